//! Components of a template of which the table knows nothing.

use crate::code::INVALID_VALUE;
use crate::report::{Question, Report};
use crate::rule::{Check, Rule};
use crate::schema::{List, Part, Type, Wire};
use crate::source::{EN, S2};
use crate::table::template::COMPONENTS;
use crate::view::{Json, Member, Value};
use crate::violation::Step;

/// A component of which the table knows nothing says by its words that it is none of those that it knows: so it is read back as one.
pub const RAW_COMPONENTS: Check = Check::Ask(&[KIND], |template, report| {
    report.within(Step::Field(FIELD), |report| {
        report.entries(template.get(FIELD), false, &mut |report, entry, _| match entry {
            // One without members is refused by its own rule.
            Value::Json(json) if json.members().is_some_and(|count| count > 0) => component(json, report),
            _ => {}
        });
    });
});

const FIELD: &str = "raw_components";

const KIND: Rule = Rule::new(
    "raw_components_type",
    INVALID_VALUE,
    "each of `raw_components` has a `type`, or as a button a `sub_type`, that this version does not know.",
    &[S2, EN],
)
.broken_by(r#"raw_components: [json!({ "type": "body", "parameters": [{ "type": "text", "text": "Ann" }] })]"#)
.kept_by(r#"body: ["Ann"]"#);

fn component(json: &dyn Json, report: &mut Report<'_>) {
    // The member that tells the component from the likest of those that are known.
    let (mut most, mut telling) = (0, "type");
    for element in COMPONENTS {
        let (own, parts, field) = match element {
            Wire::Item(wire) => (Some(*wire), [].as_slice(), field_in(wire)),
            Wire::Each(field) => (None, parts_of(report.row(), field), Some(*field)),
            _ => continue,
        };
        for wire in own.into_iter().chain(parts.iter().map(|part| part.wire)) {
            let (mut held, mut differs) = (0, None);
            for entry in wire {
                let Wire::Tag(member, word) = entry else { break };
                match json.member(member) {
                    Member::Text(text) if text.eq_ignore_ascii_case(word) => held += 1,
                    Member::Unknown => {
                        let words = format!("whether the `{member}` of this component is one that this version does not know");
                        return report.unproven_here(Question::Other, &KIND, words);
                    }
                    _ => {
                        differs = Some(*member);
                        break;
                    }
                }
            }
            match differs {
                None => {
                    let field = field.unwrap_or_default();
                    return report.broken(&KIND, format!("this version knows this component: write what is in it as `{field}`"));
                }
                Some(member) if held >= most => (most, telling) = (held, member),
                Some(_) => {}
            }
        }
    }
    if !matches!(json.member(telling), Member::Text(text) if !text.is_empty()) {
        let words = format!("this component needs `{telling}`, a string that says what it is: json!({{ \"{telling}\": \"…\", … }})");
        report.broken(&KIND, words);
    }
}

/// The structs that can be entries of the list.
fn parts_of(template: Option<&'static Part>, field: &str) -> &'static [&'static Part] {
    match template.and_then(|template| template.field(field)).map(|row| &row.value) {
        Some(Type::List(List { item: Type::Choice(choice), .. })) => choice.parts,
        _ => &[],
    }
}

/// The field that is written for a component.
fn field_in(wire: &'static [Wire]) -> Option<&'static str> {
    wire.iter().find_map(|entry| match entry {
        Wire::Field(field) | Wire::As(_, field) | Wire::Element(field) => Some(*field),
        Wire::Array(_, inner) | Wire::Item(inner) => field_in(inner),
        _ => None,
    })
}
