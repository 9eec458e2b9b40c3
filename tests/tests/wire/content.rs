//! What a message that was read says, by the getters of its kind.

use serde_json::json;
use whatsapp_dsl::flow::{FlowAction, FlowMode};
use whatsapp_dsl::header::Header;
use whatsapp_dsl::template::{Button, Parameter, header};
use whatsapp_dsl::{Content, Message, message};

/// The kind's struct, of the message as it comes back from its JSON.
macro_rules! content {
    ($Kind:ident, $message:expr) => {{
        let message: Message = $message;
        let read = Message::from_json(&message.to_json()).expect("what was written");
        match read.content().clone() {
            Content::$Kind(content) => content,
            other => panic!("another kind: {other:?}"),
        }
    }};
}

#[test]
fn text_reaction_location() {
    let text = content!(Text, message!(Text { to: "+1 650 555 1234", body: "Hello", preview_url: true }));
    assert_eq!((text.body(), text.preview_url()), ("Hello", Some(true)));
    let text = content!(Text, message!(Text { to: "+1 650 555 1234", body: "Hello" }));
    assert_eq!(text.preview_url(), None);
    let reaction = content!(Reaction, message!(Reaction { to: "+1 650 555 1234", message_id: "wamid.1", emoji: "" }));
    assert_eq!((reaction.message_id(), reaction.emoji()), ("wamid.1", ""));
    let place = content!(Location, message!(Location { to: "+1 650 555 1234", latitude: 41.5, longitude: -12.25, name: "Luigi's" }));
    assert!((place.latitude() - 41.5).abs() < f64::EPSILON && (place.longitude() + 12.25).abs() < f64::EPSILON);
    assert_eq!((place.name(), place.address()), (Some("Luigi's"), None));
}

#[test]
fn media() {
    let image = content!(Image, message!(Image { to: "+1 650 555 1234", link: "https://luigi.example/a.jpg", caption: "Oven" }));
    assert_eq!((image.link(), image.id(), image.caption()), (Some("https://luigi.example/a.jpg"), None, Some("Oven")));
    let video = content!(Video, message!(Video { to: "+1 650 555 1234", id: "1" }));
    assert_eq!((video.link(), video.id(), video.caption()), (None, Some("1"), None));
    let audio = content!(Audio, message!(Audio { to: "+1 650 555 1234", id: "1", voice: false }));
    assert_eq!((audio.link(), audio.id(), audio.voice()), (None, Some("1"), Some(false)));
    let document = content!(Document, message!(Document { to: "+1 650 555 1234", id: "1", filename: "menu.pdf" }));
    assert_eq!((document.id(), document.link(), document.caption(), document.filename()), (Some("1"), None, None, Some("menu.pdf")));
    let sticker = content!(Sticker, message!(Sticker { to: "+1 650 555 1234", link: "https://luigi.example/a.webp" }));
    assert_eq!((sticker.link(), sticker.id()), (Some("https://luigi.example/a.webp"), None));
}

#[test]
fn contacts() {
    let contacts = content!(
        Contacts,
        message!(Contacts {
            to: "+1 650 555 1234",
            contacts: [Contact {
                name: Name { formatted_name: "Ann", first_name: "Ann" },
                birthday: "2000-02-29",
                phones: [Phone { phone: "+39 06", kind: "HOME", wa_id: "3906" }],
                emails: [Email { email: "ann@shop.example" }],
                urls: [Url { url: "shop.example" }],
                addresses: [Address { city: "Roma", country_code: "it" }],
                org: Org { title: "Owner" },
            }],
        })
    );
    let [ann] = contacts.contacts() else { panic!("one contact") };
    assert_eq!((ann.name().formatted_name(), ann.name().first_name(), ann.name().last_name()), ("Ann", Some("Ann"), None));
    assert_eq!(ann.birthday(), Some("2000-02-29"));
    let phone = &ann.phones()[0];
    assert_eq!((phone.phone(), phone.kind(), phone.wa_id()), (Some("+39 06"), Some("HOME"), Some("3906")));
    assert_eq!((ann.emails()[0].email(), ann.emails()[0].kind()), (Some("ann@shop.example"), None));
    assert_eq!(ann.urls()[0].url(), Some("shop.example"));
    assert_eq!((ann.addresses()[0].city(), ann.addresses()[0].street()), (Some("Roma"), None));
    assert_eq!(ann.addresses()[0].country_code(), Some("it"));
    assert_eq!(ann.org().map(|org| (org.title(), org.company())), Some((Some("Owner"), None)));
}

#[test]
fn what_was_left_out_is_empty() {
    let contacts =
        content!(Contacts, message!(Contacts { to: "+1 650 555 1234", contacts: [Contact { name: Name { formatted_name: "Ann" } }] }));
    let ann = &contacts.contacts()[0];
    assert!(ann.phones().is_empty() && ann.emails().is_empty() && ann.urls().is_empty() && ann.addresses().is_empty());
    assert_eq!((ann.org(), ann.birthday()), (None, None));
}

