// Written from the source beside it: CONTRIBUTING.md says how to renew it.

use whatsapp_dsl::{Message, PhoneNumber, message};
pub fn dish(to: &PhoneNumber, name: &str, price: &str) -> Message {
    whatsapp_dsl::ReplyButtons::laid_out_in_pieces(
            ".A.B.C.",
            &[
                r#""type":"interactive","interactive":{"type":"button","body":{"text":"#,
                r#"},"footer":{"text":"#,
                r#"},"action":{"buttons":[{"type":"reply","reply":{"id":"order","title":"#,
                r#"}}]}}"#,
            ],
            &[],
        )
        .builder()
        .to(
            <whatsapp_dsl::PhoneNumber as whatsapp_dsl::field::RecipientProof<
                _,
                _,
            >>::take(to),
        )
        .filled(
            &[
                whatsapp_dsl::private::given(
                    &whatsapp_dsl::private::truncate(
                        <whatsapp_dsl::field::Text as whatsapp_dsl::field::Cuts<
                            _,
                            _,
                        >>::cut(&(name)),
                        1024,
                        "Today's dish",
                    ),
                ),
                whatsapp_dsl::private::given(
                    &whatsapp_dsl::private::fold(
                        <whatsapp_dsl::field::Text as whatsapp_dsl::field::Cuts<
                            _,
                            _,
                        >>::cut(&(price)),
                        60,
                        "Ask for the price",
                    ),
                ),
                whatsapp_dsl::private::given(
                    &whatsapp_dsl::private::truncate(
                        <whatsapp_dsl::field::Text as whatsapp_dsl::field::Cuts<
                            _,
                            _,
                        >>::cut(&(name)),
                        20,
                        "Order",
                    ),
                ),
            ],
        )
        .proved()
}
