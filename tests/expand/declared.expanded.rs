// Written from the source beside it: CONTRIBUTING.md says how to renew it.

use whatsapp_dsl::{Invalid, Message, PhoneNumber, message, template, try_message};
#[allow(non_snake_case)]
mod __OrderShipped_cb7066d524cc9453_type {
    whatsapp_dsl::private::declare! {
        ($) #[doc =
        "`order_shipped`, a utility template in `en_US`.\n\n> Hi **`{{customer}}`**, your order of **`{{total}}`** is on its way.\n>\n> - \\[Track parcel\\] opens `https://luigi.example/t/{{tracking}}`\n> - \\[Talk to us\\]\n\n| field | | what it is |\n|---|---|---|\n| [`customer`](Self::customer) | required | what fills `{{customer}}` of the text: a string, `Currency { … }` or `DateTime { … }` |\n| [`total`](Self::total) | required | what fills `{{total}}` of the text: a string, `Currency { … }` or `DateTime { … }` |\n| [`tracking`](Self::tracking) | required | what is put at the end of the link of “Track parcel”, percent-encoded |\n| [`quick_reply`](Self::quick_reply) |  | what comes back when “Talk to us” is pressed |\n| [`tap_target_configuration`](Self::tap_target_configuration) |  | what opens where the message is tapped: `[TapTargetConfiguration { url: …, title: … }]` |\n\nSend it with `try_message!`, with `message!` where everything is known, or with [`OrderShipped::builder`](Self::builder):\n\n```text\ntry_message!(OrderShipped {\n    to: …,\n    customer: \"…\",\n    total: \"…\",\n    tracking: \"…\",\n})?\n```"]
        struct OrderShipped / __OrderShipped_cb7066d524cc9453 of
        "{\"type\":\"OrderShipped\",\"names\":{\"url\":[\"tracking\"]},\"definitions\":[{\"name\":\"order_shipped\",\"language\":\"en_US\",\"category\":\"UTILITY\",\"components\":[{\"type\":\"BODY\",\"text\":\"Hi {{customer}}, your order of {{total}} is on its way.\"},{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"URL\",\"text\":\"Track parcel\",\"url\":\"https://luigi.example/t/{{1}}\"},{\"type\":\"QUICK_REPLY\",\"text\":\"Talk to us\"}]}],\"parameter_format\":\"NAMED\"}]}";
        name "order_shipped"; languages["en_US"]; setters { #[doc =
        "What fills `{{customer}}` of the text: a string, `Currency { … }` or `DateTime { … }`. Required."]
        customer set(0) whatsapp_dsl::template::Parameter : [for <>]
        [whatsapp_dsl::field::TakesTextOrPart < V, M >]; #[doc =
        "What fills `{{total}}` of the text: a string, `Currency { … }` or `DateTime { … }`. Required."]
        total set(1) whatsapp_dsl::template::Parameter : [for <>]
        [whatsapp_dsl::field::TakesTextOrPart < V, M >]; #[doc =
        "What is put at the end of the link of “Track parcel”, percent-encoded. Required."]
        tracking set(2) whatsapp_dsl::field::Text : [for <>]
        [whatsapp_dsl::field::TakesText < V, M >]; #[doc =
        "What comes back when “Talk to us” is pressed. May be left out."] quick_reply
        set(3) whatsapp_dsl::field::Text : [for <>] [whatsapp_dsl::field::TakesText < V,
        M >]; #[doc = "The language, as Meta spells it: `en_US`. May be left out."]
        language set(4) whatsapp_dsl::field::Code : [for <>]
        [whatsapp_dsl::field::TakesCode < V, M >]; #[doc =
        "What opens where the message is tapped: `[TapTargetConfiguration { url: …, title: … }]`. May be left out."]
        tap_target_configuration list(5) [whatsapp_dsl::template::TapTargetConfiguration]
        : [for <>] [whatsapp_dsl::field::TakesList < V, M >]; #[doc =
        "The phone number of the recipient, in any dialable form, or a `Recipient` chosen at run time."]
        to to() whatsapp_dsl::private::Recipient : [for <>]
        [whatsapp_dsl::field::TakesRecipient < V, M >]; #[doc =
        "The business-scoped user id of the recipient, instead of a phone number or beside it."]
        recipient recipient() whatsapp_dsl::field::Code : [for <>]
        [whatsapp_dsl::field::TakesCode < V, M >]; #[doc =
        "The id of the group that the message goes to."] group group()
        whatsapp_dsl::field::Code : [for <>] [whatsapp_dsl::field::TakesCode < V, M >];
        #[doc = "The id of the message that this one replies to."] context context()
        whatsapp_dsl::field::Code : [for <>] [whatsapp_dsl::field::TakesCode < V, M >];
        #[doc =
        "What the status webhooks of the message bring back. The customer does not see it."]
        biz_opaque_callback_data biz_opaque_callback_data() whatsapp_dsl::field::Text :
        [for <>] [whatsapp_dsl::field::TakesText < V, M >]; #[doc =
        "The identity hash that the customer must still have for the message to be delivered."]
        recipient_identity_key_hash recipient_identity_key_hash()
        whatsapp_dsl::field::Text : [for <>] [whatsapp_dsl::field::TakesText < V, M >]; }
    }
}
#[doc(hidden)]
#[allow(deprecated)]
impl whatsapp_dsl::private::Declares<18416894795392159628u64> for OrderShipped {
    type Type = __OrderShipped_cb7066d524cc9453_type::OrderShipped;
}
#[doc(inline)]
#[allow(unused_imports, unreachable_pub)]
pub use __OrderShipped_cb7066d524cc9453_type::OrderShipped;
pub fn shipped(to: &PhoneNumber, customer: &str) -> Message {
    {
        whatsapp_dsl::Template::cut(
                "*174.A~984!8.152.",
                r#""type":"template","template":{"name":"order_shipped","language":{"code":"en_US"},"components":[{"type":"body","parameters":[{"type":"text","parameter_name":"customer","text":
"friend"
},{"type":"text","parameter_name":"total","text":"$42.99"}]},{"type":"button","sub_type":"url","index":"0","parameters":[{"type":"text","text":"A1"}]}]}"#,
                <whatsapp_dsl::Recipient as whatsapp_dsl::field::RecipientProof<
                    _,
                    _,
                >>::take(to),
                &[
                    <whatsapp_dsl::field::Text as whatsapp_dsl::field::Cuts<
                        _,
                        _,
                    >>::cut(&(customer)),
                ],
            )
            .declared_by(
                <OrderShipped as whatsapp_dsl::private::Declares<
                    18416894795392159628u64,
                >>::Type::__declaration,
            )
    }
}
pub fn checked(to: &str, customer: &str, tracking: &str) -> Result<Message, Invalid> {
    {
        whatsapp_dsl::Template::laid_out_in_pieces(
                "174.A60.(83.B3.)2.",
                r#""type":"template","template":{"name":"order_shipped","language":{"code":"en_US"},"components":[{"type":"body","parameters":[{"type":"text","parameter_name":"customer","text":
},{"type":"text","parameter_name":"total","text":"$42.99"}]}
,{"type":"button","sub_type":"url","index":"0","parameters":[{"type":"text","text":
}]}
]}"#,
                &[],
            )
            .builder()
            .to(
                <whatsapp_dsl::private::Recipient as whatsapp_dsl::field::TakesRecipient<
                    _,
                    _,
                >>::take(to),
            )
            .checking(
                &mut [
                    <whatsapp_dsl::template::Parameter as whatsapp_dsl::field::TakesTextOrPart<
                        _,
                        _,
                    >>::lend(customer)
                        .shown(),
                    <whatsapp_dsl::field::Text as whatsapp_dsl::field::TakesText<
                        _,
                        _,
                    >>::lend(tracking)
                        .given(),
                ],
                "984!:27.3.0.1 1976!:47.0",
            )
            .only_for(whatsapp_dsl::private::rules::Audience::Anyone)
            .checked_by(
                <OrderShipped as whatsapp_dsl::private::Declares<
                    18416894795392159628u64,
                >>::Type::__declaration,
            )
    }
}
