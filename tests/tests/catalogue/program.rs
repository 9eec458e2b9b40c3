//! The programs that the compiler is asked about, and what it says of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use crate::entries::{Entry, Shown};
use crate::exceptions::{BUILT, may_break};

/// The templates that the sends fill in.
pub(crate) const TEMPLATES: &str = r#"template!(OrderShipped {
    name: "order_shipped",
    language: "en_US",
    category: Utility,
    header: Image,
    body: "Hi {{customer}}, your order of {{total}} is on its way.",
    buttons: [Url { text: "Track parcel", url: "https://luigi.example/t/{{tracking}}" }],
});
template!(Welcome { name: "welcome", language: "en_US", category: Utility, header: "Hello, {{customer}}", body: "We are open." });
template!(Reminder { name: "reminder", language: "en_US", category: Utility, body: "Hi {{1}}, we see you at {{2}}." });
template!(LoginCode {
    name: "login_code",
    language: "en_US",
    category: Authentication,
    body: Authentication,
    buttons: [Otp { otp_type: CopyCode, text: "Copy code" }],
});
template!(SpringOffer {
    name: "spring_offer",
    language: "en_US",
    category: Marketing,
    limited_time_offer: LimitedTimeOffer { text: "Ends soon", has_expiration: true },
    body: "Good news!",
    buttons: [CopyCode { example: "SPRING25" }, Url { text: "Shop now", url: "https://luigi.example" }],
});
template!(Coupon {
    name: "coupon",
    language: "en_US",
    category: Marketing,
    body: "A tenth off every pizza.",
    buttons: [QuickReply { text: "No, thanks" }, CopyCode { example: "SPRING25" }],
});
template!(BookTable {
    name: "book_table",
    language: "en_US",
    category: Utility,
    body: "Would you like a table?",
    buttons: [Flow { text: "Book a table", flow_id: "1" }],
});
template!(OurPicks { name: "our_picks", language: "en_US", category: Marketing, body: "Our picks of the week.", buttons: [Mpm] });
template!(CallUs {
    name: "call_us",
    language: "en_US",
    category: Utility,
    body: "Any questions?",
    buttons: [VoiceCall { text: "Call us" }],
});
template!(Bill {
    name: "bill",
    language: "pt_BR",
    category: Utility,
    display_format: "ORDER_DETAILS",
    body: "Sua conta.",
    buttons: [OrderDetails { text: "Copiar código Pix" }],
});
template!(Dues {
    name: "dues",
    language: "pt_BR",
    category: Utility,
    body: "Sua conta vence hoje.",
    buttons: [
        PaymentRequest { text: "Copy Pix code", pix_dynamic_code: "00020101" },
        PaymentRequest { text: "Copy Boleto code", boleto: "03399026944140000002628346101018898510000008848" },
        PaymentRequest { text: "Open payment link", payment_link: "https://luigi.example/pay" },
    ],
});
template!(Arrivals {
    name: "arrivals",
    language: "en_US",
    category: Marketing,
    body: "New this week: have a look.",
    cards: [
        Card {
            header: Image,
            body: "The {{dish}} is back, from {{price}} only.",
            buttons: [QuickReply { text: "Order" }, Url { text: "See it", url: "https://luigi.example/{{sku}}" }],
        },
        Card {
            header: Image,
            body: "The {{dish}} is new.",
            buttons: [QuickReply { text: "Order" }, Url { text: "See it", url: "https://luigi.example/{{sku}}" }],
        },
    ],
});
template!("catalogue_languages.json");
"#;

/// The templates of which there are two languages.
const LANGUAGES: &str = r#"{
  "data": [
    {
      "name": "feedback",
      "language": "en_US",
      "status": "APPROVED",
      "category": "UTILITY",
      "parameter_format": "NAMED",
      "components": [{ "type": "BODY", "text": "Thank you, {{customer}}! How was it?" }]
    },
    {
      "name": "feedback",
      "language": "es_MX",
      "status": "APPROVED",
      "category": "UTILITY",
      "parameter_format": "NAMED",
      "components": [{ "type": "BODY", "text": "¡Gracias, {{customer}}! ¿Le gustó?" }]
    }
  ]
}
"#;

