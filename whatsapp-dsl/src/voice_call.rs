use whatsapp_dsl_rules::table::call::VOICE_CALL;

use crate::kind::kind;

kind! {
    /// A message with a button that calls the business on WhatsApp.
    ///
    /// Source: Cloud API guide on call button messages.
    ///
    /// ```
    /// use whatsapp_dsl::VoiceCall;
    ///
    /// let call = VoiceCall::builder()
    ///     .to("+1 650 555 1234")
    ///     .body("Rather talk to us?")
    ///     .display_text("Call Luigi")
    ///     .ttl_minutes(120)
    ///     .build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    VoiceCall / VoiceCallBuilder of &VOICE_CALL;
    /// What the message says, 1 to 1024 characters. Refused as `voice_call_body_length` or `voice_call_body_empty`.
    required text body;
    /// What is shown on the button, 1 to 20 characters; `Call Now` where left out. Refused as `voice_call_display_text_length`. No white
    /// space at either end (`voice_call_display_text_outer_space`).
    optional text display_text;
    /// For how many minutes the button works, 1 to 43200, which is 30 days; 10080, seven days, where left out. Refused as
    /// `voice_call_ttl_minutes_range`.
    optional copy ttl_minutes: i64;
    /// What the webhooks of the call bring back, at most 512 characters. Refused as `voice_call_payload_length`. No white space at either
    /// end (`voice_call_payload_outer_space`).
    optional text payload;
}
