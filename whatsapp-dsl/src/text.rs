use whatsapp_dsl_rules::table::simple::TEXT;

use crate::direct_send::{Category, DirectSendConfig};
use crate::kind::kind;

kind! {
    /// A text message.
    ///
    /// Source: Cloud API message reference; text message guide.
    ///
    /// ```
    /// use whatsapp_dsl::Text;
    ///
    /// let hello = Text::builder().to("+1 650 555 1234").body("See https://luigi.example").preview_url(true).build()?;
    /// assert_eq!(hello.recipient().as_str(), "16505551234");
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Text / TextBuilder of &TEXT;
    /// The text, 1 to 4096 characters, at most 1024 with [Direct Send](crate::direct_send); WhatsApp's own formatting (`*bold*`) works.
    /// Refused as `text_body_length` or `text_body_empty`.
    required text body;
    /// Whether the first link of the text is shown with a preview. It must start with `http://` or `https://`, and have the name of a host,
    /// since an IP address gets no preview. With [Direct Send](crate::direct_send) there is none.
    optional copy preview_url: bool;
    /// What a message that starts a conversation is for, with [Direct Send](crate::direct_send): `Utility`, or `Authentication` for a
    /// one-time password, which goes to a phone number (`text_recipient_authentication`). Left out, or with `Service`, the message is an
    /// ordinary one.
    optional copy category: Category;
    /// For how many seconds Meta tries to deliver it, 30 to 43200, at most 900 where `category` is `Authentication`. Refused as
    /// `text_ttl_seconds_range`. It needs `category` (`text_ttl_seconds_category`), which is not `Service`
    /// (`text_ttl_seconds_service`).
    optional copy ttl_seconds: i64;
    /// The name of the template that WhatsApp makes of it. It needs `category: Utility` (`text_direct_send_config_category`,
    /// `text_direct_send_config_utility`).
    optional one direct_send_config: DirectSendConfig;
}
