use whatsapp_dsl_rules::table::request::LOCATION_REQUEST;

use crate::kind::kind;

kind! {
    /// A question with a button that shares a location.
    ///
    /// Source: Cloud API guide on location request messages.
    ///
    /// ```
    /// use whatsapp_dsl::LocationRequest;
    ///
    /// let place = LocationRequest::builder().to("+1 650 555 1234").body("Where shall we deliver?").build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    LocationRequest / LocationRequestBuilder of &LOCATION_REQUEST;
    /// What the message says, 1 to 1024 characters. Refused as `location_request_body_length` or `location_request_body_empty`.
    required text body;
}
