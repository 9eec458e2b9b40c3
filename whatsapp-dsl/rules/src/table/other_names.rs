//! What Meta's JSON and other libraries call the kinds of messages.

use crate::schema::Api;

/// What another name for a kind of message means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// This kind, spelled in another way.
    Kind(&'static str),
    /// One of these kinds, of which this version may not have all.
    Kinds(&'static [&'static str]),
    /// Nothing that a business can send: how to say so, and what to use instead.
    Nothing(&'static str),
}

struct OtherNames {
    /// In lower case, without underscores, and without `message` at the end.
    names: &'static [&'static str],
    meaning: Meaning,
}

const fn kinds(kinds: &'static [&'static str], names: &'static [&'static str]) -> OtherNames {
    OtherNames { names, meaning: Meaning::Kinds(kinds) }
}

const fn nothing(words: &'static str, names: &'static [&'static str]) -> OtherNames {
    OtherNames { names, meaning: Meaning::Nothing(words) }
}

/// Words that a template may well have as its name, such as `Menu` or `Products`, are not among them.
static OTHER_NAMES: &[OtherNames] = &[
    kinds(&["Text"], &["plaintext", "sendtext"]),
    kinds(&["Image"], &["photo", "picture", "img"]),
    kinds(&["Video"], &["gif"]),
    kinds(&["Audio"], &["voice", "voicenote", "ptt"]),
    kinds(&["Document"], &["file", "pdf", "doc"]),
    kinds(&["Image", "Video", "Audio", "Document", "Sticker"], &["media"]),
    kinds(&["Location"], &["venue", "geolocation"]),
    kinds(&["Contacts"], &["contact", "contactcard", "vcard"]),
    kinds(&["Reaction"], &["react", "emoji"]),
    kinds(
        &["ReplyButtons"],
        &[
            "button",
            "buttons",
            "replybutton",
            "buttonreply",
            "quickreply",
            "quickreplies",
            "quickreplybuttons",
            "interactivebutton",
            "interactivebuttons",
        ],
    ),
    kinds(&["List"], &["listpicker", "interactivelist", "listmenu", "optionslist"]),
    kinds(
        &[
            "ReplyButtons",
            "List",
            "Product",
            "ProductList",
            "CatalogMessage",
            "Flow",
            "CtaUrl",
            "LocationRequest",
            "AddressMessage",
            "Carousel",
        ],
        &["interactive"],
    ),
    kinds(&["Product"], &["singleproduct", "spm", "interactiveproduct"]),
    kinds(&["ProductList"], &["multiproduct", "mpm", "interactiveproductlist"]),
    kinds(&["CatalogMessage"], &["catalog", "catalogue"]),
    kinds(&["Flow"], &["flows", "interactiveflow"]),
    kinds(&["CtaUrl"], &["cta", "ctaurlbutton", "urlbutton", "linkbutton", "calltoaction", "ctabutton", "interactivectaurl"]),
    kinds(&["LocationRequest"], &["requestlocation"]),
    kinds(&["AddressMessage"], &["address", "addressrequest"]),
    kinds(&["Carousel"], &["mediacarousel", "productcarousel"]),
    kinds(&["VoiceCall"], &["callbutton"]),
    kinds(&["CallPermissionRequest"], &["callpermission"]),
    kinds(&["RequestContactInfo"], &["requestcontact", "contactrequest"]),
    kinds(&["Pin"], &["pinned"]),
    kinds(&["Raw"], &["rawjson"]),
    kinds(&["Template"], &["hsm", "templates"]),
    nothing("WhatsApp has no polls that a business can send; ask with `ReplyButtons` or `List`", &["poll", "polls"]),
    nothing("WhatsApp has no live locations that a business can send; use `Location`", &["livelocation"]),
    nothing("WhatsApp has no albums that a business can send; send each `Image` or `Video` on its own", &["mediagroup"]),
    nothing("WhatsApp has no media that can be viewed once for businesses; use `Image` or `Video`", &["viewonce"]),
    nothing(
        "a read receipt and a typing indicator are not messages: post `ReadReceipt::of(message_id)`",
        &["readreceipt", "markasread", "markread", "typing", "typingindicator"],
    ),
    nothing("a business cannot edit or delete a message that was sent; send another one", &["editmessage", "deletemessage", "revoke"]),
];

/// What the fields are called by other libraries and in other places of Meta's API, and what they may be here: the first that there is.
static OTHER_FIELDS: &[(&[&str], &[&str])] = &[
    (&["text", "message", "msg", "content"], &["body", "caption", "title", "display_text"]),
    (&["body", "description"], &["caption", "title"]),
    (
        &["label", "button_text", "button_label", "button_title", "button", "cta", "cta_text", "link_text"],
        &["title", "display_text", "button", "flow_cta", "text"],
    ),
    (&["name"], &["title", "filename"]),
    (&["url", "uri", "href", "src"], &["link", "url", "uri", "text"]),
    (&["link"], &["url", "uri"]),
    (&["media", "media_id", "file_id", "image_id", "video_id", "audio_id", "document_id", "sticker_id"], &["id", "header"]),
    (&["image", "video", "document", "picture", "photo", "thumbnail"], &["header", "id"]),
    (&["id", "wamid"], &["message_id", "payload", "context"]),
    (&["payload", "callback_data", "value", "key", "flow_data"], &["id", "flow_action_payload", "flow_action_data"]),
    (&["phone", "phone_number", "number", "chat_id", "wa_id", "recipient_id", "receiver", "msisdn"], &["to"]),
    (&["reply_to", "reply_to_message_id", "in_reply_to", "quoted", "quoted_message_id", "message_id"], &["context"]),
    (&["lng"], &["longitude"]),
    (&["desc", "subtitle", "details"], &["description"]),
    (&["items", "products", "skus", "options", "choices"], &["product_items", "rows", "buttons", "sections"]),
    (&["sku", "product_id", "retailer_id"], &["product_retailer_id"]),
    (&["lang", "locale", "language_code"], &["language"]),
    (&["parameters", "params", "variables", "args"], &["body"]),
    (&["currency", "currency_code"], &["code"]),
    (&["fallback"], &["fallback_value"]),
    (&["reaction"], &["emoji"]),
    (&["days", "duration"], &["expiration_days"]),
    (&["code"], &["coupon_code", "example"]),
    (&["title"], &["text", "display_text"]),
    (&["token"], &["flow_token"]),
    (&["data"], &["flow_action_data", "flow_action_payload", "content"]),
    (&["template_name", "template"], &["name"]),
];

/// The fields that a name may mean, none of which need be in its place.
pub fn other_fields(typed: &str) -> &'static [&'static str] {
    OTHER_FIELDS.iter().find(|(names, _)| names.contains(&typed)).map_or(&[], |(_, meant)| meant)
}

