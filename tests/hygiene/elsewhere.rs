//! The crate under another name, from older editions, and by way of another crate.

use ::std::assert;
use ::std::env;
use ::std::fs;
use ::std::path::{Path, PathBuf};
use ::std::prelude::v1::*;
use ::std::process::Command;

const LINTS: &str = "#![forbid(unsafe_code)]\n#![deny(warnings, missing_docs)]\n";

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
        &format!("wa = {{ package = \"whatsapp-dsl\", path = {path:?} }}"),
        &format!("use wa::{{message, try_message}};\n{SENDS}"),
    );
    package(
        &root,
        "shop",
        &format!("whatsapp-dsl = {{ path = {path:?} }}"),
        "pub use whatsapp_dsl as dsl;\npub use whatsapp_dsl::{message, try_message};\n",
    );
    package(
        &root,
        "till",
        "shop = { path = \"../shop\" }",
        &format!(
            "use shop::{{message, try_message}};\n{SENDS}\n/// By the whole crate.\npub fn whole() -> shop::dsl::Message {{\n    shop::dsl::message!(Text {{ to: \"+1 650 555 1234\", body: \"Hello!\" }})\n}}\n"
        ),
    );

    for (name, edition) in [("older", "2021"), ("oldest", "2018")] {
        package(
            &root,
            name,
            &format!("whatsapp-dsl = {{ path = {path:?} }}"),
            &format!("use whatsapp_dsl::{{message, try_message}};\n{SENDS}"),
        );
        let manifest = root.join(name).join("Cargo.toml");
        let text = fs::read_to_string(&manifest).expect("the manifest was just written");
        write(&manifest, &text.replace("edition = \"2024\"", &format!("edition = \"{edition}\"")));
    }

    let check = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet"])
        .current_dir(&root)
        .env("CARGO_TARGET_DIR", root.join("target"))
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
}

fn package(root: &Path, name: &str, dependency: &str, code: &str) {
    let manifest =
        format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n{dependency}\n");
    write(&root.join(name).join("Cargo.toml"), &manifest);
    write(&root.join(name).join("src/lib.rs"), &format!("//! A shop.\n{LINTS}\n{code}"));
}

fn write(path: &Path, text: &str) {
    let folder: PathBuf = path.parent().expect("a file stands in a folder").to_owned();
    fs::create_dir_all(folder).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}
