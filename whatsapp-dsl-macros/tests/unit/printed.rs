//! Tokens printed as a person writes them.

use std::str::FromStr as _;

use proc_macro2::TokenStream;

use super::printed;

#[test]
fn expressions_are_printed_as_they_were_typed() {
    let typed = [
        "&self.date",
        "a.b(c)",
        "x::<T>()",
        "!x",
        "-1",
        "\"…\"",
        "&names[0]",
        "a + b",
        "a - -b",
        "!a && b",
        "a as u8",
        "&mut a",
        "<A as B>::f(x)",
        "f(a, &b)",
        "vec![a, b]",
        "a?.b",
        "*a.b",
        "Vec::<u8>::new()",
        "if a { b } else { c }",
        "(a, b).0",
        "&a[..2]",
        "x.map(|y| y.z)",
        "x.fold(0, |a, b| a | b)",
        "f(|| 1)",
        "format!(\"{a}\")",
        "a < b",
        "&'static a",
        "S { a: b }",
        "async { a }",
        "a == &b",
    ];
    for text in typed {
        assert_eq!(printed(&TokenStream::from_str(text).expect("tokens")), text);
    }
}

#[test]
fn what_is_too_long_is_left_out() {
    let text = "self.a_rather_long_name.of_another_name()";
    assert_eq!(printed(&TokenStream::from_str(text).expect("tokens")), "…");
}
