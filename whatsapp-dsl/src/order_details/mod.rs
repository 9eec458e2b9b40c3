//! An order to be reviewed and paid in the chat, in India and Brazil.

use whatsapp_dsl_rules::table::order as rows;

mod content;
pub mod header;
mod settings;

pub use content::{
    Discount, DiscountBuilder, Expiration, ExpirationBuilder, Image, ImageBuilder, ImporterAddress, ImporterAddressBuilder, Item,
    ItemBuilder, Order, OrderBuilder, OrderType, Shipping, ShippingBuilder, Status, Tax, TaxBuilder,
};
pub use settings::{
    Billdesk, BilldeskBuilder, Boleto, BoletoBuilder, Gateway, KeyType, Note, NoteBuilder, OffsiteCardPay, OffsiteCardPayBuilder,
    PaymentGateway, PaymentGatewayBuilder, PaymentLink, PaymentLinkBuilder, PaymentSetting, Payu, PayuBuilder, PixDynamicCode,
    PixDynamicCodeBuilder, Razorpay, RazorpayBuilder, UpiIntentLink, UpiIntentLinkBuilder, Zaakpay, ZaakpayBuilder,
};
// The modules that editors are told of, whose names the macros make.
#[cfg(any(rust_analyzer, test))]
pub use self::{content::*, settings::*};

use crate::kind::kind;
use crate::part::{part, parts_of};
use crate::word::word;

parts_of!(($) "order_details");

kind! {
    /// An order to be reviewed and paid in the chat, by customers in India and Brazil.
    ///
    /// Amounts are whole numbers of paise or centavos: 21000 is 210.00. What the order comes to is checked, down to its items. Only WhatsApp knows
    /// whether a `reference_id` was used before.
    ///
    /// Source: Cloud API guides on payments in India and in Brazil.
    ///
    /// ```
    /// use whatsapp_dsl::OrderDetails;
    /// use whatsapp_dsl::order_details::{Goods, Item, Order, PaymentLink, PaymentType, Status, Tax};
    ///
    /// let cakes = Item::builder().retailer_id("cake-7").name("Carrot cake").amount(12_500).quantity(2);
    /// let bill = OrderDetails::builder()
    ///     .to("+55 11 91234 5678")
    ///     .body("Your cakes are ready to be paid.")
    ///     .reference_id("luigi-2041")
    ///     .kind(Goods::PhysicalGoods)
    ///     .payment_type(PaymentType::Br)
    ///     .payment_settings([PaymentLink::builder().uri("https://luigi.example/pay/2041")])
    ///     .currency("BRL")
    ///     .total_amount(25_000)
    ///     .order(Order::builder().status(Status::Pending).items([cakes]).subtotal(25_000).tax(Tax::builder().value(0)))
    ///     .build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    OrderDetails / OrderDetailsBuilder of &rows::ORDER_DETAILS;
    /// What is shown above the body; where it is left out, the first item that has a picture. Without `order` there is none
    /// (`order_details_header_alone`).
    optional apart header: header::Image;
    /// What the message says, 1 to 1024 characters. Refused as `order_details_body_length` or `order_details_body_empty`.
    required text body;
    /// The small print, 1 to 60 characters. Refused as `order_details_footer_length`.
    optional text footer;
    /// What tells the order apart, which news of it names again: English letters, digits, underscores, dashes and dots
    /// (`order_details_reference_id_format`), at most 35 in India and 60 in Brazil (`order_details_reference_id_length`). Each
    /// message of the business needs one of its own, of which only WhatsApp knows: for another bill of the same order, add a number to it.
    required text reference_id;
    /// What is paid for: `DigitalGoods` or `PhysicalGoods`.
    required copy kind: Goods;
    /// Who receives physical goods that are shipped, which the law of India asks for. Customers do not see it.
    optional list beneficiaries: Beneficiary;
    /// `Br` in Brazil; in India `Upi`, or left out. Refused as `order_details_payment_type_country`.
    optional copy payment_type: PaymentType;
    /// How the order can be paid, in the ways of its country: [`PaymentGateway`], [`UpiIntentLink`] and [`PaymentLink`] in India,
    /// [`PixDynamicCode`], [`Boleto`], [`OffsiteCardPay`] and [`PaymentLink`] in Brazil. Another one is refused as
    /// `order_details_payment_settings_country`. In India an order without any, and without `payment_configuration`, is refused as
    /// `order_details_payment_required`.
    optional list payment_settings: PaymentSetting;
    /// The name of a payment configuration of the business, the older way of India, with `payment_type`
    /// (`order_details_payment_configuration_alone`). At most 60 characters. Refused as `order_details_payment_configuration_length`.
    optional text payment_configuration;
    /// The currency, which says what country's rules hold: `"INR"` for India, `"BRL"` for Brazil. Refused as `order_details_currency_format`.
    required text currency;
    /// What is to be paid, in paise or centavos, at least 1: 21000 for 210.00. Refused as `order_details_total_amount_range`; as
    /// `order_details_total` where it is not the subtotal, the tax and the shipping of the order less its discount.
    required copy total_amount: i64;
    /// Where physical goods can be shipped to, in India.
    optional apart shipping_info: ShippingInfo;
    /// What is ordered. In Brazil it can be left out: then only `total_amount` is shown. Without it in India the message is refused as
    /// `order_details_order_required`. In India, without a `catalog_id`, each item says where it comes from
    /// (`order_details_item_origin_required`); in Brazil each has its `retailer_id` (`order_details_item_retailer_id_required`).
    optional apart order: Order;
}

