//! What fills the buttons of a template.

use std::borrow::Cow;

use whatsapp_dsl_rules::Part;
use whatsapp_dsl_rules::table::template as rows;

use crate::choice::choice;
use crate::declared::BlankValue;
use crate::order_details::{Beneficiary, Goods, Order, PaymentSetting, PaymentType, ShippingInfo};
use crate::part::{IsPart, part, parts_of};
// For the docs.
#[expect(unused_imports, reason = "named in the docs")]
use crate::order_details::{Boleto, OffsiteCardPay, PaymentGateway, PaymentLink, PixDynamicCode, UpiIntentLink};
use crate::product_list;
use crate::set::set_from;

parts_of!(($) "template");

choice! {
    /// What fills a button of a template.
    Button;
    /// A quick reply.
    QuickReply / QuickReplyBuilder;
    /// A link.
    Url / UrlBuilder;
    /// A code to copy.
    CopyCode / CopyCodeBuilder;
    /// The catalogue.
    Catalog / CatalogBuilder;
    /// Products of the catalogue.
    Mpm / MpmBuilder;
    /// A form.
    Flow / FlowBuilder;
    /// A call.
    VoiceCall / VoiceCallBuilder;
    /// An order.
    OrderDetails / OrderDetailsBuilder;
    /// A payment.
    PaymentRequest / PaymentRequestBuilder;
}

part! {
    /// What a quick reply sends back.
    QuickReply / QuickReplyBuilder of &rows::QUICK_REPLY;
    /// The button's place in the template, from 0 to 9, every button counted. Refused as `quick_reply_index_range`.
    required copy index: i64;
    /// What comes back when the button is pressed. Refused as `quick_reply_payload_empty`.
    required text payload;
}

part! {
    /// What is put at the end of a button's link.
    Url / UrlBuilder of &rows::URL_BUTTON;
    /// The button's place in the template, from 0 to 9, every button counted. Refused as `url_button_index_range`.
    required copy index: i64;
    /// The name of the placeholder, where the template has named ones. Lowercase letters, digits and underscores, no digit first
    /// (`url_button_parameter_name_format`).
    optional text parameter_name;
    /// What takes the place of the placeholder, percent-encoded by you, at most 2000 characters. Refused as `url_button_text_length`. No new line,
    /// no tab, no more than four spaces in a row (`url_button_text_inner_space`).
    required text text;
    /// Whether a link of a payment gateway in India is shown as the payment that it asks for; `false` where left out. Not in a template with
    /// a header or cards (`template_payment_link_header`, `template_payment_link_cards`), nor on a card (`template_card_payment_link`). Meta
    /// opens it to a business on request.
    optional copy payment_link_preview: bool;
}

part! {
    /// The code that a button copies.
    CopyCode / CopyCodeBuilder of &rows::COPY_CODE;
    /// The button's place in the template, from 0 to 9, every button counted. Refused as `copy_code_index_range`.
    required copy index: i64;
    /// The code, 1 to 20 characters; at most 15 beside a limited-time offer. Refused as `copy_code_coupon_code_length`. No new line, no
    /// tab, no more than four spaces in a row (`copy_code_coupon_code_inner_space`).
    required text coupon_code;
}

part! {
    /// The product whose picture represents the catalogue.
    Catalog / CatalogBuilder of &rows::CATALOG;
    /// The button's place in the template, from 0 to 9, every button counted. Refused as `catalog_index_range`.
    required copy index: i64;
    /// The product's id in the catalogue, at most 100 characters; the first product where left out. Refused as
    /// `catalog_thumbnail_product_retailer_id_length`.
    optional text thumbnail_product_retailer_id;
}

part! {
    /// The products that a multi-product template shows.
    Mpm / MpmBuilder of &rows::MPM;
    /// The button's place in the template, from 0 to 9, every button counted. Refused as `mpm_index_range`.
    required copy index: i64;
    /// The product whose picture is shown in the message, by its id in the catalogue, at most 100 characters. Refused as
    /// `mpm_thumbnail_product_retailer_id_length`.
    required text thumbnail_product_retailer_id;
    /// One to ten sections, thirty products in all, each with a title once there are several. Refused as `mpm_sections_count`,
    /// `mpm_product_items_total` or `mpm_section_title_required`.
    required list sections: Section;
}

