//! What fills the header of a template.

use whatsapp_dsl_rules::table::template as rows;

use crate::choice::choice;
use crate::header::{
    Document, DocumentBuilder, Image, ImageBuilder, Location, LocationBuilder, Product, ProductBuilder, Video, VideoBuilder,
};
use crate::part::{part, parts_of};

parts_of!(($) "template/header");

choice! {
    /// What fills the header of a template. A string is taken as [`Header::Text`].
    Header, string = Text;
    /// A text, 1 to 60 characters.
    Text / TextBuilder;
    /// An image.
    Image / ImageBuilder;
    /// A video.
    Video / VideoBuilder;
    /// A document.
    Document / DocumentBuilder;
    /// A place.
    Location / LocationBuilder;
    /// A product of a catalogue, of a single-product template.
    Product / ProductBuilder;
}

part! {
    /// The text of a template's header.
    Text / TextBuilder of &rows::HEADER_PARAMETER;
    /// The name of the placeholder, where the template has named ones. Lowercase letters, digits and underscores, no digit first
    /// (`header_parameter_parameter_name_format`).
    optional text parameter_name;
    /// What takes its place, 1 to 60 characters. Refused as `header_parameter_text_length`. No new line, no tab, no more than four
    /// spaces in a row (`header_parameter_text_inner_space`).
    required text text;
}
