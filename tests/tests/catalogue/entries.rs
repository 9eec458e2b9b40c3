//! Each rule with its example.

use serde_json::Value;
use whatsapp_dsl::{Definition, Invalid, Message, Rule, Violation, on_premises};
use whatsapp_dsl_rules::rule::{DERIVED, Stamp};
use whatsapp_dsl_rules::schema::Api;
use whatsapp_dsl_rules::table::moves::{NO_COUNTERPART, PROVIDER};
use whatsapp_dsl_rules::text::When;
use whatsapp_dsl_rules::{Aspect, Audience, Check, Field, Home, Kind, List, Part, Step, Type, cross, declared, definition, table};

use crate::broken::{Pair, by_check, by_field, by_value};
use crate::extent::Extent;
use crate::places::Place;
use crate::samples::Sample;
use crate::tree::{REST, Tree};
use crate::{fill, json, places};

/// Something that is refused, or accepted.
#[derive(Clone)]
pub(crate) enum Shown {
    /// A message, in the DSL.
    Message(&'static Api, Sample),
    /// A send of a declared template.
    Send(Tree),
    /// A definition, in the DSL.
    Definition(Tree),
    /// Meta's JSON, of a message or a definition.
    Json(String),
}

impl Shown {
    /// Whether a program can say it.
    pub(crate) fn is_source(&self) -> bool {
        !matches!(self, Self::Json(_))
    }

    /// What takes it.
    pub(crate) fn macro_name(&self) -> &'static str {
        match self {
            Self::Message(api, _) if !api.module.is_empty() => "on_premises::message",
            Self::Message(..) | Self::Send(_) => "message",
            Self::Definition(_) | Self::Json(_) => "template",
        }
    }

    pub(crate) fn tree(&self) -> Tree {
        match self {
            Self::Message(_, sample) => tree(sample),
            Self::Send(tree) | Self::Definition(tree) => tree.clone(),
            Self::Json(json) => Tree::Plain(json.clone()),
        }
    }
}

pub(crate) fn tree(sample: &Sample) -> Tree {
    Tree::read(&sample.literal())
}

