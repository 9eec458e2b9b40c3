//! What the customer sees: a message or a definition as text, and as a picture.
//!
//! ```
//! use whatsapp_dsl::message;
//! use whatsapp_dsl::preview::Theme;
//!
//! let question = message!(ReplyButtons {
//!     to: "+1 650 555 1234",
//!     header: "Luigi's",
//!     body: "Shall we deliver at *eight*?",
//!     buttons: [Reply { id: "yes", title: "Yes" }, Reply { id: "no", title: "No" }],
//! });
//! let preview = question.preview();
//! assert_eq!(preview.to_text(), "| Luigi's\n| Shall we deliver at *eight*?\n[Yes]\n[No]\n");
//!
//! let picture = preview.to_svg(Theme::Light); // a picture of its own, which any browser shows
//! assert!(picture.starts_with("<svg"));
//! ```
//!
//! | drawn | by |
//! |---|---|
//! | a message | [`Message::preview`] |
//! | a template that is sent, with the texts of its definition | [`Message::preview`] where `template!` declared it, [`Message::preview_with`] |
//! | a message of the On-Premises API | [`on_premises::Message::preview`](crate::on_premises::Message::preview) |
//! | a definition, filled in with its examples | [`Definition::preview`] |
//! | a message that was refused, what is wrong underlined | [`Invalid::preview`] |
//!
//! A preview is not the app: [`Preview::fidelity`] says of each thing that is drawn whether it is as Meta states it, only similar, or in the
//! place of what no message holds. The same message always gives the same text and the same picture, so they can be committed and compared.

mod bubble;
mod contacts;
mod content;
mod definition;
mod fidelity;
mod formatting;
mod interactive;
mod on_premises;
mod order;
pub(crate) mod origin;
mod pen;
mod picture;
mod template;
mod transcript;

pub use self::fidelity::{Drawn, Fidelity};
pub use self::picture::Theme;

use whatsapp_dsl_rules::{Part, Violation};

use self::bubble::{Block, Bubble, Label};
use self::pen::Pen;
use crate::api::IsContent;
use crate::{Content, Definition, Invalid, Message};

/// What the customer sees of a message.
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a preview shows nothing until it is written as a text or a picture"]
pub struct Preview {
    bubble: Bubble,
    /// What is wrong, in words.
    wrong: Vec<String>,
}

impl Preview {
    /// The preview as text, for logs, transcripts and tests: what is in the bubble behind a margin, then the buttons, then what they open.
    ///
    /// Texts are as typed, marks of the formatting included. Characters that a terminal would obey are escaped as in Rust's strings:
    /// `\u{1b}`. What is wrong is underlined with `^`.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = transcript::of(&self.bubble);
        for wrong in &self.wrong {
            text.extend(["! ", wrong, "\n"]);
        }
        text
    }

    /// The preview as a picture, an SVG that needs nothing else: fonts are named and not embedded, files are not fetched.
    ///
    /// Every text is escaped, and none is anything but text in it. What is wrong is underlined in red.
    #[must_use]
    pub fn to_svg(&self, theme: Theme) -> String {
        picture::of(&self.bubble, &self.wrong, &self.fidelity(), theme)
    }

    /// What is drawn, each with how far it can be trusted to be what arrives: measured, approximate or unknown.
    ///
    /// ```
    /// use whatsapp_dsl::message;
    /// use whatsapp_dsl::preview::Fidelity;
    ///
    /// let photo = message!(Image { to: "+1 650 555 1234", link: "https://luigi.example/box.jpg", caption: "Your pizza" });
    /// let drawn = photo.preview().fidelity();
    /// assert!(drawn.iter().any(|drawn| drawn.what == "the image" && drawn.fidelity == Fidelity::Unknown));
    /// assert!(drawn.iter().any(|drawn| drawn.what == "texts" && drawn.fidelity == Fidelity::Measured));
    /// ```
    #[must_use]
    pub fn fidelity(&self) -> Vec<Drawn> {
        fidelity::of(&self.bubble)
    }
}

/// The preview of a content, with what is wrong with it.
fn of(content: &Content, part: &'static Part, definition: Option<&Definition>, violations: &[Violation]) -> Bubble {
    let pen = Pen::new(part, violations);
    match content {
        Content::Template(sent) => template::bubble(sent, definition.map(|definition| &definition.inner), &pen),
        content => content::bubble(content, &pen),
    }
}

