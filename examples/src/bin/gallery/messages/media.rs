//! Texts, files, places, contacts, and what is done to other messages.

use whatsapp_dsl::{Message, message};

/// A text with WhatsApp's formatting, and a preview of its first link.
pub(crate) fn text() -> Message {
    message!(Text {
        to: "+1 650 555 1234",
        body: "*Open again!* From _Monday_ on:\n- pizza from the oven\n- ~frozen~ fresh pasta\n\n> See you soon.\nhttps://luigi.example/news",
        preview_url: true,
    })
}

/// An emoji under a message of the customer.
pub(crate) fn reaction() -> Message {
    message!(Reaction { to: "+1 650 555 1234", message_id: "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI", emoji: "🍕" })
}

/// An image by its link.
pub(crate) fn image() -> Message {
    message!(Image { to: "+1 650 555 1234", link: "https://luigi.example/diavola.jpg", caption: "Your *Diavola*, as you like it." })
}

/// A video that was uploaded before.
pub(crate) fn video() -> Message {
    message!(Video { to: "+1 650 555 1234", id: "1166846181421424", caption: "How we fold a calzone" })
}

/// A voice message.
pub(crate) fn audio() -> Message {
    message!(Audio { to: "+1 650 555 1234", id: "1013859600285441", voice: true })
}

/// A document with the name that the customer sees.
pub(crate) fn document() -> Message {
    message!(Document {
        to: "+1 650 555 1234",
        link: "https://luigi.example/files/8f2c",
        filename: "menu-for-parties.pdf",
        caption: "Our menu for parties.",
    })
}

/// A sticker.
pub(crate) fn sticker() -> Message {
    message!(Sticker { to: "+1 650 555 1234", id: "798882015472548" })
}

/// A place with its name and address.
pub(crate) fn location() -> Message {
    message!(Location { to: "+1 650 555 1234", latitude: 41.9022, longitude: 12.4533, name: "Luigi's", address: "Via Roma 12, 00184 Roma" })
}

/// A contact card.
pub(crate) fn contacts() -> Message {
    message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact {
            name: Name { formatted_name: "Luigi Rossi", first_name: "Luigi", last_name: "Rossi" },
            org: Org { company: "Luigi's", title: "Owner" },
            phones: [Phone { phone: "+39 06 6982", kind: "WORK", wa_id: "39066982" }],
            emails: [Email { email: "luigi@luigi.example", kind: "WORK" }],
        }],
    })
}

/// A message stays on top of a group for a week.
pub(crate) fn pin() -> Message {
    message!(Pin {
        group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOToxMjAzNjM0MDQ2OTQyMzM4MjAZD",
        message_id: "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI",
        expiration_days: 7
    })
}

/// And no longer.
pub(crate) fn unpin() -> Message {
    message!(Unpin { group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOToxMjAzNjM0MDQ2OTQyMzM4MjAZD", message_id: "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI" })
}

/// A message of a type that this version does not know.
pub(crate) fn raw() -> Message {
    message!(Raw { to: "+1 650 555 1234", kind: "hologram", content: json!({ "scene": 7, "caption": "Hello!" }) })
}
