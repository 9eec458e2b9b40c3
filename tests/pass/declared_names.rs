//! What templates and their fields can be called, and where they can be declared.

use whatsapp_dsl::{Message, message, template, try_message};

/// Names that the macros must not mean.
#[allow(dead_code)]
mod shadows {
    pub struct Option;
    pub struct Result;
    pub struct String;
    pub struct Message;
}

mod shop {
    // Names in scope are not those of the expansion.
    #[allow(unused_imports)]
    use super::shadows::{Message, Option, Result, String};

    whatsapp_dsl::template!(OpenNow { name: "open_now", language: "en", category: Utility, body: "Hi {{customer}}, we are open." });

    pub mod inner {
        whatsapp_dsl::template!(OpenNow { name: "open_later", language: "en", category: Utility, body: "Hi {{customer}}, we open soon." });
    }
}

mod imported {
    whatsapp_dsl::template!("declared.json", [AprilPromo { name: "2023_april_promo", header: who, body: [customer, code], url: campaign }]);
}

mod as_they_are {
    whatsapp_dsl::template!("declared.json");
}

// A name that is near to one of a kind, and one that is a kind's with `Template` behind it.
template!(Lists { name: "lists", language: "en", category: Utility, body: "Here are your lists." });
template!(TextTemplate { name: "text", language: "en", category: Utility, body: "Here is your text." });

// Keywords, words of the envelope, names of the expansion.
template!(Words {
    name: "words",
    language: "en",
    category: Utility,
    header: "For {{match}}",
    body: "A {{type}}, {{to}}, {{language}}, {{build}}, {{builder}}, {{definitions}}, {{__declaration}}, {{self}}, {{url}}, {{message}} and {{match}}.",
    buttons: [Url { text: "Go", url: "https://luigi.example/{{type}}" }, Url { text: "Come", url: "https://luigi.example/{{url}}" }],
});

macro_rules! declared {
    ($Name:ident, $name:literal, $body:literal) => {
        template!($Name { name: $name, language: "en", category: Utility, body: $body });
    };
}
declared!(ByMacro, "by_macro", "Hi {{customer}}, this is by a macro.");

// A name that others give to a kind, which is sent by a path; and one that a kind's begins with, which is not a misspelt kind.
template!(Catalog { name: "catalog", language: "en_US", category: Utility, body: "Our catalogue is new." });
template!(Reply { name: "reply", language: "en_US", category: Utility, body: "Your card ending in {{card}} is ready." });

fn beginnings() {
    assert!(message!(self::Catalog { to: "16505551234" }).to_json().contains("catalog"));
    assert!(message!(Reply { to: "16505551234", card: "1234" }).to_json().contains("1234"));
}

fn main() {
    beginnings();
    let here: Message = message!(shop::OpenNow { to: "16505551234", customer: "Ann" });
    let there = message!(shop::inner::OpenNow { to: "16505551234", customer: "Ann" });
    assert!(here.to_json().contains("open_now") && there.to_json().contains("open_later"));

    // Under another name, it is the same.
    {
        use crate::shop::OpenNow as Open;
        use crate::shop::inner::*;
        assert_eq!(message!(Open { to: "16505551234", customer: "Ann" }), here);
        assert_eq!(message!(OpenNow { to: "16505551234", customer: "Ann" }), there);
        assert_eq!(Open::builder().to("16505551234").customer("Ann").build().unwrap(), here);
    }

    // In a function, where it hides the outer one.
    template!(Lists { name: "inner_lists", language: "en", category: Utility, body: "Hi {{customer}}, here are your lists." });
    fn nested() -> Message {
        template!(Nested { name: "nested", language: "en", category: Utility, body: "Hi {{1}}, this is within." });
        message!(Nested { to: "16505551234", body: ["Ann"] })
    }
    assert!(nested().to_json().contains("nested"));
    assert!(message!(self::Lists { to: "16505551234" }).to_json().contains(r#""lists""#));
    assert!(Lists::builder().to("16505551234").customer("Ann").build().unwrap().to_json().contains("inner_lists"));
    assert!(message!(TextTemplate { to: "16505551234" }).to_json().contains(r#""text""#));
    assert!(message!(crate::TextTemplate { to: "16505551234" }).to_json().contains(r#""text""#));

    let words = message!(Words {
        to: "16505551234",
        match_: "m",
        type_: "t",
        to_: "o",
        language_: "l",
        build_: "b",
        builder_: "c",
        __declaration_: "7b",
        definitions_: "d",
        self_: "s",
        url: "u",
        message: "e",
        type__: "1",
        url_: "2",
    });
    let json = words.to_json();
    assert!(json.contains(r#""parameter_name":"match""#) && json.contains(r#""parameter_name":"self","text":"s""#), "{json}");

    assert!(message!(ByMacro { to: "16505551234", customer: "Ann" }).to_json().contains("by_macro"));

    let own = message!(imported::AprilPromo { to: "16505551234", who: "Ann", customer: "Ann", code: "A1", campaign: "april" });
    let theirs = message!(as_they_are::T2023AprilPromo { to: "16505551234", header: "Ann", body: ["Ann", "A1"], url: "april" });
    assert_eq!(own, theirs);
    assert!(message!(as_they_are::ListTemplate { to: "16505551234" }).to_json().contains(r#""list""#));

    // Whatever the language, the values go where they belong.
    let english = message!(imported::Greeting { to: "16505551234", language: "en", customer: "Ann", time: "eight" });
    let italian = try_message!(imported::Greeting { to: "16505551234", language: "it", customer: "Ann", time: "otto" }).unwrap();
    assert!(english.to_json().contains("eight") && italian.to_json().contains(r#""code":"it""#));
    assert_eq!(imported::Greeting::LANGUAGES, ["en", "it"]);
}
