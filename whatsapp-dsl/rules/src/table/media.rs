//! Images, videos, audio, documents and stickers, as messages and as headers.

use super::{EN, OA, S2};
use crate::cross;
use crate::limit;
use crate::schema::{Audience, Choice, Field, Home, Kind, Part, Type, Wire};
use crate::text::{Shape, Text};

const CAPTION: usize = 1024;

const LINK: Field = Field::optional("link", Type::Text(Text::shaped(Shape::Link).proof("Link")), &[S2, OA]).deciding();
pub(super) const ID: Field = Field::optional("id", Type::Text(Text::shaped(Shape::Id).proof("MediaId")), &[S2, OA]).deciding();

pub(super) const fn caption() -> Field {
    Field::optional("caption", Type::Text(Text::prose(CAPTION)), &[S2, OA, EN])
}

pub(super) const fn filename() -> Field {
    Field::optional("filename", Type::Text(Text::open()), &[S2])
}

/// An image.
pub static IMAGE: Kind = Kind {
    audience: Audience::Anyone,
    summary: "a picture, JPEG or PNG, up to 5 MB",
    part: Part {
        name: "Image",
        home: Home::Kind,
        rule: "image",
        fields: &[LINK, ID, caption()],
        wire: &[Wire::Tag("type", "image"), Wire::Object("image", members!("link", "id", "caption"))],
        checks: &[cross::ONE_SOURCE],
    },
};

/// A video.
pub static VIDEO: Kind = Kind {
    audience: Audience::Anyone,
    summary: "a video, up to 16 MB",
    part: Part {
        name: "Video",
        home: Home::Kind,
        rule: "video",
        fields: &[LINK, ID, caption()],
        wire: &[Wire::Tag("type", "video"), Wire::Object("video", members!("link", "id", "caption"))],
        checks: &[cross::ONE_SOURCE],
    },
};

/// Audio, or a voice message.
pub static AUDIO: Kind = Kind {
    audience: Audience::Anyone,
    summary: "audio, up to 16 MB, or a voice message",
    part: Part {
        name: "Audio",
        home: Home::Kind,
        rule: "audio",
        fields: &[LINK, ID, Field::optional("voice", Type::Flag, &[EN])],
        wire: &[Wire::Tag("type", "audio"), Wire::Object("audio", members!("link", "id", "voice"))],
        checks: &[cross::ONE_SOURCE],
    },
};

/// A document.
pub static DOCUMENT: Kind = Kind {
    audience: Audience::Anyone,
    summary: "a file, up to 100 MB",
    part: Part {
        name: "Document",
        home: Home::Kind,
        rule: "document",
        fields: &[LINK, ID, caption(), filename()],
        wire: &[Wire::Tag("type", "document"), Wire::Object("document", members!("link", "id", "caption", "filename"))],
        checks: &[cross::ONE_SOURCE],
    },
};

/// A sticker.
pub static STICKER: Kind = Kind {
    audience: Audience::Anyone,
    summary: "a sticker, WebP of 512 by 512, up to 100 KB (500 KB animated)",
    part: Part {
        name: "Sticker",
        home: Home::Kind,
        rule: "sticker",
        fields: &[LINK, ID],
        wire: &[Wire::Tag("type", "sticker"), Wire::Object("sticker", members!("link", "id"))],
        checks: &[cross::ONE_SOURCE],
    },
};

/// An image as a header.
pub static HEADER_IMAGE: Part = Part {
    name: "Image",
    home: Home::Part("header"),
    rule: "header_image",
    fields: &[LINK, ID],
    wire: &[Wire::Tag("type", "image"), Wire::Object("image", members!("link", "id"))],
    checks: &[cross::HEADER_SOURCE],
};

/// A video as a header.
pub static HEADER_VIDEO: Part = Part {
    name: "Video",
    home: Home::Part("header"),
    rule: "header_video",
    fields: &[LINK, ID],
    wire: &[Wire::Tag("type", "video"), Wire::Object("video", members!("link", "id"))],
    checks: &[cross::HEADER_SOURCE],
};

/// A document as a header.
pub static HEADER_DOCUMENT: Part = Part {
    name: "Document",
    home: Home::Part("header"),
    rule: "header_document",
    fields: &[LINK, ID, filename()],
    wire: &[Wire::Tag("type", "document"), Wire::Object("document", members!("link", "id", "filename"))],
    checks: &[cross::HEADER_SOURCE],
};

/// The text of a header, which is written as a string.
pub static HEADER_TEXT: Part = Part {
    name: "Text",
    home: Home::Part("header"),
    rule: "header",
    fields: &[Field::required("text", Type::Text(Text::prose(limit::HEADER)), &[S2, OA])],
    wire: &[Wire::Tag("type", "text"), Wire::Field("text")],
    checks: &[],
};

/// What can be above the body of an interactive message.
pub static HEADER: Choice = Choice {
    name: "Header",
    home: Home::Part("header"),
    text: Some(&HEADER_TEXT),
    parts: &[&HEADER_IMAGE, &HEADER_VIDEO, &HEADER_DOCUMENT],
};
