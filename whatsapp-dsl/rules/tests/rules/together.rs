//! Rules between entries ask whether the entries can be together: not in different branches of one `if` or `match`, unless a loop repeats it.

use std::collections::BTreeSet;

use whatsapp_dsl_rules::table::{CLOUD, carousel, contacts, interactive, media, template};
use whatsapp_dsl_rules::view::{Items, Value, View};
use whatsapp_dsl_rules::{Check, Kind, Part, check, table};

/// What a macro may see in the place of a value.
#[derive(Clone)]
enum Seen {
    Text(String),
    Word(&'static str),
    Number(i64),
    Constant,
    Part(&'static Part, Vec<(&'static str, Seen)>),
    List(Many),
    Branch(Many),
    Loop(Many),
    Nothing,
}

#[derive(Clone)]
struct Many(Vec<Seen>);

struct Fields<'a>(&'a [(&'static str, Seen)]);

use Seen::{Branch, Constant, List, Loop, Nothing, Number, Text, Word};

impl Seen {
    fn value(&self) -> Value<'_> {
        match self {
            Text(text) => Value::Text(text),
            Word(word) => Value::Word(word),
            Number(number) => Value::Integer(*number),
            Constant => Value::Constant,
            Self::Part(part, _) => Value::Part(part, self),
            List(items) => Value::List(items),
            Branch(items) => Value::AnyOf(items),
            Loop(items) => Value::Repeated(items),
            Nothing => Value::Absent,
        }
    }

    fn with(self, field: &'static str, value: Self) -> Self {
        let Self::Part(part, mut fields) = self else { return self };
        fields.retain(|(name, _)| *name != field);
        fields.push((field, value));
        Self::Part(part, fields)
    }
}

impl View for Seen {
    fn get(&self, field: &str) -> Value<'_> {
        match self {
            Self::Part(_, fields) => {
                Fields(fields).0.iter().find(|(name, _)| *name == field).map_or(Value::Absent, |(_, seen)| seen.value())
            }
            _ => Value::Absent,
        }
    }

    fn is_written(&self) -> bool {
        true
    }
}

impl Items for Many {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.0.get(index).map_or(Value::Absent, Seen::value)
    }
}

fn text(text: &str) -> Seen {
    Text(text.to_owned())
}

fn part(part: &'static Part, fields: &[(&'static str, Seen)]) -> Seen {
    Seen::Part(part, fields.to_vec())
}

fn list(entries: &[Seen]) -> Seen {
    List(Many(entries.to_vec()))
}

fn either(one: Seen, other: Seen) -> Seen {
    Branch(Many(vec![one, other]))
}

fn repeated(entry: Seen) -> Seen {
    Loop(Many(vec![entry]))
}

/// A rule between entries: two entries that break it together, and the message around them.
struct Case {
    rule: &'static str,
    kind: &'static Kind,
    /// The list that the entries are in.
    list: &'static str,
    message: Seen,
    entries: [Seen; 2],
    /// The same with constants, of which the compiler alone knows whether they break it.
    constants: Option<[Seen; 2]>,
}

