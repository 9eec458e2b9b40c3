//! What fills the buttons of a template.

use whatsapp_dsl_rules::table::on_premises::template as rows;

use crate::choice::choice;
use crate::part::{part, parts_of};

parts_of!(($) "on_premises/template");

choice! {
    /// What fills a button of a template.
    Button;
    /// A quick reply.
    QuickReply / QuickReplyBuilder;
    /// A link.
    Url / UrlBuilder;
    /// A code to copy.
    CopyCode / CopyCodeBuilder;
    /// The catalogue.
    Catalog / CatalogBuilder;
}

part! {
    /// What a quick reply sends back.
    QuickReply / QuickReplyBuilder of &rows::QUICK_REPLY;
    /// The button's place in the template, from 0 to 9, every button counted; needed once there are several
    /// (`on_premises_template_button_index_required`). Refused as `on_premises_quick_reply_index_range`.
    optional copy index: i64;
    /// What comes back when the button is pressed.
    required text payload;
}

part! {
    /// What is put at the end of a button's link.
    Url / UrlBuilder of &rows::URL;
    /// The button's place in the template, from 0 to 9, every button counted; needed once there are several
    /// (`on_premises_template_button_index_required`). Refused as `on_premises_url_button_index_range`.
    optional copy index: i64;
    /// What takes the place of the placeholder, percent-encoded by you, at most 2000 characters. Refused as `on_premises_url_button_text_length`. No
    /// new line, no tab, no more than four spaces in a row (`on_premises_url_button_text_inner_space`).
    required text text;
}

part! {
    /// The code that a button copies, since client 2.49.
    CopyCode / CopyCodeBuilder of &rows::COPY_CODE;
    /// The button's place in the template, from 0 to 9, every button counted; needed once there are several
    /// (`on_premises_template_button_index_required`). Refused as `on_premises_copy_code_index_range`.
    optional copy index: i64;
    /// The code, 1 to 20 characters. Refused as `on_premises_copy_code_coupon_code_length`. No new line, no tab, no more than four spaces in a
    /// row (`on_premises_copy_code_coupon_code_inner_space`).
    required text coupon_code;
}

part! {
    /// The product whose picture represents the catalogue, since client 2.51.
    Catalog / CatalogBuilder of &rows::CATALOG;
    /// The button's place in the template, from 0 to 9, every button counted; needed once there are several
    /// (`on_premises_template_button_index_required`). Refused as `on_premises_catalog_index_range`.
    optional copy index: i64;
    /// The product's id in the catalogue, at most 100 characters; the first product where left out. Refused as
    /// `on_premises_catalog_thumbnail_product_retailer_id_length`.
    optional text thumbnail_product_retailer_id;
}
