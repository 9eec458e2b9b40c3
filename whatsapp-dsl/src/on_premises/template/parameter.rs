//! What fills the placeholders of a template's body.

use whatsapp_dsl_rules::table::on_premises::template as rows;

use crate::choice::choice;
use crate::part::{part, parts_of};
use crate::template::settling;
use crate::word::word;

parts_of!(($) "on_premises/template");

choice! {
    /// What fills a placeholder. A string is taken as [`Parameter::Text`].
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
    Text / TextBuilder of &rows::PARAMETER_TEXT;
    /// What takes its place: at most 1024 characters, or 32768 where the template is nothing but a body. Never empty, no new line, no
    /// tab, no more than four spaces in a row. Refused as `on_premises_parameter_text_length` or `on_premises_parameter_text_inner_space`.
    required text text;
}

part! {
    /// An amount of money that fills a placeholder.
    Currency / CurrencyBuilder of &rows::CURRENCY, settled by settle;
    /// The currency's code, of ISO 4217. Refused as `on_premises_currency_code_format`.
    required text code;
    /// The amount in thousandths of the currency unit: 42990 for $42.99. Refused where the currency has no coin that small
    /// (`on_premises_currency_unit`) or `fallback_value` names the same digits at another scale (`on_premises_currency_scale`). Either this or
    /// `minor_units`; both or neither is refused as `on_premises_currency_amount`. Never negative (`on_premises_currency_amount_1000_range`).
    optional copy amount_1000: i64;
    /// The amount in the currency's minor unit: 4299 for $42.99, 4299 for ¥4299. `amount_1000` is computed from it,
    /// and once it is, this is left out. Refused as `on_premises_currency_minor_units_range` where no amount comes of it.
    optional copy minor_units: i64;
    /// The amount as it is shown, where the client cannot write it as the customer does. At most 1024 characters, or 32768 where the template is nothing
    /// but a body (`on_premises_currency_fallback_value_length`). No new line, no tab, no more than four spaces in a row
    /// (`on_premises_currency_fallback_value_inner_space`).
    required text fallback_value;
}

part! {
    /// A date or time that fills a placeholder: a UNIX time, or the members of a calendar.
    DateTime / DateTimeBuilder of &rows::DATE_TIME;
    /// The date as it is shown, where the client cannot write it as the customer does. At most 1024 characters, or 32768 where the template is nothing
    /// but a body (`on_premises_date_time_fallback_value_length`). No new line, no tab, no more than four spaces in a row
    /// (`on_premises_date_time_fallback_value_inner_space`).
    required text fallback_value;
    /// The day of the week, 1 (Monday) to 7; its name is read, too. Refused as `on_premises_date_time_day_of_week_range`.
    optional copy day_of_week: i64;
    /// The year, 1 to 9999. Refused as `on_premises_date_time_year_range`.
    optional copy year: i64;
    /// The month, 1 to 12. Refused as `on_premises_date_time_month_range`.
    optional copy month: i64;
    /// The day of the month, 1 to 31. Refused as `on_premises_date_time_day_of_month_range`.
    optional copy day_of_month: i64;
    /// The hour, 0 to 23. Refused as `on_premises_date_time_hour_range`.
    optional copy hour: i64;
    /// The minute, 0 to 59. Refused as `on_premises_date_time_minute_range`.
    optional copy minute: i64;
    /// What these count in; `Gregorian` where left out.
    optional copy calendar: Calendar;
    /// The same as a UNIX time in seconds, never negative. Refused as `on_premises_date_time_timestamp_range`.
    optional copy timestamp: i64;
}

settling!();

word! {
    /// What the members of a date count in.
    Calendar of &rows::CALENDAR;
    /// The calendar of most countries.
    Gregorian;
    /// The solar calendar of Iran.
    SolarHijri;
}
