//! What a row can say, on rows of the test's own: the table need not use all of it.

use whatsapp_dsl_rules::code::{INVALID_VALUE, MISSING_PARAMETER};
use whatsapp_dsl_rules::rule::DERIVED;
use whatsapp_dsl_rules::text::{Shape, Text, When};
use whatsapp_dsl_rules::view::Items;
use whatsapp_dsl_rules::{Aspect, Audience, Check, Field, Home, Kind, Part, Rule, Type, Value, View, check};

const fn text(name: &'static str, text: Text) -> Field {
    Field::optional(name, Type::Text(text), &[])
}

const fn kind(name: &'static str, audience: Audience, fields: &'static [Field], checks: &'static [Check]) -> Kind {
    let part = Part { name, home: Home::Kind, rule: "test", fields, wire: &[], checks };
    Kind { audience, summary: "a kind of the tests", part }
}

/// A message of these fields.
pub(crate) struct Message<'a>(pub(crate) &'a [(&'a str, Value<'a>)]);

impl View for Message<'_> {
    fn get(&self, field: &str) -> Value<'_> {
        self.0.iter().find(|(name, _)| *name == field).map_or(Value::Absent, |(_, value)| *value)
    }
}

/// One of several values.
struct AnyOf<'a>(&'a [Value<'a>]);

impl Items for AnyOf<'_> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.0[index]
    }
}

/// The rules that the message breaks, and those that are not decided, sent to a phone number.
fn found(kind: &'static Kind, fields: &[(&str, Value<'_>)]) -> (Vec<String>, Vec<String>) {
    let fields: Vec<_> = [("to", Value::Text("+1 650 555 1234"))].into_iter().chain(fields.iter().copied()).collect();
    found_in(kind, &fields)
}

fn found_in(kind: &'static Kind, fields: &[(&str, Value<'_>)]) -> (Vec<String>, Vec<String>) {
    let (violations, unproven) = check(&whatsapp_dsl_rules::table::CLOUD, kind, &Message(fields));
    let open = unproven.iter().map(|open| open.violation.rule().to_owned());
    (violations.iter().map(ToString::to_string).collect(), open.collect())
}

fn nothing() -> (Vec<String>, Vec<String>) {
    (Vec::new(), Vec::new())
}

#[test]
fn a_limit_can_depend_on_a_word() {
    static ORDER: Kind = kind(
        "Order",
        Audience::Anyone,
        &[
            text("currency", Text::shaped(Shape::Currency)),
            text("reference_id", Text::token().max(60).limits(&[(When::Is("currency", "INR"), 35)])),
        ],
        &[],
    );
    let long = "x".repeat(36);
    let of = |currency, text: &str| found(&ORDER, &[("currency", currency), ("reference_id", Value::Text(text))]);
    let words =
        |max| format!("reference_id is {} characters long; at most {max} are allowed [test_reference_id_length, error 100]", max + 1);

    assert_eq!(of(Value::Text("INR"), &long[1..]), nothing());
    assert_eq!(of(Value::Text("INR"), &long), (vec![words(35)], vec![]));
    for other in [Value::Text("BRL"), Value::Absent] {
        assert_eq!(of(other, &"x".repeat(60)), nothing());
        assert_eq!(of(other, &"x".repeat(61)), (vec![words(60)], vec![]));
    }
    // What is not known yet decides nothing before the run time, and what is too long in any case is refused at once.
    let either = AnyOf(&[Value::Text("INR"), Value::Text("BRL")]);
    for unknown in [Value::Unknown, Value::Present, Value::Constant, Value::AnyOf(&either)] {
        assert_eq!(of(unknown, &long[1..]), nothing());
        assert_eq!(of(unknown, &long), (vec![], vec!["test_reference_id_length".to_owned()]));
        assert_eq!(of(unknown, &"x".repeat(61)), (vec![words(60)], vec![]));
    }
}

#[test]
fn a_field_can_need_another() {
    const NEEDS: Rule =
        Rule { name: "errors_values", code: Some(INVALID_VALUE), says: "`errors` stand beside `values`.", source: &[], example: DERIVED };
    static ADDRESS: Kind = kind(
        "Address",
        Audience::Anyone,
        &[text("values", Text::open()), text("errors", Text::open())],
        &[Check::Needs(NEEDS, ["errors", "values"])],
    );
    let (some, broken) = (Value::Text("x"), "`errors` also needs `values` [test_errors_values, error 131009]".to_owned());
    for fields in [&[][..], &[("values", some)], &[("values", some), ("errors", some)], &[("values", some), ("errors", Value::Unknown)]] {
        assert_eq!(found(&ADDRESS, fields), nothing());
    }
    assert_eq!(found(&ADDRESS, &[("errors", some)]), (vec![broken], vec![]));
    for fields in [&[("errors", Value::Unknown)][..], &[("errors", some), ("values", Value::Unknown)]] {
        assert_eq!(found(&ADDRESS, fields), (vec![], vec!["test_errors_values".to_owned()]));
    }
}

