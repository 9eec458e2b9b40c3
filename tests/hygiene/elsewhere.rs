//! The crate under another name, from older editions, and by way of another crate.

use ::std::env;
use ::std::fs;
use ::std::path::{Path, PathBuf};
use ::std::prelude::v1::*;
use ::std::process::Command;
use ::std::time::{Duration, SystemTime};
use ::std::{assert, assert_eq};

const LINTS: &str = "#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unused, unreachable_pub, unused_qualifications, missing_debug_implementations, missing_copy_implementations)]
#![deny(rust_2018_idioms, future_incompatible, keyword_idents_2024, if_let_rescope, non_ascii_idents)]
#![deny(unused_results, unused_lifetimes, redundant_lifetimes, single_use_lifetimes, explicit_outlives_requirements)]
#![deny(trivial_casts, trivial_numeric_casts, unnameable_types, unit_bindings, meta_variable_misuse, macro_use_extern_crate)]
#![deny(clippy::all, clippy::pedantic)]
";

/// What Meta's list has, beside `Cargo.toml`.
const APPROVED: &str = r#"{ "data": [{
    "name": "approved", "language": "en", "status": "APPROVED", "category": "UTILITY", "id": "1",
    "components": [{ "type": "BODY", "text": "Hi {{1}}, it is ready." }]
}] }"#;

/// Templates: in place, from a file, with cards, of one name, within a function; sent in all those ways.
const TEMPLATES: &str = r#"
template!(OnItsWay {
    name: "on_its_way",
    language: "en_US",
    category: Utility,
    header: Image,
    body: "Hi {{customer}}, your {{dish}} comes.",
    buttons: [Url { text: "Track", url: "https://luigi.example/t/{{tracking}}" }, Flow { text: "Change", flow_id: "1" }],
});
template!(Specials {
    name: "specials",
    language: "en_US",
    category: Marketing,
    body: "New this week, {{1}}.",
    cards: [
        Card { header: Image, body: "The {{1}} is back.", buttons: [QuickReply { text: "More" }] },
        Card { header: Image, body: "The {{1}} is new.", buttons: [QuickReply { text: "More" }] },
    ],
});
template!("approved.json");
/// Those of Rome.
pub mod rome {
    use super::template;
    template!(Twice { name: "twice", language: "en_US", category: Utility, body: "Once, {{customer}}." });
}
/// Those of Milan.
pub mod milan {
    use super::template;
    template!(Twice { name: "twice", language: "en_US", category: Utility, body: "Once, {{customer}}." });
}

/// All of them.
pub fn templates(customer: &str, dish: &str, tracking: &str) -> String {
    template!(Inside { name: "inside", language: "en_US", category: Utility, body: "Inside, {{customer}}." });
    let sent = try_message!(OnItsWay { to: "+1 650 555 1234", header: Image { id: "1" }, customer: customer, dish: fold(dish, "pizza"), tracking: tracking });
    let cards = message!(Specials {
        to: "+1 650 555 1234",
        body: [fold(customer, "you")],
        cards: [
            Card { header: Image { id: "1" }, body: [fold(dish, "pizza")] },
            Card { header: Image { id: "1" }, body: [BUTTON], quick_reply: BUTTON },
        ],
    });
    let approved = message!(Approved { to: "+1 650 555 1234", body: [fold(customer, "you")] });
    let rome = message!(rome::Twice { to: "+1 650 555 1234", customer: BUTTON });
    let milan = message!(self::milan::Twice { to: "+1 650 555 1234", customer: BUTTON });
    let inside = message!(Inside { to: "+1 650 555 1234", customer: BUTTON });
    [cards, approved, rome, milan, inside].iter().chain(sent.iter()).map(|message| message.to_json()).collect()
}
"#;

/// Templates of another crate: imported, by their path, by a star, under another name.
const OTHERS: &str = r#"
mod by_star {
    use shop::templates::*;
    use shop::try_message;
    pub(crate) fn sent(customer: &str) -> bool {
        try_message!(OnItsWay { to: "+1 650 555 1234", header: Image { id: "1" }, customer: customer, dish: "Diavola", tracking: "A1" }).is_ok()
    }
}
pub use shop::templates::Specials as Weekly;
use shop::templates::Approved as Ready;

