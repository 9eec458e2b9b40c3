//! Literals are borrowed from the program: a message of nothing else allocates nothing.

use allocation_counter::measure;
use whatsapp_dsl::list::{Row, Section};
use whatsapp_dsl::template::{Card, Text, Url, card};
use whatsapp_dsl::{GroupId, List, PhoneNumber, Template, header, message, try_message};

#[test]
fn a_message_of_literals_allocates_nothing() {
    assert_eq!(measure(|| drop(tests::menu())).count_total, 0);
    let card = || {
        message!(Contacts {
            to: "+39 06 6982",
            contacts: [Contact {
                name: Name { formatted_name: "Luigi Rossi", first_name: "Luigi" },
                phones: [Phone { phone: "+39 06 6982", kind: "WORK" }],
                org: Org { company: "Luigi's" },
            }],
        })
    };
    assert_eq!(measure(|| drop(card())).count_total, 0);
    let shipped = || {
        message!(Template {
            to: "+1 650 555 1234",
            name: "order_shipped",
            language: "en_US",
            header: Image { link: "https://luigi.example/parcel.jpg" },
            body: ["Ann", Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" }],
            buttons: [Url { index: 0, text: "A1" }, QuickReply { index: 1, payload: "help" }],
        })
    };
    assert_eq!(measure(|| drop(shipped())).count_total, 0);
}

#[test]
#[cfg_attr(debug_assertions, ignore = "debug builds check every message once more, which allocates: run with --release")]
fn a_recipient_at_run_time_allocates_nothing_either() {
    let number: PhoneNumber = "+1 650 555 1234".parse().expect("a phone number");
    let hello = || message!(Text { to: number, body: "Hello!" });
    assert_eq!(measure(|| drop(hello())).count_total, 0);
}

#[test]
fn what_is_laid_out_is_written_at_once() {
    const FOOTER: Option<&str> = Some("Open till ten");
    let other: PhoneNumber = "+39 06 6982".parse().expect("a phone number");
    let menu = tests::menu();
    // The frame around the number is written once.
    drop(menu.to_vec());
    assert_eq!(measure(|| drop(menu.to_vec())).count_total, 1);
    assert_eq!(measure(|| drop(menu.to_json())).count_total, 1);
    assert_eq!(measure(|| drop(menu.with_recipient(other))).count_total, 0);
    assert_eq!(measure(|| drop(menu.with_recipient(other).map(|menu| menu.to_vec()))).count_total, 1);
    let constants = message!(CatalogMessage { to: "+1 650 555 1234", body: "Our pizzas", footer: FOOTER });
    assert_eq!(measure(|| drop(constants.to_vec())).count_total, 1);
}

#[test]
#[cfg_attr(debug_assertions, ignore = "debug builds check every message once more, which allocates: run with --release")]
fn texts_of_the_run_time_are_written_into_one() {
    let number: PhoneNumber = "+1 650 555 1234".parse().expect("a phone number");
    let (body, footer, title) = ("Shall we deliver \"Diavola\"?".to_owned(), "Open till ten".to_owned(), "Yes".to_owned());
    let question = || {
        message!(ReplyButtons {
            to: number,
            body: truncate(&body, "Well?"),
            footer: fold(&footer, "Luigi's"),
            buttons: [Reply { id: "yes", title: truncate(&title, "Yes") }],
        })
    };
    // The text, and what it is shared by.
    assert_eq!(measure(|| drop(question())).count_total, 2);
    let question = question();
    drop(question.to_vec());
    assert_eq!(measure(|| drop(question.to_vec())).count_total, 1);
    assert_eq!(measure(|| drop(question.clone())).count_total, 0);
}

#[test]
fn another_recipient_takes_no_more_than_a_clone() {
    let body = "Hello!".to_owned();
    let hello = try_message!(Text { to: "+1 650 555 1234", context: "wamid.1", body: body }).expect("a text");
    let other: PhoneNumber = "+39 06 6982".parse().expect("a phone number");
    let group = || "Y2FwaV9ncm91cDox".parse::<GroupId>().expect("a group");
    assert_eq!(measure(|| drop(hello.with_recipient(other))).count_total, measure(|| drop(hello.clone())).count_total);
    assert_eq!(
        measure(|| drop(hello.with_recipient(group()))).count_total,
        measure(|| drop(hello.clone())).count_total + measure(|| drop(group())).count_total
    );
}

#[test]
#[cfg_attr(debug_assertions, ignore = "debug builds check every message once more, which allocates: run with --release")]
fn a_check_of_what_is_well_allocates_nothing() {
    let number: PhoneNumber = "+1 650 555 1234".parse().expect("a phone number");
    let (body, title, id) = ("Shall we deliver at eight?".to_owned(), "Yes".to_owned(), "yes".to_owned());
    let question = || {
        try_message!(ReplyButtons {
            to: number,
            body: body.as_str(),
            buttons: [Reply { id: id.as_str(), title: title.as_str() }, Reply { id: "no", title: "No" }],
        })
    };
    assert!(question().is_ok());
    // The text that is put together, and what it is shared by.
    assert_eq!(measure(|| drop(question())).count_total, 2);
}

#[test]
fn a_check_of_lists_allocates_nothing() {
    let number: PhoneNumber = "+1 650 555 1234".parse().expect("a phone number");
    let rows = |section: usize| (0..5).map(move |row| Row::builder().id(format!("{section}{row}")).title(format!("Row {row}")));
    let section = |number: usize| Section::builder().title(format!("Section {number}")).rows(rows(number));
    let menu = || List::builder().to(number).body("What would you like?".to_owned()).button("Menu".to_owned());
    let filled = || menu().sections([section(0), section(1)]);
    assert!(filled().build().is_ok());
    let of_builder = measure(|| drop(filled())).count_total;
    // What copies of the message share the content by.
    assert_eq!(measure(|| drop(filled().build())).count_total, of_builder + 1);
}

#[test]
fn a_check_of_a_template_allocates_nothing() {
    let number: PhoneNumber = "+1 650 555 1234".parse().expect("a phone number");
    let card = |index: usize| {
        Card::builder()
            .header(header::Image::builder().link(format!("https://luigi.example/{index}.jpg")))
            .body([card::Text::builder().text("the Diavola").parameter_name("dish".to_owned())])
            .buttons([Url::builder().index(0).text(format!("d{index}"))])
    };
    let filled = || {
        Template::builder()
            .to(number)
            .name("arrivals".to_owned())
            .language("en_US".to_owned())
            .body([Text::builder().parameter_name("customer").text("Ann".to_owned())])
            .cards([card(0), card(1)])
    };
    assert!(filled().build().is_ok());
    let of_builder = measure(|| drop(filled())).count_total;
    // What copies of the message share the content by.
    assert_eq!(measure(|| drop(filled().build())).count_total, of_builder + 1);
}

#[test]
fn data_of_literals_is_made_once() {
    let booking = || {
        message!(Flow {
            to: "+1 650 555 1234",
            body: "Book?",
            flow_id: "1",
            flow_cta: "Book",
            flow_action_payload: FlowActionPayload { data: json!({ "most": 8 }) },
        })
    };
    assert_eq!(measure(|| drop(booking())).count_total, 0);
    drop(booking().to_json());
    // The text that is put together of pieces.
    let written = || drop(serde_json::to_writer(std::io::sink(), &booking()));
    assert_eq!(measure(written).count_total, 1);
}

#[test]
fn a_declared_template_of_literals_allocates_nothing() {
    assert_eq!(measure(|| drop(tests::shipped())).count_total, 0);
}

#[test]
#[cfg_attr(debug_assertions, ignore = "debug builds check every message once more, which allocates: run with --release")]
fn a_declared_template_to_a_number_of_the_run_time_allocates_nothing() {
    let number: PhoneNumber = "+1 650 555 1234".parse().expect("a phone number");
    let send = || {
        message!(tests::Shipped {
            to: number,
            header: Image { link: "https://luigi.example/parcel.jpg" },
            customer: "Ann",
            total: Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" },
            day: "Monday",
            tracking: "A1",
            quick_reply: "help",
        })
    };
    assert_eq!(measure(|| drop(send())).count_total, 0);
    let (customer, message) = ("Ann".to_owned(), send());
    let send = || {
        message!(tests::Shipped {
            to: number,
            header: Image { link: "https://luigi.example/parcel.jpg" },
            customer: fold(&customer, "friend"),
            total: "$42.99",
            day: "Monday",
            tracking: 42,
        })
    };
    // The text, and what it is shared by.
    assert_eq!(measure(|| drop(send())).count_total, 2);
    // What is sent to another, and its bytes.
    drop(message.to_vec());
    assert_eq!(measure(|| drop(message.with_recipient(number).map(|message| message.to_vec()))).count_total, 1);
}

#[test]
#[cfg_attr(debug_assertions, ignore = "debug builds check every message once more, which allocates: run with --release")]
fn a_declared_template_that_is_checked_allocates_no_more() {
    let (customer, tracking) = (String::from("Ann"), String::from("A1"));
    let send = || {
        try_message!(tests::Shipped {
            to: "16505551234",
            header: Image { link: "https://luigi.example/parcel.jpg" },
            customer: &customer,
            total: Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" },
            day: "Monday",
            tracking: &tracking,
            quick_reply: "help",
        })
    };
    drop(send());
    // The text that is put together, and what it is shared by.
    assert_eq!(measure(|| drop(send())).count_total, 2);
}
