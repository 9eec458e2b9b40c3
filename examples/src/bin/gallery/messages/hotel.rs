//! A hotel, in English.

use whatsapp_dsl::{Invalid, Message, template, try_message};

template!(CheckIn {
    name: "check_in",
    language: "en_GB",
    category: Utility,
    header: "Your stay from {{arrival}}",
    body: "Dear {{guest}}, your room is waiting.\n\n1. Check in online\n2. Come after three\n3. Pick up the key at the desk",
    footer: "Albergo Sole, Roma",
    buttons: [
        Flow { text: "Check in", flow_id: "774136581390402", flow_action: Navigate, navigate_screen: "GUEST" },
        QuickReply { text: "I come later" }
    ],
});

/// A template with a form behind a button.
pub(crate) fn check_in(phone: &str, guest: &str, arrival: &str) -> Result<Message, Invalid> {
    try_message!(CheckIn { to: phone, guest: fold(guest, "guest"), arrival: arrival, flow_token: "stay-2041" })
}
