//! What the country of an order decides.

use crate::code::{INVALID_VALUE, MISSING_PARAMETER};
use crate::cross::needs;
use crate::report::{Question, Report};
use crate::rule::{Check, Rule};
use crate::source::{EN, M5};
use crate::text::either;
use crate::view::{Value, View};
use crate::violation::Step;

/// What the country of an order decides, of which the currency tells.
pub const ORDER_COUNTRY: Check =
    Check::Ask(&[PAYMENT_TYPE, PAYMENT_METHOD, PAYMENT, PAYMENT_CONFIGURATION, ORDER, ORIGIN, RETAILER_ID], by_country);

const PAYMENT_TYPE: Rule =
    Rule::new("payment_type_country", INVALID_VALUE, "`payment_type` is `br` in Brazil; in India it is `upi`, or left out.", &[EN])
        .broken_by("payment_type: Br")
        .kept_by("payment_type: Upi");
const PAYMENT_METHOD: Rule = Rule::new(
    "payment_settings_country",
    INVALID_VALUE,
    "in India an order is paid by a gateway, UPI or a link, in Brazil by Pix, a boleto, a card on file or a link.",
    &[EN],
)
.broken_by("payment_settings: [Boleto { .. }]")
.kept_by("payment_settings: [PaymentGateway { .. }]");
const PAYMENT: Rule =
    Rule::new("payment_required", MISSING_PARAMETER, "in India `payment_settings` or `payment_configuration` is given.", &[EN])
        .broken_by("payment_settings: None")
        .kept_by("payment_settings: [PaymentGateway { .. }]");
const PAYMENT_CONFIGURATION: Rule =
    Rule::new("payment_configuration_alone", MISSING_PARAMETER, "`payment_configuration` has `payment_type` beside it.", &[EN])
        .broken_by(r#"payment_settings: None, payment_configuration: "luigi""#)
        .kept_by(r#"payment_settings: None, payment_configuration: "luigi", payment_type: Upi"#);
const ORDER: Rule = Rule::new("order_required", MISSING_PARAMETER, "in India `order` is given; in Brazil it can be left out.", &[EN, M5])
    .broken_by("order: None")
    .kept_by("order: Order { .. }");
const ORIGIN: Rule = Rule::new(
    "item_origin_required",
    MISSING_PARAMETER,
    "in India, without `catalog_id`, each item has `country_of_origin`, `importer_name` and `importer_address`.",
    &[EN],
)
.broken_by("order: Order { .., catalog_id: None }")
.kept_by("order: Order { .. }");
const RETAILER_ID: Rule = Rule::new("item_retailer_id_required", MISSING_PARAMETER, "in Brazil each item has `retailer_id`.", &[EN])
    .broken_by(r#"currency: "BRL", payment_type: Br, payment_settings: [Boleto { .. }], order: Order { .. }"#)
    .kept_by(r#"currency: "BRL", payment_type: Br, payment_settings: [Boleto { .. }], order: Order { .., items: [Item { .., retailer_id: "sku-1" }] }"#);

/// A country where orders can be paid.
struct Country {
    name: &'static str,
    currency: &'static str,
    payment_type: &'static str,
    /// What is typed for it.
    payment_word: &'static str,
    /// The ways to pay that it has, as they are typed.
    methods: &'static [&'static str],
}

const INDIA: Country = Country {
    name: "India",
    currency: "INR",
    payment_type: "upi",
    payment_word: "Upi",
    methods: &["PaymentGateway", "UpiIntentLink", "PaymentLink"],
};

const BRAZIL: Country = Country {
    name: "Brazil",
    currency: "BRL",
    payment_type: "br",
    payment_word: "Br",
    methods: &["PixDynamicCode", "Boleto", "OffsiteCardPay", "PaymentLink"],
};

const COUNTRIES: [&Country; 2] = [&INDIA, &BRAZIL];

fn by_country(details: &dyn View, report: &mut Report<'_>) {
    let currency = details.get("currency");
    if currency.is_absent() {
        return;
    }
    if let Value::Constant = currency {
        let place = report.field("currency");
        for country in COUNTRIES {
            report.supposing(&place, country.currency, |report| in_country(country, details, report));
        }
        return;
    }
    let code = currency.alike(|leaf| if let Value::Text(code) = leaf { Some(code) } else { None });
    let Some(code) = code.filter(|_| currency.is_given()) else {
        return report.unproven(Question::Other, vec![report.field("currency")], &PAYMENT_METHOD, UNKNOWN);
    };
    // Another currency is refused by its own rule.
    let Some(country) = COUNTRIES.into_iter().find(|country| country.currency == code) else { return };
    in_country(country, details, report);
}

const UNKNOWN: &str = "for which country the order is (`currency: \"INR\"` or `currency: \"BRL\"` says it)";

fn in_country(country: &Country, details: &dyn View, report: &mut Report<'_>) {
    payment_type(country, details, report);
    methods(country, details, report);
    if country.currency == INDIA.currency {
        payment(details, report);
        order(details, report);
    }
    items(country, details, report);
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

/// An order in India says how it is paid, in the newer way or the older.
fn payment(details: &dyn View, report: &mut Report<'_>) {
    const FIELDS: [&str; 2] = ["payment_settings", "payment_configuration"];
    match [details.get(FIELDS[0]).is_something(), details.get(FIELDS[1]).is_something()] {
        [Some(true), _] | [_, Some(true)] => {}
        [Some(false), Some(false)] => {
            let words = format!("{} needs `payment_settings` or `payment_configuration` in India", report.name());
            report.broken_at(FIELDS[0], &PAYMENT, words);
        }
        _ => {
            let among = report.fields(&FIELDS, &|field| !details.get(field).is_absent());
            report.unproven(Question::Other, among, &PAYMENT, "whether `payment_settings` or `payment_configuration` is there");
        }
    }
    needs(&PAYMENT_CONFIGURATION, ["payment_configuration", "payment_type"], details, report);
}

/// A bill without an order is known in Brazil only.
fn order(details: &dyn View, report: &mut Report<'_>) {
    let words = format!("{} needs `order` in India", report.name());
    report.within(Step::Field("order"), |report| {
        report.leaves(details.get("order"), &mut |report, value| match value {
            Value::Absent => report.broken(&ORDER, words.clone()),
            value if value.is_given() || matches!(value, Value::Never) => {}
            _ => report.unproven_here(Question::Other, &ORDER, "whether `order` is there, as it must be in India"),
        });
    });
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
