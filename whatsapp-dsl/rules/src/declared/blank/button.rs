//! What the buttons of a definition ask for.

use super::{At, Blank, naming, placeholder};
use crate::definition::{Button, ButtonKind};
use crate::schema::Part;
use crate::table::declared::{LINK_END, OFFER_CODE, ORDER};
use crate::table::template::{CATALOG, COPY_CODE, FLOW, MPM, ORDER_DETAILS, PAYMENT_REQUEST, QUICK_REPLY, URL_BUTTON, VOICE_CALL};

/// What a button asks for: the name of the blank, whether Meta requires it, the field of the button that it is, and what it is, in words.
pub(super) type Ask = (&'static str, bool, &'static str, &'static str);

/// What the button of the kind is filled in by, and what it asks for.
pub(super) fn asks(kind: &ButtonKind) -> Option<(&'static Part, &'static [Ask])> {
    const THUMBNAIL: &str = "thumbnail_product_retailer_id";
    const PICTURE: &str = "the id of the product whose picture is shown";
    const LINK_END: &str = "what is put at the end of the link of {}, percent-encoded";
    const PREVIEW: &str = "whether {} shows the payment that its link asks for, in India";
    const TOKEN: &str = "what tells this conversation apart in your endpoint; `unused` where left out";
    const DATA: &str = "the data of the first screen, a JSON object";
    const PRODUCTS: &str = "the products: `[Section { title: …, product_items: [ … ] }, …]`";
    const MINUTES: &str = "for how many minutes the customer can call";
    const BILL: &str = "the order that is paid: `OrderDetails { … }`";
    const CALL: &str = "what the webhooks of the call bring back";
    Some(match kind {
        ButtonKind::Url => (&URL_BUTTON, &[("url", true, "text", LINK_END), (PAYMENT_LINK, false, PAYMENT_LINK, PREVIEW)]),
        ButtonKind::QuickReply => (&QUICK_REPLY, &[("quick_reply", false, "payload", "what comes back when {} is pressed")]),
        ButtonKind::CopyCode => (&COPY_CODE, &[("coupon_code", true, "coupon_code", "the code that is copied")]),
        ButtonKind::Flow => (&FLOW, &[("flow_token", false, "flow_token", TOKEN), ("flow_action_data", false, "flow_action_data", DATA)]),
        ButtonKind::Catalog => (&CATALOG, &[(THUMBNAIL, false, THUMBNAIL, PICTURE)]),
        ButtonKind::Mpm => (&MPM, &[(THUMBNAIL, true, THUMBNAIL, PICTURE), ("sections", true, "sections", PRODUCTS)]),
        ButtonKind::OrderDetails => (&ORDER_DETAILS, &[("order_details", true, "order_details", BILL)]),
        ButtonKind::PaymentRequest => (
            &PAYMENT_REQUEST,
            &[
                ("pix_dynamic_code", true, "pix_dynamic_code", "the code of Pix that {} copies"),
                ("boleto", true, "boleto", "the digitable line of the boleto that {} copies"),
                ("payment_link", true, "payment_link", "the link that {} opens, where the customer pays"),
            ],
        ),
        ButtonKind::VoiceCall => (&VOICE_CALL, &[("ttl_minutes", false, "ttl_minutes", MINUTES), ("payload", false, "payload", CALL)]),
        _ => return None,
    })
}

/// The row of what a button asks for. What the definition leaves of it may be less than the table allows.
pub(super) fn row_of(name: &'static str, part: &'static Part, field: &'static str) -> (&'static Part, &'static str) {
    match name {
        "url" => (&LINK_END, name),
        "order_details" => (&ORDER, name),
        _ => (part, field),
    }
}

/// What shows the payment that a link asks for.
const PAYMENT_LINK: &str = "payment_link_preview";

/// The token of a form that is given none: Meta's default, written out, since a form must always be named.
const NO_FLOW_TOKEN: &str = "unused";

pub(super) fn buttons(buttons: &[Button], in_offer: bool, blanks: &mut Vec<Blank>) {
    let start = blanks.len();
    for (index, button) in buttons.iter().enumerate() {
        let variable = button.url.as_deref().and_then(placeholder::first);
        let Some((part, asks)) = asks(&button.kind).filter(|_| button.kind != ButtonKind::Url || variable.is_some()) else { continue };
        // It is asked for of a link that says whether it is one.
        let is_payment = button.others.contains_key(PAYMENT_LINK);
        // Of the ways to pay, that of the definition; any where it does not say.
        let payment = button.payment();
        let is_open = button.kind == ButtonKind::PaymentRequest && payment.is_none();
        let is_asked = |name: &str| (is_payment || name != PAYMENT_LINK) && payment.is_none_or(|(way, ..)| way == name);
        for (name, required, field, says) in asks.iter().copied().filter(|(name, ..)| is_asked(name)) {
            let required = required && !is_open;
            let row = if in_offer && name == "coupon_code" { (&OFFER_CODE, name) } else { row_of(name, part, field) };
            let mut blank = Blank { says, ..Blank::new(name, row, required, At::Button(index, part, field)) };
            // The second button that takes the same gets a number: `url_2`.
            let before = blanks[start..].iter().filter(|blank| blank.field.rule == name).count();
            blank.field.name = naming::lasting(&numbered(name, before + 1));
            let goal = &mut blank.goals[0];
            // What is beside the end of a link fills no variable.
            let variable = variable.filter(|_| required);
            goal.default = (name == "flow_token").then_some(NO_FLOW_TOKEN);
            // Most links only number their variable, in a named template too.
            goal.parameter_name = variable.filter(|name| !placeholder::is_number(name)).map(str::to_owned);
            goal.variables.extend(variable.map(str::to_owned));
            blanks.push(blank);
        }
    }
}

/// The buttons that ask for something.
pub(super) const BUTTONS: &[ButtonKind] = {
    use ButtonKind::{Catalog, CopyCode, Flow, Mpm, OrderDetails, PaymentRequest, QuickReply, Url, VoiceCall};
    &[Url, QuickReply, CopyCode, Flow, Catalog, Mpm, OrderDetails, PaymentRequest, VoiceCall]
};

/// Whether it is what a button may ask for.
pub(in crate::declared) fn is_of_button(name: &str) -> bool {
    BUTTONS.iter().filter_map(asks).any(|(_, asks)| asks.iter().any(|(asked, ..)| *asked == name))
}

/// The name of the field of the first, second, … button that takes the same.
pub fn numbered(name: &str, number: usize) -> String {
    if number > 1 { format!("{name}_{number}") } else { name.to_owned() }
}
