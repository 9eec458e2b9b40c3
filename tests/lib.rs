//! What the tests share, and every page of the documentation: its code blocks are tests.

macro_rules! pages {
    ($($page:ident: $file:literal),* $(,)?) => {
        $(
            #[cfg(doctest)]
            #[doc = include_str!($file)]
            pub mod $page {}
        )*
    };
}

pages! {
    readme: "../README.md",
    message: "../docs/message.md",
    builders: "../docs/builders.md",
    reading: "../docs/reading.md",
    rules: "../docs/rules.md",
    adding_a_kind: "../docs/adding-a-kind.md",
}
