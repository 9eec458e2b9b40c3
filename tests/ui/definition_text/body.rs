//! Bodies: length, brackets and variables.

use whatsapp_dsl::template;

// Every template has one, with text in it.
template!(NoBody { name: "shipped", language: "en_US", category: Utility });
template!(Empty { name: "shipped", language: "en_US", category: Utility, body: "" });
template!(Blank { name: "shipped", language: "en_US", category: Utility, body: "  " });

// At most 1024 characters.
#[rustfmt::skip]
template!(Long { name: "shipped", language: "en_US", category: Utility, body: "Hi {{customer}}, your order is on its way. ......................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................" });

// A variable stands between two brackets at each end.
template!(Single { name: "shipped", language: "en_US", category: Utility, body: "Hi {customer}, it is on its way." });
template!(SingleSpaced { name: "shipped", language: "en_US", category: Utility, body: "Hi { customer }, it is on its way." });
template!(SingleText { name: "shipped", language: "en_US", category: Utility, body: "A set {1, 2, 3} is on its way." });
template!(Three { name: "shipped", language: "en_US", category: Utility, body: "Hi {{{customer}}}, it is on its way." });
template!(Open { name: "shipped", language: "en_US", category: Utility, body: "Hi {{customer}, it is on its way." });
template!(Close { name: "shipped", language: "en_US", category: Utility, body: "Hi customer}}, it is on its way." });
template!(Several { name: "shipped", language: "en_US", category: Utility, body: "Hi {customer}, {total} is on its way to {street}." });

// It has a name or a number.
template!(NoName { name: "shipped", language: "en_US", category: Utility, body: "Hi {{}}, it is on its way." });
template!(OnlySpace { name: "shipped", language: "en_US", category: Utility, body: "Hi {{ }}, it is on its way." });
template!(Spaced { name: "shipped", language: "en_US", category: Utility, body: "Hi {{ customer }}, it is on its way." });
template!(SpacedNumber { name: "shipped", language: "en_US", category: Utility, body: "Hi {{ 1 }}, it is on its way." });
template!(Capital { name: "shipped", language: "en_US", category: Utility, body: "Hi {{customerName}}, it is on its way." });
template!(Hyphen { name: "shipped", language: "en_US", category: Utility, body: "Hi {{customer-name}}, it is on its way." });
template!(Special { name: "shipped", language: "en_US", category: Utility, body: "You owe us {{$total}} or {{#1}} today." });
template!(Digit { name: "shipped", language: "en_US", category: Utility, body: "Hi {{1st_customer}}, it is on its way." });

// Numbers count from 1 on, in their order.
template!(FromZero { name: "shipped", language: "en_US", category: Utility, body: "Hi {{0}}, it is on its way." });
template!(FromTwo { name: "shipped", language: "en_US", category: Utility, body: "Hi {{2}}, it is on its way." });
template!(Gap { name: "shipped", language: "en_US", category: Utility, body: "Hi {{1}}, {{3}} is on its way." });
template!(Order { name: "shipped", language: "en_US", category: Utility, body: "Hi {{2}}, {{1}} is on its way." });

// All have names or all have numbers.
template!(Mixed { name: "shipped", language: "en_US", category: Utility, body: "Hi {{customer}}, {{1}} is on its way." });
template!(MixedHeader {
    name: "shipped",
    language: "en_US",
    category: Utility,
    header: "Order {{1}} shipped",
    body: "Hi {{customer}}, it is on its way."
});
template!(Format {
    name: "shipped",
    language: "en_US",
    category: Utility,
    parameter_format: Positional,
    body: "Hi {{customer}}, it is on its way."
});
template!(FormatNamed {
    name: "shipped",
    language: "en_US",
    category: Utility,
    parameter_format: Named,
    body: "Hi {{1}}, it is on its way."
});

// Text stands on both sides of them.
template!(Start { name: "shipped", language: "en_US", category: Utility, body: "{{customer}}, it is on its way." });
template!(End { name: "shipped", language: "en_US", category: Utility, body: "It is on its way, {{customer}}" });
template!(BothEnds { name: "shipped", language: "en_US", category: Utility, body: "{{1}}, it is on its way to {{2}} " });
template!(NothingElse { name: "shipped", language: "en_US", category: Utility, body: "{{text}}" });

fn main() {}