part! {
    /// A group of products behind a button.
    Section / SectionBuilder of &rows::MPM_SECTION;
    /// What is shown above the products, 1 to 24 characters; needed once there are several sections. Refused as `mpm_section_title_length`
    /// or `mpm_section_title_required`.
    optional text title;
    /// The products' ids in the catalogue, one to thirty. Refused as `mpm_section_product_items_count`. At most 100 characters each
    /// (`mpm_section_product_items_length`).
    required list product_items: Cow<'static, str>;
}

// The sections of a message do for a template, too.
impl From<product_list::Section> for Section {
    fn from(section: product_list::Section) -> Self {
        let (title, product_items) = section.into_fields();
        Self { title, product_items }
    }
}

set_from!(Section, Section::from; product_list::Section);
set_from!(Section, |section| Section::from(product_list::Section::from(section)); product_list::SectionBuilder);

part! {
    /// What a flow is given.
    Flow / FlowBuilder of &rows::FLOW;
    /// The button's place in the template, from 0 to 9, every button counted. Refused as `flow_button_index_range`.
    required copy index: i64;
    /// What tells this conversation apart in your endpoint; `unused` where left out.
    optional text flow_token;
    /// The data of the first screen: a JSON object, which is left out where it is empty. If it is nested too deeply to be read back, it is
    /// refused as `flow_button_flow_action_data_depth`.
    optional json flow_action_data;
}

part! {
    /// How long a call can be made, and what the call brings back.
    VoiceCall / VoiceCallBuilder of &rows::VOICE_CALL;
    /// The button's place in the template, from 0 to 9, every button counted; Meta's sample has none. Refused as
    /// `voice_call_button_index_range`.
    optional copy index: i64;
    /// For how many minutes the button can be pressed, 1 to 43200 (30 days). Refused as `voice_call_button_ttl_minutes_range`.
    optional copy ttl_minutes: i64;
    /// What the webhooks of the call bring back, 1 to 512 characters. Refused as `voice_call_button_payload_length`.
    optional text payload;
}

part! {
    /// The order that is reviewed and paid.
    OrderDetails / OrderDetailsBuilder of &rows::ORDER_DETAILS;
    /// The button's place in the template, from 0 to 9, every button counted. Refused as `order_details_button_index_range`.
    required copy index: i64;
    /// What tells the order apart, which news of it names again: English letters, digits, underscores, dashes and dots
    /// (`order_details_button_reference_id_format`), at most 35 in India and 60 in Brazil (`order_details_button_reference_id_length`). Each
    /// message of the business needs one of its own, of which only WhatsApp knows: for another bill of the same order, add a number to it.
    required text reference_id;
    /// What is paid for: `DigitalGoods` or `PhysicalGoods`.
    required copy kind: Goods;
    /// Who receives physical goods that are shipped, which the law of India asks for. Customers do not see it.
    optional list beneficiaries: Beneficiary;
    /// `Br` in Brazil; in India `Upi`, or left out. Refused as `order_details_button_payment_type_country`.
    optional copy payment_type: PaymentType;
    /// How the order can be paid, in the ways of its country: [`PaymentGateway`], [`UpiIntentLink`] and [`PaymentLink`] in India,
    /// [`PixDynamicCode`], [`Boleto`], [`OffsiteCardPay`] and [`PaymentLink`] in Brazil. Another one is refused as
    /// `order_details_button_payment_settings_country`. In India an order without any, and without `payment_configuration`, is refused as
    /// `order_details_button_payment_required`.
    optional list payment_settings: PaymentSetting;
    /// The name of a payment configuration of the business, the older way of India, with `payment_type`
    /// (`order_details_button_payment_configuration_alone`). At most 60 characters. Refused as `order_details_button_payment_configuration_length`.
    optional text payment_configuration;
    /// The currency, which says what country's rules hold: `"INR"` for India, `"BRL"` for Brazil. Refused as `order_details_button_currency_format`.
    required text currency;
    /// What is to be paid, in paise or centavos, at least 1: 21000 for 210.00. Refused as `order_details_button_total_amount_range`; as
    /// `order_details_button_total` where it is not the subtotal, the tax and the shipping of the order less its discount.
    required copy total_amount: i64;
    /// Where physical goods can be shipped to, in India.
    optional apart shipping_info: ShippingInfo;
    /// What is ordered. In Brazil it can be left out: then only `total_amount` is shown. Without it in India the message is refused as
    /// `order_details_button_order_required`. In India, without a `catalog_id`, each item says where it comes from
    /// (`order_details_button_item_origin_required`); in Brazil each has its `retailer_id` (`order_details_button_item_retailer_id_required`).
    optional apart order: Order;
}

