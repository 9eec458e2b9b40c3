//! What a definition in place is made of, as an editor shows it: nothing but names and docs, which no program ever sees.

/// Declares structs of a definition, and what is tested of them.
macro_rules! shown {
    ($( $(#[$doc:meta])* $Name:ident { $( $(#[$field_doc:meta])* $field:ident; )* } )*) => {
        $(
            $(#[$doc])*
            #[allow(non_camel_case_types)]
            #[derive(Debug)]
            pub struct $Name;

            #[allow(clippy::must_use_candidate, clippy::return_self_not_must_use)]
            impl $Name {
                /// Starts with nothing filled in.
                pub fn builder() -> Self {
                    Self
                }

                $(
                    $(#[$field_doc])*
                    pub fn $field(self, _: impl Sized) -> Self {
                        self
                    }
                )*
            }
        )*

        #[cfg(test)]
        pub(super) const SHOWN: &[(&str, &[&str])] = &[$( (stringify!($Name), &[$( stringify!($field) ),*]) ),*];
    };
}

/// Declares the words of a fixed set.
macro_rules! words {
    ($( $(#[$doc:meta])* $Name:ident { $( $(#[$word_doc:meta])* $word:ident, )* } )*) => {
        $(
            $(#[$doc])*
            #[derive(Debug)]
            pub enum $Name {
                $( $(#[$word_doc])* $word, )*
            }
        )*
    };
}

words! {
    /// What a template is for.
    Category {
        /// One-time passwords.
        Authentication,
        /// Offers and news.
        Marketing,
        /// What a customer asked for: orders, appointments, accounts.
        Utility,
    }
    /// How the variables are written; need not be said.
    ParameterFormat {
        /// `{{name}}`.
        Named,
        /// `{{1}}`.
        Positional,
    }
    /// What a form does first.
    FlowAction {
        /// Shows a screen.
        Navigate,
        /// Asks your endpoint.
        DataExchange,
    }
    /// How a one-time password gets into the app.
    OtpType {
        /// The customer copies it.
        CopyCode,
        /// A tap fills it in.
        OneTap,
        /// The app takes it.
        ZeroTap,
    }
}

shown! {
    /// A template in one language.
    template {
        /// The name at Meta: lowercase letters, digits and underscores, at most 512.
        name;
        /// The language, as Meta spells it: `"en_US"`.
        language;
        /// What the template is for: `Authentication`, `Marketing` or `Utility`.
        category;
        /// How the variables are written; need not be said.
        parameter_format;
        /// Meta's sub-category.
        sub_category;
        /// For how many seconds Meta tries to deliver it; the range depends on the category.
        message_send_ttl_seconds;
        /// Whether Meta may change the category.
        allow_category_change;
        /// Whether clicks on links are not to be counted.
        cta_url_link_tracking_opted_out;
        /// Whether only the primary device receives it.
        is_primary_device_delivery_only;
        /// What stands above the body: a string of at most 60 characters with one variable, or `Image`, `Video`, `Document`, `Gif`,
        /// `Location`, `Product`.
        header;
        /// An offer that ends: `LimitedTimeOffer { text: "…", has_expiration: true }`.
        limited_time_offer;
        /// The text, with variables as `{{name}}` or `{{1}}`, at most 1024 characters; `Authentication { … }` for one-time passwords.
        body;
        /// What stands below: a string of at most 60 characters, or `Authentication { … }`.
        footer;
        /// Up to ten buttons: `QuickReply`, `Url`, `PhoneNumber`, `CopyCode`, `Flow`, `Catalog`, `Mpm`, `Spm`, `Otp`, `VoiceCall`, …
        buttons;
        /// The cards of a carousel: `Card { header: Image, body: "…", buttons: [ … ] }`.
        cards;
        /// Whether it asks to be allowed to call.
        call_permission_request;
        /// An example for each variable and media, which Meta asks for when it is created: `Examples { … }`.
        examples;
    }
    /// A header with an image.
    Image {}
    /// A header with a video.
    Video {}
    /// A header with a document.
    Document {}
    /// A header with a short video, for the marketing-messages API.
    Gif {}
    /// A header with a place.
    Location {}
    /// A header with a product.
    Product {}
    /// An offer that ends.
    LimitedTimeOffer {
        /// The text, at most 16 characters.
        text;
        /// Whether a countdown is shown, which each send then sets.
        has_expiration;
    }
    /// The text and footer of a one-time password, which Meta writes.
    Authentication {
        /// In the body: whether Meta adds that the code must not be shared.
        add_security_recommendation;
        /// In the footer: after how many minutes the code ends, 1 to 90.
        code_expiration_minutes;
    }
    /// A card of a carousel.
    Card {
        /// What stands on top: `Image`, `Video` or `Product`.
        header;
        /// The text, at most 160 characters.
        body;
        /// One or two buttons.
        buttons;
    }
    /// A button that sends an answer back.
    QuickReply {
        /// The label, at most 25 characters.
        text;
    }
    /// A button that opens a link.
    Url {
        /// The label, at most 25 characters.
        text;
        /// The link, at most 2000 characters, with one variable at its end: `https://luigi.example/t/{{tracking}}`.
        url;
    }
    /// A button that calls a number.
    PhoneNumber {
        /// The label, at most 25 characters.
        text;
        /// The number, at most 20 characters.
        phone_number;
    }
    /// A button that copies a code.
    CopyCode {
        /// An example of the code.
        example;
    }
    /// A button that opens a form.
    Flow {
        /// The label, at most 25 characters.
        text;
        /// The form by its id.
        flow_id;
        /// The form by its name.
        flow_name;
        /// The form itself, as JSON in a string.
        flow_json;
        /// What it does first: `Navigate` or `DataExchange`.
        flow_action;
        /// The first screen.
        navigate_screen;
        /// The icon.
        icon;
    }
    /// A button that opens the catalogue.
    Catalog {
        /// The label, which is Meta's.
        text;
    }
    /// A button that shows several products.
    Mpm {
        /// The label, which is Meta's.
        text;
    }
    /// A button that shows one product.
    Spm {
        /// The label, which is Meta's.
        text;
    }
    /// A button that takes a one-time password over.
    Otp {
        /// How it gets into the app: `CopyCode`, `OneTap` or `ZeroTap`.
        otp_type;
        /// The label, at most 25 characters.
        text;
        /// The label of the button that fills the code in, at most 25 characters.
        autofill_text;
        /// The apps that may take it, 1 to 5: `SupportedApp { … }`.
        supported_apps;
        /// The app, up to Graph v20.
        package_name;
        /// The app's signature, up to Graph v20.
        signature_hash;
        /// That Meta's terms for zero-tap are accepted.
        zero_tap_terms_accepted;
    }
    /// An app that takes a one-time password.
    SupportedApp {
        /// The name of its package.
        package_name;
        /// The hash of its signature: 11 characters.
        signature_hash;
    }
    /// A button that calls on WhatsApp.
    VoiceCall {
        /// The label, at most 20 characters.
        text;
        /// For how many minutes it can be pressed, 1440 to 43200.
        ttl_minutes;
    }
    /// A button that asks for contact information.
    RequestContactInfo {
        /// The label, which is Meta's.
        text;
    }
    /// A button that opens an order.
    OrderDetails {
        /// The label, which is Meta's.
        text;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use whatsapp_dsl_rules::table::definition::{DEFINITION, EXAMPLES};
    use whatsapp_dsl_rules::{Part, Type};

    use super::SHOWN;

    #[test]
    fn shows_every_name_of_the_table() {
        let mut wanted = BTreeSet::from([(DEFINITION.name, EXAMPLES)]);
        collect(&DEFINITION, &mut wanted);
        let shown = SHOWN.iter().flat_map(|(name, fields)| fields.iter().map(move |field| (*name, *field)));
        assert_eq!(shown.collect::<BTreeSet<_>>(), wanted);
    }

    fn collect(part: &'static Part, found: &mut BTreeSet<(&'static str, &'static str)>) {
        for field in part.fields {
            found.insert((part.name, field.name));
            of_value(&field.value, found);
        }
    }

    fn of_value(value: &'static Type, found: &mut BTreeSet<(&'static str, &'static str)>) {
        match value {
            Type::Part(part) => collect(part, found),
            Type::Choice(choice) => choice.parts.iter().for_each(|part| collect(part, found)),
            Type::List(list) => of_value(&list.item, found),
            _ => {}
        }
    }
}
