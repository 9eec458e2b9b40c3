//! Headers and bodies.

use serde_json::json;

use crate::{accepted, at_most, cards, offers, plain, refused, shipped, with, with_button};

fn header(text: &str) -> serde_json::Value {
    with(&plain(), "/components/1", json!({ "type": "HEADER", "format": "TEXT", "text": text }))
}

#[test]
fn a_header_is_one_short_line() {
    at_most(&header("x"), "/components/1/text", 60, "definition_header_text_length", 2_388_040);
    for text in ["Sale 🍕", "1️⃣ of us", "🇮🇹", "☎️"] {
        refused(&header(text), "definition_header_text_emoji", 2_388_047, "components[1].text");
    }
    for text in ["Two\nlines", "Two\rlines", "Two\u{2028}lines"] {
        refused(&header(text), "definition_header_text_new_line", 2_388_047, "components[1].text");
    }
    for text in ["", "  "] {
        refused(&header(text), "definition_header_text_required", 2_388_047, "components[1].text");
    }
    refused(&with(&header("x"), "/components/1/text", json!(null)), "definition_header_text_required", 2_388_047, "components[1].text");
}

#[test]
fn a_header_is_not_formatted() {
    for text in ["*Sale*", "A *big* sale", "_Sale_", "~Sale~", "`Sale`", "```Sale```", "Sale *now*!", "(*Sale*)", "*Two words*"] {
        refused(&header(text), "definition_header_text_markdown", 2_388_047, "components[1].text");
    }
    for text in ["5 * 3 * 2", "snake_case_name", "Sale*", "*Sale", "**", "~ 5", "a_b_c", "rock`n roll"] {
        refused(&header(text), "definition_header_text_markdown", 2_388_047, "components[1].text");
    }
    for text in ["5 x 3", "No. #1, 24/7", "Luigi's \"Sale\" - now!", "Caffè & più (50%)"] {
        accepted(&header(text));
    }
    let variable = with(&shipped(), "/components/0/text", "Order *{{order}}*".into());
    refused(&variable, "definition_header_text_markdown", 2_388_047, "components[0].text");
    // The underscores of a name are nobody's marks.
    let name = with(&shipped(), "/components/0/text", "Order {{_order_}}".into());
    accepted(&with(&name, "/components/0/example/header_text_named_params/0/param_name", "_order_".into()));
}

#[test]
fn a_header_of_media_has_no_text() {
    for format in ["IMAGE", "VIDEO", "DOCUMENT", "GIF"] {
        let header = json!({ "type": "HEADER", "format": format, "example": { "header_handle": ["4::aW"] } });
        let media = with(&plain(), "/components/1", header);
        accepted(&media);
        refused(&with(&media, "/components/1/text", "Hi".into()), "definition_header_text_unexpected", 2_388_047, "components[1].text");
    }
    accepted(&with(&plain(), "/components/1", json!({ "type": "HEADER", "format": "LOCATION" })));
}

#[test]
fn a_gif_is_for_marketing() {
    let header = json!({ "type": "HEADER", "format": "GIF", "example": { "header_handle": ["4::aW"] } });
    let marketing = with(&plain(), "/components/1", header);
    accepted(&marketing);
    let utility = with(&marketing, "/category", "UTILITY".into());
    refused(&utility, "definition_header_gif", 2_388_047, "components[1].format");
    // Meta lists what it has taken.
    accepted(&with(&with(&utility, "/components/1/format", "VIDEO".into()), "/status", "APPROVED".into()));
}

#[test]
fn a_product_is_shown_by_its_button() {
    let product =
        with(&with_button(json!({ "type": "SPM", "text": "View" })), "/components/2", json!({ "type": "HEADER", "format": "PRODUCT" }));
    accepted(&product);
    let other = with(&product, "/components/1/buttons/0", json!({ "type": "QUICK_REPLY", "text": "View" }));
    refused(&other, "definition_header_product", 100, "components[2].format");
    at_most(&product, "/components/0/text", 160, "definition_body_text_length", 2_388_040);
}

#[test]
fn a_body_is_as_long_as_its_neighbours_let_it() {
    at_most(&plain(), "/components/0/text", 1024, "definition_body_text_length", 2_388_040);
    at_most(&offers::offer(), "/components/2/text", 600, "definition_body_text_length", 2_388_040);
    at_most(&cards::carousel(), "/components/0/text", 1024, "definition_body_text_length", 2_388_040);
}

#[test]
fn a_body_has_text() {
    for text in [json!(""), json!(" \n"), json!(null)] {
        refused(&with(&plain(), "/components/0/text", text), "definition_body_text_required", 2_388_072, "components[0].text");
    }
    let secure = with(&plain(), "/components/0/add_security_recommendation", true.into());
    refused(&secure, "definition_body_add_security_recommendation", 100, "components[0].add_security_recommendation");
}

#[test]
fn there_is_text_on_both_sides_of_a_bodys_variables() {
    for text in ["{{customer}}, hello", "Hello {{customer}}", "{{customer}}", " {{customer}} hello", "Hello {{customer}}\n"] {
        let json = with(&shipped(), "/components/1/text", text.into());
        refused(&json, "definition_body_variable_at_end", 2_388_299, "components[1].text");
    }
    for text in ["Hello {{customer}}!", "*{{customer}}* ordered.", "({{customer}})"] {
        accepted(&with(&shipped(), "/components/1/text", text.into()));
    }
    // Meta's own sample has a header that ends with one.
    accepted(&with(&shipped(), "/components/0/text", "{{order}}".into()));
}

#[test]
fn a_footer_is_one_line_without_emoji() {
    let footer = |text: &str| with(&plain(), "/components/1", json!({ "type": "FOOTER", "text": text }));
    for (text, rule) in [("Open\nnow", "new_line"), ("Open\rnow", "new_line"), ("Ciao 🍕", "emoji"), ("2️⃣", "emoji")] {
        refused(&footer(text), &format!("definition_footer_text_{rule}"), 2_388_073, "components[1].text");
    }
    for text in ["Reply *STOP*", "#1 in town", "24/7", "Luigi's™"] {
        accepted(&footer(text));
    }
}
