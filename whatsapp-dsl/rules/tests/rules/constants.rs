//! Constants are told what literals are, and nothing that another rule says.

use std::panic::catch_unwind;

use whatsapp_dsl_rules::constant;

/// What the check ends in; nothing where it passes.
fn said(check: impl FnOnce() + std::panic::UnwindSafe) -> String {
    let Err(payload) = catch_unwind(check) else { return String::new() };
    payload.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[test]
fn an_empty_text_is_empty_and_nothing_else() {
    assert_eq!(said(|| constant::distinct("", "", "the ids must differ")), "");
    assert_eq!(said(|| constant::alike("", "x", "this card has `id`", "all must be alike")), "");
    assert_eq!(said(|| constant::alike("x", "", "this card has `id`", "all must be alike")), "");
    assert_eq!(said(|| constant::link("", "link is not a link")), "");
}

#[test]
fn texts_that_must_be_the_same_are_told_as_literals_are() {
    let words = said(|| constant::alike("1", "2", "this card has `id`", "all must be alike [cards_mixed, error 100]"));
    assert_eq!(words, "this card has `id` `2`, but another has `1`: all must be alike [cards_mixed, error 100]");
}

#[test]
fn the_index_of_a_button_beside_an_offer() {
    let index = |found: i64| said(move || constant::index(Some(found), 1, [0, 9], "the link is button 1 [offer, error 100]"));
    assert_eq!(index(1), "");
    assert_eq!(index(2), "index is 2, but the link is button 1 [offer, error 100]");
    // These are out of the range of any index.
    assert_eq!((index(-1), index(10)), (String::new(), String::new()));
}

#[test]
fn an_amount_below_zero_is_out_of_its_range_and_nothing_else() {
    assert_eq!(said(|| constant::amount("cloud", "currency", "JPY", None, Some(-1), "x")), "");
    let words = "minor_units is 9223372036854775807, which is not a whole number of thousandths that fits in 64 bits";
    let found = said(|| constant::amount("cloud", "currency", "JPY", None, Some(i64::MAX), "x"));
    assert!(found.starts_with(words), "{found}");
}
