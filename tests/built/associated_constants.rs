//! Constants that no item can see: the compiler evaluates them where the function is built for a type.

use whatsapp_dsl::{Message, message};

trait Shop {
    const TITLE: &'static str = "Yes, eight is perfect";
    const ID: &'static str = "no";
    const LATITUDE: f64 = 91.0;

    fn question() -> Message {
        message!(ReplyButtons {
            to: "+1 650 555 1234",
            body: "Shall we deliver at eight?",
            buttons: [Reply { id: Self::ID, title: Self::TITLE }, Reply { id: "no", title: "No" }],
        })
    }
}

struct Luigi;

impl Shop for Luigi {}

fn generic<T: Shop>(name: &str) -> Message {
    message!(Location { to: "+1 650 555 1234", latitude: T::LATITUDE, longitude: 12.5, name: truncate(name, "Luigi's") })
}

fn main() {
    drop((Luigi::question(), generic::<Luigi>("Luigi's")));
}
