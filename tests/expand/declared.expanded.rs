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
    name "order_shipped"; languages["en_US"]; fields { #[doc =
    "What fills `{{customer}}` of the text: a string, `Currency { … }` or `DateTime { … }`. Required."]
    customer 0(set template::Parameter); #[doc =
    "What fills `{{total}}` of the text: a string, `Currency { … }` or `DateTime { … }`. Required."]
    total 1(set template::Parameter); #[doc =
    "What is put at the end of the link of “Track parcel”, percent-encoded. Required."]
    tracking 2(set private::Str); #[doc =
    "What comes back when “Talk to us” is pressed. May be left out."] quick_reply
    3(set private::Str); #[doc =
    "The language, as Meta spells it: `en_US`. May be left out."] language 4(set
    private::Str); }
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
