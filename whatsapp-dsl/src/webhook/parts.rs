//! The objects that messages hold.

use super::Timestamp;
use crate::MediaId;
use crate::lenient::{parts, words};

parts! {
    /// A file that a customer sent. It is fetched by its id, within seven days, or by its link, both with your token.
    ///
    /// Sources: Cloud API guides, webhooks of media (2025-11); On-Premises API reference (2024-11).
    Media {
        /// The id to fetch it by.
        id: Option<MediaId>,
        /// What it is: `image/jpeg`, `audio/ogg; codecs=opus`.
        mime_type: Option<String>,
        /// The hash of the file, in Base64.
        sha256: Option<String>,
        /// The text under it.
        caption: Option<String>,
        /// The name of a document.
        filename: Option<String>,
        /// Whether audio was recorded for you.
        voice: Option<bool>,
        /// Whether a sticker moves.
        animated: Option<bool>,
        /// The link to fetch it from.
        url: Option<String>,
        /// The link to fetch it from; On-Premises API.
        link: Option<String>,
        /// Where it was put; On-Premises API.
        file: Option<String>,
    }

    /// A place.
    ///
    /// Source: Cloud API guides, webhooks of locations (2025-11).
    Location {
        /// Degrees to the north.
        latitude: Option<f64>,
        /// Degrees to the east.
        longitude: Option<f64>,
        /// What it is called.
        name: Option<String>,
        /// The address.
        address: Option<String>,
        /// A link to it.
        url: Option<String>,
    }

    /// A contact card.
    ///
    /// Sources: Cloud API guides, webhooks of contacts (2025-11, 2026-03).
    ContactCard {
        /// The name.
        name: Option<CardName>,
        /// Phone numbers.
        phones: Vec<CardPhone>,
        /// Email addresses.
        emails: Vec<CardEmail>,
        /// Postal addresses.
        addresses: Vec<CardAddress>,
        /// Web pages.
        urls: Vec<CardUrl>,
        /// The company.
        org: Option<CardOrg>,
        /// The birthday: `1990-08-18`.
        birthday: Option<String>,
        /// The card in the format vCard.
        vcard: Option<String>,
    }

    /// The name on a contact card.
    ///
    /// It is in a [`ContactCard`]. Source: Cloud API guides, webhooks of contacts (2025-11).
    CardName {
        /// All of it.
        formatted_name: Option<String>,
        /// The first name.
        first_name: Option<String>,
        /// The last name.
        last_name: Option<String>,
        /// Names between these.
        middle_name: Option<String>,
        /// What comes before, as a title.
        prefix: Option<String>,
        /// What comes behind.
        suffix: Option<String>,
    }

    /// A phone number on a contact card, as the customer has it.
    ///
    /// It is in a [`ContactCard`]. Source: Cloud API guides, webhooks of contacts (2025-11).
    CardPhone {
        /// The number.
        phone: Option<String>,
        /// The WhatsApp id, if there is one.
        wa_id: Option<String>,
        /// What it is: `CELL`, `WORK`.
        kind = "type": Option<String>,
    }

    /// An email address on a contact card.
    ///
    /// It is in a [`ContactCard`]. Source: Cloud API guides, webhooks of contacts (2025-11).
    CardEmail {
        /// The address.
        email: Option<String>,
        /// What it is: `WORK`.
        kind = "type": Option<String>,
    }

    /// A postal address on a contact card.
    ///
    /// It is in a [`ContactCard`]. Source: Cloud API guides, webhooks of contacts (2025-11).
    CardAddress {
        /// The street and number.
        street: Option<String>,
        /// The city.
        city: Option<String>,
        /// The state.
        state: Option<String>,
        /// The postal code.
        zip: Option<String>,
        /// The country.
        country: Option<String>,
        /// The country, in two letters.
        country_code: Option<String>,
        /// What it is: `HOME`.
        kind = "type": Option<String>,
    }

    /// A web page on a contact card.
    ///
    /// It is in a [`ContactCard`]. Source: Cloud API guides, webhooks of contacts (2025-11).
    CardUrl {
        /// The link.
        url: Option<String>,
        /// What it is: `WORK`.
        kind = "type": Option<String>,
    }

    /// The company on a contact card.
    ///
    /// It is in a [`ContactCard`]. Source: Cloud API guides, webhooks of contacts (2025-11).
    CardOrg {
        /// The company.
        company: Option<String>,
        /// The department.
        department: Option<String>,
        /// The title.
        title: Option<String>,
    }

    /// What a customer ordered from the catalogue.
    ///
    /// Source: Cloud API guides, webhooks of orders (2025-11).
    Order {
        /// The catalogue.
        catalog_id: Option<String>,
        /// What the customer wrote beside it.
        text: Option<String>,
        /// The products.
        product_items: Vec<OrderItem>,
    }

    /// A product that was ordered.
    ///
    /// It is in an [`Order`]. Source: Cloud API guides, webhooks of orders (2025-11).
    OrderItem {
        /// Your own id of the product.
        product_retailer_id: Option<String>,
        /// How many.
        quantity: Option<i64>,
        /// What one costs.
        item_price: Option<f64>,
        /// Which currency, of ISO 4217.
        currency: Option<String>,
    }

    /// Something about a customer that changed.
    ///
    /// Sources: Cloud API guides, webhooks of the system (2025-11, 2026-08), business-scoped user ids (2026-03); On-Premises API reference (2024-11).
    System {
        /// What changed.
        kind = "type": Option<SystemKind>,
        /// The same in words.
        body: Option<String>,
        /// The new WhatsApp id.
        wa_id: Option<String>,
        /// The new WhatsApp id; the older name.
        new_wa_id: Option<String>,
        /// The new business-scoped user id.
        user_id: Option<String>,
        /// The parent of this id.
        parent_user_id: Option<String>,
        /// The business-scoped user id that the customer had before.
        previous_user_id: Option<String>,
        /// The parent of this id.
        previous_parent_user_id: Option<String>,
        /// The hash of the new identity.
        identity: Option<String>,
        /// The customer whose identity changed; On-Premises API.
        user: Option<String>,
        /// The customer; the older name.
        customer: Option<String>,
    }

    /// Whether you may call a customer.
    ///
    /// Source: Cloud API guides, user call permissions (2025-11).
    CallPermissionReply {
        /// The answer.
        response: Option<CallPermission>,
        /// Whether it holds until it is taken back.
        is_permanent: Option<bool>,
        /// Until when it holds.
        expiration_timestamp: Option<Timestamp>,
        /// Who answered.
        response_source: Option<ResponseSource>,
    }

    /// How a customer wants to pay, in Brazil.
    ///
    /// Source: Cloud API guides, payments (2025-11).
    PaymentMethod {
        /// The way to pay.
        payment_method: Option<String>,
        /// When it was chosen.
        payment_timestamp: Option<Timestamp>,
        /// Your own id of the order.
        reference_id: Option<String>,
        /// The end of the card's number.
        last_four_digits: Option<String>,
        /// What the card is called by.
        credential_id: Option<String>,
    }
}

words! {
    /// What changed about a customer.
    ///
    /// It is in every [`System`]. Sources: those of [`System`].
    SystemKind {
        /// The phone number: go by the new one.
        UserChangedNumber = "user_changed_number" | "customer_changed_number",
        /// The business-scoped id: go by the new one.
        UserChangedUserId = "user_changed_user_id",
        /// The identity: perhaps the phone is another's.
        UserIdentityChanged = "user_identity_changed" | "customer_identity_changed",
    }

    /// Whether you may call.
    ///
    /// It is in every [`CallPermissionReply`]. Source: Cloud API guides, user call permissions (2025-11).
    CallPermission {
        /// You may.
        Accept = "accept",
        /// You may not.
        Reject = "reject",
    }

    /// Who answered.
    ///
    /// It is in a [`CallPermissionReply`]. Source: Cloud API guides, user call permissions (2025-11).
    ResponseSource {
        /// The customer.
        UserAction = "user_action",
        /// WhatsApp, since the customer called you.
        Automatic = "automatic",
    }
}
