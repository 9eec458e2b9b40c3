use whatsapp_dsl_rules::table::cta_url::CTA_URL;

use crate::direct_send::{Category, DirectSendConfig};
use crate::header::Header;
use crate::kind::kind;

kind! {
    /// A message with a button that opens a web page.
    ///
    /// Source: Cloud API guide on interactive call-to-action URL messages.
    ///
    /// ```
    /// use whatsapp_dsl::CtaUrl;
    ///
    /// let workshops = CtaUrl::builder()
    ///     .to("+1 650 555 1234")
    ///     .body("We bake with you on Sundays.")
    ///     .display_text("See the dates")
    ///     .url("https://luigi.example/workshops")
    ///     .build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    CtaUrl / CtaUrlBuilder of &CTA_URL;
    /// What is shown above the body: a text of 1 to 60 characters, an image, a video or a document. Refused as `header_text_length`.
    optional one header: Header;
    /// What the message says, 1 to 1024 characters. Refused as `cta_url_body_length` or `cta_url_body_empty`.
    required text body;
    /// The small print, 1 to 60 characters. Refused as `cta_url_footer_length`.
    optional text footer;
    /// What is shown on the button, 1 to 20 characters. Refused as `cta_url_display_text_length`. No white space at either end
    /// (`cta_url_display_text_outer_space`).
    required text display_text;
    /// The page that the button opens: an `http` or `https` link. Refused as `cta_url_url_format`.
    required text url;
    /// Whether a link of a payment gateway in India is shown as the payment that it asks for; `false` where left out. It takes the place of
    /// `header`: both are refused as `cta_url_payment_link_header`. Meta opens it to a business on request.
    optional copy payment_link_preview: bool;
    /// What a message that starts a conversation is for, with [Direct Send](crate::direct_send): `Utility`; `Authentication` goes with a
    /// [`Text`](crate::Text) only (`cta_url_category_content`). Left out, or with `Service`, the message is an ordinary one.
    optional copy category: Category;
    /// For how many seconds Meta tries to deliver it, 30 to 43200, at most 900 where `category` is `Authentication`. Refused as
    /// `cta_url_ttl_seconds_range`. It needs `category` (`cta_url_ttl_seconds_category`), which is not `Service`
    /// (`cta_url_ttl_seconds_service`).
    optional copy ttl_seconds: i64;
    /// The name of the template that WhatsApp makes of it. It needs `category: Utility` (`cta_url_direct_send_config_category`,
    /// `cta_url_direct_send_config_utility`).
    optional one direct_send_config: DirectSendConfig;
}