/// A program: where it is, what it is called, and which examples are in it.
type Program = (&'static str, &'static str, fn(&Shown) -> bool);

const PROGRAMS: [Program; 4] = [
    ("messages", "Messages", |shown| matches!(shown, Shown::Message(api, _) if api.module.is_empty())),
    ("on_premises", "Messages of the On-Premises API", |shown| matches!(shown, Shown::Message(api, _) if !api.module.is_empty())),
    ("sends", "Sends of declared templates", |shown| matches!(shown, Shown::Send(_))),
    ("definitions", "Definitions", |shown| matches!(shown, Shown::Definition(_))),
];

/// The programs: those that do not compile, one rule each, and those that do.
pub(crate) fn programs(entries: &[Entry]) -> Vec<(String, String)> {
    let languages = |folder: &str| (format!("tests/{folder}/catalogue_languages.json"), LANGUAGES.to_owned());
    let mut programs = vec![languages("ui/catalogue"), languages("pass")];
    for (file, what, is_in) in PROGRAMS {
        let wrong: Vec<_> = entries.iter().map(|entry| (entry, &entry.wrong)).filter(|(_, shown)| is_in(shown)).collect();
        let right: Vec<_> = entries.iter().map(|entry| (entry, &entry.right)).filter(|(_, shown)| is_in(shown)).collect();
        programs.push((wrong_path(file), program(&wrong_title(what), &each(&wrong)).0));
        programs.push((format!("tests/pass/catalogue_{file}.rs"), program(&right_title(what), &distinct(&right)).0));
    }
    programs
}

fn wrong_title(what: &str) -> String {
    format!("{what}, each breaking the rule above it.")
}

fn right_title(what: &str) -> String {
    format!("{what}, each the example put right of the rules above it.")
}

/// Examples: the rules that they are of, and what is shown.
type Examples<'a> = Vec<(Vec<&'static str>, &'a Shown)>;

/// An example for each rule.
fn each<'a>(shown: &[(&Entry, &'a Shown)]) -> Examples<'a> {
    shown.iter().map(|(entry, shown)| (vec![entry.rule.name], *shown)).collect()
}

/// Each example once, with all the rules that it is of.
fn distinct<'a>(shown: &[(&Entry, &'a Shown)]) -> Examples<'a> {
    let (mut examples, mut known) = (Examples::new(), BTreeMap::new());
    for (entry, shown) in shown {
        let at = *known.entry(shown.tree().print(0, false)).or_insert(examples.len());
        match examples.get_mut(at) {
            Some((rules, _)) => rules.push(entry.rule.name),
            None => examples.push((vec![entry.rule.name], *shown)),
        }
    }
    examples
}

/// The most characters of a comment.
const WIDTH: usize = 140;

/// The names of rules, as a comment above an example.
fn comment(rules: &[&str]) -> String {
    let mut lines = vec!["    //".to_owned()];
    for (index, rule) in rules.iter().enumerate() {
        let word = if index + 1 < rules.len() { format!(" {rule},") } else { format!(" {rule}") };
        match lines.last_mut() {
            Some(line) if index == 0 || line.len() + word.len() <= WIDTH => line.push_str(&word),
            _ => lines.push(format!("    //{word}")),
        }
    }
    lines.join("\n")
}

fn wrong_path(file: &str) -> String {
    format!("tests/ui/catalogue/{file}.rs")
}

