//! The examples of sends of declared templates.

use whatsapp_dsl_rules::rule::Stamp;
use whatsapp_dsl_rules::{Aspect, declared, table};

use crate::broken::by_value;
use crate::doors::of_definitions;
use crate::entries::{Entry, Shown, known, tree};
use crate::fill;
use crate::tree::{REST, Tree};

/// The rules that only a definition can state of a send, and those of the fields that it makes.
pub(crate) fn sends(entries: &mut Vec<Entry>) {
    let mut add = |name: String, wrong: Tree, right: Tree| {
        let Some(rule) = known(&name).filter(|rule| !entries.iter().any(|entry| entry.rule.name == rule.name)) else { return };
        let examples = [Shown::Send(send(&wrong)), Shown::Send(send(&right))];
        entries.push(Entry::whole(rule, ["declared_template", "Sends of declared templates"], examples, of_definitions));
    };
    for rule in declared::RULES {
        let name = Stamp::from(rule).name(table::template::TEMPLATE.part.rule);
        add(name, Tree::read(rule.example.wrong), Tree::read(rule.example.right));
    }
    for part in declared::blank::parts() {
        for field in part.fields {
            for aspect in field.aspects() {
                let Some((_, _, template, typed)) = ASKED.iter().find(|(rule, name, ..)| (*rule, *name) == (part.rule, field.rule)) else {
                    continue;
                };
                let values = by_value(&field.value, aspect, &|_| true)
                    .map(|(wrong, right, _)| [wrong, right].map(|value| tree(&fill::in_field(&value, typed))));
                let (wrong, right) = match (aspect, values) {
                    (Aspect::Required, _) => (Tree::Plain("None".to_owned()), None),
                    (_, Some([wrong, right])) => (wrong, Some(right)),
                    (_, None) => continue,
                };
                let right = right.filter(|_| field.rule != "language");
                let of = |value: Option<Tree>| {
                    let fields = value.map(|value| ((*typed).to_owned(), value));
                    let rest = (REST.to_owned(), Tree::Rest);
                    let fields: Vec<_> = std::iter::once(rest.clone()).chain(fields).collect();
                    let fields = if part.rule == "template_card" {
                        vec![rest, ("cards".to_owned(), Tree::List(vec![Tree::Struct("Card".to_owned(), fields)]))]
                    } else {
                        fields
                    };
                    Tree::Struct((*template).to_owned(), fields)
                };
                add(field.rule(part, aspect), of(Some(wrong)), of(right));
            }
        }
    }
}

/// What asks for each field that a definition makes: the rule of its part, what its rules are called, the template, the field as it is typed.
const ASKED: &[(&str, &str, &str, &str)] = &[
    ("template", "code", "LoginCode", "code"),
    ("template", "url", "OrderShipped", "tracking"),
    ("template", "header", "OrderShipped", "header"),
    ("template", "parameter", "OrderShipped", "customer"),
    ("template", "language", "Feedback", "language"),
    ("template", "limited_time_offer", "SpringOffer", "limited_time_offer"),
    ("template", "cards", "Arrivals", "cards"),
    ("template", "quick_reply", "Coupon", "quick_reply"),
    ("template", "coupon_code", "SpringOffer", "coupon_code"),
    ("template", "flow_token", "BookTable", "flow_token"),
    ("template", "flow_action_data", "BookTable", "flow_action_data"),
    ("template", "thumbnail_product_retailer_id", "OurPicks", "thumbnail_product_retailer_id"),
    ("template", "sections", "OurPicks", "sections"),
    ("template", "ttl_minutes", "CallUs", "ttl_minutes"),
    ("template", "payload", "CallUs", "payload"),
    ("template", "order_details", "Bill", "order_details"),
    ("template", "pix_dynamic_code", "Dues", "pix_dynamic_code"),
    ("template", "boleto", "Dues", "boleto"),
    ("template", "payment_link", "Dues", "payment_link"),
    ("template_card", "header", "Arrivals", "header"),
    ("template_card", "parameter", "Arrivals", "dish"),
    ("template_card", "url", "Arrivals", "sku"),
    ("template_card", "quick_reply", "Arrivals", "quick_reply"),
];

/// The fields that a send of each template needs.
const LEAST: &[&str] = &[
    r#"OrderShipped { to: "+1 650 555 1234", header: Image { id: "1013859600285441" }, customer: "Ann", total: "$42.99", tracking: "A1" }"#,
    r#"LoginCode { to: "+1 650 555 1234", code: "483920" }"#,
    r#"SpringOffer { to: "+1 650 555 1234", limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1767139200000 }, coupon_code: "SPRING25" }"#,
    r#"Coupon { to: "+1 650 555 1234", coupon_code: "SPRING25" }"#,
    r#"BookTable { to: "+1 650 555 1234" }"#,
    r#"OurPicks { to: "+1 650 555 1234", thumbnail_product_retailer_id: "sku-1", sections: [Section { title: "Pizza", product_items: ["sku-1"] }] }"#,
    r#"CallUs { to: "+1 650 555 1234" }"#,
    r#"Bill { to: "5511912345678", order_details: OrderDetails { reference_id: "order-7", kind: PhysicalGoods, payment_type: Br, payment_settings: [PaymentLink { uri: "https://luigi.example/pay/7" }], currency: "BRL", total_amount: 9900, order: Order { status: Pending, items: [Item { retailer_id: "sku-1", name: "Bolo de cenoura", amount: 4950, quantity: 2 }], subtotal: 9900, tax: Tax { value: 0 } } } }"#,
    r#"Dues { to: "5511912345678", pix_dynamic_code: "00020101", boleto: "03399026944140000002628346101018898510000008848", payment_link: "https://luigi.example/pay/7" }"#,
    r#"Feedback { to: "+1 650 555 1234", language: "en_US", customer: "Ann" }"#,
    r#"Arrivals { to: "+1 650 555 1234", cards: [Card { header: Image { id: "1013859600285441" }, dish: "Diavola", price: "$9", sku: "1" }, Card { header: Image { id: "1166846181421424" }, dish: "Napoli", sku: "2" }] }"#,
];

/// A send with what `..` is short for.
fn send(tree: &Tree) -> Tree {
    let Tree::Struct(name, given) = tree else { return tree.clone() };
    let mut fields = Vec::new();
    if given.iter().any(|(name, _)| name == REST) {
        let least = LEAST.iter().map(|text| Tree::read(text)).find(|least| matches!(least, Tree::Struct(known, _) if known == name));
        let Some(Tree::Struct(_, least)) = least else { panic!("{name} has a least") };
        fields = least;
    }
    changed(&mut fields, given);
    Tree::Struct(name.clone(), fields)
}

/// Sets the fields that are given; `None` takes one out.
pub(crate) fn changed(fields: &mut Vec<(String, Tree)>, given: &[(String, Tree)]) {
    for (name, value) in given.iter().filter(|(name, _)| name != REST) {
        match (fields.iter_mut().find(|(known, _)| known == name), value) {
            // A card with `..` changes the first.
            (Some((_, Tree::List(known))), Tree::List(cards)) if matches!(&cards[..], [Tree::Struct(_, fields)] if fields.iter().any(|(name, _)| name == REST)) => {
                if let ([Tree::Struct(_, known), ..], [Tree::Struct(_, fields)]) = (&mut known[..], &cards[..]) {
                    changed(known, fields);
                }
            }
            (Some((_, known)), value) => known.clone_from(value),
            (None, value) => fields.push((name.clone(), value.clone())),
        }
    }
    fields.retain(|(_, value)| *value != Tree::Plain("None".to_owned()));
}
