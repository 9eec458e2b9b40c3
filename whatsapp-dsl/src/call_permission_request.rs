use whatsapp_dsl_rules::table::call::CALL_PERMISSION_REQUEST;

use crate::kind::kind;

kind! {
    /// A question whether the business may call the customer on WhatsApp.
    ///
    /// A customer can be asked once in 24 hours and twice in seven days, until a call connects: WhatsApp counts, and no check here can.
    ///
    /// Source: Cloud API guide on user call permissions.
    ///
    /// ```
    /// use whatsapp_dsl::CallPermissionRequest;
    ///
    /// let question = CallPermissionRequest::builder().to("+1 650 555 1234").body("May we call you about your order?").build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    CallPermissionRequest / CallPermissionRequestBuilder of &CALL_PERMISSION_REQUEST;
    /// What the message says, 1 to 1024 characters. It may be left out, though Meta recommends to say why you want to call. Refused as
    /// `call_permission_request_body_length`.
    optional text body;
}
