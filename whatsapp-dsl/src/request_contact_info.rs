use whatsapp_dsl_rules::table::request::REQUEST_CONTACT_INFO;

use crate::kind::kind;

kind! {
    /// A question with a button that shares the customer's phone number.
    ///
    /// For customers of whom only the business-scoped user id is known.
    ///
    /// Source: Cloud API guide on business-scoped user ids.
    ///
    /// ```
    /// use whatsapp_dsl::RequestContactInfo;
    ///
    /// let number = RequestContactInfo::builder()
    ///     .recipient("US.13491208655302741918")
    ///     .body("Which number can the courier call?")
    ///     .build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    RequestContactInfo / RequestContactInfoBuilder of &REQUEST_CONTACT_INFO;
    /// What the message says, 1 to 1024 characters. Refused as `request_contact_info_body_length` or `request_contact_info_body_empty`.
    required text body;
}
