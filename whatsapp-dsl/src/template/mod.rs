//! An approved template, filled in: what a conversation is started with.

use std::borrow::Cow;

use whatsapp_dsl_rules::table::template::TEMPLATE;

mod button;
pub mod card;
mod component;
pub mod header;
mod parameter;

pub use button::{
    Button, Catalog, CatalogBuilder, CopyCode, CopyCodeBuilder, Flow, FlowBuilder, Mpm, MpmBuilder, OrderDetails, OrderDetailsBuilder,
    PaymentRequest, PaymentRequestBuilder, QuickReply, QuickReplyBuilder, Section, SectionBuilder, Url, UrlBuilder, VoiceCall,
    VoiceCallBuilder,
};
pub use component::{
    Card, CardBuilder, LimitedTimeOffer, LimitedTimeOfferBuilder, OrderStatus, OrderStatusBuilder, ProductPolicy, TapTargetConfiguration,
    TapTargetConfigurationBuilder,
};
pub(crate) use parameter::{settled, settling};
// The modules that editors are told of, whose names the macros make.
#[cfg(any(rust_analyzer, test))]
pub use self::{button::*, component::*, parameter::*};
pub use parameter::{Currency, CurrencyBuilder, DateTime, DateTimeBuilder, Parameter, Text, TextBuilder};

use self::header::Header;
use crate::declared::BlankValue;
use crate::field::List;
use crate::kind::kind;

kind! {
    /// An approved template, filled in: what a conversation is started with.
    ///
    /// For a send with no definition at hand: names and counts of the parameters are taken on trust. A template that the account does not have
    /// in the language, or that is not approved, is refused when it is sent (132001). Groups take templates of texts and media.
    ///
    /// Source: Cloud API message reference, template object.
    ///
    /// ```
    /// use whatsapp_dsl::{Template, template::{Currency, Url}};
    ///
    /// let shipped = Template::builder()
    ///     .to("+1 650 555 1234")
    ///     .name("order_shipped")
    ///     .language("en_US")
    ///     .body([Currency::builder().code("USD").minor_units(4299).fallback_value("$42.99")])
    ///     .buttons([Url::builder().index(0).text("A1")])
    ///     .build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Template / TemplateBuilder of &TEMPLATE;
    /// The template's name: lowercase letters, digits and underscores, at most 512. Refused as `template_name_format` or
    /// `template_name_length`.
    required text name;
    /// The language that the template is sent in, as Meta spells it: `en_US`. Refused as `template_language_format`.
    required text language;
    /// What fills the header: a text of at most 60 characters, a media, a place or a product; beside a limited-time offer an image or a video.
    /// Refused as `header_parameter_text_length` or `template_offer_header`.
    optional one header: Header;
    /// What fills the placeholders of the body, in order or by name: strings, [`Text`], [`Currency`] and [`DateTime`].
    optional list body: Parameter;
    /// What fills the buttons, each by its index in the template. At most ten (`template_buttons_count`), of them two [`Url`] and one
    /// [`CopyCode`] (`template_button_kind_count`), no index twice (`template_button_index_unique`). A template with four buttons or more, or with
    /// a quick reply beside other buttons, is not shown in WhatsApp on a computer: the customer is asked to read it on the phone.
    optional list buttons: Button;
    /// When the offer of a limited-time-offer template ends. Beside it a code to copy is button 0 and the link button 1, or the link alone
    /// is button 0. Refused as `template_offer_button_index`.
    optional one limited_time_offer: LimitedTimeOffer;
    /// The cards of a carousel, two to ten, with headers of one kind. Refused as `template_cards_count` or `template_card_headers_mixed`.
    // An empty list is refused, too, so it is not taken for one that is left out.
    required list cards: Card;
    /// News of an order, in a template of the sub-category `ORDER_STATUS`.
    optional apart order_status: OrderStatus;
    /// What opens where the message is tapped, in the place of what its first link opens, for businesses that Meta has let. At least one target.
    optional list tap_target_configuration: TapTargetConfiguration;
    /// Components that this version does not know, each as the JSON object that Meta takes, written behind the others:
    /// `json!({ "type": "…", … })`. What is in them is not checked; an empty one is refused, and so is one that is nested too deeply to be read back
    /// (`template_raw_components_depth`), or whose words are not those of a new component (`template_raw_components_type`). [`Message::from_json_or_raw`](crate::Message::from_json_or_raw) alone reads them back.
    optional documents raw_components;
    /// What the endpoint for marketing messages (`/marketing_messages`) does with a message that it cannot send as one: send it through the
    /// Cloud API, or fail. Not to a group (`message_group_content`).
    optional copy product_policy: ProductPolicy;
    /// Whether that endpoint may share how the customer reacts to the message; the setting of the account where left out. Not to a group
    /// (`message_group_content`).
    optional copy message_activity_sharing: bool;
}

impl TemplateBuilder {
    /// Fills in what only a template has.
    pub(crate) fn others(mut self, values: Vec<(&'static str, BlankValue)>) -> Self {
        for (field, value) in values {
            match field {
                "limited_time_offer" => self.content.limited_time_offer = Option::from(value).map(Cow::Owned),
                "order_status" => self.content.order_status = Option::from(value).map(crate::field::Apart::given),
                "tap_target_configuration" => self.content.tap_target_configuration = value.into(),
                "product_policy" => self.content.product_policy = value.into(),
                "message_activity_sharing" => self.content.message_activity_sharing = value.into(),
                _ => {}
            }
        }
        self
    }

    /// What is filled in, without the envelope, with lists that stay where they are empty, since a definition asks for their entries.
    pub(crate) fn content_with(self, body: Option<List<Parameter>>, cards: Option<List<Card>>) -> Template {
        Template { body, cards, ..self.content }
    }
}
