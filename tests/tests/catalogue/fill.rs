//! Examples as samples of the table: what `..` leaves out is filled in, fields are put in order, texts get words that a reader knows.

use serde_json::Value as Json;
use whatsapp_dsl_rules::declared::naming::is_field_name;
use whatsapp_dsl_rules::definition::placeholder::{is_number, names};
use whatsapp_dsl_rules::schema::Api;
use whatsapp_dsl_rules::table::definition::{CALL_PERMISSION_REQUEST, DEFINITION};
use whatsapp_dsl_rules::{Field, Kind, Part, Type, layout, table};

use crate::places::addressed;
use crate::samples::document::object;
use crate::samples::{Sample, beside, instead_of, least, sample};
use crate::tree::{REST, Tree};

/// A whole message: `Reaction { .., context: "…" }`.
pub(crate) fn message(api: &'static Api, tree: &Tree) -> Option<(&'static Kind, Sample)> {
    let Tree::Struct(name, fields) = tree else { return None };
    let kind = api.kind(name)?;
    let base = if has_rest(fields) { addressed(kind, &least(&kind.part, 0)) } else { Sample::Part(&kind.part, Vec::new()) };
    Some((kind, put(&kind.part, base, fields, 0)))
}

/// The least of a part, with these fields.
pub(crate) fn part(part: &'static Part, fields: &[(String, Tree)]) -> Sample {
    put(part, least(part, 0), fields, 0)
}

/// A definition as Meta is asked for it, whose names of links are Meta's, and which says how its variables are written.
pub(crate) fn request(tree: &Tree) -> Json {
    let Tree::Struct(_, fields) = tree else { panic!("a definition is a struct") };
    let definition = put(&DEFINITION, Sample::Part(&DEFINITION, Vec::new()), fields, 0).in_structs(None);
    let mut json = object(&layout::typed(&DEFINITION, &definition));
    let components = json["components"].as_array_mut().expect("a list");
    if definition.field(CALL_PERMISSION_REQUEST).is_some() {
        components.push(serde_json::json!({ "type": CALL_PERMISSION_REQUEST }));
    }
    for button in components.iter_mut().filter_map(|component| component.get_mut("buttons")?.as_array_mut()).flatten() {
        if let Some(Json::String(url)) = button.get_mut("url")
            && let [name] = names(url)[..]
            && is_field_name(name)
        {
            *url = url.replacen(&format!("{{{{{name}}}}}"), "{{1}}", 1);
        }
    }
    let is_named = components.iter().any(|component| component["text"].as_str().is_some_and(has_name));
    if json.get("parameter_format").is_none() {
        json["parameter_format"] = if is_named { "NAMED" } else { "POSITIONAL" }.into();
    }
    json
}

fn has_name(text: &str) -> bool {
    names(text).into_iter().any(|name| !is_number(name))
}

/// The field of every message.
fn envelope(name: &str) -> Option<&'static Field> {
    table::APIS.iter().find_map(|api| api.envelope.field(name))
}

fn has_rest(fields: &[(String, Tree)]) -> bool {
    fields.iter().any(|(name, _)| name == REST)
}

fn put(part: &'static Part, mut base: Sample, fields: &[(String, Tree)], number: usize) -> Sample {
    for (name, value) in fields.iter().filter(|(name, _)| name != REST) {
        let field = part.field(name).or_else(|| envelope(name)).unwrap_or_else(|| panic!("{} has `{name}`", part.name));
        if let Some(other) = instead_of(part, name).filter(|other| !fields.iter().any(|(name, _)| name == other)) {
            base = base.with(other, None);
        }
        let value = (!is_left_out(value)).then(|| of(value, &field.value, number));
        base = base.with(field.name, value);
    }
    let base = beside(part, base, number);
    let left_out = part.fields.iter().filter(|field| fields.iter().any(|(name, value)| name == field.name && is_left_out(value)));
    left_out.fold(base, |base, field| base.with(field.name, None))
}

/// What is written down as left out is not filled in.
fn is_left_out(value: &Tree) -> bool {
    *value == Tree::Plain("None".to_owned())
}

fn of(tree: &Tree, wanted: &'static Type, number: usize) -> Sample {
    match (tree, wanted) {
        (Tree::Text(text), _) => Sample::Text(text.clone()),
        (Tree::Plain(word), Type::Word(words)) => {
            words.words.iter().find(|(typed, _)| typed == word).map_or(Sample::Plain(word.clone()), |(typed, _)| Sample::Word(words, typed))
        }
        // A struct without fields.
        (Tree::Plain(name), Type::Choice(choice)) if choice.part(name).is_some() => {
            Sample::Part(choice.part(name).expect("it is there"), Vec::new())
        }
        (Tree::Plain(plain), _) => Sample::Plain(plain.clone()),
        (Tree::List(entries), Type::List(list)) => {
            let entries = entries.iter().enumerate().map(|(index, entry)| of(entry, &list.item, 20 * number + index));
            Sample::List(entries.collect())
        }
        (Tree::Struct(name, fields), wanted) => {
            let part = match wanted {
                Type::Part(part) => Some(*part),
                Type::Choice(choice) => choice.part(name),
                _ => None,
            };
            let part = part.filter(|part| part.name == name).unwrap_or_else(|| panic!("`{name}` can be here"));
            let base = if has_rest(fields) { least(part, number) } else { Sample::Part(part, Vec::new()) };
            put(part, base, fields, number)
        }
        (Tree::Rest, wanted) => sample(wanted, number),
        (Tree::List(_) | Tree::Gap, _) => panic!("this cannot be here: {tree:?}"),
    }
}

