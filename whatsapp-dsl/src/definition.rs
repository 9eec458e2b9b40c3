//! What became of a definition: the [`Difference`]s between ours and the live one.
//!
//! The [`Definition`] itself is at the crate root.

use std::fmt;

use whatsapp_dsl_rules::Violation;
use whatsapp_dsl_rules::definition::compare::{compare, compare_lists};
use whatsapp_dsl_rules::definition::read::{Entry, entries};
use whatsapp_dsl_rules::definition::{self as rules, write};
use whatsapp_dsl_rules::dsl;
use whatsapp_dsl_rules::table::DEFINITION_COUNT;

pub use whatsapp_dsl_rules::definition::compare::{Change, Difference, Differences};

use crate::Invalid;
use crate::wire::Given;

/// What Meta is asked to approve: a template in one language.
///
/// It is read from any JSON that Meta gives or takes: the answer of Graph to `GET /WABA_ID/message_templates`, one template of it, an array,
/// or the body of a `POST` that creates one. Reading asks what it says, [`check`](Self::check) whether Meta would approve it.
///
/// ```
/// use whatsapp_dsl::Definition;
///
/// let shipped = Definition::from_json(r#"{
///     "name": "order_shipped",
///     "language": "en_US",
///     "category": "UTILITY",
///     "parameter_format": "NAMED",
///     "components": [
///         {
///             "type": "BODY",
///             "text": "Hi {{customer}}, your order is on its way.",
///             "example": { "body_text_named_params": [{ "param_name": "customer", "example": "Ann" }] }
///         },
///         { "type": "FOOTER", "text": "Luigi's" }
///     ]
/// }"#).unwrap();
///
/// assert_eq!(shipped.name(), "order_shipped");
/// assert!(shipped.check().is_ok());
/// ```
///
/// Members, buttons, components and words that are not known here are kept as they came: [`compare`](Self::compare) names them,
/// [`to_json`](Self::to_json) writes them, and [`check`](Self::check) says that it cannot judge them. Where Graph does not list the definition
/// (there is no `status`), what is spelled nearly like something known is a mistake.
///
/// Two definitions are equal where Meta is asked for the same. The [`status`](Self::status) does not count, nor does the order of the
/// components.
///
/// An account can have 250 templates, 6000 once it is verified, create 100 in an hour, and edit each ten times in 30 days and once in 24
/// hours: Meta counts, and no check here can. Nor can any tell whether there are too many variables for so short a text (2388293), for which
/// Meta publishes no formula.
///
/// Sources: Meta's Cloud API guides on templates (2025-11) and, where they are newer, those of v25.0 (2026-09).
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    pub(crate) inner: rules::Definition,
}

impl Definition {
    pub(crate) fn of(inner: rules::Definition) -> Self {
        Self { inner }
    }

    /// Reads one definition.
    ///
    /// # Errors
    ///
    /// [`Invalid`] lists everything that keeps it from being read, and is `definition_count` where the JSON holds none or several.
    ///
    /// ```
    /// use whatsapp_dsl::Definition;
    ///
    /// let invalid = Definition::from_json(r#"{ "name": "hello", "language": "en", "category": "UTILTY", "components": [] }"#).unwrap_err();
    /// assert_eq!(
    ///     invalid.to_string(),
    ///     "category: category `UTILTY` is not known, did you mean `UTILITY`? [definition_category_unknown, error 100]"
    /// );
    /// ```
    pub fn from_json(json: &str) -> Result<Self, Invalid> {
        let mut list = Self::list_from_json(json)?;
        let count = list.len();
        match list.pop() {
            Some(definition) if count == 1 => Ok(definition),
            _ => {
                let words = format!("expected one definition, found {count}: `Definition::list_from_json` reads any number");
                Err(Invalid::one(Violation::new(DEFINITION_COUNT.name, DEFINITION_COUNT.code, words)))
            }
        }
    }

