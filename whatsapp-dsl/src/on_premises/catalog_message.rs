use whatsapp_dsl_rules::table::on_premises::interactive::CATALOG_MESSAGE;

use crate::kind::kind;

kind! {
    for crate::on_premises;
    /// The whole catalogue, behind a button.
    ///
    /// Source: On-Premises API message reference, interactive object.
    ///
    /// ```
    /// use whatsapp_dsl::on_premises::CatalogMessage;
    ///
    /// let shop = CatalogMessage::builder().to("+1 650 555 1234").body("All we have.").build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    CatalogMessage / CatalogMessageBuilder of &CATALOG_MESSAGE;
    /// What the message says, 1 to 1024 characters. Refused as `on_premises_catalog_message_body_length`.
    required text body;
    /// The small print, 1 to 60 characters. Refused as `on_premises_catalog_message_footer_length`.
    optional text footer;
    /// The product whose picture represents the catalogue; its first one without. At most 100 characters. Refused as
    /// `on_premises_catalog_message_thumbnail_product_retailer_id_length`.
    optional text thumbnail_product_retailer_id;
}
