//! The rules of contact cards.

use serde_json::{Value, json};
use whatsapp_dsl::contacts::{Address, Contact, ContactBuilder, Email, Name, Org, Phone, Url};
use whatsapp_dsl::{Contacts, Invalid, Message, message};

use crate::{LEFT_OUT, broken, broken_json, missing, texts};

fn card() -> Message {
    message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact {
            name: Name { formatted_name: "Ann", first_name: "A", last_name: "B", middle_name: "C", suffix: "D", prefix: "E" },
            birthday: "2000-02-29",
            phones: [Phone { phone: "1", kind: "HOME", wa_id: "1" }],
            emails: [Email { email: "ann@shop.example", kind: "HOME" }],
            urls: [Url { url: "https://shop.example", kind: "WORK" }],
            addresses: [Address { street: "s", city: "c", state: "s", zip: "z", country: "c", country_code: "IT", kind: "HOME" }],
            org: Org { company: "c", department: "d", title: "t" },
        }],
    })
}

fn ann() -> ContactBuilder {
    Contact::builder().name(Name::builder().formatted_name("Ann"))
}

fn send(contact: ContactBuilder) -> Result<Message, Invalid> {
    Contacts::builder().to("16505551234").contacts([contact]).build()
}

const EMPTY: &[(&str, &str)] = &[(LEFT_OUT, "")];

#[test]
fn how_many() {
    let entries = |count: usize| Value::from(vec![json!({ "name": { "formatted_name": "Ann" } }); count]);
    let build = |count: usize| Contacts::builder().to("16505551234").contacts((0..count).map(|_| ann())).build();
    for count in [0, 258] {
        broken(&card(), build(count), "contacts_contacts_count", "contacts", entries(count));
    }
    assert!(build(1).is_ok() && build(257).is_ok());
    missing(&card(), "contacts_contacts", "contacts", Contacts::builder().to("16505551234").build());
}

#[test]
fn name() {
    missing(&card(), "contact_name", "contacts[0].name", send(Contact::builder()));
    let nameless = send(Contact::builder().name(Name::builder().first_name("Ann")));
    missing(&card(), "contact_name_formatted_name", "contacts[0].name.formatted_name", nameless);
    let named = |name: whatsapp_dsl::contacts::NameBuilder| send(Contact::builder().name(name));
    let full = || Name::builder().formatted_name("Ann");
    texts(
        &card(),
        "contact_name_formatted_name",
        "contacts[0].name.formatted_name",
        |text| named(Name::builder().formatted_name(text)),
        &[("empty", "")],
    );
    texts(&card(), "contact_name_first_name", "contacts[0].name.first_name", |text| named(full().first_name(text)), EMPTY);
    texts(&card(), "contact_name_last_name", "contacts[0].name.last_name", |text| named(full().last_name(text)), EMPTY);
    texts(&card(), "contact_name_middle_name", "contacts[0].name.middle_name", |text| named(full().middle_name(text)), EMPTY);
    texts(&card(), "contact_name_suffix", "contacts[0].name.suffix", |text| named(full().suffix(text)), EMPTY);
    texts(&card(), "contact_name_prefix", "contacts[0].name.prefix", |text| named(full().prefix(text)), EMPTY);
}

#[test]
fn birthday() {
    let wrong = [(LEFT_OUT, ""), ("format", "23.01.1999"), ("format", "1999-02-29"), ("format", "1999-13-01"), ("format", "1999-1-1")];
    texts(&card(), "contact_birthday", "contacts[0].birthday", |day| send(ann().birthday(day)), &wrong);
}

#[test]
fn phones() {
    let phone = |phone: whatsapp_dsl::contacts::PhoneBuilder| send(ann().phones([phone]));
    texts(&card(), "contact_phone_phone", "contacts[0].phones[0].phone", |text| phone(Phone::builder().kind("HOME").phone(text)), EMPTY);
    texts(&card(), "contact_phone_kind", "contacts[0].phones[0].type", |text| phone(Phone::builder().phone("1").kind(text)), EMPTY);
    let wrong = [(LEFT_OUT, ""), ("format", "1 650")];
    texts(&card(), "contact_phone_wa_id", "contacts[0].phones[0].wa_id", |text| phone(Phone::builder().phone("1").wa_id(text)), &wrong);
}

