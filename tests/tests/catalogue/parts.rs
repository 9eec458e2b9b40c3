//! The examples of the rules of messages, made from the rows of each part.

use serde_json::Value;
use whatsapp_dsl::Rule;
use whatsapp_dsl_rules::rule::{DERIVED, Stamp};
use whatsapp_dsl_rules::schema::Api;
use whatsapp_dsl_rules::text::When;
use whatsapp_dsl_rules::{Aspect, Audience, Check, Field, Kind, List, Step, Type, cross};

use crate::broken::{Pair, by_check, by_field};
use crate::doors::{Door, door, names};
use crate::entries::{Entry, Shown, known, tree};
use crate::exceptions::{UNREAD, may_break};
use crate::extent::Extent;
use crate::headings::{is_envelope, page_of, title_of};
use crate::places::Place;
use crate::samples::{Sample, sample};
use crate::tree::Tree;
use crate::{fill, json, places};

/// The entries of all rules of a part, in the place where it is first found.
pub(crate) fn of_place(place: &Place<'_>, entries: &mut Vec<Entry>) {
    let depth = place.steps.iter().filter(|step| matches!(step, Step::Field(_))).count();
    let mut rules = Rules { place, door: door(place.api, place.kind), depth, entries };
    rules.of_fields();
    rules.of_checks();
    rules.of_category();
    rules.of_audience();
}

struct Rules<'a, 'b> {
    place: &'a Place<'b>,
    door: Door,
    /// How many structs are around the part.
    depth: usize,
    entries: &'a mut Vec<Entry>,
}

/// The field as it is typed, and what is changed in JSON.
type Mend = (Option<String>, Option<(String, String)>);

impl Rules<'_, '_> {
    fn add(&mut self, name: &str, extent: Extent, [wrong, right]: [Shown; 2], (mend, changed): Mend, documents: Documents) {
        let Some(rule) = known(name).filter(|rule| !self.entries.iter().any(|entry| entry.rule.name == rule.name)) else { return };
        let (page, title) = (page_of(self.place), title_of(self.place.api, self.place.part));
        let documents = documents.into_iter().filter(|_| !UNREAD.contains(&rule.name));
        let documents = documents.map(|(json, is_wrong)| (json, if is_wrong { may_break(rule.name) } else { Vec::new() })).collect();
        self.entries.push(Entry { rule, page, title, wrong, right, extent, mend, changed, door: self.door, documents });
    }

    /// The message with the part.
    fn whole(&self, part: Sample, right: &Sample) -> Sample {
        let place = self.place;
        fill::dressed(&if is_envelope(place.part) { of_envelope(place.api, part) } else { (place.wrap)(part, right.clone()) })
    }

    fn both(&self, wrong: Sample, right: &Sample) -> [Sample; 2] {
        [self.whole(wrong, right), self.whole(right.clone(), right)]
    }

    /// Whether messages can be such.
    fn can_be(&self, when: &When) -> bool {
        let has = |name: &&str| self.place.part.field(name).or_else(|| self.place.kind.part.field(name)).is_some();
        match when {
            When::Given(fields) => fields.iter().any(has),
            When::Is(field, _) => has(field),
        }
    }

    /// Both as examples in the DSL.
    fn shown(&self, wrong: Sample, right: Sample) -> [Shown; 2] {
        [wrong, right].map(|message| Shown::Message(self.place.api, message))
    }

    /// What the rows of the fields say.
    fn of_fields(&mut self) {
        for field in self.place.part.fields {
            for aspect in Aspect::ALL.iter().copied().filter(|aspect| field.has(*aspect)) {
                self.of_field(field, aspect);
            }
        }
    }

    fn of_field(&mut self, field: &'static Field, aspect: Aspect) {
        let (place, of_kind, extent) = (self.place, (self.place.api, self.place.kind), Extent::Field(self.depth));
        let name = field.rule(place.part, aspect);
        // Of a word that it does not know, the macro says in the words of the grammar which there are.
        let is_typed = match aspect {
            Aspect::Type | Aspect::Unknown => false,
            Aspect::Required => !place.is_string,
            _ => true,
        };
        let in_source = is_typed.then(|| by_field(place.part, field, aspect, &|when| self.can_be(when))).flatten();
        let is_in_source = in_source.is_some();
        let Pair { wrong, right, beside } = in_source.unwrap_or_else(|| {
            let right = places::with(place.part, field.name, Some(sample(&field.value, 0)));
            Pair { wrong: right.clone(), right, beside: None }
        });
        let mend = mend(&right, field.name, place.is_string);
        let limited = |message: Sample| with_what_sets_the_limit(place.kind, fill::dressed(&fill::sound(&message)), beside);
        let [wrong, right] = self.both(wrong, &right).map(limited);
        if is_in_source && !is_of_json(field, aspect) {
            let is_read = aspect != Aspect::Empty && field.name != "minor_units";
            let documents = if is_read { documents(of_kind, &wrong, &right) } else { Vec::new() };
            return self.add(&name, extent, self.shown(wrong, right), (mend, None), documents);
        }
        let json = fill::in_thousandths(&right).json(place.api, place.kind);
        let path = json::path(of_kind, &right, &place.steps, field.name);
        let is_it = |json: &Value| names(&(self.door)(&json.to_string())) == [name.as_str()];
        let broken = json::breaking(&json, &path, aspect, is_it);
        let texts = broken.as_ref().map(|(broken, _)| [broken.to_string(), json.to_string()]);
        let documents = texts.clone().map_or_else(Vec::new, |[wrong, right]| vec![(wrong, true), (right, false)]);
        if is_in_source {
            self.add(&name, extent, self.shown(wrong, right), (mend, None), documents);
        } else if let Some((texts, (_, changed))) = texts.zip(broken) {
            let changed = changed.filter(|_| aspect == Aspect::Type);
            self.add(&name, extent, texts.map(Shown::Json), (None, changed), documents);
        }
    }

