//! What WhatsApp's marks make of a text.

use std::fmt::Write as _;

use super::{Lead, Paragraph, Style, formatted};
use crate::preview::bubble::Label;

/// The paragraphs, written so that a mark can be told from what is typed: `<b>bold</b>`, `[bullet]`.
fn shown(text: &str) -> String {
    let paragraphs = formatted(&Label::new(text));
    paragraphs.iter().map(paragraph).collect::<Vec<_>>().join("/")
}

fn paragraph(paragraph: &Paragraph) -> String {
    let mut written = match &paragraph.lead {
        Lead::Nothing => String::new(),
        Lead::Bullet => "[bullet]".to_owned(),
        Lead::Number(number) => format!("[{number}]"),
        Lead::Quote => "[quote]".to_owned(),
    };
    let names = [
        (Style::BOLD, "b"),
        (Style::ITALIC, "i"),
        (Style::STRIKE, "s"),
        (Style::MONOSPACE, "m"),
        (Style::CODE, "c"),
        (Style::WRONG, "w"),
        (Style::LINK, "l"),
    ];
    for run in &paragraph.runs {
        let marks: String = names.iter().filter(|(style, _)| run.style.has(*style)).map(|(_, name)| *name).collect();
        let _ = if marks.is_empty() { write!(written, "{}", run.text) } else { write!(written, "<{marks}>{}</{marks}>", run.text) };
    }
    written
}

/// Each text as it is typed, and as it is shown.
fn hold(cases: &[(&str, &str)]) {
    for (typed, wanted) in cases {
        assert_eq!(shown(typed), *wanted, "of {typed:?}");
    }
}

#[test]
fn marks() {
    hold(&[
        ("*bold* _italic_ ~strike~", "<b>bold</b> <i>italic</i> <s>strike</s>"),
        ("`code` and ```monospace```", "<c>code</c> and <m>monospace</m>"),
        ("say *two words*.", "say <b>two words</b>."),
        ("(*in brackets*), \"_quoted_\"", "(<b>in brackets</b>), \"<i>quoted</i>\""),
        ("¡*hola*! *привет* *مرحبا*", "¡<b>hola</b>! <b>привет</b> <b>مرحبا</b>"),
        ("*a*", "<b>a</b>"),
        ("", ""),
    ]);
}

#[test]
fn what_touches_a_space_inside_is_no_mark() {
    hold(&[
        ("* not bold*", "[bullet]not bold*"),
        ("a * b * c", "a * b * c"),
        ("x *open *", "x *open *"),
        ("_ a_", "_ a_"),
        ("~a ~", "~a ~"),
    ]);
}

#[test]
fn what_touches_a_letter_or_digit_outside_is_no_mark() {
    hold(&[
        ("2*3*4", "2*3*4"),
        ("snake_case_name", "snake_case_name"),
        ("a*b*", "a*b*"),
        ("*a*b", "*a*b"),
        ("*a*b*", "<b>a*b</b>"),
        ("é*b* 7_c_", "é*b* 7_c_"),
        ("x`y` `y`x", "x`y` `y`x"),
        ("a```b``` ```b```a", "a```b``` ```b```a"),
    ]);
}

#[test]
fn what_does_not_close_is_as_typed() {
    hold(&[
        ("*open", "*open"),
        ("_a *b_ c*", "<i>a *b</i> c*"),
        ("*on one line\nclosed on the next*", "*on one line/closed on the next*"),
        ("``` never closed", "``` never closed"),
        ("```never\nclosed", "```never/closed"),
        ("**", "**"),
        ("**a**", "*<b>a</b>*"),
        ("__init__", "_<i>init</i>_"),
        ("****", "****"),
        ("``````", "``````"),
        ("``` ```", "``` ```"),
    ]);
}

#[test]
fn marks_nest() {
    hold(&[
        ("*_both_*", "<bi>both</bi>"),
        ("_a *b* c_", "<i>a </i><bi>b</bi><i> c</i>"),
        ("~*_all_*~", "<bis>all</bis>"),
        ("*see `x*y` there*", "<b>see </b><bc>x*y</bc><b> there</b>"),
        ("*a `b` c*", "<b>a </b><bc>b</bc><b> c</b>"),
    ]);
}

#[test]
fn code_shows_marks_as_typed() {
    hold(&[("`*a*`", "<c>*a*</c>"), ("```_a_ *b*```", "<m>_a_ *b*</m>"), ("```let x;\n* y```", "<m>let x;</m>/<m>* y</m>")]);
}

#[test]
fn monospace_spans_lines() {
    hold(&[
        ("```a\nb```", "<m>a</m>/<m>b</m>"),
        ("```\na\nb\n```", "<m>a</m>/<m>b</m>"),
        ("see ```a\nb``` then *c*", "see <m>a</m>/<m>b</m> then <b>c</b>"),
        ("```a```\nb ```c```", "<m>a</m>/b <m>c</m>"),
        ("```a!```\nfoo ```b```", "<m>a!</m>/foo <m>b</m>"),
        ("first\n```a\n\nb```\nlast", "first/<m>a</m>//<m>b</m>/last"),
    ]);
}

#[test]
fn lines_begin_lists_and_quotes() {
    hold(&[
        ("* a\n- b\n1. c\n12. d\n> e", "[bullet]a/[bullet]b/[1]c/[12]d/[quote]e"),
        ("* *a* b", "[bullet]<b>a</b> b"),
        ("> _a_", "[quote]<i>a</i>"),
        ("*a\n-b\n1.c\n>d", "*a/-b/1.c/>d"),
        ("- \n1. \n> ", "- /1. /> "),
        ("a - b\na 1. b", "a - b/a 1. b"),
        ("a\r\n- b\rc", "a/[bullet]b/c"),
    ]);
}

#[test]
fn links() {
    hold(&[
        ("see https://luigi.example/a_b_c, then", "see <l>https://luigi.example/a_b_c,</l> then"),
        ("*http://a.example* http://b.example", "<bl>http://a.example</bl> <l>http://b.example</l>"),
        ("`http://a.example`", "<c>http://a.example</c>"),
    ]);
}

#[test]
fn what_is_wrong_is_marked_within_a_style() {
    let label = Label { text: "*abcd* e".to_owned(), wrong: std::iter::once(3..8).collect() };
    assert_eq!(paragraph(&formatted(&label)[0]), "<b>ab</b><bw>cd</bw><w> e</w>");
}

#[test]
fn many_marks_take_no_time() {
    for text in ["*a ", "_*~`", "```", "`", "* ", "*a* ", "```a b```"] {
        assert!(!formatted(&Label::new(text.repeat(20_000))).is_empty());
    }
}