/// All of them.
pub fn others(customer: &str) -> String {
    let _ = (shop::ready!(BUTTON), shop::ready!());
    let weekly = message!(Weekly {
        to: "+1 650 555 1234",
        body: [fold(customer, "you")],
        cards: [Card { header: Image { id: "1" }, body: ["Diavola"] }, Card { header: Image { id: "1" }, body: [BUTTON] }],
    });
    let approved = message!(Ready { to: "+1 650 555 1234", body: [fold(customer, "you")] });
    let path = message!(shop::templates::rome::Twice { to: "+1 650 555 1234", customer: BUTTON });
    let whole = message!(::shop::templates::milan::Twice { to: "+1 650 555 1234", customer: BUTTON });
    let built = Ready::builder().to("+1 650 555 1234").body([customer]).build();
    let sent: String = [weekly, approved, path, whole].iter().chain(built.iter()).map(shop::dsl::Message::to_json).collect();
    if by_star::sent(customer) { sent } else { String::new() }
}
"#;

/// A macro of another crate, which sends that crate's templates.
const MACRO: &str = r#"
/// Says that it is ready.
#[macro_export]
macro_rules! ready {
    ($customer:expr) => {
        $crate::message!($crate::templates::Approved { to: "+1 650 555 1234", body: [$customer] })
    };
    () => {
        $crate::dsl::try_message!($crate::templates::rome::Twice { to: "+1 650 555 1234", customer: "Ann" })
    };
}
"#;

/// Every form of expansion: proved, checked, constants, loops, branches, policies.
const SENDS: &str = r#"
/// The menu.
pub const BUTTON: &str = "Menu";

/// Asks for a dish.
pub fn ask(dishes: &[String], is_open: bool) -> String {
    let hello = message!(Text { to: "+1 650 555 1234", body: BUTTON, preview_url: is_open });
    let menu = try_message!(List {
        to: "+1 650 555 1234",
        body: if is_open { "Which?" } else { "Closed" },
        button: BUTTON,
        sections: [Section { rows: [for dish in dishes { Row { id: dish, title: truncate(dish, "Dish") } }] }],
    });
    let receipt = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [BUTTON, Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" }],
        buttons: [Url { index: 0, text: "A1" }],
    });
    let flow = message!(Flow { to: "+1 650 555 1234", body: "Book?", flow_id: "1", flow_cta: "Book", flow_action: Navigate });
    [hello, receipt, flow].iter().chain(menu.iter()).map(|message| message.to_json()).collect()
}
"#;

/// Ids of one's own.
const REPLIES: &str = r#"
/// What can be tapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ReplyId)]
#[reply(crate = THE_CRATE)]
pub enum Action {
    /// Nothing.
    Keep,
    /// No more of it.
    Cancel {
        /// Which one.
        order: u32,
        /// Why.
        #[reply(default)]
        reason: Option<char>,
    },
    /// Later.
    #[reply("m", was = "later")]
    Move(u64, i8),
}

/// Asks what to do.
pub fn sure(order: u32) -> String {
    let question = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Sure?",
        buttons: [Reply { id: Action::Keep, title: "No" }, Reply { id: Action::Cancel { order, reason: None }, title: "Yes" }],
    });
    question.to_json()
}
"#;

