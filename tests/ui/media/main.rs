//! A media has one source, and a link is a link.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Image { to: "+1 650 555 1234", link: "https://luigi.example/oven.jpg", id: "1013859600285441" });
    let _ = message!(Video { to: "+1 650 555 1234", id: "1013859600285441", link: "https://luigi.example/oven.mp4" });
    let _ = message!(Audio { to: "+1 650 555 1234", link: "https://luigi.example/oven.ogg", id: "1013859600285441" });
    let _ = message!(Document { to: "+1 650 555 1234", link: "https://luigi.example/menu.pdf", id: "1013859600285441" });
    let _ = message!(Sticker { to: "+1 650 555 1234", link: "https://luigi.example/oven.webp", id: "1013859600285441" });
    let _ = message!(Image { to: "+1 650 555 1234" });
    let _ = message!(Video { to: "+1 650 555 1234", caption: "Our oven" });
    let _ = message!(Audio { to: "+1 650 555 1234", voice: true });
    let _ = message!(Document { to: "+1 650 555 1234", filename: "menu.pdf" });
    let _ = message!(Sticker { to: "+1 650 555 1234", id: None });
    let _ = message!(Image { to: "+1 650 555 1234", link: "luigi.example/oven.jpg" });
    let _ = message!(Video { to: "+1 650 555 1234", link: "ftp://luigi.example/oven.mp4" });
    let _ = message!(Audio { to: "+1 650 555 1234", link: "https://" });
    let _ = message!(Document { to: "+1 650 555 1234", link: "https://luigi.example/our menu.pdf" });
    let _ = message!(Sticker { to: "+1 650 555 1234", link: "file:///srv/oven.webp" });
    let _ = message!(Image { to: "+1 650 555 1234", id: "1013859 600285441" });
    let _ = message!(Video { to: "+1 650 555 1234", id: " 1013859600285441" });
    let _ = message!(Audio { to: "+1 650 555 1234", id: "1013859600285441\n" });
    let _ = message!(Document { to: "+1 650 555 1234", id: "menu pdf" });
    let _ = message!(Sticker { to: "+1 650 555 1234", id: "oven\twebp" });
    // That of a header has one, too.
    let _ = message!(ReplyButtons {
        to: "16505551234",
        header: Video {},
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "y", title: "Yes" }],
    });
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        header: Video { id: "oven mp4", caption: "Our oven" },
        body: "Book?",
        flow_id: "12345",
        flow_cta: "Book",
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "shipped",
        language: "en_US",
        header: Document { link: "https://luigi.example/menu.pdf", id: "1013859600285441" },
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "shipped",
        language: "en_US",
        header: Location { latitude: 95.0, longitude: 181.5 },
    });
}