    /// What is between the fields.
    fn of_checks(&mut self) {
        let (api, of_kind) = (self.place.api, (self.place.api, self.place.kind));
        let of_struct = Extent::Struct(self.depth);
        for check in self.place.part.checks {
            for rule in check.rules() {
                let name = Stamp::from(rule).name(self.place.part.rule);
                let is_built = matches!(check, Check::Built(_)) || rule.name == cross::ONE_AMOUNT.rules()[0].name;
                if rule.example == DERIVED {
                    if let Some(Pair { wrong, right, .. }) = by_check(self.place.part, check) {
                        let [wrong, right] = self.both(wrong, &right).map(|message| fill::dressed(&fill::sound(&message)));
                        let documents = if is_built { Vec::new() } else { documents(of_kind, &wrong, &right) };
                        self.add(&name, of_struct, self.shown(wrong, right), (None, None), documents);
                    }
                    continue;
                }
                let of = |text: &str| fill::part(self.place.part, &Tree::fields(text));
                let [wrong, right] = [rule.example.wrong, rule.example.right].map(|text| {
                    if text.starts_with(char::is_uppercase) {
                        let (kind, sample) = fill::message(api, &Tree::read(text)).expect("a message");
                        return (kind, fill::dressed(&sample));
                    }
                    (self.place.kind, self.whole(of(text), &of(rule.example.right)))
                });
                let extent = if rule.example.wrong.starts_with(char::is_uppercase) { Extent::Whole } else { of_struct };
                let documents = [(&wrong, true), (&right, false)];
                let documents =
                    documents.map(|((kind, sample), is_wrong)| (fill::in_thousandths(sample).json(api, kind).to_string(), is_wrong));
                self.add(&name, extent, self.shown(wrong.1, right.1), (None, None), documents.into());
            }
        }
    }

    /// Who gets a message that may be an authentication.
    fn of_category(&mut self) {
        let (Place { part, api, kind, .. }, of_struct) = (self.place, Extent::Struct(self.depth));
        let is_kind = std::ptr::eq(*part, &raw const kind.part);
        if !(is_kind && part.field("category").is_some() && matches!(kind.audience, Audience::Depends(_))) {
            return;
        }
        let of = |recipient: &str| format!("{} {{ .., {recipient}, category: Authentication }}", part.name);
        let texts = [of(r#"to: None, recipient: "US.13491208655302741918""#), of(r#"to: "+1 650 555 1234""#)];
        let [wrong, right] = texts.map(|text| fill::dressed(&fill::message(api, &Tree::read(&text)).expect("a message").1));
        let documents = documents((*api, *kind), &wrong, &right);
        let name = format!("{}_recipient_authentication", part.rule);
        self.add(&name, of_struct, self.shown(wrong, right), (None, None), documents);
    }

    /// Who gets messages of which kinds.
    fn of_audience(&mut self) {
        let Place { part, api, .. } = self.place;
        let name = |rule: &Rule| Stamp::from(rule).name(part.rule);
        for rule in cross::AUDIENCE.iter().filter(|rule| is_envelope(part) && known(&name(rule)).is_some()) {
            let [wrong, right] = [rule.example.wrong, rule.example.right].map(|text| {
                let (kind, sample) = fill::message(api, &Tree::read(text)).expect("a message");
                (kind, fill::dressed(&sample))
            });
            let documents = vec![(wrong.1.json(api, wrong.0).to_string(), true), (right.1.json(api, right.0).to_string(), false)];
            self.add(&name(rule), Extent::Whole, self.shown(wrong.1, right.1), (None, None), documents);
        }
    }
}

/// The message with the field for which the limit of another is what it is.
fn with_what_sets_the_limit(kind: &Kind, message: Sample, beside: Option<When>) -> Sample {
    let (field, value) = match beside {
        None => return message,
        Some(When::Given(fields)) => {
            let field = fields.iter().find_map(|name| kind.part.field(name)).expect("a field of the message");
            (field.name, Some(sample(&field.value, 0)))
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
