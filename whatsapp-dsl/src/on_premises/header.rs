//! What is shown above the body of an interactive message or a template.

use whatsapp_dsl_rules::table::on_premises::media;

use crate::choice::choice;
pub use crate::header::{Text, TextBuilder};
use crate::part::{part, parts_of};

parts_of!(($) "on_premises/header");

choice! {
    /// What is shown above the body of an interactive message. A string is taken as [`Header::Text`].
    Header, string = Text;
    /// A text, 1 to 60 characters. Refused as `header_text_length`.
    Text / TextBuilder;
    /// An image.
    Image / ImageBuilder;
    /// A video.
    Video / VideoBuilder;
    /// A document.
    Document / DocumentBuilder;
}

part! {
    /// An image above a message.
    Image / ImageBuilder of &media::HEADER_IMAGE;
    /// Where the client fetches the image from: an `http` or `https` link (`on_premises_header_image_link_format`), or any text beside `provider`.
    /// Either this or `id`.
    optional text link;
    /// The name of the provider that the link goes through. It needs `link` (`on_premises_header_image_provider_link`).
    optional text provider;
    /// The id that uploading the image gave. Either this or `link`; both or neither is refused as `on_premises_header_image_source`. No white
    /// space in it (`on_premises_header_image_id_format`).
    optional text id;
}

part! {
    /// A video above a message.
    Video / VideoBuilder of &media::HEADER_VIDEO;
    /// Where the client fetches the video from: an `http` or `https` link (`on_premises_header_video_link_format`), or any text beside `provider`.
    /// Either this or `id`.
    optional text link;
    /// The name of the provider that the link goes through. It needs `link` (`on_premises_header_video_provider_link`).
    optional text provider;
    /// The id that uploading the video gave. Either this or `link`; both or neither is refused as `on_premises_header_video_source`. No white
    /// space in it (`on_premises_header_video_id_format`).
    optional text id;
}

part! {
    /// A document above a message.
    Document / DocumentBuilder of &media::HEADER_DOCUMENT;
    /// Where the client fetches the document from: an `http` or `https` link (`on_premises_header_document_link_format`), or any text beside `provider`.
    /// Either this or `id`.
    optional text link;
    /// The name of the provider that the link goes through. It needs `link` (`on_premises_header_document_provider_link`).
    optional text provider;
    /// The id that uploading the document gave. Either this or `link`; both or neither is refused as `on_premises_header_document_source`. No white
    /// space in it (`on_premises_header_document_id_format`).
    optional text id;
    /// The file's name as the customer sees it.
    optional text filename;
}
