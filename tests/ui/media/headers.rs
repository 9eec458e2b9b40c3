//! The media of a header has one source, too.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Image { link: "https://luigi.example/oven.jpg", id: "1013859600285441" },
        body: "Eight?",
        buttons: [Reply { id: "y", title: "Yes" }],
    });
    let _ = message!(ReplyButtons {
        to: "16505551234",
        header: Video {},
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "y", title: "Yes" }]
    });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Document { filename: "menu.pdf" },
        body: "Eight?",
        buttons: [Reply { id: "y", title: "Yes" }],
    });
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        header: Image { link: "luigi.example/oven.jpg" },
        body: "Book?",
        flow_id: "12345",
        flow_cta: "Book",
    });
    let _ = message!(Flow { to: "16505551234", header: Image { id: "1 2" }, body: "Book?", flow_id: "1", flow_cta: "Book" });
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        header: Video { link: "https:/luigi.example/oven.mp4" },
        body: "Book?",
        flow_id: "12345",
        flow_cta: "Book",
    });
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        header: Video { id: "oven mp4", caption: "Our oven" },
        body: "Book?",
        flow_id: "12345",
        flow_cta: "Book",
    });
    let _ = message!(Template {
        to: "16505551234",
        name: "shipped",
        language: "en_US",
        header: Document { link: "menu.pdf" },
        body: ["Ann", "Monday"]
    });
    let _ = message!(Template { to: "16505551234", name: "shipped", language: "en_US", header: Document { id: "menu pdf" } });
    let _ = message!(Template { to: "+1 650 555 1234", name: "shipped", language: "en_US", header: Image {} });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "shipped",
        language: "en_US",
        header: Video { link: "https://luigi.example/oven.mp4", id: "1013859600285441" },
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
