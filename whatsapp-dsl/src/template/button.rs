//! What fills the buttons of a template.

use std::borrow::Cow;

use whatsapp_dsl_rules::Part;
use whatsapp_dsl_rules::table::template as rows;

use crate::choice::choice;
use crate::declared::BlankValue;
use crate::part::{IsPart, part};
use crate::product_list;
use crate::set::set_from;

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
    /// What takes the place of the placeholder, percent-encoded, at most 2000 characters. Refused as `url_button_text_length`. No new line,
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

/// Lets a declared template fill in a button field by field.
macro_rules! fill {
    ($($Button:ident($($place:ident)?): $($field:ident),*;)*) => {
        $(
            impl $Button {
                /// Whether there is more than the button's place.
                pub(super) const fn is_filled(&self) -> bool {
                    false $( || self.$field.is_some() )*
                }
            }
        )*

        given!(Button: $($Button),*);

        impl Button {
            /// The button of this row, with nothing filled in.
            pub(crate) fn of(row: &'static Part) -> Option<Self> {
                $(
                    if row.rule == $Button::ROW.rule {
                        return Some(Self::$Button($Button::default()));
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
}
