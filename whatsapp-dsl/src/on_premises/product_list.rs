//! Up to thirty products of a catalogue, in sections.

use std::borrow::Cow;

use whatsapp_dsl_rules::table::on_premises::interactive::{self, PRODUCT_LIST};

use crate::kind::kind;
use crate::part::{part, parts_of};

parts_of!(($) "on_premises/product_list");

kind! {
    for crate::on_premises;
    /// Up to thirty products of a catalogue, in sections.
    ///
    /// Source: On-Premises API message reference, interactive object.
    ///
    /// ```
    /// use whatsapp_dsl::on_premises::{ProductList, product_list::Section};
    ///
    /// let offers = ProductList::builder()
    ///     .to("+1 650 555 1234")
    ///     .header("Fresh today")
    ///     .body("Have a look.")
    ///     .catalog_id("194836987003835")
    ///     .sections([Section::builder().title("Pasta").product_items(["sku-1001", "sku-1002"])])
    ///     .build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    ProductList / ProductListBuilder of &PRODUCT_LIST;
    /// What is shown above the body, 1 to 60 characters. Refused as `on_premises_product_list_header_length`.
    required text header;
    /// What the message says, 1 to 1024 characters. Refused as `on_premises_product_list_body_length`.
    required text body;
    /// The small print, 1 to 60 characters. Refused as `on_premises_product_list_footer_length`.
    optional text footer;
    /// The catalogue that the products are in. No white space in it (`on_premises_product_list_catalog_id_format`).
    required text catalog_id;
    /// One to ten sections, thirty products in all. Refused as `on_premises_product_list_sections_count` or
    /// `on_premises_product_list_product_items_total`.
    required list sections: Section;
}

part! {
    /// A group of products.
    Section / SectionBuilder of &interactive::PRODUCT_SECTION;
    /// What is shown above the products, 1 to 24 characters; needed once there are several sections. Refused as
    /// `on_premises_product_list_section_title_length` or `on_premises_product_list_section_title_required`.
    optional text title;
    /// The products' ids in the catalogue, one to thirty, at most 100 characters each. Refused as
    /// `on_premises_product_list_section_product_items_count` or `on_premises_product_list_section_product_items_length`.
    required list product_items: Cow<'static, str>;
}
