//! What fills the cards of a template's carousel.

use std::borrow::Cow;

use whatsapp_dsl_rules::table::template as rows;

use super::button::{OrderDetails, OrderDetailsBuilder, QuickReply, QuickReplyBuilder, Url, UrlBuilder};
use super::parameter::{parameter, settling};
use crate::choice::choice;
use crate::header::{Image, ImageBuilder, Product, ProductBuilder, Video, VideoBuilder};
use crate::part::{part, parts_of};

parts_of!(($) "template/card");

choice! {
    /// What is shown on top of a card.
    Header;
    /// An image.
    Image / ImageBuilder;
    /// A video.
    Video / VideoBuilder;
    /// A product of a catalogue.
    Product / ProductBuilder;
}

impl Default for Header {
    /// An image from nowhere, which no message takes.
    fn default() -> Self {
        Self::Image(Image::default())
    }
}

choice! {
    /// What fills a placeholder of a card's body. A string is taken as [`Parameter::Text`].
    Parameter, string = Text;
    /// A text.
    Text / TextBuilder;
    /// An amount of money.
    Currency / CurrencyBuilder;
    /// A date or time.
    DateTime / DateTimeBuilder;
}

choice! {
    /// What fills a button of a card.
    Button;
    /// A quick reply.
    QuickReply / QuickReplyBuilder;
    /// A link.
    Url / UrlBuilder;
    /// An order, in front of any other button.
    OrderDetails / OrderDetailsBuilder;
}

part! {
    /// A text that fills a placeholder of a card.
    Text / TextBuilder of &rows::CARD_TEXT;
    /// The name of the placeholder, where the template has named ones: all of its parameters or none (`template_parameters_mixed`).
    /// Lowercase letters, digits and underscores, no digit first (`card_parameter_parameter_name_format`).
    optional text parameter_name;
    /// What takes its place, 1 to 160 characters: no new line, no tab, no more than four spaces in a row. Refused as
    /// `card_parameter_text_length`, `card_parameter_text_empty` or `card_parameter_text_inner_space`.
    required text text;
}

part! {
    /// An amount of money that fills a placeholder of a card.
    Currency / CurrencyBuilder of &rows::CARD_CURRENCY, settled by settle;
    /// The name of the placeholder, where the template has named ones: all of its parameters or none (`template_parameters_mixed`).
    /// Lowercase letters, digits and underscores, no digit first (`card_currency_parameter_name_format`).
    optional text parameter_name;
    /// The currency's code, of ISO 4217. Refused as `card_currency_code_format`.
    required text code;
    /// The amount in thousandths of the currency unit: 42990 for $42.99. Refused where the currency has no coin that small
    /// (`card_currency_unit`) or `fallback_value` names the same digits at another scale (`card_currency_scale`). Either this or
    /// `minor_units`; both or neither is refused as `card_currency_amount`. Never negative (`card_currency_amount_1000_range`).
    optional copy amount_1000: i64;
    /// The amount in the currency's minor unit: 4299 for $42.99, 4299 for ¥4299. `amount_1000` is computed from it,
    /// and once it is, this is left out. Refused as `card_currency_minor_units_range` where no amount comes of it.
    optional copy minor_units: i64;
    /// The amount as it is shown: `$42.99`, 1 to 160 characters. The Cloud API shows nothing else. Refused as
    /// `card_currency_fallback_value_length`. No new line, no tab, no more than four spaces in a row
    /// (`card_currency_fallback_value_inner_space`).
    required text fallback_value;
}

part! {
    /// A date or time that fills a placeholder of a card.
    DateTime / DateTimeBuilder of &rows::CARD_DATE_TIME;
    /// The name of the placeholder, where the template has named ones: all of its parameters or none (`template_parameters_mixed`).
    /// Lowercase letters, digits and underscores, no digit first (`card_date_time_parameter_name_format`).
    optional text parameter_name;
    /// The date as it is shown: `1 April, 8 pm`, 1 to 160 characters. The Cloud API shows nothing else. Refused as
    /// `card_date_time_fallback_value_length`. No new line, no tab, no more than four spaces in a row
    /// (`card_date_time_fallback_value_inner_space`).
    required text fallback_value;
}

parameter!();

super::button::given!(Button: QuickReply, Url, OrderDetails);
