// Written from the source beside it: CONTRIBUTING.md says how to renew it.

use whatsapp_dsl::{Message, PhoneNumber, message};
pub fn dish(to: &PhoneNumber, name: &str, price: &str) -> Message {
    whatsapp_dsl::ReplyButtons::builder()
        .to(
            <whatsapp_dsl::PhoneNumber as whatsapp_dsl::field::RecipientProof<
                _,
                _,
            >>::take(to),
        )
        .body(
            whatsapp_dsl::private::truncate(
                <whatsapp_dsl::field::Text as whatsapp_dsl::field::Cuts<
                    _,
                    _,
                >>::cut(&(name)),
                1024,
                "Today's dish",
            ),
        )
        .footer(
            whatsapp_dsl::private::fold(
                <whatsapp_dsl::field::Text as whatsapp_dsl::field::Cuts<
                    _,
                    _,
                >>::cut(&(price)),
                60,
                "Ask for the price",
            ),
        )
        .buttons([
            whatsapp_dsl::private::value::<
                whatsapp_dsl::reply_buttons::Button,
            >(
                whatsapp_dsl::reply_buttons::Reply::builder()
                    .id(whatsapp_dsl::private::Lit("order"))
                    .title(
                        whatsapp_dsl::private::truncate(
                            <whatsapp_dsl::field::Text as whatsapp_dsl::field::Cuts<
                                _,
                                _,
                            >>::cut(&(name)),
                            20,
                            "Order",
                        ),
                    ),
            ),
        ])
        .proved()
}
