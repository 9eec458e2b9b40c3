// Written from the source beside it: CONTRIBUTING.md says how to renew it.

use whatsapp_dsl::{Message, PhoneNumber, message, template};
#[allow(unexpected_cfgs)]
const _: () = {
    #[cfg(rust_analyzer)]
    {
        #[allow(unexpected_cfgs)]
        {
            #[cfg(rust_analyzer)]
            {
                whatsapp_dsl::private::definition::template::builder();
            }
        }
        #[allow(unexpected_cfgs)]
        {
            #[cfg(rust_analyzer)]
            {
                whatsapp_dsl::private::definition::Url::builder();
            }
        }
        #[allow(unexpected_cfgs)]
        {
            #[cfg(rust_analyzer)]
            {
                whatsapp_dsl::private::definition::QuickReply::builder();
            }
        }
        whatsapp_dsl::private::definition::template::builder()
            .name(whatsapp_dsl::private::Lit("order_shipped"))
            .language(whatsapp_dsl::private::Lit("en_US"))
            .category(whatsapp_dsl::private::definition::Category::Utility)
            .body(
                whatsapp_dsl::private::Lit(
                    "Hi {{customer}}, your order of {{total}} is on its way.",
                ),
            )
            .buttons(
                whatsapp_dsl::private::Lit(const {
                    &[
                        whatsapp_dsl::private::definition::Button::Url(
                            whatsapp_dsl::private::definition::Url::literal()
                                .text("Track parcel")
                                .url("https://luigi.example/t/{{tracking}}")
                                .part(),
                        ),
                        whatsapp_dsl::private::definition::Button::QuickReply(
                            whatsapp_dsl::private::definition::QuickReply::literal()
                                .text("Talk to us")
                                .part(),
                        ),
                    ]
                }),
            );
    }
};
whatsapp_dsl::private::declare! {
    ($) #[doc =
    "`order_shipped`, a utility template in `en_US`.\n\n> Hi **`{{customer}}`**, your order of **`{{total}}`** is on its way.\n>\n> - \\[Track parcel\\] opens `https://luigi.example/t/{{tracking}}`\n> - \\[Talk to us\\]\n\n| field | | what it is |\n|---|---|---|\n| [`customer`](Self::customer) | required | what fills `{{customer}}` of the text: a string, `Currency { … }` or `DateTime { … }` |\n| [`total`](Self::total) | required | what fills `{{total}}` of the text: a string, `Currency { … }` or `DateTime { … }` |\n| [`tracking`](Self::tracking) | required | what is put at the end of the link of “Track parcel”, percent-encoded |\n| [`quick_reply`](Self::quick_reply) |  | what comes back when “Talk to us” is pressed |\n\nSend it with `try_message!`, with `message!` where everything is known, or with [`OrderShipped::builder`](Self::builder):\n\n```text\ntry_message!(OrderShipped {\n    to: …,\n    customer: \"…\",\n    total: \"…\",\n    tracking: \"…\",\n})?\n```"]
    struct OrderShipped / __OrderShipped_02ee09d7c5b8173a of
    "{\"type\":\"OrderShipped\",\"names\":{\"url\":[\"tracking\"]},\"definitions\":[{\"name\":\"order_shipped\",\"language\":\"en_US\",\"category\":\"UTILITY\",\"components\":[{\"type\":\"BODY\",\"text\":\"Hi {{customer}}, your order of {{total}} is on its way.\"},{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"URL\",\"text\":\"Track parcel\",\"url\":\"https://luigi.example/t/{{1}}\"},{\"type\":\"QUICK_REPLY\",\"text\":\"Talk to us\"}]}],\"parameter_format\":\"NAMED\"}]}";
    name "order_shipped"; languages["en_US"]; setters { #[doc =
    "What fills `{{customer}}` of the text: a string, `Currency { … }` or `DateTime { … }`. Required."]
    customer Set set(0) template::Parameter; #[doc =
    "What fills `{{total}}` of the text: a string, `Currency { … }` or `DateTime { … }`. Required."]
    total Set set(1) template::Parameter; #[doc =
    "What is put at the end of the link of “Track parcel”, percent-encoded. Required."]
    tracking Set set(2) private::Str; #[doc =
    "What comes back when “Talk to us” is pressed. May be left out."] quick_reply Set
    set(3) private::Str; #[doc =
    "The language, as Meta spells it: `en_US`. May be left out."] language Set set(4)
    private::Str; #[doc =
    "The phone number of the recipient, in any dialable form, or a `Recipient` chosen at run time."]
    to Set to() private::To; #[doc =
    "The business-scoped user id of the recipient, instead of a phone number or beside it."]
    recipient Set recipient() private::Str; #[doc =
    "The id of the group that the message goes to."] group Set group() private::Str;
    #[doc = "The id of the message that this one replies to."] context Set context()
    private::Str; #[doc =
    "What the status webhooks of the message bring back. The customer does not see it."]
    biz_opaque_callback_data Set biz_opaque_callback_data() private::Str; #[doc =
    "The identity hash that the customer must still have for the message to be delivered."]
    recipient_identity_key_hash Set recipient_identity_key_hash() private::Str; }
}
pub fn shipped(to: &PhoneNumber, customer: &str) -> Message {
    {
        #[allow(unexpected_cfgs)]
        {
            #[cfg(rust_analyzer)]
            {
                {
                    #[allow(unused_imports)]
                    use whatsapp_dsl::*;
                    OrderShipped
                };
            }
        }
        OrderShipped::builder()
            .to(whatsapp_dsl::private::Known::<whatsapp_dsl::Recipient>::known(to))
            .customer(whatsapp_dsl::private::fold(&(customer), 984, "friend"))
            .total(whatsapp_dsl::private::Lit("$42.99"))
            .tracking(whatsapp_dsl::private::Lit("A1"))
            .proved()
    }
}
