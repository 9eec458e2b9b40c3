//! Where each field is in Meta's JSON.

use whatsapp_dsl_rules::layout;
use whatsapp_dsl_rules::view::Items;
use whatsapp_dsl_rules::{Kind, Part, Step, Type, Value, View, table};

/// A part with a value in each field; of a choice, the part given.
struct Full {
    part: &'static Part,
    choice: &'static str,
}

/// A list of one entry.
struct One(&'static Type, &'static str);

impl View for Full {
    fn get(&self, field: &str) -> Value<'_> {
        self.part.field(field).map_or(Value::Absent, |field| value(&field.value, self.choice))
    }
}

impl Items for One {
    fn len(&self) -> usize {
        1
    }

    fn item(&self, _: usize) -> Value<'_> {
        value(self.0, self.1)
    }
}

fn value(wanted: &'static Type, choice: &'static str) -> Value<'static> {
    let part = |part| Value::Part(part, Box::leak(Box::new(Full { part, choice })));
    match wanted {
        Type::Text(_) => Value::Text("text"),
        Type::Part(inner) => part(inner),
        Type::Choice(parts) => part(parts.every().find(|part| part.rule == choice).or(parts.every().next()).expect("some part")),
        Type::List(list) => Value::List(Box::leak(Box::new(One(&list.item, choice)))),
        _ => Value::Integer(1),
    }
}

/// The paths of all fields within.
fn paths(kind: &'static Kind, message: &dyn View, part: &'static Part, view: &dyn View, place: &mut Vec<Step>, found: &mut Vec<String>) {
    for field in part.fields {
        place.push(Step::Field(field.name));
        found.push(layout::path(&table::CLOUD, kind, message, place));
        descend(kind, message, view.get(field.name), place, found);
        place.pop();
    }
}

fn descend(kind: &'static Kind, message: &dyn View, value: Value<'_>, place: &mut Vec<Step>, found: &mut Vec<String>) {
    match value {
        Value::Part(part, view) => paths(kind, message, part, view, place, found),
        Value::List(items) => {
            place.push(Step::Index(0));
            found.push(layout::path(&table::CLOUD, kind, message, place));
            descend(kind, message, items.item(0), place, found);
            place.pop();
        }
        _ => {}
    }
}

/// The paths of the kind's fields, its choices taken as the part of this rule.
fn every(kind: &str, choice: &'static str) -> Vec<String> {
    let kind = table::CLOUD.kind(kind).expect("a kind");
    let message = Full { part: &kind.part, choice };
    let mut found = Vec::new();
    paths(kind, &message, &kind.part, &message, &mut Vec::new(), &mut found);
    found
}

/// The paths are these, in the order of the table; `+` goes on from the last path at the margin.
#[track_caller]
fn check(kind: &str, choice: &'static str, expected: &str) {
    check_paths(&every(kind, choice), expected);
}

#[track_caller]
fn check_paths(found: &[String], expected: &str) {
    let mut base = "";
    let mut paths = Vec::new();
    for line in expected.split_whitespace() {
        if let Some(rest) = line.strip_prefix('+') {
            paths.push(format!("{base}{rest}"));
        } else {
            base = line;
            paths.push(line.to_owned());
        }
    }
    assert_eq!(found, paths);
}

const DIRECT_SEND: &str = "category ttl_seconds direct_send_config +.template_name";

#[test]
fn simple_kinds() {
    check("Text", "", &format!("text.body text.preview_url {DIRECT_SEND}"));
    check("Reaction", "", "reaction.message_id reaction.emoji");
    check("Image", "", "image.link image.id image.caption");
    check("Video", "", "video.link video.id video.caption");
    check("Audio", "", "audio.link audio.id audio.voice");
    check("Document", "", "document.link document.id document.caption document.filename");
    check("Sticker", "", "sticker.link sticker.id");
    check("Location", "", "location.latitude location.longitude location.name location.address");
}

#[test]
fn contacts() {
    check(
        "Contacts",
        "",
        "contacts contacts[0]
         +.addresses +.addresses[0] +.addresses[0].street +.addresses[0].city +.addresses[0].state +.addresses[0].zip
         +.addresses[0].country +.addresses[0].country_code +.addresses[0].type
         +.birthday +.emails +.emails[0] +.emails[0].email +.emails[0].type
         +.name +.name.formatted_name +.name.first_name +.name.last_name +.name.middle_name +.name.suffix +.name.prefix
         +.org +.org.company +.org.department +.org.title
         +.phones +.phones[0] +.phones[0].phone +.phones[0].type +.phones[0].wa_id
         +.urls +.urls[0] +.urls[0].url +.urls[0].type",
    );
}

