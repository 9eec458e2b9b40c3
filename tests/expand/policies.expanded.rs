// Written from the source beside it: CONTRIBUTING.md says how to renew it.

use whatsapp_dsl::{Message, PhoneNumber, message};
pub fn dish(to: &PhoneNumber, name: &str, price: &str) -> Message {
    whatsapp_dsl::ReplyButtons::cut(
        "67.A<1024!14.19.B~60!19.69.C<20!7.5.",
        r#""type":"interactive","interactive":{"type":"button","body":{"text":
"Today's dish"
},"footer":{"text":
"Ask for the price"
},"action":{"buttons":[{"type":"reply","reply":{"id":"order","title":
"Order"
}}]}}"#,
        <whatsapp_dsl::PhoneNumber as whatsapp_dsl::field::RecipientProof<
            _,
            _,
        >>::take(to),
        &[
            <whatsapp_dsl::field::Text as whatsapp_dsl::field::Cuts<_, _>>::cut(&(name)),
            <whatsapp_dsl::field::Text as whatsapp_dsl::field::Cuts<
                _,
                _,
            >>::cut(&(price)),
            <whatsapp_dsl::field::Text as whatsapp_dsl::field::Cuts<_, _>>::cut(&(name)),
        ],
    )
}
