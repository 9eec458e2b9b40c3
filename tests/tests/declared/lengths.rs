//! A text that is filled in is as long as its component shows, and one character longer.

use whatsapp_dsl::template::Currency;
use whatsapp_dsl::template::LimitedTimeOffer;
use whatsapp_dsl::{Invalid, Message, header, message, template, try_message};

use crate::{ANN, long, refused};

template!(Letter {
    name: "letter",
    language: "en_US",
    category: Utility,
    header: "To {{customer}}",
    body: "- {{greeting}}, {{customer}}: {{text}} Bye, {{customer}}!",
    buttons: [Url { text: "Read", url: "https://luigi.example/l/{{page}}" }],
});

template!(Offer {
    name: "offer",
    language: "en_US",
    category: Marketing,
    header: Image,
    limited_time_offer: LimitedTimeOffer { text: "Soon", has_expiration: true },
    body: "Hi {{1}}!",
    buttons: [Url { text: "Buy", url: "https://luigi.example" }],
});

template!(Dish {
    name: "dish",
    language: "en_US",
    category: Marketing,
    header: Product,
    body: "Try {{dish}}!",
    buttons: [Spm { text: "View" }],
});

fn letter(customer: usize, text: usize, page: usize) -> Result<Message, Invalid> {
    Letter::builder().to(ANN).greeting("Ciao").customer(long(customer)).text(long(text)).page("p".repeat(page)).build()
}

#[test]
fn a_body_and_its_header() {
    // "- Ciao, " + 4 + ": " + text + " Bye, " + 4 + "!".
    let body = "template_body_length 132005 template.components[1].parameters[2].text";
    assert!(letter(4, 1024 - 25, 1).is_ok());
    assert_eq!(refused(letter(4, 1024 - 24, 1)), [body]);
    // "To " and the customer.
    assert!(letter(57, 1, 1).is_ok());
    assert_eq!(refused(letter(58, 1, 1)), ["template_header_length 132005 template.components[0].parameters[0].text"]);
    assert_eq!(refused(letter(58, 1024, 1)).len(), 2);
}

#[test]
fn a_link() {
    // "https://luigi.example/l/" has 24.
    assert!(letter(4, 4, 1976).is_ok());
    assert_eq!(refused(letter(4, 4, 1977)), ["template_url_length 132005 template.components[2].parameters[0].text"]);
}

#[test]
fn beside_an_offer() {
    let offer = |name: usize| {
        Offer::builder()
            .to(ANN)
            .header(header::Image::builder().id("1"))
            .limited_time_offer(LimitedTimeOffer::builder().expiration_time_ms(5))
            .body([long(name)])
            .build()
    };
    assert!(offer(596).is_ok());
    assert_eq!(refused(offer(597)), ["template_body_length 132005 template.components[1].parameters[0].text"]);
}

#[test]
fn below_a_product() {
    let dish = |name: usize| {
        let product = header::Product::builder().catalog_id("7").product_retailer_id("sku-1");
        Dish::builder().to(ANN).header(product).dish(long(name)).build()
    };
    assert!(dish(155).is_ok());
    assert_eq!(refused(dish(156)), ["template_body_length 132005 template.components[1].parameters[0].text"]);
}

#[test]
fn what_is_shown_of_an_amount_counts() {
    let letter = |total: usize| {
        let amount = Currency::builder().code("USD").minor_units(4299).fallback_value(long(total));
        Letter::builder().to(ANN).greeting("Ciao").customer("Luca").text(amount).page("1").build()
    };
    assert!(letter(1024 - 25).is_ok());
    assert_eq!(refused(letter(1024 - 24)), ["template_body_length 132005 template.components[1].parameters[2].currency.fallback_value"]);
}

#[test]
fn what_comes_at_run_time_may_take_what_the_rest_leaves() {
    const LONG: &str = "A constant with more than half of what the body shows would leave the value beside it less than its equal share, which is no mistake where that value is checked as the line runs: it may well be short. So it goes on for a while, a little longer than anybody would like to read, and then some more, since the half of a thousand and twenty-four is five hundred and twelve, and all of it has to be typed by somebody; so here is the menu: Margherita, Marinara, Diavola, Capricciosa, Quattro stagioni, Quattro formaggi, Napoli, Romana, Bufala.";
    const HALF: &str = "No more than half.";
    let name = String::from("Luca");
    let sent = try_message!(Letter { to: ANN, greeting: LONG, customer: "Luca", text: &name, page: "1" });
    assert!(sent.is_ok_and(|sent| sent.to_json().contains("Bufala")));
    let is_wordy = name.len() > 3;
    let sent = try_message!(Letter { to: ANN, greeting: if is_wordy { LONG } else { "Ciao" }, customer: "Luca", text: &name, page: "1" });
    assert!(sent.is_ok());
    let too_long = long(600);
    assert_eq!(
        refused(try_message!(Letter { to: ANN, greeting: LONG, customer: "Luca", text: &too_long, page: "1" })),
        ["template_body_length 132005 template.components[1].parameters[2].text"]
    );
    let known = message!(Letter { to: ANN, greeting: HALF, customer: "Luca", text: fold(&too_long, "so"), page: "1" });
    assert!(known.to_json().contains('…'));
}