#[allow(clippy::too_many_lines, reason = "a table")]
fn cases() -> Vec<Case> {
    let reply = |id: Seen, title: Seen| part(&interactive::REPLY, &[("id", id), ("title", title)]);
    let buttons = part(&interactive::REPLY_BUTTONS.part, &[("to", text("16505551234")), ("body", text("b"))]);
    let page = part(&interactive::CTA_URL_BUTTON, &[("display_text", text("a")), ("url", text("https://x.example"))]);
    let menu = part(&interactive::LIST.part, &[("to", text("16505551234")), ("body", text("b")), ("button", text("m"))]);
    let section = |title: &str, row: Seen| {
        let row = part(&interactive::ROW, &[("id", row), ("title", text("t"))]);
        part(&interactive::SECTION, &[("title", text(title)), ("rows", list(&[row]))])
    };
    let untitled = section("", text("1")).with("title", Nothing);
    let sent = part(&template::TEMPLATE.part, &[("to", text("16505551234")), ("name", text("n")), ("language", text("en"))]);
    let link = |index: Seen| part(&template::URL_BUTTON, &[("index", index), ("text", text("x"))]);
    let code = part(&template::COPY_CODE, &[("index", Number(0)), ("coupon_code", text("x"))]);
    let named = |name: Seen| part(&template::TEXT, &[("parameter_name", name), ("text", text("x"))]);
    let card = |header: &'static Part| part(&template::CARD, &[("header", part(header, &[("id", text("1"))]))]);
    let carousel = part(&carousel::CAROUSEL.part, &[("to", text("16505551234")), ("body", text("b"))]);
    let product = |catalog: Seen| part(&carousel::PRODUCT_CARD, &[("catalog_id", catalog), ("product_retailer_id", text("p"))]);
    let picture = |header: &'static Part| {
        let header = part(header, &[("link", text("https://x.example"))]);
        part(&carousel::CARD, &[("header", header), ("display_text", text("x")), ("url", text("https://x.example"))])
    };
    let answers = |count: usize| {
        let reply = part(&carousel::QUICK_REPLY, &[("id", text("x")), ("title", text("x"))]);
        picture(&carousel::IMAGE).with("display_text", Nothing).with("url", Nothing).with("buttons", list(&vec![reply; count]))
    };
    let offer = part(&template::LIMITED_TIME_OFFER, &[("expiration_time_ms", Number(1))]);
    let case =
        |rule, kind, list, message: &Seen, entries, constants| Case { rule, kind, list, message: message.clone(), entries, constants };
    vec![
        case(
            "reply_buttons_id_unique",
            &interactive::REPLY_BUTTONS,
            "buttons",
            &buttons,
            [reply(text("1"), text("a")), reply(text("1"), text("b"))],
            Some([reply(Constant, text("a")), reply(Constant, text("b"))]),
        ),
        case(
            "reply_buttons_title_unique",
            &interactive::REPLY_BUTTONS,
            "buttons",
            &buttons,
            [reply(text("1"), text("a")), reply(text("2"), text("a"))],
            Some([reply(text("1"), Constant), reply(text("2"), Constant)]),
        ),
        case(
            "reply_buttons_cta_url_order",
            &interactive::REPLY_BUTTONS,
            "buttons",
            &buttons.with("category", Word("utility")),
            [reply(text("1"), text("a")), page],
            None,
        ),
        case(
            "list_row_id_unique",
            &interactive::LIST,
            "sections",
            &menu,
            [section("a", text("1")), section("b", text("1"))],
            Some([section("a", Constant), section("b", Constant)]),
        ),
        case("list_section_title_required", &interactive::LIST, "sections", &menu, [untitled.clone(), section("b", text("2"))], None),
        case(
            "template_button_index_unique",
            &template::TEMPLATE,
            "buttons",
            &sent,
            [link(Number(0)), link(Number(0))],
            Some([link(Constant), link(Constant)]),
        ),
        case(
            "template_button_kind_count",
            &template::TEMPLATE,
            "buttons",
            &sent,
            [code.clone(), code.clone().with("index", Number(1))],
            None,
        ),
        case(
            "template_parameter_name_unique",
            &template::TEMPLATE,
            "body",
            &sent,
            [named(text("a")), named(text("a"))],
            Some([named(Constant), named(Constant)]),
        ),
        case("template_parameters_mixed", &template::TEMPLATE, "body", &sent, [named(text("a")), text("x")], None),
        case(
            "template_card_headers_mixed",
            &template::TEMPLATE,
            "cards",
            &sent,
            [card(&media::HEADER_IMAGE), card(&media::HEADER_VIDEO)],
            None,
        ),
        case("carousel_cards_mixed", &carousel::CAROUSEL, "cards", &carousel, [picture(&carousel::IMAGE), product(text("1"))], None),
        case(
            "carousel_card_headers_mixed",
            &carousel::CAROUSEL,
            "cards",
            &carousel,
            [picture(&carousel::IMAGE), picture(&carousel::VIDEO)],
            None,
        ),
        case("carousel_card_buttons_mixed", &carousel::CAROUSEL, "cards", &carousel, [picture(&carousel::IMAGE), answers(1)], None),
        case("carousel_card_buttons_mixed", &carousel::CAROUSEL, "cards", &carousel, [answers(1), answers(2)], None),
        case(
            "carousel_card_catalogs_mixed",
            &carousel::CAROUSEL,
            "cards",
            &carousel,
            [product(text("1")), product(text("2"))],
            Some([product(Constant), product(text("2"))]),
        ),
        case(
            "template_offer_button_index",
            &template::TEMPLATE,
            "buttons",
            &sent.clone().with("limited_time_offer", offer),
            [code, link(Number(2))],
            None,
        ),
    ]
}

