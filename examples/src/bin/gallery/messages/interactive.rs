//! Interactive messages.

use whatsapp_dsl::{Message, message};

/// A question with up to three answers.
pub(crate) fn reply_buttons() -> Message {
    message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Shall we deliver at *eight*?",
        footer: "Free delivery from $20",
        buttons: [
            Reply { id: "yes", title: "Yes, please" },
            Reply { id: "later", title: "Later" },
            Reply { id: "no", title: "I'll pick it up" }
        ],
    })
}

/// A menu, closed, and what its button opens.
pub(crate) fn list() -> Message {
    message!(List {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "What would you like?",
        footer: "Open till ten",
        button: "See the menu",
        sections: [
            Section {
                title: "Pizza",
                rows: [
                    Row { id: "margherita", title: "Margherita", description: "Tomato, mozzarella" },
                    Row { id: "diavola", title: "Diavola", description: "Tomato, mozzarella, hot salami" },
                ],
            },
            Section { title: "Dessert", rows: [Row { id: "tiramisu", title: "Tiramisù" }] },
        ],
    })
}

/// A button that opens a page.
pub(crate) fn cta_url() -> Message {
    message!(CtaUrl {
        to: "+1 650 555 1234",
        header: Image { link: "https://luigi.example/terrace.jpg" },
        body: "The terrace is open: reserve a table.",
        display_text: "Reserve",
        url: "https://luigi.example/tables",
    })
}

/// A form behind a button.
pub(crate) fn flow() -> Message {
    message!(Flow {
        to: "+1 650 555 1234",
        header: "How was it?",
        body: "Five questions, one minute, and a tiramisù on us.",
        footer: "Luigi's",
        flow_name: "feedback",
        flow_cta: "Give feedback",
        flow_token: "visit-2041",
        flow_action: Navigate,
        flow_action_payload: FlowActionPayload { screen: "RATING" },
    })
}

/// Cards beside each other.
pub(crate) fn carousel() -> Message {
    message!(Carousel {
        to: "+1 650 555 1234",
        body: "Fresh from the oven:",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/margherita.jpg" },
                body: "*Margherita*\nTomato, mozzarella",
                display_text: "Order",
                url: "https://luigi.example/margherita",
            },
            Card {
                header: Image { link: "https://luigi.example/diavola.jpg" },
                body: "*Diavola*\nHot salami",
                display_text: "Order",
                url: "https://luigi.example/diavola",
            },
            Card {
                header: Image { link: "https://luigi.example/marinara.jpg" },
                body: "*Marinara*\nTomato, garlic, oregano",
                display_text: "Order",
                url: "https://luigi.example/marinara",
            },
        ],
    })
}

/// Asks where the customer is.
pub(crate) fn location_request() -> Message {
    message!(LocationRequest { to: "+1 650 555 1234", body: "Where shall we bring it?" })
}

/// Asks for a shipping address, of customers in India.
pub(crate) fn address_message() -> Message {
    message!(AddressMessage {
        to: "+91 98765 43210",
        body: "Where shall we deliver your cake?",
        country: "IN",
        saved_addresses: [SavedAddress {
            id: "home",
            value: Values { name: "Asha Rao", house_number: "8", address: "Hill Road", city: "Mumbai", in_pin_code: "400063" },
        }],
    })
}

/// A button that calls the business.
pub(crate) fn voice_call() -> Message {
    message!(VoiceCall { to: "+1 650 555 1234", body: "Rather talk to us?", display_text: "Call Luigi" })
}

/// Asks whether the business may call.
pub(crate) fn call_permission_request() -> Message {
    message!(CallPermissionRequest { to: "+1 650 555 1234", body: "May we call you about your party of forty?" })
}

/// Asks for the customer's phone number.
pub(crate) fn request_contact_info() -> Message {
    message!(RequestContactInfo { recipient: "US.13491208655302741918", body: "How can we reach you about your order?" })
}
