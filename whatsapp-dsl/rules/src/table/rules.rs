//! Every rule of the table under its whole name, and those of reading that belong to no field.

use std::sync::OnceLock;

use super::moves::MOVING;
use super::template::TEMPLATE;
use super::{APIS, families, parts_of};
use crate::aspect::Aspect;
use crate::code::{INVALID_PARAMETER, INVALID_VALUE, TEMPLATES_ONLY};
use crate::cross;
use crate::declared;
use crate::layout::{is_key, is_member};
use crate::rule::{DERIVED, Example, Rule, Stamp};
use crate::schema::{Api, Audience, Part};
use crate::source::{EN, JSON, OA, S2};

/// JSON has no members that WhatsApp does not know.
pub const UNKNOWN_MEMBER: Rule = Rule::new("unknown_member", INVALID_PARAMETER, "an object of Meta's JSON has known members only.", &[EN])
    .broken_by(r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "text", "text": {"body": "Hello!", "bold": true}}"#)
    .kept_by(r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "text", "text": {"body": "*Hello!*"}}"#);

/// What is read is JSON. Of two members of one name, most libraries lose one without a word.
pub const JSON_SYNTAX: Rule =
    Rule::new("json_syntax", INVALID_PARAMETER, "what is read is JSON, and no object in it sets a member more than once.", &[JSON])
        .broken_by(r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "text", "text": {"body": "Hello!"}"#)
        .kept_by(r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "text", "text": {"body": "Hello!"}}"#);

/// What is read is a message of a kind that there is here: it may be right, so that Graph has no code for it.
pub const UNKNOWN_KIND: Rule = Rule {
    name: "message_type",
    code: None,
    says: "a message that is read is of one of the kinds that this version knows.",
    source: &[],
    example: Example {
        wrong: r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "hologram", "hologram": {"id": "1013859600285441"}}"#,
        right: r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "image", "image": {"id": "1013859600285441"}}"#,
    },
};

/// The rules of reading that belong to no field.
pub static READING: &[Rule] = &[JSON_SYNTAX, UNKNOWN_MEMBER, UNKNOWN_KIND];

/// The endpoint for marketing messages sends nothing else.
pub const MARKETING_KIND: Rule =
    Rule::new("marketing_message_kind", TEMPLATES_ONLY, "what goes through the endpoint for marketing messages is a template.", &[OA, EN])
        .broken_by(r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "text", "text": {"body": "Hello!"}}"#)
        .kept_by(r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "template", "template": {"name": "hello", "language": {"code": "en_US"}}}"#);

/// A word that is read from a text is one of its set.
pub const WORD_UNKNOWN: Rule =
    Rule::new("word_unknown", INVALID_VALUE, "a text that is read as a word of a fixed set is one of them.", &[S2])
        .broken_by(r#""elsewhere""#)
        .kept_by(r#""navigate""#);

/// One definition is read where one is wanted.
pub const DEFINITION_COUNT: Rule = Rule::new("definition_count", INVALID_PARAMETER, "what is read as one definition is one.", &[EN])
    .broken_by("[]")
    .kept_by(r#"{"name": "hello", "language": "en_US", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello!"}]}"#);

/// Rules of what is done with messages, words and definitions.
pub static OTHERS: &[Rule] = &[MARKETING_KIND, WORD_UNKNOWN, DEFINITION_COUNT];

/// Every rule under its whole name: of messages by their parts, of sends of declared templates, then of reading and moving.
pub fn rules() -> &'static [Rule] {
    static ALL: OnceLock<Vec<Rule>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut rules = Vec::new();
        let mut known = 0;
        for (index, api) in APIS.iter().enumerate() {
            let parts = parts_of(&APIS[..=index]);
            for part in &parts[known..] {
                of_part(api, part, &mut rules);
            }
            known = parts.len();
            let all = api.kinds.iter().all(|kind| kind.audience == Audience::Anyone);
            for kind in api.kinds {
                if let Audience::Depends(cases) = kind.audience
                    && cases.iter().any(|(_, audience)| *audience == Audience::Phones)
                {
                    rules.push(whole(api, &kind.part, &cross::AUTHENTICATION));
                }
            }
            for rule in cross::AUDIENCE.iter().filter(|_| !all) {
                rules.push(whole(api, api.envelope, rule));
            }
        }
        for part in declared::blank::parts() {
            of_part(declared::API, part, &mut rules);
        }
        for rule in declared::RULES {
            let name = Stamp::from(rule).name(TEMPLATE.part.rule);
            if !rules.iter().any(|known| known.name == name) {
                rules.push(Rule { name: String::leak(name), ..*rule });
            }
        }
        rules.extend_from_slice(READING);
        rules.extend_from_slice(families::FAMILIES);
        rules.extend_from_slice(MOVING);
        rules.extend_from_slice(OTHERS);
        rules
    })
}

/// The rules of a part. Their names and words stay, as those of the table do.
fn of_part(api: &'static Api, part: &'static Part, rules: &mut Vec<Rule>) {
    for field in part.fields {
        for aspect in Aspect::ALL.iter().copied().filter(|aspect| field.has(*aspect)) {
            // What is not a member of its own in JSON cannot be of another type there.
            // A document in a declared template is measured where it goes.
            let is_told = match aspect {
                Aspect::Type => is_member(part, field.name) && !is_key(api, part, field.name),
                Aspect::Depth => !part.home.is_declared(),
                _ => true,
            };
            if !is_told {
                continue;
            }
            let stamp = field.stamp(aspect);
            let name = stamp.name(part.rule);
            // What fills a template whose text is known has the rules of what fills any.
            if !rules.iter().any(|known| known.name == name) {
                let (name, says) = (String::leak(name), String::leak(field.says(aspect)));
                rules.push(Rule { name, code: api.code(stamp.code), says, source: field.sources, example: DERIVED });
            }
        }
    }
    for check in part.checks {
        for rule in check.rules() {
            rules.push(whole(api, part, rule));
        }
    }
}

/// The rule under its whole name.
fn whole(api: &Api, part: &Part, rule: &Rule) -> Rule {
    Rule { name: String::leak(Stamp::from(rule).name(part.rule)), code: api.code(rule.code), ..*rule }
}
