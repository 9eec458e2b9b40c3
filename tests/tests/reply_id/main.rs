//! Ids of one's own: whatever is written is read again, and whatever is read does no harm.

use std::fmt::Debug;
use std::net::IpAddr;
use std::num::NonZero;

use proptest::prelude::*;
use whatsapp_dsl::{ReplyButtons, ReplyId, try_message};

/// Every shape of a field.
#[derive(ReplyId, Debug, Clone, PartialEq)]
enum Every {
    Nothing,
    #[reply("n")]
    Numbers(u8, i8, u16, i16, u32, i32),
    Wide(u64, i64, usize, isize),
    Widest(u128, i128),
    NonZero(NonZero<u8>, NonZero<i64>),
    Letter {
        letter: char,
        perhaps: Option<char>,
        is: bool,
    },
    Text(String),
    Texts(String, Option<String>, String),
    Inner(Inner, Option<Inner>, u8),
    Shown(#[reply(display)] IpAddr, #[reply(display)] Option<String>),
    #[reply(was = "grew", was = "old")]
    Grown(u8, #[reply(default)] Option<bool>, #[reply(default)] String),
}

#[derive(ReplyId, Debug, Clone, PartialEq)]
enum Inner {
    Plain,
    Deep(Innermost, Option<u8>),
    Word { word: String },
}

#[derive(ReplyId, Debug, Clone, PartialEq)]
enum Innermost {
    On,
    Of(String, char),
}

/// Without texts, so that there is a longest form.
#[derive(ReplyId, Debug, Clone, PartialEq)]
enum Bounded {
    Short,
    Numbers(i64, u128, bool),
    Inner(BoundedInner, Option<char>),
}

#[derive(ReplyId, Debug, Clone, PartialEq)]
enum BoundedInner {
    TheLongestNameOfAVariantThatThereIs,
    Of(i128, char),
}

/// Texts that are made of what has a meaning in ids.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[:()\\\\ \ta]{0,8}", Just(String::new())]
}

fn letter() -> impl Strategy<Value = char> {
    prop_oneof![any::<char>(), prop::sample::select(vec![':', '(', ')', '\\', ' ', '\n', '\u{a0}', '\u{3000}', 'a'])]
}

fn innermost() -> impl Strategy<Value = Innermost> {
    prop_oneof![Just(Innermost::On), (text(), letter()).prop_map(|(text, letter)| Innermost::Of(text, letter))]
}

fn inner() -> impl Strategy<Value = Inner> {
    prop_oneof![
        Just(Inner::Plain),
        (innermost(), any::<Option<u8>>()).prop_map(|(inner, number)| Inner::Deep(inner, number)),
        text().prop_map(|word| Inner::Word { word }),
    ]
}

fn perhaps<T: Debug + Clone + 'static>(some: impl Strategy<Value = T> + 'static) -> impl Strategy<Value = Option<T>> {
    prop_oneof![Just(None), some.prop_map(Some)]
}

fn every() -> impl Strategy<Value = Every> {
    let non_zero = (any::<u8>().prop_filter_map("zero", NonZero::new), any::<i64>().prop_filter_map("zero", NonZero::new));
    prop_oneof![
        Just(Every::Nothing),
        any::<(u8, i8, u16, i16, u32, i32)>().prop_map(|(a, b, c, d, e, f)| Every::Numbers(a, b, c, d, e, f)),
        any::<(u64, i64, usize, isize)>().prop_map(|(a, b, c, d)| Every::Wide(a, b, c, d)),
        any::<(u128, i128)>().prop_map(|(a, b)| Every::Widest(a, b)),
        non_zero.prop_map(|(a, b)| Every::NonZero(a, b)),
        (letter(), perhaps(letter()), any::<bool>()).prop_map(|(letter, perhaps, is)| Every::Letter { letter, perhaps, is }),
        text().prop_map(Every::Text),
        (text(), perhaps(text()), text()).prop_map(|(a, b, c)| Every::Texts(a, b, c)),
        (inner(), perhaps(inner()), any::<u8>()).prop_map(|(a, b, c)| Every::Inner(a, b, c)),
        (any::<IpAddr>(), perhaps(text())).prop_map(|(a, b)| Every::Shown(a, b)),
        (any::<u8>(), any::<Option<bool>>(), text()).prop_map(|(a, b, c)| Every::Grown(a, b, c)),
    ]
}

