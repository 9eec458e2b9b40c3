// Written from the source beside it: CONTRIBUTING.md says how to renew it.

use whatsapp_dsl::{Invalid, Message, PhoneNumber, message, try_message};
const THANKS: &str = "Thank you!";
pub fn proved(to: &PhoneNumber) -> Message {
    whatsapp_dsl::Text::laid_out_in_pieces(
            "29.A1.",
            r#""type":"text","text":{"body":
}"#,
            const {
                &[
                    whatsapp_dsl::private::Given::Text(
                        {
                            const WHATSAPP_DSL_CONSTANT: whatsapp_dsl::private::Option<
                                &'static whatsapp_dsl::private::str,
                            > = const {
                                &whatsapp_dsl::private::Lit::of(
                                        THANKS,
                                        <whatsapp_dsl::field::Text as whatsapp_dsl::field::TakesConstantText<
                                            _,
                                            _,
                                        >>::SEAL,
                                    )
                                    .kept()
                            }
                                .text();
                            #[allow(unused_braces)]
                            const _: () = whatsapp_dsl::private::Lit(
                                    WHATSAPP_DSL_CONSTANT,
                                )
                                .check(
                                    whatsapp_dsl::private::Site::new(
                                        "body",
                                        &[1, 0],
                                        4096,
                                        true,
                                    ),
                                );
                            const { &whatsapp_dsl::private::Lit(WHATSAPP_DSL_CONSTANT) }
                        }
                            .text(),
                    ),
                ]
            },
        )
        .builder()
        .to(
            <whatsapp_dsl::Recipient as whatsapp_dsl::field::RecipientProof<
                _,
                _,
            >>::take(to),
        )
        .proved()
        .only_for(whatsapp_dsl::private::rules::Audience::Anyone)
}
pub fn checked(
    to: &str,
    name: &str,
    question: Option<&str>,
) -> Result<Message, Invalid> {
    whatsapp_dsl::Text::laid_out_in_pieces(
            "29.A1.",
            r#""type":"text","text":{"body":
}"#,
            &[],
        )
        .builder()
        .to(
            <whatsapp_dsl::private::Recipient as whatsapp_dsl::field::TakesRecipient<
                _,
                _,
            >>::take(to),
        )
        .checking(
            &mut [
                whatsapp_dsl::private::given(
                    &whatsapp_dsl::private::value::<
                        whatsapp_dsl::private::Kept,
                    >(
                        if let Some(question) = question {
                            whatsapp_dsl::private::value::<
                                whatsapp_dsl::private::Kept,
                            >(
                                <whatsapp_dsl::field::Text as whatsapp_dsl::field::TakesText<
                                    _,
                                    _,
                                >>::take(question),
                            )
                        } else {
                            whatsapp_dsl::private::value::<
                                whatsapp_dsl::private::Kept,
                            >(
                                <whatsapp_dsl::field::Text as whatsapp_dsl::field::TakesText<
                                    _,
                                    _,
                                >>::take(format!("Hello, {name}!")),
                            )
                        },
                    ),
                ),
            ],
            "4096!:1.0",
        )
        .only_for(whatsapp_dsl::private::rules::Audience::Anyone)
        .checked()
}
pub fn compared(
    to: &PhoneNumber,
    first: &str,
    second: &str,
) -> Result<Message, Invalid> {
    whatsapp_dsl::ReplyButtons::laid_out_in_pieces(
            "148.A50.B5.",
            r#""type":"interactive","interactive":{"type":"button","body":{"text":"Which one?"},"action":{"buttons":[{"type":"reply","reply":{"id":"first","title":
}},{"type":"reply","reply":{"id":"second","title":
}}]}}"#,
            &[],
        )
        .builder()
        .to(
            <whatsapp_dsl::private::Recipient as whatsapp_dsl::field::TakesRecipient<
                _,
                _,
            >>::take(to),
        )
        .comparing(
            &mut [
                <whatsapp_dsl::field::Text as whatsapp_dsl::field::TakesText<
                    _,
                    _,
                >>::lend(first)
                    .given(),
                <whatsapp_dsl::field::Text as whatsapp_dsl::field::TakesText<
                    _,
                    _,
                >>::lend(second)
                    .given(),
            ],
            "20!:10.3.1.1 20!:10.3.1.1",
            &[&[0, 1]],
        )
        .checked()
}
