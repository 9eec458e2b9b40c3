//! Links among the buttons of a message.

use whatsapp_dsl::message;

const LABEL: &str = "Where is my parcel now?";

fn main() {
    let late = std::env::args().len() > 1;

    // Only with a category.
    let _ = message!(ReplyButtons { to: "16505551234", body: "b", buttons: [CtaUrl { display_text: "a", url: "https://luigi.example" }] });
    let _ = message!(ReplyButtons {
        to: "16505551234",
        category: Service,
        body: "b",
        buttons: [CtaUrl { display_text: "a", url: "https://luigi.example" }],
    });
    let _ = message!(ReplyButtons {
        to: "16505551234",
        category: if late { Utility } else { Service },
        body: "b",
        buttons: [CtaUrl { display_text: "a", url: "https://luigi.example" }],
    });

    // In front of replies, two at most.
    let _ = message!(ReplyButtons {
        to: "16505551234",
        category: Utility,
        body: "b",
        buttons: [Reply { id: "1", title: "1" }, CtaUrl { display_text: "a", url: "https://luigi.example" }],
    });
    let _ = message!(ReplyButtons {
        to: "16505551234",
        category: Utility,
        body: "b",
        buttons: [
            CtaUrl { display_text: "a", url: "https://luigi.example/1" },
            CtaUrl { display_text: "b", url: "https://luigi.example/2" },
            CtaUrl { display_text: "c", url: "https://luigi.example/3" },
        ],
    });
    let _ = message!(ReplyButtons {
        to: "16505551234",
        category: Utility,
        body: "b",
        buttons: [
            if late {
                Reply { id: "1", title: "1" }
            },
            CtaUrl { display_text: "a", url: "https://luigi.example/1" },
            CtaUrl { display_text: "b", url: "https://luigi.example/2" },
            if late {
                CtaUrl { display_text: "c", url: "https://luigi.example/3" }
            },
        ],
    });

    // What is on them.
    let _ = message!(ReplyButtons {
        to: "16505551234",
        category: Utility,
        body: "b",
        buttons: [CtaUrl { display_text: "Where is my parcel now?", url: "luigi.example" }, CtaUrl { display_text: LABEL, url: "luigi" }],
    });
    let _ = message!(ReplyButtons {
        to: "16505551234",
        category: Utility,
        body: "b",
        buttons: [CtaUrl { display_text: " a", url: "https://luigi.example" }, CtaUrl { display_text: "" }],
    });

    // Ten at most, three without a category.
    let _ = message!(ReplyButtons {
        to: "16505551234",
        body: "b",
        buttons: [
            Reply { id: "1", title: "1" },
            Reply { id: "2", title: "2" },
            Reply { id: "3", title: "3" },
            Reply { id: "4", title: "4" },
        ],
    });
    let _ = message!(ReplyButtons {
        to: "16505551234",
        category: if late { Utility } else { Service },
        body: "b",
        buttons: [
            Reply { id: "1", title: "1" },
            Reply { id: "2", title: "2" },
            Reply { id: "3", title: "3" },
            Reply { id: "4", title: "4" },
        ],
    });
    let _ = message!(ReplyButtons {
        to: "16505551234",
        category: Utility,
        body: "b",
        buttons: [
            Reply { id: "1", title: "1" },
            Reply { id: "2", title: "2" },
            Reply { id: "3", title: "3" },
            Reply { id: "4", title: "4" },
            Reply { id: "5", title: "5" },
            Reply { id: "6", title: "6" },
            Reply { id: "7", title: "7" },
            Reply { id: "8", title: "8" },
            Reply { id: "9", title: "9" },
            Reply { id: "10", title: "10" },
            Reply { id: "1", title: "11" },
        ],
    });
    let _ = message!(ReplyButtons {
        to: "16505551234",
        category: Utility,
        body: "b",
        buttons: [
            CtaUrl { display_text: "a", url: "https://luigi.example" },
            Reply { id: "1", title: "1" },
            Reply { id: "2", title: "2" },
            Reply { id: "3", title: "3" },
            Reply { id: "1", title: "4" },
        ],
    });

    // A header with a link and an id.
    let _ = message!(ReplyButtons {
        to: "16505551234",
        header: Video { link: "https://luigi.example/a.mp4", id: "1" },
        body: "b",
        buttons: [Reply { id: "1", title: "1" }],
    });
    let _ = message!(CtaUrl {
        to: "16505551234",
        category: if late { Utility } else { Service },
        header: Video { link: "https://luigi.example/a.mp4", id: "1" },
        body: "b",
        display_text: "a",
        url: "https://luigi.example",
    });
    let _ = message!(CtaUrl {
        to: "16505551234",
        category: Utility,
        header: Image {},
        body: "b",
        display_text: "a",
        url: "https://luigi.example"
    });
}