/// The definition of a template among those, by its name and language.
fn find<'a>(content: &Content, definitions: &'a [Definition]) -> Option<&'a Definition> {
    let Content::Template(sent) = content else { return None };
    definitions.iter().find(|definition| definition.name() == sent.name() && definition.language() == sent.language())
}

impl Message {
    /// What the customer sees of the message.
    ///
    /// A template that `template!` declares is shown with its texts, where the message comes from its type. One that is sent by name, or
    /// that was read from JSON, shows what fills it in: give its definition to [`preview_with`](Self::preview_with).
    ///
    /// ```
    /// use whatsapp_dsl::message;
    ///
    /// let hello = message!(Text { to: "+1 650 555 1234", body: "Hello!" });
    /// assert_eq!(hello.preview().to_text(), "| Hello!\n");
    /// ```
    pub fn preview(&self) -> Preview {
        self.preview_with(self.origin.definitions())
    }

    /// The same, where a template is shown with the texts of its definition, if it is among these by its name and language.
    ///
    /// ```
    /// use whatsapp_dsl::{Definition, message};
    ///
    /// let approved = Definition::list_from_json(r#"[{ "name": "open_now", "language": "en", "category": "UTILITY", "components": [
    ///     { "type": "BODY", "text": "{{1}}, we are open.", "example": { "body_text": [["Ann"]] } }
    /// ] }]"#)?;
    /// let open = message!(Template { to: "+1 650 555 1234", name: "open_now", language: "en", body: ["Bob"] });
    /// assert_eq!(open.preview_with(&approved).to_text(), "| Bob, we are open.\n");
    /// assert_eq!(open.preview().to_text(), "| Template open_now, en\n| {{1}}: Bob\n");
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    pub fn preview_with(&self, definitions: &[Definition]) -> Preview {
        let mut bubble = of(self.content(), &self.content().kind().part, find(self.content(), definitions), &[]);
        if let Some(context) = self.context() {
            bubble.blocks.insert(0, Block::Quote(Label::new(context)));
        }
        Preview { bubble, wrong: Vec::new() }
    }
}

impl Definition {
    /// What the customer sees of the template, filled in with its examples; a variable without one is shown as it is written.
    ///
    /// ```
    /// use whatsapp_dsl::Definition;
    ///
    /// let shipped = Definition::from_json(r#"{ "name": "shipped", "language": "en", "category": "UTILITY", "components": [
    ///     { "type": "BODY", "text": "{{1}}, it is on its way.", "example": { "body_text": [["Ann"]] } }
    /// ] }"#)?;
    /// assert_eq!(shipped.preview().to_text(), "| Ann, it is on its way.\n");
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    pub fn preview(&self) -> Preview {
        Preview { bubble: definition::exemplified(&self.inner), wrong: Vec::new() }
    }
}

impl Invalid {
    /// What the customer would have seen of the message that was refused: what breaks a rule is underlined, of what is too long only what
    /// is too much, and all that is wrong is listed below.
    ///
    /// `None` where there is no message to be drawn: where a text is not the JSON of a message, or where a definition is refused.
    ///
    /// ```
    /// use whatsapp_dsl::{ReplyButtons, reply_buttons::Reply};
    ///
    /// let invalid = ReplyButtons::builder()
    ///     .to("+1 650 555 1234")
    ///     .body("Shall we deliver at eight?")
    ///     .buttons([Reply::builder().id("yes").title("Yes, eight is perfect")])
    ///     .build()
    ///     .unwrap_err();
    /// let preview = invalid.preview().expect("it comes from a builder");
    /// assert!(preview.to_text().starts_with("| Shall we deliver at eight?\n[Yes, eight is perfect]\n                     ^\n! interactive."));
    /// ```
    #[must_use]
    pub fn preview(&self) -> Option<Preview> {
        let unsent = self.kept.0.as_deref()?;
        let violations = on_premises::renamed(self.violations());
        let bubble = of(&unsent.content, unsent.part, find(&unsent.content, unsent.origin.definitions()), &violations);
        Some(Preview { bubble, wrong: self.violations().iter().map(ToString::to_string).collect() })
    }
}
