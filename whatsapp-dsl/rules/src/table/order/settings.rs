//! How an order can be paid.

use crate::cross;
use crate::rule::{Check, Keys, Rule};
use crate::schema::{Choice, Field, Home, List, Part, Type, Wire, Words};
use crate::source::EN;
use crate::text::{Shape, Text};

const HOME: Home = Home::Part("order_details");

/// The ways to pay: some in India, some in Brazil, a link in both.
pub(super) static PAYMENT_SETTINGS: List = List::of(Type::Choice(&PAYMENT_SETTING), "payment settings");

static PAYMENT_SETTING: Choice = Choice {
    name: "PaymentSetting",
    home: HOME,
    text: None,
    parts: &[&PAYMENT_GATEWAY, &UPI_INTENT_LINK, &PAYMENT_LINK, &PIX_DYNAMIC_CODE, &BOLETO, &OFFSITE_CARD_PAY],
};

/// The payment gateways of India.
pub static GATEWAY: Words = Words {
    name: "Gateway",
    home: HOME,
    words: &[("Razorpay", "razorpay"), ("Payu", "payu"), ("Billdesk", "billdesk"), ("Zaakpay", "zaakpay")],
};

/// The sort of key that a Pix payment goes to.
pub static KEY_TYPE: Words = Words {
    name: "KeyType",
    home: HOME,
    words: &[("Cpf", "CPF"), ("Cnpj", "CNPJ"), ("Email", "EMAIL"), ("Phone", "PHONE"), ("Evp", "EVP")],
};

const fn part(name: &'static str, rule: &'static str, fields: &'static [Field], wire: &'static [Wire], checks: &'static [Check]) -> Part {
    Part { name, home: HOME, rule, fields, wire, checks }
}

const fn token(name: &'static str) -> Field {
    Field::required(name, Type::Text(Text::token()), &[EN])
}

/// What a gateway brings back with the payment.
const fn extra(name: &'static str, max: usize) -> Field {
    Field::optional(name, Type::Text(Text::token().max(max)), &[EN])
}

/// A gateway that the business is a customer of.
pub static PAYMENT_GATEWAY: Part = part(
    "PaymentGateway",
    "payment_gateway",
    &[
        Field::required("kind", Type::Word(&GATEWAY), &[EN]),
        Field::required("configuration_name", Type::Text(Text::token().max(60)), &[EN]),
        Field::optional("razorpay", Type::Part(&RAZORPAY), &[EN]).deciding(),
        Field::optional("payu", Type::Part(&PAYU), &[EN]).deciding(),
        Field::optional("billdesk", Type::Part(&BILLDESK), &[EN]).deciding(),
        Field::optional("zaakpay", Type::Part(&ZAAKPAY), &[EN]).deciding(),
    ],
    &[
        Wire::Tag("type", "payment_gateway"),
        Wire::Object(
            "payment_gateway",
            &[
                Wire::As("type", "kind"),
                Wire::Field("configuration_name"),
                Wire::Field("razorpay"),
                Wire::Field("payu"),
                Wire::Field("billdesk"),
                Wire::Field("zaakpay"),
            ],
        ),
    ],
    &[cross::GATEWAY_FIELDS],
);

/// What Razorpay brings back.
pub static RAZORPAY: Part = part(
    "Razorpay",
    "razorpay",
    &[extra("receipt", 40), Field::optional("notes", Type::List(&List::of(Type::Part(&NOTE), "notes").at_most(15)), &[EN])],
    &[Wire::Field("receipt"), Wire::Map { member: "notes", field: "notes", key: "key", value: "value" }],
    &[Check::NotEmpty, Check::Unique(NOTE_KEYS, Keys { lists: &["notes"], field: "key", what: "keys of notes", are_numbers: false })],
);

const NOTE_KEYS: Rule = Rule::new("note_key_unique", crate::code::INVALID_VALUE, "no two notes have the same key.", &[EN]);

/// A note: a member of an object whose members have any name.
pub static NOTE: Part = part(
    "Note",
    "razorpay_note",
    &[token("key"), Field::required("value", Type::Text(Text::token().max(256)), &[EN])],
    members!("key", "value"),
    &[],
);

/// What `PayU` brings back.
pub static PAYU: Part = part(
    "Payu",
    "payu",
    &[extra("udf1", 255), extra("udf2", 255), extra("udf3", 255), extra("udf4", 255)],
    members!("udf1", "udf2", "udf3", "udf4"),
    &[Check::NotEmpty],
);

/// What `BillDesk` brings back.
pub static BILLDESK: Part = part(
    "Billdesk",
    "billdesk",
    &[
        extra("additional_info1", 120),
        extra("additional_info2", 120),
        extra("additional_info3", 120),
        extra("additional_info4", 120),
        extra("additional_info5", 120),
        extra("additional_info6", 120),
        extra("additional_info7", 120),
    ],
    members!(
        "additional_info1",
        "additional_info2",
        "additional_info3",
        "additional_info4",
        "additional_info5",
        "additional_info6",
        "additional_info7"
    ),
    &[Check::NotEmpty],
);

/// What Zaakpay brings back.
pub static ZAAKPAY: Part =
    part("Zaakpay", "zaakpay", &[extra("extra1", 180), extra("extra2", 180)], members!("extra1", "extra2"), &[Check::NotEmpty]);

/// A link that opens an app of India's UPI.
pub static UPI_INTENT_LINK: Part = part(
    "UpiIntentLink",
    "upi_intent_link",
    &[Field::required("link", Type::Text(Text::shaped(Shape::UpiLink)), &[EN])],
    &[Wire::Tag("type", "upi_intent_link"), Wire::Object("upi_intent_link", &[Wire::Field("link")])],
    &[],
);

const LINK: Type = Type::Text(Text::shaped(Shape::Link).proof("Link"));

/// A web page where the order is paid.
pub static PAYMENT_LINK: Part = part(
    "PaymentLink",
    "payment_link",
    &[Field::required("uri", LINK, &[EN]), Field::optional("success_url", LINK, &[EN]), Field::optional("cancel_url", LINK, &[EN])],
    &[Wire::Tag("type", "payment_link"), Wire::Object("payment_link", members!("uri", "success_url", "cancel_url"))],
    &[],
);

/// A code of Brazil's Pix.
pub static PIX_DYNAMIC_CODE: Part = part(
    "PixDynamicCode",
    "pix_dynamic_code",
    &[token("code"), token("merchant_name"), token("key"), Field::required("key_type", Type::Word(&KEY_TYPE), &[EN])],
    &[Wire::Tag("type", "pix_dynamic_code"), Wire::Object("pix_dynamic_code", members!("code", "merchant_name", "key", "key_type"))],
    &[],
);

/// A bank slip of Brazil.
pub static BOLETO: Part = part(
    "Boleto",
    "boleto",
    &[token("digitable_line")],
    &[Wire::Tag("type", "boleto"), Wire::Object("boleto", &[Wire::Field("digitable_line")])],
    &[],
);

/// A card that the business has on file, in Brazil.
pub static OFFSITE_CARD_PAY: Part = part(
    "OffsiteCardPay",
    "offsite_card_pay",
    &[Field::required("last_four_digits", Type::Text(Text::shaped(Shape::Digits).min(4).max(4)), &[EN]), token("credential_id")],
    &[Wire::Tag("type", "offsite_card_pay"), Wire::Object("offsite_card_pay", members!("last_four_digits", "credential_id"))],
    &[],
);
