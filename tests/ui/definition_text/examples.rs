//! Examples: one for each field, or none at all.

use whatsapp_dsl::template;

template!(Unknown {
    name: "shipped",
    language: "en_US",
    category: Utility,
    header: Image,
    body: "Hi {{customer}}, {{total}} is on its way.",
    examples: Examples { custmer: "Ann", total: "$42.99", header: "4::aW", street: "Via Appia" },
});
template!(Missing {
    name: "shipped",
    language: "en_US",
    category: Utility,
    header: Image,
    body: "Hi {{customer}}, {{total}} is on its way.",
    buttons: [Url { text: "Track", url: "https://luigi.example/t/{{tracking}}" }],
    examples: Examples { customer: "Ann" },
});
template!(Empty {
    name: "shipped",
    language: "en_US",
    category: Utility,
    body: "Hi {{customer}}, {{total}} is on its way.",
    examples: Examples { customer: "", total: " " },
});
template!(Wrong {
    name: "shipped",
    language: "en_US",
    category: Utility,
    body: "Hi {{customer}}, {{total}} is on its way.",
    examples: Examples { customer: 1, total: ["$42.99"] },
});
template!(FewNumbers {
    name: "shipped",
    language: "en_US",
    category: Utility,
    body: "Hi {{1}}, {{2}} is on its way.",
    examples: Examples { body: ["Ann"] },
});
template!(ManyNumbers {
    name: "shipped",
    language: "en_US",
    category: Utility,
    body: "Hi {{1}}, {{2}} is on its way.",
    examples: Examples { body: ["Ann", "$42.99", "A1"] },
});
template!(NoList {
    name: "shipped",
    language: "en_US",
    category: Utility,
    body: "Hi {{1}}, it is on its way.",
    examples: Examples { body: "Ann" }
});
template!(Twice {
    name: "shipped",
    language: "en_US",
    category: Utility,
    body: "Hi {{customer}}, it is on its way.",
    examples: Examples { customer: "Ann", customer: "Bob" },
});
template!(ForNothing {
    name: "shipped",
    language: "en_US",
    category: Utility,
    body: "It is on its way.",
    examples: Examples { body: "Ann" }
});
template!(NoStruct { name: "shipped", language: "en_US", category: Utility, body: "Hi {{1}}, it is on its way.", examples: ["Ann"] });
template!(OtherStruct {
    name: "shipped",
    language: "en_US",
    category: Utility,
    body: "Hi {{customer}}, it is on its way.",
    examples: Example { customer: "Ann" },
});
template!(Singular {
    name: "shipped",
    language: "en_US",
    category: Utility,
    body: "Hi {{customer}}, it is on its way.",
    example: Examples { customer: "Ann" },
});

const NAME: &str = "Ann";
template!(NoLiteral {
    name: "shipped",
    language: "en_US",
    category: Utility,
    body: "Hi {{customer}}, it is on its way.",
    examples: Examples { customer: NAME },
});

fn main() {}
