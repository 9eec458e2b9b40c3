//! One of each event and of each type of message.

use serde_json::{Value, json};

/// Messages of every type, as the content that is beside what all messages have.
pub(crate) fn contents() -> Vec<Value> {
    let media = json!({ "id": "271", "mime_type": "image/png", "sha256": "SfI=", "caption": "Look", "filename": "a.pdf", "voice": true,
        "animated": false, "url": "https://lookaside.example/a", "link": "https://luigi.example/a", "file": "/usr/local/a" });
    let mut contents = vec![
        json!({ "type": "text", "text": { "body": "Ciao" }, "referral": {
            "source_url": "https://fb.me/x", "source_id": "12", "source_type": "ad", "body": "New", "headline": "Chat", "media_type": "image",
            "image_url": "https://a.example", "video_url": "https://b.example", "thumbnail_url": "https://c.example", "ctwa_clid": "Aff",
            "welcome_message": { "text": "Hi" } } }),
        json!({ "type": "location", "location": { "latitude": 45.5, "longitude": -9, "name": "Luigi's", "address": "Via 1", "url": "https://l.example" } }),
        json!({ "type": "contacts", "origin": "contact_request", "contacts": [{
            "name": { "formatted_name": "Ann Lee", "first_name": "Ann", "last_name": "Lee" }, "phones": [{ "phone": "+1 650", "wa_id": "1650", "type": "CELL" }],
            "emails": [{ "email": "ann@a.example", "type": "WORK" }], "urls": [{ "url": "https://a.example", "type": "WORK" }],
            "addresses": [{ "street": "1 Way", "city": "Menlo", "state": "CA", "zip": "94025", "country": "USA", "country_code": "us", "type": "WORK" }],
            "org": { "company": "A", "department": "B", "title": "C" }, "birthday": "1990-08-18", "vcard": "BEGIN" }] }),
        json!({ "type": "reaction", "reaction": { "message_id": "wamid.other", "emoji": "👍" } }),
        json!({ "type": "button", "button": { "payload": "yes-17", "text": "Yes" }, "context": {
            "from": "15550783881", "id": "wamid.question", "referred_product": { "catalog_id": "c", "product_retailer_id": "p" },
            "forwarded": true, "frequently_forwarded": false, "mentions": ["1"] } }),
        json!({ "type": "interactive", "interactive": { "type": "button_reply", "button_reply": { "id": "yes", "title": "Yes" } } }),
        json!({ "type": "interactive", "interactive": { "type": "list_reply", "list_reply": { "id": "row", "title": "Row", "description": "One" } } }),
        json!({ "type": "interactive", "interactive": { "type": "nfm_reply", "nfm_reply": {
            "name": "flow", "body": "Sent", "response_json": "{\"flow_token\":\"t\",\"day\":5}" } } }),
        json!({ "type": "interactive", "interactive": { "type": "call_permission_reply", "call_permission_reply": {
            "response": "accept", "is_permanent": false, "expiration_timestamp": 1_753_186_982, "response_source": "user_action" } } }),
        json!({ "type": "interactive", "interactive": { "type": "payment_method", "payment_method": {
            "payment_method": "offsite_card_pay", "payment_timestamp": 1_726_170_122, "reference_id": "r", "last_four_digits": "5235", "credential_id": "c" } } }),
        json!({ "type": "order", "order": { "catalog_id": "c", "text": "Soon", "product_items": [
            { "product_retailer_id": "p", "quantity": 2, "item_price": 9.5, "currency": "EUR" }] } }),
        json!({ "type": "system", "system": { "type": "user_changed_number", "body": "Changed", "wa_id": "16505551235", "user_id": "US.5", "previous_user_id": "US.4", "previous_parent_user_id": "US.ENT.4" } }),
        json!({ "type": "request_welcome" }),
        json!({ "type": "media_placeholder" }),
        json!({ "type": "edit", "edit": { "original_message_id": "wamid.old", "message": { "type": "text", "text": { "body": "Ciao!" } } } }),
        json!({ "type": "revoke", "revoke": { "original_message_id": "wamid.old" } }),
        json!({ "type": "unsupported", "unsupported": { "type": "poll" }, "errors": [{ "code": 131_051, "title": "Unknown", "error_data": { "details": "No" } }] }),
        json!({ "type": "hologram", "hologram": { "scene": 7 } }),
    ];
    for kind in ["image", "video", "audio", "voice", "document", "sticker"] {
        contents.push(json!({ "type": kind, kind: media }));
    }
    contents
}

