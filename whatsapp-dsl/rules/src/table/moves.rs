//! Messages of one API as messages of the other: what is called differently, and what has no counterpart.

use super::{CLOUD, ON_PREMISES, PO, PT, S2, S4};
use crate::rule::{Example, Rule};
use crate::schema::{Api, Part};
use crate::view::View;

/// From one API to another.
pub struct Moves {
    /// The one.
    pub from: &'static Api,
    /// The other.
    pub to: &'static Api,
    /// What the other is called.
    pub to_name: &'static str,
    /// What can be done with what it does not have.
    pub way_out: &'static str,
    /// Kinds that are called differently.
    pub kinds: &'static [(&'static str, &'static str)],
    /// Fields that are called differently.
    pub fields: &'static [(&'static str, &'static str)],
    /// Fields with which nothing is lost that the other API knows.
    pub dropped: &'static [&'static str],
    /// Fields that have ways out of their own.
    pub lost: &'static [Lost],
    /// What the other API needs where the one counts without it.
    pub defaults: &'static [(&'static str, i64)],
}

/// A field without a counterpart.
pub struct Lost {
    /// Its name.
    pub field: &'static str,
    /// The rule.
    pub rule: &'static Rule,
    /// What is said of it.
    pub words: &'static str,
    /// The field of which nothing is said besides.
    pub spoils: &'static str,
    /// Nothing is lost beside this field.
    pub unless: &'static str,
}

/// The rules of moving.
pub static MOVING: &[Rule] = &[NO_COUNTERPART, PROVIDER];

/// Nothing that is sent gets lost on the way. No API has a code for it.
pub const NO_COUNTERPART: Rule = Rule {
    name: "moved_no_counterpart",
    code: None,
    says: "a message that is moved to the other API has nothing that the other does not have.",
    source: &[S2, S4, PT],
    example: Example {
        wrong: r#"{"messaging_product": "whatsapp", "recipient": "US.13491208655302741918", "type": "text", "text": {"body": "Hello!"}}"#,
        right: r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "text", "text": {"body": "Hello!"}}"#,
    },
};

/// Media that only a provider gives cannot be fetched by the Cloud API.
pub const PROVIDER: Rule = Rule {
    name: "moved_provider",
    code: None,
    says: "a media that is moved to the Cloud API has no `provider`.",
    source: &[S4, PO],
    example: Example {
        wrong: r#"{"to": "16505551234", "type": "image", "image": {"link": "https://luigi.example/box.jpg", "provider": {"name": "luigi"}}}"#,
        right: r#"{"to": "16505551234", "type": "image", "image": {"link": "https://luigi.example/box.jpg"}}"#,
    },
};

const fn lost(field: &'static str, spoils: &'static str, unless: &'static str, words: &'static str) -> Lost {
    Lost { field, rule: &NO_COUNTERPART, words, spoils, unless }
}

/// To the Cloud API.
pub static INTO_CLOUD: Moves = Moves {
    from: &ON_PREMISES,
    to: &CLOUD,
    to_name: "Cloud API",
    way_out: "there is no other way to send it",
    kinds: &[("Hsm", "Template")],
    fields: &[("element_name", "name"), ("localizable_params", "body")],
    dropped: &["ttl", "namespace", "policy", "day_of_week", "year", "month", "day_of_month", "hour", "minute", "calendar", "timestamp"],
    lost: &[Lost {
        field: "provider",
        rule: &PROVIDER,
        words: "the link goes through a `provider`, which the Cloud API does not have: upload the media and give its `id`, or give a link that WhatsApp can fetch",
        spoils: "link",
        unless: "",
    }],
    // The one button that there is.
    defaults: &[("index", 0)],
};

/// To what is drawn as a message of the Cloud API is: nothing is lost that is shown.
#[cfg(feature = "preview")]
pub static DRAWN_IN_CLOUD: Moves = Moves { lost: &[], ..INTO_CLOUD };

/// To the On-Premises API.
pub static TO_ON_PREMISES: Moves = Moves {
    from: &CLOUD,
    to: &ON_PREMISES,
    to_name: "On-Premises API",
    way_out: "send the message through the Cloud API",
    kinds: &[],
    fields: &[],
    dropped: &[],
    lost: &[
        lost("recipient", "to", "to", "the On-Premises API knows no business-scoped user ids: give `to`, a phone number"),
        lost("group", "to", "", "the On-Premises API sends to people only: give `to`, a phone number"),
        lost("flow_name", "flow_id", "", "a flow has no name in the On-Premises API: give `flow_id`"),
        lost(
            "parameter_name",
            "",
            "",
            "placeholders have numbers in the On-Premises API: send a template with numbers, and leave `parameter_name` out",
        ),
    ],
    defaults: &[],
};

impl Moves {
    /// What the kind is called in the other API.
    pub fn kind(&self, name: &'static str) -> &'static str {
        renamed(self.kinds, name)
    }

    /// What the field is called in the other API.
    pub fn name(&self, name: &'static str) -> &'static str {
        renamed(self.fields, name)
    }

    /// What the field of the other API is called in the one.
    pub fn name_before(&self, name: &'static str) -> &'static str {
        self.fields.iter().find(|(_, to)| *to == name).map_or(name, |(from, _)| from)
    }
}

fn renamed(names: &[(&'static str, &'static str)], name: &'static str) -> &'static str {
    names.iter().find(|(from, _)| *from == name).map_or(name, |(_, to)| to)
}

impl Lost {
    /// Whether it is lost from a struct that becomes such a part.
    pub fn is_it(&self, view: &dyn View, to: &Part) -> bool {
        to.fields.iter().all(|field| field.name != self.field)
            && !view.get(self.field).is_absent()
            && (self.unless.is_empty() || view.get(self.unless).is_absent())
    }
}
