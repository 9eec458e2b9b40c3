//! Templates whose types have the names of parts, of the library's types and of the prelude's.

use whatsapp_dsl::template;

macro_rules! sends {
    ($($module:ident $Name:ident;)*) => {
        $(
            mod $module {
                super::template!($Name {
                    name: "odd_name",
                    language: "en",
                    category: Utility,
                    body: "Hi {{customer}}, your table is ready.",
                    buttons: [QuickReply { text: "I come" }, Url { text: "Menu", url: "https://luigi.example/{{dish}}" }],
                });

                pub fn proved() -> ::std::string::String {
                    whatsapp_dsl::message!(self::$Name { to: "16505551234", customer: "Ann", quick_reply: "yes", dish: "d1" }).to_json()
                }

                pub fn checked(customer: &str) -> ::std::string::String {
                    whatsapp_dsl::try_message!(self::$Name { to: "16505551234", customer: customer, dish: "d1", quick_reply: "yes" }).unwrap().to_json()
                }

                pub fn built() -> ::std::string::String {
                    $Name::builder().to("16505551234").customer("Ann").quick_reply("yes").dish("d1").build().unwrap().to_json()
                }
            }
            assert_eq!($module::proved(), $module::checked("Ann"));
            assert_eq!($module::proved(), $module::built());
        )*
    };
}

fn main() {
    sends! {
        card Card;
        section Section;
        row Row;
        message Message;
        option Option;
        string String;
        result Result;
        some Some;
        none None;
        ok Ok;
        parameter Parameter;
        currency Currency;
        url Url;
        template_struct Declared;
        vec Vec;
        box_ Box;
        str_ Str;
        lit Lit;
    }
}
