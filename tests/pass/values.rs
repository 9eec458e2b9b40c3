//! A value is any expression, and it stands where it is written: never in a closure.

use serde_json::json;
use std::collections::BTreeMap;
use whatsapp_dsl::flow::{FlowAction, FlowMode};
use whatsapp_dsl::{Invalid, LanguageCode, Link, MediaId, Message, TemplateName, message, try_message};

struct User {
    phone: String,
    name: Option<String>,
}

fn pairs() -> BTreeMap<String, u32> {
    BTreeMap::from([("Ann".to_owned(), 1)])
}

fn asked(user: &User) -> Option<Message> {
    try_message!(Text { to: &user.phone, body: format!("Hello, {}!", user.name.as_ref()?) }).ok()
}

fn main() -> Result<(), Invalid> {
    let user = User { phone: "+1 650 555 1234".to_owned(), name: Some("Ann".to_owned()) };
    assert!(asked(&user).is_some() && asked(&User { phone: String::new(), name: None }).is_none());

    // A literal that is wrapped is as well known as a bare one.
    let wrapped = message!(Image { to: "16505551234", id: "1", caption: Some("Pizza") });
    assert!(wrapped.to_json().contains("Pizza"));

    // Commas that end nothing: of a turbofish, of closures, of calls, of arrays.
    let body = try_message!(Text {
        to: &user.phone,
        body: pairs().into_iter().fold(String::new(), |all, (name, number)| all + &name + &number.to_string()),
        preview_url: pairs().into_iter().collect::<BTreeMap<String, u32>>().is_empty(),
    })?;
    assert!(body.to_json().contains(r#""body":"Ann1","preview_url":false"#));
    let body = try_message!(Text {
        to: &user.phone,
        body: Vec::<(String, u32)>::from_iter(pairs())
            .iter()
            .map(|pair| -> String { format!("{}, {}", pair.0, pair.1) })
            .collect::<Vec<_>>()
            .join(", "),
        context: Option::<&str>::None,
    })?;
    assert!(body.to_json().contains("Ann, 1"));
    let body = try_message!(Text { to: &user.phone, body: [r"C:\", "a"][1].to_owned() + r#"","b"# })?;
    assert!(body.to_json().contains(r#"a\",\"b"#));
    let less = (1, 2);
    let body = try_message!(Text { to: &user.phone, body: "Hello!", preview_url: less.0 < less.1 })?;
    assert!(body.to_json().contains("true"));

    // A field that is named as its variable.
    let (to, body, preview_url) = ("+1 650 555 1234", "Hello!", true);
    assert_eq!(try_message!(Text { to, body, preview_url })?, message!(Text { to: "+1 650 555 1234", body: "Hello!", preview_url }));
    assert_eq!(try_message!(Text { r#to: to, r#body, preview_url: true })?, try_message!(Text { to, body, preview_url })?);

    // Optional fields take an `Option`, of whatever the field takes.
    let (some, none): (Option<String>, Option<&str>) = (Some("Luigi's".to_owned()), None);
    let buttons =
        try_message!(ReplyButtons { to, header: some.as_deref(), body, footer: none, buttons: [Reply { id: "yes", title: "Yes" }] })?;
    assert!(buttons.to_json().contains("Luigi's") && !buttons.to_json().contains("footer"));
    let owned = try_message!(Image { to, id: "1013859600285441", caption: some })?;
    assert!(owned.to_json().contains(r#""caption":"Luigi's""#));
    assert!(!message!(Image { to: "+1 650 555 1234", id: "1013859600285441", caption: None }).to_json().contains("caption"));

    // Types that prove their values, in `message!`.
    let (link, id) = (Link::try_from("https://luigi.example/oven.jpg")?, MediaId::try_from("1013859600285441")?);
    assert!(message!(Image { to: "+1 650 555 1234", link: &link }).to_json().contains("oven.jpg"));
    assert!(message!(Video { to: "+1 650 555 1234", id }).to_json().contains("1013859600285441"));
    let (name, language) = (TemplateName::try_from("order_shipped")?, LanguageCode::try_from("pt_BR")?);
    let template = message!(Template { to: "+1 650 555 1234", name: &name, language, header: Image { link } });
    assert!(template.to_json().contains("pt_BR") && template.to_json().contains("oven.jpg"));

    // Words at run time.
    let (action, mode): (FlowAction, FlowMode) = ("data_exchange".parse()?, "DRAFT".parse()?);
    let flow = message!(Flow { to: "+1 650 555 1234", body: "Book?", flow_id: "123456789", flow_cta: "Book", flow_action: action, mode });
    assert!(flow.to_json().contains(r#""mode":"draft","flow_action":"data_exchange""#));
    let flow = message!(Flow {
        to: "+1 650 555 1234",
        body: "Book?",
        flow_name: "booking",
        flow_cta: "Book",
        flow_action: if mode == FlowMode::Draft { Navigate } else { DataExchange },
        mode: match action {
            FlowAction::Navigate => Draft,
            _ => Published,
        },
    });
    assert!(flow.to_json().contains(r#""mode":"published","flow_action":"navigate""#));

    // JSON by any path, and at run time.
    let data = json!({ "most": 8 });
    for flow in [
        message!(Flow {
            to: "+1 650 555 1234",
            body: "Book?",
            flow_id: "1",
            flow_cta: "Book",
            flow_action_payload: FlowActionPayload { data: serde_json::json!({ "most": user.phone.len() }) },
        }),
        message!(Flow {
            to: "+1 650 555 1234",
            body: "Book?",
            flow_id: "1",
            flow_cta: "Book",
            flow_action_payload: FlowActionPayload { screen: "GUESTS", data: ::serde_json::json!({ "most": [1, 2, 3] }) },
        }),
        try_message!(Flow { to, body: "Book?", flow_id: "1", flow_cta: "Book", flow_action_payload: FlowActionPayload { data: &data } })?,
        try_message!(Flow { to, body, flow_id: "1", flow_cta: "Book", flow_action_payload: FlowActionPayload { data: data.clone() } })?,
    ] {
        assert!(flow.to_json().contains(r#""data":{"most":"#));
    }
    // What comes empty in an optional field is left out: a text, a document, a list, and a part of nothing else.
    let (empty, nothing) = (json!({}), String::new());
    let flow = try_message!(Flow {
        to,
        header: &nothing,
        body,
        footer: &nothing,
        flow_id: "1",
        flow_cta: "Book",
        flow_action_payload: FlowActionPayload { screen: &nothing, data: empty },
    })?;
    assert_eq!(flow, try_message!(Flow { to, body, flow_id: "1", flow_cta: "Book" })?);
    let image = try_message!(Image { to, id: "1", caption: Some(&nothing), biz_opaque_callback_data: &nothing })?;
    assert_eq!(image, try_message!(Image { to, id: "1" })?);
    let card = try_message!(Contacts {
        to,
        contacts: [Contact {
            name: Name { formatted_name: "Ann", first_name: &nothing },
            org: Org { company: &nothing },
            phones: Vec::<whatsapp_dsl::contacts::Phone>::new(),
        }],
    })?;
    assert_eq!(card, try_message!(Contacts { to, contacts: [Contact { name: Name { formatted_name: "Ann" } }] })?);
    // What is needed is not.
    assert_eq!(try_message!(Text { to, body: &nothing }).unwrap_err().violations()[0].rule(), "text_body_empty");
    assert_eq!(try_message!(Text { to, context: &nothing, body }).unwrap_err().violations()[0].rule(), "message_context_empty");

    // Coordinates in any number.
    let here = (41_i32, -12.5_f32);
    let place = try_message!(Location { to, latitude: here.0, longitude: here.1 })?;
    assert!(place.to_json().contains("-12.5"));
    let place = message!(Location { to: "+1 650 555 1234", latitude: -41, longitude: 180 });
    assert!(place.to_json().contains("-41") && place.to_json().contains("180"));
    let place = message!(Location { to: "+1 650 555 1234", latitude: 4.19e1, longitude: 0xC });
    assert!(place.to_json().contains("41.9"));

    // An integer is known to differ from a text that is none.
    let order = 17_u32;
    let question = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Eight?",
        buttons: [Reply { id: order, title: "Yes" }, Reply { id: "017", title: "No" }],
    });
    assert!(question.to_json().contains(r#""id":"17""#));
    Ok(())
}
