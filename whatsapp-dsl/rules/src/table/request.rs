//! Messages that ask for where a customer is, or for their phone number.

use super::interactive::{BODY, BODY_WIRE, interactive};
use super::{EN, PT};
use crate::schema::{Audience, Field, Home, Kind, Part, Type, Wire};
use crate::text::Text;

/// A question for where the customer is.
pub static LOCATION_REQUEST: Kind = Kind {
    audience: Audience::Individuals,
    summary: "a button to share a location with",
    part: Part {
        name: "LocationRequest",
        home: Home::Kind,
        rule: "location_request",
        fields: &[Field::required("body", Type::Text(Text::prose(BODY)), &[EN])],
        wire: interactive!("location_request_message", [BODY_WIRE], [Wire::Tag("name", "send_location")]),
        checks: &[],
    },
};

/// A question for the customer's phone number.
pub static REQUEST_CONTACT_INFO: Kind = Kind {
    audience: Audience::Individuals,
    summary: "a button to share a phone number with",
    part: Part {
        name: "RequestContactInfo",
        home: Home::Kind,
        rule: "request_contact_info",
        fields: &[Field::required("body", Type::Text(Text::prose(BODY)), &[PT, EN])],
        wire: interactive!("request_contact_info", [BODY_WIRE], [Wire::Tag("name", "request_contact_info")]),
        checks: &[],
    },
};
