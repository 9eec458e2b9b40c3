//! How an order can be paid.

use whatsapp_dsl_rules::table::order as rows;

use crate::choice::choice;
use crate::part::{part, parts_of};
use crate::word::word;

parts_of!(($) "order_details");

choice! {
    /// A way to pay.
    PaymentSetting;
    /// A payment gateway, in India.
    PaymentGateway / PaymentGatewayBuilder;
    /// A link that opens an app of UPI, in India.
    UpiIntentLink / UpiIntentLinkBuilder;
    /// A web page.
    PaymentLink / PaymentLinkBuilder;
    /// A code of Pix, in Brazil.
    PixDynamicCode / PixDynamicCodeBuilder;
    /// A bank slip, in Brazil.
    Boleto / BoletoBuilder;
    /// A card on file, in Brazil.
    OffsiteCardPay / OffsiteCardPayBuilder;
}

part! {
    /// A payment gateway, in India.
    PaymentGateway / PaymentGatewayBuilder of &rows::PAYMENT_GATEWAY;
    /// Which one it is.
    required copy kind: Gateway;
    /// The name of the payment configuration in WhatsApp Manager, at most 60 characters. Refused as
    /// `payment_gateway_configuration_name_length`. With a wrong one the customer cannot pay.
    required text configuration_name;
    /// What Razorpay brings back. With another `kind` it is refused as `payment_gateway_fields`.
    optional apart razorpay: Razorpay;
    /// What `PayU` brings back. With another `kind` it is refused as `payment_gateway_fields`.
    optional apart payu: Payu;
    /// What `BillDesk` brings back. With another `kind` it is refused as `payment_gateway_fields`.
    optional apart billdesk: Billdesk;
    /// What Zaakpay brings back. With another `kind` it is refused as `payment_gateway_fields`.
    optional apart zaakpay: Zaakpay;
}

word! {
    /// A payment gateway of India.
    Gateway of &rows::GATEWAY;
    /// Razorpay.
    Razorpay;
    /// `PayU`.
    Payu;
    /// `BillDesk`.
    Billdesk;
    /// Zaakpay.
    Zaakpay;
}

impl Default for Gateway {
    /// Razorpay.
    fn default() -> Self {
        Self::Razorpay
    }
}

part! {
    /// What Razorpay brings back with the payment.
    Razorpay / RazorpayBuilder of &rows::RAZORPAY;
    /// The number of a receipt, 1 to 40 characters. Refused as `razorpay_receipt_length`.
    optional text receipt;
    /// Notes, at most 15, no two with the same key (`razorpay_note_key_unique`). Refused as `razorpay_notes_count`.
    optional list notes: Note;
}

part! {
    /// A note, which is a member of the object `notes` in Meta's JSON.
    Note / NoteBuilder of &rows::NOTE;
    /// The name of the member.
    required text key;
    /// What it holds, 1 to 256 characters. Refused as `razorpay_note_value_length`.
    required text value;
}

part! {
    /// What `PayU` brings back with the payment.
    Payu / PayuBuilder of &rows::PAYU;
    /// A note, 1 to 255 characters. Refused as `payu_udf1_length`.
    optional text udf1;
    /// Another note, 1 to 255 characters. Refused as `payu_udf2_length`.
    optional text udf2;
    /// Another note, 1 to 255 characters. Refused as `payu_udf3_length`.
    optional text udf3;
    /// Another note, 1 to 255 characters. Refused as `payu_udf4_length`.
    optional text udf4;
}

part! {
    /// What `BillDesk` brings back with the payment.
    Billdesk / BilldeskBuilder of &rows::BILLDESK;
    /// A note, 1 to 120 characters. Refused as `billdesk_additional_info1_length`.
    optional text additional_info1;
    /// Another note, 1 to 120 characters. Refused as `billdesk_additional_info2_length`.
    optional text additional_info2;
    /// Another note, 1 to 120 characters. Refused as `billdesk_additional_info3_length`.
    optional text additional_info3;
    /// Another note, 1 to 120 characters. Refused as `billdesk_additional_info4_length`.
    optional text additional_info4;
    /// Another note, 1 to 120 characters. Refused as `billdesk_additional_info5_length`.
    optional text additional_info5;
    /// Another note, 1 to 120 characters. Refused as `billdesk_additional_info6_length`.
    optional text additional_info6;
    /// Another note, 1 to 120 characters. Refused as `billdesk_additional_info7_length`.
    optional text additional_info7;
}

part! {
    /// What Zaakpay brings back with the payment.
    Zaakpay / ZaakpayBuilder of &rows::ZAAKPAY;
    /// A note, 1 to 180 characters. Refused as `zaakpay_extra1_length`.
    optional text extra1;
    /// Another note, 1 to 180 characters. Refused as `zaakpay_extra2_length`.
    optional text extra2;
}

part! {
    /// A link that opens an app of UPI, in India.
    UpiIntentLink / UpiIntentLinkBuilder of &rows::UPI_INTENT_LINK;
    /// The link that the payment gateway gave: `upi://pay?` and the attributes `pa`, `pn`, `mc`, `purpose` and `tr`. Refused as
    /// `upi_intent_link_link_format`.
    required text link;
}

part! {
    /// A web page where the order is paid.
    PaymentLink / PaymentLinkBuilder of &rows::PAYMENT_LINK;
    /// The page, an `http` or `https` link. Refused as `payment_link_uri_format`.
    required text uri;
    /// The page that a payment ends on: a link. Refused as `payment_link_success_url_format`.
    optional text success_url;
    /// The page that ends without one: a link. Refused as `payment_link_cancel_url_format`.
    optional text cancel_url;
}

part! {
    /// A code of Pix, in Brazil.
    PixDynamicCode / PixDynamicCodeBuilder of &rows::PIX_DYNAMIC_CODE;
    /// The code, which the customer copies.
    required text code;
    /// The name of the account's holder, which the customer sees.
    required text merchant_name;
    /// The key of the account, which the customer sees.
    required text key;
    /// What sort of key it is.
    required copy key_type: KeyType;
}

word! {
    /// The sort of key that a Pix payment goes to.
    KeyType of &rows::KEY_TYPE;
    /// The number of a person.
    Cpf;
    /// The number of a business.
    Cnpj;
    /// An email address.
    Email;
    /// A phone number.
    Phone;
    /// A random key.
    Evp;
}

impl Default for KeyType {
    /// The number of a person.
    fn default() -> Self {
        Self::Cpf
    }
}

part! {
    /// A bank slip, in Brazil.
    Boleto / BoletoBuilder of &rows::BOLETO;
    /// The line of digits, which the customer copies.
    required text digitable_line;
}

part! {
    /// A card of the customer that the business has on file, in Brazil.
    OffsiteCardPay / OffsiteCardPayBuilder of &rows::OFFSITE_CARD_PAY;
    /// The last 4 digits of the card, which the customer sees. Refused as `offsite_card_pay_last_four_digits_length` or
    /// `offsite_card_pay_last_four_digits_format`.
    required text last_four_digits;
    /// What tells the card apart, which comes back when the customer agrees.
    required text credential_id;
}
