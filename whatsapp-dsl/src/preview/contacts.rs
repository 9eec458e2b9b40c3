//! Contact cards.

use super::bubble::{Block, Bubble, Icon, Label};
use super::pen::Pen;
use crate::Contacts;
use crate::contacts::{Address, Contact};

/// The cards of all contacts, below each other.
pub(super) fn bubble(contacts: &Contacts, pen: &Pen<'_>) -> Bubble {
    let cards = pen.each("contacts", contacts.contacts(), |pen, contact| card(contact, &pen));
    let mut bubble = Bubble { blocks: cards.into_iter().map(|lines| Block::Card(Icon::Contact, lines)).collect(), ..Bubble::default() };
    // The app offers to write to the first number that it knows to be on WhatsApp.
    let known = |contact: &Contact| contact.phones().iter().any(|phone| phone.wa_id().is_some());
    bubble = match contacts.contacts() {
        [contact] if known(contact) => bubble.own_button(Icon::Reply, "Message").own_button(Icon::Contact, "Add contact"),
        [contact] if contact.phones().is_empty() => bubble.own_button(Icon::Contact, "Add contact"),
        [_] => bubble.own_button(Icon::Reply, "Invite to WhatsApp").own_button(Icon::Contact, "Add contact"),
        _ => bubble.own_button(Icon::Contact, "View all"),
    };
    bubble
}

/// The lines of a contact's card: the name, then what is known besides.
fn card(contact: &Contact, pen: &Pen<'_>) -> Vec<Label> {
    let mut lines = vec![pen.within("name").text("formatted_name", contact.name().formatted_name())];
    if let Some(org) = contact.org() {
        let org_pen = pen.within("org");
        let known = [("title", org.title()), ("department", org.department()), ("company", org.company())];
        lines.extend(joined(known.into_iter().filter_map(|(field, text)| org_pen.some(field, text))));
    }
    let kind = |mut label: Label, kind: Option<&str>| {
        label.push(&Label::new(kind.map(|kind| format!(" ({kind})")).unwrap_or_default()));
        label
    };
    lines.extend(pen.each("phones", contact.phones(), |pen, phone| {
        let number = pen.some("phone", phone.phone()).or_else(|| pen.some("wa_id", phone.wa_id()));
        kind(number.unwrap_or_default(), phone.kind())
    }));
    lines.extend(
        pen.each("emails", contact.emails(), |pen, email| kind(pen.text("email", email.email().unwrap_or_default()), email.kind())),
    );
    lines.extend(pen.each("addresses", contact.addresses(), |pen, address| kind(one_line(address, &pen), address.kind())));
    lines.extend(pen.each("urls", contact.urls(), |pen, url| kind(pen.text("url", url.url().unwrap_or_default()), url.kind())));
    lines.extend(pen.some("birthday", contact.birthday()));
    lines
}

fn one_line(address: &Address, pen: &Pen<'_>) -> Label {
    let country = address.country().or(address.country_code());
    let known = [("street", address.street()), ("zip", address.zip()), ("city", address.city()), ("state", address.state())];
    let known = known.into_iter().chain([("country", country)]).filter(|(_, text)| text.is_some_and(|text| !text.is_empty()));
    let lines = known.filter_map(|(field, text)| pen.some(field, text));
    joined(lines).unwrap_or_default()
}

/// The texts with commas between them; nothing where there are none.
pub(super) fn joined(labels: impl IntoIterator<Item = Label>) -> Option<Label> {
    labels.into_iter().reduce(|mut all, label| {
        all.push(&Label::new(", "));
        all.push(&label);
        all
    })
}