#[test]
fn emails_and_pages() {
    let email = |email: whatsapp_dsl::contacts::EmailBuilder| send(ann().emails([email]));
    let wrong = [(LEFT_OUT, ""), ("format", "ann @shop.example")];
    texts(&card(), "contact_email_email", "contacts[0].emails[0].email", |text| email(Email::builder().kind("HOME").email(text)), &wrong);
    texts(&card(), "contact_email_kind", "contacts[0].emails[0].type", |text| email(Email::builder().email("a").kind(text)), EMPTY);
    let page = |url: whatsapp_dsl::contacts::UrlBuilder| send(ann().urls([url]));
    texts(
        &card(),
        "contact_url_url",
        "contacts[0].urls[0].url",
        |text| page(Url::builder().kind("WORK").url(text)),
        &[(LEFT_OUT, ""), ("format", "a b")],
    );
    texts(&card(), "contact_url_kind", "contacts[0].urls[0].type", |text| page(Url::builder().url("a").kind(text)), EMPTY);
}

#[test]
fn addresses() {
    type Setter = fn(&str) -> whatsapp_dsl::contacts::AddressBuilder;
    let setters: [(&str, &str, Setter); 6] = [
        ("street", "street", |text| Address::builder().street(text)),
        ("city", "city", |text| Address::builder().city(text)),
        ("state", "state", |text| Address::builder().state(text)),
        ("zip", "zip", |text| Address::builder().zip(text)),
        ("country", "country", |text| Address::builder().country(text)),
        ("kind", "type", |text| Address::builder().kind(text)),
    ];
    for (field, member, address) in setters {
        let path = format!("contacts[0].addresses[0].{member}");
        texts(&card(), &format!("contact_address_{field}"), &path, |text| send(ann().addresses([address(text).country_code("IT")])), EMPTY);
    }
    let wrong = [(LEFT_OUT, ""), ("format", "ITA"), ("format", "I1"), ("format", "Ü")];
    let coded = |code: &str| send(ann().addresses([Address::builder().city("Roma").country_code(code)]));
    texts(&card(), "contact_address_country_code", "contacts[0].addresses[0].country_code", coded, &wrong);
    let json = json!([{ "name": { "formatted_name": "Ann" }, "addresses": [{}] }]);
    let mut message = serde_json::to_value(card()).expect("JSON");
    message["contacts"] = json;
    broken_json(send(ann().addresses([Address::builder()])), &message, "contact_address_empty", "contacts[0].addresses[0]");
}

#[test]
fn entries_of_nothing() {
    for (built, rest, rule, path) in [
        (send(ann().phones([Phone::builder()])), json!({ "phones": [{}] }), "contact_phone_empty", "contacts[0].phones[0]"),
        (
            send(ann().emails([Email::builder().email("")])),
            json!({ "emails": [{ "email": "" }] }),
            "contact_email_empty",
            "contacts[0].emails[0]",
        ),
        (send(ann().urls([Url::builder().kind("")])), json!({ "urls": [{ "type": null }] }), "contact_url_empty", "contacts[0].urls[0]"),
    ] {
        let mut message = serde_json::to_value(send(ann()).expect("a contact")).expect("JSON");
        message["contacts"][0].as_object_mut().expect("a contact").append(&mut rest.as_object().expect("an object").clone());
        broken_json(built, &message, rule, path);
    }
}

#[test]
fn org() {
    let org = |org: whatsapp_dsl::contacts::OrgBuilder| send(ann().org(org));
    texts(&card(), "contact_org_company", "contacts[0].org.company", |text| org(Org::builder().title("t").company(text)), EMPTY);
    texts(&card(), "contact_org_department", "contacts[0].org.department", |text| org(Org::builder().department(text)), EMPTY);
    texts(&card(), "contact_org_title", "contacts[0].org.title", |text| org(Org::builder().title(text)), EMPTY);
    assert_eq!(org(Org::builder()), send(ann()), "nothing is as good as none");
    assert_eq!(org(Org::builder().company(String::new()).title(None::<String>)), send(ann()));
}
