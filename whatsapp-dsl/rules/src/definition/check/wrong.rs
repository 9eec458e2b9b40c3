//! What breaks each rule of a definition, and the same put right.
//!
//! What is as typed changes a definition of a body alone, of category `Utility`; the catalogue of errors shows it whole. What is JSON is whole.

use crate::rule::Example;

macro_rules! examples {
    ($($name:ident: $wrong:literal => $right:literal;)*) => {
        /// The example of each rule, under its name.
        #[derive(Debug)]
        pub(super) struct Examples {
            $(pub(super) $name: Example,)*
        }

        pub(super) const EXAMPLE: Examples = Examples {
            $($name: Example { wrong: $wrong, right: $right },)*
        };
    };
}

examples! {
    name_empty: r#"name: """# => r#"name: "order_shipped""#;
    name_length: r#"name: "x" * 513"# => r#"name: "x" * 512"#;
    name_format: r#"name: "Order-Shipped""# => r#"name: "order_shipped""#;
    language_empty: r#"language: """# => r#"language: "en_US""#;
    language_format: r#"language: "en-us""# => r#"language: "en_US""#;
    category_required: "category: None" => "category: Utility";
    category_unknown:
        r#"{"name": "hello", "language": "en_US", "category": "TRANSACTIONAL", "components": [{"type": "BODY", "text": "Hello!"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}"#;
    message_send_ttl_seconds_range: "message_send_ttl_seconds: 20" => "message_send_ttl_seconds: 30";
    variables_mixed:
        r#"body: "Hi {{customer}}, your order of {{1}} is on its way.""# => r#"body: "Hi {{customer}}, your order of {{total}} is on its way.""#;
    parameter_format_mismatch:
        r#"parameter_format: Positional, body: "Hi {{customer}}, it is on its way.""#
        => r#"parameter_format: Named, body: "Hi {{customer}}, it is on its way.""#;
    parameter_format_unknown:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "parameter_format": "MIXED", "components": [{"type": "BODY", "text": "Hello!"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello!"}]}"#;
    unknown_member:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!", "bold": true}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "*Hello!*"}]}"#;
    component_type:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "HOLOGRAM"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}"#;
    listed_twice:
        r#"{"data": [{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}, {"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hi!"}]}]}"#
        => r#"{"data": [{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}, {"name": "hello", "language": "it", "category": "UTILITY", "components": [{"type": "BODY", "text": "Ciao!"}]}]}"#;

    header_authentication:
        r#"category: Authentication, header: "Your code", body: Authentication, buttons: [Otp { otp_type: CopyCode }]"#
        => "category: Authentication, body: Authentication, buttons: [Otp { otp_type: CopyCode }]";
    header_format_unknown:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "format": "HOLOGRAM"}, {"type": "BODY", "text": "Hello!"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "format": "LOCATION"}, {"type": "BODY", "text": "Hello!"}]}"#;
    header_text_required: r#"header: """# => r#"header: "Luigi's""#;
    header_text_unexpected:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "format": "LOCATION", "text": "Luigi's"}, {"type": "BODY", "text": "Hello!"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "format": "LOCATION"}, {"type": "BODY", "text": "Hello!"}]}"#;
    header_text_length: r#"header: "x" * 61"# => r#"header: "x" * 60"#;
    header_variable_count: r#"header: "Order {{order}} of {{customer}}""# => r#"header: "Order {{order}}""#;
    header_brackets: r#"header: "Order {order}""# => r#"header: "Order {{order}}""#;
    header_variable_format: r#"header: "Order {{Order}}""# => r#"header: "Order {{order}}""#;
    header_variable_order: r#"header: "Order {{2}}""# => r#"header: "Order {{1}}""#;
    header_gif: "category: Utility, header: Gif" => "category: Marketing, header: Gif";
    header_product: "category: Marketing, header: Product" => "category: Marketing, header: Product, buttons: [Spm]";

    header_text_new_line: r#"header: "Luigi's\nPizza""# => r#"header: "Luigi's Pizza""#;
    header_text_emoji: r#"header: "Luigi's 🍕""# => r#"header: "Luigi's""#;
    header_text_markdown: r#"header: "*Luigi's*""# => r#"header: "Luigi's""#;
    footer_text_new_line: r#"footer: "Luigi's\nPizza""# => r#"footer: "Luigi's Pizza""#;
    footer_text_emoji: r#"footer: "Luigi's 🍕""# => r#"footer: "Luigi's""#;
    button_text_new_line: r#"buttons: [QuickReply { text: "Talk\nto us" }]"# => r#"buttons: [QuickReply { text: "Talk to us" }]"#;
    button_text_emoji: r#"buttons: [QuickReply { text: "Pizza 🍕" }]"# => r#"buttons: [QuickReply { text: "Pizza" }]"#;
    button_text_markdown: r#"buttons: [QuickReply { text: "*Talk to us*" }]"# => r#"buttons: [QuickReply { text: "Talk to us" }]"#;

    offer_category:
        r#"category: Utility, limited_time_offer: LimitedTimeOffer { text: "Ends soon" }, buttons: [Url { text: "Shop", url: "https://luigi.example" }]"#
        => r#"category: Marketing, limited_time_offer: LimitedTimeOffer { text: "Ends soon" }, buttons: [Url { text: "Shop", url: "https://luigi.example" }]"#;
    offer_text_empty:
        r#"category: Marketing, limited_time_offer: LimitedTimeOffer { text: "" }, buttons: [Url { text: "Shop", url: "https://luigi.example" }]"#
        => r#"category: Marketing, limited_time_offer: LimitedTimeOffer { text: "Ends soon" }, buttons: [Url { text: "Shop", url: "https://luigi.example" }]"#;
    offer_text_length:
        r#"category: Marketing, limited_time_offer: LimitedTimeOffer { text: "Ends in two days!" }, buttons: [Url { text: "Shop", url: "https://luigi.example" }]"#
        => r#"category: Marketing, limited_time_offer: LimitedTimeOffer { text: "Ends in two days" }, buttons: [Url { text: "Shop", url: "https://luigi.example" }]"#;
    offer_header:
        r#"category: Marketing, header: "Luigi's", limited_time_offer: LimitedTimeOffer { text: "Ends soon" }, buttons: [Url { text: "Shop", url: "https://luigi.example" }]"#
        => r#"category: Marketing, header: Image, limited_time_offer: LimitedTimeOffer { text: "Ends soon" }, buttons: [Url { text: "Shop", url: "https://luigi.example" }]"#;
    offer_footer:
        r#"category: Marketing, limited_time_offer: LimitedTimeOffer { text: "Ends soon" }, footer: "Luigi's", buttons: [Url { text: "Shop", url: "https://luigi.example" }]"#
        => r#"category: Marketing, limited_time_offer: LimitedTimeOffer { text: "Ends soon" }, buttons: [Url { text: "Shop", url: "https://luigi.example" }]"#;
    offer_buttons:
        r#"category: Marketing, limited_time_offer: LimitedTimeOffer { text: "Ends soon" }, buttons: [QuickReply { text: "Shop" }]"#
        => r#"category: Marketing, limited_time_offer: LimitedTimeOffer { text: "Ends soon" }, buttons: [Url { text: "Shop", url: "https://luigi.example" }]"#;

    body_required:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "FOOTER", "text": "Luigi's"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "FOOTER", "text": "Luigi's"}]}"#;
    body_authentication:
        r#"category: Authentication, body: "Your code is {{1}}, for today only.", buttons: [Otp { otp_type: CopyCode }]"#
        => "category: Authentication, body: Authentication, buttons: [Otp { otp_type: CopyCode }]";
    body_add_security_recommendation:
        "body: Authentication { add_security_recommendation: true }" => r#"body: "Your order is on its way.""#;
    body_text_required: r#"body: """# => r#"body: "Your order is on its way.""#;
    body_text_length: r#"body: "x" * 1025"# => r#"body: "x" * 1024"#;
    body_variable_at_end: r#"body: "Your order is on its way, {{customer}}""# => r#"body: "Your order is on its way, {{customer}}.""#;
    body_brackets: r#"body: "Hi {customer}, it is on its way.""# => r#"body: "Hi {{customer}}, it is on its way.""#;
    body_variable_format: r#"body: "Hi {{Customer}}, it is on its way.""# => r#"body: "Hi {{customer}}, it is on its way.""#;
    body_variable_order: r#"body: "Hi {{1}}, your order of {{3}} is on its way.""# => r#"body: "Hi {{1}}, your order of {{2}} is on its way.""#;

    footer_authentication:
        r#"category: Authentication, body: Authentication, footer: "Luigi's", buttons: [Otp { otp_type: CopyCode }]"#
        => "category: Authentication, body: Authentication, footer: Authentication { code_expiration_minutes: 10 }, buttons: [Otp { otp_type: CopyCode }]";
    footer_code_expiration_minutes_required:
        "category: Authentication, body: Authentication, footer: Authentication, buttons: [Otp { otp_type: CopyCode }]"
        => "category: Authentication, body: Authentication, footer: Authentication { code_expiration_minutes: 10 }, buttons: [Otp { otp_type: CopyCode }]";
    footer_code_expiration_minutes_unexpected: "footer: Authentication { code_expiration_minutes: 10 }" => r#"footer: "Luigi's""#;
    footer_code_expiration_minutes_range:
        "category: Authentication, body: Authentication, footer: Authentication { code_expiration_minutes: 91 }, buttons: [Otp { otp_type: CopyCode }]"
        => "category: Authentication, body: Authentication, footer: Authentication { code_expiration_minutes: 90 }, buttons: [Otp { otp_type: CopyCode }]";
    footer_text_required: r#"footer: """# => r#"footer: "Luigi's""#;
    footer_text_length: r#"footer: "x" * 61"# => r#"footer: "x" * 60"#;
    footer_variable: r#"footer: "Luigi's, {{street}}""# => r#"footer: "Luigi's, Via Appia""#;

    buttons_count: r#"buttons: [QuickReply { text: "Yes" }; 11]"# => r#"buttons: [QuickReply { text: "Yes" }; 10]"#;
    buttons_empty:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": []}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}"#;
    buttons_order:
        r#"buttons: [QuickReply { text: "Yes" }, PhoneNumber { text: "Call us", phone_number: "+16505551234" }, QuickReply { text: "No" }]"#
        => r#"buttons: [QuickReply { text: "Yes" }, QuickReply { text: "No" }, PhoneNumber { text: "Call us", phone_number: "+16505551234" }]"#;
    button_type:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "HOLOGRAM", "text": "Look"}]}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Look"}]}]}"#;
    button_member:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Look", "url": "https://luigi.example"}]}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://luigi.example"}]}]}"#;
    button_kind_count:
        r#"buttons: [Url { text: "Track", url: "https://luigi.example/t" }, Url { text: "Shop", url: "https://luigi.example/s" }, Url { text: "Help", url: "https://luigi.example/h" }]"#
        => r#"buttons: [Url { text: "Track", url: "https://luigi.example/t" }, Url { text: "Shop", url: "https://luigi.example/s" }]"#;
    button_text_required:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY"}]}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}]}]}"#;
    button_text_empty: r#"buttons: [QuickReply { text: "" }]"# => r#"buttons: [QuickReply { text: "Yes" }]"#;
    button_text_length: r#"buttons: [QuickReply { text: "Send it to me tomorrow, ok" }]"# => r#"buttons: [QuickReply { text: "Send it to me tomorrow" }]"#;
    button_text_variable: r#"buttons: [QuickReply { text: "Yes, {{dish}}" }]"# => r#"buttons: [QuickReply { text: "Yes" }]"#;
    button_text_unexpected:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "REQUEST_CONTACT_INFO", "text": "My number"}]}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "REQUEST_CONTACT_INFO"}]}]}"#;
    button_url_required:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Shop"}]}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Shop", "url": "https://luigi.example"}]}]}"#;
    button_url_format: r#"buttons: [Url { text: "Shop", url: "luigi.example" }]"# => r#"buttons: [Url { text: "Shop", url: "https://luigi.example" }]"#;
    button_url_length:
        r#"buttons: [Url { text: "Shop", url: "https://luigi.example/" + "x" * 1979 }]"#
        => r#"buttons: [Url { text: "Shop", url: "https://luigi.example/" + "x" * 1978 }]"#;
    button_url_brackets:
        r#"buttons: [Url { text: "Track", url: "https://luigi.example/{tracking}" }]"#
        => r#"buttons: [Url { text: "Track", url: "https://luigi.example/{{tracking}}" }]"#;
    button_url_variable_format:
        r#"buttons: [Url { text: "Track", url: "https://luigi.example/{{Tracking}}" }]"#
        => r#"buttons: [Url { text: "Track", url: "https://luigi.example/{{tracking}}" }]"#;
    button_url_variable_count:
        r#"buttons: [Url { text: "Track", url: "https://luigi.example/{{shop}}/{{tracking}}" }]"#
        => r#"buttons: [Url { text: "Track", url: "https://luigi.example/{{tracking}}" }]"#;
    button_url_variable_end:
        r#"buttons: [Url { text: "Track", url: "https://luigi.example/{{tracking}}/parcel" }]"#
        => r#"buttons: [Url { text: "Track", url: "https://luigi.example/parcel/{{tracking}}" }]"#;
    button_url_variable_order:
        r#"buttons: [Url { text: "Track", url: "https://luigi.example/{{2}}" }]"# => r#"buttons: [Url { text: "Track", url: "https://luigi.example/{{1}}" }]"#;
    button_payment_link_type:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Pay", "url": "https://luigi.example/pay/{{1}}", "example": ["https://luigi.example/pay/1"], "payment_link_preview": "yes"}]}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Pay", "url": "https://luigi.example/pay/{{1}}", "example": ["https://luigi.example/pay/1"], "payment_link_preview": true}]}]}"#;
    button_payment_link:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "format": "TEXT", "text": "Luigi's"}, {"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Pay", "url": "https://luigi.example/pay/{{1}}", "example": ["https://luigi.example/pay/1"], "payment_link_preview": true}]}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Pay", "url": "https://luigi.example/pay/{{1}}", "example": ["https://luigi.example/pay/1"], "payment_link_preview": true}]}]}"#;
    button_phone_number_required:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call us"}]}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call us", "phone_number": "+16505551234"}]}]}"#;
    button_phone_number_format:
        r#"buttons: [PhoneNumber { text: "Call us", phone_number: "0650 555" }]"# => r#"buttons: [PhoneNumber { text: "Call us", phone_number: "+16505551234" }]"#;
    button_phone_number_length:
        r#"buttons: [PhoneNumber { text: "Call us", phone_number: "+1 (650) 555 - 12 - 34" }]"#
        => r#"buttons: [PhoneNumber { text: "Call us", phone_number: "+1 (650) 555-1234" }]"#;
    button_example_empty:
        r#"category: Marketing, buttons: [CopyCode { example: "" }]"# => r#"category: Marketing, buttons: [CopyCode { example: "SPRING25" }]"#;
    button_example_length:
        r#"category: Marketing, buttons: [CopyCode { example: "SPRING25SPRING25SPRING25" }]"#
        => r#"category: Marketing, buttons: [CopyCode { example: "SPRING25" }]"#;
    button_flow_required: r#"buttons: [Flow { text: "Book" }]"# => r#"buttons: [Flow { text: "Book", flow_id: "1" }]"#;
    button_flow_conflict:
        r#"buttons: [Flow { text: "Book", flow_id: "1", flow_name: "book_a_table" }]"# => r#"buttons: [Flow { text: "Book", flow_id: "1" }]"#;
    button_flow_type: r#"buttons: [Flow { text: "Book", flow_id: "" }]"# => r#"buttons: [Flow { text: "Book", flow_id: "1" }]"#;
    button_flow_json_syntax:
        r#"buttons: [Flow { text: "Book", flow_json: "book" }]"#
        => r#"buttons: [Flow { text: "Book", flow_json: "{\"version\": \"7.2\", \"screens\": []}" }]"#;
    button_flow_action_unknown:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "FLOW", "text": "Book", "flow_id": "1", "flow_action": "open"}]}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "FLOW", "text": "Book", "flow_id": "1", "flow_action": "data_exchange"}]}]}"#;
    button_navigate_screen_required:
        r#"buttons: [Flow { text: "Book", flow_id: "1", flow_action: Navigate }]"#
        => r#"buttons: [Flow { text: "Book", flow_id: "1", flow_action: Navigate, navigate_screen: "WELCOME" }]"#;
    button_navigate_screen_type:
        r#"buttons: [Flow { text: "Book", flow_id: "1", flow_action: Navigate, navigate_screen: "" }]"#
        => r#"buttons: [Flow { text: "Book", flow_id: "1", flow_action: Navigate, navigate_screen: "WELCOME" }]"#;

    button_payment_setting:
        r#"buttons: [PaymentRequest { text: "Copy Boleto code" }]"#
        => r#"buttons: [PaymentRequest { text: "Copy Boleto code", boleto: "03399026944140000002628346101018898510000008848" }]"#;
    button_payment_label:
        r#"buttons: [PaymentRequest { text: "Pay", payment_link: "https://luigi.example/pay" }]"#
        => r#"buttons: [PaymentRequest { text: "Open payment link", payment_link: "https://luigi.example/pay" }]"#;

    authentication_one_otp:
        r#"category: Authentication, body: Authentication, buttons: [QuickReply { text: "Stop" }]"#
        => "category: Authentication, body: Authentication, buttons: [Otp { otp_type: CopyCode }]";
    otp_category: "buttons: [Otp { otp_type: CopyCode }]" => "category: Authentication, body: Authentication, buttons: [Otp { otp_type: CopyCode }]";
    button_otp_type_required:
        r#"category: Authentication, body: Authentication, buttons: [Otp { text: "Copy" }]"#
        => r#"category: Authentication, body: Authentication, buttons: [Otp { otp_type: CopyCode, text: "Copy" }]"#;
    button_otp_type_unknown:
        r#"{"name": "login_code", "language": "en_US", "category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "NO_TAP"}]}]}"#
        => r#"{"name": "login_code", "language": "en_US", "category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#;
    button_autofill_text_length:
        r#"category: Authentication, body: Authentication, buttons: [Otp { otp_type: OneTap, autofill_text: "x" * 26, supported_apps: [SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a/AINcGX7" }] }]"#
        => r#"category: Authentication, body: Authentication, buttons: [Otp { otp_type: OneTap, autofill_text: "Fill in", supported_apps: [SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a/AINcGX7" }] }]"#;
    button_autofill_text_type:
        r#"{"name": "login_code", "language": "en_US", "category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE", "autofill_text": 1}]}]}"#
        => r#"{"name": "login_code", "language": "en_US", "category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE", "autofill_text": "Fill in"}]}]}"#;
    button_supported_apps_required:
        "category: Authentication, body: Authentication, buttons: [Otp { otp_type: OneTap }]"
        => r#"category: Authentication, body: Authentication, buttons: [Otp { otp_type: OneTap, supported_apps: [SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a/AINcGX7" }] }]"#;
    button_supported_apps_count:
        r#"category: Authentication, body: Authentication, buttons: [Otp { otp_type: OneTap, supported_apps: [SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a/AINcGX7" }; 6] }]"#
        => r#"category: Authentication, body: Authentication, buttons: [Otp { otp_type: OneTap, supported_apps: [SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a/AINcGX7" }; 5] }]"#;
    button_supported_apps_type:
        r#"{"name": "login_code", "language": "en_US", "category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE", "supported_apps": "com.example.luigi"}]}]}"#
        => r#"{"name": "login_code", "language": "en_US", "category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#;
    button_package_name_format:
        r#"category: Authentication, body: Authentication, buttons: [Otp { otp_type: OneTap, supported_apps: [SupportedApp { package_name: "luigi", signature_hash: "K8a/AINcGX7" }] }]"#
        => r#"category: Authentication, body: Authentication, buttons: [Otp { otp_type: OneTap, supported_apps: [SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a/AINcGX7" }] }]"#;
    button_signature_hash_format:
        r#"category: Authentication, body: Authentication, buttons: [Otp { otp_type: OneTap, supported_apps: [SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a" }] }]"#
        => r#"category: Authentication, body: Authentication, buttons: [Otp { otp_type: OneTap, supported_apps: [SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a/AINcGX7" }] }]"#;
    button_zero_tap_terms:
        r#"category: Authentication, body: Authentication, buttons: [Otp { otp_type: ZeroTap, supported_apps: [SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a/AINcGX7" }] }]"#
        => r#"category: Authentication, body: Authentication, buttons: [Otp { otp_type: ZeroTap, zero_tap_terms_accepted: true, supported_apps: [SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a/AINcGX7" }] }]"#;

    carousel_category:
        r#"category: Utility, cards: [Card { header: Image, buttons: [QuickReply { text: "Order" }] }; 2]"#
        => r#"category: Marketing, cards: [Card { header: Image, buttons: [QuickReply { text: "Order" }] }; 2]"#;
    carousel_alone:
        r#"category: Marketing, footer: "Luigi's", cards: [Card { header: Image, buttons: [QuickReply { text: "Order" }] }; 2]"#
        => r#"category: Marketing, cards: [Card { header: Image, buttons: [QuickReply { text: "Order" }] }; 2]"#;
    card_count:
        r#"category: Marketing, cards: [Card { header: Image, buttons: [QuickReply { text: "Order" }] }]"#
        => r#"category: Marketing, cards: [Card { header: Image, buttons: [QuickReply { text: "Order" }] }; 2]"#;
    cards_alike:
        r#"category: Marketing, cards: [Card { header: Image, buttons: [QuickReply { text: "Order" }] }, Card { header: Video, buttons: [QuickReply { text: "Order" }] }]"#
        => r#"category: Marketing, cards: [Card { header: Image, buttons: [QuickReply { text: "Order" }] }, Card { header: Image, buttons: [QuickReply { text: "Order" }] }]"#;
    card_component:
        r#"{"name": "new", "language": "en_US", "category": "MARKETING", "components": [{"type": "BODY", "text": "Have a look."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW1hZ2U"]}}, {"type": "FOOTER", "text": "Luigi's"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Order"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW1hZ2U"]}}, {"type": "FOOTER", "text": "Luigi's"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Order"}]}]}]}]}"#
        => r#"{"name": "new", "language": "en_US", "category": "MARKETING", "components": [{"type": "BODY", "text": "Have a look."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW1hZ2U"]}}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Order"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW1hZ2U"]}}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Order"}]}]}]}]}"#;
    card_header:
        r#"category: Marketing, cards: [Card { header: Document, buttons: [QuickReply { text: "Order" }] }; 2]"#
        => r#"category: Marketing, cards: [Card { header: Image, buttons: [QuickReply { text: "Order" }] }; 2]"#;
    card_buttons:
        r#"category: Marketing, cards: [Card { header: Image, body: "Diavola." }; 2]"#
        => r#"category: Marketing, cards: [Card { header: Image, body: "Diavola.", buttons: [QuickReply { text: "Order" }] }; 2]"#;

    button_ttl_minutes_range:
        r#"buttons: [VoiceCall { text: "Call us", ttl_minutes: 15 }]"# => r#"buttons: [VoiceCall { text: "Call us", ttl_minutes: 1440 }]"#;
    call_permission_category:
        "category: Authentication, body: Authentication, buttons: [Otp { otp_type: CopyCode }], call_permission_request: true"
        => "category: Utility, call_permission_request: true";
    call_permission_alone: r#"buttons: [QuickReply { text: "Yes" }], call_permission_request: true"# => "call_permission_request: true";

    header_example_required:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}"}, {"type": "BODY", "text": "Hello!"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": {"header_text": ["A1"]}}, {"type": "BODY", "text": "Hello!"}]}"#;
    header_example_format:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": {"header_text_named_params": [{"param_name": "order", "example": "A1"}]}}, {"type": "BODY", "text": "Hello!"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": {"header_text": ["A1"]}}, {"type": "BODY", "text": "Hello!"}]}"#;
    header_example_count:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": {"header_text": ["A1", "A2"]}}, {"type": "BODY", "text": "Hello!"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": {"header_text": ["A1"]}}, {"type": "BODY", "text": "Hello!"}]}"#;
    header_example_names:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "parameter_format": "NAMED", "components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{order}}", "example": {"header_text_named_params": [{"param_name": "number", "example": "A1"}]}}, {"type": "BODY", "text": "Hello!"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "parameter_format": "NAMED", "components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{order}}", "example": {"header_text_named_params": [{"param_name": "order", "example": "A1"}]}}, {"type": "BODY", "text": "Hello!"}]}"#;
    header_example_empty:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": {"header_text": [""]}}, {"type": "BODY", "text": "Hello!"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": {"header_text": ["A1"]}}, {"type": "BODY", "text": "Hello!"}]}"#;
    header_handle_required:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "format": "IMAGE"}, {"type": "BODY", "text": "Hello!"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW1hZ2U"]}}, {"type": "BODY", "text": "Hello!"}]}"#;
    header_handle_unexpected:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "format": "TEXT", "text": "Luigi's", "example": {"header_handle": ["4::aW1hZ2U"]}}, {"type": "BODY", "text": "Hello!"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "format": "TEXT", "text": "Luigi's"}, {"type": "BODY", "text": "Hello!"}]}"#;
    body_example_required:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello, {{1}}!"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello, {{1}}!", "example": {"body_text": [["Ann"]]}}]}"#;
    body_example_format:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello, {{customer}}!", "example": {"body_text": [["Ann"]]}}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello, {{customer}}!", "example": {"body_text_named_params": [{"param_name": "customer", "example": "Ann"}]}}]}"#;
    body_example_count:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello, {{1}}!", "example": {"body_text": [["Ann", "Bob"]]}}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello, {{1}}!", "example": {"body_text": [["Ann"]]}}]}"#;
    body_example_names:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello, {{customer}}!", "example": {"body_text_named_params": [{"param_name": "guest", "example": "Ann"}]}}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello, {{customer}}!", "example": {"body_text_named_params": [{"param_name": "customer", "example": "Ann"}]}}]}"#;
    body_example_empty:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello, {{1}}!", "example": {"body_text": [[""]]}}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello, {{1}}!", "example": {"body_text": [["Ann"]]}}]}"#;
    button_example_required:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://luigi.example/{{1}}"}]}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://luigi.example/{{1}}", "example": ["https://luigi.example/A1"]}]}]}"#;

    unrecognised:
        r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "text", "text": {"body": "Hello!"}}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}"#;
    name_required:
        r#"{"language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}"#;
    name_type:
        r#"{"name": 1, "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}"#;
    language_required:
        r#"{"name": "hello", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}"#;
    language_type:
        r#"{"name": "hello", "language": {"code": "en_US"}, "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}"#;
    components_required:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY"}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}"#;
    components_type:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": {"type": "BODY", "text": "Hello!"}}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}"#;
    component_object:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, "Luigi's"]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}"#;
    component_type_required:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"text": "Luigi's"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "FOOTER", "text": "Luigi's"}]}"#;
    component_twice:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BODY", "text": "Hi!"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}"#;
    header_format_required:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "text": "Luigi's"}, {"type": "BODY", "text": "Hello!"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "HEADER", "format": "TEXT", "text": "Luigi's"}, {"type": "BODY", "text": "Hello!"}]}"#;
    body_text_type:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": ["Hello!"]}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}"#;
    footer_text_type:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "FOOTER", "text": 1}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "FOOTER", "text": "1"}]}"#;
    buttons_buttons_type:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": {"type": "QUICK_REPLY", "text": "Yes"}}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}]}]}"#;
    button_object:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": ["Yes"]}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}]}]}"#;
    button_type_required:
        r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"text": "Yes"}]}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}]}]}"#;
    member_type:
        r#"{"name": "hello", "language": "en_US", "category": "MARKETING", "components": [{"type": "BODY", "text": "Hello!", "add_security_recommendation": 1}, {"type": "FOOTER", "text": "Luigi's"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "MARKETING", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "FOOTER", "text": "Luigi's"}]}"#;
    member_required:
        r#"{"name": "hello", "language": "en_US", "category": "MARKETING", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "CAROUSEL"}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "MARKETING", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "No"}]}]}]}]}"#;
    entry_object:
        r#"{"name": "hello", "language": "en_US", "category": "MARKETING", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "CAROUSEL", "cards": [1, 2]}]}"#
        => r#"{"name": "hello", "language": "en_US", "category": "MARKETING", "components": [{"type": "BODY", "text": "Hello!"}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "No"}]}]}]}]}"#;
}
