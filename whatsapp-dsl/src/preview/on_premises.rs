//! Messages of the On-Premises API: each says what a kind of the Cloud API says, too, and is drawn as that.

use whatsapp_dsl_rules::table::moves::DRAWN_IN_CLOUD;
use whatsapp_dsl_rules::{Kind, Step, View, Violation, layout};

use super::bubble::Bubble;
use super::origin::{Origin, Unsent};
use super::{Preview, find, of};
use crate::api::{IsContent as _, IsMessage as _};
use crate::field::Data;
use crate::on_premises::{self, Message};
use crate::{Content, Definition};

impl Message {
    /// What the customer sees of the message. A template shows what fills it in: give its definition to [`preview_with`](Self::preview_with).
    ///
    /// ```
    /// use whatsapp_dsl::on_premises;
    ///
    /// let paid = on_premises::message!(Hsm {
    ///     to: "+1 650 555 1234",
    ///     namespace: "88b39973_f0d5_54e1_29cf_e80f1e3da4f2",
    ///     element_name: "paid",
    ///     language: "en_US",
    ///     localizable_params: ["Ann", Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" }],
    /// });
    /// assert_eq!(paid.preview().to_text(), "| Template paid, en_US\n| {{1}}: Ann\n| {{2}}: $42.99\n");
    /// ```
    pub fn preview(&self) -> Preview {
        self.preview_with(&[])
    }

    /// The same, where a template is shown with the texts of its definition, if it is among these by its name and language.
    pub fn preview_with(&self, definitions: &[Definition]) -> Preview {
        let (_, content) = self.parts();
        let drawn = likened(content.kind(), content);
        let bubble = drawn.map_or_else(Bubble::default, |content| of(&content, &content.kind().part, find(&content, definitions), &[]));
        Preview { bubble, wrong: Vec::new() }
    }
}

/// What says the same in the Cloud API.
fn likened(kind: &'static Kind, content: &dyn View) -> Option<Content> {
    let (kind, node) = layout::likened(&DRAWN_IN_CLOUD, kind, content, Data::document)?;
    Some(Content::read(Content::which(kind)?, &node))
}

impl Unsent {
    /// What would have been sent by the On-Premises API.
    pub(super) fn on_premises(content: &on_premises::Content) -> Option<Self> {
        let drawn = likened(content.kind(), content.view())?;
        Some(Self { content: drawn, part: &content.kind().part, origin: Origin::Unknown })
    }
}

/// The violations, each in the field of the Cloud API that is drawn.
pub(super) fn renamed(violations: &[Violation]) -> Vec<Violation> {
    let renamed = |violation: &Violation| {
        let name = |step: &Step| if let Step::Field(name) = step { Step::Field(DRAWN_IN_CLOUD.name(name)) } else { *step };
        violation.clone().at_place(&violation.place().iter().map(name).collect::<Vec<_>>())
    };
    violations.iter().map(renamed).collect()
}