/// The rules that the message breaks for certain, and those that are left open.
fn found(kind: &'static Kind, message: &Seen) -> (Vec<String>, Vec<String>) {
    let (violations, unproven) = check(&CLOUD, kind, message);
    let rules = violations.iter().map(|violation| violation.rule().to_owned());
    (rules.collect(), unproven.iter().map(|open| open.violation.rule().to_owned()).collect())
}

impl Case {
    #[track_caller]
    fn is(&self, what: &str, entries: Seen, is_broken: bool, is_open: bool) {
        let (broken, open) = found(self.kind, &self.message.clone().with(self.list, entries));
        let has = |rules: &[String]| rules.iter().any(|rule| rule == self.rule);
        assert_eq!((has(&broken), has(&open)), (is_broken, is_open), "{}: {what}: {broken:?} {open:?}", self.rule);
    }
}

#[test]
fn entries_of_one_list() {
    for case in cases() {
        let [a, b] = case.entries.clone();
        case.is("side by side", list(&[a.clone(), b.clone()]), true, false);
        case.is("a list of two, or nothing", either(list(&[a, b]), Nothing), true, false);
    }
}

#[test]
fn entries_of_different_branches() {
    // What is wrong alone is wrong in a branch, too.
    for case in cases().into_iter().filter(|case| case.rule != "template_offer_button_index") {
        let [a, b] = case.entries.clone();
        case.is("two branches", list(&[either(a.clone(), b.clone())]), false, false);
        case.is("two lists", either(list(std::slice::from_ref(&a)), list(std::slice::from_ref(&b))), false, false);
        let within = either(either(a.clone(), Nothing), either(Nothing, b.clone()));
        case.is("branches within branches", list(&[within]), false, false);
        let Some([a, b]) = case.constants.clone() else { continue };
        case.is("constants of two branches", list(&[either(a.clone(), b.clone())]), false, false);
        case.is("constants of two lists", either(list(std::slice::from_ref(&a)), list(std::slice::from_ref(&b))), false, false);
        case.is("constants side by side", list(&[a, b]), false, true);
    }
}

#[test]
fn a_branch_beside_what_is_there_in_any_case() {
    for case in cases().into_iter().filter(|case| case.rule != "list_section_title_required") {
        let [a, b] = case.entries.clone();
        case.is("a branch behind it", list(&[a.clone(), either(b.clone(), Nothing)]), true, false);
    }
}

#[test]
fn branches_that_a_loop_repeats() {
    for case in cases() {
        let [a, b] = case.entries.clone();
        // Whether the turns take the same branch, only the run time knows.
        let entries = list(&[repeated(either(a.clone(), b.clone()))]);
        let (broken, open) = found(case.kind, &case.message.clone().with(case.list, entries));
        // What a loop brings is open for the sake of its index.
        if matches!(case.rule, "template_offer_button_index" | "template_button_kind_count") {
            continue;
        }
        assert!(!broken.iter().any(|rule| rule == case.rule), "{}: {broken:?}", case.rule);
        assert!(open.iter().any(|rule| rule == case.rule), "{}: {open:?}", case.rule);
    }
}

