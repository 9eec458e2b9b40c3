//! Messages, each breaking the rule above it. Written by the test `catalogue`.

#![recursion_limit = "1024"]

use whatsapp_dsl::message;

#[rustfmt::skip]
fn main() {
    // message_to_empty
    let _ = message!(Text { to: "", body: "Shall we deliver at eight?" });
    // message_to_format
    let _ = message!(Text { to: "0650 555", body: "Shall we deliver at eight?" });
    // message_recipient_empty
    let _ = message!(Text { recipient: "", body: "Shall we deliver at eight?" });
    // message_recipient_format
    let _ = message!(Text { recipient: "us-1349", body: "Shall we deliver at eight?" });
    // message_group_empty
    let _ = message!(Text { group: "", body: "Shall we deliver at eight?" });
    // message_group_format
    let _ = message!(Text { group: "two words", body: "Shall we deliver at eight?" });
    // message_context_empty
    let _ = message!(Text { to: "+1 650 555 1234", context: "", body: "Shall we deliver at eight?" });
    // message_context_length
    let _ = message!(Text {
        to: "+1 650 555 1234",
        context: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: "Shall we deliver at eight?",
    });
    // message_context_format
    let _ = message!(Text { to: "+1 650 555 1234", context: "two words", body: "Shall we deliver at eight?" });
    // message_biz_opaque_callback_data_empty
    let _ = message!(Text { to: "+1 650 555 1234", biz_opaque_callback_data: "", body: "Shall we deliver at eight?" });
    // message_biz_opaque_callback_data_length
    let _ = message!(Text {
        to: "+1 650 555 1234",
        biz_opaque_callback_data: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: "Shall we deliver at eight?",
    });
    // message_recipient_identity_key_hash_empty
    let _ = message!(Text {
        to: "+1 650 555 1234",
        recipient_identity_key_hash: "",
        body: "Shall we deliver at eight?",
    });
    // message_recipient_required
    let _ = message!(Text { body: "Shall we deliver at eight?" });
    // message_recipient_conflict
    let _ = message!(Text {
        to: "+1 650 555 1234",
        group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ",
        body: "Shall we deliver at eight?",
    });
    // message_group_content
    let _ = message!(Location { group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ", latitude: 1.5, longitude: 1.5 });
    // message_group_only
    let _ = message!(Unpin { to: "+1 650 555 1234", message_id: "wamid.HBgLMTY1MDU1NTEyMzQ" });
    // text_body_required
    let _ = message!(Text { to: "+1 650 555 1234" });
    // text_body_empty
    let _ = message!(Text { to: "+1 650 555 1234", body: "" });
    // text_body_length
    let _ = message!(Text {
        to: "+1 650 555 1234",
        body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        category: Utility,
    });
    // text_ttl_seconds_range
    let _ = message!(Text {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        category: Utility,
        ttl_seconds: 43201,
    });
    // text_ttl_seconds_category
    let _ = message!(Text { to: "+1 650 555 1234", body: "Shall we deliver at eight?", ttl_seconds: 30 });
    // text_ttl_seconds_service
    let _ = message!(Text {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        category: Service,
        ttl_seconds: 60,
    });
    // text_direct_send_config_category
    let _ = message!(Text {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        direct_send_config: DirectSendConfig { template_name: "customer" },
    });
    // text_direct_send_config_utility
    let _ = message!(Text {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        category: Service,
        direct_send_config: DirectSendConfig { template_name: "customer" },
    });
    // text_recipient_authentication
    let _ = message!(Text {
        recipient: "US.26982417310605483836",
        body: "Shall we deliver at eight?",
        category: Authentication,
    });
    // direct_send_config_template_name_required
    let _ = message!(Text {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        category: Utility,
        direct_send_config: DirectSendConfig {},
    });
    // direct_send_config_template_name_empty
    let _ = message!(Text {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        category: Utility,
        direct_send_config: DirectSendConfig { template_name: "" },
    });
    // direct_send_config_template_name_length
    let _ = message!(Text {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        category: Utility,
        direct_send_config: DirectSendConfig {
            template_name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        },
    });
    // direct_send_config_template_name_format
    let _ = message!(Text {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        category: Utility,
        direct_send_config: DirectSendConfig { template_name: "Order-Shipped" },
    });
    // reaction_message_id_required
    let _ = message!(Reaction { to: "+1 650 555 1234", emoji: "👍" });
    // reaction_message_id_empty
    let _ = message!(Reaction { to: "+1 650 555 1234", message_id: "", emoji: "👍" });
    // reaction_message_id_length
    let _ = message!(Reaction {
        to: "+1 650 555 1234",
        message_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        emoji: "👍",
    });
    // reaction_message_id_format
    let _ = message!(Reaction { to: "+1 650 555 1234", message_id: "two words", emoji: "👍" });
    // reaction_emoji_required
    let _ = message!(Reaction { to: "+1 650 555 1234", message_id: "wamid.HBgLMTY1MDU1NTEyMzQ" });
    // reaction_emoji_format
    let _ = message!(Reaction { to: "+1 650 555 1234", message_id: "wamid.HBgLMTY1MDU1NTEyMzQ", emoji: "👍👍" });
    // reaction_context
    let _ = message!(Reaction {
        to: "+1 650 555 1234",
        context: "wamid.HBgLMTY1MDU1NTEyMzQ",
        message_id: "wamid.HBgLMTY1MDU1NTEyMzQ",
        emoji: "👍",
    });
    // image_link_empty
    let _ = message!(Image { to: "+1 650 555 1234", link: "" });
    // image_link_format
    let _ = message!(Image { to: "+1 650 555 1234", link: "luigi.example" });
    // image_id_empty
    let _ = message!(Image { to: "+1 650 555 1234", id: "" });
    // image_id_format
    let _ = message!(Image { to: "+1 650 555 1234", id: "two words" });
    // image_caption_empty
    let _ = message!(Image { to: "+1 650 555 1234", id: "1", caption: "" });
    // image_caption_length
    let _ = message!(Image {
        to: "+1 650 555 1234",
        id: "1",
        caption: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // image_source
    let _ = message!(Image { to: "+1 650 555 1234", link: "https://luigi.example/menu", id: "1" });
    // video_link_empty
    let _ = message!(Video { to: "+1 650 555 1234", link: "" });
    // video_link_format
    let _ = message!(Video { to: "+1 650 555 1234", link: "luigi.example" });
    // video_id_empty
    let _ = message!(Video { to: "+1 650 555 1234", id: "" });
    // video_id_format
    let _ = message!(Video { to: "+1 650 555 1234", id: "two words" });
    // video_caption_empty
    let _ = message!(Video { to: "+1 650 555 1234", id: "1", caption: "" });
    // video_caption_length
    let _ = message!(Video {
        to: "+1 650 555 1234",
        id: "1",
        caption: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // video_source
    let _ = message!(Video { to: "+1 650 555 1234", link: "https://luigi.example/menu", id: "1" });
    // audio_link_empty
    let _ = message!(Audio { to: "+1 650 555 1234", link: "" });
    // audio_link_format
    let _ = message!(Audio { to: "+1 650 555 1234", link: "luigi.example" });
    // audio_id_empty
    let _ = message!(Audio { to: "+1 650 555 1234", id: "" });
    // audio_id_format
    let _ = message!(Audio { to: "+1 650 555 1234", id: "two words" });
    // audio_source
    let _ = message!(Audio { to: "+1 650 555 1234", link: "https://luigi.example/menu", id: "1" });
    // document_link_empty
    let _ = message!(Document { to: "+1 650 555 1234", link: "" });
    // document_link_format
    let _ = message!(Document { to: "+1 650 555 1234", link: "luigi.example" });
    // document_id_empty
    let _ = message!(Document { to: "+1 650 555 1234", id: "" });
    // document_id_format
    let _ = message!(Document { to: "+1 650 555 1234", id: "two words" });
    // document_caption_empty
    let _ = message!(Document { to: "+1 650 555 1234", id: "1", caption: "" });
    // document_caption_length
    let _ = message!(Document {
        to: "+1 650 555 1234",
        id: "1",
        caption: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // document_filename_empty
    let _ = message!(Document { to: "+1 650 555 1234", id: "1", filename: "" });
    // document_source
    let _ = message!(Document { to: "+1 650 555 1234", link: "https://luigi.example/menu", id: "1" });
    // sticker_link_empty
    let _ = message!(Sticker { to: "+1 650 555 1234", link: "" });
    // sticker_link_format
    let _ = message!(Sticker { to: "+1 650 555 1234", link: "luigi.example" });
    // sticker_id_empty
    let _ = message!(Sticker { to: "+1 650 555 1234", id: "" });
    // sticker_id_format
    let _ = message!(Sticker { to: "+1 650 555 1234", id: "two words" });
    // sticker_source
    let _ = message!(Sticker { to: "+1 650 555 1234", link: "https://luigi.example/menu", id: "1" });
    // location_latitude_required
    let _ = message!(Location { to: "+1 650 555 1234", longitude: 1.5 });
    // location_latitude_range
    let _ = message!(Location { to: "+1 650 555 1234", latitude: 90.1, longitude: 1.5 });
    // location_longitude_required
    let _ = message!(Location { to: "+1 650 555 1234", latitude: 1.5 });
    // location_longitude_range
    let _ = message!(Location { to: "+1 650 555 1234", latitude: 1.5, longitude: 180.1 });
    // location_name_empty
    let _ = message!(Location { to: "+1 650 555 1234", latitude: 1.5, longitude: 1.5, name: "" });
    // location_address_empty
    let _ = message!(Location { to: "+1 650 555 1234", latitude: 1.5, longitude: 1.5, address: "" });
    // contacts_contacts_required
    let _ = message!(Contacts { to: "+1 650 555 1234" });
    // contacts_contacts_count
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact { name: Name { formatted_name: "Ann Smith" } },
            Contact { name: Name { formatted_name: "Ann Smith 2" } },
            Contact { name: Name { formatted_name: "Ann Smith 3" } },
            Contact { name: Name { formatted_name: "Ann Smith 4" } },
            Contact { name: Name { formatted_name: "Ann Smith 5" } },
            Contact { name: Name { formatted_name: "Ann Smith 6" } },
            Contact { name: Name { formatted_name: "Ann Smith 7" } },
            Contact { name: Name { formatted_name: "Ann Smith 8" } },
            Contact { name: Name { formatted_name: "Ann Smith 9" } },
            Contact { name: Name { formatted_name: "Ann Smith 10" } },
            Contact { name: Name { formatted_name: "Ann Smith 11" } },
            Contact { name: Name { formatted_name: "Ann Smith 12" } },
            Contact { name: Name { formatted_name: "Ann Smith 13" } },
            Contact { name: Name { formatted_name: "Ann Smith 14" } },
            Contact { name: Name { formatted_name: "Ann Smith 15" } },
            Contact { name: Name { formatted_name: "Ann Smith 16" } },
            Contact { name: Name { formatted_name: "Ann Smith 17" } },
            Contact { name: Name { formatted_name: "Ann Smith 18" } },
            Contact { name: Name { formatted_name: "Ann Smith 19" } },
            Contact { name: Name { formatted_name: "Ann Smith 20" } },
            Contact { name: Name { formatted_name: "Ann Smith 21" } },
            Contact { name: Name { formatted_name: "Ann Smith 22" } },
            Contact { name: Name { formatted_name: "Ann Smith 23" } },
            Contact { name: Name { formatted_name: "Ann Smith 24" } },
            Contact { name: Name { formatted_name: "Ann Smith 25" } },
            Contact { name: Name { formatted_name: "Ann Smith 26" } },
            Contact { name: Name { formatted_name: "Ann Smith 27" } },
            Contact { name: Name { formatted_name: "Ann Smith 28" } },
            Contact { name: Name { formatted_name: "Ann Smith 29" } },
            Contact { name: Name { formatted_name: "Ann Smith 30" } },
            Contact { name: Name { formatted_name: "Ann Smith 31" } },
            Contact { name: Name { formatted_name: "Ann Smith 32" } },
            Contact { name: Name { formatted_name: "Ann Smith 33" } },
            Contact { name: Name { formatted_name: "Ann Smith 34" } },
            Contact { name: Name { formatted_name: "Ann Smith 35" } },
            Contact { name: Name { formatted_name: "Ann Smith 36" } },
            Contact { name: Name { formatted_name: "Ann Smith 37" } },
            Contact { name: Name { formatted_name: "Ann Smith 38" } },
            Contact { name: Name { formatted_name: "Ann Smith 39" } },
            Contact { name: Name { formatted_name: "Ann Smith 40" } },
            Contact { name: Name { formatted_name: "Ann Smith 41" } },
            Contact { name: Name { formatted_name: "Ann Smith 42" } },
            Contact { name: Name { formatted_name: "Ann Smith 43" } },
            Contact { name: Name { formatted_name: "Ann Smith 44" } },
            Contact { name: Name { formatted_name: "Ann Smith 45" } },
            Contact { name: Name { formatted_name: "Ann Smith 46" } },
            Contact { name: Name { formatted_name: "Ann Smith 47" } },
            Contact { name: Name { formatted_name: "Ann Smith 48" } },
            Contact { name: Name { formatted_name: "Ann Smith 49" } },
            Contact { name: Name { formatted_name: "Ann Smith 50" } },
            Contact { name: Name { formatted_name: "Ann Smith 51" } },
            Contact { name: Name { formatted_name: "Ann Smith 52" } },
            Contact { name: Name { formatted_name: "Ann Smith 53" } },
            Contact { name: Name { formatted_name: "Ann Smith 54" } },
            Contact { name: Name { formatted_name: "Ann Smith 55" } },
            Contact { name: Name { formatted_name: "Ann Smith 56" } },
            Contact { name: Name { formatted_name: "Ann Smith 57" } },
            Contact { name: Name { formatted_name: "Ann Smith 58" } },
            Contact { name: Name { formatted_name: "Ann Smith 59" } },
            Contact { name: Name { formatted_name: "Ann Smith 60" } },
            Contact { name: Name { formatted_name: "Ann Smith 61" } },
            Contact { name: Name { formatted_name: "Ann Smith 62" } },
            Contact { name: Name { formatted_name: "Ann Smith 63" } },
            Contact { name: Name { formatted_name: "Ann Smith 64" } },
            Contact { name: Name { formatted_name: "Ann Smith 65" } },
            Contact { name: Name { formatted_name: "Ann Smith 66" } },
            Contact { name: Name { formatted_name: "Ann Smith 67" } },
            Contact { name: Name { formatted_name: "Ann Smith 68" } },
            Contact { name: Name { formatted_name: "Ann Smith 69" } },
            Contact { name: Name { formatted_name: "Ann Smith 70" } },
            Contact { name: Name { formatted_name: "Ann Smith 71" } },
            Contact { name: Name { formatted_name: "Ann Smith 72" } },
            Contact { name: Name { formatted_name: "Ann Smith 73" } },
            Contact { name: Name { formatted_name: "Ann Smith 74" } },
            Contact { name: Name { formatted_name: "Ann Smith 75" } },
            Contact { name: Name { formatted_name: "Ann Smith 76" } },
            Contact { name: Name { formatted_name: "Ann Smith 77" } },
            Contact { name: Name { formatted_name: "Ann Smith 78" } },
            Contact { name: Name { formatted_name: "Ann Smith 79" } },
            Contact { name: Name { formatted_name: "Ann Smith 80" } },
            Contact { name: Name { formatted_name: "Ann Smith 81" } },
            Contact { name: Name { formatted_name: "Ann Smith 82" } },
            Contact { name: Name { formatted_name: "Ann Smith 83" } },
            Contact { name: Name { formatted_name: "Ann Smith 84" } },
            Contact { name: Name { formatted_name: "Ann Smith 85" } },
            Contact { name: Name { formatted_name: "Ann Smith 86" } },
            Contact { name: Name { formatted_name: "Ann Smith 87" } },
            Contact { name: Name { formatted_name: "Ann Smith 88" } },
            Contact { name: Name { formatted_name: "Ann Smith 89" } },
            Contact { name: Name { formatted_name: "Ann Smith 90" } },
            Contact { name: Name { formatted_name: "Ann Smith 91" } },
            Contact { name: Name { formatted_name: "Ann Smith 92" } },
            Contact { name: Name { formatted_name: "Ann Smith 93" } },
            Contact { name: Name { formatted_name: "Ann Smith 94" } },
            Contact { name: Name { formatted_name: "Ann Smith 95" } },
            Contact { name: Name { formatted_name: "Ann Smith 96" } },
            Contact { name: Name { formatted_name: "Ann Smith 97" } },
            Contact { name: Name { formatted_name: "Ann Smith 98" } },
            Contact { name: Name { formatted_name: "Ann Smith 99" } },
            Contact { name: Name { formatted_name: "Ann Smith 100" } },
            Contact { name: Name { formatted_name: "Ann Smith 101" } },
            Contact { name: Name { formatted_name: "Ann Smith 102" } },
            Contact { name: Name { formatted_name: "Ann Smith 103" } },
            Contact { name: Name { formatted_name: "Ann Smith 104" } },
            Contact { name: Name { formatted_name: "Ann Smith 105" } },
            Contact { name: Name { formatted_name: "Ann Smith 106" } },
            Contact { name: Name { formatted_name: "Ann Smith 107" } },
            Contact { name: Name { formatted_name: "Ann Smith 108" } },
            Contact { name: Name { formatted_name: "Ann Smith 109" } },
            Contact { name: Name { formatted_name: "Ann Smith 110" } },
            Contact { name: Name { formatted_name: "Ann Smith 111" } },
            Contact { name: Name { formatted_name: "Ann Smith 112" } },
            Contact { name: Name { formatted_name: "Ann Smith 113" } },
            Contact { name: Name { formatted_name: "Ann Smith 114" } },
            Contact { name: Name { formatted_name: "Ann Smith 115" } },
            Contact { name: Name { formatted_name: "Ann Smith 116" } },
            Contact { name: Name { formatted_name: "Ann Smith 117" } },
            Contact { name: Name { formatted_name: "Ann Smith 118" } },
            Contact { name: Name { formatted_name: "Ann Smith 119" } },
            Contact { name: Name { formatted_name: "Ann Smith 120" } },
            Contact { name: Name { formatted_name: "Ann Smith 121" } },
            Contact { name: Name { formatted_name: "Ann Smith 122" } },
            Contact { name: Name { formatted_name: "Ann Smith 123" } },
            Contact { name: Name { formatted_name: "Ann Smith 124" } },
            Contact { name: Name { formatted_name: "Ann Smith 125" } },
            Contact { name: Name { formatted_name: "Ann Smith 126" } },
            Contact { name: Name { formatted_name: "Ann Smith 127" } },
            Contact { name: Name { formatted_name: "Ann Smith 128" } },
            Contact { name: Name { formatted_name: "Ann Smith 129" } },
            Contact { name: Name { formatted_name: "Ann Smith 130" } },
            Contact { name: Name { formatted_name: "Ann Smith 131" } },
            Contact { name: Name { formatted_name: "Ann Smith 132" } },
            Contact { name: Name { formatted_name: "Ann Smith 133" } },
            Contact { name: Name { formatted_name: "Ann Smith 134" } },
            Contact { name: Name { formatted_name: "Ann Smith 135" } },
            Contact { name: Name { formatted_name: "Ann Smith 136" } },
            Contact { name: Name { formatted_name: "Ann Smith 137" } },
            Contact { name: Name { formatted_name: "Ann Smith 138" } },
            Contact { name: Name { formatted_name: "Ann Smith 139" } },
            Contact { name: Name { formatted_name: "Ann Smith 140" } },
            Contact { name: Name { formatted_name: "Ann Smith 141" } },
            Contact { name: Name { formatted_name: "Ann Smith 142" } },
            Contact { name: Name { formatted_name: "Ann Smith 143" } },
            Contact { name: Name { formatted_name: "Ann Smith 144" } },
            Contact { name: Name { formatted_name: "Ann Smith 145" } },
            Contact { name: Name { formatted_name: "Ann Smith 146" } },
            Contact { name: Name { formatted_name: "Ann Smith 147" } },
            Contact { name: Name { formatted_name: "Ann Smith 148" } },
            Contact { name: Name { formatted_name: "Ann Smith 149" } },
            Contact { name: Name { formatted_name: "Ann Smith 150" } },
            Contact { name: Name { formatted_name: "Ann Smith 151" } },
            Contact { name: Name { formatted_name: "Ann Smith 152" } },
            Contact { name: Name { formatted_name: "Ann Smith 153" } },
            Contact { name: Name { formatted_name: "Ann Smith 154" } },
            Contact { name: Name { formatted_name: "Ann Smith 155" } },
            Contact { name: Name { formatted_name: "Ann Smith 156" } },
            Contact { name: Name { formatted_name: "Ann Smith 157" } },
            Contact { name: Name { formatted_name: "Ann Smith 158" } },
            Contact { name: Name { formatted_name: "Ann Smith 159" } },
            Contact { name: Name { formatted_name: "Ann Smith 160" } },
            Contact { name: Name { formatted_name: "Ann Smith 161" } },
            Contact { name: Name { formatted_name: "Ann Smith 162" } },
            Contact { name: Name { formatted_name: "Ann Smith 163" } },
            Contact { name: Name { formatted_name: "Ann Smith 164" } },
            Contact { name: Name { formatted_name: "Ann Smith 165" } },
            Contact { name: Name { formatted_name: "Ann Smith 166" } },
            Contact { name: Name { formatted_name: "Ann Smith 167" } },
            Contact { name: Name { formatted_name: "Ann Smith 168" } },
            Contact { name: Name { formatted_name: "Ann Smith 169" } },
            Contact { name: Name { formatted_name: "Ann Smith 170" } },
            Contact { name: Name { formatted_name: "Ann Smith 171" } },
            Contact { name: Name { formatted_name: "Ann Smith 172" } },
            Contact { name: Name { formatted_name: "Ann Smith 173" } },
            Contact { name: Name { formatted_name: "Ann Smith 174" } },
            Contact { name: Name { formatted_name: "Ann Smith 175" } },
            Contact { name: Name { formatted_name: "Ann Smith 176" } },
            Contact { name: Name { formatted_name: "Ann Smith 177" } },
            Contact { name: Name { formatted_name: "Ann Smith 178" } },
            Contact { name: Name { formatted_name: "Ann Smith 179" } },
            Contact { name: Name { formatted_name: "Ann Smith 180" } },
            Contact { name: Name { formatted_name: "Ann Smith 181" } },
            Contact { name: Name { formatted_name: "Ann Smith 182" } },
            Contact { name: Name { formatted_name: "Ann Smith 183" } },
            Contact { name: Name { formatted_name: "Ann Smith 184" } },
            Contact { name: Name { formatted_name: "Ann Smith 185" } },
            Contact { name: Name { formatted_name: "Ann Smith 186" } },
            Contact { name: Name { formatted_name: "Ann Smith 187" } },
            Contact { name: Name { formatted_name: "Ann Smith 188" } },
            Contact { name: Name { formatted_name: "Ann Smith 189" } },
            Contact { name: Name { formatted_name: "Ann Smith 190" } },
            Contact { name: Name { formatted_name: "Ann Smith 191" } },
            Contact { name: Name { formatted_name: "Ann Smith 192" } },
            Contact { name: Name { formatted_name: "Ann Smith 193" } },
            Contact { name: Name { formatted_name: "Ann Smith 194" } },
            Contact { name: Name { formatted_name: "Ann Smith 195" } },
            Contact { name: Name { formatted_name: "Ann Smith 196" } },
            Contact { name: Name { formatted_name: "Ann Smith 197" } },
            Contact { name: Name { formatted_name: "Ann Smith 198" } },
            Contact { name: Name { formatted_name: "Ann Smith 199" } },
            Contact { name: Name { formatted_name: "Ann Smith 200" } },
            Contact { name: Name { formatted_name: "Ann Smith 201" } },
            Contact { name: Name { formatted_name: "Ann Smith 202" } },
            Contact { name: Name { formatted_name: "Ann Smith 203" } },
            Contact { name: Name { formatted_name: "Ann Smith 204" } },
            Contact { name: Name { formatted_name: "Ann Smith 205" } },
            Contact { name: Name { formatted_name: "Ann Smith 206" } },
            Contact { name: Name { formatted_name: "Ann Smith 207" } },
            Contact { name: Name { formatted_name: "Ann Smith 208" } },
            Contact { name: Name { formatted_name: "Ann Smith 209" } },
            Contact { name: Name { formatted_name: "Ann Smith 210" } },
            Contact { name: Name { formatted_name: "Ann Smith 211" } },
            Contact { name: Name { formatted_name: "Ann Smith 212" } },
            Contact { name: Name { formatted_name: "Ann Smith 213" } },
            Contact { name: Name { formatted_name: "Ann Smith 214" } },
            Contact { name: Name { formatted_name: "Ann Smith 215" } },
            Contact { name: Name { formatted_name: "Ann Smith 216" } },
            Contact { name: Name { formatted_name: "Ann Smith 217" } },
            Contact { name: Name { formatted_name: "Ann Smith 218" } },
            Contact { name: Name { formatted_name: "Ann Smith 219" } },
            Contact { name: Name { formatted_name: "Ann Smith 220" } },
            Contact { name: Name { formatted_name: "Ann Smith 221" } },
            Contact { name: Name { formatted_name: "Ann Smith 222" } },
            Contact { name: Name { formatted_name: "Ann Smith 223" } },
            Contact { name: Name { formatted_name: "Ann Smith 224" } },
            Contact { name: Name { formatted_name: "Ann Smith 225" } },
            Contact { name: Name { formatted_name: "Ann Smith 226" } },
            Contact { name: Name { formatted_name: "Ann Smith 227" } },
            Contact { name: Name { formatted_name: "Ann Smith 228" } },
            Contact { name: Name { formatted_name: "Ann Smith 229" } },
            Contact { name: Name { formatted_name: "Ann Smith 230" } },
            Contact { name: Name { formatted_name: "Ann Smith 231" } },
            Contact { name: Name { formatted_name: "Ann Smith 232" } },
            Contact { name: Name { formatted_name: "Ann Smith 233" } },
            Contact { name: Name { formatted_name: "Ann Smith 234" } },
            Contact { name: Name { formatted_name: "Ann Smith 235" } },
            Contact { name: Name { formatted_name: "Ann Smith 236" } },
            Contact { name: Name { formatted_name: "Ann Smith 237" } },
            Contact { name: Name { formatted_name: "Ann Smith 238" } },
            Contact { name: Name { formatted_name: "Ann Smith 239" } },
            Contact { name: Name { formatted_name: "Ann Smith 240" } },
            Contact { name: Name { formatted_name: "Ann Smith 241" } },
            Contact { name: Name { formatted_name: "Ann Smith 242" } },
            Contact { name: Name { formatted_name: "Ann Smith 243" } },
            Contact { name: Name { formatted_name: "Ann Smith 244" } },
            Contact { name: Name { formatted_name: "Ann Smith 245" } },
            Contact { name: Name { formatted_name: "Ann Smith 246" } },
            Contact { name: Name { formatted_name: "Ann Smith 247" } },
            Contact { name: Name { formatted_name: "Ann Smith 248" } },
            Contact { name: Name { formatted_name: "Ann Smith 249" } },
            Contact { name: Name { formatted_name: "Ann Smith 250" } },
            Contact { name: Name { formatted_name: "Ann Smith 251" } },
            Contact { name: Name { formatted_name: "Ann Smith 252" } },
            Contact { name: Name { formatted_name: "Ann Smith 253" } },
            Contact { name: Name { formatted_name: "Ann Smith 254" } },
            Contact { name: Name { formatted_name: "Ann Smith 255" } },
            Contact { name: Name { formatted_name: "Ann Smith 256" } },
            Contact { name: Name { formatted_name: "Ann Smith 257" } },
            Contact { name: Name { formatted_name: "Ann Smith 258" } },
        ],
    });
    // contact_birthday_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { birthday: "", name: Name { formatted_name: "Ann Smith" } }],
    });
    // contact_birthday_format
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { birthday: "1999-02-30", name: Name { formatted_name: "Ann Smith" } }],
    });
    // contact_name_required
    let _ = message!(Contacts { to: "+1 650 555 1234", contacts: [Contact {}] });
    // contact_address_street_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                addresses: [Address { street: "" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_address_city_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                addresses: [Address { street: "1 Hacker Way", city: "" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_address_state_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                addresses: [Address { street: "1 Hacker Way", state: "" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_address_zip_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                addresses: [Address { street: "1 Hacker Way", zip: "" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_address_country_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                addresses: [Address { street: "1 Hacker Way", country: "" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_address_country_code_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                addresses: [Address { street: "1 Hacker Way", country_code: "" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_address_country_code_format
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                addresses: [Address { street: "1 Hacker Way", country_code: "USA" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_address_kind_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                addresses: [Address { street: "1 Hacker Way", kind: "" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_address_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { addresses: [Address {}], name: Name { formatted_name: "Ann Smith" } }],
    });
    // contact_email_email_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { emails: [Email { email: "" }], name: Name { formatted_name: "Ann Smith" } }],
    });
    // contact_email_email_format
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                emails: [Email { email: "two words" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_email_kind_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                emails: [Email { email: "ann@luigi.example", kind: "" }],
                name: Name { formatted_name: "Ann Smith" },
            },
        ],
    });
    // contact_email_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { emails: [Email {}], name: Name { formatted_name: "Ann Smith" } }],
    });
    // contact_name_formatted_name_required
    let _ = message!(Contacts { to: "+1 650 555 1234", contacts: [Contact { name: Name {} }] });
    // contact_name_formatted_name_empty
    let _ = message!(Contacts { to: "+1 650 555 1234", contacts: [Contact { name: Name { formatted_name: "" } }] });
    // contact_name_first_name_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith", first_name: "" } }],
    });
    // contact_name_last_name_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith", last_name: "" } }],
    });
    // contact_name_middle_name_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith", middle_name: "" } }],
    });
    // contact_name_suffix_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith", suffix: "" } }],
    });
    // contact_name_prefix_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith", prefix: "" } }],
    });
    // contact_org_company_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith" }, org: Org { company: "" } }],
    });
    // contact_org_department_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                name: Name { formatted_name: "Ann Smith" },
                org: Org { company: "Luigi's", department: "" },
            },
        ],
    });
    // contact_org_title_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                name: Name { formatted_name: "Ann Smith" },
                org: Org { company: "Luigi's", title: "" },
            },
        ],
    });
    // contact_org_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith" }, org: Org {} }],
    });
    // contact_phone_phone_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith" }, phones: [Phone { phone: "" }] }],
    });
    // contact_phone_kind_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                name: Name { formatted_name: "Ann Smith" },
                phones: [Phone { phone: "+1 650 555 1234", kind: "" }],
            },
        ],
    });
    // contact_phone_wa_id_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                name: Name { formatted_name: "Ann Smith" },
                phones: [Phone { phone: "+1 650 555 1234", wa_id: "" }],
            },
        ],
    });
    // contact_phone_wa_id_format
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                name: Name { formatted_name: "Ann Smith" },
                phones: [Phone { phone: "+1 650 555 1234", wa_id: "two words" }],
            },
        ],
    });
    // contact_phone_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith" }, phones: [Phone {}] }],
    });
    // contact_url_url_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith" }, urls: [Url { url: "" }] }],
    });
    // contact_url_url_format
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith" }, urls: [Url { url: "two words" }] }],
    });
    // contact_url_kind_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                name: Name { formatted_name: "Ann Smith" },
                urls: [Url { url: "https://luigi.example", kind: "" }],
            },
        ],
    });
    // contact_url_empty
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann Smith" }, urls: [Url {}] }],
    });
    // reply_buttons_body_required
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", buttons: [Reply { id: "1", title: "Diavola" }] });
    // reply_buttons_body_empty
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "", buttons: [Reply { id: "1", title: "Diavola" }] });
    // reply_buttons_body_length
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // reply_buttons_footer_empty
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // reply_buttons_footer_length
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // reply_buttons_buttons_required
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Shall we deliver at eight?" });
    // reply_buttons_buttons_count
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [
            Reply { id: "1", title: "Diavola" },
            Reply { id: "2", title: "Diavola 2" },
            Reply { id: "3", title: "Diavola 3" },
            Reply { id: "4", title: "Diavola 4" },
        ],
    });
    // reply_buttons_ttl_seconds_range
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
        category: Utility,
        ttl_seconds: 43201,
    });
    // reply_buttons_id_unique
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }, Reply { id: "1", title: "Diavola 2" }],
    });
    // reply_buttons_title_unique
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }, Reply { id: "2", title: "Diavola" }],
    });
    // reply_buttons_cta_url_category
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [CtaUrl { display_text: "See the menu", url: "https://luigi.example/menu" }],
    });
    // reply_buttons_cta_url_total
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [
            CtaUrl { display_text: "See the menu", url: "https://luigi.example/menu" },
            CtaUrl { display_text: "See the menu 2", url: "https://luigi.example/menu-2" },
            CtaUrl { display_text: "See the menu 3", url: "https://luigi.example/menu-3" },
        ],
        category: Utility,
    });
    // reply_buttons_cta_url_order
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [
            Reply { id: "1", title: "Diavola" },
            CtaUrl { display_text: "See the menu 2", url: "https://luigi.example/menu-2" },
        ],
        category: Utility,
    });
    // reply_buttons_category_content
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
        category: Authentication,
    });
    // reply_buttons_ttl_seconds_category
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
        ttl_seconds: 30,
    });
    // reply_buttons_ttl_seconds_service
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
        category: Service,
        ttl_seconds: 60,
    });
    // reply_buttons_direct_send_config_category
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
        direct_send_config: DirectSendConfig { template_name: "customer" },
    });
    // reply_buttons_direct_send_config_utility
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
        category: Service,
        direct_send_config: DirectSendConfig { template_name: "customer" },
    });
    // header_text_empty
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: "",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_text_length
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_image_link_empty
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Image { link: "" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_image_link_format
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Image { link: "luigi.example" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_image_id_empty
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Image { id: "" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_image_id_format
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Image { id: "two words" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_image_source
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Image { link: "https://luigi.example/menu", id: "1" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_video_link_empty
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Video { link: "" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_video_link_format
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Video { link: "luigi.example" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_video_id_empty
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Video { id: "" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_video_id_format
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Video { id: "two words" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_video_source
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Video { link: "https://luigi.example/menu", id: "1" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_document_link_empty
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Document { link: "" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_document_link_format
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Document { link: "luigi.example" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_document_id_empty
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Document { id: "" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_document_id_format
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Document { id: "two words" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_document_filename_empty
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Document { id: "1", filename: "" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // header_document_source
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Document { link: "https://luigi.example/menu", id: "1" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "Diavola" }],
    });
    // reply_id_required
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { title: "Diavola" }],
    });
    // reply_id_empty
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "", title: "Diavola" }],
    });
    // reply_id_length
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [
            Reply {
                id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                title: "Diavola",
            },
        ],
    });
    // reply_id_outer_space
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: " 1", title: "Diavola" }],
    });
    // reply_title_required
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1" }],
    });
    // reply_title_empty
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "" }],
    });
    // reply_title_length
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: "xxxxxxxxxxxxxxxxxxxxx" }],
    });
    // reply_title_outer_space
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "1", title: " Diavola" }],
    });
    // cta_url_button_display_text_required
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [CtaUrl { url: "https://luigi.example/menu" }],
        category: Utility,
    });
    // cta_url_button_display_text_empty
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [CtaUrl { display_text: "", url: "https://luigi.example/menu" }],
        category: Utility,
    });
    // cta_url_button_display_text_length
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [CtaUrl { display_text: "xxxxxxxxxxxxxxxxxxxxx", url: "https://luigi.example/menu" }],
        category: Utility,
    });
    // cta_url_button_display_text_outer_space
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [CtaUrl { display_text: " See the menu", url: "https://luigi.example/menu" }],
        category: Utility,
    });
    // cta_url_button_url_required
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [CtaUrl { display_text: "See the menu" }],
        category: Utility,
    });
    // cta_url_button_url_empty
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [CtaUrl { display_text: "See the menu", url: "" }],
        category: Utility,
    });
    // cta_url_button_url_format
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [CtaUrl { display_text: "See the menu", url: "luigi.example" }],
        category: Utility,
    });
    // list_header_empty
    let _ = message!(List {
        to: "+1 650 555 1234",
        header: "",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // list_header_length
    let _ = message!(List {
        to: "+1 650 555 1234",
        header: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // list_body_required
    let _ = message!(List {
        to: "+1 650 555 1234",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // list_body_empty
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // list_body_length
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // list_footer_empty
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // list_footer_length
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // list_button_required
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // list_button_empty
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // list_button_length
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "xxxxxxxxxxxxxxxxxxxxx",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // list_button_outer_space
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: " See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // list_sections_required
    let _ = message!(List { to: "+1 650 555 1234", body: "Shall we deliver at eight?", button: "See the menu" });
    // list_sections_count
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [
            Section { title: "Diavola", rows: [Row { id: "1", title: "Diavola" }] },
            Section { title: "Diavola 2", rows: [Row { id: "11", title: "Diavola 11" }] },
            Section { title: "Diavola 3", rows: [Row { id: "21", title: "Diavola 21" }] },
            Section { title: "Diavola 4", rows: [Row { id: "31", title: "Diavola 31" }] },
            Section { title: "Diavola 5", rows: [Row { id: "41", title: "Diavola 41" }] },
            Section { title: "Diavola 6", rows: [Row { id: "51", title: "Diavola 51" }] },
            Section { title: "Diavola 7", rows: [Row { id: "61", title: "Diavola 61" }] },
            Section { title: "Diavola 8", rows: [Row { id: "71", title: "Diavola 71" }] },
            Section { title: "Diavola 9", rows: [Row { id: "81", title: "Diavola 81" }] },
            Section { title: "Diavola 10", rows: [Row { id: "91", title: "Diavola 91" }] },
            Section { title: "Diavola 11", rows: [Row { id: "101", title: "Diavola 101" }] },
        ],
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
                    Row { id: "6", title: "Diavola 6" },
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
        sections: [Section { rows: [Row { id: "1", title: "Diavola" }, Row { id: "1", title: "Diavola 2" }] }],
    });
    // list_section_title_required
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [
            Section { title: "Pizza", rows: [Row { id: "1", title: "Diavola" }] },
            Section { rows: [Row { id: "11", title: "Diavola 11" }] },
        ],
    });
    // list_section_title_empty
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { title: "", rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // list_section_title_length
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { title: "xxxxxxxxxxxxxxxxxxxxxxxxx", rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // list_section_title_outer_space
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { title: " Diavola", rows: [Row { id: "1", title: "Diavola" }] }],
    });
    // list_section_rows_required
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section {}],
    });
    // list_section_rows_count
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [
            Section {
                rows: [
                    Row { id: "1", title: "Diavola" },
                    Row { id: "2", title: "Diavola 2" },
                    Row { id: "3", title: "Diavola 3" },
                    Row { id: "4", title: "Diavola 4" },
                    Row { id: "5", title: "Diavola 5" },
                    Row { id: "6", title: "Diavola 6" },
                    Row { id: "7", title: "Diavola 7" },
                    Row { id: "8", title: "Diavola 8" },
                    Row { id: "9", title: "Diavola 9" },
                    Row { id: "10", title: "Diavola 10" },
                    Row { id: "11", title: "Diavola 11" },
                ],
            },
        ],
    });
    // row_id_required
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { rows: [Row { title: "Diavola" }] }],
    });
    // row_id_empty
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "", title: "Diavola" }] }],
    });
    // row_id_length
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [
            Section {
                rows: [
                    Row {
                        id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                        title: "Diavola",
                    },
                ],
            },
        ],
    });
    // row_id_outer_space
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { rows: [Row { id: " 1", title: "Diavola" }] }],
    });
    // row_title_required
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1" }] }],
    });
    // row_title_empty
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "" }] }],
    });
    // row_title_length
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "xxxxxxxxxxxxxxxxxxxxxxxxx" }] }],
    });
    // row_title_outer_space
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: " Diavola" }] }],
    });
    // row_description_empty
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "1", title: "Diavola", description: "" }] }],
    });
    // row_description_length
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [
            Section {
                rows: [
                    Row {
                        id: "1",
                        title: "Diavola",
                        description: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    },
                ],
            },
        ],
    });
    // row_description_outer_space
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "See the menu",
        sections: [
            Section {
                rows: [Row { id: "1", title: "Diavola", description: " Tomato, spicy salami" }],
            },
        ],
    });
    // product_body_empty
    let _ = message!(Product {
        to: "+1 650 555 1234",
        body: "",
        catalog_id: "146265584024623",
        product_retailer_id: "sku-1",
    });
    // product_body_length
    let _ = message!(Product {
        to: "+1 650 555 1234",
        body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        catalog_id: "146265584024623",
        product_retailer_id: "sku-1",
    });
    // product_footer_empty
    let _ = message!(Product {
        to: "+1 650 555 1234",
        footer: "",
        catalog_id: "146265584024623",
        product_retailer_id: "sku-1",
    });
    // product_footer_length
    let _ = message!(Product {
        to: "+1 650 555 1234",
        footer: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        catalog_id: "146265584024623",
        product_retailer_id: "sku-1",
    });
    // product_catalog_id_required
    let _ = message!(Product { to: "+1 650 555 1234", product_retailer_id: "sku-1" });
    // product_catalog_id_empty
    let _ = message!(Product { to: "+1 650 555 1234", catalog_id: "", product_retailer_id: "sku-1" });
    // product_catalog_id_format
    let _ = message!(Product { to: "+1 650 555 1234", catalog_id: "two words", product_retailer_id: "sku-1" });
    // product_product_retailer_id_required
    let _ = message!(Product { to: "+1 650 555 1234", catalog_id: "146265584024623" });
    // product_product_retailer_id_empty
    let _ = message!(Product { to: "+1 650 555 1234", catalog_id: "146265584024623", product_retailer_id: "" });
    // product_product_retailer_id_length
    let _ = message!(Product {
        to: "+1 650 555 1234",
        catalog_id: "146265584024623",
        product_retailer_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // product_product_retailer_id_outer_space
    let _ = message!(Product { to: "+1 650 555 1234", catalog_id: "146265584024623", product_retailer_id: " sku-1" });
    // product_list_header_required
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [Section { product_items: ["sku-1"] }],
    });
    // product_list_header_empty
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [Section { product_items: ["sku-1"] }],
    });
    // product_list_header_length
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [Section { product_items: ["sku-1"] }],
    });
    // product_list_body_required
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        catalog_id: "146265584024623",
        sections: [Section { product_items: ["sku-1"] }],
    });
    // product_list_body_empty
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "",
        catalog_id: "146265584024623",
        sections: [Section { product_items: ["sku-1"] }],
    });
    // product_list_body_length
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        catalog_id: "146265584024623",
        sections: [Section { product_items: ["sku-1"] }],
    });
    // product_list_footer_empty
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        footer: "",
        catalog_id: "146265584024623",
        sections: [Section { product_items: ["sku-1"] }],
    });
    // product_list_footer_length
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        footer: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        catalog_id: "146265584024623",
        sections: [Section { product_items: ["sku-1"] }],
    });
    // product_list_catalog_id_required
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        sections: [Section { product_items: ["sku-1"] }],
    });
    // product_list_catalog_id_empty
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "",
        sections: [Section { product_items: ["sku-1"] }],
    });
    // product_list_catalog_id_format
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "two words",
        sections: [Section { product_items: ["sku-1"] }],
    });
    // product_list_sections_required
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
    });
    // product_list_sections_count
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [
            Section { title: "Diavola", product_items: ["sku-1"] },
            Section { title: "Diavola 2", product_items: ["sku-11"] },
            Section { title: "Diavola 3", product_items: ["sku-21"] },
            Section { title: "Diavola 4", product_items: ["sku-31"] },
            Section { title: "Diavola 5", product_items: ["sku-41"] },
            Section { title: "Diavola 6", product_items: ["sku-51"] },
            Section { title: "Diavola 7", product_items: ["sku-61"] },
            Section { title: "Diavola 8", product_items: ["sku-71"] },
            Section { title: "Diavola 9", product_items: ["sku-81"] },
            Section { title: "Diavola 10", product_items: ["sku-91"] },
            Section { title: "Diavola 11", product_items: ["sku-101"] },
        ],
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
                    "sku-16",
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
            Section { product_items: ["sku-11"] },
        ],
    });
    // product_list_section_title_empty
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [Section { title: "", product_items: ["sku-1"] }],
    });
    // product_list_section_title_length
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [Section { title: "xxxxxxxxxxxxxxxxxxxxxxxxx", product_items: ["sku-1"] }],
    });
    // product_list_section_title_outer_space
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [Section { title: " Diavola", product_items: ["sku-1"] }],
    });
    // product_list_section_product_items_required
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [Section {}],
    });
    // product_list_section_product_items_count
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [
            Section {
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
                    "sku-16",
                    "sku-17",
                    "sku-18",
                    "sku-19",
                    "sku-20",
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
                ],
            },
        ],
    });
    // product_list_section_product_items_empty
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [Section { product_items: [""] }],
    });
    // product_list_section_product_items_length
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [
            Section {
                product_items: [
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ],
            },
        ],
    });
    // product_list_section_product_items_outer_space
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at eight?",
        catalog_id: "146265584024623",
        sections: [Section { product_items: [" sku-1"] }],
    });
    // catalog_message_body_required
    let _ = message!(CatalogMessage { to: "+1 650 555 1234" });
    // catalog_message_body_empty
    let _ = message!(CatalogMessage { to: "+1 650 555 1234", body: "" });
    // catalog_message_body_length
    let _ = message!(CatalogMessage {
        to: "+1 650 555 1234",
        body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // catalog_message_footer_empty
    let _ = message!(CatalogMessage { to: "+1 650 555 1234", body: "Shall we deliver at eight?", footer: "" });
    // catalog_message_footer_length
    let _ = message!(CatalogMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // catalog_message_thumbnail_product_retailer_id_empty
    let _ = message!(CatalogMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        thumbnail_product_retailer_id: "",
    });
    // catalog_message_thumbnail_product_retailer_id_length
    let _ = message!(CatalogMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        thumbnail_product_retailer_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // catalog_message_thumbnail_product_retailer_id_outer_space
    let _ = message!(CatalogMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        thumbnail_product_retailer_id: " sku-1",
    });
    // flow_body_required
    let _ = message!(Flow { to: "+1 650 555 1234", flow_name: "book_a_table", flow_cta: "Book a table" });
    // flow_body_empty
    let _ = message!(Flow { to: "+1 650 555 1234", body: "", flow_name: "book_a_table", flow_cta: "Book a table" });
    // flow_body_length
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
    });
    // flow_footer_empty
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
    });
    // flow_footer_length
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
    });
    // flow_flow_id_empty
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_id: "",
        flow_cta: "Book a table",
    });
    // flow_flow_id_format
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_id: "two words",
        flow_cta: "Book a table",
    });
    // flow_flow_name_empty
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "",
        flow_cta: "Book a table",
    });
    // flow_flow_name_outer_space
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: " book_a_table",
        flow_cta: "Book a table",
    });
    // flow_flow_cta_required
    let _ = message!(Flow { to: "+1 650 555 1234", body: "Shall we deliver at eight?", flow_name: "book_a_table" });
    // flow_flow_cta_empty
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "book_a_table",
        flow_cta: "",
    });
    // flow_flow_cta_length
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "book_a_table",
        flow_cta: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // flow_flow_cta_outer_space
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "book_a_table",
        flow_cta: " Book a table",
    });
    // flow_flow_cta_format
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "book_a_table",
        flow_cta: "Pizza 🍕",
    });
    // flow_flow_token_empty
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
        flow_token: "",
    });
    // flow_flow_token_outer_space
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
        flow_token: " table-7",
    });
    // flow_reference
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_id: "1",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
    });
    // flow_payload
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
        flow_action: DataExchange,
        flow_action_payload: FlowActionPayload { screen: "WELCOME" },
    });
    // flow_action_payload_screen_empty
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
        flow_action_payload: FlowActionPayload { screen: "" },
    });
    // flow_action_payload_screen_outer_space
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
        flow_action_payload: FlowActionPayload { screen: " WELCOME" },
    });
    // flow_action_payload_data_empty
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
        flow_action_payload: FlowActionPayload { screen: "WELCOME", data: json!({}) },
    });
    // flow_action_payload_data_object
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
        flow_action_payload: FlowActionPayload { screen: "WELCOME", data: json!([]) },
    });
    // flow_action_payload_data_depth
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
        flow_action_payload: FlowActionPayload {
            screen: "WELCOME",
            data: json!({ "type": "hologram", "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": 1 } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } }),
        },
    });
    // flow_action_payload_empty
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        flow_name: "book_a_table",
        flow_cta: "Book a table",
        flow_action_payload: FlowActionPayload {},
    });
    // carousel_body_required
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
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
    // carousel_body_empty
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "",
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
    // carousel_body_length
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // carousel_cards_required
    let _ = message!(Carousel { to: "+1 650 555 1234", body: "Shall we deliver at eight?" });
    // carousel_cards_count
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
            Card {
                header: Image { link: "https://luigi.example/menu-3" },
                buttons: [QuickReply { id: "21", title: "Diavola 21" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu-4" },
                buttons: [QuickReply { id: "31", title: "Diavola 31" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu-5" },
                buttons: [QuickReply { id: "41", title: "Diavola 41" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu-6" },
                buttons: [QuickReply { id: "51", title: "Diavola 51" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu-7" },
                buttons: [QuickReply { id: "61", title: "Diavola 61" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu-8" },
                buttons: [QuickReply { id: "71", title: "Diavola 71" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu-9" },
                buttons: [QuickReply { id: "81", title: "Diavola 81" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu-10" },
                buttons: [QuickReply { id: "91", title: "Diavola 91" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu-11" },
                buttons: [QuickReply { id: "101", title: "Diavola 101" }],
            },
        ],
    });
    // carousel_cards_mixed
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
            ProductCard { catalog_id: "1462655840246231", product_retailer_id: "sku-2" },
        ],
    });
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
                header: Video { link: "https://luigi.example/menu-2" },
                buttons: [QuickReply { id: "11", title: "Diavola 11" }],
            },
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
                buttons: [
                    QuickReply { id: "21", title: "Diavola 21" },
                    QuickReply { id: "22", title: "Diavola 22" },
                ],
            },
        ],
    });
    // carousel_card_catalogs_mixed
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            ProductCard { catalog_id: "194836987003835", product_retailer_id: "sku-1" },
            ProductCard { catalog_id: "146265584024623", product_retailer_id: "sku-2" },
        ],
    });
    // carousel_card_header_required
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card { buttons: [QuickReply { id: "1", title: "Diavola" }] },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_card_body_empty
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                body: "",
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                body: "Shall we deliver at eight?",
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_card_body_length
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                body: "Shall we deliver at eight?",
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_card_body_line_breaks
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                body: "x\nx\r\nx\rx",
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                body: "Shall we deliver at eight?",
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_card_display_text_empty
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                display_text: "",
                url: "https://luigi.example/menu",
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                display_text: "See the menu",
                url: "https://luigi.example/menu",
            },
        ],
    });
    // carousel_card_display_text_length
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                display_text: "xxxxxxxxxxxxxxxxxxxxx",
                url: "https://luigi.example/menu",
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                display_text: "See the menu",
                url: "https://luigi.example/menu",
            },
        ],
    });
    // carousel_card_display_text_outer_space
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                display_text: " See the menu",
                url: "https://luigi.example/menu",
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                display_text: "See the menu",
                url: "https://luigi.example/menu",
            },
        ],
    });
    // carousel_card_url_empty
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                display_text: "See the menu",
                url: "",
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                display_text: "See the menu",
                url: "https://luigi.example/menu",
            },
        ],
    });
    // carousel_card_url_format
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                display_text: "See the menu",
                url: "luigi.example",
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                display_text: "See the menu",
                url: "https://luigi.example/menu",
            },
        ],
    });
    // carousel_card_buttons_count
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card { header: Image { link: "https://luigi.example/menu" }, buttons: [] },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_card_action
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                display_text: "See the menu",
                url: "https://luigi.example/menu",
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_card_link_label
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                url: "https://luigi.example/menu",
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                display_text: "See the menu",
                url: "https://luigi.example/menu",
            },
        ],
    });
    // carousel_card_label_link
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                display_text: "See the menu",
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                display_text: "See the menu",
                url: "https://luigi.example/menu",
            },
        ],
    });
    // carousel_image_link_required
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card { header: Image {}, buttons: [QuickReply { id: "1", title: "Diavola" }] },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_image_link_empty
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card { header: Image { link: "" }, buttons: [QuickReply { id: "1", title: "Diavola" }] },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_image_link_format
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "luigi.example" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_video_link_required
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card { header: Video {}, buttons: [QuickReply { id: "1", title: "Diavola" }] },
            Card {
                header: Video { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_video_link_empty
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card { header: Video { link: "" }, buttons: [QuickReply { id: "1", title: "Diavola" }] },
            Card {
                header: Video { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_video_link_format
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Video { link: "luigi.example" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
            Card {
                header: Video { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_quick_reply_id_required
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { title: "Diavola" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_quick_reply_id_empty
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "", title: "Diavola" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_quick_reply_id_length
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [
                    QuickReply {
                        id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                        title: "Diavola",
                    },
                ],
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_quick_reply_id_outer_space
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: " 1", title: "Diavola" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_quick_reply_title_required
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_quick_reply_title_empty
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_quick_reply_title_length
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "xxxxxxxxxxxxxxxxxxxxx" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // carousel_quick_reply_title_outer_space
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: " Diavola" }],
            },
            Card {
                header: Image { link: "https://luigi.example/menu" },
                buttons: [QuickReply { id: "1", title: "Diavola" }],
            },
        ],
    });
    // product_card_catalog_id_required
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            ProductCard { product_retailer_id: "sku-1" },
            ProductCard { catalog_id: "146265584024623", product_retailer_id: "sku-1" },
        ],
    });
    // product_card_catalog_id_empty
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            ProductCard { catalog_id: "", product_retailer_id: "sku-1" },
            ProductCard { catalog_id: "146265584024623", product_retailer_id: "sku-1" },
        ],
    });
    // product_card_catalog_id_format
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            ProductCard { catalog_id: "two words", product_retailer_id: "sku-1" },
            ProductCard { catalog_id: "146265584024623", product_retailer_id: "sku-1" },
        ],
    });
    // product_card_product_retailer_id_required
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            ProductCard { catalog_id: "146265584024623" },
            ProductCard { catalog_id: "146265584024623", product_retailer_id: "sku-1" },
        ],
    });
    // product_card_product_retailer_id_empty
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            ProductCard { catalog_id: "146265584024623", product_retailer_id: "" },
            ProductCard { catalog_id: "146265584024623", product_retailer_id: "sku-1" },
        ],
    });
    // product_card_product_retailer_id_length
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            ProductCard {
                catalog_id: "146265584024623",
                product_retailer_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            },
            ProductCard { catalog_id: "146265584024623", product_retailer_id: "sku-1" },
        ],
    });
    // product_card_product_retailer_id_outer_space
    let _ = message!(Carousel {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        cards: [
            ProductCard { catalog_id: "146265584024623", product_retailer_id: " sku-1" },
            ProductCard { catalog_id: "146265584024623", product_retailer_id: "sku-1" },
        ],
    });
    // cta_url_body_required
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        display_text: "See the menu",
        url: "https://luigi.example/menu",
    });
    // cta_url_body_empty
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "",
        display_text: "See the menu",
        url: "https://luigi.example/menu",
    });
    // cta_url_body_length
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        display_text: "See the menu",
        url: "https://luigi.example/menu",
    });
    // cta_url_footer_empty
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "",
        display_text: "See the menu",
        url: "https://luigi.example/menu",
    });
    // cta_url_footer_length
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        display_text: "See the menu",
        url: "https://luigi.example/menu",
    });
    // cta_url_display_text_required
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        url: "https://luigi.example/menu",
    });
    // cta_url_display_text_empty
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: "",
        url: "https://luigi.example/menu",
    });
    // cta_url_display_text_length
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: "xxxxxxxxxxxxxxxxxxxxx",
        url: "https://luigi.example/menu",
    });
    // cta_url_display_text_outer_space
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: " See the menu",
        url: "https://luigi.example/menu",
    });
    // cta_url_url_required
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: "See the menu",
    });
    // cta_url_url_empty
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: "See the menu",
        url: "",
    });
    // cta_url_url_format
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: "See the menu",
        url: "luigi.example",
    });
    // cta_url_ttl_seconds_range
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: "See the menu",
        url: "https://luigi.example/menu",
        category: Utility,
        ttl_seconds: 43201,
    });
    // cta_url_payment_link_header
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        header: "Luigi's",
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
        category: Authentication,
    });
    // cta_url_ttl_seconds_category
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: "See the menu",
        url: "https://luigi.example/menu",
        ttl_seconds: 30,
    });
    // cta_url_ttl_seconds_service
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: "See the menu",
        url: "https://luigi.example/menu",
        category: Service,
        ttl_seconds: 60,
    });
    // cta_url_direct_send_config_category
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: "See the menu",
        url: "https://luigi.example/menu",
        direct_send_config: DirectSendConfig { template_name: "customer" },
    });
    // cta_url_direct_send_config_utility
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: "See the menu",
        url: "https://luigi.example/menu",
        category: Service,
        direct_send_config: DirectSendConfig { template_name: "customer" },
    });
    // location_request_body_required
    let _ = message!(LocationRequest { to: "+1 650 555 1234" });
    // location_request_body_empty
    let _ = message!(LocationRequest { to: "+1 650 555 1234", body: "" });
    // location_request_body_length
    let _ = message!(LocationRequest {
        to: "+1 650 555 1234",
        body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // address_message_body_required
    let _ = message!(AddressMessage { to: "+1 650 555 1234", country: "IN" });
    // address_message_body_empty
    let _ = message!(AddressMessage { to: "+1 650 555 1234", body: "", country: "IN" });
    // address_message_body_length
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        country: "IN",
    });
    // address_message_country_required
    let _ = message!(AddressMessage { to: "+1 650 555 1234", body: "Shall we deliver at eight?" });
    // address_message_country_empty
    let _ = message!(AddressMessage { to: "+1 650 555 1234", body: "Shall we deliver at eight?", country: "" });
    // address_message_country_format
    let _ = message!(AddressMessage { to: "+1 650 555 1234", body: "Shall we deliver at eight?", country: "SG" });
    // address_message_errors
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        validation_errors: ValidationErrors { name: "name" },
    });
    // address_values_phone_number_format
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name", phone_number: "0650 555" },
    });
    // address_values_in_pin_code_length
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name", in_pin_code: "xxxxxxx" },
    });
    // address_values_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values {},
    });
    // saved_address_id_required
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        saved_addresses: [SavedAddress { value: Values { name: "name" } }],
    });
    // saved_address_id_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        saved_addresses: [SavedAddress { id: "", value: Values { name: "name" } }],
    });
    // saved_address_id_outer_space
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        saved_addresses: [SavedAddress { id: " 1", value: Values { name: "name" } }],
    });
    // saved_address_value_required
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        saved_addresses: [SavedAddress { id: "1" }],
    });
    // address_validation_errors_name_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "" },
    });
    // address_validation_errors_phone_number_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", phone_number: "" },
    });
    // address_validation_errors_in_pin_code_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", in_pin_code: "" },
    });
    // address_validation_errors_house_number_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", house_number: "" },
    });
    // address_validation_errors_floor_number_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", floor_number: "" },
    });
    // address_validation_errors_tower_number_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", tower_number: "" },
    });
    // address_validation_errors_building_name_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", building_name: "" },
    });
    // address_validation_errors_address_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", address: "" },
    });
    // address_validation_errors_landmark_area_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", landmark_area: "" },
    });
    // address_validation_errors_city_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", city: "" },
    });
    // address_validation_errors_state_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors { name: "name", state: "" },
    });
    // address_validation_errors_empty
    let _ = message!(AddressMessage {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        country: "IN",
        values: Values { name: "name" },
        validation_errors: ValidationErrors {},
    });
    // voice_call_body_required
    let _ = message!(VoiceCall { to: "+1 650 555 1234" });
    // voice_call_body_empty
    let _ = message!(VoiceCall { to: "+1 650 555 1234", body: "" });
    // voice_call_body_length
    let _ = message!(VoiceCall {
        to: "+1 650 555 1234",
        body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // voice_call_display_text_empty
    let _ = message!(VoiceCall { to: "+1 650 555 1234", body: "Shall we deliver at eight?", display_text: "" });
    // voice_call_display_text_length
    let _ = message!(VoiceCall {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: "xxxxxxxxxxxxxxxxxxxxx",
    });
    // voice_call_display_text_outer_space
    let _ = message!(VoiceCall {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        display_text: " See the menu",
    });
    // voice_call_ttl_minutes_range
    let _ = message!(VoiceCall { to: "+1 650 555 1234", body: "Shall we deliver at eight?", ttl_minutes: 43201 });
    // voice_call_payload_empty
    let _ = message!(VoiceCall { to: "+1 650 555 1234", body: "Shall we deliver at eight?", payload: "" });
    // voice_call_payload_length
    let _ = message!(VoiceCall {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        payload: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // voice_call_payload_outer_space
    let _ = message!(VoiceCall { to: "+1 650 555 1234", body: "Shall we deliver at eight?", payload: " yes" });
    // call_permission_request_body_empty
    let _ = message!(CallPermissionRequest { to: "+1 650 555 1234", body: "" });
    // call_permission_request_body_length
    let _ = message!(CallPermissionRequest {
        to: "+1 650 555 1234",
        body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // request_contact_info_body_required
    let _ = message!(RequestContactInfo { to: "+1 650 555 1234" });
    // request_contact_info_body_empty
    let _ = message!(RequestContactInfo { to: "+1 650 555 1234", body: "" });
    // request_contact_info_body_length
    let _ = message!(RequestContactInfo {
        to: "+1 650 555 1234",
        body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // order_details_body_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
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
    // order_details_body_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "",
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
    // order_details_body_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // order_details_footer_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "",
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
    // order_details_footer_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // order_details_reference_id_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
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
    // order_details_reference_id_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "",
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
    // order_details_reference_id_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // order_details_reference_id_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order 7",
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
    // order_details_kind_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
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
    // order_details_payment_configuration_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Upi,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        payment_configuration: "",
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
    // order_details_payment_configuration_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Upi,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        payment_configuration: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // order_details_currency_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_details_currency_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_details_currency_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "USD",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_details_total_amount_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_details_total_amount_range
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 0,
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
        header: Image { link: "https://luigi.example/cake.jpg" },
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [Boleto { digitable_line: "digitable-line" }],
        currency: "BRL",
        total_amount: 1,
    });
    // order_details_total
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 2,
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_details_payment_type_country
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
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
    // order_details_payment_settings_country
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [Boleto { digitable_line: "digitable-line" }],
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
    // order_details_payment_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
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
    // order_details_order_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
    });
    // order_details_item_origin_required
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
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_details_item_retailer_id_required
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
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_header_image_link_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        header: Image { link: "" },
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
    // order_header_image_link_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        header: Image { link: "luigi.example" },
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
    // order_header_image_id_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        header: Image { id: "" },
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
    // order_header_image_id_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        header: Image { id: "two words" },
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
        header: Image { id: "1", provider: "" },
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
    // order_header_image_source
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        header: Image { link: "https://luigi.example/menu", id: "1" },
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
    // order_beneficiary_name_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        beneficiaries: [
            Beneficiary {
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
    // order_beneficiary_name_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        beneficiaries: [
            Beneficiary {
                name: "",
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
    // order_beneficiary_name_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        beneficiaries: [
            Beneficiary {
                name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // order_beneficiary_address_line1_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        beneficiaries: [
            Beneficiary {
                name: "name",
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
    // order_beneficiary_address_line1_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        beneficiaries: [
            Beneficiary {
                name: "name",
                address_line1: "",
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
    // order_beneficiary_address_line1_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        beneficiaries: [
            Beneficiary {
                name: "name",
                address_line1: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // order_beneficiary_address_line2_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        beneficiaries: [
            Beneficiary {
                name: "name",
                address_line1: "address-line1",
                address_line2: "",
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
    // order_beneficiary_address_line2_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        beneficiaries: [
            Beneficiary {
                name: "name",
                address_line1: "address-line1",
                address_line2: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // order_beneficiary_city_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        beneficiaries: [
            Beneficiary {
                name: "name",
                address_line1: "address-line1",
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
    // order_beneficiary_city_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        beneficiaries: [
            Beneficiary {
                name: "name",
                address_line1: "address-line1",
                city: "",
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
    // order_beneficiary_state_required
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
    // order_beneficiary_state_empty
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
                state: "",
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
    // order_beneficiary_country_required
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
    // order_beneficiary_country_empty
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
                country: "",
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
    // order_beneficiary_country_format
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
                country: "Italy",
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
    // order_beneficiary_postal_code_required
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
    // order_beneficiary_postal_code_empty
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
                postal_code: "",
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
    // order_beneficiary_postal_code_length
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
                postal_code: "4444444",
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
                postal_code: "a44444",
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
    // payment_gateway_kind_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { configuration_name: "configuration-name" }],
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
    // payment_gateway_configuration_name_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay }],
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
    // payment_gateway_configuration_name_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "" }],
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
    // payment_gateway_configuration_name_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Razorpay,
                configuration_name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // payment_gateway_fields
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Razorpay,
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
    // razorpay_receipt_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Razorpay,
                configuration_name: "configuration-name",
                razorpay: Razorpay { receipt: "" },
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
    // razorpay_receipt_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Razorpay,
                configuration_name: "configuration-name",
                razorpay: Razorpay { receipt: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" },
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
    // razorpay_notes_count
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
                    notes: [
                        Note { key: "key", value: "value" },
                        Note { key: "key 2", value: "value 2" },
                        Note { key: "key 3", value: "value 3" },
                        Note { key: "key 4", value: "value 4" },
                        Note { key: "key 5", value: "value 5" },
                        Note { key: "key 6", value: "value 6" },
                        Note { key: "key 7", value: "value 7" },
                        Note { key: "key 8", value: "value 8" },
                        Note { key: "key 9", value: "value 9" },
                        Note { key: "key 10", value: "value 10" },
                        Note { key: "key 11", value: "value 11" },
                        Note { key: "key 12", value: "value 12" },
                        Note { key: "key 13", value: "value 13" },
                        Note { key: "key 14", value: "value 14" },
                        Note { key: "key 15", value: "value 15" },
                        Note { key: "key 16", value: "value 16" },
                    ],
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
    // razorpay_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Razorpay,
                configuration_name: "configuration-name",
                razorpay: Razorpay {},
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
                    notes: [Note { key: "key", value: "value" }, Note { key: "key", value: "value 2" }],
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
    // razorpay_note_key_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Razorpay,
                configuration_name: "configuration-name",
                razorpay: Razorpay { receipt: "receipt", notes: [Note { value: "value" }] },
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
    // razorpay_note_key_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Razorpay,
                configuration_name: "configuration-name",
                razorpay: Razorpay { receipt: "receipt", notes: [Note { key: "", value: "value" }] },
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
    // razorpay_note_value_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Razorpay,
                configuration_name: "configuration-name",
                razorpay: Razorpay { receipt: "receipt", notes: [Note { key: "key" }] },
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
    // razorpay_note_value_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Razorpay,
                configuration_name: "configuration-name",
                razorpay: Razorpay { receipt: "receipt", notes: [Note { key: "key", value: "" }] },
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
                razorpay: Razorpay {
                    receipt: "receipt",
                    notes: [
                        Note {
                            key: "key",
                            value: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                        },
                    ],
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
    // payu_udf1_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Payu,
                configuration_name: "configuration-name",
                payu: Payu { udf1: "" },
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
    // payu_udf1_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Payu,
                configuration_name: "configuration-name",
                payu: Payu {
                    udf1: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // payu_udf2_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Payu,
                configuration_name: "configuration-name",
                payu: Payu { udf1: "udf1", udf2: "" },
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
    // payu_udf2_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Payu,
                configuration_name: "configuration-name",
                payu: Payu {
                    udf1: "udf1",
                    udf2: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // payu_udf3_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Payu,
                configuration_name: "configuration-name",
                payu: Payu { udf1: "udf1", udf3: "" },
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
    // payu_udf3_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Payu,
                configuration_name: "configuration-name",
                payu: Payu {
                    udf1: "udf1",
                    udf3: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // payu_udf4_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Payu,
                configuration_name: "configuration-name",
                payu: Payu { udf1: "udf1", udf4: "" },
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
    // payu_udf4_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Payu,
                configuration_name: "configuration-name",
                payu: Payu {
                    udf1: "udf1",
                    udf4: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // payu_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Payu, configuration_name: "configuration-name", payu: Payu {} }],
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
    // billdesk_additional_info1_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Billdesk,
                configuration_name: "configuration-name",
                billdesk: Billdesk { additional_info1: "" },
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
    // billdesk_additional_info1_length
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
                    additional_info1: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // billdesk_additional_info2_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Billdesk,
                configuration_name: "configuration-name",
                billdesk: Billdesk { additional_info1: "additional-info1", additional_info2: "" },
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
    // billdesk_additional_info2_length
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
                    additional_info2: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // billdesk_additional_info3_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Billdesk,
                configuration_name: "configuration-name",
                billdesk: Billdesk { additional_info1: "additional-info1", additional_info3: "" },
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
    // billdesk_additional_info3_length
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
                    additional_info3: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // billdesk_additional_info4_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Billdesk,
                configuration_name: "configuration-name",
                billdesk: Billdesk { additional_info1: "additional-info1", additional_info4: "" },
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
    // billdesk_additional_info4_length
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
                    additional_info4: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // billdesk_additional_info5_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Billdesk,
                configuration_name: "configuration-name",
                billdesk: Billdesk { additional_info1: "additional-info1", additional_info5: "" },
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
    // billdesk_additional_info5_length
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
                    additional_info5: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // billdesk_additional_info6_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Billdesk,
                configuration_name: "configuration-name",
                billdesk: Billdesk { additional_info1: "additional-info1", additional_info6: "" },
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
    // billdesk_additional_info6_length
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
                    additional_info6: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // billdesk_additional_info7_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Billdesk,
                configuration_name: "configuration-name",
                billdesk: Billdesk { additional_info1: "additional-info1", additional_info7: "" },
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
    // billdesk_additional_info7_length
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
                    additional_info7: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // billdesk_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Billdesk,
                configuration_name: "configuration-name",
                billdesk: Billdesk {},
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
    // zaakpay_extra1_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Zaakpay,
                configuration_name: "configuration-name",
                zaakpay: Zaakpay { extra1: "" },
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
    // zaakpay_extra1_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Zaakpay,
                configuration_name: "configuration-name",
                zaakpay: Zaakpay {
                    extra1: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // zaakpay_extra2_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Zaakpay,
                configuration_name: "configuration-name",
                zaakpay: Zaakpay { extra1: "extra1", extra2: "" },
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
    // zaakpay_extra2_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Zaakpay,
                configuration_name: "configuration-name",
                zaakpay: Zaakpay {
                    extra1: "extra1",
                    extra2: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // zaakpay_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway {
                kind: Zaakpay,
                configuration_name: "configuration-name",
                zaakpay: Zaakpay {},
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
    // upi_intent_link_link_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [UpiIntentLink {}],
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
    // upi_intent_link_link_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [UpiIntentLink { link: "" }],
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
    // upi_intent_link_link_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [UpiIntentLink { link: "https://luigi.example" }],
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
    // payment_link_uri_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentLink {}],
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
    // payment_link_uri_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentLink { uri: "" }],
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
    // payment_link_uri_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentLink { uri: "luigi.example" }],
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
    // payment_link_success_url_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentLink { uri: "https://luigi.example/menu", success_url: "" }],
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
    // payment_link_success_url_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentLink { uri: "https://luigi.example/menu", success_url: "luigi.example" }],
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
    // payment_link_cancel_url_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentLink { uri: "https://luigi.example/menu", cancel_url: "" }],
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
    // payment_link_cancel_url_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentLink { uri: "https://luigi.example/menu", cancel_url: "luigi.example" }],
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
    // pix_dynamic_code_code_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [PixDynamicCode { merchant_name: "merchant-name", key: "key", key_type: Cpf }],
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
    // pix_dynamic_code_code_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [PixDynamicCode { code: "", merchant_name: "merchant-name", key: "key", key_type: Cpf }],
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
    // pix_dynamic_code_merchant_name_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [PixDynamicCode { code: "483920", key: "key", key_type: Cpf }],
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
    // pix_dynamic_code_merchant_name_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [PixDynamicCode { code: "483920", merchant_name: "", key: "key", key_type: Cpf }],
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
    // pix_dynamic_code_key_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [PixDynamicCode { code: "483920", merchant_name: "merchant-name", key_type: Cpf }],
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
    // pix_dynamic_code_key_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [PixDynamicCode { code: "483920", merchant_name: "merchant-name", key: "", key_type: Cpf }],
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
    // pix_dynamic_code_key_type_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [PixDynamicCode { code: "483920", merchant_name: "merchant-name", key: "key" }],
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
    // boleto_digitable_line_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [Boleto {}],
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
    // boleto_digitable_line_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [Boleto { digitable_line: "" }],
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
    // offsite_card_pay_last_four_digits_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [OffsiteCardPay { credential_id: "credential-id" }],
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
    // offsite_card_pay_last_four_digits_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [OffsiteCardPay { last_four_digits: "", credential_id: "credential-id" }],
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
    // offsite_card_pay_last_four_digits_length
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [OffsiteCardPay { last_four_digits: "44444", credential_id: "credential-id" }],
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
    // offsite_card_pay_last_four_digits_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [OffsiteCardPay { last_four_digits: "a444", credential_id: "credential-id" }],
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
    // offsite_card_pay_credential_id_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [OffsiteCardPay { last_four_digits: "4444" }],
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
    // offsite_card_pay_credential_id_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [OffsiteCardPay { last_four_digits: "4444", credential_id: "" }],
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
    // shipping_info_country_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        shipping_info: ShippingInfo {},
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // shipping_info_country_empty
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        shipping_info: ShippingInfo { country: "" },
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // shipping_info_country_format
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        shipping_info: ShippingInfo { country: "SG" },
        order: Order {
            status: Pending,
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // shipping_address_name_required
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
    // shipping_address_name_empty
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
                    name: "",
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
    // shipping_address_name_length
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
                    name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // shipping_address_phone_number_required
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
    // shipping_address_phone_number_empty
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
                    phone_number: "",
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
    // shipping_address_phone_number_format
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
                    phone_number: "0650 555",
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
    // shipping_address_address_required
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
    // shipping_address_address_empty
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
                    address: "",
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
    // shipping_address_address_length
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
                    address: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // shipping_address_city_required
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
    // shipping_address_city_empty
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
                    city: "",
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
    // shipping_address_city_length
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
                    city: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // shipping_address_state_required
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
    // shipping_address_state_empty
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
                    state: "",
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
    // shipping_address_state_length
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
                    state: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // shipping_address_in_pin_code_required
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
    // shipping_address_in_pin_code_empty
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
                    in_pin_code: "",
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
    // shipping_address_in_pin_code_length
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
                    in_pin_code: "xxxxxxx",
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
    // shipping_address_house_number_empty
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
                    house_number: "",
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
    // shipping_address_house_number_length
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
                    house_number: "xxxxxxxxx",
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
    // shipping_address_floor_number_empty
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
                    floor_number: "",
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
    // shipping_address_floor_number_length
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
                    floor_number: "xxxxxxxxxxx",
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
    // shipping_address_tower_number_empty
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
                    tower_number: "",
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
    // shipping_address_tower_number_length
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
                    tower_number: "xxxxxxxxx",
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
    // shipping_address_building_name_empty
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
                    building_name: "",
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
    // shipping_address_building_name_length
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
                    building_name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // shipping_address_landmark_area_empty
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
                    landmark_area: "",
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
    // shipping_address_landmark_area_length
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
                    landmark_area: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // order_status_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            catalog_id: "146265584024623",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_catalog_id_empty
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
            catalog_id: "",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_catalog_id_format
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
            catalog_id: "two words",
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_items_required
    let _ = message!(OrderDetails {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        kind: DigitalGoods,
        payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "configuration-name" }],
        currency: "INR",
        total_amount: 1,
        order: Order { status: Pending, catalog_id: "146265584024623", subtotal: 1, tax: Tax { value: 0 } },
    });
    // order_items_count
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
            items: [],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_subtotal_required
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
            tax: Tax { value: 0 },
        },
    });
    // order_subtotal_range
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
            subtotal: 0,
            tax: Tax { value: 0 },
        },
    });
    // order_tax_required
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
        },
    });
    // order_subtotal_sum
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
            subtotal: 2,
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
        total_amount: 11,
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
                Item {
                    name: "name 11",
                    image: Image { link: "https://luigi.example/menu-11" },
                    amount: 1,
                    quantity: 1,
                },
            ],
            subtotal: 11,
            tax: Tax { value: 0 },
        },
    });
    // order_item_images_catalog
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
    // order_item_images_retailer_id
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
                    retailer_id: "sku-1",
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
    // order_expiration_timestamp_required
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
            expiration: Expiration {},
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_expiration_timestamp_empty
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
            expiration: Expiration { timestamp: "" },
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_expiration_timestamp_format
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
            expiration: Expiration { timestamp: "tomorrow" },
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_expiration_description_empty
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
            expiration: Expiration { timestamp: "1798761600", description: "" },
            items: [Item { name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_expiration_description_length
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
            expiration: Expiration {
                timestamp: "1798761600",
                description: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            },
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
            items: [Item { retailer_id: "", name: "name", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_item_name_required
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
            items: [Item { amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_item_name_empty
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
            items: [Item { name: "", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_item_name_length
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
                    name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    amount: 1,
                    quantity: 1,
                },
            ],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_item_amount_required
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
            items: [Item { name: "name", quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_item_amount_range
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
            items: [Item { name: "name", amount: 0, quantity: 1 }],
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
            items: [Item { name: "name", amount: 1, sale_amount: 0, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_item_quantity_required
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
            items: [Item { name: "name", amount: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_item_quantity_range
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
            items: [Item { name: "name", amount: 1, quantity: 0 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_item_country_of_origin_empty
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
            items: [Item { name: "name", amount: 1, quantity: 1, country_of_origin: "" }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_item_country_of_origin_length
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
                    country_of_origin: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                },
            ],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_item_importer_name_empty
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
            items: [Item { name: "name", amount: 1, quantity: 1, importer_name: "" }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_item_importer_name_length
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
                    importer_name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                },
            ],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_item_image_link_required
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
            items: [Item { name: "name", image: Image {}, amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_item_image_link_empty
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
            items: [Item { name: "name", image: Image { link: "" }, amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
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
            items: [Item { name: "name", image: Image { link: "luigi.example" }, amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // importer_address_address_line1_required
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
    // importer_address_address_line1_empty
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
                        address_line1: "",
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
    // importer_address_address_line1_length
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
                        address_line1: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // importer_address_address_line2_empty
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
                        address_line2: "",
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
    // importer_address_address_line2_length
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
                        address_line2: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // importer_address_city_required
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
                        postal_code: "postal-code",
                        country_code: "US",
                    },
                },
            ],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // importer_address_city_empty
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
                        city: "",
                        postal_code: "postal-code",
                        country_code: "US",
                    },
                },
            ],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // importer_address_city_length
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
                        city: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
                        zone_code: "",
                        postal_code: "postal-code",
                        country_code: "US",
                    },
                },
            ],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // importer_address_postal_code_required
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
                        country_code: "US",
                    },
                },
            ],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // importer_address_postal_code_empty
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
                        postal_code: "",
                        country_code: "US",
                    },
                },
            ],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // importer_address_country_code_required
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
                    },
                },
            ],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // importer_address_country_code_empty
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
                        country_code: "",
                    },
                },
            ],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
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
                        country_code: "USA",
                    },
                },
            ],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    });
    // order_tax_value_required
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
            tax: Tax {},
        },
    });
    // order_tax_value_range
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
            tax: Tax { value: -1 },
        },
    });
    // order_tax_description_empty
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
            tax: Tax { value: 0, description: "" },
        },
    });
    // order_tax_description_length
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
            tax: Tax {
                value: 0,
                description: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            },
        },
    });
    // order_shipping_value_required
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
            shipping: Shipping {},
        },
    });
    // order_shipping_value_range
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
            shipping: Shipping { value: -1 },
        },
    });
    // order_shipping_description_empty
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
            shipping: Shipping { value: 0, description: "" },
        },
    });
    // order_shipping_description_length
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
            shipping: Shipping {
                value: 0,
                description: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            },
        },
    });
    // order_discount_value_required
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
            discount: Discount {},
        },
    });
    // order_discount_value_range
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
            discount: Discount { value: -1 },
        },
    });
    // order_discount_description_empty
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
            discount: Discount { value: 0, description: "" },
        },
    });
    // order_discount_description_length
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
            discount: Discount {
                value: 0,
                description: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            },
        },
    });
    // order_discount_discount_program_name_empty
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
            discount: Discount { value: 0, discount_program_name: "" },
        },
    });
    // order_discount_discount_program_name_length
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
            discount: Discount {
                value: 0,
                discount_program_name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            },
        },
    });
    // order_status_body_required
    let _ = message!(OrderStatus { to: "+1 650 555 1234", reference_id: "order-7", order: Order { status: Pending } });
    // order_status_body_empty
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "",
        reference_id: "order-7",
        order: Order { status: Pending },
    });
    // order_status_body_length
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        reference_id: "order-7",
        order: Order { status: Pending },
    });
    // order_status_footer_empty
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "",
        reference_id: "order-7",
        order: Order { status: Pending },
    });
    // order_status_footer_length
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        footer: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        reference_id: "order-7",
        order: Order { status: Pending },
    });
    // order_status_reference_id_required
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        order: Order { status: Pending },
    });
    // order_status_reference_id_empty
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "",
        order: Order { status: Pending },
    });
    // order_status_reference_id_length
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        order: Order { status: Pending },
    });
    // order_status_reference_id_format
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order 7",
        order: Order { status: Pending },
    });
    // order_status_news
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
    });
    // order_update_status_required
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        order: Order {},
    });
    // order_update_description_empty
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        order: Order { status: Pending, description: "" },
    });
    // order_update_description_length
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        order: Order {
            status: Pending,
            description: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        },
    });
    // payment_status_required
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        order: Order { status: Pending },
        payment: Payment {},
    });
    // payment_timestamp_range
    let _ = message!(OrderStatus {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        reference_id: "order-7",
        order: Order { status: Pending },
        payment: Payment { status: Pending, timestamp: -1 },
    });
    // pin_message_id_required
    let _ = message!(Pin { group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ", expiration_days: 1 });
    // pin_message_id_empty
    let _ = message!(Pin { group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ", message_id: "", expiration_days: 1 });
    // pin_message_id_length
    let _ = message!(Pin {
        group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ",
        message_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        expiration_days: 1,
    });
    // pin_message_id_format
    let _ = message!(Pin { group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ", message_id: "two words", expiration_days: 1 });
    // pin_expiration_days_required
    let _ = message!(Pin { group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ", message_id: "wamid.HBgLMTY1MDU1NTEyMzQ" });
    // pin_expiration_days_range
    let _ = message!(Pin {
        group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ",
        message_id: "wamid.HBgLMTY1MDU1NTEyMzQ",
        expiration_days: 31,
    });
    // unpin_message_id_required
    let _ = message!(Unpin { group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ" });
    // unpin_message_id_empty
    let _ = message!(Unpin { group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ", message_id: "" });
    // unpin_message_id_length
    let _ = message!(Unpin {
        group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ",
        message_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // unpin_message_id_format
    let _ = message!(Unpin { group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ", message_id: "two words" });
    // template_name_required
    let _ = message!(Template { to: "+1 650 555 1234", language: "en_US" });
    // template_name_empty
    let _ = message!(Template { to: "+1 650 555 1234", name: "", language: "en_US" });
    // template_name_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        language: "en_US",
    });
    // template_name_format
    let _ = message!(Template { to: "+1 650 555 1234", name: "Order-Shipped", language: "en_US" });
    // template_language_required
    let _ = message!(Template { to: "+1 650 555 1234", name: "order_shipped" });
    // template_language_empty
    let _ = message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "" });
    // template_language_format
    let _ = message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "en-us" });
    // template_buttons_count
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            QuickReply { index: 0, payload: "yes" },
            QuickReply { index: 1, payload: "yes 2" },
            QuickReply { index: 2, payload: "yes 3" },
            QuickReply { index: 3, payload: "yes 4" },
            QuickReply { index: 4, payload: "yes 5" },
            QuickReply { index: 5, payload: "yes 6" },
            QuickReply { index: 6, payload: "yes 7" },
            QuickReply { index: 7, payload: "yes 8" },
            QuickReply { index: 8, payload: "yes 9" },
            QuickReply { index: 9, payload: "yes 10" },
            QuickReply { index: 10, payload: "yes 11" },
        ],
    });
    // template_cards_count
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card { header: Image { id: "1" } },
            Card { header: Image { id: "2" } },
            Card { header: Image { id: "3" } },
            Card { header: Image { id: "4" } },
            Card { header: Image { id: "5" } },
            Card { header: Image { id: "6" } },
            Card { header: Image { id: "7" } },
            Card { header: Image { id: "8" } },
            Card { header: Image { id: "9" } },
            Card { header: Image { id: "10" } },
            Card { header: Image { id: "11" } },
        ],
    });
    // template_raw_components_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        raw_components: [json!({})],
    });
    // template_raw_components_object
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        raw_components: [json!([])],
    });
    // template_raw_components_depth
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        raw_components: [
            json!({ "type": "hologram", "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": 1 } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } }),
        ],
    });
    // template_button_index_unique
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [QuickReply { index: 0, payload: "yes" }, QuickReply { index: 0, payload: "yes 2" }],
    });
    // template_button_kind_count
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            CopyCode { index: 0, coupon_code: "SPRING25" },
            CopyCode { index: 1, coupon_code: "SUMMER25" },
        ],
    });
    // template_parameters_mixed
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Text { parameter_name: "customer", text: "Ann" }, "$42.99"],
    });
    // template_parameter_name_unique
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [
            Text { parameter_name: "customer", text: "Luigi's" },
            Text { parameter_name: "customer", text: "Luigi's 2" },
        ],
    });
    // template_offer_header
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: "Sale",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1767139200000 },
    });
    // template_offer_button_index
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Url { index: 2, text: "april" }],
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1767139200000 },
    });
    // template_card_headers_mixed
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card { header: Image { id: "1013859600285441" } },
            Card { header: Video { id: "1166846181421424" } },
        ],
    });
    // template_payment_link_header
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: "Luigi's",
        buttons: [Url { index: 0, text: "A1", payment_link_preview: true }],
    });
    // template_payment_link_cards
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Url { index: 0, text: "A1", payment_link_preview: true }],
        cards: [Card { header: Image { id: "1" } }, Card { header: Image { id: "2" } }],
    });
    // template_raw_components_type
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        raw_components: [json!({ "type": "body", "parameters": [{ "type": "text", "text": "Ann" }] })],
    });
    // header_parameter_parameter_name_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Text { parameter_name: "", text: "Luigi's" },
    });
    // header_parameter_parameter_name_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Text { parameter_name: "1st", text: "Luigi's" },
    });
    // header_parameter_text_required
    let _ = message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "en_US", header: Text {} });
    // header_parameter_text_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Text { text: "" },
    });
    // header_parameter_text_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Text { text: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" },
    });
    // header_parameter_text_inner_space
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Text { text: "two\nlines" },
    });
    // header_location_latitude_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Location { longitude: 1.5 },
    });
    // header_location_latitude_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Location { latitude: 90.1, longitude: 1.5 },
    });
    // header_location_longitude_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Location { latitude: 1.5 },
    });
    // header_location_longitude_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Location { latitude: 1.5, longitude: 180.1 },
    });
    // header_location_name_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Location { latitude: 1.5, longitude: 1.5, name: "" },
    });
    // header_location_address_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Location { latitude: 1.5, longitude: 1.5, address: "" },
    });
    // header_product_catalog_id_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Product { product_retailer_id: "sku-1" },
    });
    // header_product_catalog_id_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Product { catalog_id: "", product_retailer_id: "sku-1" },
    });
    // header_product_catalog_id_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Product { catalog_id: "two words", product_retailer_id: "sku-1" },
    });
    // header_product_product_retailer_id_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Product { catalog_id: "146265584024623" },
    });
    // header_product_product_retailer_id_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Product { catalog_id: "146265584024623", product_retailer_id: "" },
    });
    // header_product_product_retailer_id_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Product {
            catalog_id: "146265584024623",
            product_retailer_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        },
    });
    // parameter_parameter_name_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Text { parameter_name: "", text: "Luigi's" }],
    });
    // parameter_parameter_name_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Text { parameter_name: "1st", text: "Luigi's" }],
    });
    // parameter_text_required
    let _ = message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "en_US", body: [Text {}] });
    // parameter_text_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Text { text: "" }],
    });
    // parameter_text_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: "Luigi's",
        body: [
            Text {
                text: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            },
        ],
    });
    // parameter_text_inner_space
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Text { text: "two\nlines" }],
    });
    // currency_parameter_name_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [
            Currency {
                parameter_name: "",
                code: "USD",
                minor_units: 0,
                fallback_value: "a few euros",
            },
        ],
    });
    // currency_parameter_name_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [
            Currency {
                parameter_name: "1st",
                code: "USD",
                minor_units: 0,
                fallback_value: "a few euros",
            },
        ],
    });
    // currency_code_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { minor_units: 0, fallback_value: "a few euros" }],
    });
    // currency_code_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "", minor_units: 0, fallback_value: "a few euros" }],
    });
    // currency_code_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "USDX", minor_units: 0, fallback_value: "a few euros" }],
    });
    // currency_amount_1000_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "USD", amount_1000: -1, fallback_value: "a few euros" }],
    });
    // currency_minor_units_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "USD", minor_units: -1, fallback_value: "a few euros" }],
    });
    // currency_fallback_value_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "USD", minor_units: 0 }],
    });
    // currency_fallback_value_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "USD", minor_units: 0, fallback_value: "" }],
    });
    // currency_fallback_value_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: "Luigi's",
        body: [
            Currency {
                code: "USD",
                minor_units: 0,
                fallback_value: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            },
        ],
    });
    // currency_fallback_value_inner_space
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "USD", minor_units: 0, fallback_value: "two\nlines" }],
    });
    // currency_amount
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "USD", amount_1000: 0, minor_units: 0, fallback_value: "a few euros" }],
    });
    // currency_unit
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "JPY", amount_1000: 1500, fallback_value: "¥1" }],
    });
    // currency_scale
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "USD", amount_1000: 4290, fallback_value: "$42.90" }],
    });
    // date_time_parameter_name_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [DateTime { parameter_name: "", fallback_value: "a few euros" }],
    });
    // date_time_parameter_name_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [DateTime { parameter_name: "1st", fallback_value: "a few euros" }],
    });
    // date_time_fallback_value_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [DateTime {}],
    });
    // date_time_fallback_value_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [DateTime { fallback_value: "" }],
    });
    // date_time_fallback_value_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: "Luigi's",
        body: [
            DateTime {
                fallback_value: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            },
        ],
    });
    // date_time_fallback_value_inner_space
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [DateTime { fallback_value: "two\nlines" }],
    });
    // quick_reply_index_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [QuickReply { payload: "yes" }],
    });
    // quick_reply_index_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [QuickReply { index: 10, payload: "yes" }],
    });
    // quick_reply_payload_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [QuickReply { index: 0 }],
    });
    // quick_reply_payload_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [QuickReply { index: 0, payload: "" }],
    });
    // url_button_index_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Url { text: "Luigi's" }],
    });
    // url_button_index_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Url { index: 10, text: "Luigi's" }],
    });
    // url_button_parameter_name_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Url { index: 0, parameter_name: "", text: "Luigi's" }],
    });
    // url_button_parameter_name_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Url { index: 0, parameter_name: "1st", text: "Luigi's" }],
    });
    // url_button_text_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Url { index: 0 }],
    });
    // url_button_text_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Url { index: 0, text: "" }],
    });
    // url_button_text_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            Url {
                index: 0,
                text: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            },
        ],
    });
    // url_button_text_inner_space
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Url { index: 0, text: "two\nlines" }],
    });
    // copy_code_index_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [CopyCode { coupon_code: "SPRING25" }],
    });
    // copy_code_index_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [CopyCode { index: 10, coupon_code: "SPRING25" }],
    });
    // copy_code_coupon_code_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [CopyCode { index: 0 }],
    });
    // copy_code_coupon_code_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [CopyCode { index: 0, coupon_code: "" }],
    });
    // copy_code_coupon_code_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [CopyCode { index: 0, coupon_code: "xxxxxxxxxxxxxxxx" }],
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1 },
    });
    // copy_code_coupon_code_inner_space
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [CopyCode { index: 0, coupon_code: "two\nlines" }],
    });
    // catalog_index_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Catalog {}],
    });
    // catalog_index_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Catalog { index: 10 }],
    });
    // catalog_thumbnail_product_retailer_id_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Catalog { index: 0, thumbnail_product_retailer_id: "" }],
    });
    // catalog_thumbnail_product_retailer_id_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            Catalog {
                index: 0,
                thumbnail_product_retailer_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            },
        ],
    });
    // mpm_index_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            Mpm {
                thumbnail_product_retailer_id: "sku-1",
                sections: [Section { product_items: ["sku-1"] }],
            },
        ],
    });
    // mpm_index_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            Mpm {
                index: 10,
                thumbnail_product_retailer_id: "sku-1",
                sections: [Section { product_items: ["sku-1"] }],
            },
        ],
    });
    // mpm_thumbnail_product_retailer_id_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Mpm { index: 0, sections: [Section { product_items: ["sku-1"] }] }],
    });
    // mpm_thumbnail_product_retailer_id_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            Mpm {
                index: 0,
                thumbnail_product_retailer_id: "",
                sections: [Section { product_items: ["sku-1"] }],
            },
        ],
    });
    // mpm_thumbnail_product_retailer_id_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            Mpm {
                index: 0,
                thumbnail_product_retailer_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                sections: [Section { product_items: ["sku-1"] }],
            },
        ],
    });
    // mpm_sections_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Mpm { index: 0, thumbnail_product_retailer_id: "sku-1" }],
    });
    // mpm_sections_count
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            Mpm {
                index: 0,
                thumbnail_product_retailer_id: "sku-1",
                sections: [
                    Section { title: "Diavola", product_items: ["sku-1"] },
                    Section { title: "Diavola 2", product_items: ["sku-11"] },
                    Section { title: "Diavola 3", product_items: ["sku-21"] },
                    Section { title: "Diavola 4", product_items: ["sku-31"] },
                    Section { title: "Diavola 5", product_items: ["sku-41"] },
                    Section { title: "Diavola 6", product_items: ["sku-51"] },
                    Section { title: "Diavola 7", product_items: ["sku-61"] },
                    Section { title: "Diavola 8", product_items: ["sku-71"] },
                    Section { title: "Diavola 9", product_items: ["sku-81"] },
                    Section { title: "Diavola 10", product_items: ["sku-91"] },
                    Section { title: "Diavola 11", product_items: ["sku-101"] },
                ],
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
                            "sku-16",
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
                    Section { product_items: ["sku-11"] },
                ],
            },
        ],
    });
    // mpm_section_title_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            Mpm {
                index: 0,
                thumbnail_product_retailer_id: "sku-1",
                sections: [Section { title: "", product_items: ["sku-1"] }],
            },
        ],
    });
    // mpm_section_title_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            Mpm {
                index: 0,
                thumbnail_product_retailer_id: "sku-1",
                sections: [Section { title: "xxxxxxxxxxxxxxxxxxxxxxxxx", product_items: ["sku-1"] }],
            },
        ],
    });
    // mpm_section_product_items_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Mpm { index: 0, thumbnail_product_retailer_id: "sku-1", sections: [Section {}] }],
    });
    // mpm_section_product_items_count
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
                            "sku-16",
                            "sku-17",
                            "sku-18",
                            "sku-19",
                            "sku-20",
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
                        ],
                    },
                ],
            },
        ],
    });
    // mpm_section_product_items_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            Mpm {
                index: 0,
                thumbnail_product_retailer_id: "sku-1",
                sections: [Section { product_items: [""] }],
            },
        ],
    });
    // mpm_section_product_items_length
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
                        product_items: [
                            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                        ],
                    },
                ],
            },
        ],
    });
    // flow_button_index_required
    let _ = message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "en_US", buttons: [Flow {}] });
    // flow_button_index_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Flow { index: 10 }],
    });
    // flow_button_flow_token_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Flow { index: 0, flow_token: "" }],
    });
    // flow_button_flow_action_data_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Flow { index: 0, flow_action_data: json!({}) }],
    });
    // flow_button_flow_action_data_object
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Flow { index: 0, flow_action_data: json!([]) }],
    });
    // flow_button_flow_action_data_depth
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            Flow {
                index: 0,
                flow_action_data: json!({ "type": "hologram", "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": 1 } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } }),
            },
        ],
    });
    // voice_call_button_index_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [VoiceCall { index: 10 }],
    });
    // voice_call_button_ttl_minutes_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [VoiceCall { index: 0, ttl_minutes: 43201 }],
    });
    // voice_call_button_payload_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [VoiceCall { index: 0, payload: "" }],
    });
    // voice_call_button_payload_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            VoiceCall {
                index: 0,
                payload: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            },
        ],
    });
    // voice_call_button_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [VoiceCall {}],
    });
    // order_details_button_index_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            OrderDetails {
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
    // order_details_button_index_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            OrderDetails {
                index: 10,
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
    // order_details_button_reference_id_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            OrderDetails {
                index: 0,
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
    // order_details_button_reference_id_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            OrderDetails {
                index: 0,
                reference_id: "",
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
    // order_details_button_reference_id_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            OrderDetails {
                index: 0,
                reference_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // order_details_button_reference_id_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            OrderDetails {
                index: 0,
                reference_id: "order 7",
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
    // order_details_button_kind_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            OrderDetails {
                index: 0,
                reference_id: "order-7",
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
    // order_details_button_payment_configuration_empty
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
                payment_configuration: "",
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
    // order_details_button_payment_configuration_length
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
                payment_configuration: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
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
    // order_details_button_currency_required
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
    // order_details_button_currency_empty
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
                currency: "",
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
    // order_details_button_currency_format
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
                currency: "USD",
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
    // order_details_button_total_amount_required
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
    // order_details_button_total_amount_range
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
                total_amount: 0,
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
    // order_details_button_total
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
                total_amount: 2,
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
                payment_type: Br,
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
    // order_details_button_payment_settings_country
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            OrderDetails {
                index: 0,
                reference_id: "order-7",
                kind: DigitalGoods,
                payment_settings: [Boleto { digitable_line: "digitable-line" }],
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
    // order_details_button_payment_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            OrderDetails {
                index: 0,
                reference_id: "order-7",
                kind: DigitalGoods,
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
    // order_details_button_order_required
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
            },
        ],
    });
    // order_details_button_item_origin_required
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
                    items: [Item { name: "name", amount: 1, quantity: 1 }],
                    subtotal: 1,
                    tax: Tax { value: 0 },
                },
            },
        ],
    });
    // payment_request_index_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [PaymentRequest { boleto: "boleto" }],
    });
    // payment_request_index_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [PaymentRequest { index: 10, boleto: "boleto" }],
    });
    // payment_request_pix_dynamic_code_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [PaymentRequest { index: 0, pix_dynamic_code: "" }],
    });
    // payment_request_boleto_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [PaymentRequest { index: 0, boleto: "" }],
    });
    // payment_request_payment_link_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [PaymentRequest { index: 0, payment_link: "" }],
    });
    // payment_request_payment_link_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [PaymentRequest { index: 0, payment_link: "luigi.example" }],
    });
    // payment_request_setting
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            PaymentRequest {
                index: 0,
                pix_dynamic_code: "0002",
                boleto: "03399026944140000002628346101018898510000008848",
            },
        ],
    });
    // limited_time_offer_expiration_time_ms_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        limited_time_offer: LimitedTimeOffer {},
    });
    // limited_time_offer_expiration_time_ms_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 0 },
    });
    // template_card_header_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [Card {}, Card { header: Image { id: "1" } }],
    });
    // template_card_buttons_count
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                buttons: [
                    QuickReply { index: 0, payload: "yes" },
                    QuickReply { index: 1, payload: "yes 2" },
                    QuickReply { index: 2, payload: "yes 3" },
                ],
            },
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
                buttons: [QuickReply { index: 0, payload: "yes" }, QuickReply { index: 0, payload: "yes 2" }],
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
                    Text { parameter_name: "customer", text: "Luigi's 2" },
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
            Card {
                header: Image { id: "1" },
                buttons: [Url { index: 0, text: "A1", payment_link_preview: true }],
            },
            Card { header: Image { id: "1" }, buttons: [Url { index: 0, text: "A1" }] },
        ],
    });
    // card_parameter_parameter_name_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card { header: Image { id: "1" }, body: [Text { parameter_name: "", text: "Luigi's" }] },
            Card {
                header: Image { id: "1" },
                body: [Text { parameter_name: "customer", text: "Luigi's" }],
            },
        ],
    });
    // card_parameter_parameter_name_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [Text { parameter_name: "1st", text: "Luigi's" }],
            },
            Card {
                header: Image { id: "1" },
                body: [Text { parameter_name: "customer", text: "Luigi's" }],
            },
        ],
    });
    // card_parameter_text_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card { header: Image { id: "1" }, body: [Text {}] },
            Card { header: Image { id: "1" }, body: [Text { text: "Luigi's" }] },
        ],
    });
    // card_parameter_text_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card { header: Image { id: "1" }, body: [Text { text: "" }] },
            Card { header: Image { id: "1" }, body: [Text { text: "Luigi's" }] },
        ],
    });
    // card_parameter_text_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [
                    Text {
                        text: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    },
                ],
            },
            Card { header: Image { id: "1" }, body: [Text { text: "Luigi's" }] },
        ],
    });
    // card_parameter_text_inner_space
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card { header: Image { id: "1" }, body: [Text { text: "two\nlines" }] },
            Card { header: Image { id: "1" }, body: [Text { text: "Luigi's" }] },
        ],
    });
    // card_currency_parameter_name_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [
                    Currency {
                        parameter_name: "",
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
    // card_currency_parameter_name_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [
                    Currency {
                        parameter_name: "1st",
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
    // card_currency_code_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [Currency { minor_units: 0, fallback_value: "a few euros" }],
            },
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", minor_units: 0, fallback_value: "a few euros" }],
            },
        ],
    });
    // card_currency_code_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "", minor_units: 0, fallback_value: "a few euros" }],
            },
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", minor_units: 0, fallback_value: "a few euros" }],
            },
        ],
    });
    // card_currency_code_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USDX", minor_units: 0, fallback_value: "a few euros" }],
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
                body: [Currency { code: "USD", amount_1000: -1, fallback_value: "a few euros" }],
            },
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", amount_1000: 0, fallback_value: "a few euros" }],
            },
        ],
    });
    // card_currency_minor_units_range
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", minor_units: -1, fallback_value: "a few euros" }],
            },
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", minor_units: 0, fallback_value: "a few euros" }],
            },
        ],
    });
    // card_currency_fallback_value_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card { header: Image { id: "1" }, body: [Currency { code: "USD", minor_units: 0 }] },
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", minor_units: 0, fallback_value: "a few euros" }],
            },
        ],
    });
    // card_currency_fallback_value_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", minor_units: 0, fallback_value: "" }],
            },
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", minor_units: 0, fallback_value: "a few euros" }],
            },
        ],
    });
    // card_currency_fallback_value_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [
                    Currency {
                        code: "USD",
                        minor_units: 0,
                        fallback_value: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    },
                ],
            },
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", minor_units: 0, fallback_value: "a few euros" }],
            },
        ],
    });
    // card_currency_fallback_value_inner_space
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", minor_units: 0, fallback_value: "two\nlines" }],
            },
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", minor_units: 0, fallback_value: "a few euros" }],
            },
        ],
    });
    // card_currency_amount
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [
                    Currency {
                        code: "USD",
                        amount_1000: 0,
                        minor_units: 0,
                        fallback_value: "a few euros",
                    },
                ],
            },
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", minor_units: 0, fallback_value: "a few euros" }],
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
                body: [Currency { code: "JPY", amount_1000: 1500, fallback_value: "¥1" }],
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
                body: [Currency { code: "USD", amount_1000: 4290, fallback_value: "$42.90" }],
            },
            Card {
                header: Image { id: "1" },
                body: [Currency { code: "USD", amount_1000: 42900, fallback_value: "$42.90" }],
            },
        ],
    });
    // card_date_time_parameter_name_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [DateTime { parameter_name: "", fallback_value: "a few euros" }],
            },
            Card {
                header: Image { id: "1" },
                body: [DateTime { parameter_name: "customer", fallback_value: "a few euros" }],
            },
        ],
    });
    // card_date_time_parameter_name_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [DateTime { parameter_name: "1st", fallback_value: "a few euros" }],
            },
            Card {
                header: Image { id: "1" },
                body: [DateTime { parameter_name: "customer", fallback_value: "a few euros" }],
            },
        ],
    });
    // card_date_time_fallback_value_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card { header: Image { id: "1" }, body: [DateTime {}] },
            Card { header: Image { id: "1" }, body: [DateTime { fallback_value: "a few euros" }] },
        ],
    });
    // card_date_time_fallback_value_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card { header: Image { id: "1" }, body: [DateTime { fallback_value: "" }] },
            Card { header: Image { id: "1" }, body: [DateTime { fallback_value: "a few euros" }] },
        ],
    });
    // card_date_time_fallback_value_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card {
                header: Image { id: "1" },
                body: [
                    DateTime {
                        fallback_value: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    },
                ],
            },
            Card { header: Image { id: "1" }, body: [DateTime { fallback_value: "a few euros" }] },
        ],
    });
    // card_date_time_fallback_value_inner_space
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        cards: [
            Card { header: Image { id: "1" }, body: [DateTime { fallback_value: "two\nlines" }] },
            Card { header: Image { id: "1" }, body: [DateTime { fallback_value: "a few euros" }] },
        ],
    });
    // template_order_status_reference_id_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        order_status: OrderStatus { order: Order { status: Pending } },
    });
    // template_order_status_reference_id_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        order_status: OrderStatus { reference_id: "", order: Order { status: Pending } },
    });
    // template_order_status_reference_id_length
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        order_status: OrderStatus {
            reference_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            order: Order { status: Pending },
        },
    });
    // template_order_status_reference_id_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        order_status: OrderStatus { reference_id: "order 7", order: Order { status: Pending } },
    });
    // template_order_status_news
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        order_status: OrderStatus { reference_id: "order-7" },
    });
    // tap_target_configuration_url_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        tap_target_configuration: [TapTargetConfiguration { title: "Diavola" }],
    });
    // tap_target_configuration_url_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        tap_target_configuration: [TapTargetConfiguration { url: "", title: "Diavola" }],
    });
    // tap_target_configuration_url_format
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        tap_target_configuration: [TapTargetConfiguration { url: "luigi.example", title: "Diavola" }],
    });
    // tap_target_configuration_title_required
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        tap_target_configuration: [TapTargetConfiguration { url: "https://luigi.example/menu" }],
    });
    // tap_target_configuration_title_empty
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        tap_target_configuration: [TapTargetConfiguration { url: "https://luigi.example/menu", title: "" }],
    });
    // raw_kind_required
    let _ = message!(Raw { to: "+1 650 555 1234", content: json!({ "type": "hologram" }) });
    // raw_kind_empty
    let _ = message!(Raw { to: "+1 650 555 1234", kind: "", content: json!({ "type": "hologram" }) });
    // raw_kind_format
    let _ = message!(Raw { to: "+1 650 555 1234", kind: "interactive", content: json!({ "type": "hologram" }) });
    // raw_content_required
    let _ = message!(Raw { to: "+1 650 555 1234", kind: "hologram" });
    // raw_content_empty
    let _ = message!(Raw { to: "+1 650 555 1234", kind: "hologram", content: json!({}) });
    // raw_content_object
    let _ = message!(Raw { to: "+1 650 555 1234", kind: "hologram", content: json!([]) });
    // raw_content_depth
    let _ = message!(Raw {
        to: "+1 650 555 1234",
        kind: "hologram",
        content: json!({ "type": "hologram", "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": { "a": 1 } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } }),
    });
}
