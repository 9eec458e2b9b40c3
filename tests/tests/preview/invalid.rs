//! What breaks a rule is drawn where it is.

use whatsapp_dsl::preview::Theme;
use whatsapp_dsl::{Definition, Invalid, Message, list, on_premises, reply_buttons, template, try_message};

use crate::hold;

/// The text of the preview, which is drawn.
fn shown(invalid: &Invalid) -> String {
    let preview = invalid.preview().expect("there is a message");
    hold(&preview);
    preview.to_text()
}

/// The lines that underline, each with the line above it.
fn underlined(text: &str) -> Vec<(String, String)> {
    let lines: Vec<_> = text.lines().collect();
    let is_under = |line: &str| line.contains('^') && line.trim_start_matches(['|', ' ']).chars().all(|one| one == '^' || one == ' ');
    let pairs = lines.windows(2).filter(|pair| is_under(pair[1]));
    let wrong = pairs.map(|pair| {
        let under: Vec<_> = pair[1].chars().collect();
        let wrong = pair[0].chars().enumerate().filter(|(column, _)| under.get(*column) == Some(&'^')).map(|(_, one)| one).collect();
        (pair[0].to_owned(), wrong)
    });
    wrong.collect()
}

#[test]
fn what_is_too_long_is_underlined_from_where_it_is_too_long() {
    let title = "Yes, eight is perfect for us";
    let buttons = [reply_buttons::Reply::builder().id("yes").title(title), reply_buttons::Reply::builder().id("no").title("No")];
    let invalid = whatsapp_dsl::ReplyButtons::builder().to("+1 650 555 1234").body("At eight?").buttons(buttons).build().unwrap_err();
    let text = shown(&invalid);
    assert_eq!(underlined(&text), [(format!("[{title}]"), title.chars().skip(20).collect())]);
    assert!(text.ends_with(
        "! interactive.action.buttons[0].reply.title: title is 28 characters long; at most 20 are shown [reply_title_length, error 100]\n"
    ));
}

#[test]
fn parts_of_parts() {
    let row = |id: &str, title: &str| list::Row::builder().id(id).title(title).description("x".repeat(80));
    let section = list::Section::builder().title("A title that is longer than it may be").rows([row("1", "a"), row("2", " b")]);
    let invalid = whatsapp_dsl::List::builder().to("+1 650 555 1234").body("b").button("c").sections([section]).build().unwrap_err();
    let wrong: Vec<_> = underlined(&shown(&invalid)).into_iter().map(|(_, wrong)| wrong).collect();
    assert_eq!(wrong, ["han it may be", "xxxxxxxx", " bxxxxxxxx"]);
}

#[test]
fn headers_and_bodies() {
    let invalid = try_message!(CtaUrl {
        to: "+1 650 555 1234",
        header: "h".repeat(61),
        body: format!("{}\n{}", "a".repeat(1000), "b".repeat(1000)),
        display_text: "Go",
        url: "luigi.example".to_owned(),
    })
    .unwrap_err();
    let wrong: Vec<_> = underlined(&shown(&invalid)).into_iter().map(|(_, wrong)| wrong).collect();
    assert_eq!(wrong, ["h".to_owned(), "b".repeat(1000 - 23), "luigi.example".to_owned()]);
}

/// In the picture, too, the underline begins within the word.
#[test]
fn in_the_picture() {
    let invalid = try_message!(VoiceCall { to: "+1 650 555 1234", body: "Talk?", display_text: "Abcdefghijklmnopqrstuvwxyz".to_owned() });
    let svg = invalid.unwrap_err().preview().expect("there is a message").to_svg(Theme::Light);
    let document = roxmltree::Document::parse(&svg).expect("XML");
    let says = |underlined: Option<&str>| {
        let texts = document.descendants().filter(move |node| node.attribute("text-decoration") == underlined);
        texts.filter_map(|node| node.text()).collect::<Vec<_>>()
    };
    assert!(says(None).contains(&"Abcdefghijklmnopqrst"));
    assert_eq!(says(Some("underline")), ["uvwxyz"]);
}