#[test]
fn renamed_re_exported_and_from_older_editions() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("elsewhere");
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package stands in a workspace");
    let path = ours.join("whatsapp-dsl");
    let path = path.to_str().expect("the path is text");

    write(&root.join("Cargo.toml"), "[workspace]\nresolver = \"3\"\nmembers = [\"renamed\", \"older\", \"oldest\", \"shop\", \"till\"]\n");
    fs::copy(ours.join("Cargo.lock"), root.join("Cargo.lock")).expect("the versions are locked");
    package(
        &root,
        "renamed",
        &format!("wa = {{ package = \"whatsapp-dsl\", path = {path:?}, features = [\"derive\"] }}"),
        &format!("use wa::{{ReplyId, message, template, try_message}};\n{SENDS}{TEMPLATES}{}", REPLIES.replace("THE_CRATE", "wa")),
    );
    package(
        &root,
        "shop",
        &format!("whatsapp-dsl = {{ path = {path:?} }}"),
        &format!(
            "pub use whatsapp_dsl as dsl;\npub use whatsapp_dsl::{{message, try_message}};\n/// What the shop sends.\npub mod templates {{\nuse crate::dsl::template;\nuse crate::{{message, try_message}};\nconst BUTTON: &str = \"Menu\";\n{TEMPLATES}}}\n{MACRO}"
        ),
    );
    package(
        &root,
        "till",
        "shop = { path = \"../shop\" }",
        &format!(
            "use shop::dsl::template;\nuse shop::{{message, try_message}};\n{SENDS}{TEMPLATES}{OTHERS}\n/// By the whole crate.\npub fn whole() -> shop::dsl::Message {{\n    shop::dsl::message!(Text {{ to: \"+1 650 555 1234\", body: \"Hello!\" }})\n}}\n"
        ),
    );

    for (name, edition) in [("older", "2021"), ("oldest", "2018")] {
        package(
            &root,
            name,
            &format!("whatsapp-dsl = {{ path = {path:?}, features = [\"derive\"] }}"),
            &format!(
                "use whatsapp_dsl::{{ReplyId, message, template, try_message}};\n{SENDS}{TEMPLATES}{}",
                REPLIES.replace("#[reply(crate = THE_CRATE)]", "")
            ),
        );
        let manifest = root.join(name).join("Cargo.toml");
        let text = fs::read_to_string(&manifest).expect("the manifest was just written");
        write(&manifest, &text.replace("edition = \"2024\"", &format!("edition = \"{edition}\"")));
    }

    let (is_built, words) = check(&root);
    assert!(is_built, "{words}");
}

#[test]
fn a_file_that_changes_is_read_again() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("changing");
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package stands in a workspace");
    let path = ours.join("whatsapp-dsl");
    let path = path.to_str().expect("the path is text");
    write(&root.join("Cargo.toml"), "[workspace]\nresolver = \"3\"\nmembers = [\"diner\"]\n");
    fs::copy(ours.join("Cargo.lock"), root.join("Cargo.lock")).expect("the versions are locked");
    let code = "use whatsapp_dsl::{message, template};\ntemplate!(\"approved.json\");\n/// It is ready.\npub fn ready() -> String {\n    message!(Approved { to: \"+1 650 555 1234\", body: [\"Ann\"] }).to_json()\n}\n";
    package(&root, "diner", &format!("whatsapp-dsl = {{ path = {path:?} }}"), code);
    let (is_built, words) = check(&root);
    assert!(is_built, "{words}");
    let approved = root.join("diner/approved.json");
    let changes = [
        ("Hi {{1}}, it is {{2}}.", Some("template_body_count")),
        ("Hi {{1}}, it is ready now.", None),
        ("Hi {{customer}}, it is ready.", Some("template_field")),
        ("Hi {{1}}, it is ready.", None),
    ];
    for (text, refused) in changes {
        // Cargo compares the file's time with that of the build before, and some file systems only count seconds.
        let before = fs::metadata(&approved).and_then(|file| file.modified()).expect("a time");
        let later = before.max(SystemTime::now()) + Duration::from_secs(2);
        write(&approved, &APPROVED.replace("Hi {{1}}, it is ready.", text));
        let file = fs::File::options().write(true).open(&approved).expect("the file");
        file.set_modified(later).expect("a later time");
        let (is_built, words) = check(&root);
        assert_eq!(is_built, refused.is_none(), "{text}: {words}");
        assert!(words.contains(refused.unwrap_or_default()), "{text}: {words}");
    }
}

/// Whether cargo takes everything, and what it says.
fn check(root: &Path) -> (bool, String) {
    let check = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet"])
        .current_dir(root)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("elsewhere/target"))
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    (check.status.success(), String::from_utf8_lossy(&check.stderr).into_owned())
}

fn package(root: &Path, name: &str, dependency: &str, code: &str) {
    let manifest =
        format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n{dependency}\n");
    write(&root.join(name).join("Cargo.toml"), &manifest);
    write(&root.join(name).join("approved.json"), APPROVED);
    write(&root.join(name).join("src/lib.rs"), &format!("//! A shop.\n{LINTS}\n{code}"));
}

fn write(path: &Path, text: &str) {
    let folder: PathBuf = path.parent().expect("a file stands in a folder").to_owned();
    fs::create_dir_all(folder).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}
