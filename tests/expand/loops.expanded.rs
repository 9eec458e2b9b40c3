// Written from the source beside it: CONTRIBUTING.md says how to renew it.

use whatsapp_dsl::{Invalid, Message, try_message};
pub fn menu(to: &str, dishes: &[(&str, &str)], more: bool) -> Result<Message, Invalid> {
    whatsapp_dsl::List::builder()
        .to(
            <whatsapp_dsl::private::Recipient as whatsapp_dsl::field::TakesRecipient<
                _,
                _,
            >>::take(to),
        )
        .body(whatsapp_dsl::private::Lit("What would you like?"))
        .button(whatsapp_dsl::private::Lit("See the menu"))
        .sections([
            whatsapp_dsl::list::Section::builder()
                .rows({
                    let mut whatsapp_dsl_list = whatsapp_dsl::private::growing::<
                        whatsapp_dsl::list::Row,
                    >();
                    whatsapp_dsl::private::push(
                        &mut whatsapp_dsl_list,
                        whatsapp_dsl::list::Row::builder()
                            .id(whatsapp_dsl::private::Lit("margherita"))
                            .title(whatsapp_dsl::private::Lit("Margherita")),
                    );
                    for (sku, name) in dishes {
                        whatsapp_dsl::private::push(
                            &mut whatsapp_dsl_list,
                            whatsapp_dsl::list::Row::builder()
                                .id(
                                    <whatsapp_dsl::field::Text as whatsapp_dsl::field::TakesText<
                                        _,
                                        _,
                                    >>::take(*sku),
                                )
                                .title(
                                    whatsapp_dsl::private::owned(
                                        whatsapp_dsl::private::truncate(
                                            <whatsapp_dsl::field::Text as whatsapp_dsl::field::Cuts<
                                                _,
                                                _,
                                            >>::cut(&(*name)),
                                            24,
                                            "Dish",
                                        ),
                                    ),
                                ),
                        );
                    }
                    if more {
                        whatsapp_dsl::private::push(
                            &mut whatsapp_dsl_list,
                            whatsapp_dsl::list::Row::builder()
                                .id(whatsapp_dsl::private::Lit("more"))
                                .title(whatsapp_dsl::private::Lit("More dishes")),
                        );
                    } else {}
                    whatsapp_dsl_list
                }),
        ])
        .build()
}
