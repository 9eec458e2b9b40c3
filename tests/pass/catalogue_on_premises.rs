//! Messages of the On-Premises API, each the example put right of the rules above it. Written by the test `catalogue`.

#![recursion_limit = "1024"]

use whatsapp_dsl::on_premises;

#[rustfmt::skip]
fn main() {
    // on_premises_message_to_required, on_premises_message_to_empty, on_premises_message_to_format, on_premises_text_body_required,
    // on_premises_text_body_empty, on_premises_text_body_length
    let _ = on_premises::message!(Text { to: "+1 650 555 1234", body: "Shall we deliver at eight?" });
    // on_premises_message_ttl_empty
    let _ = on_premises::message!(Text { ttl: "ttl", to: "+1 650 555 1234", body: "Shall we deliver at eight?" });
    // on_premises_image_link_empty, on_premises_image_link_format
    let _ = on_premises::message!(Image { to: "+1 650 555 1234", link: "https://luigi.example/menu" });
    // on_premises_image_provider_empty, on_premises_image_provider_link
    let _ = on_premises::message!(Image { to: "+1 650 555 1234", link: "https://luigi.example/menu", provider: "provider" });
    // on_premises_image_id_empty, on_premises_image_id_format, on_premises_image_source
    let _ = on_premises::message!(Image { to: "+1 650 555 1234", id: "1" });
    // on_premises_image_caption_empty, on_premises_image_caption_length
    let _ = on_premises::message!(Image { to: "+1 650 555 1234", id: "1", caption: "Our menu" });
    // on_premises_video_link_empty, on_premises_video_link_format
    let _ = on_premises::message!(Video { to: "+1 650 555 1234", link: "https://luigi.example/menu" });
    // on_premises_video_provider_empty, on_premises_video_provider_link
    let _ = on_premises::message!(Video { to: "+1 650 555 1234", link: "https://luigi.example/menu", provider: "provider" });
    // on_premises_video_id_empty, on_premises_video_id_format, on_premises_video_source
    let _ = on_premises::message!(Video { to: "+1 650 555 1234", id: "1" });
    // on_premises_video_caption_empty, on_premises_video_caption_length
    let _ = on_premises::message!(Video { to: "+1 650 555 1234", id: "1", caption: "Our menu" });
    // on_premises_audio_link_empty, on_premises_audio_link_format
    let _ = on_premises::message!(Audio { to: "+1 650 555 1234", link: "https://luigi.example/menu" });
    // on_premises_audio_provider_empty, on_premises_audio_provider_link
    let _ = on_premises::message!(Audio { to: "+1 650 555 1234", link: "https://luigi.example/menu", provider: "provider" });
    // on_premises_audio_id_empty, on_premises_audio_id_format, on_premises_audio_source
    let _ = on_premises::message!(Audio { to: "+1 650 555 1234", id: "1" });
    // on_premises_document_link_empty, on_premises_document_link_format
    let _ = on_premises::message!(Document { to: "+1 650 555 1234", link: "https://luigi.example/menu" });
    // on_premises_document_provider_empty, on_premises_document_provider_link
    let _ = on_premises::message!(Document { to: "+1 650 555 1234", link: "https://luigi.example/menu", provider: "provider" });
    // on_premises_document_id_empty, on_premises_document_id_format, on_premises_document_source
    let _ = on_premises::message!(Document { to: "+1 650 555 1234", id: "1" });
    // on_premises_document_caption_empty, on_premises_document_caption_length
    let _ = on_premises::message!(Document { to: "+1 650 555 1234", id: "1", caption: "Our menu" });
    // on_premises_document_filename_empty
    let _ = on_premises::message!(Document { to: "+1 650 555 1234", id: "1", filename: "menu.pdf" });
    // on_premises_sticker_link_empty, on_premises_sticker_link_format
    let _ = on_premises::message!(Sticker { to: "+1 650 555 1234", link: "https://luigi.example/menu" });
    // on_premises_sticker_provider_empty, on_premises_sticker_provider_link
    let _ = on_premises::message!(Sticker { to: "+1 650 555 1234", link: "https://luigi.example/menu", provider: "provider" });
    // on_premises_sticker_id_empty, on_premises_sticker_id_format, on_premises_sticker_source
    let _ = on_premises::message!(Sticker { to: "+1 650 555 1234", id: "1" });
    // on_premises_location_latitude_required, on_premises_location_latitude_range, on_premises_location_longitude_required,
    // on_premises_location_longitude_range
    let _ = on_premises::message!(Location { to: "+1 650 555 1234", latitude: 1.5, longitude: 1.5 });
    // on_premises_location_name_empty
    let _ = on_premises::message!(Location { to: "+1 650 555 1234", latitude: 1.5, longitude: 1.5, name: "name" });
    // on_premises_location_address_empty
    let _ = on_premises::message!(Location { to: "+1 650 555 1234", latitude: 1.5, longitude: 1.5, address: "Via Appia 1" });
    // on_premises_contacts_contacts_required, on_premises_contacts_contacts_count, on_premises_contact_name_required,
    // on_premises_contact_name_formatted_name_required, on_premises_contact_name_formatted_name_empty,
    // on_premises_contact_name_first_name_empty, on_premises_contact_name_parts
    let _ = on_premises::message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith", first_name: "Ann" } }],
    });
    // on_premises_contact_birthday_empty, on_premises_contact_birthday_format
    let _ = on_premises::message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                birthday: "1999-01-23",
                name: Name { formatted_name: "Ann Smith", first_name: "Ann" },
            },
        ],
    });
    // on_premises_contact_name_last_name_empty
    let _ = on_premises::message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                name: Name { formatted_name: "Ann Smith", first_name: "Ann", last_name: "Smith" },
            },
        ],
    });
    // on_premises_contact_name_middle_name_empty
    let _ = on_premises::message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                name: Name { formatted_name: "Ann Smith", first_name: "Ann", middle_name: "Mary" },
            },
        ],
    });
    // on_premises_contact_name_suffix_empty
    let _ = on_premises::message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith", first_name: "Ann", suffix: "Jr." } }],
    });
    // on_premises_contact_name_prefix_empty
    let _ = on_premises::message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith", first_name: "Ann", prefix: "Dr." } }],
    });
    // on_premises_reply_buttons_body_required, on_premises_reply_buttons_body_empty, on_premises_reply_buttons_body_length,
    // on_premises_reply_buttons_buttons_required, on_premises_reply_buttons_buttons_count, on_premises_reply_id_required,
    // on_premises_reply_id_empty, on_premises_reply_id_length, on_premises_reply_title_required, on_premises_reply_title_empty,
    // on_premises_reply_title_length, on_premises_reply_title_format
    let _ = on_premises::message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // on_premises_reply_buttons_footer_empty, on_premises_reply_buttons_footer_length
    let _ = on_premises::message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "Luigi's",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // on_premises_reply_buttons_id_unique, on_premises_reply_buttons_title_unique
    let _ = on_premises::message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }, Reply { id: "2", title: "Diavola 2" }],
    });
    // on_premises_header_image_link_empty, on_premises_header_image_link_format
    let _ = on_premises::message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Image { link: "https://luigi.example/menu" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // on_premises_header_image_provider_empty, on_premises_header_image_provider_link
    let _ = on_premises::message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Image { link: "https://luigi.example/menu", provider: "provider" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // on_premises_header_image_id_empty, on_premises_header_image_id_format, on_premises_header_image_source
    let _ = on_premises::message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Image { id: "1" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // on_premises_header_video_link_empty, on_premises_header_video_link_format
    let _ = on_premises::message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Video { link: "https://luigi.example/menu" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // on_premises_header_video_provider_empty, on_premises_header_video_provider_link
    let _ = on_premises::message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Video { link: "https://luigi.example/menu", provider: "provider" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // on_premises_header_video_id_empty, on_premises_header_video_id_format, on_premises_header_video_source
    let _ = on_premises::message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Video { id: "1" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // on_premises_header_document_link_empty, on_premises_header_document_link_format
    let _ = on_premises::message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Document { link: "https://luigi.example/menu" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // on_premises_header_document_provider_empty, on_premises_header_document_provider_link
    let _ = on_premises::message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Document { link: "https://luigi.example/menu", provider: "provider" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // on_premises_header_document_id_empty, on_premises_header_document_id_format, on_premises_header_document_source
    let _ = on_premises::message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Document { id: "1" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // on_premises_header_document_filename_empty
    let _ = on_premises::message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Document { id: "1", filename: "menu.pdf" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // on_premises_list_header_empty, on_premises_list_header_length
    let _ = on_premises::message!(List {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // on_premises_list_body_required, on_premises_list_body_empty, on_premises_list_body_length, on_premises_list_button_required,
    // on_premises_list_button_empty, on_premises_list_button_length, on_premises_list_sections_required, on_premises_list_sections_count,
    // on_premises_list_section_rows_required, on_premises_list_section_rows_count, on_premises_row_id_required, on_premises_row_id_empty,
    // on_premises_row_id_length, on_premises_row_title_required, on_premises_row_title_empty, on_premises_row_title_length
    let _ = on_premises::message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // on_premises_list_footer_empty, on_premises_list_footer_length
    let _ = on_premises::message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "Luigi's",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // on_premises_list_rows_total
    let _ = on_premises::message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [
            Section {
                title: "Pizza",
                rows: [
                    Row { id: "1", title: "Diavola" },
                    Row { id: "2", title: "Diavola 2" },
                    Row { id: "3", title: "Diavola 3" },
                    Row { id: "4", title: "Diavola 4" },
                    Row { id: "5", title: "Diavola 5" },
                ],
            },
            Section {
                title: "Pasta",
                rows: [
                    Row { id: "21", title: "Diavola 21" },
                    Row { id: "22", title: "Diavola 22" },
                    Row { id: "23", title: "Diavola 23" },
                    Row { id: "24", title: "Diavola 24" },
                    Row { id: "25", title: "Diavola 25" },
                ],
            },
        ],
    });
    // on_premises_list_row_id_unique
    let _ = on_premises::message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }, Row { id: "2", title: "Diavola 2" }] }],
    });
    // on_premises_list_section_title_required
    let _ = on_premises::message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [
            Section { title: "Pizza", rows: [Row { id: "1", title: "Diavola" }] },
            Section { title: "Pasta", rows: [Row { id: "11", title: "Diavola 11" }] },
        ],
    });
    // on_premises_list_section_title_empty, on_premises_list_section_title_length
    let _ = on_premises::message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { title: "Diavola", rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // on_premises_row_description_empty, on_premises_row_description_length
    let _ = on_premises::message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola", description: "Tomato, spicy salami" }] }],
    });
    // on_premises_product_body_empty, on_premises_product_body_length
    let _ = on_premises::message!(Product {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        product_retailer_id: "sku-1",
    });
    // on_premises_product_footer_empty, on_premises_product_footer_length
    let _ = on_premises::message!(Product {
        to: "+1 650 555 1234",
        footer: "Luigi's",
        catalog_id: "146265584024623",
        product_retailer_id: "sku-1",
    });
    // on_premises_product_catalog_id_required, on_premises_product_catalog_id_empty, on_premises_product_catalog_id_format,
    // on_premises_product_product_retailer_id_required, on_premises_product_product_retailer_id_empty,
    // on_premises_product_product_retailer_id_length
    let _ = on_premises::message!(Product { to: "+1 650 555 1234", catalog_id: "146265584024623", product_retailer_id: "sku-1" });
    // on_premises_product_list_header_required, on_premises_product_list_header_empty, on_premises_product_list_header_length,
    // on_premises_product_list_body_required, on_premises_product_list_body_empty, on_premises_product_list_body_length,
    // on_premises_product_list_catalog_id_required, on_premises_product_list_catalog_id_empty, on_premises_product_list_catalog_id_format,
    // on_premises_product_list_sections_required, on_premises_product_list_sections_count,
    // on_premises_product_list_section_product_items_required, on_premises_product_list_section_product_items_count,
    // on_premises_product_list_section_product_items_empty, on_premises_product_list_section_product_items_length
    let _ = on_premises::message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [Section { product_items: ["sku-1"] }],
    });
    // on_premises_product_list_footer_empty, on_premises_product_list_footer_length
    let _ = on_premises::message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        footer: "Luigi's",
        catalog_id: "146265584024623",
        sections: [Section { product_items: ["sku-1"] }],
    });
    // on_premises_product_list_product_items_total
    let _ = on_premises::message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [
            Section {
                title: "Pizza",
                product_items: [
                    "sku-1",
                    "sku-2",
                    "sku-3",
                    "sku-4",
                    "sku-5",
                    "sku-6",
                    "sku-7",
                    "sku-8",
                    "sku-9",
                    "sku-10",
                    "sku-11",
                    "sku-12",
                    "sku-13",
                    "sku-14",
                    "sku-15",
                ],
            },
            Section {
                title: "Pasta",
                product_items: [
                    "sku-21",
                    "sku-22",
                    "sku-23",
                    "sku-24",
                    "sku-25",
                    "sku-26",
                    "sku-27",
                    "sku-28",
                    "sku-29",
                    "sku-30",
                    "sku-31",
                    "sku-32",
                    "sku-33",
                    "sku-34",
                    "sku-35",
                ],
            },
        ],
    });
    // on_premises_product_list_section_title_required
    let _ = on_premises::message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [
            Section { title: "Pizza", product_items: ["sku-1"] },
            Section { title: "Pasta", product_items: ["sku-11"] },
        ],
    });
    // on_premises_product_list_section_title_empty, on_premises_product_list_section_title_length
    let _ = on_premises::message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [Section { title: "Diavola", product_items: ["sku-1"] }],
    });
    // on_premises_catalog_message_body_required, on_premises_catalog_message_body_empty, on_premises_catalog_message_body_length
    let _ = on_premises::message!(CatalogMessage { to: "+1 650 555 1234", body: "Shall we deliver at eight?" });
    // on_premises_catalog_message_footer_empty, on_premises_catalog_message_footer_length
    let _ = on_premises::message!(CatalogMessage { to: "+1 650 555 1234", body: "Shall we deliver at eight?", footer: "Luigi's" });
    // on_premises_catalog_message_thumbnail_product_retailer_id_empty, on_premises_catalog_message_thumbnail_product_retailer_id_length
    let _ = on_premises::message!(CatalogMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        thumbnail_product_retailer_id: "sku-1",
    });
    // on_premises_flow_body_required, on_premises_flow_body_empty, on_premises_flow_body_length, on_premises_flow_flow_id_required,
    // on_premises_flow_flow_id_empty, on_premises_flow_flow_id_format, on_premises_flow_flow_cta_required, on_premises_flow_flow_cta_empty,
    // on_premises_flow_flow_cta_length, on_premises_flow_flow_cta_format, on_premises_flow_flow_token_required,
    // on_premises_flow_flow_token_empty
    let _ = on_premises::message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_id: "1",
        flow_cta: "Book a table",
        flow_token: "table-7",
    });
    // on_premises_flow_footer_empty, on_premises_flow_footer_length
    let _ = on_premises::message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "Luigi's",
        flow_id: "1",
        flow_cta: "Book a table",
        flow_token: "table-7",
    });
    // on_premises_flow_payload
    let _ = on_premises::message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_id: "1",
        flow_cta: "Book a table",
        flow_token: "table-7",
        flow_action: Navigate,
        flow_action_payload: FlowActionPayload { screen: "WELCOME" },
    });
    // on_premises_flow_action_payload_screen_required, on_premises_flow_action_payload_screen_empty
    let _ = on_premises::message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_id: "1",
        flow_cta: "Book a table",
        flow_token: "table-7",
        flow_action_payload: FlowActionPayload { screen: "WELCOME" },
    });
    // on_premises_flow_action_payload_data_empty, on_premises_flow_action_payload_data_object, on_premises_flow_action_payload_data_depth
    let _ = on_premises::message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_id: "1",
        flow_cta: "Book a table",
        flow_token: "table-7",
        flow_action_payload: FlowActionPayload { screen: "WELCOME", data: json!({ "type": "hologram" }) },
    });
    // on_premises_template_namespace_empty, on_premises_template_namespace_format
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        namespace: "namespace",
        name: "order_shipped",
        language: "en_US",
    });
    // on_premises_template_name_required, on_premises_template_name_empty, on_premises_template_name_length,
    // on_premises_template_name_format, on_premises_template_language_required, on_premises_template_language_empty,
    // on_premises_template_language_format
    let _ = on_premises::message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "en_US" });
    // on_premises_template_buttons_count, on_premises_quick_reply_payload_required, on_premises_quick_reply_payload_empty
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [QuickReply { payload: "yes" }],
    });
    // on_premises_template_button_index_unique
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [QuickReply { index: 0, payload: "yes" }, QuickReply { index: 1, payload: "yes 2" }],
    });
    // on_premises_template_button_index_required
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [QuickReply { index: 0, payload: "yes" }, QuickReply { index: 1, payload: "no" }],
    });
    // on_premises_header_parameter_text_required, on_premises_header_parameter_text_empty, on_premises_header_parameter_text_length,
    // on_premises_header_parameter_text_inner_space
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Text { text: "Luigi's" },
    });
    // on_premises_parameter_text_required, on_premises_parameter_text_empty, on_premises_parameter_text_inner_space
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Text { text: "Luigi's" }],
    });
    // on_premises_parameter_text_length
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: "Luigi's",
        body: [Text { text: "Luigi's" }],
    });
    // on_premises_currency_code_required, on_premises_currency_code_empty, on_premises_currency_code_format,
    // on_premises_currency_minor_units_range, on_premises_currency_fallback_value_required, on_premises_currency_fallback_value_empty,
    // on_premises_currency_fallback_value_inner_space, on_premises_currency_amount
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "USD", minor_units: 0, fallback_value: "a few euros" }],
    });
    // on_premises_currency_amount_1000_range
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "USD", amount_1000: 0, fallback_value: "a few euros" }],
    });
    // on_premises_currency_fallback_value_length
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: "Luigi's",
        body: [Currency { code: "USD", minor_units: 0, fallback_value: "a few euros" }],
    });
    // on_premises_currency_unit
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "JPY", amount_1000: 1000, fallback_value: "¥1" }],
    });
    // on_premises_currency_scale
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "USD", amount_1000: 42900, fallback_value: "$42.90" }],
    });
    // on_premises_date_time_fallback_value_required, on_premises_date_time_fallback_value_empty,
    // on_premises_date_time_fallback_value_inner_space
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [DateTime { fallback_value: "a few euros" }],
    });
    // on_premises_date_time_fallback_value_length
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: "Luigi's",
        body: [DateTime { fallback_value: "a few euros" }],
    });
    // on_premises_date_time_day_of_week_range
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [DateTime { fallback_value: "a few euros", day_of_week: 1 }],
    });
    // on_premises_date_time_year_range
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [DateTime { fallback_value: "a few euros", year: 1 }],
    });
    // on_premises_date_time_month_range
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [DateTime { fallback_value: "a few euros", month: 1 }],
    });
    // on_premises_date_time_day_of_month_range
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [DateTime { fallback_value: "a few euros", day_of_month: 1 }],
    });
    // on_premises_date_time_hour_range
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [DateTime { fallback_value: "a few euros", hour: 0 }],
    });
    // on_premises_date_time_minute_range
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [DateTime { fallback_value: "a few euros", minute: 0 }],
    });
    // on_premises_date_time_timestamp_range
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [DateTime { fallback_value: "a few euros", timestamp: 0 }],
    });
    // on_premises_quick_reply_index_range
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [QuickReply { index: 0, payload: "yes" }],
    });
    // on_premises_url_button_index_range
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Url { index: 0, text: "Luigi's" }],
    });
    // on_premises_url_button_text_required, on_premises_url_button_text_empty, on_premises_url_button_text_length,
    // on_premises_url_button_text_inner_space
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Url { text: "Luigi's" }],
    });
    // on_premises_copy_code_index_range
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [CopyCode { index: 0, coupon_code: "SPRING25" }],
    });
    // on_premises_copy_code_coupon_code_required, on_premises_copy_code_coupon_code_empty, on_premises_copy_code_coupon_code_length,
    // on_premises_copy_code_coupon_code_inner_space
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [CopyCode { coupon_code: "SPRING25" }],
    });
    // on_premises_catalog_index_range
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Catalog { index: 0 }],
    });
    // on_premises_catalog_thumbnail_product_retailer_id_empty, on_premises_catalog_thumbnail_product_retailer_id_length
    let _ = on_premises::message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Catalog { thumbnail_product_retailer_id: "sku-1" }],
    });
    // on_premises_hsm_namespace_required, on_premises_hsm_namespace_empty, on_premises_hsm_namespace_format,
    // on_premises_hsm_element_name_required, on_premises_hsm_element_name_empty, on_premises_hsm_element_name_length,
    // on_premises_hsm_element_name_format, on_premises_hsm_language_required, on_premises_hsm_language_empty,
    // on_premises_hsm_language_format
    let _ = on_premises::message!(Hsm {
        to: "+1 650 555 1234",
        namespace: "namespace",
        element_name: "customer",
        language: "en_US",
    });
    // on_premises_hsm_parameter_text_required, on_premises_hsm_parameter_text_empty, on_premises_hsm_parameter_text_length,
    // on_premises_hsm_parameter_text_inner_space
    let _ = on_premises::message!(Hsm {
        to: "+1 650 555 1234",
        namespace: "namespace",
        element_name: "customer",
        language: "en_US",
        localizable_params: [Text { text: "Luigi's" }],
    });
    // on_premises_hsm_currency_code_required, on_premises_hsm_currency_code_empty, on_premises_hsm_currency_code_format,
    // on_premises_hsm_currency_minor_units_range, on_premises_hsm_currency_fallback_value_required,
    // on_premises_hsm_currency_fallback_value_empty, on_premises_hsm_currency_fallback_value_length,
    // on_premises_hsm_currency_fallback_value_inner_space, on_premises_hsm_currency_amount
    let _ = on_premises::message!(Hsm {
        to: "+1 650 555 1234",
        namespace: "namespace",
        element_name: "customer",
        language: "en_US",
        localizable_params: [Currency { code: "USD", minor_units: 0, fallback_value: "a few euros" }],
    });
    // on_premises_hsm_currency_amount_1000_range
    let _ = on_premises::message!(Hsm {
        to: "+1 650 555 1234",
        namespace: "namespace",
        element_name: "customer",
        language: "en_US",
        localizable_params: [Currency { code: "USD", amount_1000: 0, fallback_value: "a few euros" }],
    });
    // on_premises_hsm_currency_unit
    let _ = on_premises::message!(Hsm {
        to: "+1 650 555 1234",
        namespace: "namespace",
        element_name: "customer",
        language: "en_US",
        localizable_params: [Currency { code: "JPY", amount_1000: 1000, fallback_value: "¥1" }],
    });
    // on_premises_hsm_currency_scale
    let _ = on_premises::message!(Hsm {
        to: "+1 650 555 1234",
        namespace: "namespace",
        element_name: "customer",
        language: "en_US",
        localizable_params: [Currency { code: "USD", amount_1000: 42900, fallback_value: "$42.90" }],
    });
    // on_premises_hsm_date_time_fallback_value_required, on_premises_hsm_date_time_fallback_value_empty,
    // on_premises_hsm_date_time_fallback_value_length, on_premises_hsm_date_time_fallback_value_inner_space,
    // on_premises_hsm_date_time_timestamp_range, on_premises_hsm_date_time_date
    let _ = on_premises::message!(Hsm {
        to: "+1 650 555 1234",
        namespace: "namespace",
        element_name: "customer",
        language: "en_US",
        localizable_params: [DateTime { fallback_value: "a few euros", timestamp: 0 }],
    });
    // on_premises_hsm_date_time_day_of_week_range
    let _ = on_premises::message!(Hsm {
        to: "+1 650 555 1234",
        namespace: "namespace",
        element_name: "customer",
        language: "en_US",
        localizable_params: [DateTime { fallback_value: "a few euros", day_of_week: 1, timestamp: 0 }],
    });
    // on_premises_hsm_date_time_year_range
    let _ = on_premises::message!(Hsm {
        to: "+1 650 555 1234",
        namespace: "namespace",
        element_name: "customer",
        language: "en_US",
        localizable_params: [DateTime { fallback_value: "a few euros", year: 1, timestamp: 0 }],
    });
    // on_premises_hsm_date_time_month_range
    let _ = on_premises::message!(Hsm {
        to: "+1 650 555 1234",
        namespace: "namespace",
        element_name: "customer",
        language: "en_US",
        localizable_params: [DateTime { fallback_value: "a few euros", month: 1, timestamp: 0 }],
    });
    // on_premises_hsm_date_time_day_of_month_range
    let _ = on_premises::message!(Hsm {
        to: "+1 650 555 1234",
        namespace: "namespace",
        element_name: "customer",
        language: "en_US",
        localizable_params: [DateTime { fallback_value: "a few euros", day_of_month: 1, timestamp: 0 }],
    });
    // on_premises_hsm_date_time_hour_range
    let _ = on_premises::message!(Hsm {
        to: "+1 650 555 1234",
        namespace: "namespace",
        element_name: "customer",
        language: "en_US",
        localizable_params: [DateTime { fallback_value: "a few euros", hour: 0, timestamp: 0 }],
    });
    // on_premises_hsm_date_time_minute_range
    let _ = on_premises::message!(Hsm {
        to: "+1 650 555 1234",
        namespace: "namespace",
        element_name: "customer",
        language: "en_US",
        localizable_params: [DateTime { fallback_value: "a few euros", minute: 0, timestamp: 0 }],
    });
}