#[test]
fn interactive_kinds() {
    check(
        "ReplyButtons",
        "",
        "interactive.header +.text interactive.body.text interactive.footer.text
         interactive.action.buttons +[0] +[0].reply.id +[0].reply.title
         category ttl_seconds direct_send_config +.template_name",
    );
    check(
        "ReplyButtons",
        "cta_url_button",
        "interactive.header +.text interactive.body.text interactive.footer.text
         interactive.action.buttons +[0] +[0].cta_url.display_text +[0].cta_url.url
         category ttl_seconds direct_send_config +.template_name",
    );
    check(
        "List",
        "",
        "interactive.header.text interactive.body.text interactive.footer.text interactive.action.button
         interactive.action.sections +[0] +[0].title +[0].rows +[0].rows[0] +[0].rows[0].id +[0].rows[0].title +[0].rows[0].description",
    );
    check(
        "Product",
        "",
        "interactive.body.text interactive.footer.text interactive.action.catalog_id interactive.action.product_retailer_id",
    );
    check(
        "ProductList",
        "",
        "interactive.header.text interactive.body.text interactive.footer.text interactive.action.catalog_id
         interactive.action.sections +[0] +[0].title +[0].product_items +[0].product_items[0].product_retailer_id",
    );
    check(
        "CatalogMessage",
        "",
        "interactive.body.text interactive.footer.text interactive.action.parameters.thumbnail_product_retailer_id",
    );
}

#[test]
fn flow() {
    let parameters = "interactive.action.parameters.flow_id interactive.action.parameters.flow_name interactive.action.parameters.flow_cta
         interactive.action.parameters.flow_token interactive.action.parameters.flow_action
         interactive.action.parameters.flow_action_payload +.screen +.data interactive.action.parameters.mode";
    for (choice, header) in [
        ("header", "interactive.header +.text"),
        ("header_image", "interactive.header +.image.link +.image.id"),
        ("header_video", "interactive.header +.video.link +.video.id"),
        ("header_document", "interactive.header +.document.link +.document.id +.document.filename"),
    ] {
        check("Flow", choice, &format!("{header} interactive.body.text interactive.footer.text {parameters}"));
    }
}

const URL: &str = "+.index +.parameters[0].parameter_name +.parameters[0].text +.parameters[0].payment_link_preview";

/// The paths of a template, by the part that stands for each of its choices.
#[track_caller]
fn template(choice: &'static str, header: Option<&str>, parameter: Option<&str>, button: Option<&str>) {
    let header = header.unwrap_or("+.parameter_name +.text");
    let parameter = parameter.unwrap_or("+[0].parameter_name +[0].text");
    let button = button.unwrap_or("+.index +.parameters[0].payload");
    let paths = every("Template", choice);
    let cards = paths.iter().position(|path| *path == "template.components[3].cards").expect("cards");
    check_paths(
        &paths[..cards],
        &format!(
            "template.name template.language.code template.components[0].parameters[0] {header}
             template.components[1].parameters +[0] {parameter}
             template.components[4] template.components[4] {button}
             template.components[2].parameters[0] +.limited_time_offer.expiration_time_ms"
        ),
    );
}

#[test]
fn headers_of_templates() {
    template("header_parameter", None, None, None);
    template("header_image", Some("+.image.link +.image.id"), None, None);
    template("header_video", Some("+.video.link +.video.id"), None, None);
    template("header_document", Some("+.document.link +.document.id +.document.filename"), None, None);
    let place = "+.location.latitude +.location.longitude +.location.name +.location.address";
    template("header_location", Some(place), None, None);
    template("header_product", Some("+.product.catalog_id +.product.product_retailer_id"), None, None);
}

#[test]
fn parameters_of_templates() {
    // `minor_units` has no member of its own: it stands for the parameter.
    let amount = "+[0].parameter_name +[0].currency.code +[0].currency.amount_1000 +[0] +[0].currency.fallback_value";
    template("currency", None, Some(amount), None);
    template("date_time", None, Some("+[0].parameter_name +[0].date_time.fallback_value"), None);
}

