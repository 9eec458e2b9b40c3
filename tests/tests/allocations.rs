//! Literals are borrowed from the program: a message of nothing else allocates nothing.

use allocation_counter::measure;
use whatsapp_dsl::{PhoneNumber, message, try_message};

#[test]
#[cfg_attr(debug_assertions, ignore = "debug builds check every message once more, which allocates: run with --release")]
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
#[cfg_attr(debug_assertions, ignore = "debug builds check every message once more, which allocates: run with --release")]
fn a_declared_template_allocates_its_lists_and_no_texts() {
    // The definition is read once.
    drop(tests::shipped());
    // What is filled in, the parameters, the buttons.
    assert_eq!(measure(|| drop(tests::shipped())).count_total, 3);
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
    // As above, and the two texts.
    assert_eq!(measure(|| drop(send())).count_total, 5);
}
