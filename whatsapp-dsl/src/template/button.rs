//! What fills the buttons of a template.

use whatsapp_dsl_rules::table::template as rows;

use crate::choice::choice;
use crate::part::part;

choice! {
    /// What fills a button of a template.
    Button;
    /// A quick reply.
    QuickReply(QuickReply, QuickReplyBuilder);
    /// A link.
    Url(Url, UrlBuilder);
    /// A code to copy.
    CopyCode(CopyCode, CopyCodeBuilder);
    /// The catalogue.
    Catalog(Catalog, CatalogBuilder);
    /// A form.
    Flow(Flow, FlowBuilder);
}

part! {
    /// What a quick reply sends back.
    QuickReply / QuickReplyBuilder / QuickReplyLiteral of &rows::QUICK_REPLY;
    /// The button's place in the template, from 0 to 9, every button counted. Refused as `quick_reply_index_range`.
    required copy index: i64;
    /// What comes back when the button is pressed. Refused as `quick_reply_payload_empty`.
    required text payload;
}

part! {
    /// What is put at the end of a button's link.
    Url / UrlBuilder / UrlLiteral of &rows::URL_BUTTON;
    /// The button's place in the template, from 0 to 9, every button counted. Refused as `url_button_index_range`.
    required copy index: i64;
    /// The name of the placeholder, where the template has named ones.
    optional text parameter_name;
    /// What stands in place of the placeholder, percent-encoded, at most 2000 characters. Refused as `url_button_text_length`.
    required text text;
}

part! {
    /// The code that a button copies.
    CopyCode / CopyCodeBuilder / CopyCodeLiteral of &rows::COPY_CODE;
    /// The button's place in the template, from 0 to 9, every button counted. Refused as `copy_code_index_range`.
    required copy index: i64;
    /// The code, 1 to 20 characters. Refused as `copy_code_coupon_code_length`.
    required text coupon_code;
}

part! {
    /// The product whose picture stands for the catalogue.
    Catalog / CatalogBuilder / CatalogLiteral of &rows::CATALOG;
    /// The button's place in the template, from 0 to 9, every button counted. Refused as `catalog_index_range`.
    required copy index: i64;
    /// The product's id in the catalogue, at most 100 characters; the first product where left out.
    optional text thumbnail_product_retailer_id;
}

part! {
    /// What a flow is given.
    Flow / FlowBuilder / FlowLiteral of &rows::FLOW;
    /// The button's place in the template, from 0 to 9, every button counted. Refused as `flow_button_index_range`.
    required copy index: i64;
    /// What tells this conversation apart in your endpoint; `unused` where left out.
    optional text flow_token;
    /// The data of the first screen: a JSON object with at least one member. Refused as `flow_button_flow_action_data_empty`.
    optional json flow_action_data;
}
