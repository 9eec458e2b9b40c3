//! What rules between fields ask of an order, and of a link, whichever field is looked at.

use whatsapp_dsl_rules::table::order::{GATEWAY, ITEM, ORDER, ORDER_DETAILS, PAYMENT_GATEWAY, PAYMENT_LINK, PAYMENT_TYPE};
use whatsapp_dsl_rules::table::template;
use whatsapp_dsl_rules::{Check, Part, Type};

use crate::samples::{Sample, least};

/// The same with what its country needs, for every order in it.
pub(crate) fn settled(sample: Sample) -> Sample {
    let sample = match sample {
        Sample::Part(part, fields) => Sample::Part(part, fields.into_iter().map(|(name, value)| (name, settled(value))).collect()),
        Sample::List(entries) => Sample::List(entries.into_iter().map(settled).collect()),
        sample => sample,
    };
    match &sample {
        Sample::Part(part, _) if part.rule == ORDER_DETAILS.part.rule || part.rule == template::ORDER_DETAILS.rule => order(sample),
        Sample::Part(part, _) if part.rule == PAYMENT_GATEWAY.rule => gateway(sample),
        Sample::Part(part, _) => linked(part, sample),
        _ => sample,
    }
}

fn order(sample: Sample) -> Sample {
    let is_brazil = is_long(&sample) || ["PixDynamicCode", "Boleto", "OffsiteCardPay"].iter().any(|name| is_paid_by(&sample, name));
    let field = |part: &'static Part, name: &str| part.field(name).map(|row| crate::samples::sample(&row.value, 0));
    let mut order = sample.field("order").cloned();
    if let Some(Sample::List(items)) = order.as_ref().and_then(|order| order.field("items")) {
        let needed = if is_brazil { &["retailer_id"][..] } else { &["country_of_origin", "importer_name", "importer_address"] };
        let item = |item: &Sample| {
            let missing = needed.iter().filter(|name| item.field(name).is_none());
            missing.fold(item.clone(), |item, name| item.with(name, field(&ITEM, name)))
        };
        let items = Sample::List(items.iter().map(item).collect());
        // What is pictured is in no catalogue.
        let is_pictured = items.has("image");
        order = order.map(|order| if is_pictured { order.with("catalog_id", None) } else { order }.with("items", Some(items)));
    }
    let has_order = matches!(&order, Some(Sample::Part(part, _)) if part.rule == ORDER.rule);
    let sample = if has_order { sample.with("order", order) } else { sample };
    if is_brazil {
        let sample = if is_long(&sample) { sample.with("payment_settings", None) } else { sample };
        let sample = sample.with("payment_type", Some(Sample::Word(&PAYMENT_TYPE, "Br")));
        return if sample.field("currency").is_some() { sample.with("currency", Some(Sample::Text("BRL".to_owned()))) } else { sample };
    }
    match (sample.field("payment_settings"), sample.field("payment_configuration")) {
        (None, None) => sample.with("payment_settings", Some(Sample::List(vec![least(&PAYMENT_LINK, 0)]))),
        (_, Some(_)) => sample.with("payment_type", Some(Sample::Word(&PAYMENT_TYPE, "Upi"))),
        _ => sample,
    }
}

/// Whether its reference is longer than India allows.
fn is_long(sample: &Sample) -> bool {
    let Some(Type::Text(text)) = ORDER_DETAILS.part.field("reference_id").map(|row| &row.value) else { return false };
    let count = match sample.field("reference_id") {
        Some(Sample::Text(reference)) => reference.chars().count(),
        _ => 0,
    };
    text.limits.iter().any(|(_, most)| count > *most)
}

fn is_paid_by(sample: &Sample, name: &str) -> bool {
    let Some(Sample::List(ways)) = sample.field("payment_settings") else { return false };
    ways.iter().any(|way| matches!(way, Sample::Part(part, _) if part.name == name))
}

/// Any text is a link, if it goes through a provider.
fn linked(part: &'static Part, sample: Sample) -> Sample {
    let through = part.checks.iter().find_map(|check| match check {
        Check::Needs(_, [provider, "link"]) | Check::Built(Check::Needs(_, [provider, "link"])) => part.field(provider),
        _ => None,
    });
    match through {
        Some(provider) if sample.field("link").is_some() && sample.field(provider.name).is_none() => {
            sample.with(provider.name, Some(crate::samples::sample(&provider.value, 0)))
        }
        _ => sample,
    }
}

/// What a gateway brings back is that of the gateway.
fn gateway(sample: Sample) -> Sample {
    let (words, fields) = (["Razorpay", "Payu", "Billdesk", "Zaakpay"], ["razorpay", "payu", "billdesk", "zaakpay"]);
    let given = words.iter().zip(fields).find(|(_, field)| sample.field(field).is_some());
    match given {
        Some((word, _)) if sample.field("kind").is_some() => sample.with("kind", Some(Sample::Word(&GATEWAY, word))),
        _ => sample,
    }
}
