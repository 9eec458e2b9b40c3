//! What messages cost, and the conversations that they are in.

use super::Timestamp;
use crate::lenient::{parts, words};

words! {
    /// How messages are paid for.
    ///
    /// It is in a [`Pricing`]. Sources: Cloud API guides, status messages (2025-11); On-Premises API reference (2024-11).
    PricingModel {
        /// Each message, since 2025-07-01.
        PerMessage = "PMP",
        /// Each conversation of 24 hours, before.
        PerConversation = "CBP",
        /// Each notification, before 2022.
        PerNotification = "NBP",
    }

    /// Whether a message is free, and why.
    ///
    /// It is in a [`Pricing`]. Source: Cloud API guides, status messages and pricing (2025-11).
    PricingType {
        /// It is paid for.
        Regular = "regular",
        /// Free: an answer to the customer within 24 hours.
        FreeCustomerService = "free_customer_service",
        /// Free: the customer came from an ad or a button on a page.
        FreeEntryPoint = "free_entry_point",
        /// Free: an answer in a group.
        FreeGroupCustomerService = "free_group_customer_service",
    }

    /// What a message or a conversation is for: what it costs depends on it.
    ///
    /// It is in a [`Pricing`] and an [`Origin`]. Source: Cloud API guides, status messages and pricing (2025-11).
    Category {
        /// One-time passwords.
        Authentication = "authentication",
        /// One-time passwords into countries that cost more.
        AuthenticationInternational = "authentication-international" | "authentication_international",
        /// Offers.
        Marketing = "marketing",
        /// Offers by the marketing-messages API.
        MarketingLite = "marketing_lite",
        /// From a free entry point.
        ReferralConversion = "referral_conversion",
        /// Answers to the customer.
        Service = "service",
        /// What the customer asked for.
        Utility = "utility",
        /// Offers in a group.
        GroupMarketing = "group_marketing",
        /// Answers in a group.
        GroupService = "group_service",
        /// What was asked for in a group.
        GroupUtility = "group_utility",
        /// The customer wrote first; before 2023-06.
        UserInitiated = "user_initiated",
        /// You wrote first; before 2023-06.
        BusinessInitiated = "business_initiated",
    }
}

parts! {
    /// What a message costs. It comes with `Sent`, and with one of `Delivered` and `Read`.
    ///
    /// Sources: Cloud API guides, status messages and pricing (2025-11).
    Pricing {
        /// Whether it is paid for; Meta will drop it in favour of [`kind`](Self::kind).
        billable: Option<bool>,
        /// How messages are paid for.
        pricing_model: Option<PricingModel>,
        /// Whether it is free, and why.
        kind = "type": Option<PricingType>,
        /// What it is for.
        category: Option<Category>,
    }

    /// The conversation that a message is in.
    ///
    /// Sources: Cloud API guides, status messages (2025-11).
    Conversation {
        /// The id of the conversation.
        id: Option<String>,
        /// When it ends; told with `Sent`.
        expiration_timestamp: Option<Timestamp>,
        /// What began it.
        origin: Option<Origin>,
    }

    /// What began a conversation.
    ///
    /// It is in a [`Conversation`]. Source: Cloud API guides, status messages (2025-11).
    Origin {
        /// What the conversation is for.
        kind = "type": Option<Category>,
    }
}
