//! Definitions, each breaking the rule above it. Written by the test `catalogue`.

#![recursion_limit = "1024"]

use whatsapp_dsl::template;

#[rustfmt::skip]
fn main() {
    // definition_name_empty
    {
        template!(OrderShipped {
            name: "",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
        });
    }
    // definition_name_length
    {
        template!(OrderShipped {
            name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
        });
    }
    // definition_name_format
    {
        template!(OrderShipped {
            name: "Order-Shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
        });
    }
    // definition_language_empty
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "",
            category: Utility,
            body: "Your order is on its way.",
        });
    }
    // definition_language_format
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en-us",
            category: Utility,
            body: "Your order is on its way.",
        });
    }
    // definition_category_required
    {
        template!(OrderShipped { name: "order_shipped", language: "en_US", body: "Your order is on its way." });
    }
    // definition_message_send_ttl_seconds_range
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            message_send_ttl_seconds: 20,
        });
    }
    // definition_variables_mixed
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Hi {{customer}}, your order of {{1}} is on its way.",
        });
    }
    // definition_parameter_format_mismatch
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Hi {{customer}}, it is on its way.",
            parameter_format: Positional,
        });
    }
    // definition_header_authentication
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Authentication,
            header: "Your code",
            body: Authentication,
            buttons: [Otp { otp_type: CopyCode }],
        });
    }
    // definition_header_text_required
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            header: "",
            body: "Your order is on its way.",
        });
    }
    // definition_header_text_length
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            header: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            body: "Your order is on its way.",
        });
    }
    // definition_header_variable_count
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            header: "Order {{order}} of {{customer}}",
            body: "Your order is on its way.",
        });
    }
    // definition_header_brackets
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            header: "Order {order}",
            body: "Your order is on its way.",
        });
    }
    // definition_header_variable_format
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            header: "Order {{Order}}",
            body: "Your order is on its way.",
        });
    }
    // definition_header_variable_order
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            header: "Order {{2}}",
            body: "Your order is on its way.",
        });
    }
    // definition_header_gif
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            header: Gif,
            body: "Your order is on its way.",
        });
    }
    // definition_header_product
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Marketing,
            header: Product,
            body: "Your order is on its way.",
        });
    }
    // definition_header_text_new_line
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            header: "Luigi's\nPizza",
            body: "Your order is on its way.",
        });
    }
    // definition_header_text_emoji
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            header: "Luigi's 🍕",
            body: "Your order is on its way.",
        });
    }
    // definition_header_text_markdown
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            header: "*Luigi's*",
            body: "Your order is on its way.",
        });
    }
    // definition_footer_text_new_line
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            footer: "Luigi's\nPizza",
        });
    }
    // definition_footer_text_emoji
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            footer: "Luigi's 🍕",
        });
    }
    // definition_button_text_new_line
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [QuickReply { text: "Talk\nto us" }],
        });
    }
    // definition_button_text_emoji
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [QuickReply { text: "Pizza 🍕" }],
        });
    }
    // definition_button_text_markdown
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [QuickReply { text: "*Talk to us*" }],
        });
    }
    // definition_offer_category
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            limited_time_offer: LimitedTimeOffer { text: "Ends soon" },
            body: "Your order is on its way.",
            buttons: [Url { text: "Shop", url: "https://luigi.example" }],
        });
    }
    // definition_offer_text_empty
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Marketing,
            limited_time_offer: LimitedTimeOffer { text: "" },
            body: "Your order is on its way.",
            buttons: [Url { text: "Shop", url: "https://luigi.example" }],
        });
    }
    // definition_offer_text_length
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Marketing,
            limited_time_offer: LimitedTimeOffer { text: "Ends in two days!" },
            body: "Your order is on its way.",
            buttons: [Url { text: "Shop", url: "https://luigi.example" }],
        });
    }
    // definition_offer_header
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Marketing,
            header: "Luigi's",
            limited_time_offer: LimitedTimeOffer { text: "Ends soon" },
            body: "Your order is on its way.",
            buttons: [Url { text: "Shop", url: "https://luigi.example" }],
        });
    }
    // definition_offer_footer
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Marketing,
            limited_time_offer: LimitedTimeOffer { text: "Ends soon" },
            body: "Your order is on its way.",
            footer: "Luigi's",
            buttons: [Url { text: "Shop", url: "https://luigi.example" }],
        });
    }
    // definition_offer_buttons
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Marketing,
            limited_time_offer: LimitedTimeOffer { text: "Ends soon" },
            body: "Your order is on its way.",
            buttons: [QuickReply { text: "Shop" }],
        });
    }
    // definition_body_authentication
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Authentication,
            body: "Your code is {{1}}, for today only.",
            buttons: [Otp { otp_type: CopyCode }],
        });
    }
    // definition_body_add_security_recommendation
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: Authentication { add_security_recommendation: true },
        });
    }
    // definition_body_text_required
    {
        template!(OrderShipped { name: "order_shipped", language: "en_US", category: Utility, body: "" });
    }
    // definition_body_text_length
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        });
    }
    // definition_body_variable_at_end
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way, {{customer}}",
        });
    }
    // definition_body_brackets
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Hi {customer}, it is on its way.",
        });
    }
    // definition_body_variable_format
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Hi {{Customer}}, it is on its way.",
        });
    }
    // definition_body_variable_order
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Hi {{1}}, your order of {{3}} is on its way.",
        });
    }
    // definition_footer_authentication
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Authentication,
            body: Authentication,
            footer: "Luigi's",
            buttons: [Otp { otp_type: CopyCode }],
        });
    }
    // definition_footer_code_expiration_minutes_required
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Authentication,
            body: Authentication,
            footer: Authentication,
            buttons: [Otp { otp_type: CopyCode }],
        });
    }
    // definition_footer_code_expiration_minutes_unexpected
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            footer: Authentication { code_expiration_minutes: 10 },
        });
    }
    // definition_footer_code_expiration_minutes_range
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Authentication,
            body: Authentication,
            footer: Authentication { code_expiration_minutes: 91 },
            buttons: [Otp { otp_type: CopyCode }],
        });
    }
    // definition_footer_text_required
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            footer: "",
        });
    }
    // definition_footer_text_length
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            footer: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        });
    }
    // definition_footer_variable
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            footer: "Luigi's, {{street}}",
        });
    }
    // definition_buttons_count
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [
                QuickReply { text: "Yes" },
                QuickReply { text: "Yes" },
                QuickReply { text: "Yes" },
                QuickReply { text: "Yes" },
                QuickReply { text: "Yes" },
                QuickReply { text: "Yes" },
                QuickReply { text: "Yes" },
                QuickReply { text: "Yes" },
                QuickReply { text: "Yes" },
                QuickReply { text: "Yes" },
                QuickReply { text: "Yes" },
            ],
        });
    }
    // definition_buttons_order
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [
                QuickReply { text: "Yes" },
                PhoneNumber { text: "Call us", phone_number: "+16505551234" },
                QuickReply { text: "No" },
            ],
        });
    }
    // definition_button_kind_count
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [
                Url { text: "Track", url: "https://luigi.example/t" },
                Url { text: "Shop", url: "https://luigi.example/s" },
                Url { text: "Help", url: "https://luigi.example/h" },
            ],
        });
    }
    // definition_button_text_empty
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [QuickReply { text: "" }],
        });
    }
    // definition_button_text_length
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [QuickReply { text: "Send it to me tomorrow, ok" }],
        });
    }
    // definition_button_text_variable
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [QuickReply { text: "Yes, {{dish}}" }],
        });
    }
    // definition_button_url_format
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Url { text: "Shop", url: "luigi.example" }],
        });
    }
    // definition_button_url_length
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [
                Url {
                    text: "Shop",
                    url: "https://luigi.example/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                },
            ],
        });
    }
    // definition_button_url_brackets
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Url { text: "Track", url: "https://luigi.example/{tracking}" }],
        });
    }
    // definition_button_url_variable_format
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Url { text: "Track", url: "https://luigi.example/{{Tracking}}" }],
        });
    }
    // definition_button_url_variable_count
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Url { text: "Track", url: "https://luigi.example/{{shop}}/{{tracking}}" }],
        });
    }
    // definition_button_url_variable_end
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Url { text: "Track", url: "https://luigi.example/{{tracking}}/parcel" }],
        });
    }
    // definition_button_url_variable_order
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Url { text: "Track", url: "https://luigi.example/{{2}}" }],
        });
    }
    // definition_button_phone_number_format
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [PhoneNumber { text: "Call us", phone_number: "0650 555" }],
        });
    }
    // definition_button_phone_number_length
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [PhoneNumber { text: "Call us", phone_number: "+1 (650) 555 - 12 - 34" }],
        });
    }
    // definition_button_example_empty
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Marketing,
            body: "Your order is on its way.",
            buttons: [CopyCode { example: "" }],
        });
    }
    // definition_button_example_length
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Marketing,
            body: "Your order is on its way.",
            buttons: [CopyCode { example: "SPRING25SPRING25SPRING25" }],
        });
    }
    // definition_button_flow_required
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Flow { text: "Book" }],
        });
    }
    // definition_button_flow_conflict
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Flow { text: "Book", flow_id: "1", flow_name: "book_a_table" }],
        });
    }
    // definition_button_flow_type
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Flow { text: "Book", flow_id: "" }],
        });
    }
    // definition_button_flow_json_syntax
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Flow { text: "Book", flow_json: "book" }],
        });
    }
    // definition_button_navigate_screen_required
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Flow { text: "Book", flow_id: "1", flow_action: Navigate }],
        });
    }
    // definition_button_navigate_screen_type
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Flow { text: "Book", flow_id: "1", flow_action: Navigate, navigate_screen: "" }],
        });
    }
    // definition_button_payment_setting
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [PaymentRequest { text: "Copy Boleto code" }],
        });
    }
    // definition_button_payment_label
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [PaymentRequest { text: "Pay", payment_link: "https://luigi.example/pay" }],
        });
    }
    // definition_authentication_one_otp
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Authentication,
            body: Authentication,
            buttons: [QuickReply { text: "Stop" }],
        });
    }
    // definition_otp_category
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Otp { otp_type: CopyCode }],
        });
    }
    // definition_button_otp_type_required
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Authentication,
            body: Authentication,
            buttons: [Otp { text: "Copy" }],
        });
    }
    // definition_button_autofill_text_length
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Authentication,
            body: Authentication,
            buttons: [
                Otp {
                    otp_type: OneTap,
                    autofill_text: "xxxxxxxxxxxxxxxxxxxxxxxxxx",
                    supported_apps: [
                        SupportedApp {
                            package_name: "com.example.luigi",
                            signature_hash: "K8a/AINcGX7",
                        },
                    ],
                },
            ],
        });
    }
    // definition_button_supported_apps_required
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Authentication,
            body: Authentication,
            buttons: [Otp { otp_type: OneTap }],
        });
    }
    // definition_button_supported_apps_count
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Authentication,
            body: Authentication,
            buttons: [
                Otp {
                    otp_type: OneTap,
                    supported_apps: [
                        SupportedApp {
                            package_name: "com.example.luigi",
                            signature_hash: "K8a/AINcGX7",
                        },
                        SupportedApp {
                            package_name: "com.example.luigi",
                            signature_hash: "K8a/AINcGX7",
                        },
                        SupportedApp {
                            package_name: "com.example.luigi",
                            signature_hash: "K8a/AINcGX7",
                        },
                        SupportedApp {
                            package_name: "com.example.luigi",
                            signature_hash: "K8a/AINcGX7",
                        },
                        SupportedApp {
                            package_name: "com.example.luigi",
                            signature_hash: "K8a/AINcGX7",
                        },
                        SupportedApp {
                            package_name: "com.example.luigi",
                            signature_hash: "K8a/AINcGX7",
                        },
                    ],
                },
            ],
        });
    }
    // definition_button_package_name_format
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Authentication,
            body: Authentication,
            buttons: [
                Otp {
                    otp_type: OneTap,
                    supported_apps: [SupportedApp { package_name: "luigi", signature_hash: "K8a/AINcGX7" }],
                },
            ],
        });
    }
    // definition_button_signature_hash_format
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Authentication,
            body: Authentication,
            buttons: [
                Otp {
                    otp_type: OneTap,
                    supported_apps: [SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a" }],
                },
            ],
        });
    }
    // definition_button_zero_tap_terms
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Authentication,
            body: Authentication,
            buttons: [
                Otp {
                    otp_type: ZeroTap,
                    supported_apps: [
                        SupportedApp {
                            package_name: "com.example.luigi",
                            signature_hash: "K8a/AINcGX7",
                        },
                    ],
                },
            ],
        });
    }
    // definition_carousel_category
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            cards: [
                Card { header: Image, buttons: [QuickReply { text: "Order" }] },
                Card { header: Image, buttons: [QuickReply { text: "Order" }] },
            ],
        });
    }
    // definition_carousel_alone
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Marketing,
            body: "Your order is on its way.",
            footer: "Luigi's",
            cards: [
                Card { header: Image, buttons: [QuickReply { text: "Order" }] },
                Card { header: Image, buttons: [QuickReply { text: "Order" }] },
            ],
        });
    }
    // definition_card_count
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Marketing,
            body: "Your order is on its way.",
            cards: [Card { header: Image, buttons: [QuickReply { text: "Order" }] }],
        });
    }
    // definition_cards_alike
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Marketing,
            body: "Your order is on its way.",
            cards: [
                Card { header: Image, buttons: [QuickReply { text: "Order" }] },
                Card { header: Video, buttons: [QuickReply { text: "Order" }] },
            ],
        });
    }
    // definition_card_header
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Marketing,
            body: "Your order is on its way.",
            cards: [
                Card { header: Document, buttons: [QuickReply { text: "Order" }] },
                Card { header: Document, buttons: [QuickReply { text: "Order" }] },
            ],
        });
    }
    // definition_card_buttons
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Marketing,
            body: "Your order is on its way.",
            cards: [Card { header: Image, body: "Diavola." }, Card { header: Image, body: "Diavola." }],
        });
    }
    // definition_button_ttl_minutes_range
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [VoiceCall { text: "Call us", ttl_minutes: 15 }],
        });
    }
    // definition_call_permission_category
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Authentication,
            body: Authentication,
            buttons: [Otp { otp_type: CopyCode }],
            call_permission_request: true,
        });
    }
    // definition_call_permission_alone
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [QuickReply { text: "Yes" }],
            call_permission_request: true,
        });
    }
}
