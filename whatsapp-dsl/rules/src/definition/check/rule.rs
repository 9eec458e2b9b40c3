//! The rules of a definition, as rows.

#[cfg(feature = "run-time")]
use super::wrong::EXAMPLE;
use crate::definition::code::{BODY_FORMAT, EXISTS, FOOTER_FORMAT, HEADER_FORMAT, INVALID_PARAMETER, TOO_LONG, VARIABLE_AT_END};
use crate::rule::Rule;
use crate::schema::Source;
use crate::table::{EN, GQ, M5, M9, PT};

/// The example of a rule, which the macros do not tell.
#[cfg(feature = "run-time")]
macro_rules! example {
    ($name:ident) => {
        EXAMPLE.$name
    };
}
#[cfg(not(feature = "run-time"))]
macro_rules! example {
    ($name:ident) => {
        crate::rule::DERIVED
    };
}

macro_rules! rules {
    ($($title:literal from $sources:ident { $($name:ident $code:ident $says:literal;)* })*) => {
        /// Each rule under its name.
        pub(super) struct Rules {
            $($(pub(super) $name: Rule,)*)*
        }

        pub(super) static RULE: Rules = Rules {
            $($($name: Rule { name: concat!("definition_", stringify!($name)), code: Some($code), says: $says, source: $sources, example: example!($name) },)*)*
        };

        /// The rules of a definition, by what they are of.
        #[cfg(feature = "run-time")]
        pub static RULES: &[(&str, &[&Rule])] = &[$(($title, &[$(&RULE.$name),*])),*];
    };
}

/// What most rules come from: the guides, and their newer version.
const GUIDES: &[Source] = &[EN, M9];
/// What the rules of plain texts come from.
const QUOTED: &[Source] = &[GQ];
/// What rules of calls come from.
const CALLS: &[Source] = &[PT, M9];

/// What the rules of payments come from.
const PAYMENTS: &[Source] = &[M5];