/// What all messages have, and this content.
pub(crate) fn message(content: &Value) -> Value {
    let mut message = json!({ "from": "16505551234", "from_user_id": "US.123", "from_parent_user_id": "US.ENT.1", "id": "wamid.in", "timestamp": "1744344496",
        "group_id": "Y2Fw", "identity": { "acknowledged": true, "created_timestamp": 1_744_344_000, "hash": "h" } });
    for (name, member) in content.as_object().into_iter().flatten() {
        message[name] = member.clone();
    }
    message
}

pub(crate) fn statuses() -> Vec<Value> {
    let refund = json!({ "id": "f", "amount": { "value": 100, "offset": 100 }, "speed_processed": "instant", "status": "success",
        "created_timestamp": "1750030002", "updated_timestamp": "1750030003" });
    vec![
        json!({ "id": "wamid.out", "status": "sent", "timestamp": "1750030073", "recipient_id": "16505551234", "recipient_user_id": "US.123",
            "parent_recipient_user_id": "US.ENT.1", "biz_opaque_callback_data": "order 17", "recipient_identity_key_hash": "h",
            "conversation": { "id": "c", "expiration_timestamp": "1750116473", "origin": { "type": "service" } },
            "pricing": { "billable": true, "pricing_model": "PMP", "type": "regular", "category": "authentication-international" } }),
        json!({ "id": "wamid.out", "status": "failed", "timestamp": 1_750_030_073, "recipient_id": "Y2Fw", "recipient_type": "group",
            "recipient_participant_id": "16505551235", "recipient_participant_parent_user_id": "US.ENT.5", "errors": [{ "code": 131_049, "title": "No", "message": "No", "error_data": { "details": "Why" }, "href": "/errors" }] }),
        json!({ "id": "gBGG", "from": "16505551234", "type": "payment", "status": "captured", "timestamp": "1750030073", "payment": {
            "reference_id": "r", "amount": { "value": 2500, "offset": 100 }, "currency": "BRL", "transaction": {
                "id": "t", "pg_transaction_id": "p", "type": "upi", "status": "success", "created_timestamp": 1_750_030_000, "updated_timestamp": 1_750_030_001,
                "method": { "type": "card" }, "error": { "code": "E1", "reason": "No money" }, "refunds": [refund] },
            "receipt": "R-17", "notes": { "table": "5" }, "refunds": [refund] } }),
        json!({ "id": "gBGG", "status": "delivered", "timestamp": "1518694708", "recipient_id": 16_505_551_234_i64, "type": "message" }),
    ]
}

/// Values of fields about templates.
pub(crate) fn templates() -> Vec<(&'static str, Value)> {
    let about = |more: Value| {
        let mut value = json!({ "message_template_id": 1_689_556_908_129_835_i64, "message_template_name": "promo", "message_template_language": "en_US" });
        for (name, member) in more.as_object().into_iter().flatten() {
            value[name] = member.clone();
        }
        value
    };
    vec![
        (
            "message_template_status_update",
            about(json!({ "event": "REJECTED", "reason": "INVALID_FORMAT", "message_template_category": "MARKETING",
            "disable_info": { "disable_date": "2026-01-01" }, "other_info": { "title": "FIRST_PAUSE", "description": "Low quality" },
            "rejection_info": { "reason": "Why", "recommendation": "What" } })),
        ),
        ("message_template_quality_update", about(json!({ "previous_quality_score": "GREEN", "new_quality_score": "YELLOW" }))),
        (
            "message_template_components_update",
            about(json!({ "message_template_title": "Sale", "message_template_element": "Only {{1}} today.",
            "message_template_footer": "Luigi's", "message_template_buttons": [
                { "message_template_button_type": "URL", "message_template_button_text": "See", "message_template_button_url": "https://l.example" },
                { "message_template_button_type": "PHONE_NUMBER", "message_template_button_text": "Call", "message_template_button_phone_number": "+1650" }] })),
        ),
        (
            "template_category_update",
            about(json!({ "new_category": "UTILITY", "correct_category": "MARKETING", "category_update_timestamp": 1_746_169_200 })),
        ),
    ]
}

