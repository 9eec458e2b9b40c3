//! Forms that were filled in.

use serde_core::de::DeserializeOwned;

use crate::lenient::{FromTree, Notes, Tree};

/// A form that was filled in.
///
/// It comes in [`Content::FormReply`](super::Content::FormReply). Source: Cloud API guides, Flows and address messages (2025-11).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FormReply {
    /// Which sort of form: `flow`, `address_message`.
    pub name: Option<String>,
    /// What the customer sees of it: `Sent`.
    pub body: Option<String>,
    /// What was filled in, as JSON within a text.
    pub response_json: String,
}

impl FormReply {
    /// What was filled in, as a type of yours.
    ///
    /// # Errors
    ///
    /// What keeps it from being one. Forms that were sent before yours changed are filled in for years.
    ///
    /// ```
    /// use std::collections::HashMap;
    /// use whatsapp_dsl::webhook::{Content, Event, Notification};
    ///
    /// let body = r#"{ "messages": [{ "id": "gBGGFlBxZ0M", "type": "interactive", "interactive": { "type": "nfm_reply", "nfm_reply": {
    ///     "name": "flow", "body": "Sent", "response_json": "{\"flow_token\":\"booking-17\",\"day\":\"friday\"}"
    /// } } }] }"#;
    /// let notification = Notification::from_json(body)?;
    /// let [Event::Message(received)] = notification.events() else { panic!("it is a message") };
    /// let Content::FormReply(form) = &received.content else { panic!("it is a form") };
    /// let answers: HashMap<String, String> = form.response()?;
    /// assert_eq!(answers["day"], "friday");
    /// assert_eq!(form.flow_token().as_deref(), Some("booking-17"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn response<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_str(&self.response_json)
    }

    /// The token that the flow was sent with.
    #[must_use]
    pub fn flow_token(&self) -> Option<String> {
        let response: serde_json::Value = self.response().ok()?;
        Some(response.get("flow_token")?.as_str()?.to_owned())
    }
}

impl FromTree for FormReply {
    const EXPECTED: &'static str = "an object with a `response_json`";

    fn from_tree(tree: &Tree<'_>, notes: &mut Notes) -> Option<Self> {
        let response = tree.get("response_json")?;
        // Most write it as JSON within a text; some have the JSON itself.
        let response_json = response.text().map_or_else(|| response.to_string(), str::to_owned);
        Some(Self { name: notes.member(tree, "name"), body: notes.member(tree, "body"), response_json })
    }
}
