//! The rules of products and catalogues.

use serde_json::{Value, json};
use whatsapp_dsl::product_list::Section;
use whatsapp_dsl::{CatalogMessage, Message, Product, ProductBuilder, ProductList, ProductListBuilder, message};

use crate::{LEFT_OUT, broken, broken_json, long, missing, texts};

const TO: &str = "+1 650 555 1234";

fn product() -> Message {
    message!(Product { to: "+1 650 555 1234", body: "Try it", footer: "Fresh", catalog_id: "1", product_retailer_id: "sku" })
}

fn show() -> ProductBuilder {
    Product::builder().to(TO).catalog_id("1").product_retailer_id("sku")
}

#[test]
fn one_product() {
    let wrong = [(LEFT_OUT, ""), ("length", &*long(1025))];
    texts(&product(), "product_body", "interactive.body.text", |text| show().body(text).build(), &wrong);
    let wrong = [(LEFT_OUT, ""), ("length", &*long(61))];
    texts(&product(), "product_footer", "interactive.footer.text", |text| show().footer(text).build(), &wrong);
    let wrong = [("empty", ""), ("format", "1 2")];
    texts(&product(), "product_catalog_id", "interactive.action.catalog_id", |id| show().catalog_id(id).build(), &wrong);
    let wrong = [("empty", ""), ("length", &*long(101)), ("outer_space", " sku"), ("outer_space", "sku ")];
    let path = "interactive.action.product_retailer_id";
    texts(&product(), "product_product_retailer_id", path, |id| show().product_retailer_id(id).build(), &wrong);
    missing(&product(), "product_product_retailer_id", path, Product::builder().to(TO).catalog_id("1").build());
    let nowhere = Product::builder().to(TO).product_retailer_id("sku").build();
    missing(&product(), "product_catalog_id", "interactive.action.catalog_id", nowhere);
    assert!(show().product_retailer_id(long(100)).build().is_ok());
}

fn products() -> Message {
    message!(ProductList {
        to: "+1 650 555 1234",
        header: "Fresh",
        body: "Look.",
        footer: "Soon",
        catalog_id: "1",
        sections: [Section { title: "Pasta", product_items: ["sku"] }],
    })
}

fn offer() -> ProductListBuilder {
    ProductList::builder().to(TO).header("Fresh").body("Look.").catalog_id("1").sections([section(1)])
}

fn section(products: usize) -> whatsapp_dsl::product_list::SectionBuilder {
    Section::builder().title("Pasta").product_items((0..products).map(|index| index.to_string()))
}

fn items(products: usize) -> Value {
    (0..products).map(|index| json!({ "product_retailer_id": index.to_string() })).collect::<Vec<_>>().into()
}

#[test]
fn several_products() {
    let wrong = [("empty", ""), ("length", &*long(61))];
    texts(&products(), "product_list_header", "interactive.header.text", |text| offer().header(text).build(), &wrong);
    let wrong = [(LEFT_OUT, ""), ("length", &*long(61))];
    texts(&products(), "product_list_footer", "interactive.footer.text", |text| offer().footer(text).build(), &wrong);
    let wrong = [("empty", ""), ("length", &*long(1025))];
    texts(&products(), "product_list_body", "interactive.body.text", |text| offer().body(text).build(), &wrong);
    let wrong = [("empty", ""), ("format", "1\n2")];
    texts(&products(), "product_list_catalog_id", "interactive.action.catalog_id", |id| offer().catalog_id(id).build(), &wrong);
    let wrong = [(LEFT_OUT, ""), ("length", &*long(25)), ("outer_space", " Pasta")];
    let titled = |title: &str| offer().sections([section(1).title(title)]).build();
    texts(&products(), "product_list_section_title", "interactive.action.sections[0].title", titled, &wrong);
    let wrong = [("empty", ""), ("length", &*long(101)), ("outer_space", "sku ")];
    let item = |id: &str| offer().sections([Section::builder().product_items([id])]).build();
    let path = "interactive.action.sections[0].product_items[0].product_retailer_id";
    texts(&products(), "product_list_section_product_items", path, item, &wrong);
}

#[test]
fn what_several_products_need() {
    let bare = || ProductList::builder().to(TO);
    let action = |member: &str| format!("interactive.action.{member}");
    missing(&products(), "product_list_header", "interactive.header.text", bare().body("x").catalog_id("1").sections([section(1)]).build());
    missing(&products(), "product_list_body", "interactive.body.text", bare().header("x").catalog_id("1").sections([section(1)]).build());
    missing(&products(), "product_list_catalog_id", &action("catalog_id"), bare().header("x").body("x").sections([section(1)]).build());
    missing(&products(), "product_list_sections", &action("sections"), bare().header("x").body("x").catalog_id("1").build());
    let empty = offer().sections([Section::builder().title("Pasta")]).build();
    missing(&products(), "product_list_section_product_items", &action("sections[0].product_items"), empty);
}

#[test]
fn how_many_products() {
    let sections = "interactive.action.sections";
    broken(&products(), offer().sections(Vec::<Section>::new()).build(), "product_list_sections_count", sections, json!([]));
    for count in [0, 31] {
        let built = offer().sections([section(count)]).build();
        let path = "interactive.action.sections[0].product_items";
        broken(&products(), built, "product_list_section_product_items_count", path, items(count));
    }
    let two = json!([{ "title": "Pasta", "product_items": items(15) }, { "title": "Pasta", "product_items": items(16) }]);
    broken(&products(), offer().sections([section(15), section(16)]).build(), "product_list_product_items_total", sections, two);
    assert!(offer().sections([section(15), section(15)]).build().is_ok() && offer().sections([section(30)]).build().is_ok());
    let eleven = json!(vec![json!({ "title": "Pasta", "product_items": items(1) }); 11]);
    broken(&products(), offer().sections((0..11).map(|_| section(1))).build(), "product_list_sections_count", sections, eleven);
    assert!(offer().sections((0..10).map(|_| section(3))).build().is_ok());
}

#[test]
fn sections_are_titled() {
    let untitled = Section::builder().product_items(["a"]);
    let mut json = serde_json::to_value(products()).expect("JSON");
    json["interactive"]["action"]["sections"] = json!([{ "product_items": items(1) }, { "title": "Pasta", "product_items": items(1) }]);
    let built = offer().sections([untitled, section(1)]).build();
    broken_json(built, &json, "product_list_section_title_required", "interactive.action.sections[0].title");
}

#[test]
fn catalog_message() {
    let valid = message!(CatalogMessage { to: "+1 650 555 1234", body: "All.", footer: "Soon", thumbnail_product_retailer_id: "sku" });
    let show = || CatalogMessage::builder().to(TO).body("All.");
    let wrong = [("empty", ""), ("length", &*long(1025))];
    texts(&valid, "catalog_message_body", "interactive.body.text", |text| show().body(text).build(), &wrong);
    let wrong = [(LEFT_OUT, ""), ("length", &*long(61))];
    texts(&valid, "catalog_message_footer", "interactive.footer.text", |text| show().footer(text).build(), &wrong);
    let wrong = [(LEFT_OUT, ""), ("length", &*long(101)), ("outer_space", "sku\t")];
    let path = "interactive.action.parameters.thumbnail_product_retailer_id";
    let thumbnail = |id: &str| show().thumbnail_product_retailer_id(id).build();
    texts(&valid, "catalog_message_thumbnail_product_retailer_id", path, thumbnail, &wrong);
    missing(&valid, "catalog_message_body", "interactive.body.text", CatalogMessage::builder().to(TO).build());
}
