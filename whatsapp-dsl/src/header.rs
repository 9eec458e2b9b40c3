//! What is shown above the body of an interactive message or a template.

use whatsapp_dsl_rules::table::{media, simple, template};

use crate::choice::choice;
use crate::part::{part, parts_of};

parts_of!(($) "header");

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
    /// The text of a header.
    Text / TextBuilder of &media::HEADER_TEXT;
    /// The text, 1 to 60 characters. Refused as `header_text_length`.
    required text text;
}

part! {
    /// An image above a message: JPEG or PNG, up to 5 MB.
    Image / ImageBuilder of &media::HEADER_IMAGE;
    /// Where WhatsApp fetches the image from: an `http` or `https` link. Either this or `id`; refused as `header_image_link_format`.
    optional text link;
    /// The id that uploading the image gave. Either this or `link`; both or neither is refused as `header_image_source`, but for both with
    /// [Direct Send](crate::direct_send). No white space in
    /// it (`header_image_id_format`).
    optional text id;
}

part! {
    /// A video above a message: MP4 or 3GP, up to 16 MB.
    Video / VideoBuilder of &media::HEADER_VIDEO;
    /// Where WhatsApp fetches the video from: an `http` or `https` link. Either this or `id`; refused as `header_video_link_format`.
    optional text link;
    /// The id that uploading the video gave. Either this or `link`; both or neither is refused as `header_video_source`, but for both with
    /// [Direct Send](crate::direct_send). No white space in
    /// it (`header_video_id_format`).
    optional text id;
}

part! {
    /// A document above a message, up to 100 MB; above a template a PDF.
    Document / DocumentBuilder of &media::HEADER_DOCUMENT;
    /// Where WhatsApp fetches the document from: an `http` or `https` link. Either this or `id`; refused as `header_document_link_format`.
    optional text link;
    /// The id that uploading the document gave. Either this or `link`; both or neither is refused as `header_document_source`, but for both with
    /// [Direct Send](crate::direct_send). No white
    /// space in it (`header_document_id_format`).
    optional text id;
    /// The file's name as the customer sees it.
    optional text filename;
}

part! {
    /// A place above a template.
    Location / LocationBuilder of &simple::HEADER_LOCATION;
    /// Degrees north, -90 to 90. Refused as `header_location_latitude_range`.
    required copy latitude: f64;
    /// Degrees east, -180 to 180. Refused as `header_location_longitude_range`.
    required copy longitude: f64;
    /// The name of the place.
    optional text name;
    /// Its address.
    optional text address;
}

part! {
    /// A product of a catalogue above a template or a card of its carousel.
    Product / ProductBuilder of &template::HEADER_PRODUCT;
    /// The catalogue that the product is in. Refused as `header_product_catalog_id_format`.
    required text catalog_id;
    /// The product's id in it, at most 100 characters. Refused as `header_product_product_retailer_id_length`.
    required text product_retailer_id;
}
