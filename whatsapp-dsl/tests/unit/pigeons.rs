//! A second API, with an envelope of its own: rows and a short declaration are enough for its messages to be built, checked, read and
//! written.

use whatsapp_dsl_rules::layout::Unknown;
use whatsapp_dsl_rules::schema::{Api, Const};
use whatsapp_dsl_rules::text::{Shape, Text};
use whatsapp_dsl_rules::{Audience, Field, Home, Kind, Part, Type, View, Wire, code};

use crate::api::{IsMessage, by_serde, kinds};
use crate::envelope::To;
use crate::laid::{Body, Laid};
use crate::refused::refused_messages;
use crate::set::Lit;
use crate::{GroupId, Invalid};

static PIGEONS: Api = Api {
    name: "pigeons",
    module: "pigeons",
    example: "message!(Note { to: \"+1 650 555 1234\", body: \"Hello!\" })",
    envelope: &ENVELOPE,
    kinds: &[&NOTE],
    refuses_unknown: false,
    reads_spellings: false,
    codes: &[(code::INVALID_VALUE, 1009), (code::MISSING_PARAMETER, 1008), (code::INVALID_PARAMETER, 1010)],
};

static ENVELOPE: Part = Part {
    name: "message",
    home: Home::Envelope,
    rule: "pigeons_message",
    fields: &[
        Field::optional("to", Type::Text(Text::shaped(Shape::Phone).recipient()), &[]),
        Field::optional("group", Type::Text(Text::shaped(Shape::Id)), &[]),
        Field::optional("ttl", Type::Integer { min: 1, max: 30, quoted: false }, &[]),
        Field::optional("preview", Type::Flag, &[]),
    ],
    wire: &[Wire::Field("to"), Wire::Field("group"), Wire::Field("ttl"), Wire::Field("preview"), Wire::Content],
    checks: &[],
};

static NOTE: Kind = Kind {
    audience: Audience::Anyone,
    summary: "a note",
    part: Part {
        name: "Note",
        home: Home::Kind,
        rule: "pigeons_note",
        fields: &[Field::required("body", Type::Text(Text::prose(10)), &[])],
        wire: &[Wire::Default("type", Const::Word("note")), Wire::Object("note", &[Wire::As("text", "body")])],
        checks: &[],
    },
};

mod envelope {
    pub(crate) type Addressee = crate::envelope::To;

    crate::envelope::envelope! {
        ($) of &super::ENVELOPE;
        recipient {
            /// The loft, else `pigeons_message_to_format`.
            to to;
            /// The flock, else `pigeons_message_group_format`.
            text group;
        }
        extras {
            /// At most 30 days, else `pigeons_message_ttl_range`.
            copy ttl: i64;
            /// Whether the bird shows it.
            copy preview: bool;
        }
    }
}

mod note {
    crate::kind::kind! {
        for crate::pigeons;
        /// A note.
        Note / NoteBuilder of &super::NOTE;
        /// At most 10 characters, else `pigeons_note_body_length`.
        required text body;
    }
}

kinds! {
    note: Note / NoteBuilder;
}

/// A message by pigeon. It keeps its envelope as it was filled in.
#[derive(Debug, Clone)]
pub struct Message {
    envelope: envelope::Envelope,
    content: Body<Content>,
}

impl Message {
    const fn laid_out(envelope: &mut envelope::Envelope, laid: Laid<Which>) -> Self {
        Self { envelope: std::mem::replace(envelope, envelope::Envelope::NOTHING), content: Body::Laid(laid) }
    }
}

impl IsMessage for Message {
    const API: &'static Api = &PIGEONS;
    type Envelope = envelope::Envelope;
    type Content = Content;

    fn of(envelope: envelope::Envelope, content: Body<Content>) -> Self {
        Self { envelope, content }
    }

    fn parts(&self) -> (&dyn View, &Body<Content>) {
        (&self.envelope, &self.content)
    }
}

by_serde!(Message);
refused_messages!(Message, Note);

fn json(message: &Message) -> String {
    serde_json::to_string(message).expect("a message can be written")
}

fn refusals(message: Result<Message, Invalid>) -> Vec<String> {
    message.expect_err("a rule is broken").violations().iter().map(ToString::to_string).collect()
}

const NOTE_OF_HELLO: &str = r#""type":"note","note":{"text":"Hello"}"#;

#[test]
fn it_is_built_written_and_read() {
    let built = Note::builder().to("+1 650 555 1234").ttl(5).preview(true).body("Hello").build().expect("a message");
    let written = r#"{"to":"+1 650 555 1234","ttl":5,"preview":true,"type":"note","note":{"text":"Hello"}}"#;
    assert_eq!(json(&built), written);
    let read = Message::parse(written, Unknown::Refused).expect("a message");
    assert_eq!(json(&read), written);
    let Content::Note(note) = read.content.content();
    assert_eq!((note.body(), read.envelope.extras.ttl, read.envelope.extras.preview), ("Hello", Some(5), Some(true)));
    // Literals, and one of the types that prove a recipient.
    let group: GroupId = "Y2FwaV9ncm91cA".parse().expect("an id");
    let proved = Note::laid_out(NOTE_OF_HELLO).ttl(5).builder().to(To::Recipient(group.into())).preview(Lit(false)).proved();
    let literal = Note::laid_out(NOTE_OF_HELLO).to("+1 650 555 1234").group("7").preview(true).message();
    assert_eq!(json(&literal), r#"{"to":"+1 650 555 1234","group":"7","preview":true,"type":"note","note":{"text":"Hello"}}"#);
    assert_eq!(json(&proved), r#"{"group":"Y2FwaV9ncm91cA","ttl":5,"preview":false,"type":"note","note":{"text":"Hello"}}"#);
}

#[test]
fn its_rules_have_its_own_codes_and_paths() {
    let wrong = Note::builder().to("me").group("a b").ttl(31).body("Hello, all of you").build();
    assert_eq!(
        refusals(wrong),
        [
            "to: to is not a phone number: country code first, no leading zero, 7 to 15 digits, as in +1 650 555 1234 [pigeons_message_to_format, error 1009]",
            "group: group contains white space, which is not allowed here [pigeons_message_group_format, error 1009]",
            "ttl: ttl is 31; it must be from 1 to 30 [pigeons_message_ttl_range, error 1009]",
            "note.text: body is 17 characters long; at most 10 are shown [pigeons_note_body_length, error 1010]",
        ]
    );
    assert_eq!(
        refusals(serde_json::from_str::<serde_json::Value>(r#"{"ttl":"5","note":{}}"#).expect("JSON").try_into()),
        [
            "ttl: ttl must be a whole number [pigeons_message_ttl_type, error 1009]",
            "note.text: Note needs `body` [pigeons_note_body_required, error 1008]",
        ]
    );
}

#[test]
fn it_ignores_what_it_does_not_know() {
    let read: Message = serde_json::from_str(r#"{"messaging_product":"whatsapp","note":{"text":"Hello","size":2}}"#).expect("a message");
    assert_eq!(json(&read), r#"{"type":"note","note":{"text":"Hello"}}"#);
}

#[test]
fn what_the_compiler_refuses_has_its_type() {
    assert_eq!(json(&refused_message()), json(&refused_result().expect("it is never sent")));
}
