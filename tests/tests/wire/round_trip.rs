//! What the builders let through is read back as it was, whatever the texts are.

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use serde_json::json;
use whatsapp_dsl::contacts::{Address, Contact, Email, Name, Org, Phone, Url};
use whatsapp_dsl::list::{Row, Section};
use whatsapp_dsl::reply_buttons::Reply;
use whatsapp_dsl::template::{CopyCode, Currency, QuickReply, Text as Parameter};
use whatsapp_dsl::{
    CatalogMessage, Contacts, Document, Flow, Image, Invalid, List, Location, Message, Product, ProductList, Reaction, ReplyButtons,
    Template, Text, flow, product_list, template,
};

/// Texts of every sort: of any characters, with space around, long, empty.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zA-Z0-9 ,.'!?]{1,30}",
        2 => "\\PC{0,40}",
        1 => any::<String>(),
        1 => "[ \\t\\n\u{a0}]{0,3}[a-z]{0,5}[ \\t\\n\u{3000}]{0,3}",
        1 => "[a-z]{15,80}",
        1 => proptest::sample::select(vec!["👨‍👩‍👧‍👦", "e\u{301}", "🇮🇹", "\u{0}", "\"\\/", "null", "{}", "0", "true"]).prop_map(str::to_owned),
    ]
}

