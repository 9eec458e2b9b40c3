//! The rules of reply buttons, lists and flows.

use serde_json::{Value, json};
use whatsapp_dsl::flow::{FlowAction, FlowActionPayload};
use whatsapp_dsl::header::{Document, Image, Video};
use whatsapp_dsl::list::{Row, Section};
use whatsapp_dsl::reply_buttons::Reply;
use whatsapp_dsl::{Flow, FlowBuilder, List, ListBuilder, Message, ReplyButtons, ReplyButtonsBuilder, message};

use crate::{LEFT_OUT, broken, broken_json, long, missing, texts};

const TO: &str = "+1 650 555 1234";

fn question() -> Message {
    message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Right?",
        footer: "Soon",
        buttons: [Reply { id: "yes", title: "Yes" }, Reply { id: "no", title: "No" }],
    })
}

fn ask() -> ReplyButtonsBuilder {
    let replies = [Reply::builder().id("yes").title("Yes"), Reply::builder().id("no").title("No")];
    ReplyButtons::builder().to(TO).body("Right?").buttons(replies)
}

/// A text of at most so many characters, which is not empty.
fn at_most(max: usize) -> Vec<(&'static str, String)> {
    vec![("empty", String::new()), ("length", long(max + 1))]
}

/// As above, without white space around it.
fn trimmed(max: usize) -> Vec<(&'static str, String)> {
    let mut wrong = at_most(max);
    for text in [" x", "x ", "\tx", "x\n", "\u{a0}x", "  "] {
        wrong.push(("outer_space", text.to_owned()));
    }
    wrong
}