/// The program, and the line on which each example ends.
fn program(what: &str, examples: &[(Vec<&str>, &Shown)]) -> (String, Vec<usize>) {
    let is_send = matches!(examples, [(_, Shown::Send(_)), ..]);
    let is_definition = matches!(examples, [(_, Shown::Definition(_)), ..]);
    // `json!` recurses for each object within another, and some of these are nested too deeply.
    let mut text = format!("//! {what} Written by the test `catalogue`.\n\n#![recursion_limit = \"1024\"]\n\n");
    text += if is_send {
        "use whatsapp_dsl::{message, template};\n\n"
    } else if is_definition {
        "use whatsapp_dsl::template;\n\n"
    } else {
        match examples {
            [(_, Shown::Message(api, _)), ..] if !api.module.is_empty() => "use whatsapp_dsl::on_premises;\n\n",
            _ => "use whatsapp_dsl::message;\n\n",
        }
    };
    if is_send {
        text += TEMPLATES;
        text.push('\n');
    }
    text += "#[rustfmt::skip]\nfn main() {\n";
    let mut ends = Vec::new();
    for (rules, shown) in examples {
        let (tree, comment) = (shown.tree(), comment(rules));
        let _ = match shown {
            Shown::Definition(_) => writeln!(text, "{comment}\n    {{\n        template!({});\n    }}", tree.print(8, false)),
            _ => writeln!(text, "{comment}\n    let _ = {}!({});", shown.macro_name(), tree.print(4, false)),
        };
        ends.push(text.lines().count());
    }
    (text + "}\n", ends)
}

/// What the compiler says of each example, by the name of its rule.
pub(crate) fn said(entries: &[Entry]) -> BTreeMap<&'static str, Vec<String>> {
    let mut said: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for (file, what, is_in) in PROGRAMS {
        let wrong: Vec<_> = entries.iter().map(|entry| (entry, &entry.wrong)).filter(|(_, shown)| is_in(shown)).collect();
        let (_, ends) = program(&wrong_title(what), &each(&wrong));
        let expected = fs::read_to_string(crate::root().join(wrong_path(file)).with_extension("stderr")).unwrap_or_default();
        for (line, words) in errors(&expected) {
            if let Some(index) = ends.iter().position(|end| line <= *end) {
                said.entry(wrong[index].0.rule.name).or_default().push(words);
            }
        }
    }
    said
}

/// The errors of an expectation: the line, and the words.
fn errors(expected: &str) -> Vec<(usize, String)> {
    let (mut found, mut words) = (Vec::new(), None);
    for line in expected.lines() {
        if let Some(said) = line.strip_prefix("error: ") {
            words = Some(said.to_owned());
        } else if let (Some((_, place)), Some(said)) = (line.split_once("--> "), words.take()) {
            let line = place.split(':').nth(1).and_then(|line| line.parse().ok()).unwrap_or_default();
            found.push((line, said));
        } else if let Some(said) = &mut words {
            said.push('\n');
            said.push_str(line);
        }
    }
    found
}

/// What is odd about what the compiler says of an example, if anything is.
pub(crate) fn odd(entry: &Entry, said: &BTreeMap<&'static str, Vec<String>>) -> Option<String> {
    let name = entry.rule.name;
    let own = |words: &String| words.contains(&format!("[{name}]")) || words.contains(&format!("[{name}, error "));
    let may_be = |words: &String| may_break(name).iter().any(|rule| words.contains(&format!("[{rule}")));
    match said.get(name).map(Vec::as_slice) {
        Some(all) if all.iter().any(own) && all.iter().all(may_be) => None,
        Some([_]) if BUILT.contains(&name) => None,
        other => Some(format!("{name}: {:?} of {}", other.unwrap_or_default(), entry.wrong.tree().print(0, true))),
    }
}

/// What the compiler is expected to say of anything.
pub(crate) fn expectations() -> Vec<PathBuf> {
    files("stderr", &["tests/ui", "tests/rustc", "tests/built"])
}

/// The files in these folders whose names end so.
pub(crate) fn files(end: &str, folders: &[&str]) -> Vec<PathBuf> {
    let (mut files, mut folders) = (Vec::new(), folders.iter().map(|folder| crate::root().join(folder)).collect::<Vec<_>>());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|extension| extension == end) {
                files.push(entry);
            }
        }
    }
    files
}
