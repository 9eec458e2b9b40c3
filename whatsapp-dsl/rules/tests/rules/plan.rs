//! What a plan says is what was written.

use proptest::prelude::*;
use whatsapp_dsl_rules::Audience;
use whatsapp_dsl_rules::plan::{Ask, Cut, Plan, Step, Written};

/// A step that owns its texts.
#[derive(Debug, Clone)]
enum Owned {
    Piece(String),
    Value(usize, Option<(bool, usize, Option<String>)>),
    Begin,
    End,
}

impl Owned {
    fn step(&self) -> Step<'_> {
        match self {
            Self::Piece(text) => Step::Piece(text),
            Self::Value(index, cut) => {
                let cut = cut.as_ref().map(|(folds, most, fallback)| Cut { folds: *folds, most: *most, fallback: fallback.as_deref() });
                Step::Value(*index, cut)
            }
            Self::Begin => Step::Begin,
            Self::End => Step::End,
        }
    }
}

/// JSON of a piece: no line break, and never nothing.
fn piece() -> impl Strategy<Value = String> {
    "[^\\n]{1,200}"
}

fn step() -> impl Strategy<Value = Owned> {
    let most = prop_oneof![Just(usize::MAX), 0..5000_usize];
    let cut = (any::<bool>(), most, proptest::option::of(piece()));
    prop_oneof![
        piece().prop_map(Owned::Piece),
        (0..300_usize, proptest::option::of(cut)).prop_map(|(index, cut)| Owned::Value(index, cut)),
        Just(Owned::Begin),
        Just(Owned::End),
    ]
}

/// Two values are never beside each other: `A~` might be one that is folded.
fn steps() -> impl Strategy<Value = Vec<Owned>> {
    proptest::collection::vec((step(), piece()), 0..12).prop_map(|steps| {
        let mut apart = Vec::new();
        for (step, piece) in steps {
            apart.extend([step, Owned::Piece(piece)]);
        }
        apart
    })
}

/// What is asked, in one text.
fn told(ask: &Ask) -> String {
    let mut text = String::new();
    ask.write(&mut text);
    text
}

proptest! {
    #![proptest_config(crate::config())]

    #[test]
    fn steps_are_read_as_they_were_written(steps in steps()) {
        let mut written = Written::default();
        for step in &steps {
            prop_assert!(written.add(step.step()).is_some());
        }
        let mut plan = Plan { steps: &written.steps, json: &written.json };
        for step in &steps {
            prop_assert_eq!(plan.step(), Some(step.step()));
        }
        prop_assert_eq!(plan.step(), None);
    }

    #[test]
    fn any_text_is_read_as_some_plan(steps in ".{0,40}", json in ".{0,40}") {
        let mut plan = Plan { steps: &steps, json: &json };
        let mut count = 0;
        while plan.step().is_some() {
            count += 1;
        }
        prop_assert!(count <= steps.chars().count());
    }

    #[test]
    fn asks_are_read_as_they_were_written(
        asks in proptest::collection::vec(
            proptest::option::of((
                prop_oneof![Just(usize::MAX), 0..100_000_usize],
                any::<bool>(),
                any::<bool>(),
                proptest::collection::vec(0..200_usize, 1..16),
            )),
            0..8,
        )
    ) {
        let (mut text, mut expected) = (String::new(), Vec::new());
        for (index, ask) in asks.iter().enumerate() {
            if index > 0 {
                text.push(' ');
            }
            let Some((most, is_needed, is_left_out, way)) = ask else { continue };
            let mut ask = Ask::of(way).expect("not too long");
            (ask.most, ask.is_needed, ask.is_left_out) = (*most, *is_needed, *is_left_out);
            ask.write(&mut text);
            expected.push((index, told(&ask)));
        }
        let mut found = Vec::new();
        Ask::each(&text, |index, ask| found.push((index, told(ask))));
        prop_assert_eq!(found, expected);
    }
}

#[test]
fn the_sign_of_a_policy_is_not_the_value_of_that_letter() {
    let mut written = Written::default();
    written.add(Step::Value(0, Some(Cut { folds: true, most: 20, fallback: None }))).expect("a name");
    assert!(written.has(0) && !written.has(61), "{}", written.steps);
}

#[test]
fn who_can_receive_it_is_in_front() {
    for audience in [Audience::Anyone, Audience::Individuals, Audience::Phones, Audience::Groups] {
        let mut written = Written::default();
        written.add(Step::Piece("1")).expect("a piece");
        written.only_for(audience).expect("a sign");
        let (found, mut plan) = Plan::read(&written.steps, &written.json);
        assert_eq!((found, plan.step(), plan.step()), (Some(audience), Some(Step::Piece("1")), None));
    }
    assert!(Written::default().only_for(Audience::Depends(&[])).is_none());
    assert_eq!(Plan::read("1.", "1").0, None);
}

#[test]
fn a_way_that_is_too_long_is_not_asked() {
    assert!(Ask::of(&[1; 16]).is_some());
    assert!(Ask::of(&[1; 17]).is_none());
}