part! {
    /// What is paid by a button of its own, in Brazil, without an order: one of a code of Pix, a boleto and a link. A template has up to three of
    /// them, and buttons of other kinds beside them.
    PaymentRequest / PaymentRequestBuilder of &rows::PAYMENT_REQUEST;
    /// The button's place in the template, from 0 to 9, every button counted. Refused as `payment_request_index_range`.
    required copy index: i64;
    /// The dynamic code of Pix that the customer copies. This, `boleto` or `payment_link`: none or several are refused as
    /// `payment_request_setting`.
    optional text pix_dynamic_code;
    /// The digitable line of the boleto that the customer copies.
    optional text boleto;
    /// The link that is opened, where the customer pays. Refused as `payment_request_payment_link_format`.
    optional text payment_link;
}

/// The buttons of a constant: those that have something filled in, and behind them the others, which are not sent.
#[doc(hidden)]
#[derive(Debug)]
pub struct Given<B, const N: usize> {
    pub(super) buttons: [B; N],
    pub(super) count: usize,
}

impl<B, const N: usize> Given<B, N> {
    /// The buttons that are sent.
    #[must_use]
    pub const fn filled(&'static self) -> &'static [B] {
        self.buttons.split_at(self.count).0
    }
}

/// Lets the compiler leave out the buttons whose only constant is `None`.
macro_rules! given {
    ($Choice:ident: $($Button:ident),*) => {
        impl $Choice {
            #[doc(hidden)]
            #[must_use]
            pub const fn given<const N: usize>(mut buttons: [Self; N]) -> $crate::template::button::Given<Self, N> {
                let (mut index, mut count) = (0, 0);
                while index < N {
                    let is_filled = match &buttons[index] {
                        $( Self::$Button(button) => button.is_filled(), )*
                    };
                    if is_filled {
                        buttons.swap(index, count);
                        count += 1;
                    }
                    index += 1;
                }
                $crate::template::button::Given { buttons, count }
            }
        }
    };
}
pub(super) use given;

/// Lets a declared template fill in a button field by field, or but for its place as a whole.
macro_rules! fill {
    ($($Button:ident($($place:ident)?): $($field:ident),*;)* { $($Whole:ident($at:ident): $whole:ident;)* }) => {
        $(
            impl $Whole {
                /// Whether there is more than the button's place.
                pub(super) const fn is_filled(&self) -> bool {
                    true
                }
            }
        )*

        $(
            impl $Button {
                /// Whether there is more than the button's place.
                pub(super) const fn is_filled(&self) -> bool {
                    false $( || self.$field.is_some() )*
                }
            }
        )*

        given!(Button: $($Button,)* $($Whole),*);

        impl Button {
            /// The button of this row, with nothing filled in.
            pub(crate) fn of(row: &'static Part) -> Option<Self> {
                $(
                    if row.rule == $Button::ROW.rule {
                        return Some(Self::$Button($Button::default()));
                    }
                )*
                $(
                    if row.rule == $Whole::ROW.rule {
                        return Some(Self::$Whole($Whole::default()));
                    }
                )*
                None
            }

            /// Fills in a field.
            pub(crate) fn put(&mut self, field: &'static str, value: BlankValue) {
                match self {
                    $(
                        Self::$Button(button) => match field {
                            $( stringify!($place) => button.$place = value.into(), )?
                            $( stringify!($field) => button.$field = value.into(), )*
                            _ => {}
                        },
                    )*
                    $(
                        Self::$Whole(button) => match field {
                            stringify!($at) => button.$at = value.into(),
                            stringify!($whole) => {
                                let $at = button.$at;
                                *button = Option::from(value).unwrap_or_default();
                                button.$at = $at;
                            }
                            _ => {}
                        },
                    )*
                }
            }
        }
    };
}

fill! {
    QuickReply(index): payload;
    Url(index): parameter_name, text, payment_link_preview;
    CopyCode(index): coupon_code;
    Catalog(index): thumbnail_product_retailer_id;
    Mpm(index): thumbnail_product_retailer_id, sections;
    Flow(index): flow_token, flow_action_data;
    VoiceCall(): ttl_minutes, payload;
    PaymentRequest(index): pix_dynamic_code, boleto, payment_link;
    { OrderDetails(index): order_details; }
}