rules! {
    "The definition" from GUIDES {
        name_empty INVALID_PARAMETER "The name is not empty.";
        name_length INVALID_PARAMETER "The name has at most 512 characters.";
        name_format INVALID_PARAMETER "The name consists of lowercase letters, digits and underscores.";
        language_empty INVALID_PARAMETER "The language is not empty.";
        language_format INVALID_PARAMETER "The language is a code as Meta spells it: `en`, `en_US`.";
        category_required INVALID_PARAMETER "The category is given.";
        category_unknown INVALID_PARAMETER "The category is `UTILITY`, `MARKETING` or `AUTHENTICATION`.";
        message_send_ttl_seconds_range INVALID_PARAMETER
            "`message_send_ttl_seconds` is 30 to 43200 for utility, 30 to 900 for authentication, both also -1, and 43200 to 2592000 for marketing.";
        variables_mixed INVALID_PARAMETER "Either all variables have names, or all have numbers.";
        parameter_format_mismatch INVALID_PARAMETER "`parameter_format` says what the variables show.";
        parameter_format_unknown INVALID_PARAMETER "`parameter_format` is `NAMED` or `POSITIONAL`.";
        unknown_member INVALID_PARAMETER "Every member is one that is known here; another cannot be judged.";
        component_type INVALID_PARAMETER "Every component is one that is known here; another cannot be judged.";
        listed_twice EXISTS "A list has a name once in each language.";
    }
    "Header" from GUIDES {
        header_authentication HEADER_FORMAT "An authentication template has no header.";
        header_format_unknown INVALID_PARAMETER "The format of a header is one that is known here; another cannot be judged.";
        header_text_required HEADER_FORMAT "A header of text has text.";
        header_text_unexpected HEADER_FORMAT "Only a header of text has text.";
        header_text_length TOO_LONG "The text has at most 60 characters.";
        header_variable_count HEADER_FORMAT "The text has at most one variable.";
        header_brackets HEADER_FORMAT "Every brace is part of a variable: `{{1}}` or `{{name}}`.";
        header_variable_format HEADER_FORMAT "A variable is a number, or lowercase letters, digits and underscores, no digit first.";
        header_variable_order HEADER_FORMAT "Numbered variables start at `{{1}}`.";
        header_gif HEADER_FORMAT "A GIF is above marketing templates only.";
        header_product INVALID_PARAMETER "A product in the header goes with an `SPM` button.";
    }
    "Plain texts" from QUOTED {
        header_text_new_line HEADER_FORMAT "A header of text is one line.";
        header_text_emoji HEADER_FORMAT "A header of text has no emoji.";
        header_text_markdown HEADER_FORMAT "A header of text has none of the characters that format a text: `*`, `_`, `~` and the back-tick.";
        footer_text_new_line FOOTER_FORMAT "A footer is one line.";
        footer_text_emoji FOOTER_FORMAT "A footer has no emoji.";
        button_text_new_line INVALID_PARAMETER "A label is one line.";
        button_text_emoji INVALID_PARAMETER "A label has no emoji.";
        button_text_markdown INVALID_PARAMETER "A label has none of the characters that format a text: `*`, `_`, `~` and the back-tick.";
    }
    "Limited-time offer" from GUIDES {
        offer_category INVALID_PARAMETER "An offer is in marketing templates only.";
        offer_text_empty INVALID_PARAMETER "The text is not empty.";
        offer_text_length TOO_LONG "The text has at most 16 characters.";
        offer_header INVALID_PARAMETER "A header, if there is one, is an image or a video.";
        offer_footer INVALID_PARAMETER "A template with a limited-time offer has no footer.";
        offer_buttons INVALID_PARAMETER "There is one `URL` button, with or without a `COPY_CODE` button before it, and no other but `PAYMENT_REQUEST` buttons, which do for it.";
    }
    "Body" from GUIDES {
        body_required INVALID_PARAMETER "Every template has a body.";
        body_authentication BODY_FORMAT "The text of an authentication template is written by Meta.";
        body_add_security_recommendation INVALID_PARAMETER "Only an authentication template has `add_security_recommendation`.";
        body_text_required BODY_FORMAT "The body has text.";
        body_text_length TOO_LONG "The text has at most 1024 characters: 600 beside an offer, 160 on a card or with a single product.";
        body_variable_at_end VARIABLE_AT_END "There is text on both sides of every variable.";
        body_brackets BODY_FORMAT "Every brace is part of a variable: `{{1}}` or `{{name}}`.";
        body_variable_format BODY_FORMAT "A variable is a number, or lowercase letters, digits and underscores, no digit first.";
        body_variable_order BODY_FORMAT "Numbered variables are numbered from 1, without gaps, in the order in which they first appear.";
    }
    "Footer" from GUIDES {
        footer_authentication FOOTER_FORMAT "The text of an authentication template's footer is written by Meta.";
        footer_code_expiration_minutes_required FOOTER_FORMAT "An authentication template's footer has `code_expiration_minutes`.";
        footer_code_expiration_minutes_unexpected INVALID_PARAMETER "Only an authentication template has `code_expiration_minutes`.";
        footer_code_expiration_minutes_range INVALID_PARAMETER "`code_expiration_minutes` is 1 to 90.";
        footer_text_required FOOTER_FORMAT "The footer has text.";
        footer_text_length TOO_LONG "The text has at most 60 characters.";
        footer_variable FOOTER_FORMAT "The text has no variables.";
    }
    "Buttons" from GUIDES {
        buttons_count INVALID_PARAMETER "There are at most 10 buttons.";
        buttons_empty INVALID_PARAMETER "A list of buttons is not empty.";
        buttons_order INVALID_PARAMETER "Quick replies are together, before or after all other buttons.";
        button_type INVALID_PARAMETER "The type of a button is one that is known here; another cannot be judged.";
        button_member INVALID_PARAMETER "A button has only the members of its type.";
        button_kind_count INVALID_PARAMETER
            "There are at most two `URL` buttons and one each of `PHONE_NUMBER`, `COPY_CODE`, `CATALOG`, `MPM` and `SPM`.";
        button_text_required INVALID_PARAMETER "A button has a label, unless Meta writes it.";
        button_text_empty INVALID_PARAMETER "A label is not empty.";
        button_text_length TOO_LONG "A label has at most 25 characters, 20 on a `VOICE_CALL` button.";
        button_text_variable INVALID_PARAMETER "A label has no variables.";
        button_text_unexpected INVALID_PARAMETER "A `REQUEST_CONTACT_INFO` button has no label of its own.";
        button_url_required INVALID_PARAMETER "A `URL` button has a `url`.";
        button_url_format INVALID_PARAMETER "A link starts with `http://` or `https://`, and is one up to its variable.";
        button_url_length TOO_LONG "A link has at most 2000 characters.";
        button_url_brackets INVALID_PARAMETER "Every brace in a link is part of its variable.";
        button_url_variable_format INVALID_PARAMETER "The variable of a link is a number or a name.";
        button_url_variable_count INVALID_PARAMETER "A link has at most one variable.";
        button_url_variable_end INVALID_PARAMETER "The variable of a link is at its end.";
        button_url_variable_order INVALID_PARAMETER "A numbered variable of a link is `{{1}}`.";
        button_payment_link_type INVALID_PARAMETER "`payment_link_preview` is `true` or `false`.";
        button_payment_link INVALID_PARAMETER "A link that previews a payment is in a template without a header, a carousel or an offer.";
        button_phone_number_required INVALID_PARAMETER "A `PHONE_NUMBER` button has a `phone_number`.";
        button_phone_number_format INVALID_PARAMETER "A phone number can be dialled, country code first.";
        button_phone_number_length TOO_LONG "A phone number has at most 20 characters.";
        button_example_empty INVALID_PARAMETER "An example of a code to copy is not empty.";
        button_example_length TOO_LONG "An example of a code to copy has at most 20 characters, 15 beside an offer.";
        button_flow_required INVALID_PARAMETER "A `FLOW` button has one of `flow_id`, `flow_name` and `flow_json`.";
        button_flow_conflict INVALID_PARAMETER "A `FLOW` button has only one of `flow_id`, `flow_name` and `flow_json`.";
        button_flow_type INVALID_PARAMETER "What names the flow is a string that is not empty; `flow_id` may be a number.";
        button_flow_json_syntax INVALID_PARAMETER "`flow_json` holds a JSON object.";
        button_flow_action_unknown INVALID_PARAMETER "`flow_action` is `navigate` or `data_exchange`.";
        button_navigate_screen_required INVALID_PARAMETER "`navigate_screen` is given where `flow_action` is `navigate`.";
        button_navigate_screen_type INVALID_PARAMETER "`navigate_screen` is a string that is not empty.";
    }
    "Payments" from PAYMENTS {
        button_payment_setting INVALID_PARAMETER
            "`payment_setting` of a `PAYMENT_REQUEST` button has a `type`, `pix_dynamic_code`, `boleto` or `payment_link`, and an example of it.";
        button_payment_label INVALID_PARAMETER
            "The label of a `PAYMENT_REQUEST` button is `Copy Pix code`, `Copy Boleto code` or `Open payment link`, by what it is.";
    }
    "One-time passwords" from GUIDES {
        authentication_one_otp INVALID_PARAMETER "An authentication template has one `OTP` button and no other.";
        otp_category INVALID_PARAMETER "An `OTP` button is in authentication templates only.";
        button_otp_type_required INVALID_PARAMETER "An `OTP` button has an `otp_type`.";
        button_otp_type_unknown INVALID_PARAMETER "`otp_type` is one that is known here; another cannot be judged.";
        button_autofill_text_length TOO_LONG "`autofill_text` has at most 25 characters.";
        button_autofill_text_type INVALID_PARAMETER "`autofill_text` is a string.";
        button_supported_apps_required INVALID_PARAMETER "`ONE_TAP` and `ZERO_TAP` name the app in `supported_apps`.";
        button_supported_apps_count INVALID_PARAMETER "`supported_apps` has 1 to 5 apps.";
        button_supported_apps_type INVALID_PARAMETER "`supported_apps` is a list of objects.";
        button_package_name_format INVALID_PARAMETER "`package_name` is an app's name as in `com.example.luigi`, of at most 224 characters.";
        button_signature_hash_format INVALID_PARAMETER "`signature_hash` is 11 letters, digits, `+`, `/` and `=`.";
        button_zero_tap_terms INVALID_PARAMETER "`ZERO_TAP` needs `zero_tap_terms_accepted: true`.";
    }
    "Carousel" from GUIDES {
        carousel_category INVALID_PARAMETER "A carousel is in marketing templates only.";
        carousel_alone INVALID_PARAMETER "There is a body beside a carousel, and nothing else.";
        card_count INVALID_PARAMETER "There are 2 to 10 cards.";
        cards_alike INVALID_PARAMETER "All cards have the same components, header format and kinds of buttons.";
        card_component INVALID_PARAMETER "A card has a header, a body and buttons only.";
        card_header INVALID_PARAMETER "The header of a card is an image, a video or a product.";
        card_buttons INVALID_PARAMETER
            "A card has 1 or 2 buttons of `QUICK_REPLY`, `URL` and `PHONE_NUMBER`, of which the first may be `ORDER_DETAILS`; one with a product has one button, `SPM` or `URL`.";
    }
    "Calls" from CALLS {
        button_ttl_minutes_range INVALID_PARAMETER "`ttl_minutes` of a `VOICE_CALL` button is 1440 to 43200.";
        call_permission_category INVALID_PARAMETER "A request to be allowed to call is in marketing and utility templates only.";
        call_permission_alone INVALID_PARAMETER "There are no buttons, no carousel and no offer beside a request to be allowed to call.";
    }
    "Examples" from GUIDES {
        header_example_required INVALID_PARAMETER "The variable of a header has an example.";
        header_example_format INVALID_PARAMETER "The example goes by name where the variable has one, otherwise in order.";
        header_example_count INVALID_PARAMETER "There is one example for each variable.";
        header_example_names INVALID_PARAMETER "The names of the examples are those of the variables.";
        header_example_empty INVALID_PARAMETER "An example is not empty.";
        header_handle_required INVALID_PARAMETER "A media header has the handle of an uploaded file.";
        header_handle_unexpected INVALID_PARAMETER "Only a media header has the handle of an uploaded file.";
        body_example_required INVALID_PARAMETER "The variables of a body have examples.";
        body_example_format INVALID_PARAMETER "The examples go by name where the variables have names, otherwise in order.";
        body_example_count INVALID_PARAMETER "There is one example for each variable.";
        body_example_names INVALID_PARAMETER "The names of the examples are those of the variables.";
        body_example_empty INVALID_PARAMETER "No example is empty.";
        button_example_required INVALID_PARAMETER "A link with a variable and a code to copy have an example.";
    }
    "Shape of the JSON" from GUIDES {
        unrecognised INVALID_PARAMETER "What is read is a definition, a list of definitions, or what Graph answers with them.";
        name_required INVALID_PARAMETER "A definition has a `name`.";
        name_type INVALID_PARAMETER "`name` is a string.";
        language_required INVALID_PARAMETER "A definition has a `language`.";
        language_type INVALID_PARAMETER "`language` is a string.";
        components_required INVALID_PARAMETER "A definition has `components`.";
        components_type INVALID_PARAMETER "`components` is a list.";
        component_object INVALID_PARAMETER "A component is an object.";
        component_type_required INVALID_PARAMETER "A component has a `type`.";
        component_twice INVALID_PARAMETER "There is one component of each type.";
        header_format_required INVALID_PARAMETER "A header has a `format`.";
        body_text_type INVALID_PARAMETER "The `text` of a body is a string.";
        footer_text_type INVALID_PARAMETER "The `text` of a footer is a string.";
        buttons_buttons_type INVALID_PARAMETER "`buttons` is a list.";
        button_object INVALID_PARAMETER "A button is an object.";
        button_type_required INVALID_PARAMETER "A button has a `type`.";
        member_type INVALID_PARAMETER "A member is of the type that it is documented to be.";
        member_required INVALID_PARAMETER "A component has the members that it is there for.";
        entry_object INVALID_PARAMETER "An entry of a list is an object.";
    }
}
