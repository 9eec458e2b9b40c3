use whatsapp_dsl_rules::table::simple::TEXT;

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
    /// The text, 1 to 4096 characters; WhatsApp's own formatting (`*bold*`) works. Refused as `text_body_length` or `text_body_empty`.
    required text body;
    /// Whether the first link of the text is shown with a preview. It must start with `http://` or `https://`.
    optional copy preview_url: bool;
}
