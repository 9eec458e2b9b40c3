//! What fills the header of a template.

use whatsapp_dsl_rules::table::on_premises::template as rows;

use crate::choice::choice;
use crate::on_premises::header::{Document, DocumentBuilder, Image, ImageBuilder, Video, VideoBuilder};
use crate::part::{part, parts_of};

parts_of!(($) "on_premises/template/header");

choice! {
    /// What fills the header of a template. A string is taken as [`Header::Text`].
    Header, string = Text;
    /// A text, 1 to 60 characters.
    Text / TextBuilder;
    /// An image.
    Image / ImageBuilder;
    /// A video.
    Video / VideoBuilder;
    /// A document: PDF only.
    Document / DocumentBuilder;
}

part! {
    /// The text of a template's header.
    Text / TextBuilder of &rows::HEADER_TEXT;
    /// What takes the place of the placeholder, 1 to 60 characters. Refused as `on_premises_header_parameter_text_length`. No new line, no
    /// tab, no more than four spaces in a row (`on_premises_header_parameter_text_inner_space`).
    required text text;
}
