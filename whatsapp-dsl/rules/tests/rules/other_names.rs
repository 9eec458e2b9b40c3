//! Other names for the kinds of messages.

use whatsapp_dsl_rules::table::{CLOUD, Meaning, other_name, other_names};

#[test]
fn each_is_spelled_to_be_found_and_means_kinds_that_there_are() {
    for (name, meaning) in other_names() {
        assert_eq!(name, name.to_lowercase().replace('_', ""));
        assert_eq!(other_name(&CLOUD, name), Some(meaning), "{name} is there twice");
        let Meaning::Kinds(kinds) = meaning else { continue };
        for kind in kinds {
            assert!(CLOUD.kind(kind).is_some(), "{name}: {kind}");
        }
    }
}

#[test]
fn no_kind_is_called_otherwise_under_its_own_name() {
    for kind in CLOUD.kinds {
        assert_eq!(other_name(&CLOUD, kind.part.name), None);
        assert_eq!(other_name(&CLOUD, &kind.part.name.to_uppercase()), Some(Meaning::Kind(kind.part.name)));
    }
}

#[test]
fn spellings_of_other_libraries_and_of_the_json_are_found() {
    for name in ["Buttons", "button", "reply_buttons_message", "QuickReplies", "InteractiveButtonsMessage"] {
        let meaning = other_name(&CLOUD, name);
        assert!(matches!(meaning, Some(Meaning::Kinds(["ReplyButtons"]) | Meaning::Kind("ReplyButtons"))), "{name}: {meaning:?}");
    }
    for (name, kind) in [("product_list", "ProductList"), ("TextMessage", "Text"), ("contacts", "Contacts"), ("LISTMESSAGE", "List")] {
        assert_eq!(other_name(&CLOUD, name), Some(Meaning::Kind(kind)));
    }
    assert!(matches!(other_name(&CLOUD, "PollMessage"), Some(Meaning::Nothing(_))));
    for name in ["OrderShipped", "Welcome", "Order", "Card", "Message"] {
        assert_eq!(other_name(&CLOUD, name), None);
    }
}
