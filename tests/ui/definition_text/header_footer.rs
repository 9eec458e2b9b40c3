//! Headers and footers.

use whatsapp_dsl::template;

// A header is one line of at most 60 characters.
template!(Long {
    name: "shipped",
    language: "en_US",
    category: Utility,
    header: "Luigi's pizzeria, the only wood oven between the two bridges!",
    body: "It is on its way.",
});
template!(Empty { name: "shipped", language: "en_US", category: Utility, header: "", body: "It is on its way." });
template!(NewLine { name: "shipped", language: "en_US", category: Utility, header: "Luigi's\nShipped", body: "It is on its way." });

// It is not formatted.
template!(Bold { name: "shipped", language: "en_US", category: Utility, header: "Your *order*", body: "It is on its way." });
template!(Slanted { name: "shipped", language: "en_US", category: Utility, header: "_Luigi's_", body: "It is on its way." });
template!(Struck { name: "shipped", language: "en_US", category: Utility, header: "~Late~ on time", body: "It is on its way." });
template!(Typed { name: "shipped", language: "en_US", category: Utility, header: "Order `{{order}}`", body: "It is on its way." });

// It has one variable.
template!(Two { name: "shipped", language: "en_US", category: Utility, header: "{{shop}}: {{order}} shipped", body: "It is on its way." });
template!(Numbers { name: "shipped", language: "en_US", category: Utility, header: "{{1}}: {{2}} shipped", body: "It is on its way." });
template!(FromTwo { name: "shipped", language: "en_US", category: Utility, header: "{{2}} shipped", body: "It is on its way." });
template!(Single { name: "shipped", language: "en_US", category: Utility, header: "{order} shipped", body: "It is on its way." });
template!(Capital { name: "shipped", language: "en_US", category: Utility, header: "{{Order}} shipped", body: "It is on its way." });

// What it can be.
template!(Misspelt { name: "shipped", language: "en_US", category: Utility, header: Imgae, body: "It is on its way." });
template!(Sound { name: "shipped", language: "en_US", category: Utility, header: Audio, body: "It is on its way." });
template!(Capitals { name: "shipped", language: "en_US", category: Utility, header: IMAGE, body: "It is on its way." });
template!(Sent {
    name: "shipped",
    language: "en_US",
    category: Utility,
    header: Image { link: "https://luigi.example/p.jpg" },
    body: "It is on its way.",
});
template!(Wrapped { name: "shipped", language: "en_US", category: Utility, header: Text { text: "Shipped" }, body: "It is on its way." });
template!(Number { name: "shipped", language: "en_US", category: Utility, header: 7, body: "It is on its way." });
template!(Listed { name: "shipped", language: "en_US", category: Utility, header: ["Shipped"], body: "It is on its way." });
template!(Quoted { name: "shipped", language: "en_US", category: Utility, header: "IMAGE", body: "It is on its way." });

// A product needs a button that shows it.
template!(Shown { name: "shipped", language: "en_US", category: Marketing, header: Product, body: "It is on its way." });

// A footer is at most 60 characters, without variables.
template!(FooterLong {
    name: "shipped",
    language: "en_US",
    category: Utility,
    body: "It is on its way.",
    footer: "Luigi's pizzeria, the only wood oven between the two bridges!",
});
template!(FooterEmpty { name: "shipped", language: "en_US", category: Utility, body: "It is on its way.", footer: "" });
template!(FooterVariable { name: "shipped", language: "en_US", category: Utility, body: "It is on its way.", footer: "Luigi's, {{city}}" });
template!(FooterNumber { name: "shipped", language: "en_US", category: Utility, body: "It is on its way.", footer: true });
template!(FooterMinutes {
    name: "shipped",
    language: "en_US",
    category: Utility,
    body: "It is on its way.",
    footer: Authentication { code_expiration_minutes: 10 },
});

fn main() {}
