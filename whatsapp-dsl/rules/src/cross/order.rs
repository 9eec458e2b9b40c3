//! Rules of orders: what they come to, and what differs between the countries where they can be paid.

use super::entries::lists;
use crate::code::{INVALID_PARAMETER, INVALID_VALUE, MISSING_PARAMETER};
use crate::report::{Question, Report};
use crate::rule::{Check, DERIVED, Example, Rule, Term, Total};
use crate::source::EN;
use crate::text::{Fault, Sentence, characters};
use crate::view::{Items, Value, View, count};
use crate::violation::Step;

const fn term(within: &'static [&'static str], factors: &'static [&'static [&'static str]]) -> Term {
    Term { within, factors, is_taken_off: false }
}

/// What is paid is what the order comes to.
pub const ORDER_TOTAL: Check = Check::Total(
    Rule::new("total", INVALID_VALUE, "`total_amount` is subtotal + tax + shipping - discount.", &[EN], DERIVED),
    Total {
        field: "total_amount",
        what: "subtotal + tax + shipping - discount",
        terms: &[
            term(&["order"], &[&["subtotal"]]),
            term(&["order", "tax"], &[&["value"]]),
            term(&["order", "shipping"], &[&["value"]]),
            Term { is_taken_off: true, ..term(&["order", "discount"], &[&["value"]]) },
        ],
    },
);

/// The subtotal is that of the items.
pub const SUBTOTAL: Check = Check::Total(
    Rule::new(
        "subtotal_sum",
        INVALID_VALUE,
        "`subtotal` is the sum of the items: of each, its `sale_amount`, or else its `amount`, times its `quantity`.",
        &[EN],
        DERIVED,
    ),
    Total {
        field: "subtotal",
        what: "the sum of (sale_amount or amount) × quantity",
        terms: &[term(&["items"], &[&["sale_amount", "amount"], &["quantity"]])],
    },
);

const INDIA_REFERENCE: usize = 35;
const BRAZIL_REFERENCE: usize = 60;

/// What the country of an order decides, of which the currency tells.
pub const ORDER_COUNTRY: Check =
    Check::Ask(&[REFERENCE, PAYMENT_TYPE, PAYMENT_METHOD, PAYMENT, PAYMENT_CONFIGURATION, ORIGIN, RETAILER_ID], by_country);

static REFERENCE_SAYS: Sentence = Sentence::new()
    .text("`reference_id` has at most ")
    .number(INDIA_REFERENCE as u64)
    .text(" characters in India, and ")
    .number(BRAZIL_REFERENCE as u64)
    .text(" in Brazil.");
const REFERENCE: Rule = Rule::new(
    "reference_id_length",
    INVALID_PARAMETER,
    REFERENCE_SAYS.as_str(),
    &[EN],
    Example { wrong: r#"reference_id: "x" * 36"#, right: r#"reference_id: "x" * 35"# },
);
const PAYMENT_TYPE: Rule = Rule::new(
    "payment_type_country",
    INVALID_VALUE,
    "`payment_type` is `br` in Brazil; in India it is `upi`, or left out.",
    &[EN],
    Example { wrong: "payment_type: Br", right: "payment_type: Upi" },
);
const PAYMENT_METHOD: Rule = Rule::new(
    "payment_settings_country",
    INVALID_VALUE,
    "in India an order is paid by a gateway, UPI or a link, in Brazil by Pix, a boleto, a card on file or a link.",
    &[EN],
    Example { wrong: "payment_settings: [Boleto { .. }]", right: "payment_settings: [PaymentGateway { .. }]" },
);
const PAYMENT: Rule = Rule::new(
    "payment_required",
    MISSING_PARAMETER,
    "in India `payment_settings` or `payment_configuration` is given.",
    &[EN],
    Example { wrong: "payment_settings: None", right: "payment_settings: [PaymentGateway { .. }]" },
);
const PAYMENT_CONFIGURATION: Rule = Rule::new(
    "payment_configuration_alone",
    MISSING_PARAMETER,
    "`payment_configuration` has `payment_type` beside it.",
    &[EN],
    Example {
        wrong: r#"payment_settings: None, payment_configuration: "luigi""#,
        right: r#"payment_settings: None, payment_configuration: "luigi", payment_type: Upi"#,
    },
);
const ORIGIN: Rule = Rule::new(
    "item_origin_required",
    MISSING_PARAMETER,
    "in India, without `catalog_id`, each item has `country_of_origin`, `importer_name` and `importer_address`.",
    &[EN],
    Example { wrong: "order: Order { .., catalog_id: None }", right: "order: Order { .. }" },
);
const RETAILER_ID: Rule = Rule::new(
    "item_retailer_id_required",
    MISSING_PARAMETER,
    "in Brazil each item has `retailer_id`.",
    &[EN],
    Example {
        wrong: r#"currency: "BRL", payment_type: Br, payment_settings: [Boleto { .. }], order: Order { .. }"#,
        right: r#"currency: "BRL", payment_type: Br, payment_settings: [Boleto { .. }], order: Order { .., items: [Item { .., retailer_id: "sku-1" }] }"#,
    },
);

/// A country where orders can be paid.
struct Country {
    name: &'static str,
    currency: &'static str,
    reference: usize,
    payment_type: &'static str,
    /// What is typed for it.
    payment_word: &'static str,
    /// The ways to pay that it has, as they are typed.
    methods: &'static [&'static str],
}