/// A rule, and what breaks it.
pub(crate) struct Entry {
    pub(crate) rule: Rule,
    /// The page that it is on, and what it is of there.
    pub(crate) page: String,
    pub(crate) title: String,
    pub(crate) wrong: Shown,
    pub(crate) right: Shown,
    /// How much of both a page shows.
    pub(crate) extent: Extent,
    /// The field that is put right, as it is typed, where that says enough.
    pub(crate) mend: Option<String>,
    /// The path in JSON of what is wrong, and what is there, where only the type is.
    pub(crate) changed: Option<(String, String)>,
    /// What is asked of the JSON.
    pub(crate) door: Door,
    /// The example as JSON that is read, and the rules that it breaks.
    pub(crate) documents: Vec<(String, Vec<&'static str>)>,
}

/// Rules whose example as a message is not the same as JSON, which has no place for the mistake.
const UNREAD: &[&str] = &[
    // One member holds either, beside a word that says which it is.
    "message_recipient_conflict",
    "carousel_card_action",
    "carousel_card_label_link",
    // The key of a note is the name of its member.
    "razorpay_note_key_unique",
    "razorpay_note_key_required",
    "razorpay_note_value_required",
    // What has no type is a text.
    "raw_kind_required",
    // Another type is another kind of message.
    "raw_kind_format",
];

/// More cannot but break another rule, too.
const ALSO: &[(&str, &str)] = &[
    ("list_sections_count", "list_rows_total"),
    ("on_premises_list_sections_count", "on_premises_list_rows_total"),
    ("on_premises_template_buttons_count", "on_premises_quick_reply_index_range"),
    ("carousel_card_label_link", "carousel_card_buttons_mixed"),
    ("product_card_catalog_id_format", "carousel_card_catalogs_mixed"),
    ("definition_call_permission_category", "definition_call_permission_alone"),
    ("template_buttons_count", "quick_reply_index_range"),
];

/// Rules that only a builder breaks: the macro says in the words of the grammar what can be typed.
pub(crate) const BUILT: &[&str] = &["template_header_format", "template_parameter_format"];

/// The rules that an example may break.
pub(crate) fn may_break(rule: &'static str) -> Vec<&'static str> {
    let also = ALSO.iter().filter(|(known, _)| *known == rule).map(|(_, also)| *also);
    // An amount that is wrong is part of a sum.
    let sums = ["order_subtotal_sum", "order_details_total", "order_details_button_total"]
        .into_iter()
        .filter(|sum| rule.starts_with("order_") && *sum != rule);
    std::iter::once(rule).chain(also).chain(sums).collect()
}

/// Reads a document, and says what is wrong with it.
pub(crate) type Door = fn(&str) -> Vec<Violation>;

fn told<T>(read: Result<T, Invalid>) -> Vec<Violation> {
    read.err().map_or_else(Vec::new, |invalid| invalid.violations().to_vec())
}

/// The door of the API; a kind that may be anything has one of its own.
fn door(api: &'static Api, kind: &'static Kind) -> Door {
    match api.name {
        "on_premises" => |json| told(on_premises::Message::from_json(json)),
        _ if kind.is_open() => |json| told(Message::from_json_or_raw(json)),
        _ => |json| told(Message::from_json(json)),
    }
}

fn into_cloud(json: &str) -> Vec<Violation> {
    told(on_premises::Message::from_json(json).and_then(on_premises::Message::into_cloud))
}

fn to_on_premises(json: &str) -> Vec<Violation> {
    told(Message::from_json(json).and_then(|message| message.to_on_premises()))
}

/// Definitions are read, judged, and compared with each other, as those of a file are.
fn of_definitions(json: &str) -> Vec<Violation> {
    let definitions = match Definition::list_from_json(json) {
        Ok(definitions) => definitions,
        Err(invalid) => return invalid.violations().to_vec(),
    };
    let mut violations: Vec<_> = definitions.iter().flat_map(|definition| told(definition.check())).collect();
    let read = definition::read::entries(json).unwrap_or_default();
    violations.extend(definition::check_list(&read.into_iter().filter_map(|entry| entry.read.ok()).collect::<Vec<_>>()));
    violations
}

/// The rules that are broken, each once.
pub(crate) fn names(violations: &[Violation]) -> Vec<String> {
    let mut names: Vec<_> = violations.iter().map(|violation| violation.rule().to_owned()).collect();
    names.dedup();
    names
}

/// Every rule, those of definitions included.
pub(crate) fn rules() -> Vec<&'static Rule> {
    whatsapp_dsl::rules().chain(definition::RULES.iter().flat_map(|(_, rules)| rules.iter().copied())).collect()
}

/// Every entry, in the order of the rules.
pub(crate) fn entries() -> Vec<Entry> {
    let mut entries = Vec::new();
    places::each(&mut |place| of_place(place, &mut entries));
    sends(&mut entries);
    reading(&mut entries);
    definitions(&mut entries);
    entries
}

/// The rule of this name, as users see it.
fn known(name: &str) -> Option<Rule> {
    whatsapp_dsl::rules().find(|rule| rule.name == name).copied()
}

#[expect(clippy::too_many_lines, reason = "one paragraph for each sort of rule")]
fn of_place(place: &Place<'_>, entries: &mut Vec<Entry>) {
    let door = door(place.api, place.kind);
    let mut add = |name: String,
                   extent: Extent,
                   [wrong, right]: [Shown; 2],
                   mend: Option<String>,
                   changed: Option<(String, String)>,
                   documents: Documents| {
        let Some(rule) = known(&name).filter(|rule| !entries.iter().any(|entry| entry.rule.name == rule.name)) else { return };
        let (page, title) = (page_of(place), title_of(place.api, place.part));
        let documents = documents.into_iter().filter(|_| !UNREAD.contains(&rule.name));
        let documents = documents.map(|(json, is_wrong)| (json, if is_wrong { may_break(rule.name) } else { Vec::new() })).collect();
        entries.push(Entry { rule, page, title, wrong, right, extent, mend, changed, door, documents });
    };
    let api = place.api;
    let whole = |part: Sample, right: &Sample| {
        fill::dressed(&if is_envelope(place.part) { of_envelope(api, part) } else { (place.wrap)(part, right.clone()) })
    };
    let both = |wrong: Sample, right: Sample| [whole(wrong, &right), whole(right.clone(), &right)];
    let can_be = |when: &When| {
        let has = |name: &&str| place.part.field(name).or_else(|| place.kind.part.field(name)).is_some();
        match when {
            When::Given(fields) => fields.iter().any(has),
            When::Is(field, _) => has(field),
        }
    };
    let shown = |sample: Sample| Shown::Message(api, sample);
    let depth = place.steps.iter().filter(|step| matches!(step, Step::Field(_))).count();
    let (of_field, of_struct) = (Extent::Field(depth), Extent::Struct(depth));
    for field in place.part.fields {
        for aspect in Aspect::ALL.iter().copied().filter(|aspect| field.has(*aspect)) {
            let name = field.rule(place.part, aspect);
            // Of a word that it does not know, the macro says in the words of the grammar which there are.
            let in_source =
                (!matches!(aspect, Aspect::Type | Aspect::Unknown)).then(|| by_field(place.part, field, aspect, &can_be)).flatten();
            let in_source = in_source.filter(|_| aspect != Aspect::Required || !place.is_string);
            let Pair { wrong, right, beside } = in_source.clone().unwrap_or_else(|| {
                let right = places::with(place.part, field.name, Some(crate::samples::sample(&field.value, 0)));
                Pair { wrong: right.clone(), right, beside: None }
            });
            let mend = mend(&right, field.name, place.is_string);
            let [wrong, right] =
                both(wrong, right).map(|message| with_what_sets_the_limit(place.kind, fill::dressed(&fill::sound(&message)), beside));
            let json = fill::in_thousandths(&right).json(api, place.kind);
            if in_source.is_none() || is_of_json(field, aspect) {
                let path = json::path((api, place.kind), &right, &place.steps, field.name);
                let is_it = |json: &Value| names(&door(&json.to_string())) == [name.as_str()];
                let Some((broken, changed)) = json::breaking(&json, &path, aspect, is_it) else {
                    if in_source.is_some() {
                        add(name, of_field, [shown(wrong), shown(right)], mend, None, Vec::new());
                    }
                    continue;
                };
                let documents = vec![(broken.to_string(), true), (json.to_string(), false)];
                let changed = changed.filter(|_| aspect == Aspect::Type);
                match in_source {
                    Some(_) => add(name, of_field, [shown(wrong), shown(right)], mend, None, documents),
                    None => add(name, of_field, [Shown::Json(broken.to_string()), Shown::Json(json.to_string())], None, changed, documents),
                }
            } else {
                let is_read = aspect != Aspect::Empty && field.name != "minor_units";
                let documents = if is_read { documents((api, place.kind), &wrong, &right) } else { Vec::new() };
                add(name, of_field, [shown(wrong), shown(right)], mend, None, documents);
            }
        }
    }
    for check in place.part.checks {
        for rule in check.rules() {
            let name = Stamp::from(rule).name(place.part.rule);
            let is_built = matches!(check, Check::Built(_)) || rule.name == cross::ONE_AMOUNT.rules()[0].name;
            if rule.example == DERIVED {
                if let Some(Pair { wrong, right, .. }) = by_check(place.part, check) {
                    let [wrong, right] = both(wrong, right).map(|message| fill::dressed(&fill::sound(&message)));
                    let documents = if is_built { Vec::new() } else { documents((api, place.kind), &wrong, &right) };
                    add(name, of_struct, [shown(wrong), shown(right)], None, None, documents);
                }
                continue;
            }
            let of = |text: &str| fill::part(place.part, &Tree::fields(text));
            let [wrong, right] = [rule.example.wrong, rule.example.right].map(|text| {
                if text.starts_with(char::is_uppercase) {
                    let (kind, sample) = fill::message(api, &Tree::read(text)).expect("a message");
                    return (kind, fill::dressed(&sample));
                }
                (place.kind, whole(of(text), &of(rule.example.right)))
            });
            let extent = if rule.example.wrong.starts_with(char::is_uppercase) { Extent::Whole } else { of_struct };
            let documents = [(&wrong, true), (&right, false)];
            let documents =
                documents.map(|((kind, sample), is_wrong)| (fill::in_thousandths(sample).json(api, kind).to_string(), is_wrong));
            add(name, extent, [shown(wrong.1), shown(right.1)], None, None, documents.into());
        }
    }
    if std::ptr::eq(place.part, &raw const place.kind.part)
        && place.part.field("category").is_some()
        && matches!(place.kind.audience, Audience::Depends(_))
    {
        let name = place.part.name;
        let of = |recipient: &str| format!("{name} {{ .., {recipient}, category: Authentication }}");
        let texts = [of(r#"to: None, recipient: "US.13491208655302741918""#), of(r#"to: "+1 650 555 1234""#)];
        let [wrong, right] = texts.map(|text| fill::dressed(&fill::message(api, &Tree::read(&text)).expect("a message").1));
        let documents = documents((api, place.kind), &wrong, &right);
        add(format!("{}_recipient_authentication", place.part.rule), of_struct, [shown(wrong), shown(right)], None, None, documents);
    }
    if is_envelope(place.part) {
        for rule in cross::AUDIENCE.iter().filter(|rule| known(&Stamp::from(*rule).name(place.part.rule)).is_some()) {
            let [wrong, right] = [rule.example.wrong, rule.example.right].map(|text| {
                let (kind, sample) = fill::message(api, &Tree::read(text)).expect("a message");
                (kind, fill::dressed(&sample))
            });
            let documents = vec![(wrong.1.json(api, wrong.0).to_string(), true), (right.1.json(api, right.0).to_string(), false)];
            let name = Stamp::from(rule).name(place.part.rule);
            add(name, Extent::Whole, [shown(wrong.1), shown(right.1)], None, None, documents);
        }
    }
}

/// The message with the field for which the limit of another is what it is.
fn with_what_sets_the_limit(kind: &Kind, message: Sample, beside: Option<When>) -> Sample {
    let (field, value) = match beside {
        None => return message,
        Some(When::Given(fields)) => {
            let field = fields.iter().find_map(|name| kind.part.field(name)).expect("a field of the message");
            (field.name, Some(crate::samples::sample(&field.value, 0)))
        }
        Some(When::Is(name, word)) => {
            let field = kind.part.field(name).expect("a field of the message");
            let Type::Word(words) = field.value else { panic!("{name} takes words") };
            let typed = words.words.iter().find(|(_, wire)| *wire == word).map(|(typed, _)| Sample::Word(words, typed));
            (field.name, typed)
        }
    };
    fill::dressed(&message.with(field, value))
}

/// Documents, and whether each is wrong.
type Documents = Vec<(String, bool)>;

/// The example as JSON, where nothing that is empty is written.
fn documents((api, kind): (&'static Api, &'static Kind), wrong: &Sample, right: &Sample) -> Documents {
    let [wrong, right] = [wrong, right].map(fill::in_thousandths);
    if wrong.has_nothing() {
        return Vec::new();
    }
    vec![(wrong.json(api, kind).to_string(), true), (right.json(api, kind).to_string(), false)]
}

/// Whether no sample has the mistake as JSON.
fn is_of_json(field: &Field, aspect: Aspect) -> bool {
    matches!(aspect, Aspect::Type | Aspect::Unknown | Aspect::Object | Aspect::Depth)
        || (aspect == Aspect::Empty && matches!(field.value, Type::Json | Type::List(List { item: Type::Json, .. })))
}

fn is_envelope(part: &Part) -> bool {
    table::APIS.iter().any(|api| std::ptr::eq(part, api.envelope))
}

/// A text with these fields of the envelope.
fn of_envelope(api: &'static Api, envelope: Sample) -> Sample {
    let Sample::Part(_, fields) = envelope else { return envelope };
    let is_sent = fields.iter().any(|(name, _)| matches!(*name, "to" | "recipient" | "group"));
    let text = crate::samples::least(&api.kinds[0].part, 0);
    let text =
        if is_sent || api.envelope.field("to").is_some_and(|to| to.required) { text } else { places::addressed(api.kinds[0], &text) };
    fields.into_iter().fold(text, |text, (name, value)| text.with(name, Some(value)))
}

/// The field as it is typed.
fn mend(right: &Sample, field: &str, is_string: bool) -> Option<String> {
    let Sample::Part(_, fields) = fill::dressed(right) else { return None };
    let (name, value) = fields.into_iter().find(|(name, _)| *name == field)?;
    let value = tree(&value).print(0, true);
    let typed = if is_string { value } else { format!("{name}: {value}") };
    (!typed.contains('\n')).then_some(typed)
}

/// More structs make more than a page.
const MANY: usize = 7;

/// How many structs are within one.
fn structs(part: &'static Part) -> usize {
    fn count(wanted: &'static Type) -> usize {
        let of = |part: &'static Part| 1 + part.fields.iter().map(|field| count(&field.value)).sum::<usize>();
        match wanted {
            Type::Part(part) => of(part),
            Type::Choice(choice) => choice.every().map(of).sum(),
            Type::List(list) => count(&list.item),
            _ => 0,
        }
    }
    part.fields.iter().map(|field| count(&field.value)).sum()
}

/// The page of a part: its kind's, or that of the envelope.
fn page_of(place: &Place<'_>) -> String {
    let of_api = |name: String| if place.api.module.is_empty() { name } else { format!("{}_{name}", place.api.module) };
    let kind = of_api(file_name(place.kind.part.name));
    match place.steps.first() {
        _ if is_envelope(place.part) => of_api("message".to_owned()),
        // One with many structs is on several pages.
        Some(Step::Field(field)) if structs(&place.kind.part) > MANY => format!("{kind}/{field}"),
        _ => kind,
    }
}

/// `ReplyButtons` in lower snake case.
fn file_name(name: &str) -> String {
    let mut file = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !file.is_empty() {
            file.push('_');
        }
        file.extend(letter.to_lowercase());
    }
    file
}

fn title_of(api: &Api, part: &Part) -> String {
    let module = if part.home == Home::Kind { api.module } else { part.home.module() };
    match (is_envelope(part), module) {
        (true, _) if api.module.is_empty() => "Every message".to_owned(),
        (true, _) => format!("Every message of `{}`", api.module),
        (_, "") => format!("`{}`", part.name),
        (_, module) => format!("`{module}::{}`", part.name),
    }
}

/// The rules that only a definition can state of a send, and those of the fields that it makes.
fn sends(entries: &mut Vec<Entry>) {
    let mut add = |name: String, wrong: Tree, right: Tree| {
        let Some(rule) = known(&name).filter(|rule| !entries.iter().any(|entry| entry.rule.name == rule.name)) else { return };
        let (page, title) = ("declared_template".to_owned(), "Sends of declared templates".to_owned());
        let (wrong, right) = (Shown::Send(send(&wrong)), Shown::Send(send(&right)));
        entries.push(Entry {
            rule,
            page,
            title,
            wrong,
            right,
            extent: Extent::Whole,
            mend: None,
            changed: None,
            door: of_definitions,
            documents: Vec::new(),
        });
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
    r#"Feedback { to: "+1 650 555 1234", language: "en_US", customer: "Ann" }"#,
    r#"Arrivals { to: "+1 650 555 1234", cards: [Card { header: Image { id: "1013859600285441" }, dish: "Diavola", price: "$9", sku: "1" }, Card { header: Image { id: "1166846181421424" }, dish: "Napoli", sku: "2" }] }"#,
];

/// A send with what `..` stands for.
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
fn changed(fields: &mut Vec<(String, Tree)>, given: &[(String, Tree)]) {
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

fn reading(entries: &mut Vec<Entry>) {
    let cloud: Door = |json| told(Message::from_json(json));
    let read = table::READING.iter().map(|rule| (rule, "reading", cloud));
    let moves: [(&Rule, &str, Door); 2] = [(&NO_COUNTERPART, "moving", to_on_premises), (&PROVIDER, "moving", into_cloud)];
    for (rule, page, door) in read.chain(moves) {
        let of = |text: &str| Shown::Json(text.to_owned());
        let title = if page == "reading" { "Reading" } else { "Moving to another API" }.to_owned();
        let (wrong, right) = (of(rule.example.wrong), of(rule.example.right));
        let documents = vec![(rule.example.wrong.to_owned(), vec![rule.name]), (rule.example.right.to_owned(), Vec::new())];
        entries.push(Entry {
            rule: *rule,
            page: page.to_owned(),
            title,
            wrong,
            right,
            extent: Extent::Whole,
            mend: None,
            changed: None,
            door,
            documents,
        });
    }
}

/// The definition that the examples change.
const DEFINITION: &str = r#"OrderShipped { name: "order_shipped", language: "en_US", category: Utility, header: None, limited_time_offer: None, body: "Your order is on its way." }"#;

fn definitions(entries: &mut Vec<Entry>) {
    for (title, rules) in definition::RULES {
        for rule in *rules {
            let of = |text: &str| {
                if text.starts_with(['{', '[', '"']) {
                    return Shown::Json(text.to_owned());
                }
                let Tree::Struct(name, mut fields) = Tree::read(DEFINITION) else { panic!("a struct") };
                // They stand in the order of the message that people see.
                fields.extend(Tree::fields(text).iter().filter(|(name, _)| !DEFINITION.contains(&format!(" {name}:"))).cloned());
                let given: Vec<_> = Tree::fields(text);
                changed(&mut fields, &given);
                Shown::Definition(Tree::Struct(name, fields))
            };
            let (wrong, right) = (of(rule.example.wrong), of(rule.example.right));
            let page = format!("definition_{}", title.to_lowercase().trim_start_matches("the ").replace([' ', '-'], "_"));
            let title = (*title).to_owned();
            let documents = [(&wrong, vec![rule.name]), (&right, Vec::new())].into_iter();
            let documents = documents
                .filter_map(|(shown, broken)| if let Shown::Json(json) = shown { Some((json.clone(), broken)) } else { None })
                .collect();
            entries.push(Entry {
                rule: **rule,
                page,
                title,
                wrong,
                right,
                extent: Extent::Whole,
                mend: None,
                changed: None,
                door: of_definitions,
                documents,
            });
        }
    }
}
