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
    ($) #[doc = " `order_shipped`, a utility template in `en_US`."] #[doc = ""] #[doc =
    " > Hi **`{{customer}}`**, your order of **`{{total}}`** is on its way."] #[doc =
    " >"] #[doc = " > - \\[Track parcel\\] opens `https://luigi.example/t/{{tracking}}`"]
    #[doc = " > - \\[Talk to us\\]"] #[doc = ""] #[doc = " | field | | what it is |"]
    #[doc = " |---|---|---|"] #[doc =
    " | [`customer`](Self::customer) | required | what fills `{{customer}}` of the text: a string, `Currency { … }` or `DateTime { … }` |"]
    #[doc =
    " | [`total`](Self::total) | required | what fills `{{total}}` of the text: a string, `Currency { … }` or `DateTime { … }` |"]
    #[doc =
    " | [`tracking`](Self::tracking) | required | what stands at the end of the link of “Track parcel”, percent-encoded |"]
    #[doc =
    " | [`quick_reply`](Self::quick_reply) |  | what comes back when “Talk to us” is pressed |"]
    #[doc = ""] #[doc =
    " Send it with `try_message!`, with `message!` where everything is known, or with [`OrderShipped::builder`](Self::builder):"]
    #[doc = ""] #[doc = " ```text"] #[doc = " try_message!(OrderShipped {"] #[doc =
    "     to: …,"] #[doc = "     customer: \"…\","] #[doc = "     total: \"…\","]
    #[doc = "     tracking: \"…\","] #[doc = " })?"] #[doc = " ```"] struct
    OrderShipped / __OrderShipped_26838af526ace00f of
    "{\"definitions\":[{\"category\":\"UTILITY\",\"components\":[{\"text\":\"Hi {{customer}}, your order of {{total}} is on its way.\",\"type\":\"BODY\"},{\"buttons\":[{\"text\":\"Track parcel\",\"type\":\"URL\",\"url\":\"https://luigi.example/t/{{1}}\"},{\"text\":\"Talk to us\",\"type\":\"QUICK_REPLY\"}],\"type\":\"BUTTONS\"}],\"language\":\"en_US\",\"name\":\"order_shipped\",\"parameter_format\":\"NAMED\"}],\"names\":{\"url\":[\"tracking\"]},\"type\":\"OrderShipped\"}";
    name "order_shipped"; languages["en_US"]; fields { #[doc =
    " What fills `{{customer}}` of the text: a string, `Currency { … }` or `DateTime { … }`. Required."]
    customer 0 parameter; #[doc =
    " What fills `{{total}}` of the text: a string, `Currency { … }` or `DateTime { … }`. Required."]
    total 1 parameter; #[doc =
    " What stands at the end of the link of “Track parcel”, percent-encoded. Required."]
    tracking 2 text; #[doc =
    " What comes back when “Talk to us” is pressed. May be left out."] quick_reply 3
    text; #[doc = " The language, as Meta spells it: `en_US`. May be left out."] language
    4 text; }
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
