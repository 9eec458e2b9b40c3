//! The examples of definitions, and of what is only read.

use whatsapp_dsl::{Message, Rule};
use whatsapp_dsl_rules::definition;
use whatsapp_dsl_rules::table;
use whatsapp_dsl_rules::table::moves::{NO_COUNTERPART, PROVIDER};

use crate::doors::{Door, as_word, by_marketing, into_cloud, of_definitions, of_requests, one_definition, to_on_premises, told};
use crate::entries::{Entry, Shown};
use crate::exceptions::may_break;
use crate::fill::request;
use crate::sends::changed;
use crate::tree::Tree;

/// The rules of reading, and of moving a message to another API.
pub(crate) fn reading(entries: &mut Vec<Entry>) {
    let cloud: Door = |json| told(Message::from_json(json));
    let read = table::READING.iter().map(|rule| (rule, "reading", cloud));
    let families = table::FAMILIES.iter().map(|rule| (rule, "reading", cloud));
    let moves: [(&Rule, &str, Door); 2] = [(&NO_COUNTERPART, "moving", to_on_premises), (&PROVIDER, "moving", into_cloud)];
    let others: [(&Rule, &str, Door); 3] = [
        (&table::MARKETING_KIND, "sending", by_marketing),
        (&table::WORD_UNKNOWN, "reading", as_word),
        (&table::DEFINITION_COUNT, "reading", one_definition),
    ];
    for (rule, page, door) in read.chain(families).chain(moves).chain(others) {
        let of = |text: &str| Shown::Json(text.to_owned());
        let title = match page {
            "reading" => "Reading",
            "moving" => "Moving to another API",
            _ => "Sending",
        };
        let examples = [of(rule.example.wrong), of(rule.example.right)];
        let documents = vec![(rule.example.wrong.to_owned(), vec![rule.name]), (rule.example.right.to_owned(), Vec::new())];
        entries.push(Entry { documents, ..Entry::whole(*rule, [page, title], examples, door) });
    }
}

/// The definition that the examples change.
const DEFINITION: &str = r#"OrderShipped { name: "order_shipped", language: "en_US", category: Utility, header: None, limited_time_offer: None, body: "Your order is on its way." }"#;

pub(crate) fn definitions(entries: &mut Vec<Entry>) {
    for (title, rules) in definition::RULES {
        for rule in *rules {
            let of = |text: &str| {
                if text.starts_with(['{', '[', '"']) {
                    return Shown::Json(text.to_owned());
                }
                let Tree::Struct(name, mut fields) = Tree::read(DEFINITION) else { panic!("a struct") };
                // They are in the order of the message that people see.
                fields.extend(Tree::fields(text).iter().filter(|(name, _)| !DEFINITION.contains(&format!(" {name}:"))).cloned());
                let given: Vec<_> = Tree::fields(text);
                changed(&mut fields, &given);
                Shown::Definition(Tree::Struct(name, fields))
            };
            let (wrong, right) = (of(rule.example.wrong), of(rule.example.right));
            let page = format!("definition_{}", title.to_lowercase().trim_start_matches("the ").replace([' ', '-'], "_"));
            let json = |shown: &Shown| match shown {
                Shown::Json(json) => json.clone(),
                shown => request(&shown.tree()).to_string(),
            };
            let documents = vec![(json(&wrong), may_break(rule.name)), (json(&right), Vec::new())];
            let door: Door = if wrong.is_source() { of_requests } else { of_definitions };
            entries.push(Entry { documents, ..Entry::whole(**rule, [&page, title], [wrong, right], door) });
        }
    }
}
