//! `try_message!` with values that come at run time: checked when the line runs, as a builder's are.

use whatsapp_dsl::list::{Row, Section};
use whatsapp_dsl::{Invalid, List, Message, ReplyButtons, Text, reply_buttons, try_message};

/// A dish as the shop's database has it.
struct Dish {
    sku: String,
    name: String,
    note: Option<String>,
}

fn dish(sku: &str, name: &str, note: Option<&str>) -> Dish {
    Dish { sku: sku.to_owned(), name: name.to_owned(), note: note.map(str::to_owned) }
}

fn rules(result: &Result<Message, Invalid>) -> Vec<(String, String)> {
    match result {
        Ok(_) => Vec::new(),
        Err(invalid) => invalid.violations().iter().map(|violation| (violation.rule().to_owned(), violation.path().to_owned())).collect(),
    }
}

fn menu(phone: &str, dishes: &[Dish], more: bool) -> Result<Message, Invalid> {
    try_message!(List {
        to: phone,
        body: "What would you like?",
        button: "Menu",
        sections: [Section {
            rows: [
                for dish in dishes {
                    Row { id: &dish.sku, title: &dish.name, description: dish.note.as_deref() }
                },
                if more {
                    Row { id: "more", title: "More" }
                },
            ],
        }],
    })
}

fn menu_by_hand(phone: &str, dishes: &[Dish], more: bool) -> Result<Message, Invalid> {
    let rows = dishes.iter().map(|dish| Row::builder().id(&dish.sku).title(&dish.name).description(dish.note.as_deref()));
    let rows = rows.chain(more.then(|| Row::builder().id("more").title("More")));
    let section = Section::builder().rows(rows);
    List::builder().to(phone).body("What would you like?").button("Menu").sections([section]).build()
}

#[test]
fn the_macro_and_the_builder_say_the_same() {
    let dishes = |count: usize| (0..count).map(|index| dish(&index.to_string(), "Pizza", Some("Hot"))).collect::<Vec<_>>();
    let cases = [
        ("+1 650 555 1234", dishes(3), true),
        ("+1 650 555 1234", dishes(0), true),
        ("+1 650 555 1234", dishes(0), false),
        ("+1 650 555 1234", dishes(10), false),
        ("+1 650 555 1234", dishes(10), true),
        ("nobody", dishes(11), false),
        ("+1 650 555 1234", vec![dish("more", "Pizza", None)], true),
        ("+1 650 555 1234", vec![dish("", " Pizza", Some("")), dish("1", &"x".repeat(25), Some(&"x".repeat(73)))], true),
    ];
    for (phone, dishes, more) in cases {
        let (tried, built) = (menu(phone, &dishes, more), menu_by_hand(phone, &dishes, more));
        assert_eq!(rules(&tried), rules(&built));
        assert_eq!(tried, built, "{} dishes", dishes.len());
    }
}

#[test]
fn each_mistake_has_its_path() {
    let dishes = [dish("1", "Pizza", None), dish("1", &"x".repeat(25), Some(" Hot"))];
    let row = |index: usize, member: &str| format!("interactive.action.sections[0].rows[{index}].{member}");
    let expected = [
        ("row_title_length".to_owned(), row(1, "title")),
        ("row_description_outer_space".to_owned(), row(1, "description")),
        ("list_row_id_unique".to_owned(), row(1, "id")),
    ];
    assert_eq!(rules(&menu("+1 650 555 1234", &dishes, false)), expected);
}

#[test]
fn titles_that_are_the_same_at_run_time() {
    let ask = |yes: &str, no: &str| {
        try_message!(ReplyButtons {
            to: "+1 650 555 1234",
            body: "Right?",
            buttons: [Reply { id: "yes", title: yes }, Reply { id: "no", title: no }],
        })
    };
    assert!(ask("Yes", "No").is_ok());
    let twice = ask("OK", "OK");
    assert_eq!(rules(&twice), [("reply_buttons_title_unique".to_owned(), "interactive.action.buttons[1].reply.title".to_owned())]);
    let reply = |id: &str| reply_buttons::Reply::builder().id(id).title("OK");
    let built = ReplyButtons::builder().to("+1 650 555 1234").body("Right?").buttons([reply("yes"), reply("no")]).build();
    assert_eq!(twice, built);
}

#[test]
fn branches_and_options() {
    let greet = |formal: bool, context: Option<&str>| {
        try_message!(Text { to: "+1 650 555 1234", context: context, body: if formal { "Good evening" } else { "Hi" } })
    };
    assert_eq!(greet(true, None), Text::builder().to("16505551234").body("Good evening").build());
    assert_eq!(greet(false, Some("wamid.1")), Text::builder().to("16505551234").context("wamid.1").body("Hi").build());
    assert_eq!(rules(&greet(false, Some("wamid 1"))), [("message_context_format".to_owned(), "context.message_id".to_owned())]);
}