/// The same for a field that is left out where it is empty.
fn optional(mut wrong: Vec<(&'static str, String)>) -> Vec<(&'static str, String)> {
    for (aspect, _) in wrong.iter_mut().filter(|(aspect, _)| *aspect == "empty") {
        *aspect = LEFT_OUT;
    }
    wrong
}

#[track_caller]
fn all(valid: &Message, rule: &str, path: &str, wrong: &[(&str, String)], build: impl Fn(&str) -> Result<Message, whatsapp_dsl::Invalid>) {
    let wrong: Vec<_> = wrong.iter().map(|(aspect, text)| (*aspect, text.as_str())).collect();
    texts(valid, rule, path, build, &wrong);
}

#[test]
fn reply_buttons() {
    let reply = |id: &str, title: &str| ask().buttons([Reply::builder().id(id).title(title)]).build();
    all(&question(), "header_text", "interactive.header.text", &optional(at_most(60)), |text| ask().header(text).build());
    all(&question(), "reply_buttons_body", "interactive.body.text", &at_most(1024), |text| ask().body(text).build());
    all(&question(), "reply_buttons_footer", "interactive.footer.text", &optional(at_most(60)), |text| ask().footer(text).build());
    let button = "interactive.action.buttons[0].reply";
    all(&question(), "reply_id", &format!("{button}.id"), &trimmed(256), |id| reply(id, "Yes"));
    all(&question(), "reply_title", &format!("{button}.title"), &trimmed(20), |title| reply("yes", title));
    missing(&question(), "reply_id", &format!("{button}.id"), ask().buttons([Reply::builder().title("Yes")]).build());
    missing(&question(), "reply_title", &format!("{button}.title"), ask().buttons([Reply::builder().id("yes")]).build());
    let bare = ReplyButtons::builder().to(TO);
    let replies = [Reply::builder().id("yes").title("Yes")];
    missing(&question(), "reply_buttons_body", "interactive.body.text", bare.clone().buttons(replies).build());
    missing(&question(), "reply_buttons_buttons", "interactive.action.buttons", bare.body("Right?").build());
    assert!(reply(&long(256), &long(20)).is_ok());
}

#[test]
fn how_many_buttons() {
    let replies = |count: usize| (0..count).map(|index| Reply::builder().id(index.to_string()).title(format!("No. {index}")));
    let entry = |index: usize| json!({ "type": "reply", "reply": { "id": index.to_string(), "title": format!("No. {index}") } });
    for count in [0, 4] {
        let entries: Vec<Value> = (0..count).map(entry).collect();
        let built = ask().buttons(replies(count)).build();
        broken(&question(), built, "reply_buttons_buttons_count", "interactive.action.buttons", entries.into());
    }
    assert!(ask().buttons(replies(3)).build().is_ok());
}

#[test]
fn buttons_differ() {
    let build =
        |id: &str, title: &str| ask().buttons([Reply::builder().id("yes").title("Yes"), Reply::builder().id(id).title(title)]).build();
    let button = "interactive.action.buttons[1].reply";
    broken(&question(), build("yes", "No"), "reply_buttons_id_unique", &format!("{button}.id"), "yes".into());
    broken(&question(), build("no", "Yes"), "reply_buttons_title_unique", &format!("{button}.title"), "Yes".into());
    assert!(build("YES", "yes").is_ok(), "another casing is another text");
}

#[test]
fn media_headers() {
    let valid = |header: Value| {
        let mut json = serde_json::to_value(question()).expect("JSON");
        json["interactive"]["header"] = header;
        json
    };
    let image = |image: Value| valid(json!({ "type": "image", "image": image }));
    let at = |member: &str| format!("interactive.header.{member}");
    let build = |header: whatsapp_dsl::header::ImageBuilder| ask().header(header).build();
    broken_json(build(Image::builder()), &image(json!({})), "header_image_source", "interactive.header");
    broken_json(
        build(Image::builder().id("1").link("https://luigi.example/a")),
        &image(json!({ "id": "1", "link": "https://luigi.example/a" })),
        "header_image_source",
        &at("image.id"),
    );
    broken_json(
        build(Image::builder().link("oven.jpg")),
        &image(json!({ "link": "oven.jpg" })),
        "header_image_link_format",
        &at("image.link"),
    );
    broken_json(build(Image::builder().id("1 2")), &image(json!({ "id": "1 2" })), "header_image_id_format", &at("image.id"));
    broken_json(
        ask().header(Video::builder().id("")).build(),
        &valid(json!({ "type": "video", "video": { "id": "" } })),
        "header_video_id_empty",
        &at("video.id"),
    );
    let nameless = ask().header(Document::builder().id("1").filename("")).footer("Soon").build();
    assert_eq!(Message::try_from(valid(json!({ "type": "document", "document": { "id": "1", "filename": "" } }))), nameless);
}

fn menu() -> Message {
    message!(List {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "What?",
        footer: "Soon",
        button: "Menu",
        sections: [Section { title: "Pizza", rows: [Row { id: "1", title: "One", description: "The first" }] }],
    })
}

fn offer() -> ListBuilder {
    List::builder().to(TO).body("What?").button("Menu").sections([section(1)])
}

/// A section with so many rows.
fn section(rows: usize) -> whatsapp_dsl::list::SectionBuilder {
    Section::builder().title("Pizza").rows((0..rows).map(|row| Row::builder().id(row.to_string()).title("One")))
}

fn section_json(title: Option<&str>, rows: std::ops::Range<usize>) -> Value {
    let rows: Vec<_> = rows.map(|row| json!({ "id": row.to_string(), "title": "One" })).collect();
    title.map_or_else(|| json!({ "rows": rows }), |title| json!({ "title": title, "rows": rows }))
}

#[test]
fn list() {
    all(&menu(), "list_header", "interactive.header.text", &optional(at_most(60)), |text| offer().header(text).build());
    all(&menu(), "list_body", "interactive.body.text", &at_most(4096), |text| offer().body(text).build());
    all(&menu(), "list_footer", "interactive.footer.text", &optional(at_most(60)), |text| offer().footer(text).build());
    all(&menu(), "list_button", "interactive.action.button", &trimmed(20), |text| offer().button(text).build());
    let at = |member: &str| format!("interactive.action.sections[0].{member}");
    let titled = |title: &str| offer().sections([section(1).title(title)]).build();
    all(&menu(), "list_section_title", &at("title"), &optional(trimmed(24)), titled);
    let row = |row: whatsapp_dsl::list::RowBuilder| offer().sections([Section::builder().rows([row])]).build();
    all(&menu(), "row_id", &at("rows[0].id"), &trimmed(200), |id| row(Row::builder().id(id).title("One")));
    all(&menu(), "row_title", &at("rows[0].title"), &trimmed(24), |title| row(Row::builder().id("1").title(title)));
    let described = |text: &str| row(Row::builder().id("1").title("One").description(text));
    all(&menu(), "row_description", &at("rows[0].description"), &optional(trimmed(72)), described);
    missing(&menu(), "row_id", &at("rows[0].id"), row(Row::builder().title("One")));
    missing(&menu(), "row_title", &at("rows[0].title"), row(Row::builder().id("1")));
    missing(&menu(), "list_section_rows", &at("rows"), offer().sections([Section::builder().title("Pizza")]).build());
    missing(&menu(), "list_body", "interactive.body.text", List::builder().to(TO).button("Menu").sections([section(1)]).build());
    missing(&menu(), "list_button", "interactive.action.button", List::builder().to(TO).body("What?").sections([section(1)]).build());
    missing(&menu(), "list_sections", "interactive.action.sections", List::builder().to(TO).body("What?").button("Menu").build());
}

#[test]
fn how_many_sections_and_rows() {
    let sections = "interactive.action.sections";
    broken(&menu(), offer().sections(Vec::<Section>::new()).build(), "list_sections_count", sections, json!([]));
    for rows in [0, 11] {
        let path = "interactive.action.sections[0].rows";
        let wrong = section_json(None, 0..rows)["rows"].take();
        broken(&menu(), offer().sections([section(rows)]).build(), "list_section_rows_count", path, wrong);
    }
    let half = |from: usize, to: usize| {
        Section::builder().title("Pizza").rows((from..to).map(|row| Row::builder().id(row.to_string()).title("One")))
    };
    let two = json!([section_json(Some("Pizza"), 0..5), section_json(Some("Pizza"), 5..11)]);
    broken(&menu(), offer().sections([half(0, 5), half(5, 11)]).build(), "list_rows_total", sections, two);
    assert!(offer().sections([half(0, 5), half(5, 10)]).build().is_ok());
    assert!(offer().sections([section(10)]).build().is_ok());
}

#[test]
fn rows_differ_and_sections_are_titled() {
    let row = |id: &str| Row::builder().id(id).title("One");
    let twice = offer()
        .sections([Section::builder().title("A").rows([row("1")]), Section::builder().title("B").rows([row("2"), row("1")])])
        .build();
    let json = json!([
        { "title": "A", "rows": [{ "id": "1", "title": "One" }] },
        { "title": "B", "rows": [{ "id": "2", "title": "One" }, { "id": "1", "title": "One" }] },
    ]);
    let mut message = serde_json::to_value(menu()).expect("JSON");
    message["interactive"]["action"]["sections"] = json;
    broken_json(twice, &message, "list_row_id_unique", "interactive.action.sections[1].rows[1].id");
    let untitled = offer().sections([Section::builder().title("A").rows([row("1")]), Section::builder().rows([row("2")])]).build();
    message["interactive"]["action"]["sections"] = json!([section_json(Some("A"), 1..2), section_json(None, 2..3)]);
    broken_json(untitled, &message, "list_section_title_required", "interactive.action.sections[1].title");
}

fn form() -> Message {
    message!(Flow {
        to: "+1 650 555 1234",
        header: "The clinic",
        body: "Book.",
        footer: "Soon",
        flow_id: "1",
        flow_cta: "Book",
        flow_token: "t",
        flow_action_payload: FlowActionPayload { screen: "DAYS", data: json!({ "most": 8 }) },
    })
}

fn book() -> FlowBuilder {
    Flow::builder().to(TO).body("Book.").flow_id("1").flow_cta("Book")
}

#[test]
fn flow() {
    let at = |member: &str| format!("interactive.action.parameters.{member}");
    all(&form(), "flow_body", "interactive.body.text", &at_most(1024), |text| book().body(text).build());
    all(&form(), "flow_footer", "interactive.footer.text", &optional(at_most(60)), |text| book().footer(text).build());
    let mut wrong = trimmed(30);
    wrong.push(("format", "Book 📅".to_owned()));
    all(&form(), "flow_flow_cta", &at("flow_cta"), &wrong, |text| book().flow_cta(text).build());
    texts(&form(), "flow_flow_id", &at("flow_id"), |id| book().flow_id(id).build(), &[("empty", ""), ("format", "1 2")]);
    let wrong = [(LEFT_OUT, ""), ("outer_space", " t")];
    texts(&form(), "flow_flow_token", &at("flow_token"), |token| book().flow_token(token).build(), &wrong);
    let screen = |screen: &str| book().flow_action_payload(FlowActionPayload::builder().screen(screen)).build();
    texts(&form(), "flow_action_payload_screen", &at("flow_action_payload.screen"), screen, &wrong);
    missing(&form(), "flow_flow_cta", &at("flow_cta"), Flow::builder().to(TO).body("Book.").flow_id("1").build());
    missing(&form(), "flow_body", "interactive.body.text", Flow::builder().to(TO).flow_id("1").flow_cta("Book").build());
}

#[test]
fn a_flow_is_named_once() {
    let mut json = serde_json::to_value(form()).expect("JSON");
    json["interactive"]["action"]["parameters"]["flow_name"] = "visits".into();
    broken_json(book().flow_name("visits").build(), &json, "flow_reference", "interactive.action.parameters.flow_name");
    let parameters = json["interactive"]["action"]["parameters"].as_object_mut().expect("an object");
    parameters.remove("flow_name");
    parameters.remove("flow_id");
    broken_json(Flow::builder().to(TO).body("Book.").flow_cta("Book").build(), &json, "flow_reference", "");
}

#[test]
fn what_the_first_screen_is_given() {
    let given = || book().flow_action_payload(FlowActionPayload::builder().screen("DAYS"));
    for action in [None, Some(FlowAction::Navigate)] {
        assert!(given().flow_action(action).build().is_ok(), "{action:?}");
    }
    assert!(book().flow_action(FlowAction::DataExchange).build().is_ok());
    let mut json = serde_json::to_value(given().flow_action(FlowAction::Navigate).build().expect("a flow")).expect("JSON");
    json["interactive"]["action"]["parameters"]["flow_action"] = "data_exchange".into();
    let built = given().flow_action(FlowAction::DataExchange).build();
    broken_json(built, &json, "flow_payload", "interactive.action.parameters.flow_action_payload");
}

#[test]
fn data_of_a_flow() {
    let data = |data: Value| book().flow_action_payload(FlowActionPayload::builder().screen("DAYS").data(data)).build();
    let path = "interactive.action.parameters.flow_action_payload.data";
    let none = book().flow_action_payload(FlowActionPayload::builder().screen("DAYS")).build();
    assert_eq!(data(json!({})), none, "nothing is as good as none");
    assert_eq!(book().flow_action_payload(FlowActionPayload::builder().screen("").data(json!({}))).build(), book().build());
    for other in [json!([]), json!("{}"), json!(1), Value::Null] {
        let invalid = data(other).expect_err("no object");
        assert_eq!((invalid.violations()[0].rule(), invalid.violations()[0].path()), ("flow_action_payload_data_object", path));
    }
}
