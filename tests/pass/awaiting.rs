//! `.await` works in a message, because nothing of it stands in a closure.

#![deny(warnings)]

use std::future::{Future, ready};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use whatsapp_dsl::{Invalid, Message, try_message};

async fn greeting(names: &[&str]) -> Result<Message, Invalid> {
    try_message!(List {
        to: ready("+1 650 555 1234").await,
        body: if names.is_empty() { ready("Nobody").await } else { "Who?" },
        button: "Names",
        sections: [Section {
            rows: [for name in names {
                Row { id: ready(*name).await, title: truncate(ready(*name).await, "Guest") }
            }],
        }],
    })
}

fn main() {
    let greeting = pin!(greeting(&["Ann", "Bruno"]));
    let Poll::Ready(greeting) = greeting.poll(&mut Context::from_waker(Waker::noop())) else { panic!("nothing here waits") };
    assert!(greeting.unwrap().to_json().contains("Bruno"));
}
