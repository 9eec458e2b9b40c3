//! Labels and footers are plain text, on one line.

use whatsapp_dsl::template;

template!(Labels {
    name: "eight",
    language: "en_US",
    category: Utility,
    body: "Shall we come at eight?",
    buttons: [
        QuickReply { text: "Eight 🕗" },
        QuickReply { text: "Later,\nplease" },
        QuickReply { text: "~Never~" },
        Url { text: "_Menu_", url: "https://luigi.example/menu" },
        PhoneNumber { text: "📞 Luigi", phone_number: "+39066982" },
    ],
});
template!(LabelOfACard {
    name: "pizzas",
    language: "en_US",
    category: Marketing,
    body: "Two pizzas, one oven.",
    cards: [Card { header: Image, buttons: [QuickReply { text: "Like" }] }, Card { header: Image, buttons: [QuickReply { text: "❤️" }] },],
});
template!(FooterOfTwoLines {
    name: "eight",
    language: "en_US",
    category: Utility,
    body: "We come at eight.",
    footer: "Luigi's\nVia Appia",
});
template!(FooterWithAnEmoji { name: "eight", language: "en_US", category: Utility, body: "We come at eight.", footer: "Ciao 👋" });

fn main() {}