    /// Reads any number of definitions, in any shape that Meta uses.
    ///
    /// # Errors
    ///
    /// [`Invalid`] lists what is wrong with each: the path starts where the definition is in the JSON, and the words name the template.
    ///
    /// ```
    /// use whatsapp_dsl::Definition;
    ///
    /// let live = r#"{ "data": [
    ///     { "name": "open_now", "language": "en", "status": "APPROVED", "category": "UTILITY", "id": "1",
    ///       "components": [{ "type": "BODY", "text": "We are open." }] },
    ///     { "name": "closed", "language": "en", "status": "PAUSED", "category": "UTILITY", "id": "2",
    ///       "components": [{ "type": "BODY", "text": "We are closed." }] }
    /// ], "paging": { "cursors": { "after": "MTAx" } } }"#;
    /// let definitions = Definition::list_from_json(live).unwrap();
    /// assert_eq!(definitions[1].status(), Some("PAUSED"));
    ///
    /// // What Meta lists is always read: one odd template hides no other. `check` says what is odd.
    /// let odd = live.replace("\"We are closed.\"", "5");
    /// let definitions = Definition::list_from_json(&odd).unwrap();
    /// let said = definitions[1].check().unwrap_err();
    /// assert_eq!(said.violations()[0].to_string(), "components[0].text: body: text must be a string [definition_body_text_type, error 100]");
    ///
    /// // In a definition of one's own, it is an error.
    /// let broken = odd.replace(r#""status": "PAUSED","#, "");
    /// let invalid = Definition::list_from_json(&broken).unwrap_err();
    /// assert_eq!(
    ///     invalid.to_string(),
    ///     "data[1].components[0].text: closed/en: body: text must be a string [definition_body_text_type, error 100]"
    /// );
    /// ```
    pub fn list_from_json(json: &str) -> Result<Vec<Self>, Invalid> {
        let (mut list, mut violations) = (Vec::new(), Vec::new());
        for entry in entries(json).map_err(Invalid::new)? {
            match entry.read {
                Ok(inner) => list.push(Self { inner }),
                Err(ref found) => violations.extend(found.iter().map(|violation| placed(violation, &entry))),
            }
        }
        if violations.is_empty() { Ok(list) } else { Err(Invalid::new(violations)) }
    }

    /// Whether Meta would approve it, by every rule that its pages state, whatever the status. What is not known here cannot be judged, which
    /// is said, too.
    ///
    /// Meta's answers write out what no request may have, such as the body of a one-time password; such a definition is refused here.
    ///
    /// # Errors
    ///
    /// [`Invalid`] lists every rule that is broken, with Meta's error code and the path in the definition.
    ///
    /// ```
    /// use whatsapp_dsl::Definition;
    ///
    /// let greeting = Definition::from_json(r#"{ "name": "greeting", "language": "en", "category": "MARKETING", "components": [
    ///     { "type": "BODY", "text": "Ciao {{1}}", "example": { "body_text": [["Ann"]] } }
    /// ] }"#).unwrap();
    ///
    /// let invalid = greeting.check().unwrap_err();
    /// assert_eq!(invalid.violations()[0].rule(), "definition_body_variable_at_end");
    /// assert_eq!(invalid.violations()[0].code(), Some(2388299));
    /// ```
    pub fn check(&self) -> Result<(), Invalid> {
        valid(rules::check(&self.inner))
    }

    /// Whether each name is listed once in each language.
    ///
    /// # Errors
    ///
    /// [`Invalid`] lists those that are repeated, as the rule `definition_listed_twice`; the path is the index in the list.
    pub fn check_list(definitions: &[Self]) -> Result<(), Invalid> {
        valid(rules::check_list(definitions.iter().map(|definition| &definition.inner)))
    }

    /// The body of the `POST /WABA_ID/message_templates` that creates the template: members in Meta's order, words in capitals, and what is
    /// not known here as it came.
    ///
    /// Reading it gives an equal definition.
    ///
    /// # Errors
    ///
    /// [`Invalid`] as from [`check`](Self::check), but for what cannot be judged: Meta would refuse the request, for want of examples, too.
    ///
    /// ```
    /// use whatsapp_dsl::Definition;
    ///
    /// let definition = Definition::from_json(
    ///     r#"{ "components": [{ "text": "We are open.", "type": "body" }], "category": "utility", "language": "en", "name": "open_now" }"#,
    /// ).unwrap();
    /// assert_eq!(
    ///     definition.to_json().unwrap(),
    ///     r#"{"name":"open_now","language":"en","category":"UTILITY","parameter_format":"POSITIONAL","components":[{"type":"BODY","text":"We are open."}]}"#
    /// );
    /// ```
    pub fn to_json(&self) -> Result<String, Invalid> {
        valid(rules::check_known(&self.inner))?;
        Ok(write::to_json(&self.inner))
    }

    /// The [`template!`](crate::template!) call that declares the template in place, formatted as rustfmt formats it with its defaults.
    ///
    /// What a definition in place has no field for, such as a component that is not known here, is named in a comment above the call:
    /// `template!("file.json")` takes such a definition as it is. The status is Meta's word and is not written.
    ///
    /// ```
    /// use whatsapp_dsl::Definition;
    ///
    /// let definition = Definition::from_json(r#"{ "name": "order_shipped", "language": "en_US", "category": "UTILITY", "components": [
    ///     { "type": "BODY", "text": "Your order {{1}} is on its way.", "example": { "body_text": [["A-17"]] } }
    /// ] }"#).unwrap();
    /// assert_eq!(definition.to_dsl(), r#"template!(OrderShipped {
    ///     name: "order_shipped",
    ///     language: "en_US",
    ///     category: Utility,
    ///     body: "Your order {{1}} is on its way.",
    ///     examples: Examples { body: ["A-17"] },
    /// });"#);
    /// ```
    #[must_use]
    pub fn to_dsl(&self) -> String {
        let request = serde_json::from_str(&write::in_place(&self.inner)).unwrap_or_default();
        dsl::definition(&self.inner, Given(&request))
    }

