//! `try_message!` lays out a template whose shape is known: it gives and refuses what the builder does, in the same words.

use whatsapp_dsl::template::{Currency, Parameter, Text};
use whatsapp_dsl::{Invalid, Message, PhoneNumber, header, template, try_message};

use crate::{ANN, long};

template!(Parcel {
    name: "parcel",
    language: "en_US",
    category: Utility,
    header: "For {{customer}}",
    body: "Hi {{customer}}, your {{goods}} of {{shop}} will be with you on {{day}}.",
    buttons: [Url { text: "Track", url: "https://luigi.example/t/{{tracking}}" }, QuickReply { text: "Help" }, QuickReply { text: "Stop" },],
});

template!(Arrivals {
    name: "arrivals",
    language: "en_US",
    category: Marketing,
    body: "New for {{customer}}:",
    cards: [
        Card {
            header: Image,
            body: "The {{dish}} at {{price}}.",
            buttons: [Url { text: "Order", url: "https://luigi.example/o/{{order}}" }]
        },
        Card { header: Image, body: "Our oven", buttons: [Url { text: "Order", url: "https://luigi.example/o/{{order}}" }] },
    ],
});

template!(Code {
    name: "code",
    language: "en_US",
    category: Authentication,
    body: Authentication {},
    buttons: [Otp { otp_type: CopyCode }]
});

#[track_caller]
fn alike(tried: &Result<Message, Invalid>, built: &Result<Message, Invalid>) {
    match (tried, built) {
        (Ok(tried), Ok(built)) => {
            assert_eq!((tried, tried.to_json()), (built, built.to_json()));
            assert_eq!(serde_json::to_string(tried).ok(), serde_json::to_string(built).ok());
        }
        (Err(tried), Err(built)) => assert_eq!((tried, tried.to_string()), (built, built.to_string())),
        _ => panic!("{tried:?} is not {built:?}"),
    }
}

/// Texts that fit and texts that do not, and none.
fn texts() -> Vec<Option<String>> {
    let texts = ["Ann", "", " ", "a\nb", "a     b", "\"ä\"\u{1}"].map(str::to_owned);
    [None].into_iter().chain(texts.into_iter().chain([long(60), long(300), long(1025)]).map(Some)).collect()
}

/// The same with each of so many of them in the place of one that fits, and in the place of all.
fn changed<const N: usize>(look: &mut dyn FnMut([Option<&str>; N])) {
    look([Some("Ann"); N]);
    for text in texts() {
        look([text.as_deref(); N]);
        for place in 0..N {
            let mut texts = [Some("Ann"); N];
            texts[place] = text.as_deref();
            look(texts);
        }
    }
}

#[test]
fn whatever_the_values_are() {
    changed(&mut |[customer, goods, shop, day, tracking, help, stop]| {
        for to in [ANN, "", "1"] {
            let built = Parcel::builder().to(to).customer(customer).goods(goods).shop(shop).day(day).tracking(tracking);
            let built = built.quick_reply(help).quick_reply_2(stop).build();
            let tried = try_message!(Parcel { to, customer, goods, shop, day, tracking, quick_reply: help, quick_reply_2: stop });
            alike(&tried, &built);
        }
    });
}

#[test]
fn a_value_of_another_sort() {
    let number: PhoneNumber = ANN.parse().expect("a phone number");
    let amount = |code: &str, units, shown: &str| {
        let amount = Currency::builder().code(code.to_owned()).minor_units(units).fallback_value(shown.to_owned());
        Parameter::from(Currency::from(amount))
    };
    let euros = || amount("EUR", 4299, "€42.99");
    let named = |name: &'static str| Parameter::from(Text::from(Text::builder().text("Ann").parameter_name(name)));
    let unsound = [amount("nothing", 4299, "42"), amount("EUR", 4299, "€4299"), amount("EUR", -5, ""), amount("KWD", i64::MAX, "1")];
    let texts = [named("goods"), named("other"), named("")];
    for goods in [euros()].into_iter().chain(unsound).chain(texts) {
        for customer in [named("customer"), named("other"), euros()] {
            let built = Parcel::builder().to(number).customer(customer.clone()).goods(goods.clone()).shop(7).day("Monday").tracking(42);
            let tried = try_message!(Parcel { to: number, customer, goods: Some(goods.clone()), shop: 7, day: "Monday", tracking: 42 });
            alike(&tried, &built.build());
        }
    }
}

#[test]
fn cards() {
    let link = "https://luigi.example/1.jpg";
    changed(&mut |[customer, dish, price, first, second]| {
        let header = || header::Image::builder().link(link);
        let cards = [
            ArrivalsCard::builder().header(header()).dish(dish).price(price).order(first),
            ArrivalsCard::builder().header(header()).order(second),
        ];
        let built = Arrivals::builder().to(ANN).customer(customer).cards(cards).build();
        let tried = try_message!(Arrivals {
            to: ANN,
            customer,
            cards: [
                Card { header: Image { link: "https://luigi.example/1.jpg" }, dish, price, order: first },
                Card { header: Image { link: "https://luigi.example/1.jpg" }, order: second },
            ],
        });
        alike(&tried, &built);
    });
}

#[test]
fn a_password() {
    changed(&mut |[code, recipient]| {
        alike(&try_message!(Code { to: ANN, code }), &Code::builder().to(ANN).code(code).build());
        alike(&try_message!(Code { recipient, code }), &Code::builder().recipient(recipient).code(code).build());
    });
}
