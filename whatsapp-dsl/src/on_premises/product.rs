use whatsapp_dsl_rules::table::on_premises::interactive::PRODUCT;

use crate::kind::kind;

kind! {
    for crate::on_premises;
    /// One product of a catalogue.
    ///
    /// Source: On-Premises API message reference, interactive object.
    ///
    /// ```
    /// use whatsapp_dsl::on_premises::Product;
    ///
    /// let offer = Product::builder().to("+1 650 555 1234").catalog_id("194836987003835").product_retailer_id("sku-1001").build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Product / ProductBuilder of &PRODUCT;
    /// What the message says, 1 to 1024 characters. Refused as `on_premises_product_body_length`.
    optional text body;
    /// The small print, 1 to 60 characters. Refused as `on_premises_product_footer_length`.
    optional text footer;
    /// The catalogue that the product is in. No white space in it (`on_premises_product_catalog_id_format`).
    required text catalog_id;
    /// The product's id in it, at most 100 characters. Refused as `on_premises_product_product_retailer_id_length`.
    required text product_retailer_id;
}
