//! Messages, each the example put right of the rules above it. Written by the test `catalogue`.

#![recursion_limit = "1024"]

use whatsapp_dsl::message;

#[rustfmt::skip]
fn main() {
    // message_to_empty, message_to_format, message_recipient_required, text_body_required, text_body_empty
    let _ = message!(Text { to: "+1 650 555 1234", body: "Shall we deliver at eight?" });
    // message_recipient_empty, message_recipient_format
    let _ = message!(Text { recipient: "US.26982417310605483836", body: "Shall we deliver at eight?" });
    // message_group_empty, message_group_format, message_recipient_conflict, message_group_content
    let _ = message!(Text { group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ", body: "Shall we deliver at eight?" });
    // message_context_empty, message_context_length, message_context_format
    let _ = message!(Text {
        to: "+1 650 555 1234",
        context: "wamid.HBgLMTY1MDU1NTEyMzQ",
        body: "Shall we deliver at eight?",
    });
    // message_biz_opaque_callback_data_empty, message_biz_opaque_callback_data_length
    let _ = message!(Text {
        to: "+1 650 555 1234",
        biz_opaque_callback_data: "order 7",
        body: "Shall we deliver at eight?",
    });
    // message_recipient_identity_key_hash_empty
    let _ = message!(Text {
        to: "+1 650 555 1234",
        recipient_identity_key_hash: "DF2lS5v2W6x=",
        body: "Shall we deliver at eight?",
    });
    // message_group_only, unpin_message_id_required, unpin_message_id_empty, unpin_message_id_length, unpin_message_id_format
    let _ = message!(Unpin { group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ", message_id: "wamid.HBgLMTY1MDU1NTEyMzQ" });
    // text_body_length
    let _ = message!(Text { to: "+1 650 555 1234", body: "Shall we deliver at eight?", category: Utility });
    // text_ttl_seconds_range, text_ttl_seconds_category
    let _ = message!(Text {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        category: Utility,
        ttl_seconds: 30,
    });
    // text_ttl_seconds_service
    let _ = message!(Text {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        category: Utility,
        ttl_seconds: 60,
    });
    // text_direct_send_config_category, text_direct_send_config_utility, direct_send_config_template_name_required,
    // direct_send_config_template_name_empty, direct_send_config_template_name_length, direct_send_config_template_name_format
    let _ = message!(Text {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        category: Utility,
        direct_send_config: DirectSendConfig { template_name: "customer" },
    });
    // text_recipient_authentication
    let _ = message!(Text { to: "+1 650 555 1234", body: "Shall we deliver at eight?", category: Authentication });
    // reaction_message_id_required, reaction_message_id_empty, reaction_message_id_length, reaction_message_id_format,
    // reaction_emoji_required, reaction_emoji_format, reaction_context
    let _ = message!(Reaction { to: "+1 650 555 1234", message_id: "wamid.HBgLMTY1MDU1NTEyMzQ", emoji: "👍" });
    // image_link_empty, image_link_format
    let _ = message!(Image { to: "+1 650 555 1234", link: "https://luigi.example/menu" });
    // image_id_empty, image_id_format, image_source
    let _ = message!(Image { to: "+1 650 555 1234", id: "1" });
    // image_caption_empty, image_caption_length
    let _ = message!(Image { to: "+1 650 555 1234", id: "1", caption: "Our menu" });
    // video_link_empty, video_link_format
    let _ = message!(Video { to: "+1 650 555 1234", link: "https://luigi.example/menu" });
    // video_id_empty, video_id_format, video_source
    let _ = message!(Video { to: "+1 650 555 1234", id: "1" });
    // video_caption_empty, video_caption_length
    let _ = message!(Video { to: "+1 650 555 1234", id: "1", caption: "Our menu" });
    // audio_link_empty, audio_link_format
    let _ = message!(Audio { to: "+1 650 555 1234", link: "https://luigi.example/menu" });
    // audio_id_empty, audio_id_format, audio_source
    let _ = message!(Audio { to: "+1 650 555 1234", id: "1" });
    // document_link_empty, document_link_format
    let _ = message!(Document { to: "+1 650 555 1234", link: "https://luigi.example/menu" });
    // document_id_empty, document_id_format, document_source
    let _ = message!(Document { to: "+1 650 555 1234", id: "1" });
    // document_caption_empty, document_caption_length
    let _ = message!(Document { to: "+1 650 555 1234", id: "1", caption: "Our menu" });
    // document_filename_empty
    let _ = message!(Document { to: "+1 650 555 1234", id: "1", filename: "menu.pdf" });
    // sticker_link_empty, sticker_link_format
    let _ = message!(Sticker { to: "+1 650 555 1234", link: "https://luigi.example/menu" });
    // sticker_id_empty, sticker_id_format, sticker_source
    let _ = message!(Sticker { to: "+1 650 555 1234", id: "1" });
    // location_latitude_required, location_latitude_range, location_longitude_required, location_longitude_range
    let _ = message!(Location { to: "+1 650 555 1234", latitude: 1.5, longitude: 1.5 });
    // location_name_empty
    let _ = message!(Location { to: "+1 650 555 1234", latitude: 1.5, longitude: 1.5, name: "name" });
    // location_address_empty
    let _ = message!(Location { to: "+1 650 555 1234", latitude: 1.5, longitude: 1.5, address: "Via Appia 1" });
    // contacts_contacts_required, contacts_contacts_count, contact_name_required, contact_name_formatted_name_required,
    // contact_name_formatted_name_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith" } }],
    });
    // contact_birthday_empty, contact_birthday_format
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { birthday: "1999-01-23", name: Name { formatted_name: "Ann Smith" } }],
    });
    // contact_address_street_empty, contact_address_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                addresses: [Address { street: "1 Hacker Way" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_address_city_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                addresses: [Address { street: "1 Hacker Way", city: "Menlo Park" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_address_state_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                addresses: [Address { street: "1 Hacker Way", state: "CA" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_address_zip_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                addresses: [Address { street: "1 Hacker Way", zip: "94025" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_address_country_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                addresses: [Address { street: "1 Hacker Way", country: "United States" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_address_country_code_empty, contact_address_country_code_format
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                addresses: [Address { street: "1 Hacker Way", country_code: "US" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_address_kind_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                addresses: [Address { street: "1 Hacker Way", kind: "WORK" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_email_email_empty, contact_email_email_format, contact_email_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                emails: [Email { email: "ann@luigi.example" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_email_kind_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                emails: [Email { email: "ann@luigi.example", kind: "WORK" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_name_first_name_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith", first_name: "Ann" } }],
    });
    // contact_name_last_name_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith", last_name: "Smith" } }],
    });
    // contact_name_middle_name_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith", middle_name: "Mary" } }],
    });
    // contact_name_suffix_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith", suffix: "Jr." } }],
    });
    // contact_name_prefix_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith", prefix: "Dr." } }],
    });
    // contact_org_company_empty, contact_org_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith" }, org: Org { company: "Luigi's" } }],
    });
    // contact_org_department_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                name: Name { formatted_name: "Ann Smith" },
                org: Org { company: "Luigi's", department: "Kitchen" },
            },
        ],
    });
    // contact_org_title_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                name: Name { formatted_name: "Ann Smith" },
                org: Org { company: "Luigi's", title: "Diavola" },
            },
        ],
    });
    // contact_phone_phone_empty, contact_phone_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                name: Name { formatted_name: "Ann Smith" },
                phones: [Phone { phone: "+1 650 555 1234" }],
            },
        ],
    });
    // contact_phone_kind_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                name: Name { formatted_name: "Ann Smith" },
                phones: [Phone { phone: "+1 650 555 1234", kind: "WORK" }],
            },
        ],
    });
    // contact_phone_wa_id_empty, contact_phone_wa_id_format
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                name: Name { formatted_name: "Ann Smith" },
                phones: [Phone { phone: "+1 650 555 1234", wa_id: "16505551234" }],
            },
        ],
    });
    // contact_url_url_empty, contact_url_url_format, contact_url_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                name: Name { formatted_name: "Ann Smith" },
                urls: [Url { url: "https://luigi.example" }],
            },
        ],
    });
    // contact_url_kind_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                name: Name { formatted_name: "Ann Smith" },
                urls: [Url { url: "https://luigi.example", kind: "WORK" }],
            },
        ],
    });
    // reply_buttons_body_required, reply_buttons_body_empty, reply_buttons_body_length, reply_buttons_buttons_required,
    // reply_buttons_buttons_count, reply_id_required, reply_id_empty, reply_id_length, reply_id_outer_space, reply_title_required,
    // reply_title_empty, reply_title_length, reply_title_outer_space
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // reply_buttons_footer_empty, reply_buttons_footer_length
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "Luigi's",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // reply_buttons_ttl_seconds_range, reply_buttons_ttl_seconds_category
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
        category: Utility,
        ttl_seconds: 30,
    });
    // reply_buttons_id_unique, reply_buttons_title_unique
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }, Reply { id: "2", title: "Diavola 2" }],
    });
    // reply_buttons_cta_url_category, cta_url_button_display_text_required, cta_url_button_display_text_empty,
    // cta_url_button_display_text_length, cta_url_button_display_text_outer_space, cta_url_button_url_required, cta_url_button_url_empty,
    // cta_url_button_url_format
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [CtaUrl { display_text: "See the menu", url: "https://luigi.example/menu" }],
        category: Utility,
    });
    // reply_buttons_cta_url_total
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [
            CtaUrl { display_text: "See the menu", url: "https://luigi.example/menu" },
            CtaUrl { display_text: "See the menu 2", url: "https://luigi.example/menu-2" },
        ],
        category: Utility,
    });
    // reply_buttons_cta_url_order
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [
            CtaUrl { display_text: "See the menu", url: "https://luigi.example/menu" },
            Reply { id: "2", title: "Diavola 2" },
        ],
        category: Utility,
    });
    // reply_buttons_category_content
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
        category: Utility,
    });
    // reply_buttons_ttl_seconds_service
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
        category: Utility,
        ttl_seconds: 60,
    });
    // reply_buttons_direct_send_config_category, reply_buttons_direct_send_config_utility
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
        category: Utility,
        direct_send_config: DirectSendConfig { template_name: "customer" },
    });
    // header_text_empty, header_text_length
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_image_link_empty, header_image_link_format
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Image { link: "https://luigi.example/menu" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_image_id_empty, header_image_id_format, header_image_source
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Image { id: "1" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_video_link_empty, header_video_link_format
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Video { link: "https://luigi.example/menu" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_video_id_empty, header_video_id_format, header_video_source
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Video { id: "1" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_document_link_empty, header_document_link_format
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Document { link: "https://luigi.example/menu" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_document_id_empty, header_document_id_format, header_document_source
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Document { id: "1" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_document_filename_empty
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Document { id: "1", filename: "menu.pdf" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // list_header_empty, list_header_length
    let _ = message!(List {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // list_body_required, list_body_empty, list_body_length, list_button_required, list_button_empty, list_button_length,
    // list_button_outer_space, list_sections_required, list_sections_count, list_section_rows_required, list_section_rows_count,
    // row_id_required, row_id_empty, row_id_length, row_id_outer_space, row_title_required, row_title_empty, row_title_length,
    // row_title_outer_space
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // list_footer_empty, list_footer_length
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "Luigi's",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // list_rows_total
    let _ = message!(List {
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
    // list_row_id_unique
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }, Row { id: "2", title: "Diavola 2" }] }],
    });
    // list_section_title_required
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [
            Section { title: "Pizza", rows: [Row { id: "1", title: "Diavola" }] },
            Section { title: "Pasta", rows: [Row { id: "11", title: "Diavola 11" }] },
        ],
    });
    // list_section_title_empty, list_section_title_length, list_section_title_outer_space
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { title: "Diavola", rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // row_description_empty, row_description_length, row_description_outer_space
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola", description: "Tomato, spicy salami" }] }],
    });
    // product_body_empty, product_body_length
    let _ = message!(Product {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        product_retailer_id: "sku-1",
    });
    // product_footer_empty, product_footer_length
    let _ = message!(Product {
        to: "+1 650 555 1234",
        footer: "Luigi's",
        catalog_id: "146265584024623",
        product_retailer_id: "sku-1",
    });
    // product_catalog_id_required, product_catalog_id_empty, product_catalog_id_format, product_product_retailer_id_required,
    // product_product_retailer_id_empty, product_product_retailer_id_length, product_product_retailer_id_outer_space
    let _ = message!(Product { to: "+1 650 555 1234", catalog_id: "146265584024623", product_retailer_id: "sku-1" });
    // product_list_header_required, product_list_header_empty, product_list_header_length, product_list_body_required,
    // product_list_body_empty, product_list_body_length, product_list_catalog_id_required, product_list_catalog_id_empty,
    // product_list_catalog_id_format, product_list_sections_required, product_list_sections_count,
    // product_list_section_product_items_required, product_list_section_product_items_count, product_list_section_product_items_empty,
    // product_list_section_product_items_length, product_list_section_product_items_outer_space
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [Section { product_items: ["sku-1"] }],
    });
    // product_list_footer_empty, product_list_footer_length
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        footer: "Luigi's",
        catalog_id: "146265584024623",
        sections: [Section { product_items: ["sku-1"] }],
    });
    // product_list_product_items_total
    let _ = message!(ProductList {
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
    // product_list_section_title_required
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [
            Section { title: "Pizza", product_items: ["sku-1"] },
            Section { title: "Pasta", product_items: ["sku-11"] },
        ],
    });
    // product_list_section_title_empty, product_list_section_title_length, product_list_section_title_outer_space
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [Section { title: "Diavola", product_items: ["sku-1"] }],
    });
    // catalog_message_body_required, catalog_message_body_empty, catalog_message_body_length
    let _ = message!(CatalogMessage { to: "+1 650 555 1234", body: "Shall we deliver at eight?" });
    // catalog_message_footer_empty, catalog_message_footer_length
    let _ = message!(CatalogMessage { to: "+1 650 555 1234", body: "Shall we deliver at eight?", footer: "Luigi's" });
    // catalog_message_thumbnail_product_retailer_id_empty, catalog_message_thumbnail_product_retailer_id_length,
    // catalog_message_thumbnail_product_retailer_id_outer_space
    let _ = message!(CatalogMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        thumbnail_product_retailer_id: "sku-1",
    });
    // flow_body_required, flow_body_empty, flow_body_length, flow_flow_name_empty, flow_flow_name_outer_space, flow_flow_cta_required,
    // flow_flow_cta_empty, flow_flow_cta_length, flow_flow_cta_outer_space, flow_flow_cta_format, flow_reference
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
    });
    // flow_footer_empty, flow_footer_length
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "Luigi's",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
    });
    // flow_flow_id_empty, flow_flow_id_format
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_id: "1",
        flow_cta: "Book a table",
    });
    // flow_flow_token_empty, flow_flow_token_outer_space
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
        flow_token: "table-7",
    });
    // flow_payload
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
        flow_action: Navigate,
        flow_action_payload: FlowActionPayload { screen: "WELCOME" },
    });
    // flow_action_payload_screen_empty, flow_action_payload_screen_outer_space, flow_action_payload_empty
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
        flow_action_payload: FlowActionPayload { screen: "WELCOME" },
    });
    // flow_action_payload_data_empty, flow_action_payload_data_object, flow_action_payload_data_depth
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
        flow_action_payload: FlowActionPayload { screen: "WELCOME", data: json!({ "type": "hologram" }) },
    });
    // carousel_body_required, carousel_body_empty, carousel_body_length, carousel_cards_required, carousel_cards_count,
    // carousel_card_headers_mixed
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu-2" },
                buttons: [QuickReply { id: "11", title: "Diavola 11" }],
            },
        ],
    });
    // carousel_cards_mixed
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            ProductCard { catalog_id: "146265584024623", product_retailer_id: "sku-1" },
            ProductCard { catalog_id: "146265584024623", product_retailer_id: "sku-2" },
        ],
    });
    // carousel_card_buttons_mixed
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu-2" },
                buttons: [QuickReply { id: "21", title: "Diavola 21" }],
            },
        ],
    });
    // carousel_card_catalogs_mixed
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            ProductCard { catalog_id: "194836987003835", product_retailer_id: "sku-1" },
            ProductCard { catalog_id: "194836987003835", product_retailer_id: "sku-2" },
        ],
    });
    // carousel_card_header_required, carousel_card_buttons_count, carousel_card_action, carousel_image_link_required,
    // carousel_image_link_empty, carousel_image_link_format, carousel_quick_reply_id_required, carousel_quick_reply_id_empty,
    // carousel_quick_reply_id_length, carousel_quick_reply_id_outer_space, carousel_quick_reply_title_required,
    // carousel_quick_reply_title_empty, carousel_quick_reply_title_length, carousel_quick_reply_title_outer_space
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_card_body_empty, carousel_card_body_length, carousel_card_body_line_breaks
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                body: "Shall we deliver at eight?",
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                body: "Shall we deliver at eight?",
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_card_display_text_empty, carousel_card_display_text_length, carousel_card_display_text_outer_space, carousel_card_url_empty,
    // carousel_card_url_format, carousel_card_link_label, carousel_card_label_link
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                display_text: "See the menu",
                url: "https://luigi.example/menu",
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                display_text: "See the menu",
                url: "https://luigi.example/menu",
            },
        ],
    });
    // carousel_video_link_required, carousel_video_link_empty, carousel_video_link_format
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Video { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
            Card {
                header: Video { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // product_card_catalog_id_required, product_card_catalog_id_empty, product_card_catalog_id_format,
    // product_card_product_retailer_id_required, product_card_product_retailer_id_empty, product_card_product_retailer_id_length,
    // product_card_product_retailer_id_outer_space
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            ProductCard { catalog_id: "146265584024623", product_retailer_id: "sku-1" },
            ProductCard { catalog_id: "146265584024623", product_retailer_id: "sku-1" },
        ],
    });
    // cta_url_body_required, cta_url_body_empty, cta_url_body_length, cta_url_display_text_required, cta_url_display_text_empty,
    // cta_url_display_text_length, cta_url_display_text_outer_space, cta_url_url_required, cta_url_url_empty, cta_url_url_format
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: "See the menu",
        url: "https://luigi.example/menu",
    });
    // cta_url_footer_empty, cta_url_footer_length
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "Luigi's",
        display_text: "See the menu",
        url: "https://luigi.example/menu",
    });
    // cta_url_ttl_seconds_range, cta_url_ttl_seconds_category
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: "See the menu",
        url: "https://luigi.example/menu",
        category: Utility,
        ttl_seconds: 30,
    });
    // cta_url_payment_link_header
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: "See the menu",
        url: "https://luigi.example/menu",
        payment_link_preview: true,
    });
    // cta_url_category_content
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: "See the menu",
        url: "https://luigi.example/menu",
        category: Utility,
    });
    // cta_url_ttl_seconds_service
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: "See the menu",
        url: "https://luigi.example/menu",
        category: Utility,
        ttl_seconds: 60,
    });
    // cta_url_direct_send_config_category, cta_url_direct_send_config_utility
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: "See the menu",
        url: "https://luigi.example/menu",
        category: Utility,
        direct_send_config: DirectSendConfig { template_name: "customer" },
    });
    // location_request_body_required, location_request_body_empty, location_request_body_length
    let _ = message!(LocationRequest { to: "+1 650 555 1234", body: "Shall we deliver at eight?" });
    // address_message_body_required, address_message_body_empty, address_message_body_length, address_message_country_required,
    // address_message_country_empty, address_message_country_format
    let _ = message!(AddressMessage { to: "+1 650 555 1234", body: "Shall we deliver at eight?", country: "IN" });
    // address_message_errors, address_validation_errors_name_empty, address_validation_errors_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name" },
    });
    // address_values_phone_number_format
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name", phone_number: "+1 650 555 1234" },
    });
    // address_values_in_pin_code_length
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name", in_pin_code: "560001" },
    });
    // address_values_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
    });
    // saved_address_id_required, saved_address_id_empty, saved_address_id_outer_space, saved_address_value_required
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        saved_addresses: [SavedAddress { id: "1", value: Values { name: "name" } }],
    });
    // address_validation_errors_phone_number_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", phone_number: "phone-number" },
    });
    // address_validation_errors_in_pin_code_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", in_pin_code: "560001" },
    });
    // address_validation_errors_house_number_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", house_number: "12" },
    });
    // address_validation_errors_floor_number_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", floor_number: "3" },
    });
    // address_validation_errors_tower_number_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", tower_number: "2" },
    });
    // address_validation_errors_building_name_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", building_name: "Lake View" },
    });
    // address_validation_errors_address_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", address: "Via Appia 1" },
    });
    // address_validation_errors_landmark_area_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", landmark_area: "behind the station" },
    });
    // address_validation_errors_city_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", city: "Menlo Park" },
    });
    // address_validation_errors_state_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", state: "CA" },
    });
    // voice_call_body_required, voice_call_body_empty, voice_call_body_length
    let _ = message!(VoiceCall { to: "+1 650 555 1234", body: "Shall we deliver at eight?" });
    // voice_call_display_text_empty, voice_call_display_text_length, voice_call_display_text_outer_space
    let _ = message!(VoiceCall {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: "See the menu",
    });
    // voice_call_ttl_minutes_range
    let _ = message!(VoiceCall { to: "+1 650 555 1234", body: "Shall we deliver at eight?", ttl_minutes: 1 });
    // voice_call_payload_empty, voice_call_payload_length, voice_call_payload_outer_space
    let _ = message!(VoiceCall { to: "+1 650 555 1234", body: "Shall we deliver at eight?", payload: "yes" });
    // call_permission_request_body_empty, call_permission_request_body_length
    let _ = message!(CallPermissionRequest { to: "+1 650 555 1234", body: "Shall we deliver at eight?" });
    // request_contact_info_body_required, request_contact_info_body_empty, request_contact_info_body_length
    let _ = message!(RequestContactInfo { to: "+1 650 555 1234", body: "Shall we deliver at eight?" });
    // order_details_body_required, order_details_body_empty, order_details_body_length, order_details_reference_id_required,
    // order_details_reference_id_empty, order_details_reference_id_length, order_details_reference_id_format, order_details_kind_required,
    // order_details_currency_required, order_details_currency_empty, order_details_currency_format, order_details_total_amount_required,
    // order_details_total_amount_range, order_details_total, order_details_payment_settings_country, order_details_payment_required,
    // order_details_order_required, order_details_item_origin_required, payment_gateway_kind_required,
    // payment_gateway_configuration_name_required, payment_gateway_configuration_name_empty, payment_gateway_configuration_name_length,
    // order_status_required, order_catalog_id_empty, order_catalog_id_format, order_items_required, order_items_count,
    // order_subtotal_required, order_subtotal_range, order_tax_required, order_subtotal_sum, order_item_name_required,
    // order_item_name_empty, order_item_name_length, order_item_amount_required, order_item_amount_range, order_item_quantity_required,
    // order_item_quantity_range, order_tax_value_required, order_tax_value_range
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_details_footer_empty, order_details_footer_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "Luigi's",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_details_payment_configuration_empty, order_details_payment_configuration_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Upi,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        payment_configuration: "payment-configuration",
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_details_header_alone
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [Boleto { digitable_line: "digitable-line" }],
        currency: "BRL",
        total_amount: 1,
    });
    // order_details_payment_type_country
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Upi,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_details_payment_configuration_alone
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Upi,
        payment_configuration: "luigi",
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_details_item_retailer_id_required, boleto_digitable_line_required, boleto_digitable_line_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [Boleto { digitable_line: "digitable-line" }],
        currency: "BRL",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { retailer_id: "sku-1", name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_header_image_link_empty, order_header_image_link_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        header: Image { link: "https://luigi.example/menu" },
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_header_image_id_empty, order_header_image_id_format, order_header_image_source
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        header: Image { id: "1" },
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_header_image_provider_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        header: Image { id: "1", provider: "provider" },
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_beneficiary_name_required, order_beneficiary_name_empty, order_beneficiary_name_length,
    // order_beneficiary_address_line1_required, order_beneficiary_address_line1_empty, order_beneficiary_address_line1_length,
    // order_beneficiary_city_required, order_beneficiary_city_empty, order_beneficiary_state_required, order_beneficiary_state_empty,
    // order_beneficiary_country_required, order_beneficiary_country_empty, order_beneficiary_country_format,
    // order_beneficiary_postal_code_required, order_beneficiary_postal_code_empty, order_beneficiary_postal_code_length,
    // order_beneficiary_postal_code_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        beneficiaries: [
            Beneficiary {
                name: "name",
                address_line1: "address-line1",
                city: "Menlo Park",
                state: "CA",
                country: "India",
                postal_code: "444444",
            },
        ],
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_beneficiary_address_line2_empty, order_beneficiary_address_line2_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        beneficiaries: [
            Beneficiary {
                name: "name",
                address_line1: "address-line1",
                address_line2: "address-line2",
                city: "Menlo Park",
                state: "CA",
                country: "India",
                postal_code: "444444",
            },
        ],
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // payment_gateway_fields, payu_udf1_empty, payu_udf1_length, payu_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Payu,
                configuration_name: "configuration-name",
                payu: Payu { udf1: "udf1" },
            },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // razorpay_receipt_empty, razorpay_receipt_length, razorpay_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Razorpay,
                configuration_name: "configuration-name",
                razorpay: Razorpay { receipt: "receipt" },
            },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // razorpay_notes_count, razorpay_note_key_required, razorpay_note_key_empty, razorpay_note_value_required, razorpay_note_value_empty,
    // razorpay_note_value_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Razorpay,
                configuration_name: "configuration-name",
                razorpay: Razorpay { receipt: "receipt", notes: [Note { key: "key", value: "value" }] },
            },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // razorpay_note_key_unique
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Razorpay,
                configuration_name: "configuration-name",
                razorpay: Razorpay {
                    receipt: "receipt",
                    notes: [Note { key: "key", value: "value" }, Note { key: "key 2", value: "value 2" }],
                },
            },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // payu_udf2_empty, payu_udf2_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Payu,
                configuration_name: "configuration-name",
                payu: Payu { udf1: "udf1", udf2: "udf2" },
            },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // payu_udf3_empty, payu_udf3_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Payu,
                configuration_name: "configuration-name",
                payu: Payu { udf1: "udf1", udf3: "udf3" },
            },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // payu_udf4_empty, payu_udf4_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Payu,
                configuration_name: "configuration-name",
                payu: Payu { udf1: "udf1", udf4: "udf4" },
            },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // billdesk_additional_info1_empty, billdesk_additional_info1_length, billdesk_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Billdesk,
                configuration_name: "configuration-name",
                billdesk: Billdesk { additional_info1: "additional-info1" },
            },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // billdesk_additional_info2_empty, billdesk_additional_info2_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Billdesk,
                configuration_name: "configuration-name",
                billdesk: Billdesk {
                    additional_info1: "additional-info1",
                    additional_info2: "additional-info2",
                },
            },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // billdesk_additional_info3_empty, billdesk_additional_info3_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Billdesk,
                configuration_name: "configuration-name",
                billdesk: Billdesk {
                    additional_info1: "additional-info1",
                    additional_info3: "additional-info3",
                },
            },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // billdesk_additional_info4_empty, billdesk_additional_info4_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Billdesk,
                configuration_name: "configuration-name",
                billdesk: Billdesk {
                    additional_info1: "additional-info1",
                    additional_info4: "additional-info4",
                },
            },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // billdesk_additional_info5_empty, billdesk_additional_info5_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Billdesk,
                configuration_name: "configuration-name",
                billdesk: Billdesk {
                    additional_info1: "additional-info1",
                    additional_info5: "additional-info5",
                },
            },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // billdesk_additional_info6_empty, billdesk_additional_info6_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Billdesk,
                configuration_name: "configuration-name",
                billdesk: Billdesk {
                    additional_info1: "additional-info1",
                    additional_info6: "additional-info6",
                },
            },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // billdesk_additional_info7_empty, billdesk_additional_info7_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Billdesk,
                configuration_name: "configuration-name",
                billdesk: Billdesk {
                    additional_info1: "additional-info1",
                    additional_info7: "additional-info7",
                },
            },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // zaakpay_extra1_empty, zaakpay_extra1_length, zaakpay_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Zaakpay,
                configuration_name: "configuration-name",
                zaakpay: Zaakpay { extra1: "extra1" },
            },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // zaakpay_extra2_empty, zaakpay_extra2_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Zaakpay,
                configuration_name: "configuration-name",
                zaakpay: Zaakpay { extra1: "extra1", extra2: "extra2" },
            },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // upi_intent_link_link_required, upi_intent_link_link_empty, upi_intent_link_link_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [UpiIntentLink { link: "upi://pay?pa=luigi@bank&am=210.00" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // payment_link_uri_required, payment_link_uri_empty, payment_link_uri_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentLink { uri: "https://luigi.example/menu" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // payment_link_success_url_empty, payment_link_success_url_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentLink {
                uri: "https://luigi.example/menu",
                success_url: "https://luigi.example/menu",
            },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // payment_link_cancel_url_empty, payment_link_cancel_url_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentLink {
                uri: "https://luigi.example/menu",
                cancel_url: "https://luigi.example/menu",
            },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // pix_dynamic_code_code_required, pix_dynamic_code_code_empty, pix_dynamic_code_merchant_name_required,
    // pix_dynamic_code_merchant_name_empty, pix_dynamic_code_key_required, pix_dynamic_code_key_empty, pix_dynamic_code_key_type_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [
            PixDynamicCode {
                code: "483920",
                merchant_name: "merchant-name",
                key: "key",
                key_type: Cpf,
            },
        ],
        currency: "BRL",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { retailer_id: "sku-1", name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // offsite_card_pay_last_four_digits_required, offsite_card_pay_last_four_digits_empty, offsite_card_pay_last_four_digits_length,
    // offsite_card_pay_last_four_digits_format, offsite_card_pay_credential_id_required, offsite_card_pay_credential_id_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [OffsiteCardPay { last_four_digits: "4444", credential_id: "credential-id" }],
        currency: "BRL",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { retailer_id: "sku-1", name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // shipping_info_country_required, shipping_info_country_empty, shipping_info_country_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        shipping_info: ShippingInfo { country: "IN" },
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // shipping_address_name_required, shipping_address_name_empty, shipping_address_name_length, shipping_address_phone_number_required,
    // shipping_address_phone_number_empty, shipping_address_phone_number_format, shipping_address_address_required,
    // shipping_address_address_empty, shipping_address_address_length, shipping_address_city_required, shipping_address_city_empty,
    // shipping_address_city_length, shipping_address_state_required, shipping_address_state_empty, shipping_address_state_length,
    // shipping_address_in_pin_code_required, shipping_address_in_pin_code_empty, shipping_address_in_pin_code_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        shipping_info: ShippingInfo {
            country: "IN",
            addresses: [
                Address {
                    name: "name",
                    phone_number: "+1 650 555 1234",
                    address: "Via Appia 1",
                    city: "Menlo Park",
                    state: "CA",
                    in_pin_code: "560001",
                },
            ],
        },
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // shipping_address_house_number_empty, shipping_address_house_number_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        shipping_info: ShippingInfo {
            country: "IN",
            addresses: [
                Address {
                    name: "name",
                    phone_number: "+1 650 555 1234",
                    address: "Via Appia 1",
                    city: "Menlo Park",
                    state: "CA",
                    in_pin_code: "560001",
                    house_number: "12",
                },
            ],
        },
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // shipping_address_floor_number_empty, shipping_address_floor_number_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        shipping_info: ShippingInfo {
            country: "IN",
            addresses: [
                Address {
                    name: "name",
                    phone_number: "+1 650 555 1234",
                    address: "Via Appia 1",
                    city: "Menlo Park",
                    state: "CA",
                    in_pin_code: "560001",
                    floor_number: "3",
                },
            ],
        },
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // shipping_address_tower_number_empty, shipping_address_tower_number_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        shipping_info: ShippingInfo {
            country: "IN",
            addresses: [
                Address {
                    name: "name",
                    phone_number: "+1 650 555 1234",
                    address: "Via Appia 1",
                    city: "Menlo Park",
                    state: "CA",
                    in_pin_code: "560001",
                    tower_number: "2",
                },
            ],
        },
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // shipping_address_building_name_empty, shipping_address_building_name_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        shipping_info: ShippingInfo {
            country: "IN",
            addresses: [
                Address {
                    name: "name",
                    phone_number: "+1 650 555 1234",
                    address: "Via Appia 1",
                    city: "Menlo Park",
                    state: "CA",
                    in_pin_code: "560001",
                    building_name: "Lake View",
                },
            ],
        },
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // shipping_address_landmark_area_empty, shipping_address_landmark_area_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        shipping_info: ShippingInfo {
            country: "IN",
            addresses: [
                Address {
                    name: "name",
                    phone_number: "+1 650 555 1234",
                    address: "Via Appia 1",
                    city: "Menlo Park",
                    state: "CA",
                    in_pin_code: "560001",
                    landmark_area: "behind the station",
                },
            ],
        },
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_item_images_count
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [Boleto { digitable_line: "digitable-line" }],
        currency: "BRL",
        total_amount: 10,
        order: Order {
            status: Pending,
            items: [
                Item {
                    name: "name",
                    image: Image { link: "https://luigi.example/menu" },
                    amount: 1,
                    quantity: 1,
                },
                Item {
                    name: "name 2",
                    image: Image { link: "https://luigi.example/menu-2" },
                    amount: 1,
                    quantity: 1,
                },
                Item {
                    name: "name 3",
                    image: Image { link: "https://luigi.example/menu-3" },
                    amount: 1,
                    quantity: 1,
                },
                Item {
                    name: "name 4",
                    image: Image { link: "https://luigi.example/menu-4" },
                    amount: 1,
                    quantity: 1,
                },
                Item {
                    name: "name 5",
                    image: Image { link: "https://luigi.example/menu-5" },
                    amount: 1,
                    quantity: 1,
                },
                Item {
                    name: "name 6",
                    image: Image { link: "https://luigi.example/menu-6" },
                    amount: 1,
                    quantity: 1,
                },
                Item {
                    name: "name 7",
                    image: Image { link: "https://luigi.example/menu-7" },
                    amount: 1,
                    quantity: 1,
                },
                Item {
                    name: "name 8",
                    image: Image { link: "https://luigi.example/menu-8" },
                    amount: 1,
                    quantity: 1,
                },
                Item {
                    name: "name 9",
                    image: Image { link: "https://luigi.example/menu-9" },
                    amount: 1,
                    quantity: 1,
                },
                Item {
                    name: "name 10",
                    image: Image { link: "https://luigi.example/menu-10" },
                    amount: 1,
                    quantity: 1,
                },
            ],
            subtotal: 10,
            tax: Tax { value: 0 },
        },
    });
    // order_item_images_catalog, order_item_images_retailer_id, order_item_image_link_required, order_item_image_link_empty,
    // order_item_image_link_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [Boleto { digitable_line: "digitable-line" }],
        currency: "BRL",
        total_amount: 1,
        order: Order {
            status: Pending,
            items: [
                Item {
                    name: "name",
                    image: Image { link: "https://luigi.example/menu" },
                    amount: 1,
                    quantity: 1,
                },
            ],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_expiration_timestamp_required, order_expiration_timestamp_empty, order_expiration_timestamp_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            expiration: Expiration { timestamp: "1798761600" },
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_expiration_description_empty, order_expiration_description_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            expiration: Expiration { timestamp: "1798761600", description: "Tomato, spicy salami" },
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_item_retailer_id_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { retailer_id: "sku-1", name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_item_sale_amount_range
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, sale_amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_item_country_of_origin_empty, order_item_country_of_origin_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1, country_of_origin: "country-of-origin" }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_item_importer_name_empty, order_item_importer_name_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1, importer_name: "importer-name" }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // importer_address_address_line1_required, importer_address_address_line1_empty, importer_address_address_line1_length,
    // importer_address_city_required, importer_address_city_empty, importer_address_city_length, importer_address_postal_code_required,
    // importer_address_postal_code_empty, importer_address_country_code_required, importer_address_country_code_empty,
    // importer_address_country_code_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [
                Item {
                    name: "name",
                    amount: 1,
                    quantity: 1,
                    importer_address: ImporterAddress {
                        address_line1: "address-line1",
                        city: "Menlo Park",
                        postal_code: "postal-code",
                        country_code: "US",
                    },
                },
            ],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // importer_address_address_line2_empty, importer_address_address_line2_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [
                Item {
                    name: "name",
                    amount: 1,
                    quantity: 1,
                    importer_address: ImporterAddress {
                        address_line1: "address-line1",
                        address_line2: "address-line2",
                        city: "Menlo Park",
                        postal_code: "postal-code",
                        country_code: "US",
                    },
                },
            ],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // importer_address_zone_code_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [
                Item {
                    name: "name",
                    amount: 1,
                    quantity: 1,
                    importer_address: ImporterAddress {
                        address_line1: "address-line1",
                        city: "Menlo Park",
                        zone_code: "zone-code",
                        postal_code: "postal-code",
                        country_code: "US",
                    },
                },
            ],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_tax_description_empty, order_tax_description_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0, description: "Tomato, spicy salami" },
        },
    });
    // order_shipping_value_required, order_shipping_value_range
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
            shipping: Shipping { value: 0 },
        },
    });
    // order_shipping_description_empty, order_shipping_description_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
            shipping: Shipping { value: 0, description: "Tomato, spicy salami" },
        },
    });
    // order_discount_value_required, order_discount_value_range
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
            discount: Discount { value: 0 },
        },
    });
    // order_discount_description_empty, order_discount_description_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
            discount: Discount { value: 0, description: "Tomato, spicy salami" },
        },
    });
    // order_discount_discount_program_name_empty, order_discount_discount_program_name_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
            discount: Discount { value: 0, discount_program_name: "discount-program-name" },
        },
    });
    // order_status_body_required, order_status_body_empty, order_status_body_length, order_status_reference_id_required,
    // order_status_reference_id_empty, order_status_reference_id_length, order_status_reference_id_format, order_status_news,
    // order_update_status_required
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        order: Order { status: Pending },
    });
    // order_status_footer_empty, order_status_footer_length
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "Luigi's",
        reference_id: "order-7",
        order: Order { status: Pending },
    });
    // order_update_description_empty, order_update_description_length
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        order: Order { status: Pending, description: "Tomato, spicy salami" },
    });
    // payment_status_required
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        order: Order { status: Pending },
        payment: Payment { status: Pending },
    });
    // payment_timestamp_range
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        order: Order { status: Pending },
        payment: Payment { status: Pending, timestamp: 0 },
    });
    // pin_message_id_required, pin_message_id_empty, pin_message_id_length, pin_message_id_format, pin_expiration_days_required,
    // pin_expiration_days_range
    let _ = message!(Pin {
        group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ",
        message_id: "wamid.HBgLMTY1MDU1NTEyMzQ",
        expiration_days: 1,
    });
    // template_name_required, template_name_empty, template_name_length, template_name_format, template_language_required,
    // template_language_empty, template_language_format
    let _ = message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "en_US" });
    // template_buttons_count, quick_reply_index_required, quick_reply_index_range, quick_reply_payload_required, quick_reply_payload_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [QuickReply { index: 0, payload: "yes" }],
    });
    // template_cards_count
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [Card { header: Image { id: "1" } }, Card { header: Image { id: "2" } }],
    });
    // template_raw_components_empty, template_raw_components_object, template_raw_components_depth
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        raw_components: [json!({ "type": "hologram" })],
    });
    // template_button_index_unique
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [QuickReply { index: 0, payload: "yes" }, QuickReply { index: 1, payload: "yes 2" }],
    });
    // template_button_kind_count, copy_code_index_required, copy_code_index_range, copy_code_coupon_code_required,
    // copy_code_coupon_code_empty, copy_code_coupon_code_inner_space
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [CopyCode { index: 0, coupon_code: "SPRING25" }],
    });
    // template_parameters_mixed
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [
            Text { parameter_name: "customer", text: "Ann" },
            Text { parameter_name: "total", text: "$42.99" },
        ],
    });
    // template_parameter_name_unique
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [
            Text { parameter_name: "customer", text: "Luigi's" },
            Text { parameter_name: "customer_2", text: "Luigi's 2" },
        ],
    });
    // template_offer_header
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Image { id: "1013859600285441" },
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1767139200000 },
    });
    // template_offer_button_index
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Url { index: 0, text: "april" }],
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1767139200000 },
    });
    // template_card_headers_mixed
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card { header: Image { id: "1013859600285441" } },
            Card { header: Image { id: "1166846181421424" } },
        ],
    });
    // template_payment_link_header
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Url { index: 0, text: "A1", payment_link_preview: true }],
    });
    // template_payment_link_cards
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Url { index: 0, text: "A1" }],
        cards: [Card { header: Image { id: "1" } }, Card { header: Image { id: "2" } }],
    });
    // template_raw_components_type
    let _ = message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "en_US", body: ["Ann"] });
    // header_parameter_parameter_name_empty, header_parameter_parameter_name_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Text { parameter_name: "customer", text: "Luigi's" },
    });
    // header_parameter_text_required, header_parameter_text_empty, header_parameter_text_length, header_parameter_text_inner_space
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Text { text: "Luigi's" },
    });
    // header_location_latitude_required, header_location_latitude_range, header_location_longitude_required,
    // header_location_longitude_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Location { latitude: 1.5, longitude: 1.5 },
    });
    // header_location_name_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Location { latitude: 1.5, longitude: 1.5, name: "name" },
    });
    // header_location_address_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Location { latitude: 1.5, longitude: 1.5, address: "Via Appia 1" },
    });
    // header_product_catalog_id_required, header_product_catalog_id_empty, header_product_catalog_id_format,
    // header_product_product_retailer_id_required, header_product_product_retailer_id_empty, header_product_product_retailer_id_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Product { catalog_id: "146265584024623", product_retailer_id: "sku-1" },
    });
    // parameter_parameter_name_empty, parameter_parameter_name_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Text { parameter_name: "customer", text: "Luigi's" }],
    });
    // parameter_text_required, parameter_text_empty, parameter_text_inner_space
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Text { text: "Luigi's" }],
    });
    // parameter_text_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: "Luigi's",
        body: [Text { text: "Luigi's" }],
    });
    // currency_parameter_name_empty, currency_parameter_name_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [
            Currency {
                parameter_name: "customer",
                code: "USD",
                minor_units: 0,
                fallback_value: "a few euros",
            },
        ],
    });
    // currency_code_required, currency_code_empty, currency_code_format, currency_minor_units_range, currency_fallback_value_required,
    // currency_fallback_value_empty, currency_fallback_value_inner_space, currency_amount
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "USD", minor_units: 0, fallback_value: "a few euros" }],
    });
    // currency_amount_1000_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "USD", amount_1000: 0, fallback_value: "a few euros" }],
    });
    // currency_fallback_value_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: "Luigi's",
        body: [Currency { code: "USD", minor_units: 0, fallback_value: "a few euros" }],
    });
    // currency_unit
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "JPY", amount_1000: 1000, fallback_value: "¥1" }],
    });
    // currency_scale
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "USD", amount_1000: 42900, fallback_value: "$42.90" }],
    });
    // date_time_parameter_name_empty, date_time_parameter_name_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [DateTime { parameter_name: "customer", fallback_value: "a few euros" }],
    });
    // date_time_fallback_value_required, date_time_fallback_value_empty, date_time_fallback_value_inner_space
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [DateTime { fallback_value: "a few euros" }],
    });
    // date_time_fallback_value_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: "Luigi's",
        body: [DateTime { fallback_value: "a few euros" }],
    });
    // url_button_index_required, url_button_index_range, url_button_text_required, url_button_text_empty, url_button_text_length,
    // url_button_text_inner_space
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Url { index: 0, text: "Luigi's" }],
    });
    // url_button_parameter_name_empty, url_button_parameter_name_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Url { index: 0, parameter_name: "customer", text: "Luigi's" }],
    });
    // copy_code_coupon_code_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [CopyCode { index: 0, coupon_code: "SPRING25" }],
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1 },
    });
    // catalog_index_required, catalog_index_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Catalog { index: 0 }],
    });
    // catalog_thumbnail_product_retailer_id_empty, catalog_thumbnail_product_retailer_id_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Catalog { index: 0, thumbnail_product_retailer_id: "sku-1" }],
    });
    // mpm_index_required, mpm_index_range, mpm_thumbnail_product_retailer_id_required, mpm_thumbnail_product_retailer_id_empty,
    // mpm_thumbnail_product_retailer_id_length, mpm_sections_required, mpm_sections_count, mpm_section_product_items_required,
    // mpm_section_product_items_count, mpm_section_product_items_empty, mpm_section_product_items_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            Mpm {
                index: 0,
                thumbnail_product_retailer_id: "sku-1",
                sections: [Section { product_items: ["sku-1"] }],
            },
        ],
    });
    // mpm_product_items_total
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            Mpm {
                index: 0,
                thumbnail_product_retailer_id: "sku-1",
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
            },
        ],
    });
    // mpm_section_title_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            Mpm {
                index: 0,
                thumbnail_product_retailer_id: "sku-1",
                sections: [
                    Section { title: "Pizza", product_items: ["sku-1"] },
                    Section { title: "Pasta", product_items: ["sku-11"] },
                ],
            },
        ],
    });
    // mpm_section_title_empty, mpm_section_title_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            Mpm {
                index: 0,
                thumbnail_product_retailer_id: "sku-1",
                sections: [Section { title: "Diavola", product_items: ["sku-1"] }],
            },
        ],
    });
    // flow_button_index_required, flow_button_index_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Flow { index: 0 }],
    });
    // flow_button_flow_token_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Flow { index: 0, flow_token: "table-7" }],
    });
    // flow_button_flow_action_data_empty, flow_button_flow_action_data_object, flow_button_flow_action_data_depth
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Flow { index: 0, flow_action_data: json!({ "type": "hologram" }) }],
    });
    // voice_call_button_index_range, voice_call_button_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [VoiceCall { index: 0 }],
    });
    // voice_call_button_ttl_minutes_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [VoiceCall { index: 0, ttl_minutes: 1 }],
    });
    // voice_call_button_payload_empty, voice_call_button_payload_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [VoiceCall { index: 0, payload: "yes" }],
    });
    // order_details_button_index_required, order_details_button_index_range, order_details_button_reference_id_required,
    // order_details_button_reference_id_empty, order_details_button_reference_id_length, order_details_button_reference_id_format,
    // order_details_button_kind_required, order_details_button_currency_required, order_details_button_currency_empty,
    // order_details_button_currency_format, order_details_button_total_amount_required, order_details_button_total_amount_range,
    // order_details_button_total, order_details_button_payment_settings_country, order_details_button_payment_required,
    // order_details_button_order_required, order_details_button_item_origin_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            OrderDetails {
                index: 0,
                reference_id: "order-7",
                kind: DigitalGoods,
                payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
                currency: "INR",
                total_amount: 1,
                order: Order {
                    status: Pending,
                    catalog_id: "146265584024623",
                    items: [Item { name: "name", amount: 1, quantity: 1 }],
                    subtotal: 1,
                    tax: Tax { value: 0 },
                },
            },
        ],
    });
    // order_details_button_payment_configuration_empty, order_details_button_payment_configuration_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            OrderDetails {
                index: 0,
                reference_id: "order-7",
                kind: DigitalGoods,
                payment_type: Upi,
                payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
                payment_configuration: "payment-configuration",
                currency: "INR",
                total_amount: 1,
                order: Order {
                    status: Pending,
                    catalog_id: "146265584024623",
                    items: [Item { name: "name", amount: 1, quantity: 1 }],
                    subtotal: 1,
                    tax: Tax { value: 0 },
                },
            },
        ],
    });
    // order_details_button_payment_type_country
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            OrderDetails {
                index: 0,
                reference_id: "order-7",
                kind: DigitalGoods,
                payment_type: Upi,
                payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
                currency: "INR",
                total_amount: 1,
                order: Order {
                    status: Pending,
                    catalog_id: "146265584024623",
                    items: [Item { name: "name", amount: 1, quantity: 1 }],
                    subtotal: 1,
                    tax: Tax { value: 0 },
                },
            },
        ],
    });
    // order_details_button_payment_configuration_alone
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            OrderDetails {
                index: 0,
                reference_id: "order-7",
                kind: DigitalGoods,
                payment_type: Upi,
                payment_configuration: "luigi",
                currency: "INR",
                total_amount: 1,
                order: Order {
                    status: Pending,
                    catalog_id: "146265584024623",
                    items: [Item { name: "name", amount: 1, quantity: 1 }],
                    subtotal: 1,
                    tax: Tax { value: 0 },
                },
            },
        ],
    });
    // order_details_button_item_retailer_id_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            OrderDetails {
                index: 0,
                reference_id: "order-7",
                kind: DigitalGoods,
                payment_type: Br,
                payment_settings: [Boleto { digitable_line: "digitable-line" }],
                currency: "BRL",
                total_amount: 1,
                order: Order {
                    status: Pending,
                    catalog_id: "146265584024623",
                    items: [Item { retailer_id: "sku-1", name: "name", amount: 1, quantity: 1 }],
                    subtotal: 1,
                    tax: Tax { value: 0 },
                },
            },
        ],
    });
    // payment_request_index_required, payment_request_index_range, payment_request_boleto_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [PaymentRequest { index: 0, boleto: "boleto" }],
    });
    // payment_request_pix_dynamic_code_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [PaymentRequest { index: 0, pix_dynamic_code: "pix-dynamic-code" }],
    });
    // payment_request_payment_link_empty, payment_request_payment_link_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [PaymentRequest { index: 0, payment_link: "https://luigi.example/menu" }],
    });
    // payment_request_setting
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [PaymentRequest { index: 0, boleto: "03399026944140000002628346101018898510000008848" }],
    });
    // limited_time_offer_expiration_time_ms_required, limited_time_offer_expiration_time_ms_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1 },
    });
    // template_card_header_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [Card { header: Image { id: "1" } }, Card { header: Image { id: "1" } }],
    });
    // template_card_buttons_count
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card { header: Image { id: "1" }, buttons: [QuickReply { index: 0, payload: "yes" }] },
            Card { header: Image { id: "1" }, buttons: [QuickReply { index: 0, payload: "yes" }] },
        ],
    });
    // template_card_button_index_unique
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                buttons: [QuickReply { index: 0, payload: "yes" }, QuickReply { index: 1, payload: "yes 2" }],
            },
            Card {
                header: Image { id: "1" },
                buttons: [QuickReply { index: 0, payload: "yes" }, QuickReply { index: 1, payload: "yes 2" }],
            },
        ],
    });
    // template_card_parameter_name_unique
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [
                    Text { parameter_name: "customer", text: "Luigi's" },
                    Text { parameter_name: "customer_2", text: "Luigi's 2" },
                ],
            },
            Card {
                header: Image { id: "1" },
                body: [
                    Text { parameter_name: "customer", text: "Luigi's" },
                    Text { parameter_name: "customer_2", text: "Luigi's 2" },
                ],
            },
        ],
    });
    // template_card_payment_link
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card { header: Image { id: "1" }, buttons: [Url { index: 0, text: "A1" }] },
            Card { header: Image { id: "1" }, buttons: [Url { index: 0, text: "A1" }] },
        ],
    });
    // card_parameter_parameter_name_empty, card_parameter_parameter_name_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [Text { parameter_name: "customer", text: "Luigi's" }],
            },
            Card {
                header: Image { id: "1" },
                body: [Text { parameter_name: "customer", text: "Luigi's" }],
            },
        ],
    });
    // card_parameter_text_required, card_parameter_text_empty, card_parameter_text_length, card_parameter_text_inner_space
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card { header: Image { id: "1" }, body: [Text { text: "Luigi's" }] },
            Card { header: Image { id: "1" }, body: [Text { text: "Luigi's" }] },
        ],
    });
    // card_currency_parameter_name_empty, card_currency_parameter_name_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [
                    Currency {
                        parameter_name: "customer",
                        code: "USD",
                        minor_units: 0,
                        fallback_value: "a few euros",
                    },
                ],
            },
            Card {
                header: Image { id: "1" },
                body: [
                    Currency {
                        parameter_name: "customer",
                        code: "USD",
                        minor_units: 0,
                        fallback_value: "a few euros",
                    },
                ],
            },
        ],
    });
    // card_currency_code_required, card_currency_code_empty, card_currency_code_format, card_currency_minor_units_range,
    // card_currency_fallback_value_required, card_currency_fallback_value_empty, card_currency_fallback_value_length,
    // card_currency_fallback_value_inner_space, card_currency_amount
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", minor_units: 0, fallback_value: "a few euros" }],
            },
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", minor_units: 0, fallback_value: "a few euros" }],
            },
        ],
    });
    // card_currency_amount_1000_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", amount_1000: 0, fallback_value: "a few euros" }],
            },
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", amount_1000: 0, fallback_value: "a few euros" }],
            },
        ],
    });
    // card_currency_unit
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "JPY", amount_1000: 1000, fallback_value: "¥1" }],
            },
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "JPY", amount_1000: 1000, fallback_value: "¥1" }],
            },
        ],
    });
    // card_currency_scale
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", amount_1000: 42900, fallback_value: "$42.90" }],
            },
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", amount_1000: 42900, fallback_value: "$42.90" }],
            },
        ],
    });
    // card_date_time_parameter_name_empty, card_date_time_parameter_name_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [DateTime { parameter_name: "customer", fallback_value: "a few euros" }],
            },
            Card {
                header: Image { id: "1" },
                body: [DateTime { parameter_name: "customer", fallback_value: "a few euros" }],
            },
        ],
    });
    // card_date_time_fallback_value_required, card_date_time_fallback_value_empty, card_date_time_fallback_value_length,
    // card_date_time_fallback_value_inner_space
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card { header: Image { id: "1" }, body: [DateTime { fallback_value: "a few euros" }] },
            Card { header: Image { id: "1" }, body: [DateTime { fallback_value: "a few euros" }] },
        ],
    });
    // template_order_status_reference_id_required, template_order_status_reference_id_empty, template_order_status_reference_id_length,
    // template_order_status_reference_id_format, template_order_status_news
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        order_status: OrderStatus { reference_id: "order-7", order: Order { status: Pending } },
    });
    // tap_target_configuration_url_required, tap_target_configuration_url_empty, tap_target_configuration_url_format,
    // tap_target_configuration_title_required, tap_target_configuration_title_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        tap_target_configuration: [TapTargetConfiguration { url: "https://luigi.example/menu", title: "Diavola" }],
    });
    // raw_kind_required, raw_kind_empty, raw_kind_format, raw_content_required, raw_content_empty, raw_content_object, raw_content_depth
    let _ = message!(Raw { to: "+1 650 555 1234", kind: "hologram", content: json!({ "type": "hologram" }) });
}