    /// What differs between this definition, ours, and the live one.
    ///
    /// Not counted as differences: the casing of words, examples, what only Meta's answers have, known members of a button or of the definition that
    /// one side leaves out, and what Meta fills in, such as the text of a one-time password. Buttons and cards are counted from 0, as Meta
    /// counts them.
    ///
    /// ```
    /// use whatsapp_dsl::Definition;
    ///
    /// let ours = Definition::from_json(r#"{ "name": "order_shipped", "language": "en_US", "category": "UTILITY", "components": [
    ///     { "type": "BODY", "text": "Your order {{1}} is on its way." }
    /// ] }"#).unwrap();
    /// let live = Definition::from_json(r#"{ "name": "order_shipped", "language": "en_US", "category": "MARKETING", "status": "PAUSED",
    ///     "components": [{ "type": "BODY", "text": "Your order {{1}} is on its way, to be there at {{2}} sharp." }]
    /// }"#).unwrap();
    ///
    /// assert_eq!(
    ///     ours.compare(&live).to_string(),
    ///     "order_shipped/en_US: body gained {{2}}; category UTILITY became MARKETING; status PAUSED"
    /// );
    /// assert!(ours.compare(&ours).is_empty());
    /// ```
    #[must_use]
    pub fn compare(&self, live: &Self) -> Differences {
        compare(&self.inner, &live.inner).into()
    }

    /// What differs between our list and the live one, template by template; templates of one list only are told, too.
    ///
    /// ```
    /// use whatsapp_dsl::Definition;
    ///
    /// let ours = Definition::list_from_json(r#"[
    ///     { "name": "open_now", "language": "en", "category": "UTILITY", "components": [{ "type": "BODY", "text": "We are open." }] },
    ///     { "name": "open_now", "language": "it", "category": "UTILITY", "components": [{ "type": "BODY", "text": "Siamo aperti." }] }
    /// ]"#).unwrap();
    /// let differences = Definition::compare_lists(&ours, &ours[..1]);
    /// assert_eq!(differences.to_string(), "open_now/it: missing from the live list");
    /// ```
    #[must_use]
    pub fn compare_lists<'a>(ours: impl IntoIterator<Item = &'a Self>, live: impl IntoIterator<Item = &'a Self>) -> Differences {
        let inner = |definition: &'a Self| &definition.inner;
        compare_lists(ours.into_iter().map(inner), live.into_iter().map(inner)).into()
    }

    /// The name: `order_shipped`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.inner.name
    }

    /// The language as Meta spells it: `en_US`.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.inner.language
    }

    /// What the template is for, in capitals: `UTILITY`. Empty where Meta's answer leaves it out.
    #[must_use]
    pub fn category(&self) -> &str {
        self.inner.category.as_str()
    }

    /// The sub-category, in capitals: `ORDER_STATUS`.
    #[must_use]
    pub fn sub_category(&self) -> Option<&str> {
        self.inner.sub_category.as_deref()
    }

    /// What Meta says of the template, in capitals: `APPROVED`, `PAUSED`, `REJECTED`, …; nothing of one that is not submitted.
    #[must_use]
    pub fn status(&self) -> Option<&str> {
        self.inner.status.as_deref()
    }

    /// How variables are written, in capitals: `NAMED` or `POSITIONAL`.
    #[must_use]
    pub fn parameter_format(&self) -> &str {
        self.inner.parameter_format.as_str()
    }

    /// The text of the body, with its variables; nothing where Meta writes it, as for one-time passwords.
    #[must_use]
    pub fn body(&self) -> Option<&str> {
        self.inner.body.as_ref()?.text.as_deref()
    }

    /// How long Meta tries to deliver a message, in seconds; -1 means 30 days.
    #[must_use]
    pub fn message_send_ttl_seconds(&self) -> Option<i64> {
        self.inner.message_send_ttl_seconds
    }
}

/// Name and language: `order_shipped/en_US`.
impl fmt::Display for Definition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.name(), self.language())
    }
}

fn valid(violations: Vec<Violation>) -> Result<(), Invalid> {
    if violations.is_empty() { Ok(()) } else { Err(Invalid::new(violations)) }
}

/// A violation within a list: with the path from the top of the file, and the name of the template.
fn placed(violation: &Violation, entry: &Entry) -> Violation {
    let joint = if entry.at.is_empty() || violation.path().is_empty() { "" } else { "." };
    let path = format!("{}{joint}{}", entry.at, violation.path());
    // The only definition of a file needs no name.
    let words = match entry.title().filter(|_| !entry.at.is_empty()) {
        Some(title) => format!("{title}: {}", violation.words()),
        None => violation.words().to_owned(),
    };
    Violation::new(violation.rule(), violation.code(), words).at_path(path)
}