#[test]
fn messages_that_were_read() {
    let json = r#"{ "messaging_product": "whatsapp", "to": "16505551234", "type": "interactive", "interactive": { "type": "cta_url",
        "body": { "text": "See" }, "action": { "name": "cta_url", "parameters": { "display_text": "A label of more than twenty", "url": "x" } } } }"#;
    let wrong: Vec<_> = underlined(&shown(&Message::from_json(json).unwrap_err())).into_iter().map(|(_, wrong)| wrong).collect();
    assert_eq!(wrong, [" twentyx"]);
}

template!(Shipped { name: "shipped", language: "en", category: Utility, body: "Hi {{customer}}, it is on its way." });

#[test]
fn templates() {
    let invalid = try_message!(Shipped { to: "+1 650 555 1234", customer: "Ann\nBob".to_owned() }).unwrap_err();
    assert!(shown(&invalid).starts_with("| Hi Ann\n|    ^^^\n| Bob, it is on its way.\n| ^^^\n! template."), "{}", shown(&invalid));
}

/// Those of the On-Premises API, by the limits and names that it has.
#[test]
fn messages_of_the_other_api() {
    let refused = on_premises::try_message!(List {
        to: "+1 650 555 1234",
        body: "b".repeat(1_030),
        button: "A label of more than twenty".to_owned(),
        sections: [Section { rows: [Row { id: "1", title: "A title of more than twenty-four".to_owned() }] }],
    });
    let wrong: Vec<_> = underlined(&shown(&refused.unwrap_err())).into_iter().map(|(_, wrong)| wrong).collect();
    assert_eq!(wrong, ["bbbbbb", " twenty", " twenty", "nty-four"].map(str::to_owned));

    let refused = on_premises::try_message!(Hsm {
        to: "+1 650 555 1234",
        namespace: "88b39973",
        element_name: "paid",
        language: "en_US",
        localizable_params: ["Ann", "two\tparts".to_owned()],
    });
    assert!(shown(&refused.unwrap_err()).starts_with("| Template paid, en_US\n| {{1}}: Ann\n| {{2}}: two"));

    let json = r#"{ "to": "16505551234", "type": "interactive", "interactive": { "type": "button", "body": { "text": "Pizza?" },
        "action": { "buttons": [{ "type": "reply", "reply": { "id": "y", "title": "Yes 🍕" } }] } } }"#;
    let refused = on_premises::Message::from_json(json).unwrap_err();
    assert!(shown(&refused).starts_with("| Pizza?\n[Yes 🍕]\n ^^^^^^\n! "), "{}", shown(&refused));
}

/// One that cannot go to such a recipient is as it was.
#[test]
fn recipients() {
    let question = whatsapp_dsl::message!(LocationRequest { to: "+1 650 555 1234", body: "Where?" });
    let group = "Y2FwaV9ncm91cDox".parse::<whatsapp_dsl::GroupId>().expect("an id");
    let text = shown(&question.with_recipient(group).unwrap_err());
    assert!(text.starts_with("| Where?\n[Send location]\n! "), "{text}");
}

#[test]
fn what_is_not_a_message() {
    assert_eq!(Message::from_json("{").unwrap_err().preview(), None);
    assert_eq!(Message::from_json("[]").unwrap_err().preview(), None);
    assert_eq!(Message::from_json(r#"{ "type": "hologram" }"#).unwrap_err().preview(), None);
    assert_eq!(Definition::from_json("[]").unwrap_err().preview(), None);
    assert_eq!(on_premises::Message::from_json("[]").unwrap_err().preview(), None);
}

/// What a refusal is of does not count where refusals are compared.
#[test]
fn refusals_are_compared_by_what_is_wrong() {
    let refused = |body: &str| try_message!(Text { to: "1".to_owned(), body: body }).unwrap_err();
    assert_eq!(refused("a"), refused("b"));
}
