//! The rules of contact cards.

use serde_json::json;
use whatsapp_dsl::contacts::{Contact, ContactBuilder, Email, Name, Org, Phone, Url};
use whatsapp_dsl::{Contacts, Invalid, Message};

use crate::broken_json;

fn ann() -> ContactBuilder {
    Contact::builder().name(Name::builder().formatted_name("Ann"))
}

fn send(contact: ContactBuilder) -> Result<Message, Invalid> {
    Contacts::builder().to("16505551234").contacts([contact]).build()
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
fn an_organization_of_nothing_is_left_out() {
    for org in [Org::builder(), Org::builder().company(String::new()).title(None::<String>)] {
        assert_eq!(send(ann().org(org)), send(ann()));
    }
}
