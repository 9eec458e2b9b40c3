//! Items with pictures of their own.

use crate::code::INVALID_VALUE;
use crate::cross::entries::lists;
use crate::report::{Question, Report};
use crate::rule::{Check, Rule};
use crate::source::EN;
use crate::text::Sentence;
use crate::view::{Items, Value, View, count};
use crate::violation::Step;

const PICTURED: usize = 10;

/// Items with pictures of their own are few, and not of a catalogue.
pub const ITEM_IMAGES: Check = Check::Ask(&[IMAGE_COUNT, IMAGE_CATALOG, IMAGE_RETAILER_ID], item_images);

static IMAGE_SAYS: Sentence =
    Sentence::new().text("an order has at most ").number(PICTURED as u64).text(" items where one of them has an `image`.");
const IMAGE_COUNT: Rule = Rule::new("item_images_count", INVALID_VALUE, IMAGE_SAYS.as_str(), &[EN])
    .broken_by(r#"OrderDetails { .., currency: "BRL", payment_type: Br, payment_settings: [Boleto { .. }], total_amount: 11, order: Order { .., catalog_id: None, subtotal: 11, items: [Item { .., amount: 1, quantity: 1, image: Image { .. } }; 11] } }"#)
    .kept_by(r#"OrderDetails { .., currency: "BRL", payment_type: Br, payment_settings: [Boleto { .. }], total_amount: 10, order: Order { .., catalog_id: None, subtotal: 10, items: [Item { .., amount: 1, quantity: 1, image: Image { .. } }; 10] } }"#);
const IMAGE_CATALOG: Rule = Rule::new("item_images_catalog", INVALID_VALUE, "`catalog_id` is left out where an item has an `image`.", &[EN])
    .broken_by(r#"OrderDetails { .., currency: "BRL", payment_type: Br, payment_settings: [Boleto { .. }], order: Order { .., catalog_id: "146265584024623", items: [Item { .., image: Image { .. } }] } }"#)
    .kept_by(r#"OrderDetails { .., currency: "BRL", payment_type: Br, payment_settings: [Boleto { .. }], order: Order { .., catalog_id: None, items: [Item { .., image: Image { .. } }] } }"#);
const IMAGE_RETAILER_ID: Rule = Rule::new("item_images_retailer_id", INVALID_VALUE, "an item with an `image` has no `retailer_id`.", &[EN])
    .broken_by(r#"OrderDetails { .., currency: "BRL", payment_type: Br, payment_settings: [Boleto { .. }], order: Order { .., catalog_id: None, items: [Item { .., image: Image { .. }, retailer_id: "sku-1" }] } }"#)
    .kept_by(r#"OrderDetails { .., currency: "BRL", payment_type: Br, payment_settings: [Boleto { .. }], order: Order { .., catalog_id: None, items: [Item { .., image: Image { .. } }] } }"#);

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
        let place = [report.place(), &place].concat();
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
