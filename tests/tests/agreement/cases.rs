//! The boundaries of every field of the table: the last values that are right, and the first that are wrong.

use whatsapp_dsl_rules::schema::Api;
use whatsapp_dsl_rules::table::{direct_send, interactive, media, template};
use whatsapp_dsl_rules::{Aspect, Audience, Field, Kind, List, Part, Text, Type, table};

use crate::orders::settled;
use crate::samples::{Sample, beside, instead_of, least, line_breaks, list_of, misshapen, sample, text_sample};

/// A message, and the rule that it breaks.
pub(crate) struct Case {
    pub(crate) message: Sample,
    pub(crate) breaks: Option<(Aspect, String)>,
    /// Whether the field may be left out, and so may a text that comes empty at run time.
    pub(crate) is_optional: bool,
}

impl Case {
    pub(crate) fn kind(&self) -> &'static Kind {
        self.found().1
    }

    /// The API of the message.
    pub(crate) fn api(&self) -> &'static Api {
        self.found().0
    }

    fn found(&self) -> (&'static Api, &'static Kind) {
        let Sample::Part(part, _) = &self.message else { panic!("a message is a struct") };
        kind_of(part).expect("a kind")
    }

    pub(crate) fn is_of_cloud(&self) -> bool {
        std::ptr::eq(self.api(), &raw const table::CLOUD)
    }

    /// The module of the API, as a path to something in it starts.
    pub(crate) fn path(&self) -> String {
        let module = self.api().module;
        if module.is_empty() { "whatsapp_dsl".to_owned() } else { format!("whatsapp_dsl::{module}") }
    }

    pub(crate) fn rule(&self) -> &str {
        self.breaks.as_ref().map_or("", |(_, rule)| rule)
    }

    /// Whether the compiler sees what is wrong, whatever the values are: a field that is missing, or a list that is too long.
    pub(crate) fn is_seen(&self) -> bool {
        matches!(self.breaks, Some((Aspect::Required | Aspect::Count, _)))
    }

    /// Whether it fits where an empty text at run time is as good as none.
    pub(crate) fn may_be_left_out(&self) -> bool {
        self.is_optional && matches!(self.breaks, Some((Aspect::Empty, _)))
    }

    /// The call, in short.
    pub(crate) fn shown(&self) -> String {
        self.message.literal().chars().take(200).collect()
    }
}

/// The kind that the part is of, and its API.
pub(crate) fn kind_of(part: &Part) -> Option<(&'static Api, &'static Kind)> {
    let kinds = |api: &'static Api| api.kinds.iter().map(move |kind| (api, *kind));
    table::APIS.iter().flat_map(|api| kinds(api)).find(|(_, kind)| std::ptr::eq(&raw const kind.part, part))
}

/// All cases of all kinds.
pub(crate) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for api in table::APIS {
        cases_of(api, &mut cases);
    }
    // No card shows a payment, whatever its link.
    cases.retain(|case| !(case.message.has("cards") && case.message.has("payment_link_preview")));
    cases
}

fn cases_of(api: &'static Api, cases: &mut Vec<Case>) {
    for kind in api.kinds {
        let message = |part: Sample| {
            // Links are among buttons only there.
            let is_direct = part.holds(&interactive::CTA_URL_BUTTON) && !part.has("category");
            let part = if is_direct { part.with("category", Some(Sample::Word(&direct_send::CATEGORY, "Utility"))) } else { part };
            match kind.audience {
                Audience::Groups => part.with("group", Some(Sample::Text("Y2FwaV9ncm91cA".to_owned()))),
                _ => part.with("to", Some(Sample::Text("+1 650 555 1234".to_owned()))),
            }
        };
        walk(&kind.part, &|part| settled(message(part)), cases);
    }
    let text = || least(&api.kinds[0].part, 0);
    for field in api.envelope.fields {
        let message = move |value: Option<Sample>| match field.name {
            "to" | "recipient" | "group" => text().with(field.name, value),
            _ => text().with("to", Some(Sample::Text("16505551234".to_owned()))).with(field.name, value),
        };
        of_value(api.envelope, field, api.envelope.leaves_out(field), &field.value, &message, cases);
        if field.required {
            let breaks = Some((Aspect::Required, field.rule(api.envelope, Aspect::Required)));
            cases.push(Case { message: text(), breaks, is_optional: false });
        }
    }
}

/// The cases of a struct's fields, in a message that `wrap` makes of the struct.
fn walk(part: &'static Part, wrap: &dyn Fn(Sample) -> Sample, cases: &mut Vec<Case>) {
    for field in part.fields {
        let message = |value: Option<Sample>| {
            let least = match instead_of(part, field.name) {
                Some(other) => least(part, 0).with(other, None),
                None => least(part, 0),
            };
            match value {
                Some(value) => wrap(beside(part, least.with(field.name, Some(value)), 0)),
                None => wrap(least.with(field.name, None)),
            }
        };
        if field.required {
            cases.push(Case {
                message: message(None),
                breaks: Some((Aspect::Required, field.rule(part, Aspect::Required))),
                is_optional: false,
            });
        }
        of_value(part, field, part.leaves_out(field), &field.value, &message, cases);
        // What is in the order of a button is what is in an order.
        if part.rule == template::ORDER_DETAILS.rule {
            continue;
        }
        for (inner, place) in structs(&field.value) {
            let wrap = |sample: Sample| message(Some(place(sample)));
            walk(inner, &wrap, cases);
        }
    }
}