#[test]
fn buttons_of_templates() {
    template("url_button", None, None, Some(URL));
    template("copy_code", None, None, Some("+.index +.parameters[0].coupon_code"));
    template("catalog", None, None, Some("+.index +.parameters[0].action.thumbnail_product_retailer_id"));
    template("flow_button", None, None, Some("+.index +.parameters[0].action.flow_token +.parameters[0].action.flow_action_data"));
    template("voice_call_button", None, None, Some("+.index +.parameters[0].ttl_minutes +.parameters[1].payload"));
    let sections = "+.index +.parameters[0].action.thumbnail_product_retailer_id +.parameters[0].action.sections
         +.parameters[0].action.sections[0] +.parameters[0].action.sections[0].title +.parameters[0].action.sections[0].product_items
         +.parameters[0].action.sections[0].product_items[0].product_retailer_id";
    template("mpm", None, None, Some(sections));
}

/// The paths of a template's card, by the part that stands for each of its choices.
#[track_caller]
fn card(choice: &'static str, header: Option<&str>, parameter: Option<&str>, button: Option<&str>) {
    let header = header.unwrap_or("+.image.link +.image.id");
    let parameter = parameter.unwrap_or("+[0].parameter_name +[0].text");
    let button = button.unwrap_or("+.index +.parameters[0].payload");
    let paths = every("Template", choice);
    let cards = paths.iter().position(|path| *path == "template.components[3].cards").expect("cards");
    let components = "template.components[3].cards[0].components";
    check_paths(
        &paths[cards..],
        &format!(
            "template.components[3].cards +[0] {components}[0].parameters[0] {header} {components}[1].parameters +[0] {parameter}
             {components}[2] {components}[2] {button} template.components[5].parameters[0] +.order_status.reference_id
             +.order_status.order +.order_status.order.status +.order_status.order.description +.order_status.payment
             +.order_status.payment.status +.order_status.payment.timestamp
             template.components[6].parameters[0].tap_target_configuration +[0] +[0].url +[0].title
             template.components[7] template.components[7] product_policy message_activity_sharing"
        ),
    );
}

#[test]
fn cards_of_templates() {
    card("", None, None, None);
    card("header_video", Some("+.video.link +.video.id"), None, None);
    card("header_product", Some("+.product.catalog_id +.product.product_retailer_id"), None, None);
    let amount = "+[0].parameter_name +[0].currency.code +[0].currency.amount_1000 +[0] +[0].currency.fallback_value";
    card("card_currency", None, Some(amount), None);
    card("card_date_time", None, Some("+[0].parameter_name +[0].date_time.fallback_value"), None);
    card("url_button", None, None, Some(URL));
}

/// A template of these fields only.
struct Only(&'static [&'static str]);

impl View for Only {
    fn get(&self, field: &str) -> Value<'_> {
        let kind = table::CLOUD.kind("Template").expect("a kind");
        if self.0.contains(&field) { Full { part: &kind.part, choice: "" }.owned(field) } else { Value::Absent }
    }
}

impl Full {
    fn owned(&self, field: &str) -> Value<'static> {
        self.part.field(field).map_or(Value::Absent, |field| value(&field.value, self.choice))
    }
}

#[test]
fn components_that_are_left_out_are_not_counted() {
    let kind = table::CLOUD.kind("Template").expect("a kind");
    let path = |fields, place: &[Step]| layout::path(&table::CLOUD, kind, &Only(fields), place);
    let index = [Step::Field("buttons"), Step::Index(0), Step::Field("index")];
    assert_eq!(path(&["buttons"], &index), "template.components[0].index");
    assert_eq!(path(&["body", "buttons"], &index), "template.components[1].index");
    assert_eq!(path(&["header", "body", "buttons"], &index), "template.components[2].index");
    assert_eq!(path(&["body", "limited_time_offer", "buttons"], &index), "template.components[2].index");
    let card = [Step::Field("cards"), Step::Index(0), Step::Field("header")];
    assert_eq!(path(&["body", "cards"], &card), "template.components[1].cards[0].components[0].parameters[0]");
    assert_eq!(path(&["body", "buttons"], &[Step::Field("body"), Step::Index(0)]), "template.components[0].parameters[0]");
    assert_eq!(path(&["buttons"], &[Step::Field("buttons"), Step::Index(7)]), "template.components[7]");
}

#[test]
fn the_envelope() {
    let text = table::CLOUD.kind("Text").expect("a kind");
    for (field, path) in [
        ("to", "to"),
        ("recipient", "recipient"),
        ("group", "to"),
        ("context", "context.message_id"),
        ("biz_opaque_callback_data", "biz_opaque_callback_data"),
        ("recipient_identity_key_hash", "recipient_identity_key_hash"),
    ] {
        assert_eq!(layout::path(&table::CLOUD, text, &Full { part: &text.part, choice: "" }, &[Step::Field(field)]), path);
    }
    assert_eq!(layout::path(&table::CLOUD, text, &Full { part: &text.part, choice: "" }, &[]), "");
}