/// A message with what functions between fields ask for: pictures and ways to pay of Brazil are in an order of Brazil, what a gateway brings
/// back is beside its name, and links are among the buttons of messages of one category.
pub(crate) fn sound(sample: &Sample) -> Sample {
    match sample {
        Sample::List(entries) => Sample::List(entries.iter().map(sound).collect()),
        Sample::Part(part, fields) => {
            let inner = Sample::Part(part, fields.iter().map(|(name, value)| (*name, sound(value))).collect());
            if part.field("payment_configuration").is_some() { order(part, &inner) } else { with_its_word(part, inner) }
        }
        other => other.clone(),
    }
}

fn with_its_word(part: &'static Part, sample: Sample) -> Sample {
    let word = |field: &str, wanted: &str| match part.field(field).map(|field| &field.value) {
        Some(Type::Word(words)) => words.words.iter().find(|(_, wire)| *wire == wanted).map(|(typed, _)| Sample::Word(words, typed)),
        _ => None,
    };
    let is_link = |entry: &Sample| matches!(entry, Sample::Part(part, _) if part.name == "CtaUrl");
    match sample.field("buttons") {
        Some(Sample::List(buttons)) if buttons.iter().any(is_link) && sample.field("category").is_none() => {
            let value = word("category", "utility");
            sample.with("category", value)
        }
        _ => match ["payu", "billdesk", "zaakpay"].into_iter().find(|field| sample.field(field).is_some()) {
            Some(gateway) => {
                let value = word("kind", gateway);
                sample.with("kind", value)
            }
            None => sample,
        },
    }
}

fn order(details: &'static Part, sample: &Sample) -> Sample {
    let is_brazilian =
        |entry: &Sample| matches!(entry, Sample::Part(part, _) if matches!(part.name, "PixDynamicCode" | "Boleto" | "OffsiteCardPay"));
    let is_paid_there = matches!(sample.field("payment_settings"), Some(Sample::List(entries)) if entries.iter().any(is_brazilian));
    let items = sample.field("order").and_then(|order| order.field("items"));
    let is_pictured = matches!(items, Some(Sample::List(items)) if items.iter().any(|item| item.field("image").is_some()));
    let word = |field: &str, at: usize| match details.field(field).map(|field| &field.value) {
        Some(Type::Word(words)) => Some(Sample::Word(words, words.words[at].0)),
        _ => None,
    };
    if !is_paid_there && !is_pictured {
        let is_configured = sample.field("payment_configuration").is_some() && sample.field("payment_type").is_none();
        return if is_configured { sample.with("payment_type", word("payment_type", 0)) } else { sample.clone() };
    }
    let mut sample = sample.with("currency", Some(Sample::Text("BRL".to_owned()))).with("payment_type", word("payment_type", 1));
    if !is_paid_there {
        let fields = Tree::fields("payment_settings: [Boleto { .. }]");
        sample = put(details, sample, &fields, 0);
    }
    let Some(order) = sample.field("order").cloned() else { return sample };
    let Some(Sample::List(items)) = order.field("items").cloned() else { return sample };
    let retailer = (!is_pictured).then(|| Sample::Text("sku-1".to_owned()));
    let items = items.iter().map(|item| item.with("retailer_id", retailer.clone())).collect();
    let order = if is_pictured { order.with("catalog_id", None) } else { order };
    sample.with("order", Some(order.with("items", Some(Sample::List(items)))))
}

