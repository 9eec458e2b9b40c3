//! Images, videos, audio, documents and stickers, as messages and as headers: a link may go through a provider, which the client knows.

use crate::cross;
use crate::rule::{Check, Rule};
use crate::schema::{Audience, Choice, Field, Home, Kind, Part, Type, Wire};
use crate::table::media::{HEADER_TEXT, ID, caption, filename};
use crate::table::{PO, S4};
use crate::text::Text;

/// Any text where it goes through a provider, else a link to the web.
const LINK: Field = Field::optional("link", Type::Text(Text::token().proof("Link")), &[S4]).deciding();
const PROVIDER: Field = Field::optional("provider", Type::Text(Text::token()), &[S4, PO]).deciding();

const PROVIDER_WIRE: Wire = Wire::Whole("provider", &[Wire::As("name", "provider")]);

const CHECKS: &[Check] = &[
    cross::ONE_SOURCE,
    Check::Needs(Rule::new("provider_link", crate::code::INVALID_VALUE, "`provider` has `link` beside it.", &[S4]), ["provider", "link"]),
    cross::LINK_OR_PROVIDER,
];

/// The layout of a media: its word, and the members beside its source.
macro_rules! media {
    ($word:literal $(, $more:literal)*) => {
        &[
            Wire::Tag("type", $word),
            Wire::Object($word, &[Wire::Field("link"), PROVIDER_WIRE, Wire::Field("id") $(, Wire::Field($more))*]),
        ]
    };
}

const fn kind(name: &'static str, rule: &'static str, summary: &'static str, fields: &'static [Field], wire: &'static [Wire]) -> Kind {
    Kind { audience: Audience::Anyone, summary, part: Part { name, home: Home::Kind, rule, fields, wire, checks: CHECKS } }
}

const fn header(name: &'static str, rule: &'static str, fields: &'static [Field], wire: &'static [Wire]) -> Part {
    Part { name, home: Home::Part("on_premises::header"), rule, fields, wire, checks: CHECKS }
}

/// An image.
pub static IMAGE: Kind =
    kind("Image", "on_premises_image", "a picture, JPEG or PNG, up to 5 MB", &[LINK, PROVIDER, ID, caption()], media!("image", "caption"));

/// A video.
pub static VIDEO: Kind =
    kind("Video", "on_premises_video", "a video, up to 16 MB", &[LINK, PROVIDER, ID, caption()], media!("video", "caption"));

/// Audio.
pub static AUDIO: Kind = kind("Audio", "on_premises_audio", "audio, up to 16 MB", &[LINK, PROVIDER, ID], media!("audio"));

/// A document. Its caption is shown since client 2.41.2, whatever the reference says.
pub static DOCUMENT: Kind = kind(
    "Document",
    "on_premises_document",
    "a file, up to 100 MB",
    &[LINK, PROVIDER, ID, caption(), filename()],
    media!("document", "caption", "filename"),
);

/// A sticker.
pub static STICKER: Kind = kind(
    "Sticker",
    "on_premises_sticker",
    "a sticker that does not move, WebP of 512 by 512, up to 100 KB",
    &[LINK, PROVIDER, ID],
    media!("sticker"),
);

/// An image as a header.
pub static HEADER_IMAGE: Part = header("Image", "on_premises_header_image", &[LINK, PROVIDER, ID], media!("image"));

/// A video as a header.
pub static HEADER_VIDEO: Part = header("Video", "on_premises_header_video", &[LINK, PROVIDER, ID], media!("video"));

/// A document as a header.
pub static HEADER_DOCUMENT: Part =
    header("Document", "on_premises_header_document", &[LINK, PROVIDER, ID, filename()], media!("document", "filename"));

/// What can be above the body of an interactive message.
pub static HEADER: Choice = Choice {
    name: "Header",
    home: Home::Part("on_premises::header"),
    text: Some(&HEADER_TEXT),
    parts: &[&HEADER_IMAGE, &HEADER_VIDEO, &HEADER_DOCUMENT],
};
