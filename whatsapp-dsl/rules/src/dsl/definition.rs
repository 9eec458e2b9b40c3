//! A definition in place: its request, read along the rows by which one in place is written.

use super::format::{Place, braces, list};
use super::literal::quoted;
use crate::declared::blank::{At, Blank, Goal, Taken};
use crate::declared::{CARD, Names, naming};
use crate::definition::{Body, Button, Definition, Examples, Header};
use crate::layout::{Node, Tree, read_part};
use crate::table::definition::{CALL_PERMISSION_REQUEST, DEFINITION, EXAMPLE_VALUES, EXAMPLES};

/// The call of `template!` that declares the definition, of its request as [`in_place`](crate::definition::write::in_place) writes it. What
/// cannot be written in place is named in a comment.
pub fn definition<T: Tree>(definition: &Definition, request: T) -> String {
    let (mut node, mut unread) = read_part(request, &DEFINITION);
    if definition.call_permission_request {
        node.put(CALL_PERMISSION_REQUEST, String::new(), Node::Flag(true));
    }
    let within = Place::START.within();
    let mut fields = super::fields(DEFINITION.fields.iter(), &node, within, |_| String::new());
    fields.extend(examples(definition, within.behind(EXAMPLES.len() + 2)).map(|examples| format!("{EXAMPLES}: {examples}")));
    let call = format!("template!({});", braces(&naming::type_name(&definition.name), &fields, Place::START));
    unread.retain(|path| !path.ends_with("example"));
    if unread.is_empty() {
        return call;
    }
    let unread: Vec<_> = unread.iter().map(|path| quoted(path)).collect();
    format!("// Left out, since a definition in place has no field for it: {}.\n{call}", unread.join(", "))
}

/// The examples that there are, each under the name of the field that a sender fills in.
fn examples(definition: &Definition, place: Place) -> Option<String> {
    let Taken { own, cards } = naming::named(&[definition], &Names::new()).ok()?.pop()?;
    let Definition { header, body, buttons, .. } = definition;
    let mut fields = of_texts(&own, header.as_ref(), body.as_ref(), buttons, place.within());
    let each = |index: usize, place: Place| match (definition.cards().get(index), cards.get(index)) {
        (Some(card), Some(blanks)) => of_texts(blanks, card.header.as_ref(), card.body.as_ref(), &card.buttons, place.within()),
        _ => Vec::new(),
    };
    if (0..cards.len()).any(|index| !each(index, place).is_empty()) {
        let cards = list(cards.len(), &|index, place| braces(CARD, &each(index, place), place), place.within().behind("cards: ".len()));
        fields.push(format!("cards: {cards}"));
    }
    (!fields.is_empty()).then(|| braces(EXAMPLE_VALUES.name, &fields, place))
}

fn of_texts(blanks: &[Blank], header: Option<&Header>, body: Option<&Body>, buttons: &[Button], place: Place) -> Vec<String> {
    let mut fields = Vec::new();
    for (index, blank) in blanks.iter().enumerate() {
        // A variable of header and body is one field.
        if blanks[..index].iter().any(|other| other.name() == blank.name()) {
            continue;
        }
        let of = |goal: &Goal| match goal.at {
            At::Component("header") => given(header?.example.as_ref(), goal).or(header?.handle.as_deref()),
            At::Parameter(_) => given(body?.example.as_ref(), goal),
            At::Button(index, ..) if !goal.variables.is_empty() => buttons.get(index)?.example.as_deref(),
            _ => None,
        };
        let example = match (blank.count(), body.and_then(|body| body.example.as_ref())) {
            (Some(_), Some(Examples::InOrder(values))) => {
                let place = place.behind(blank.name().len() + 2);
                Some(list(values.len(), &|index, _| quoted(&values[index]), place))
            }
            _ => blank.goals.iter().find_map(of).map(quoted),
        };
        fields.extend(example.map(|example| format!("{}: {example}", blank.name())));
    }
    fields
}

/// The example of the only variable that goes there.
fn given<'a>(examples: Option<&'a Examples>, goal: &Goal) -> Option<&'a str> {
    let variable = goal.variables.first()?;
    match examples? {
        Examples::InOrder(values) => values.first().map(String::as_str),
        Examples::ByName(pairs) => pairs.iter().find(|(name, _)| name == variable).map(|(_, value)| value.as_str()),
    }
}