const INDIA: Country = Country {
    name: "India",
    currency: "INR",
    reference: INDIA_REFERENCE,
    payment_type: "upi",
    payment_word: "Upi",
    methods: &["PaymentGateway", "UpiIntentLink", "PaymentLink"],
};

const BRAZIL: Country = Country {
    name: "Brazil",
    currency: "BRL",
    reference: BRAZIL_REFERENCE,
    payment_type: "br",
    payment_word: "Br",
    methods: &["PixDynamicCode", "Boleto", "OffsiteCardPay", "PaymentLink"],
};

fn by_country(details: &dyn View, report: &mut Report<'_>) {
    let currency = details.get("currency");
    if currency.is_absent() {
        return;
    }
    let known = |leaf| match leaf {
        Value::Text(code) => [&INDIA, &BRAZIL].into_iter().position(|country| country.currency == code).or(Some(usize::MAX)),
        _ => None,
    };
    let country = match currency.alike(known).filter(|_| currency.is_given()) {
        Some(0) => &INDIA,
        Some(1) => &BRAZIL,
        // What is no such currency is refused as that.
        Some(_) => return,
        None => {
            let words = "which country `currency` stands for, whose rules hold for the order";
            return report.unproven(Question::Other, vec![report.field("currency")], &PAYMENT_METHOD, words);
        }
    };
    reference(country, details, report);
    payment_type(country, details, report);
    methods(country, details, report);
    if country.currency == INDIA.currency {
        payment(details, report);
    }
    items(country, details, report);
}

fn reference(country: &Country, details: &dyn View, report: &mut Report<'_>) {
    const FIELD: &str = "reference_id";
    let max = country.reference;
    report.within(Step::Field(FIELD), |report| {
        report.leaves(details.get(FIELD), &mut |report, value| match value {
            Value::Text(text) => {
                let count = characters(text);
                if count > max {
                    let words = Fault::TooLong { count, max, shown: false }.sentence(FIELD, text);
                    report.broken(&REFERENCE, format!("{words} in {}", country.name));
                }
            }
            Value::Absent | Value::Never => {}
            Value::Constant => {
                let words = format!("{FIELD} is longer than the {max} characters that are allowed in {}", country.name);
                report.unproven_here(Question::Rendered { most: max }, &REFERENCE, words);
            }
            _ => report.unproven_here(Question::Other, &REFERENCE, format!("how long {FIELD} is")),
        });
    });
}

fn payment_type(country: &Country, details: &dyn View, report: &mut Report<'_>) {
    const FIELD: &str = "payment_type";
    let Country { name, currency, payment_type, payment_word, .. } = country;
    report.within(Step::Field(FIELD), |report| {
        report.leaves(details.get(FIELD), &mut |report, value| match value {
            Value::Word(word) if word == *payment_type => {}
            Value::Absent if *currency == INDIA.currency => {}
            Value::Never => {}
            Value::Word(_) | Value::Absent => {
                let or = if *currency == INDIA.currency { ", or is left out" } else { "" };
                report.broken(&PAYMENT_TYPE, format!("{FIELD} is `{payment_word}` in {name}, whose currency is {currency}{or}"));
            }
            _ => report.unproven_here(
                Question::Other,
                &PAYMENT_TYPE,
                format!("whether {FIELD} is `{payment_word}`, as it must be in {name}"),
            ),
        });
    });
}

fn methods(country: &Country, details: &dyn View, report: &mut Report<'_>) {
    let Country { name, currency, methods, .. } = country;
    report.within(Step::Field("payment_settings"), |report| {
        report.entries(details.get("payment_settings"), false, &mut |report, entry, _| {
            if let Value::Part(part, _) = entry
                && !methods.contains(&part.name)
            {
                let words = format!("`{}` is not a way to pay in {name}, whose currency is {currency}: use {}", part.name, either(methods));
                report.broken(&PAYMENT_METHOD, words);
            }
        });
    });
}

