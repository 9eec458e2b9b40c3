//! Definitions, each the example put right of the rules above it. Written by the test `catalogue`.

#![recursion_limit = "1024"]

use whatsapp_dsl::template;

#[rustfmt::skip]
fn main() {
    // definition_name_empty, definition_name_format, definition_language_empty, definition_language_format, definition_category_required,
    // definition_body_add_security_recommendation, definition_body_text_required
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
        });
    }
    // definition_name_length
    {
        template!(OrderShipped {
            name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
        });
    }
    // definition_message_send_ttl_seconds_range
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            message_send_ttl_seconds: 30,
        });
    }
    // definition_variables_mixed
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Hi {{customer}}, your order of {{total}} is on its way.",
        });
    }
    // definition_parameter_format_mismatch
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Hi {{customer}}, it is on its way.",
            parameter_format: Named,
        });
    }
    // definition_header_authentication, definition_body_authentication, definition_authentication_one_otp, definition_otp_category
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Authentication,
            body: Authentication,
            buttons: [Otp { otp_type: CopyCode }],
        });
    }
    // definition_header_text_required, definition_header_text_emoji, definition_header_text_markdown
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            header: "Luigi's",
            body: "Your order is on its way.",
        });
    }
    // definition_header_text_length
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            header: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            body: "Your order is on its way.",
        });
    }
    // definition_header_variable_count, definition_header_brackets, definition_header_variable_format
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            header: "Order {{order}}",
            body: "Your order is on its way.",
        });
    }
    // definition_header_variable_order
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            header: "Order {{1}}",
            body: "Your order is on its way.",
        });
    }
    // definition_header_gif
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Marketing,
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
            buttons: [Spm],
        });
    }
    // definition_header_text_new_line
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            header: "Luigi's Pizza",
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
            footer: "Luigi's Pizza",
        });
    }
    // definition_footer_text_emoji, definition_footer_code_expiration_minutes_unexpected, definition_footer_text_required
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            footer: "Luigi's",
        });
    }
    // definition_button_text_new_line, definition_button_text_markdown
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [QuickReply { text: "Talk to us" }],
        });
    }
    // definition_button_text_emoji
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [QuickReply { text: "Pizza" }],
        });
    }
    // definition_offer_category, definition_offer_text_empty, definition_offer_footer, definition_offer_buttons
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Marketing,
            limited_time_offer: LimitedTimeOffer { text: "Ends soon" },
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
            limited_time_offer: LimitedTimeOffer { text: "Ends in two days" },
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
            header: Image,
            limited_time_offer: LimitedTimeOffer { text: "Ends soon" },
            body: "Your order is on its way.",
            buttons: [Url { text: "Shop", url: "https://luigi.example" }],
        });
    }
    // definition_body_text_length
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        });
    }
    // definition_body_variable_at_end
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way, {{customer}}.",
        });
    }
    // definition_body_brackets, definition_body_variable_format
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Hi {{customer}}, it is on its way.",
        });
    }
    // definition_body_variable_order
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Hi {{1}}, your order of {{2}} is on its way.",
        });
    }
    // definition_footer_authentication, definition_footer_code_expiration_minutes_required
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Authentication,
            body: Authentication,
            footer: Authentication { code_expiration_minutes: 10 },
            buttons: [Otp { otp_type: CopyCode }],
        });
    }
    // definition_footer_code_expiration_minutes_range
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Authentication,
            body: Authentication,
            footer: Authentication { code_expiration_minutes: 90 },
            buttons: [Otp { otp_type: CopyCode }],
        });
    }
    // definition_footer_text_length
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            footer: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        });
    }
    // definition_footer_variable
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            footer: "Luigi's, Via Appia",
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
                QuickReply { text: "No" },
                PhoneNumber { text: "Call us", phone_number: "+16505551234" },
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
            ],
        });
    }
    // definition_button_text_empty, definition_button_text_variable
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [QuickReply { text: "Yes" }],
        });
    }
    // definition_button_text_length
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [QuickReply { text: "Send it to me tomorrow" }],
        });
    }
    // definition_button_url_format
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Url { text: "Shop", url: "https://luigi.example" }],
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
                    url: "https://luigi.example/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                },
            ],
        });
    }
    // definition_button_url_brackets, definition_button_url_variable_format, definition_button_url_variable_count
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Url { text: "Track", url: "https://luigi.example/{{tracking}}" }],
        });
    }
    // definition_button_url_variable_end
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Url { text: "Track", url: "https://luigi.example/parcel/{{tracking}}" }],
        });
    }
    // definition_button_url_variable_order
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Url { text: "Track", url: "https://luigi.example/{{1}}" }],
        });
    }
    // definition_button_phone_number_format
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [PhoneNumber { text: "Call us", phone_number: "+16505551234" }],
        });
    }
    // definition_button_phone_number_length
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [PhoneNumber { text: "Call us", phone_number: "+1 (650) 555-1234" }],
        });
    }
    // definition_button_example_empty, definition_button_example_length
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Marketing,
            body: "Your order is on its way.",
            buttons: [CopyCode { example: "SPRING25" }],
        });
    }
    // definition_button_flow_required, definition_button_flow_conflict, definition_button_flow_type
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Flow { text: "Book", flow_id: "1" }],
        });
    }
    // definition_button_flow_json_syntax
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Flow { text: "Book", flow_json: "{\"version\": \"7.2\", \"screens\": []}" }],
        });
    }
    // definition_button_navigate_screen_required, definition_button_navigate_screen_type
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [Flow { text: "Book", flow_id: "1", flow_action: Navigate, navigate_screen: "WELCOME" }],
        });
    }
    // definition_button_payment_setting
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [
                PaymentRequest {
                    text: "Copy Boleto code",
                    boleto: "03399026944140000002628346101018898510000008848",
                },
            ],
        });
    }
    // definition_button_payment_label
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [
                PaymentRequest {
                    text: "Open payment link",
                    payment_link: "https://luigi.example/pay",
                },
            ],
        });
    }
    // definition_button_otp_type_required
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Authentication,
            body: Authentication,
            buttons: [Otp { otp_type: CopyCode, text: "Copy" }],
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
                    autofill_text: "Fill in",
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
    // definition_button_supported_apps_required, definition_button_package_name_format, definition_button_signature_hash_format
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
                    ],
                },
            ],
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
                    ],
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
                    zero_tap_terms_accepted: true,
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
    // definition_carousel_category, definition_carousel_alone, definition_card_count, definition_cards_alike, definition_card_header
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Marketing,
            body: "Your order is on its way.",
            cards: [
                Card { header: Image, buttons: [QuickReply { text: "Order" }] },
                Card { header: Image, buttons: [QuickReply { text: "Order" }] },
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
            cards: [
                Card { header: Image, body: "Diavola.", buttons: [QuickReply { text: "Order" }] },
                Card { header: Image, body: "Diavola.", buttons: [QuickReply { text: "Order" }] },
            ],
        });
    }
    // definition_button_ttl_minutes_range
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            buttons: [VoiceCall { text: "Call us", ttl_minutes: 1440 }],
        });
    }
    // definition_call_permission_category, definition_call_permission_alone
    {
        template!(OrderShipped {
            name: "order_shipped",
            language: "en_US",
            category: Utility,
            body: "Your order is on its way.",
            call_permission_request: true,
        });
    }
}