fn bounded() -> impl Strategy<Value = Bounded> {
    let inner = prop_oneof![
        Just(BoundedInner::TheLongestNameOfAVariantThatThereIs),
        (any::<i128>(), letter()).prop_map(|(number, letter)| BoundedInner::Of(number, letter)),
    ];
    prop_oneof![
        Just(Bounded::Short),
        any::<(i64, u128, bool)>().prop_map(|(a, b, c)| Bounded::Numbers(a, b, c)),
        (inner, perhaps(letter())).prop_map(|(a, b)| Bounded::Inner(a, b)),
    ]
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(value in every()) {
        let form = value.to_string();
        prop_assert_eq!(form.trim(), &form, "an id has no white space around it");
        prop_assert_eq!(form.parse(), Ok(value));
    }

    #[test]
    fn values_that_differ_are_written_differently(first in every(), second in every()) {
        prop_assert_eq!(first == second, first.to_string() == second.to_string());
    }

    /// What can be read is written in one way: reading and writing again changes nothing more.
    #[test]
    fn any_text_is_read_or_shown(text in prop_oneof![any::<String>(), "(text|texts|inner|shown|grown|letter|n)(:[():\\\\a1]{0,6}){0,4}"]) {
        match text.parse::<Every>() {
            Ok(value) => prop_assert_eq!(value.to_string().parse(), Ok(value)),
            Err(unreadable) => {
                prop_assert_eq!(unreadable.id(), &text);
                prop_assert!(unreadable.to_string().contains(&text));
            }
        }
    }

    #[test]
    fn no_form_is_longer_than_the_longest(value in bounded()) {
        prop_assert!(value.to_string().chars().count() <= Bounded::MAX_LEN);
        prop_assert_eq!(value.to_string().parse(), Ok(value));
    }

    /// The ids that `message!` takes are none that the check at run time refuses.
    #[test]
    fn what_fits_is_accepted(value in bounded()) {
        prop_assert!(Bounded::MAX_LEN <= 200);
        let question = try_message!(ReplyButtons {
            to: "+1 650 555 1234",
            body: "Which?",
            buttons: [Reply { id: &value, title: "This" }],
            biz_opaque_callback_data: value.clone(),
        });
        prop_assert!(question.is_ok(), "{question:?}");
    }

    #[test]
    fn ids_of_yesterday_are_read(number in any::<u8>(), is in any::<bool>(), text in text()) {
        for tag in ["grown", "grew", "old"] {
            prop_assert_eq!(format!("{tag}:{number}").parse(), Ok(Every::Grown(number, None, String::new())));
            prop_assert_eq!(format!("{tag}:{number}:{is}").parse(), Ok(Every::Grown(number, Some(is), String::new())));
            let whole = Every::Grown(number, Some(is), text.clone()).to_string().replacen("grown", tag, 1);
            prop_assert_eq!(whole.parse(), Ok(Every::Grown(number, Some(is), text.clone())));
        }
    }
}

/// Users pin forms in tests of their own: these must not change.
#[test]
fn forms_are_stable() {
    let deep = Inner::Deep(Innermost::Of("a:b".to_owned(), ' '), Some(7));
    for (value, form) in [
        (Every::Nothing, "nothing"),
        (Every::Numbers(1, -2, 3, -4, 5, -6), "n:1:-2:3:-4:5:-6"),
        (Every::Letter { letter: ':', perhaps: None, is: true }, r"letter:\:::true"),
        (Every::Letter { letter: '\n', perhaps: Some('('), is: false }, "letter:(\n):\\(:false"),
        (Every::Text(String::new()), "text:()"),
        (Every::Text(r"c:\(x)".to_owned()), r"text:c\:\\\(x\)"),
        (Every::Texts(" a".to_owned(), Some(String::new()), "b".to_owned()), "texts:( a):():b"),
        (Every::Inner(Inner::Plain, Some(deep), 3), r"inner:plain:(deep:(of:a\:b:( )):7):3"),
        (Every::Inner(Inner::Plain, None, 3), "inner:plain::3"),
        (Every::Shown("::1".parse().expect("an address"), None), r"shown:\:\:1:"),
    ] {
        assert_eq!(value.to_string(), form);
        assert_eq!(form.parse(), Ok(value));
    }
    assert_eq!(format!("[{:>9}]", Every::Nothing), "[  nothing]");
}

#[test]
fn what_cannot_be_read_says_why() {
    for (id, reason) in [
        ("", "`` is not one of its tags, which are `short`, `numbers`, `inner`"),
        ("Short", "`Short` is not one of its tags, which are `short`, `numbers`, `inner`"),
        ("short:", "`short` has 0 fields, found 1"),
        ("numbers:1:2:true:3:4", "`numbers` has 3 fields, found 5"),
        ("numbers:1:2", "`numbers` needs field `2`, a valid `bool`"),
        ("numbers:1:-2:true", "field `1` must be a valid `u128`, found `-2`"),
        ("inner:(of:1", "field `0` must be a valid `BoundedInner`, found `(of:1`"),
        ("inner:(of:1:ab):", "field `0` must be a valid `BoundedInner`, found `(of:1:ab)`"),
        ("inner:x:", "field `0` must be a valid `BoundedInner`, found `x`"),
    ] {
        let unreadable = id.parse::<Bounded>().expect_err(id);
        assert_eq!(unreadable.to_string(), format!("cannot read the id `{id}` as `Bounded`: {reason}"));
    }
}

#[test]
fn the_longest_form_is_as_long_as_it_says() {
    let longest = Bounded::Numbers(i64::MIN, u128::MAX, false);
    assert_eq!(longest.to_string().chars().count(), Bounded::MAX_LEN);
    assert_eq!(BoundedInner::Of(i128::MIN, ' ').to_string().chars().count(), BoundedInner::MAX_LEN);
    assert_eq!([Every::MAX_LEN, Inner::MAX_LEN], [usize::MAX; 2]);
}

#[test]
fn what_is_too_long_is_refused() {
    let question = |text: String| {
        let buttons = [whatsapp_dsl::reply_buttons::Reply::builder().id(Every::Text(text)).title("This")];
        ReplyButtons::builder().to("+1 650 555 1234").body("Which?").buttons(buttons).build()
    };
    assert!(question("a".repeat(251)).is_ok());
    assert_eq!(question("a".repeat(252)).unwrap_err().violations()[0].rule(), "reply_id_length");
    assert_eq!(question(":".repeat(126)).unwrap_err().violations()[0].rule(), "reply_id_length");
}