#[test]
fn reply_buttons_and_list() {
    let question = content!(
        ReplyButtons,
        message!(ReplyButtons {
            to: "+1 650 555 1234",
            header: Document { id: "1", filename: "menu.pdf" },
            body: "Right?",
            buttons: [Reply { id: "yes", title: "Yes" }, Reply { id: "no", title: "No" }],
        })
    );
    assert_eq!((question.body(), question.footer(), question.buttons().len()), ("Right?", None, 2));
    assert_eq!((question.buttons()[1].id(), question.buttons()[1].title()), ("no", "No"));
    let Some(Header::Document(document)) = question.header() else { panic!("a document: {:?}", question.header()) };
    assert_eq!((document.id(), document.filename()), (Some("1"), Some("menu.pdf")));
    let menu = content!(
        List,
        message!(List {
            to: "+1 650 555 1234",
            header: "Luigi's",
            body: "What?",
            button: "Menu",
            sections: [Section { rows: [Row { id: "1", title: "One", description: "The first" }] }],
        })
    );
    assert_eq!((menu.header(), menu.body(), menu.footer(), menu.button()), (Some("Luigi's"), "What?", None, "Menu"));
    assert_eq!(menu.sections()[0].title(), None);
    let row = &menu.sections()[0].rows()[0];
    assert_eq!((row.id(), row.title(), row.description()), ("1", "One", Some("The first")));
}

#[test]
fn products() {
    let product = content!(Product, message!(Product { to: "+1 650 555 1234", catalog_id: "1", product_retailer_id: "sku" }));
    assert_eq!((product.body(), product.footer(), product.catalog_id(), product.product_retailer_id()), (None, None, "1", "sku"));
    let list = content!(
        ProductList,
        message!(ProductList {
            to: "+1 650 555 1234",
            header: "Fresh",
            body: "Look.",
            catalog_id: "1",
            sections: [Section { title: "Pasta", product_items: ["sku-1", "sku-2"] }],
        })
    );
    assert_eq!((list.header(), list.body(), list.catalog_id()), ("Fresh", "Look.", "1"));
    assert_eq!(list.sections()[0].title(), Some("Pasta"));
    assert_eq!(list.sections()[0].product_items(), ["sku-1", "sku-2"]);
    let catalog = content!(CatalogMessage, message!(CatalogMessage { to: "+1 650 555 1234", body: "All." }));
    assert_eq!((catalog.body(), catalog.thumbnail_product_retailer_id()), ("All.", None));
}

#[test]
fn flow() {
    let flow = content!(
        Flow,
        message!(Flow {
            to: "+1 650 555 1234",
            header: "The clinic",
            body: "Book.",
            flow_name: "visits",
            flow_cta: "Book",
            flow_token: "visit-7",
            flow_action: Navigate,
            mode: Draft,
            flow_action_payload: FlowActionPayload { screen: "DAYS", data: json!({ "most": 8 }) },
        })
    );
    assert_eq!((flow.flow_id(), flow.flow_name(), flow.flow_cta(), flow.flow_token()), (None, Some("visits"), "Book", Some("visit-7")));
    assert_eq!((flow.flow_action(), flow.mode()), (Some(FlowAction::Navigate), Some(FlowMode::Draft)));
    let payload = flow.flow_action_payload().expect("a payload");
    assert_eq!((payload.screen(), payload.data()), (Some("DAYS"), Some(&json!({ "most": 8 }))));
    let Some(Header::Text(text)) = flow.header() else { panic!("a text: {:?}", flow.header()) };
    assert_eq!(text.text(), "The clinic");
}

#[test]
fn template() {
    let template = content!(
        Template,
        message!(Template {
            to: "+1 650 555 1234",
            name: "order_shipped",
            language: "en_US",
            header: Text { parameter_name: "shop", text: "Luigi's" },
            body: [
                Text { parameter_name: "customer", text: "Ann" },
                Currency { parameter_name: "total", code: "USD", minor_units: 4299, fallback_value: "$42.99" },
                DateTime { parameter_name: "day", fallback_value: "Monday" },
            ],
            buttons: [QuickReply { index: 1, payload: "stop" }, Flow { index: 0, flow_token: "t1" }],
        })
    );
    assert_eq!((template.name(), template.language()), ("order_shipped", "en_US"));
    let Some(header::Header::Text(shop)) = template.header() else { panic!("a text: {:?}", template.header()) };
    assert_eq!((shop.parameter_name(), shop.text()), (Some("shop"), "Luigi's"));
    let [Parameter::Text(customer), Parameter::Currency(total), Parameter::DateTime(day)] = template.body() else {
        panic!("three parameters: {:?}", template.body())
    };
    assert_eq!((customer.parameter_name(), customer.text()), (Some("customer"), "Ann"));
    assert_eq!((total.code(), total.amount_1000(), total.minor_units(), total.fallback_value()), ("USD", Some(42990), None, "$42.99"));
    assert_eq!((day.parameter_name(), day.fallback_value()), (Some("day"), "Monday"));
    let [Button::QuickReply(reply), Button::Flow(flow)] = template.buttons() else { panic!("two buttons: {:?}", template.buttons()) };
    assert_eq!((reply.index(), reply.payload()), (1, "stop"));
    assert_eq!((flow.index(), flow.flow_token(), flow.flow_action_data()), (0, Some("t1"), None));
}
