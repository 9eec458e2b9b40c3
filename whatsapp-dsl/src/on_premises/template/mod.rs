//! An approved template, filled in: the only message that can start a conversation.

use whatsapp_dsl_rules::table::on_premises::template::{self as rows, TEMPLATE};

mod button;
pub mod header;
mod parameter;

pub use button::{Button, Catalog, CatalogBuilder, CopyCode, CopyCodeBuilder, QuickReply, QuickReplyBuilder, Url, UrlBuilder};
// The modules that editors are told of, whose names the macros make.
#[cfg(any(rust_analyzer, test))]
pub use self::{button::*, parameter::*};
pub use parameter::{Calendar, Currency, CurrencyBuilder, DateTime, DateTimeBuilder, Parameter, Text, TextBuilder};

use self::header::Header;
use crate::kind::kind;
use crate::word::word;

kind! {
    for crate::on_premises;
    /// An approved template, filled in: the only message that can start a conversation.
    ///
    /// Source: On-Premises API message reference, template object.
    ///
    /// ```
    /// use whatsapp_dsl::on_premises::{Template, template::{Currency, Url}};
    ///
    /// let shipped = Template::builder()
    ///     .to("+1 650 555 1234")
    ///     .namespace("88b39973_f0d5_54e1_29cf_e80f1e3da4f2")
    ///     .name("order_shipped")
    ///     .language("en_US")
    ///     .body([Currency::builder().code("USD").minor_units(4299).fallback_value("$42.99")])
    ///     .buttons([Url::builder().text("A1")])
    ///     .build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Template / TemplateBuilder of &TEMPLATE;
    /// The namespace of the account's templates, needed up to client 2.41. No white space in it (`on_premises_template_namespace_format`).
    optional text namespace;
    /// The template's name: lowercase letters, digits and underscores, at most 512. Refused as `on_premises_template_name_format` or
    /// `on_premises_template_name_length`.
    required text name;
    /// The language that the template is sent in, as Meta spells it: `en_US`. Refused as `on_premises_template_language_format`.
    required text language;
    /// What happens where the template is not in the language: the only policy there is, which is written where it is left out, too.
    optional copy policy: Policy;
    /// What fills the header: a text of at most 60 characters or a media. Refused as `on_premises_header_parameter_text_length`.
    optional one header: Header;
    /// What fills the placeholders of the body, in order: strings, [`Text`], [`Currency`] and [`DateTime`].
    optional list body: Parameter;
    /// What fills the buttons, each by its index in the template. At most ten (`on_premises_template_buttons_count`), no index twice
    /// (`on_premises_template_button_index_unique`).
    optional list buttons: Button;
}

impl Template {
    /// The policy is written where it was left out, too.
    pub(crate) const fn settle(&mut self) {
        self.policy = Some(Policy::Deterministic);
    }
}

word! {
    /// What happens where a template is not in the language.
    Policy of &rows::POLICY;
    /// The message is not sent.
    Deterministic;
}