#[test]
fn a_struct_may_be_empty_unless_its_row_says_otherwise() {
    static REQUEST: Kind = kind("Request", Audience::Anyone, &[text("body", Text::open())], &[]);
    static COMPANY: Kind = kind("Company", Audience::Anyone, &[text("name", Text::open())], &[Check::NotEmpty]);
    assert_eq!(found(&REQUEST, &[]), nothing());
    assert_eq!(found(&COMPANY, &[("name", Value::Text("Luigi's"))]), nothing());
    let words = "Company is empty: fill it in or leave it out [test_empty, error 131009]";
    assert_eq!(found(&COMPANY, &[]), (vec![words.to_owned()], vec![]));
    assert_eq!(found(&COMPANY, &[("name", Value::Unknown)]), (vec![], vec!["test_empty".to_owned()]));
}

#[test]
fn a_row_says_the_code_of_what_is_missing() {
    static PLAIN: Kind = kind("Plain", Audience::Anyone, &[Field::required("body", Type::Flag, &[])], &[]);
    static OTHER: Kind = kind("Other", Audience::Anyone, &[Field::required("body", Type::Flag, &[]).missing(132_000)], &[]);
    assert_eq!(found(&PLAIN, &[]).0, [format!("Plain needs `body` [test_body_required, error {MISSING_PARAMETER}]")]);
    assert_eq!(found(&OTHER, &[]).0, ["Other needs `body` [test_body_required, error 132000]"]);
}

#[test]
fn a_kind_goes_to_whom_its_row_says() {
    static ANYONE: Kind = kind("Anyone", Audience::Anyone, &[], &[]);
    static INDIVIDUALS: Kind = kind("Individuals", Audience::Individuals, &[], &[]);
    static GROUPS: Kind = kind("Groups", Audience::Groups, &[], &[]);
    let (to, user, group) = (("to", Value::Text("16505551234")), ("recipient", Value::Text("US.1")), ("group", Value::Text("g")));
    for kind in [&ANYONE, &INDIVIDUALS] {
        assert_eq!(found_in(kind, &[to]), nothing());
        assert_eq!(found_in(kind, &[user]), nothing());
    }
    for kind in [&ANYONE, &GROUPS] {
        assert_eq!(found_in(kind, &[group]), nothing());
    }
    let words = "Individuals cannot go to a group, which takes text, media, templates and pins only [message_group_content, error 131009]";
    assert_eq!(found_in(&INDIVIDUALS, &[group]).0, [words]);
    for (field, value) in [to, user] {
        let words = format!("Groups goes to a group only: give `group` instead of `{field}` [message_group_only, error 131009]");
        assert_eq!(found_in(&GROUPS, &[(field, value)]).0, [words]);
        let open = found_in(&GROUPS, &[group, (field, Value::Unknown)]).1;
        assert!(open.contains(&"message_group_only".to_owned()), "{open:?}");
    }
}

#[test]
fn a_text_can_need_several_characters() {
    static ADDRESS: Kind = kind(
        "Address",
        Audience::Anyone,
        &[text("postal_code", Text::token().min(6).max(6)), text("name", Text::prose(9).min(2)), text("key", Text::token().min(3))],
        &[],
    );
    assert_eq!(
        found(&ADDRESS, &[("postal_code", Value::Text("560037")), ("name", Value::Text("Jo")), ("key", Value::Text("abcd"))]),
        nothing()
    );
    for (field, value, words) in [
        ("postal_code", "56003", "postal_code is 5 characters long; at least 6 are needed [test_postal_code_length, error 100]"),
        ("postal_code", "5600377", "postal_code is 7 characters long; at most 6 are allowed [test_postal_code_length, error 100]"),
        ("postal_code", "", "postal_code is empty [test_postal_code_empty, error 100]"),
        ("name", "é", "name is 1 character long; at least 2 are needed [test_name_length, error 100]"),
    ] {
        assert_eq!(found(&ADDRESS, &[(field, Value::Text(value))]), (vec![words.to_owned()], vec![]));
    }
    let says: Vec<_> = ADDRESS.part.fields.iter().map(|field| field.says(Aspect::Length)).collect();
    assert_eq!(says, ["`postal_code` has 6 characters.", "`name` has 2 to 9 characters.", "`key` has at least 3 characters."]);
}