word! {
    /// What is paid for.
    Goods of &rows::GOODS;
    /// Goods that are not shipped.
    DigitalGoods;
    /// Goods that are shipped or picked up.
    PhysicalGoods;
}

impl Default for Goods {
    /// Goods that are not shipped.
    fn default() -> Self {
        Self::DigitalGoods
    }
}

word! {
    /// How an order is paid, by its country.
    PaymentType of &rows::PAYMENT_TYPE;
    /// In India.
    Upi;
    /// In Brazil.
    Br;
}

part! {
    /// Who receives physical goods, in India.
    Beneficiary / BeneficiaryBuilder of &rows::BENEFICIARY;
    /// The name of the person or business, at most 200 characters. Refused as `order_beneficiary_name_length`.
    required text name;
    /// The street and the house, at most 100 characters. Refused as `order_beneficiary_address_line1_length`.
    required text address_line1;
    /// A landmark or an area, at most 100 characters. Refused as `order_beneficiary_address_line2_length`.
    optional text address_line2;
    /// The city.
    required text city;
    /// The state.
    required text state;
    /// The country: `"India"`. Refused as `order_beneficiary_country_format`.
    required text country;
    /// The postal code: 6 digits. Refused as `order_beneficiary_postal_code_length` or `order_beneficiary_postal_code_format`.
    required text postal_code;
}

part! {
    /// Where physical goods can be shipped to. The customer chooses an address or adds another one.
    ShippingInfo / ShippingInfoBuilder of &rows::SHIPPING_INFO;
    /// The code of the country: `IN`, India, is the only one. Refused as `shipping_info_country_format`.
    required text country;
    /// The addresses of the customer that the business knows; none where it knows none.
    optional list addresses: Address;
}

part! {
    /// An address of the customer.
    Address / AddressBuilder of &rows::ADDRESS;
    /// The customer's name, at most 256 characters. Refused as `shipping_address_name_length`.
    required text name;
    /// The phone number, in any dialable form. Refused as `shipping_address_phone_number_format`.
    required text phone_number;
    /// The street and what else there is, at most 512 characters. Refused as `shipping_address_address_length`.
    required text address;
    /// The city, at most 100 characters. Refused as `shipping_address_city_length`.
    required text city;
    /// The state, at most 100 characters. Refused as `shipping_address_state_length`.
    required text state;
    /// The PIN code, at most 6 characters. Refused as `shipping_address_in_pin_code_length`.
    required text in_pin_code;
    /// The number of the flat or house, at most 8 characters. Refused as `shipping_address_house_number_length`.
    optional text house_number;
    /// The floor, at most 10 characters. Refused as `shipping_address_floor_number_length`.
    optional text floor_number;
    /// The tower, at most 8 characters. Refused as `shipping_address_tower_number_length`.
    optional text tower_number;
    /// The name of the building, at most 128 characters. Refused as `shipping_address_building_name_length`.
    optional text building_name;
    /// The area, or a landmark in it, at most 128 characters. Refused as `shipping_address_landmark_area_length`.
    optional text landmark_area;
}
