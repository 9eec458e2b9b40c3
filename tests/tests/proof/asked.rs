//! What the macros say of a call, and what the compiler says of the constants in what they write.

use std::cell::Cell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::panic::{self, AssertUnwindSafe};
use std::str::FromStr as _;
use std::sync::{LazyLock, Mutex, Once};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use whatsapp_dsl_rules::constant::{self, Site};

use crate::ast::{Promise, Reader};
use crate::sample::Sample;
use crate::typed::Typed;

/// The lines, each with what is said there.
pub(crate) type Said = BTreeSet<(usize, String)>;

/// What `message!` says of the call, and what its constants break.
pub(crate) fn said(api: &str, typed: &Typed) -> Said {
    let call = format!("[whatsapp_dsl {api}] {}", typed.text);
    let tokens = TokenStream::from_str(&call).unwrap_or_else(|error| panic!("{error}: {call}"));
    let expansion = crate::send::message(tokens, Promise::Proved, Reader::Compiler);
    let mut compiler = Compiler { constants: typed.constants.clone(), said: Said::new() };
    compiler.look(&expansion.into_iter().collect::<Vec<_>>());
    // What was typed is forgotten, which would be kept for its lines.
    proc_macro2::extra::invalidate_current_thread_spans();
    compiler.said
}

/// As much of a compiler as the items need that check constants.
struct Compiler {
    constants: HashMap<String, Sample>,
    said: Said,
}

