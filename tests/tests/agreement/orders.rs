//! What rules between fields ask of an order, whichever of its fields is looked at.

use whatsapp_dsl_rules::Part;
use whatsapp_dsl_rules::table::order::{GATEWAY, ITEM, ORDER, ORDER_DETAILS, PAYMENT_GATEWAY, PAYMENT_LINK, PAYMENT_TYPE};
use whatsapp_dsl_rules::table::template;

use crate::sample::{Sample, least};

/// The same with what its country needs, for every order in it.
pub(crate) fn settled(sample: Sample) -> Sample {
    let sample = match sample {
        Sample::Part(part, fields) => Sample::Part(part, fields.into_iter().map(|(name, value)| (name, settled(value))).collect()),
        Sample::List(entries, of) => Sample::List(entries.into_iter().map(settled).collect(), of),
        sample => sample,
    };
    match &sample {
        Sample::Part(part, _) if part.rule == ORDER_DETAILS.part.rule || part.rule == template::ORDER_DETAILS.rule => order(sample),
        Sample::Part(part, _) if part.rule == PAYMENT_GATEWAY.rule => gateway(sample),
        _ => sample,
    }
}

fn order(sample: Sample) -> Sample {
    let is_brazil = ["PixDynamicCode", "Boleto", "OffsiteCardPay"].iter().any(|name| is_paid_by(&sample, name));
    let field = |part: &'static Part, name: &str| part.field(name).map(|row| crate::sample::sample(&row.value, 0));
    let mut order = sample.get("order").cloned();
    if let Some(Sample::List(items, of)) = order.as_ref().and_then(|order| order.get("items")) {
        let needed = if is_brazil { &["retailer_id"][..] } else { &["country_of_origin", "importer_name", "importer_address"] };
        let item = |item: &Sample| {
            let missing = needed.iter().filter(|name| item.get(name).is_none());
            missing.fold(item.clone(), |item, name| item.with(name, field(&ITEM, name)))
        };
        let items = Sample::List(items.iter().map(item).collect(), of.clone());
        order = order.map(|order| order.with("items", Some(items)));
    }
    let has_order = matches!(&order, Some(Sample::Part(part, _)) if part.rule == ORDER.rule);
    let sample = if has_order { sample.with("order", order) } else { sample };
    if is_brazil {
        let sample = sample.with("payment_type", Some(Sample::Word(&PAYMENT_TYPE, "Br")));
        return if sample.get("currency").is_some() { sample.with("currency", Some(Sample::Text("BRL".to_owned()))) } else { sample };
    }
    match (sample.get("payment_settings"), sample.get("payment_configuration")) {
        (None, None) => sample.with("payment_settings", Some(Sample::List(vec![least(&PAYMENT_LINK, 0)], String::new()))),
        (_, Some(_)) => sample.with("payment_type", Some(Sample::Word(&PAYMENT_TYPE, "Upi"))),
        _ => sample,
    }
}

fn is_paid_by(sample: &Sample, name: &str) -> bool {
    let Some(Sample::List(ways, _)) = sample.get("payment_settings") else { return false };
    ways.iter().any(|way| matches!(way, Sample::Part(part, _) if part.name == name))
}

/// What a gateway brings back is that of the gateway.
fn gateway(sample: Sample) -> Sample {
    let (words, fields) = (["Razorpay", "Payu", "Billdesk", "Zaakpay"], ["razorpay", "payu", "billdesk", "zaakpay"]);
    let given = words.iter().zip(fields).find(|(_, field)| sample.get(field).is_some());
    match given {
        Some((word, _)) if sample.get("kind").is_some() => sample.with("kind", Some(Sample::Word(&GATEWAY, word))),
        _ => sample,
    }
}
