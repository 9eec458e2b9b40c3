//! A question with one to three buttons to answer with.

use whatsapp_dsl_rules::table::interactive::{self, REPLY_BUTTONS};

use crate::choice::choice;
use crate::direct_send::{Category, DirectSendConfig};
use crate::header::Header;
use crate::kind::kind;
use crate::part::{part, parts_of};

parts_of!(($) "reply_buttons");

kind! {
    /// A question with one to three buttons to answer with.
    ///
    /// Source: Cloud API message reference, interactive object; reply buttons guide.
    ///
    /// ```
    /// use whatsapp_dsl::{ReplyButtons, reply_buttons::Reply};
    ///
    /// let question = ReplyButtons::builder()
    ///     .to("+1 650 555 1234")
    ///     .body("Shall we deliver at eight?")
    ///     .buttons([Reply::builder().id("yes").title("Yes"), Reply::builder().id("no").title("No")])
    ///     .build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    ReplyButtons / ReplyButtonsBuilder of &REPLY_BUTTONS;
    /// What is shown above the body: a text of 1 to 60 characters, an image, a video or a document. Refused as `header_text_length`. Of
    /// Direct Send, Meta opens media to some businesses only.
    optional one header: Header;
    /// What the message says, 1 to 1024 characters. Refused as `reply_buttons_body_length` or `reply_buttons_body_empty`.
    required text body;
    /// The small print, 1 to 60 characters. Refused as `reply_buttons_footer_length`.
    optional text footer;
    /// One to three buttons, with ids and titles that differ. Refused as `reply_buttons_buttons_count`, `reply_buttons_id_unique` or
    /// `reply_buttons_title_unique`.
    ///
    /// With `category: Utility` there can be ten, and links among them (`reply_buttons_cta_url_category`): at most two
    /// (`reply_buttons_cta_url_total`), in front of all replies (`reply_buttons_cta_url_order`).
    required list buttons: Button;
    /// What a message that starts a conversation is for, with [Direct Send](crate::direct_send): `Utility`; `Authentication` goes with a
    /// [`Text`](crate::Text) only (`reply_buttons_category_content`). Left out, or with `Service`, the message is an ordinary one.
    optional copy category: Category;
    /// For how many seconds Meta tries to deliver it, 30 to 43200, at most 900 where `category` is `Authentication`. Refused as
    /// `reply_buttons_ttl_seconds_range`. It needs `category` (`reply_buttons_ttl_seconds_category`), which is not `Service`
    /// (`reply_buttons_ttl_seconds_service`).
    optional copy ttl_seconds: i64;
    /// The name of the template that WhatsApp makes of it. It needs `category: Utility` (`reply_buttons_direct_send_config_category`,
    /// `reply_buttons_direct_send_config_utility`).
    optional one direct_send_config: DirectSendConfig;
}

choice! {
    /// A button of a message.
    Button;
    /// One to answer with.
    Reply / ReplyBuilder;
    /// One that opens a web page, with [Direct Send](crate::direct_send) only.
    CtaUrl / CtaUrlBuilder;
}

impl Button {
    /// What comes back when the button is pressed; empty for a link, which brings nothing back.
    #[must_use]
    pub fn id(&self) -> &str {
        if let Self::Reply(reply) = self { reply.id() } else { "" }
    }

    /// What is shown on the button.
    #[must_use]
    pub fn title(&self) -> &str {
        match self {
            Self::Reply(reply) => reply.title(),
            Self::CtaUrl(link) => link.display_text(),
        }
    }
}

part! {
    /// A button that opens a web page, among the buttons of a message of the category `Utility`. Alone it is a message of its own:
    /// [`CtaUrl`](crate::CtaUrl).
    CtaUrl / CtaUrlBuilder of &interactive::CTA_URL_BUTTON;
    /// What is shown on the button, 1 to 20 characters. Refused as `cta_url_button_display_text_length`. No white space at either end
    /// (`cta_url_button_display_text_outer_space`).
    required text display_text;
    /// The page that the button opens: an `http` or `https` link. Refused as `cta_url_button_url_format`.
    required text url;
}

part! {
    /// A button to answer with.
    Reply / ReplyBuilder of &interactive::REPLY;
    /// What comes back when the button is pressed, 1 to 256 characters. Refused as `reply_id_length`. No white space at either end
    /// (`reply_id_outer_space`).
    required text id;
    /// What is shown on the button, 1 to 20 characters. Refused as `reply_title_length`. No white space at either end
    /// (`reply_title_outer_space`). WhatsApp's own formatting does not work there.
    required text title;
}