impl Compiler {
    fn look(&mut self, tokens: &[TokenTree]) {
        for (index, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => self.look(&tokens_of(group)),
                TokenTree::Ident(name) => {
                    let line = name.span().start().line;
                    let argument = match tokens.get(index + 1) {
                        Some(TokenTree::Group(group)) => Some(tokens_of(group)),
                        _ => None,
                    };
                    match (name.to_string().as_str(), argument) {
                        ("const", None) => self.item(&tokens[index + 1..]),
                        ("check" | "checked", Some(site)) => self.check(&tokens[..index], &site, line),
                        ("compile_error", _) => self.compile_error(&tokens[index + 1..]),
                        (function, Some(arguments)) if is_rule(&tokens[..index]) => self.rule(function, &arguments, line),
                        _ => {}
                    }
                }
                _ => {}
            }
        }
    }

    /// `const NAME: Type = value;`, whose value is known from now on.
    fn item(&mut self, tokens: &[TokenTree]) {
        let [TokenTree::Ident(name), TokenTree::Punct(colon), ..] = tokens else { return };
        let name = name.to_string();
        let is = |token: &TokenTree, wanted: char| matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted);
        if name == "_" || colon.as_char() != ':' {
            return;
        }
        let Some(value) = tokens.iter().position(|token| is(token, '=')) else { return };
        let end = tokens.iter().position(|token| is(token, ';')).unwrap_or(tokens.len());
        if let Some(value) = self.value(&tokens[value + 1..end]) {
            self.constants.insert(name, value);
        }
    }

    /// `compile_error!("…")`.
    fn compile_error(&mut self, tokens: &[TokenTree]) {
        let Some(TokenTree::Group(group)) = tokens.get(1) else { panic!("an error has words") };
        let Some(TokenTree::Literal(words)) = tokens_of(group).into_iter().next() else { panic!("an error has words") };
        let line = words.span().start().line;
        self.said.insert((line, crate::parse::text(&words).expect("a string")));
    }

    /// `Lit(NAME).check(Site { … })`.
    fn check(&mut self, before: &[TokenTree], site: &[TokenTree], line: usize) {
        let site = site_of(site);
        let start =
            before.iter().rposition(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';')).map_or(0, |at| at + 1);
        let Some(value) = self.value(&before[start..]) else { panic!("no constant: {}", before.iter().cloned().collect::<TokenStream>()) };
        self.run(line, || match &value {
            Sample::Text(text) => constant::text(Some(text), site),
            Sample::Integer(number) => constant::integer(*number, site),
            Sample::Decimal(number) => constant::decimal(*number, site),
            other => panic!("{other:?} is not checked"),
        });
    }

    /// `$crate::private::rules::constant::distinct(…)`.
    fn rule(&mut self, function: &str, arguments: &[TokenTree], line: usize) {
        let arguments: Vec<&[TokenTree]> = separated(arguments);
        let text = |index: usize| self.value(arguments[index]).map(|value| value.text()).expect("a text");
        let number = |index: usize| self.value(arguments[index]).map(|value| value.integer()).expect("a number");
        let optional = |index: usize| self.value(arguments[index]).map(|value| value.integer());
        match function {
            "distinct" => {
                let texts = [text(0), text(1), text(2)];
                self.run(line, || constant::distinct(&texts[0], &texts[1], &texts[2]));
            }
            "alike" => {
                let texts = [text(0), text(1), text(2), text(3)];
                self.run(line, || constant::alike(&texts[0], &texts[1], &texts[2], &texts[3]));
            }
            "index" => {
                let (range, words) = (entries(arguments[2]).iter().map(|end| wide(end)).collect::<Vec<_>>(), text(3));
                let end = |index: usize| i64::try_from(range[index]).expect("64 bits");
                let (found, wanted, range) = (number(0), number(1), [end(0), end(1)]);
                self.run(line, || constant::index(Some(found), wanted, range, &words));
            }
            "distinct_numbers" => {
                let (first, second, words) = (number(0), number(1), text(2));
                self.run(line, || constant::distinct_numbers(Some(first), Some(second), &words));
            }
            "total" => {
                let products: Vec<(i128, Vec<Vec<Option<i64>>>)> =
                    entries(arguments[2]).iter().map(|product| self.product(product)).collect();
                let products: Vec<(i128, Vec<&[Option<i64>]>)> =
                    products.iter().map(|(number, factors)| (*number, factors.iter().map(Vec::as_slice).collect())).collect();
                let products: Vec<_> = products.iter().map(|(number, factors)| (*number, factors.as_slice())).collect();
                let (found, known, texts) = (number(0), wide(arguments[1]), [text(3), text(4), text(5)]);
                self.run(line, || constant::total(Some(found), known, &products, &texts[0], &texts[1], &texts[2]));
            }
            "amount" => {
                let texts = [text(0), text(1), text(2), text(5)];
                let [api, rule, code, shown] = texts;
                let (thousandths, units) = (optional(3), optional(4));
                self.run(line, || constant::amount(&api, &rule, &code, thousandths, units, &shown));
            }
            "one_of" => {
                let known: Vec<String> = entries(arguments[1]).iter().filter_map(|one| self.value(one)).map(|one| one.text()).collect();
                let known: Vec<&str> = known.iter().map(String::as_str).collect();
                let (found, words) = (text(0), text(2));
                self.run(line, || constant::one_of(&found, &known, &words));
            }
            "limited" => {
                let [found, word, value, name, rule] = [text(0), text(1), text(2), text(4), text(6)];
                let most = usize::try_from(wide(arguments[3])).expect("a limit");
                let is_shown = arguments[5][0].to_string() == "true";
                self.run(line, || constant::limited(&found, &word, &value, most, &name, is_shown, &rule));
            }
            "another" => {
                let texts = [text(0), text(1), text(2)];
                self.run(line, || constant::another(&texts[0], &texts[1], &texts[2]));
            }
            "link" => {
                let (found, words) = (text(0), text(1));
                self.run(line, || constant::link(&found, &words));
            }
            // A constant of a test is never `None`, so it is there.
            "not_empty" => {}
            function => panic!("the test does not know {function}"),
        }
    }

    /// `(2, &[&[QUANTITY]])`.
    fn product(&self, tokens: &[TokenTree]) -> (i128, Vec<Vec<Option<i64>>>) {
        let [TokenTree::Group(product)] = tokens else { panic!("a product is a pair") };
        let product = tokens_of(product);
        let parts = separated(&product);
        let number = |factor: &Vec<TokenTree>| self.value(factor).map(|value| value.integer());
        let factors = entries(parts[1]).iter().map(|factor| entries(factor).iter().map(number).collect()).collect();
        (wide(parts[0]), factors)
    }

    /// The literal, or the value of the constant, that these tokens are around.
    fn value(&self, tokens: &[TokenTree]) -> Option<Sample> {
        let mut is_negative = false;
        for token in tokens {
            match token {
                TokenTree::Punct(punct) => is_negative = punct.as_char() == '-',
                TokenTree::Literal(literal) => return Some(literal_of(&literal.to_string(), literal, is_negative)),
                TokenTree::Ident(name) => {
                    if let Some(value) = self.constants.get(&name.to_string()) {
                        return Some(value.clone());
                    }
                    is_negative = false;
                }
                TokenTree::Group(group) => {
                    if let Some(value) = self.value(&tokens_of(group)) {
                        return Some(match value {
                            Sample::Integer(number) if is_negative => Sample::Integer(-number),
                            Sample::Decimal(number) if is_negative => Sample::Decimal(-number),
                            value => value,
                        });
                    }
                }
            }
        }
        None
    }

    /// What the check says of the constant at this line, if it ends in a panic.
    fn run(&mut self, line: usize, check: impl FnOnce()) {
        if let Some(words) = panicked(check) {
            self.said.insert((line, words));
        }
    }
}