fn either(names: &[&str]) -> String {
    match names {
        [others @ .., last] if !others.is_empty() => format!("`{}` or `{last}`", others.join("`, `")),
        names => format!("`{}`", names.concat()),
    }
}

/// An order in India says how it is paid, in the newer way or the older.
fn payment(details: &dyn View, report: &mut Report<'_>) {
    const FIELDS: [&str; 2] = ["payment_settings", "payment_configuration"];
    let values = FIELDS.map(|field| details.get(field));
    match values.map(|value| value.is_something()) {
        [Some(true), _] | [_, Some(true)] => {}
        [Some(false), Some(false)] => {
            let words = format!("{} needs `payment_settings` or `payment_configuration` in India", report.name());
            report.broken_at(FIELDS[0], &PAYMENT, words);
        }
        _ => {
            let among = report.fields(&FIELDS, |field| !details.get(field).is_absent());
            report.unproven(Question::Other, among, &PAYMENT, "whether `payment_settings` or `payment_configuration` is there");
        }
    }
    super::needs(&PAYMENT_CONFIGURATION, ["payment_configuration", "payment_type"], details, report);
}

/// Each item has what the country asks for.
fn items(country: &Country, details: &dyn View, report: &mut Report<'_>) {
    report.within(Step::Field("order"), |report| {
        report.leaves(details.get("order"), &mut |report, value| {
            let Value::Part(_, order) = value else { return };
            let is_india = country.currency == INDIA.currency;
            let catalog = order.get("catalog_id");
            if is_india && catalog.is_given() {
                return;
            }
            report.within(Step::Field("items"), |report| {
                report.entries(order.get("items"), false, &mut |report, entry, _| {
                    let Value::Part(_, item) = entry else { return };
                    if is_india {
                        for field in ["country_of_origin", "importer_name", "importer_address"] {
                            let place = "in India where the order has no `catalog_id`";
                            needed(item.get(field), catalog.is_absent(), field, (&ORIGIN, place), report);
                        }
                    } else if !item.get("image").is_given() {
                        // A picture excludes it.
                        let is_certain = item.get("image").is_absent();
                        needed(item.get("retailer_id"), is_certain, "retailer_id", (&RETAILER_ID, "in Brazil"), report);
                    }
                });
            });
        });
    });
}

/// A field that must be there, if it is certain that it must.
fn needed(value: Value<'_>, is_certain: bool, field: &'static str, (rule, place): (&Rule, &str), report: &mut Report<'_>) {
    if value.is_given() {
        return;
    }
    report.within(Step::Field(field), |report| {
        if is_certain && value.is_absent() {
            report.broken(rule, format!("an item needs `{field}` {place}"));
        } else {
            report.unproven_here(Question::Other, rule, format!("whether `{field}` is there, as it must be"));
        }
    });
}

const PICTURED: usize = 10;

/// Items with pictures of their own are few, and not of a catalogue.
pub const ITEM_IMAGES: Check = Check::Ask(&[IMAGE_COUNT, IMAGE_CATALOG, IMAGE_RETAILER_ID], item_images);

static IMAGE_SAYS: Sentence =
    Sentence::new().text("an order has at most ").number(PICTURED as u64).text(" items where one of them has an `image`.");
const IMAGE_COUNT: Rule = Rule::new(
    "item_images_count",
    INVALID_VALUE,
    IMAGE_SAYS.as_str(),
    &[EN],
    Example {
        wrong: r#"OrderDetails { .., currency: "BRL", payment_type: Br, payment_settings: [Boleto { .. }], total_amount: 11, order: Order { .., catalog_id: None, subtotal: 11, items: [Item { .., amount: 1, quantity: 1, image: Image { .. } }; 11] } }"#,
        right: r#"OrderDetails { .., currency: "BRL", payment_type: Br, payment_settings: [Boleto { .. }], total_amount: 10, order: Order { .., catalog_id: None, subtotal: 10, items: [Item { .., amount: 1, quantity: 1, image: Image { .. } }; 10] } }"#,
    },
);
const IMAGE_CATALOG: Rule = Rule::new(
    "item_images_catalog",
    INVALID_VALUE,
    "`catalog_id` is left out where an item has an `image`.",
    &[EN],
    Example {
        wrong: r#"OrderDetails { .., currency: "BRL", payment_type: Br, payment_settings: [Boleto { .. }], order: Order { .., catalog_id: "146265584024623", items: [Item { .., image: Image { .. } }] } }"#,
        right: r#"OrderDetails { .., currency: "BRL", payment_type: Br, payment_settings: [Boleto { .. }], order: Order { .., catalog_id: None, items: [Item { .., image: Image { .. } }] } }"#,
    },
);
const IMAGE_RETAILER_ID: Rule = Rule::new(
    "item_images_retailer_id",
    INVALID_VALUE,
    "an item with an `image` has no `retailer_id`.",
    &[EN],
    Example {
        wrong: r#"OrderDetails { .., currency: "BRL", payment_type: Br, payment_settings: [Boleto { .. }], order: Order { .., catalog_id: None, items: [Item { .., image: Image { .. }, retailer_id: "sku-1" }] } }"#,
        right: r#"OrderDetails { .., currency: "BRL", payment_type: Br, payment_settings: [Boleto { .. }], order: Order { .., catalog_id: None, items: [Item { .., image: Image { .. } }] } }"#,
    },
);