/// Words for texts that are free, by the names of their fields: those of several need a number.
const WORDS: &[(&str, &str)] = &[
    ("body", "Shall we deliver at eight?"),
    ("header", "Luigi's"),
    ("footer", "Luigi's"),
    ("text", "Luigi's"),
    ("button", "See the menu"),
    ("title", "Diavola"),
    ("description", "Tomato, spicy salami"),
    ("display_text", "See the menu"),
    ("flow_name", "book_a_table"),
    ("flow_id", "1"),
    ("flow_cta", "Book a table"),
    ("flow_token", "table-7"),
    ("caption", "Our menu"),
    ("filename", "menu.pdf"),
    ("formatted_name", "Ann Smith"),
    ("first_name", "Ann"),
    ("middle_name", "Mary"),
    ("last_name", "Smith"),
    ("prefix", "Dr."),
    ("suffix", "Jr."),
    ("company", "Luigi's"),
    ("department", "Kitchen"),
    ("street", "1 Hacker Way"),
    ("city", "Menlo Park"),
    ("state", "CA"),
    ("zip", "94025"),
    ("country", "United States"),
    ("phone", "+1 650 555 1234"),
    ("wa_id", "16505551234"),
    ("email", "ann@luigi.example"),
    ("url", "https://luigi.example"),
    ("kind", "WORK"),
    ("message_id", "wamid.HBgLMTY1MDU1NTEyMzQ"),
    ("context", "wamid.HBgLMTY1MDU1NTEyMzQ"),
    ("group", "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ"),
    ("biz_opaque_callback_data", "order 7"),
    ("recipient_identity_key_hash", "DF2lS5v2W6x="),
    ("product_retailer_id", "sku-1"),
    ("thumbnail_product_retailer_id", "sku-1"),
    ("retailer_id", "sku-1"),
    ("product_items", "sku-1"),
    ("catalog_id", "146265584024623"),
    ("screen", "WELCOME"),
    ("customer", "Ann"),
    ("dish", "Diavola"),
    ("in_pin_code", "560001"),
    ("house_number", "12"),
    ("floor_number", "3"),
    ("tower_number", "2"),
    ("building_name", "Lake View"),
    ("address", "Via Appia 1"),
    ("landmark_area", "behind the station"),
    ("link", "https://luigi.example/menu"),
    ("payload", "yes"),
    ("quick_reply", "yes"),
    ("coupon_code", "SPRING25"),
    ("code", "483920"),
    ("tracking", "A1"),
    ("reference_id", "order-7"),
    ("fallback_value", "a few euros"),
];

/// The same message with such words, its fields in order.
pub(crate) fn dressed(sample: &Sample) -> Sample {
    in_field(sample, "")
}

/// The same for the value of a field.
pub(crate) fn in_field(sample: &Sample, field: &str) -> Sample {
    match sample {
        Sample::Text(text) => Sample::Text(words(text, field)),
        Sample::List(entries) => Sample::List(entries.iter().map(|entry| in_field(entry, field)).collect()),
        Sample::Part(part, fields) => {
            let place = |name: &str| {
                let own = part.fields.iter().position(|field| field.name == name).map(|at| at + 100);
                own.or_else(|| table::CLOUD.envelope.fields.iter().position(|field| field.name == name))
            };
            let mut fields: Vec<_> = fields.iter().map(|(name, value)| (*name, in_field(value, name))).collect();
            fields.sort_by_key(|(name, _)| place(name));
            Sample::Part(part, fields)
        }
        other => other.clone(),
    }
}

/// The same with amounts as JSON has them: in thousandths, of a currency with cents.
pub(crate) fn in_thousandths(sample: &Sample) -> Sample {
    match sample {
        Sample::List(entries) => Sample::List(entries.iter().map(in_thousandths).collect()),
        Sample::Part(part, fields) => {
            let of = |(name, value): &(&'static str, Sample)| match (*name, value) {
                ("minor_units", Sample::Plain(units)) => {
                    ("amount_1000", Sample::Plain(units.parse::<i64>().map_or(units.clone(), |units| (units * 10).to_string())))
                }
                (name, value) => (name, in_thousandths(value)),
            };
            Sample::Part(part, fields.iter().map(of).collect())
        }
        other => other.clone(),
    }
}

/// `txt00` is the text of a sample, `txt01` that of another, and so it is with names, links and users.
fn words(text: &str, field: &str) -> String {
    // White space at the ends stays.
    let bare = text.trim();
    if bare.len() < text.len() && (bare == "text" || bare.starts_with("txt")) {
        return text.replacen(bare, &words(bare, field), 1);
    }
    let number = |prefix: &str| text.strip_prefix(prefix).and_then(|number| number.parse::<usize>().ok());
    let nth = |word: &str, joint: &str, number: usize| if number == 0 { word.to_owned() } else { format!("{word}{joint}{}", number + 1) };
    if let Some(number) = number("name_") {
        return nth(if field == "name" { "order_shipped" } else { "customer" }, "_", number);
    }
    if let Some(number) = number("https://luigi.example/") {
        return nth("https://luigi.example/menu", "-", number);
    }
    if let Some(number) = number("US.") {
        return format!("US.{}", 13_491_208_655_302_741_918 + number as u128);
    }
    let Some(number) = (if text == "text" { Some(0) } else { number("txt") }) else { return text.to_owned() };
    let word = WORDS.iter().find(|(name, _)| *name == field).map_or_else(|| field.replace('_', "-"), |(_, word)| (*word).to_owned());
    match (field, word.strip_suffix("-1")) {
        ("id", _) => (number + 1).to_string(),
        (_, Some(word)) => format!("{word}-{}", number + 1),
        _ if number == 0 => word,
        _ if word.contains(|letter: char| letter.is_ascii_digit()) => format!("{word}{number}"),
        _ => nth(&word, " ", number),
    }
}
