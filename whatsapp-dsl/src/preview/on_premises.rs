//! Messages of the On-Premises API: each says what a kind of the Cloud API says, too, and is drawn as that.

use whatsapp_dsl_rules::layout;
use whatsapp_dsl_rules::table::moves::DRAWN_IN_CLOUD;

use super::bubble::Bubble;
use super::{Preview, find, of};
use crate::api::{IsContent as _, IsMessage as _};
use crate::field::Data;
use crate::on_premises::Message;
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
        let likened = layout::likened(&DRAWN_IN_CLOUD, content.kind(), content, Data::document);
        let content = likened.and_then(|(kind, node)| Content::read(kind, &node));
        let bubble = content.map_or_else(Bubble::default, |content| of(&content, find(&content, definitions), &[]));
        Preview { bubble, wrong: Vec::new() }
    }
}
