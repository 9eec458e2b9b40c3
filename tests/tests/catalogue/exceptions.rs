//! Rules whose example cannot be like that of others, each with the reason.

/// Rules whose example as a message is not the same as JSON, which has no place for the mistake.
pub(crate) const UNREAD: &[&str] = &[
    // One member holds either, beside a word that says which it is.
    "message_recipient_conflict",
    "carousel_card_action",
    "carousel_card_label_link",
    "payment_request_setting",
    // The key of a note is the name of its member.
    "razorpay_note_key_unique",
    "razorpay_note_key_required",
    "razorpay_note_value_required",
    // What has no type is a text.
    "raw_kind_required",
    // Another type is another kind of message.
    "raw_kind_format",
    // What is known is read as what it is.
    "template_raw_components_type",
];

/// More cannot but break another rule, too.
pub(crate) const ALSO: &[(&str, &str)] = &[
    ("list_sections_count", "list_rows_total"),
    ("on_premises_list_sections_count", "on_premises_list_rows_total"),
    ("on_premises_template_buttons_count", "on_premises_quick_reply_index_range"),
    ("carousel_card_label_link", "carousel_card_buttons_mixed"),
    ("product_card_catalog_id_format", "carousel_card_catalogs_mixed"),
    ("definition_call_permission_category", "definition_call_permission_alone"),
    ("template_buttons_count", "quick_reply_index_range"),
];

/// Rules that only a builder breaks: the macro says in the words of the grammar what can be typed.
pub(crate) const BUILT: &[&str] = &["template_header_format", "template_parameter_format"];

/// The rules that an example may break.
pub(crate) fn may_break(rule: &'static str) -> Vec<&'static str> {
    let also = ALSO.iter().filter(|(known, _)| *known == rule).map(|(_, also)| *also);
    // An amount that is wrong is part of a sum.
    let sums = ["order_subtotal_sum", "order_details_total", "order_details_button_total"]
        .into_iter()
        .filter(|sum| rule.starts_with("order_") && *sum != rule);
    std::iter::once(rule).chain(also).chain(sums).collect()
}
