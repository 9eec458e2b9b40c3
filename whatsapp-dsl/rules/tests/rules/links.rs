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
        "https://luigi.example./menu",
        "https://xn--pizzeria-mnchen-qsb.example",
        "https://m%C3%BCnchen.example/",
        "https://ピザ。example/",
        "https://مثال.example/",
        "https://my_shop.luigi.example",
        "https://a--b.example",
        "https://1and1.example",
        "https://255.255.255.255:65535/x",
        "https://[::]/",
        "https://[::1]:8080/x",
        "https://[1:2:3:4:5:6:7:8]",
        "https://[1::]",
        "https://[1::8]/?a[]=1",
        "https://[2001:DB8::192.0.2.1]/",
        "https://[1:2:3:4:5:6:192.0.2.1]/",
        "https://user:@luigi.example",
        "https://①.example",
        "https://ﬁsh.example",
        "https://ｌｕｉｇｉ.example",
        "https://i❤.example",
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
        "https://[",
        "https://]",
        "https://[]",
        "https://[::1",
        "https://[::1]x",
        "https://[1:2:3]",
        "https://[1:2:3:4:5:6:7:8:9]",
        "https://[1::2::3]",
        "https://[:1]",
        "https://[1:]",
        "https://[:::]",
        "https://[12345::]",
        "https://[g::]",
        "https://[1:2:3:4:5:6:7::8:9]",
        "https://[::256.0.0.1]",
        "https://[fe80::1%25eth0]",
        "https://\u{200b}",
        "https://luigi\u{200b}.example",
        "https://luigi.example/\u{200b}",
        "https://luigi.example/\u{202e}gpj.exe",
        "https://\u{feff}luigi.example",
        "https://luigi.example\u{ad}",
        "https://luigi.example/\u{7f}",
        "https://luigi.example/\u{85}",
        "https://luigi..example",
        "https://luigi.example..",
        "https://luigi-.example",
        "https://luigi.-example",
        "https://luigi.example-",
        "https://。",
        "https://ピザ。。example",
        "https://luigi,example",
        "https://luigi!example",
        "https://lui/gi\u{3000}example",
        "https://luigi%20.example",
        "https://luigi%.example",
        "https://luigi／example",
        "https://luigi.example:",
        "https://luigi.example:/menu",
        "https://luigi.example:0",
        "https://luigi.example:65536",
        "https://luigi.example:99999999999999999999",
        "https://luigi.example:80a",
        "https://luigi.example:-1",
        "https://luigi.example:80:80",
        "https://::1/",
        "https://999.1.1.1",
        "https://1.2.3",
        "https://1.2.3.4.5",
        "https://01.2.3.4",
        "https://12345",
        "https://@luigi.example",
        "https://a@b@luigi.example",
        "https://a[b@luigi.example",
        "https://luigi.example℀b.example",
        "https://℅.example/",
        "https://luigi½.example",
        "https://⒈example",
        "https://luigi﹒example",
        "https://luigi﹫example",
        "https://luigi：80.example",
        "https://luigi；.example",
        "https://⑴.example",
        "https://luigi［.example",
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
    fn every_common_link_fits(link in "https?://[a-z][a-z0-9]{0,7}(\\.[a-z]{2,6}){0,2}(:[1-9][0-9]{1,3})?(/[a-zA-Z0-9._~%-]{0,8}){0,3}(\\?[a-z]=[a-z0-9]{0,3})?") {
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

    /// Addresses are those that the standard library reads.
    #[test]
    fn addresses_of_the_new_sort(address in prop_oneof!["[0-9a-f:]{0,12}", "([0-9a-f]{0,4}:){1,8}[0-9a-f]{0,5}", "(::)?([0-9a-f]{1,4}:){0,6}[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}"]) {
        let link = format!("https://[{address}]/");
        prop_assert_eq!(Shape::Link.fits(&link), address.parse::<std::net::Ipv6Addr>().is_ok(), "{}", address);
    }

    #[test]
    fn addresses_of_the_old_sort(address in "[0-9]{1,3}(\\.[0-9]{1,3}){0,4}") {
        let link = format!("https://{address}/");
        prop_assert_eq!(Shape::Link.fits(&link), address.parse::<std::net::Ipv4Addr>().is_ok(), "{}", address);
    }

    #[test]
    fn a_label_is_not_too_long(count in 60_usize..70) {
        let link = format!("https://{}.example/", "a".repeat(count));
        prop_assert_eq!(Shape::Link.fits(&link), count <= 63);
    }
}