fn tokens_of(group: &Group) -> Vec<TokenTree> {
    group.stream().into_iter().collect()
}

/// Whether these tokens end in `rules::constant::`.
fn is_rule(tokens: &[TokenTree]) -> bool {
    let [
        ..,
        TokenTree::Ident(rules),
        TokenTree::Punct(_),
        TokenTree::Punct(_),
        TokenTree::Ident(constant),
        TokenTree::Punct(_),
        TokenTree::Punct(_),
    ] = tokens
    else {
        return false;
    };
    rules == "rules" && constant == "constant"
}

fn separated(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    tokens.split(is_comma).filter(|part| !part.is_empty()).collect()
}

/// What is in `&[…]`, each entry as it was written.
fn entries(tokens: &[TokenTree]) -> Vec<Vec<TokenTree>> {
    let Some(TokenTree::Group(group)) =
        tokens.iter().find(|token| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket))
    else {
        panic!("not a list");
    };
    let tokens = tokens_of(group);
    separated(&tokens).into_iter().map(<[TokenTree]>::to_vec).collect()
}

fn literal_of(written: &str, literal: &proc_macro2::Literal, is_negative: bool) -> Sample {
    if written.starts_with('"') {
        return Sample::Text(crate::parse::text(literal).expect("a string"));
    }
    let sign = if is_negative { "-" } else { "" };
    let written = format!("{sign}{}", written.trim_end_matches("i64").trim_end_matches("i128").trim_end_matches("f64"));
    written.parse().map_or_else(|_| Sample::Decimal(written.parse().expect("a number")), Sample::Integer)
}

/// A number of the compiler's own sums.
fn wide(tokens: &[TokenTree]) -> i128 {
    let written: String = tokens.iter().map(ToString::to_string).collect();
    written.replace("usize", "").replace("i128", "").replace("i64", "").parse().expect("a whole number")
}

/// `$crate::private::Site::new("title", &[7, 0], 20, true)`.
fn site_of(tokens: &[TokenTree]) -> Site {
    let Some(TokenTree::Group(group)) = tokens.last() else { panic!("a site is a call") };
    let tokens = tokens_of(group);
    let arguments: Vec<&[TokenTree]> = separated(&tokens);
    let [[TokenTree::Literal(name)], way, most, needed] = arguments[..] else { panic!("a site has four arguments") };
    let name = crate::parse::text(name).expect("a string");
    let way: Vec<usize> = entries(way).iter().map(|step| step[0].to_string().parse().expect("an index")).collect();
    let most = most[0].to_string().parse().unwrap_or(usize::MAX);
    Site::new(kept(&NAMES, &name), kept(&WAYS, &way), most, needed[0].to_string() == "true")
}

/// Slices that are kept as long as the tests run, each once.
type Kept<T> = LazyLock<Mutex<HashSet<&'static T>>>;

static NAMES: Kept<str> = LazyLock::new(Mutex::default);
static WAYS: Kept<[usize]> = LazyLock::new(Mutex::default);

fn kept<T: Eq + std::hash::Hash + ?Sized>(known: &'static Kept<T>, value: &T) -> &'static T
where
    Box<T>: for<'a> From<&'a T>,
{
    let mut known = known.lock().expect("no test panics here");
    if let Some(value) = known.get(value) {
        return value;
    }
    let value = Box::leak(Box::from(value));
    known.insert(value);
    value
}

thread_local! {
    static IS_QUIET: Cell<bool> = const { Cell::new(false) };
}

/// The words of the panic that this ends in, which is not told.
pub(crate) fn panicked(run: impl FnOnce()) -> Option<String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let told = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !IS_QUIET.get() {
                told(info);
            }
        }));
    });
    let before = IS_QUIET.replace(true);
    let ended = panic::catch_unwind(AssertUnwindSafe(run));
    IS_QUIET.set(before);
    let payload = ended.err()?;
    let words = payload.downcast_ref::<String>().cloned();
    words.or_else(|| payload.downcast_ref::<&str>().map(|words| (*words).to_owned())).or_else(|| Some(String::new()))
}