/// Either the message is refused, or its JSON gives it again.
fn comes_back(built: Result<Message, Invalid>) -> Result<(), TestCaseError> {
    match built {
        Ok(message) => {
            let json = message.to_json();
            prop_assert!(!json.contains("null,") || json.contains(r#""null"#), "no nulls: {}", json);
            prop_assert_eq!(Message::from_json(&json), Ok(message.clone()), "{}", json);
            let value = serde_json::to_value(&message).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(Message::try_from(value), Ok(message));
        }
        Err(invalid) => {
            prop_assert!(!invalid.violations().is_empty());
            for violation in invalid.violations() {
                prop_assert!(!violation.words().is_empty() && violation.code() > Some(0));
            }
        }
    }
    Ok(())
}

#[test]
fn an_empty_list_is_none() {
    let ann = || Contact::builder().name(Name::builder().formatted_name("Ann"));
    let card = |contact| Contacts::builder().to("16505551234").contacts([contact]).build();
    assert_eq!(card(ann().phones(Vec::<Phone>::new()).emails(Vec::<Email>::new())), card(ann()));
    let hello = || Template::builder().to("16505551234").name("hello").language("en");
    assert_eq!(hello().body(Vec::<Parameter>::new()).buttons(Vec::<QuickReply>::new()).build(), hello().build());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn texts(to in text(), body in text(), preview in of(any::<bool>()), context in of(text()), data in of(text())) {
        comes_back(Text::builder().to(to).body(&body).build())?;
        let text = Text::builder().to("+1 650 555 1234").body(body).preview_url(preview);
        comes_back(text.context(context).biz_opaque_callback_data(data).build())?;
    }

    #[test]
    fn recipients(id in text(), body in "[a-z]{1,9}") {
        comes_back(Text::builder().recipient(&id).body(&body).build())?;
        comes_back(Text::builder().group(&id).body(&body).build())?;
        comes_back(Reaction::builder().to("+1 650 555 1234").message_id(&body).emoji(id).build())?;
    }

    #[test]
    fn media(link in of(text()), id in of(text()), caption in of(text()), filename in of(text())) {
        comes_back(Image::builder().to("16505551234").link(link.clone()).id(id.clone()).caption(caption.clone()).build())?;
        comes_back(Document::builder().to("16505551234").link(link).id(id).caption(caption.clone()).filename(filename.clone()).build())?;
        comes_back(Document::builder().to("16505551234").id("1").caption(caption).filename(filename).build())?;
    }

    #[test]
    fn numbers(latitude in -90.0..=90.0_f64, longitude in any::<f64>(), number in any::<f64>()) {
        comes_back(Location::builder().to("16505551234").latitude(latitude).longitude(longitude).build())?;
        let payload = flow::FlowActionPayload::builder().data(json!({ "number": number }));
        let form = Flow::builder().to("16505551234").body("Book.").flow_cta("Book").flow_id("1").flow_action_payload(payload);
        comes_back(form.build())?;
    }

    #[test]
    fn places(degrees in -90..=90_i32, name in of(text()), address in of(text())) {
        let latitude = f64::from(degrees) / 2.0;
        comes_back(Location::builder().to("16505551234").latitude(latitude).longitude(1.5).name(name).address(address).build())?;
    }

    #[test]
    fn cards(names in vec(text(), 6), words in vec(of(text()), 12), phones in 0..3_usize) {
        let word = |index: usize| words[index].clone();
        let card = Contact::builder()
            .name(Name::builder().formatted_name(&names[0]).first_name(word(0)).prefix(word(1)))
            .org(words[2].as_ref().map(|company| Org::builder().company(company).title(word(3))))
            .phones((0..=phones).map(|_| Phone::builder().phone(&names[1]).kind(word(4)).wa_id(word(5))))
            .emails([Email::builder().email(&names[2]).kind(word(6))])
            .urls([Url::builder().url(&names[3])])
            .addresses([&words[7]].map(|street| Address::builder().city("Roma").street(street.as_ref()).country_code(word(8))))
            .birthday(word(9));
        comes_back(Contacts::builder().to("16505551234").contacts([card]).build())?;
    }

    #[test]
    fn questions(header in of(text()), body in text(), footer in of(text()), replies in vec((text(), text()), 0..4)) {
        let replies = replies.iter().map(|(id, title)| Reply::builder().id(id).title(title));
        comes_back(ReplyButtons::builder().to("16505551234").header(header).body(body).footer(footer).buttons(replies).build())?;
    }

    #[test]
    fn menus(texts in vec(text(), 4), sections in vec((of(text()), vec((text(), text(), of(text())), 0..4)), 0..3)) {
        let sections = sections.into_iter().map(|(title, rows)| {
            let rows = rows.into_iter().map(|(id, title, description)| Row::builder().id(id).title(title).description(description));
            Section::builder().title(title).rows(rows)
        });
        let menu = List::builder().to("16505551234").header(&texts[0]).body(&texts[1]).footer(&texts[2]).button(&texts[3]);
        comes_back(menu.sections(sections).build())?;
    }

    #[test]
    fn products(texts in vec(text(), 4), sections in vec((of(text()), vec(text(), 0..4)), 0..3), footer in of(text())) {
        let product = Product::builder().to("16505551234").body(&texts[0]).footer(footer.clone());
        comes_back(product.catalog_id(&texts[1]).product_retailer_id(&texts[2]).build())?;
        let thumbnail = CatalogMessage::builder().to("16505551234").body(&texts[0]).thumbnail_product_retailer_id(footer.clone());
        comes_back(thumbnail.build())?;
        let sections = sections.into_iter().map(|(title, items)| product_list::Section::builder().title(title).product_items(items));
        let list = ProductList::builder().to("16505551234").header(&texts[0]).body(&texts[1]).footer(footer).catalog_id("1");
        comes_back(list.sections(sections).build())?;
    }

    #[test]
    fn flows(texts in vec(text(), 4), id in of(text()), token in of(text()), screen in of(text()), data in of((text(), any::<i64>()))) {
        let data = data.map(|(key, value)| json!({ key: value }));
        let payload = screen.map(|screen| flow::FlowActionPayload::builder().screen(screen).data(data));
        let form = Flow::builder().to("16505551234").body(&texts[0]).flow_cta(&texts[1]).flow_name(id.is_none().then_some(&*texts[2]));
        comes_back(form.flow_id(id).flow_token(token).flow_action_payload(payload).build())?;
    }

    #[test]
    fn templates(header in of(text()), body in vec((of("[a-z_]{1,4}"), text()), 1..4), index in 0..12_i64, payload in text()) {
        let parameters = body.into_iter().map(|(name, text)| Parameter::builder().parameter_name(name).text(text));
        let filled = Template::builder().to("16505551234").name("order_shipped").language("en_US").header(header).body(parameters);
        comes_back(filled.clone().build())?;
        comes_back(filled.clone().buttons([QuickReply::builder().index(index).payload(&payload)]).build())?;
        comes_back(filled.buttons([CopyCode::builder().index(index).coupon_code(&payload)]).build())?;
    }

    #[test]
    fn names_of_templates(name in text(), language in text()) {
        comes_back(Template::builder().to("16505551234").name(name).language("en").build())?;
        comes_back(Template::builder().to("16505551234").name("hello").language(language).build())?;
    }

    #[test]
    fn amounts(code in prop_oneof![proptest::sample::select(vec!["USD", "JPY", "KWD", "CLF", "XXX"])], amount: i64, fallback in text()) {
        let send = |currency: template::CurrencyBuilder| {
            Template::builder().to("16505551234").name("bill").language("en").body([currency.code(code).fallback_value(&fallback)]).build()
        };
        comes_back(send(Currency::builder().amount_1000(amount)))?;
        comes_back(send(Currency::builder().minor_units(amount)))?;
        comes_back(send(Currency::builder().minor_units(amount % 1_000_000)))?;
    }
}