#[test]
fn a_code_in_the_branch_of_its_link() {
    let case = cases().pop().expect("the offer");
    let [code, link] = case.entries.clone();
    let link = |index: i64| link.clone().with("index", Number(index));
    case.is("each with what it needs", either(list(&[code.clone(), link(1)]), list(&[link(0)])), false, false);
    case.is("the other way round", either(list(&[code.clone(), link(0)]), list(&[link(0)])), false, false);
    case.is("a link without its code", either(list(&[code.clone(), link(1)]), list(&[link(1)])), true, false);
    case.is("a code that may be there", list(&[either(code.clone(), Nothing), link(1)]), false, true);
    case.is("a link that may be there", list(&[code, either(link(1), Nothing)]), false, false);
}

#[test]
fn names_of_header_and_body() {
    let named = |field: &'static Part| part(field, &[("parameter_name", text("a")), ("text", text("x"))]);
    let sent = part(&template::TEMPLATE.part, &[("to", text("16505551234")), ("name", text("n")), ("language", text("en"))]);
    let of = |header: Seen, body: Seen| found(&template::TEMPLATE, &sent.clone().with("header", header).with("body", body));
    let mixed = |found: (Vec<String>, Vec<String>)| {
        let is_it = |rules: Vec<String>| rules.iter().any(|rule| rule == "template_parameters_mixed");
        (is_it(found.0), is_it(found.1))
    };
    let (header, body) = (named(&template::HEADER_PARAMETER), list(&[named(&template::TEXT)]));
    assert_eq!(mixed(of(header.clone(), body.clone())), (false, false));
    assert_eq!(mixed(of(text("x"), body.clone())), (true, false));
    assert_eq!(mixed(of(either(header.clone(), text("x")), body.clone())), (true, false));
    // Both ask the same, perhaps.
    let alike = of(either(header, text("x")), either(body, list(&[text("x")])));
    assert_eq!(mixed(alike), (false, true));
}

/// Rules between the fields of one struct, or of one entry and the message around it.
const OF_FIELDS: [&str; 17] = [
    "offer_header",
    "unit",
    "scale",
    "payload",
    "setting",
    "payment_link",
    "link_format",
    "payment_link_header",
    "payment_link_cards",
    "context",
    "recipient_required",
    "recipient_conflict",
    "category_content",
    "cta_url_category",
    "ttl_seconds_service",
    "direct_send_config_utility",
    "raw_components_type",
];

/// What is asked of an order, of one of its items, or of how many there are; and of notes as of all that is unique.
const OF_ORDERS: [&str; 13] = [
    "reference_id_length",
    "payment_type_country",
    "payment_settings_country",
    "payment_required",
    "payment_configuration_alone",
    "order_required",
    "item_origin_required",
    "item_retailer_id_required",
    "item_images_count",
    "item_images_catalog",
    "item_images_retailer_id",
    "fields",
    "note_key_unique",
];

/// Every rule of the table between fields or entries is one of those above, or looks at one entry, or counts.
#[test]
fn no_rule_between_entries_is_left_out() {
    let of_one = [
        "address_empty",
        "birthday",
        "email_empty",
        "org_empty",
        "phone_empty",
        "url_empty", // What one struct has.
    ];
    let cases = cases();
    let asked: BTreeSet<&str> = cases.iter().map(|case| case.rule).collect();
    for part in table::parts() {
        for check in part.checks {
            let (Check::Unique(..) | Check::Ask(..)) = check else { continue };
            for rule in check.rules() {
                let name = whatsapp_dsl_rules::rule::Stamp::from(rule).name(part.rule);
                // Cards and products have the rules of templates and menus; the others look at fields of one struct, or count.
                let suffix = name.strip_prefix(part.rule).unwrap_or(&name).trim_start_matches('_');
                let is_asked = asked.iter().any(|known| known.ends_with(suffix));
                let is_of_one = of_one.contains(&name.as_str())
                    || OF_FIELDS.contains(&suffix)
                    || OF_ORDERS.contains(&suffix)
                    || suffix.ends_with("_total")
                    // Asked as the titles of sections are.
                    || suffix == "button_index_required";
                assert!(is_asked || is_of_one, "{name}: can entries of different branches break it?");
            }
        }
    }
    let _ = contacts::CONTACTS.part.name;
}
