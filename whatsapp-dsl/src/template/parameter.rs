//! What fills the placeholders of a template's body.

use std::borrow::Cow;

use whatsapp_dsl_rules::currency;
use whatsapp_dsl_rules::table::template as rows;

use crate::choice::choice;
use crate::part::{part, parts_of};
use crate::set::Kept;

parts_of!(($) "template");

choice! {
    /// What fills a placeholder of a template's body. A string is taken as [`Parameter::Text`].
    Parameter, string = Text;
    /// A text.
    Text / TextBuilder;
    /// An amount of money.
    Currency / CurrencyBuilder;
    /// A date or time.
    DateTime / DateTimeBuilder;
}

part! {
    /// A text that fills a placeholder.
    Text / TextBuilder of &rows::TEXT;
    /// The name of the placeholder, where the template has named ones: all of its parameters or none (`template_parameters_mixed`).
    /// Lowercase letters, digits and underscores, no digit first (`parameter_parameter_name_format`).
    optional text parameter_name;
    /// What takes its place: at most 1024 characters, or 32768 where the template is nothing but a body. Never empty, no new line, no
    /// tab, no more than four spaces in a row. Refused as `parameter_text_length`, `parameter_text_empty` or `parameter_text_inner_space`.
    required text text;
}

part! {
    /// An amount of money that fills a placeholder.
    Currency / CurrencyBuilder of &rows::CURRENCY, settled by settle;
    /// The name of the placeholder, where the template has named ones: all of its parameters or none (`template_parameters_mixed`).
    /// Lowercase letters, digits and underscores, no digit first (`currency_parameter_name_format`).
    optional text parameter_name;
    /// The currency's code, of ISO 4217. Refused as `currency_code_format`.
    required text code;
    /// The amount in thousandths of the currency unit: 42990 for $42.99. Refused where the currency has no coin that small
    /// (`currency_unit`) or `fallback_value` names the same digits at another scale (`currency_scale`). Either this or `minor_units`; both
    /// or neither is refused as `currency_amount`. Never negative (`currency_amount_1000_range`).
    optional copy amount_1000: i64;
    /// The amount in the currency's minor unit: 4299 for $42.99, 4299 for ¥4299. `amount_1000` is computed from it,
    /// and once it is, this is left out. Refused as `currency_minor_units_range` where no amount comes of it.
    optional copy minor_units: i64;
    /// The amount as it is shown: `$42.99`. The Cloud API shows nothing else. At most 1024 characters, or 32768 where the template is
    /// nothing but a body (`currency_fallback_value_length`). No new line, no tab, no more than four spaces in a row
    /// (`currency_fallback_value_inner_space`).
    required text fallback_value;
}

part! {
    /// A date or time that fills a placeholder.
    DateTime / DateTimeBuilder of &rows::DATE_TIME;
    /// The name of the placeholder, where the template has named ones: all of its parameters or none (`template_parameters_mixed`).
    /// Lowercase letters, digits and underscores, no digit first (`date_time_parameter_name_format`).
    optional text parameter_name;
    /// The date as it is shown: `1 April, 8 pm`. The Cloud API shows nothing else. At most 1024 characters, or 32768 where the template is
    /// nothing but a body (`date_time_fallback_value_length`). No new line, no tab, no more than four spaces in a row
    /// (`date_time_fallback_value_inner_space`).
    required text fallback_value;
}

impl Text {
    /// The same in a header, for the variable of this name, unless it names one.
    pub(crate) fn in_header(self, name: Option<&'static str>) -> super::header::Text {
        let name = self.parameter_name.or(name.map(Cow::Borrowed));
        super::header::Text::builder().parameter_name(name.map(Kept)).text(self.text.map(Kept)).into()
    }
}

/// How the `Currency` of a module settles: an amount in minor units becomes one in thousandths.
macro_rules! settling {
    () => {
        const fn settle(mut currency: Currency) -> Currency {
            let texts = [currency.code.as_ref(), currency.fallback_value.as_ref()];
            let (amount, units) = (currency.amount_1000, currency.minor_units);
            (currency.amount_1000, currency.minor_units) = $crate::template::settled(texts, amount, units);
            currency
        }
    };
}
pub(crate) use settling;

/// What the parameters of bodies and of cards do alike: their limits differ, and so do their types.
macro_rules! parameter {
    () => {
        impl $crate::declared::fill::Fills for Parameter {
            fn text(text: Option<Cow<'static, str>>) -> Self {
                Self::Text(Text { parameter_name: None, text })
            }

            fn named(mut self, name: &'static str) -> Self {
                let own = match &mut self {
                    Self::Text(text) => &mut text.parameter_name,
                    Self::Currency(currency) => &mut currency.parameter_name,
                    Self::DateTime(date_time) => &mut date_time.parameter_name,
                };
                own.get_or_insert(Cow::Borrowed(name));
                self
            }
        }

        settling!();
    };
}
pub(super) use parameter;

parameter!();

/// The amount in thousandths and in minor units: thousandths where it can be so. Where it cannot, or is not sound, it stays as it was given, so
/// that the checks say why in the words of the field.
pub(crate) const fn settled(
    [code, shown]: [Option<&Cow<'static, str>>; 2],
    amount_1000: Option<i64>,
    minor_units: Option<i64>,
) -> (Option<i64>, Option<i64>) {
    let (code, shown) = (text(code), text(shown));
    if let (None, Some(units)) = (amount_1000, minor_units)
        && let Some(amount) = currency::amount_1000(code, units)
        && currency::fault(code, amount, shown).is_none()
    {
        return (Some(amount), None);
    }
    (amount_1000, minor_units)
}

const fn text<'a>(text: Option<&'a Cow<'static, str>>) -> &'a str {
    match text {
        Some(Cow::Borrowed(text)) => text,
        Some(Cow::Owned(text)) => text.as_str(),
        None => "",
    }
}
