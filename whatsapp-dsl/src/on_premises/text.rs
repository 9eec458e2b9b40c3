use whatsapp_dsl_rules::table::on_premises::content::TEXT;

use crate::kind::kind;

kind! {
    for crate::on_premises;
    /// A text message.
    ///
    /// Source: On-Premises API message reference.
    ///
    /// ```
    /// use whatsapp_dsl::on_premises::Text;
    ///
    /// let hello = Text::builder().to("+1 650 555 1234").body("See https://luigi.example").preview_url(true).build()?;
    /// assert!(hello.to_json().ends_with(r#""text":{"body":"See https://luigi.example"},"preview_url":true}"#));
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Text / TextBuilder of &TEXT;
    /// The text, 1 to 4096 characters; WhatsApp's own formatting (`*bold*`) works. Refused as `on_premises_text_body_length` or
    /// `on_premises_text_body_empty`.
    required text body;
    /// Whether the first link of the text is shown with a preview; `false` where left out. On the wire it is beside the text.
    optional copy preview_url: bool;
}
