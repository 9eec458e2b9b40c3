//! Constants wherever they are: of `Self`, of a parameter, of a trait, behind a reference, out of a macro.

#![deny(warnings)]

use whatsapp_dsl::flow::FlowMode;
use whatsapp_dsl::{Message, message, try_message};

mod shop {
    pub const BODY: &str = "Shall we deliver at eight?";
    pub const CLOSED: &&str = &BODY;
}

trait Shop {
    const BODY: &'static str;
    const FOOTER: Option<&'static str> = None;
    const HEADER: &'static str = "Luigi's";
    const YES: &'static str = "yes";
    const MODE: FlowMode = FlowMode::Published;
    const LATITUDE: f64 = 41.5;
    const INDEX: u8 = 1;
    const CENTS: i64 = 4299;
    const PHONE: &'static str;

    fn question() -> Message {
        message!(ReplyButtons {
            to: Self::PHONE,
            header: Self::HEADER,
            body: Self::BODY,
            footer: Self::FOOTER,
            buttons: [Reply { id: Self::YES, title: "Yes" }, Reply { id: <Self as Shop>::BODY, title: "No" }],
        })
    }

    fn again(&self, name: &str) -> Message {
        message!(Text { to: Self::PHONE, body: if name.is_empty() { Self::BODY } else { truncate(name, "Hello!") } })
    }
}

struct Luigi;

impl Shop for Luigi {
    const BODY: &'static str = shop::BODY;
    const PHONE: &'static str = "+1 650 555 1234";
}

impl Luigi {
    const OWN: &'static str = "Hello!";
    const HELLO: Message = message!(Text { to: Self::PHONE, body: Self::OWN });

    fn hello(&self) -> Message {
        message!(Text { to: <Self as Shop>::PHONE, body: &Self::OWN })
    }

    fn block() -> Message {
        message!(Text { to: const { Self::PHONE }, body: const { <Self as Shop>::BODY } })
    }
}

fn generic<T: Shop>() -> Message {
    message!(List {
        to: T::PHONE,
        header: T::HEADER,
        body: <T as Shop>::BODY,
        footer: const { T::FOOTER },
        button: concat!("See the ", "menu"),
        sections: [Section { rows: [Row { id: T::YES, title: "Yes" }, Row { id: "no", title: stringify!(No), description: &T::BODY }] }],
    })
}

fn template<T: Shop, const INDEX: u8>(name: &str) -> Message {
    message!(Template {
        to: T::PHONE,
        name: "receipt",
        language: "en_US",
        body: [T::BODY, fold(name, "friend"), Currency { code: "USD", minor_units: T::CENTS, fallback_value: "$42.99" }],
        buttons: [Url { index: 0, text: "A1" }, QuickReply { index: T::INDEX, payload: T::YES }],
    })
}

fn place<T: Shop, const N: u8>() -> Message {
    message!(Location { to: T::PHONE, latitude: T::LATITUDE, longitude: N })
}

fn flow<ShopOfThis: Shop>() -> Message {
    message!(Flow { to: ShopOfThis::PHONE, body: ShopOfThis::BODY, flow_id: "1", flow_cta: "Book", mode: ShopOfThis::MODE })
}

fn main() {
    static FILE: Message = message!(Document { to: "+1 650 555 1234", id: "1", caption: include_str!("caption.txt") });
    static PACKAGE: Message = message!(Text { to: "+1 650 555 1234", body: env!("CARGO_PKG_NAME"), context: std::concat!("wamid.", 1) });
    static REFERENCES: Message = message!(Text { to: &Luigi::PHONE, body: &shop::BODY, biz_opaque_callback_data: crate::shop::BODY });

    let mut all = vec![Luigi::question(), Luigi.again(""), Luigi.again("Ann"), Luigi::HELLO, Luigi.hello(), Luigi::block()];
    all.extend([generic::<Luigi>(), template::<Luigi, 1>("Ann"), place::<Luigi, 12>(), flow::<Luigi>()]);
    all.extend([&FILE, &PACKAGE, &REFERENCES].map(Message::clone));
    for message in all {
        assert_eq!(Message::from_json(&message.to_json()), Ok(message));
    }
    assert!(FILE.to_json().contains("Fresh from the oven"));
    assert!(try_message!(Text { to: Luigi::PHONE, body: *shop::CLOSED }).is_ok_and(|message| message.to_json().contains("eight")));
}