type PlaceIn = Box<dyn Fn(Sample) -> Sample>;

/// The structs that a value can hold, and how they are in it.
fn structs(wanted: &'static Type) -> Vec<(&'static Part, PlaceIn)> {
    match wanted {
        Type::Part(part) => vec![(part, Box::new(|sample| sample))],
        Type::Choice(choice) => choice.parts.iter().map(|part| (*part, Box::new(|sample| sample) as PlaceIn)).collect(),
        Type::List(list) => structs(&list.item)
            .into_iter()
            .map(|(part, place)| {
                let list = move |sample| Sample::List(vec![place(sample); list.min.max(1)]);
                (part, Box::new(list) as PlaceIn)
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The boundaries of a value.
fn of_value(
    part: &Part,
    field: &Field,
    is_left_out: bool,
    wanted: &'static Type,
    message: &dyn Fn(Option<Sample>) -> Sample,
    cases: &mut Vec<Case>,
) {
    let mut case = |value: Sample, breaks: Option<Aspect>| {
        let breaks = breaks.map(|aspect| (aspect, field.rule(part, aspect)));
        cases.push(Case { message: message(Some(value)), breaks, is_optional: is_left_out });
    };
    match wanted {
        Type::Text(text) => of_text(text, &mut case),
        Type::Integer { min, max, .. } => {
            // An amount of nothing is as good as any, and every currency has it.
            case(Sample::Plain(min.to_string()), None);
            case(Sample::Plain((min - 1).to_string()), Some(Aspect::Range));
            if *max < i64::MAX {
                case(Sample::Plain((max - 1).to_string()), None);
                case(Sample::Plain(max.to_string()), None);
                case(Sample::Plain((max + 1).to_string()), Some(Aspect::Range));
            }
        }
        Type::Decimal { limit } => {
            for sign in ["", "-"] {
                case(Sample::Plain(format!("{sign}{limit:.1}")), None);
                case(Sample::Plain(format!("{sign}{limit}.1")), Some(Aspect::Range));
            }
        }
        Type::Choice(choice) => {
            if let Some((part, field, _)) = choice.string() {
                let is_left_out = is_left_out && matches!(field.value, Type::Text(text) if !text.shape.is_parameter());
                of_value(part, field, is_left_out, &field.value, message, cases);
            }
        }
        Type::List(list) => {
            let entries = |count| list_of(count, &list.item, 0);
            case(entries(list.min.max(1)), None);
            if list.min > 0 {
                case(entries(0), Some(Aspect::Count));
            }
            if let Some(max) = list.max {
                case(entries(max), None);
                case(entries(max.max(list.min + 1) - 1), None);
                case(entries(max + 1), Some(Aspect::Count));
            }
            if let Type::Text(text) = &list.item {
                of_text(text, &mut |entry, breaks| case(Sample::List(vec![entry]), breaks));
            }
        }
        Type::Word(_) | Type::Flag | Type::Json | Type::Part(_) => case(sample(wanted, 0), None),
    }
}

fn of_text(text: &Text, case: &mut dyn FnMut(Sample, Option<Aspect>)) {
    let some = text_sample(text, 0);
    case(Sample::Text(some.clone()), None);
    if let Some(max) = text.max {
        let of = |count: usize| some.chars().chain(std::iter::repeat('x')).take(count).collect::<String>();
        case(Sample::Text(of(max)), None);
        if max > text.min {
            case(Sample::Text(of(max - 1)), None);
        }
        case(Sample::Text(of(max + 1)), Some(Aspect::Length));
    }
    if let Some(few) = text.min.checked_sub(1).filter(|few| *few > 0) {
        case(Sample::Text("x".repeat(few)), Some(Aspect::Length));
    }
    if text.min > 0 {
        case(Sample::Text(String::new()), Some(Aspect::Empty));
    }
    if !text.outer_space {
        case(Sample::Text(" x".to_owned()), Some(Aspect::OuterSpace));
    }
    if let Some(most) = text.line_breaks {
        case(Sample::Text(line_breaks(most)), None);
        case(Sample::Text(line_breaks(most + 1)), Some(Aspect::LineBreaks));
    }
    let aspect = if text.shape.is_parameter() { Aspect::InnerSpace } else { Aspect::Format };
    if let Some(wrong) = misshapen(text.shape) {
        // As long as it must be, so that nothing else is wrong with it.
        case(Sample::Text(format!("{wrong:0>0$}", text.min)), Some(aspect));
    }
}

/// The rules of fields alone, but for those that no value of the right type breaks, and for the field of what is always a string.
pub(crate) fn derived() -> Vec<String> {
    let is_broken = |part: &Part, field: &Field, aspect| match (&field.value, aspect) {
        (_, Aspect::Required) => part.rule != media::HEADER_TEXT.rule,
        (Type::Json | Type::Word(_) | Type::List(List { item: Type::Json, .. }), _) => false,
        _ => true,
    };
    let mut rules = Vec::new();
    for part in table::parts() {
        for field in part.fields {
            rules.extend(field.aspects().filter(|aspect| is_broken(part, field, *aspect)).map(|aspect| field.rule(part, aspect)));
        }
    }
    rules
}