fn item_images(order: &dyn View, report: &mut Report<'_>) {
    let catalog = order.get("catalog_id");
    let mut is_any = Some(false);
    report.within(Step::Field("items"), |report| {
        report.entries(order.get("items"), false, &mut |report, entry, _| {
            let Value::Part(_, item) = entry else { return };
            let (image, retailer_id) = (item.get("image"), item.get("retailer_id"));
            if image.is_absent() {
                return;
            }
            is_any = if image.is_given() || is_any == Some(true) { Some(true) } else { None };
            if !retailer_id.is_absent() {
                let words = "`retailer_id` does not go with `image`: WhatsApp shows the picture of the catalogue. Leave one of them out";
                excluded(("retailer_id", retailer_id), image, (&IMAGE_RETAILER_ID, words), report);
            }
        });
    });
    if is_any == Some(false) {
        return;
    }
    if !catalog.is_absent() {
        let words = "`catalog_id` does not go with an item that has an `image`: leave one of them out";
        let image = if is_any == Some(true) { Value::Present } else { Value::Unknown };
        excluded(("catalog_id", catalog), image, (&IMAGE_CATALOG, words), report);
    }
    for (place, items) in lists(order, "items") {
        let place: Vec<_> = report.place().iter().copied().chain(place).collect();
        report.at(&place, |report| few(items, is_any == Some(true), report));
    }
}

/// A field that another excludes.
fn excluded((field, value): (&'static str, Value<'_>), other: Value<'_>, (rule, words): (&Rule, &str), report: &mut Report<'_>) {
    report.within(Step::Field(field), |report| {
        if value.is_given() && other.is_given() {
            report.broken(rule, words);
        } else {
            report.unproven_here(Question::Other, rule, format!("whether `{field}` is left out, as it must be beside an `image`"));
        }
    });
}

fn few(items: &dyn Items, is_pictured: bool, report: &mut Report<'_>) {
    let (fewest, most) = count(items);
    if most.is_some_and(|most| most <= PICTURED) {
        return;
    }
    if is_pictured && fewest > PICTURED {
        report.broken(&IMAGE_COUNT, format!("items has {fewest} items, one with an `image`; at most {PICTURED} are allowed then"));
    } else {
        report.unproven_here(Question::Count, &IMAGE_COUNT, format!("how many items there are (at most {PICTURED} beside an `image`)"));
    }
}

/// What a gateway brings back is asked of that gateway.
pub const GATEWAY_FIELDS: Check = Check::Ask(&[GATEWAY], gateway_fields);
const GATEWAY: Rule = Rule::new(
    "fields",
    INVALID_VALUE,
    "`razorpay`, `payu`, `billdesk` and `zaakpay` are given where the `kind` is that gateway only.",
    &[EN],
    Example { wrong: "kind: Razorpay, payu: Payu { .. }", right: "kind: Payu, payu: Payu { .. }" },
);

fn gateway_fields(gateway: &dyn View, report: &mut Report<'_>) {
    let kind = gateway.get("kind");
    let word = kind.alike(|leaf| if let Value::Word(word) = leaf { Some(word) } else { None });
    for field in ["razorpay", "payu", "billdesk", "zaakpay"] {
        let value = gateway.get(field);
        if value.is_absent() || kind.is_absent() || word == Some(field) {
            continue;
        }
        match word {
            Some(word) if value.is_given() => {
                report.broken_at(field, &GATEWAY, format!("`{field}` does not go with the gateway `{word}`: leave it out"));
            }
            _ => {
                let among = vec![report.field("kind"), report.field(field)];
                report.unproven(Question::Other, among, &GATEWAY, format!("whether `kind` is the gateway of `{field}`"));
            }
        }
    }
}