/// What the name is, if it is another one for a kind of message of the API: `Buttons`, `cta_url`, `ListMessage`, `interactive`.
///
/// ```
/// use whatsapp_dsl_rules::table::{CLOUD, Meaning, other_name};
/// assert_eq!(other_name(&CLOUD, "Buttons"), Some(Meaning::Kinds(&["ReplyButtons"])));
/// assert_eq!(other_name(&CLOUD, "reply_buttons"), Some(Meaning::Kind("ReplyButtons")));
/// assert_eq!(other_name(&CLOUD, "ReplyButtons"), None);
/// ```
pub fn other_name(api: &Api, typed: &str) -> Option<Meaning> {
    if api.kind(typed).is_some() {
        return None;
    }
    let whole = typed.to_lowercase().replace('_', "");
    let short = whole.strip_suffix("message").unwrap_or(&whole);
    // `text`, `reply_buttons`.
    if let Some(meaning) = spelled(api, &whole) {
        return Some(meaning);
    }
    for row in OTHER_NAMES {
        if row.names.iter().any(|name| *name == whole || *name == short) {
            return Some(row.meaning);
        }
    }
    // `TextMessage`.
    spelled(api, short)
}

fn spelled(api: &Api, lower: &str) -> Option<Meaning> {
    api.kinds.iter().find(|kind| kind.part.name.eq_ignore_ascii_case(lower)).map(|kind| Meaning::Kind(kind.part.name))
}

/// All other names, each with what it means.
pub fn other_names() -> impl Iterator<Item = (&'static str, Meaning)> {
    OTHER_NAMES.iter().flat_map(|row| row.names.iter().map(|name| (*name, row.meaning)))
}
