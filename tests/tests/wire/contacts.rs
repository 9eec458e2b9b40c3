//! Contact cards.

use whatsapp_dsl::contacts::{Address, Contact, Email, Name, Org, Phone, Url};
use whatsapp_dsl::{Contacts, Message, message};

use crate::{check, to_phone};

const CARD: &str = r#"
    "type":"contacts",
    "contacts":[
        {"addresses":[
            {"street":"Via Appia 1","city":"Roma","state":"RM","zip":"00179","country":"Italia","country_code":"IT","type":"WORK"},
            {"city":"Milano"}
        ],
        "birthday":"2000-02-29",
        "emails":[{"email":"luigi@luigi.example","type":"WORK"}],
        "name":{"formatted_name":"Luigi Rossi","first_name":"Luigi","last_name":"Rossi",
            "middle_name":"A.","suffix":"Jr.","prefix":"Sig."},
        "org":{"company":"Luigi's","department":"Oven","title":"Pizzaiolo"},
        "phones":[{"phone":"+39 06 6982","type":"Pop-Up","wa_id":"39066982"},{"phone":"+39 06 6983"}],
        "urls":[{"url":"https://luigi.example","type":"WORK"}]},
        {"name":{"formatted_name":"Ann"}}
    ]"#;

fn declared() -> Message {
    message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [
            Contact {
                name: Name {
                    prefix: "Sig.",
                    suffix: "Jr.",
                    first_name: "Luigi",
                    last_name: "Rossi",
                    middle_name: "A.",
                    formatted_name: "Luigi Rossi",
                },
                phones: [Phone { phone: "+39 06 6982", kind: "Pop-Up", wa_id: "39066982" }, Phone { phone: "+39 06 6983" }],
                addresses: [
                    Address {
                        street: "Via Appia 1",
                        city: "Roma",
                        state: "RM",
                        zip: "00179",
                        country: "Italia",
                        country_code: "IT",
                        kind: "WORK",
                    },
                    Address { city: "Milano" },
                ],
                birthday: "2000-02-29",
                emails: [Email { email: "luigi@luigi.example", kind: "WORK" }],
                org: Org { company: "Luigi's", department: "Oven", title: "Pizzaiolo" },
                urls: [Url { url: "https://luigi.example", kind: "WORK" }],
            },
            Contact { name: Name { formatted_name: "Ann" } },
        ],
    })
}

#[test]
fn contacts() {
    let address = Address::builder().street("Via Appia 1").city("Roma").state("RM").zip("00179");
    let luigi = Contact::builder()
        .urls([Url::builder().url("https://luigi.example").kind("WORK")])
        .org(Org::builder().company("Luigi's").department("Oven").title("Pizzaiolo"))
        .emails([Email::builder().email("luigi@luigi.example").kind("WORK")])
        .birthday("2000-02-29")
        .addresses([address.country("Italia").country_code("IT").kind("WORK"), Address::builder().city("Milano")])
        .phones([Phone::builder().phone("+39 06 6982").kind("Pop-Up").wa_id("39066982"), Phone::builder().phone("+39 06 6983")])
        .name(
            Name::builder()
                .formatted_name("Luigi Rossi")
                .first_name("Luigi")
                .last_name("Rossi")
                .middle_name("A.")
                .suffix("Jr.")
                .prefix("Sig."),
        );
    let ann = Contact::builder().name(Name::builder().formatted_name("Ann"));
    check(&to_phone(CARD), &declared(), Contacts::builder().to("+1 650 555 1234").contacts([luigi, ann]).build());
}

#[test]
fn empty_lists_are_not_written() {
    check(
        &to_phone(r#""type":"contacts","contacts":[{"name":{"formatted_name":"Ann"}}]"#),
        &message!(Contacts { to: "+1 650 555 1234", contacts: [Contact { name: Name { formatted_name: "Ann" } }] }),
        Contacts::builder().to("+1 650 555 1234").contacts([Contact::builder().name(Name::builder().formatted_name("Ann"))]).build(),
    );
    let none = Contacts::builder().to("+1 650 555 1234").contacts([Contact::builder()
        .name(Name::builder().formatted_name("Ann"))
        .phones(std::iter::empty::<Phone>())
        .emails(Vec::<Email>::new())]);
    let json = none.build().expect("empty lists are no mistake").to_json();
    assert_eq!(json, to_phone(r#""type":"contacts","contacts":[{"name":{"formatted_name":"Ann"}}]"#));
}