/// Values of the field about calls.
pub(crate) fn calls() -> Vec<Value> {
    let call = json!({ "id": "wacid.a", "event": "terminate", "direction": "USER_INITIATED", "from": "16505551234", "from_user_id": "US.123",
        "from_parent_user_id": "US.ENT.1", "to": "15550783881", "to_user_id": "US.9", "to_parent_user_id": "US.ENT.9", "timestamp": "1671644944",
        "session": { "sdp_type": "offer", "sdp": "v=0" }, "status": "COMPLETED", "start_time": "1671644824", "end_time": 1_671_644_944, "duration": 120,
        "deeplink_payload": "from the site", "cta_payload": "from a button", "biz_opaque_callback_data": "order 17", "errors": [{ "code": 138_000 }] });
    let ringing = json!({ "id": "wacid.a", "type": "call", "status": "RINGING", "timestamp": "1671644824", "recipient_id": "16505551234",
        "recipient_user_id": "US.123", "recipient_parent_user_id": "US.ENT.1", "biz_opaque_callback_data": "order 17" });
    vec![crate::value("calls", call), crate::value("statuses", ringing)]
}

/// A message of the past.
pub(crate) fn past(id: &str) -> Value {
    let mut past = message(&json!({ "type": "text", "text": { "body": "Ciao" }, "history_context": { "status": "READ" } }));
    past["id"] = json!(id);
    past
}

/// Values of the field about messages of the past.
pub(crate) fn histories() -> Vec<Value> {
    let chunk = json!({ "metadata": { "phase": 0, "chunk_order": 1, "progress": 55 }, "threads": [{ "id": "16505551234",
        "context": { "wa_id": "16505551234", "user_id": "US.123", "parent_user_id": "US.ENT.1", "username": "@ann" }, "messages": [past("wamid.past")] }] });
    let declined = json!({ "errors": [{ "code": 2_593_109, "title": "History sync is turned off" }] });
    let file = json!({ "id": "wamid.file", "from": "16505551234", "type": "image", "image": { "id": "271" } });
    vec![crate::value("history", chunk), crate::value("history", declined), crate::value("messages", file)]
}

/// A notification of each sort, each with one update.
pub(crate) fn all() -> Vec<Value> {
    let in_list = |list: &'static str, update: Value| crate::cloud("messages", &crate::value(list, update));
    let mut all: Vec<_> = contents().iter().map(|content| in_list("messages", message(content))).collect();
    all.extend(statuses().into_iter().map(|status| in_list("statuses", status)));
    all.extend(templates().iter().map(|(field, value)| crate::cloud(field, value)));
    all.push(in_list("errors", json!({ "code": 130_429, "title": "Rate limit hit", "error_data": { "details": "Too many" } })));
    let preference = json!({ "wa_id": "16505551234", "user_id": "US.123", "detail": "Stop", "category": "marketing_messages", "value": "stop", "timestamp": 1_731_705_721 });
    all.push(crate::cloud("user_preferences", &crate::value("user_preferences", preference)));
    let echo = json!({ "from": "15550783881", "to": "16505551234", "id": "wamid.echo", "timestamp": "1739321024", "type": "text", "text": { "body": "Hi" } });
    all.push(crate::cloud("smb_message_echoes", &crate::value("message_echoes", echo)));
    all.extend(calls().iter().map(|value| crate::cloud("calls", value)));
    all.extend(histories().iter().map(|value| crate::cloud("history", value)));
    all.push(crate::cloud("flows", &json!({ "event": "FLOW_STATUS_CHANGE", "flow_id": "66", "new_status": "PUBLISHED" })));
    // The On-Premises API has no envelope.
    all.push(json!({ "messages": [message(&contents()[0])], "contacts": [{ "profile": { "name": "Ann" }, "wa_id": "16505551234" }] }));
    all.push(json!({ "statuses": [statuses().remove(3)] }));
    all
}
