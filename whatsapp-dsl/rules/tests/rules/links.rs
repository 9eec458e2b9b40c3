//! Links to the web.

use proptest::prelude::*;
use whatsapp_dsl_rules::Shape;

use crate::config;

#[test]
fn links() {
    for link in [
        "https://luigi.example",
        "http://luigi.example",
        "HTTPS://LUIGI.EXAMPLE/MENU",
        "https://luigi.example/menu.pdf?day=mo&to=8#wine",
        "https://luigi.example:8443/menu",
        "https://user:word@luigi.example/",
        "https://192.0.2.1/a.jpg",
        "https://[2001:db8::1]/a.jpg",
        "https://pizzeria-münchen.example/speisekarte",
        "https://luigi.example/a%20b.jpg",
        "https://x",
        "https://luigi.example/@luigi",
        "https://luigi.example?x",
        "https://luigi.example#x",
        "https://luigi.example//x",
    ] {
        assert!(Shape::Link.fits(link), "{link}");
    }
}

#[test]
fn no_links() {
    for text in [
        "",
        "luigi.example",
        "www.luigi.example",
        "//luigi.example",
        "ftp://luigi.example",
        "mailto:luigi@luigi.example",
        "https:",
        "https://",
        "https:///menu",
        "https://?x",
        "https://#x",
        "https:/luigi.example",
        "https//luigi.example",
        "https:luigi.example",
        "htps://luigi.example",
        "https ://luigi.example",
        " https://luigi.example",
        "https://luigi.example ",
        "https://luigi.example/a b",
        "https://luigi.example/a\nb",
        "https://.example",
        "https://-luigi.example",
        "https://user@",
        "https://user@/menu",
        "https://:80/",
        "https://luigi.example/<id>",
        "https://luigi.example/{{1}}",
        "https://luigi.example/\"x\"",
        "https://luigi.example\\menu",
        "file:///menu.pdf",
        "httpss://luigi.example",
    ] {
        assert!(!Shape::Link.fits(text), "{text}");
    }
}

#[test]
fn a_link_has_no_white_space_of_any_sort() {
    for space in [' ', '\t', '\u{a0}', '\u{2003}', '\u{3000}', '\u{2028}'] {
        assert!(!Shape::Link.fits(&format!("https://luigi.example/a{space}b")), "{space:?}");
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_common_link_fits(link in "https?://[a-z0-9]{1,8}(\\.[a-z]{2,6}){0,2}(:[0-9]{2,4})?(/[a-zA-Z0-9._~%-]{0,8}){0,3}(\\?[a-z]=[a-z0-9]{0,3})?") {
        prop_assert!(Shape::Link.fits(&link));
    }

    #[test]
    fn no_text_without_a_scheme_fits(text in prop_oneof![any::<String>(), "[a-z./:]{0,20}"]) {
        let lower = text.to_lowercase();
        prop_assert!(lower.starts_with("http://") || lower.starts_with("https://") || !Shape::Link.fits(&text));
    }

    #[test]
    fn no_link_has_a_space(before in "[a-z]{1,5}", behind in "[a-z]{0,5}") {
        let link = format!("https://{before} {behind}");
        prop_assert!(!Shape::Link.fits(&link));
    }
}
