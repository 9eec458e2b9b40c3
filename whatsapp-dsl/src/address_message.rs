//! A form for a shipping address, for customers in India.

use whatsapp_dsl_rules::table::address::{self, ADDRESS_MESSAGE};

use crate::kind::kind;
use crate::part::{part, parts_of};

parts_of!(($) "address_message");

kind! {
    /// A form for a shipping address.
    ///
    /// Only businesses in India can send it, and only to phone numbers of India.
    ///
    /// Source: Cloud API guide on address messages.
    ///
    /// ```
    /// use whatsapp_dsl::{AddressMessage, address_message::{SavedAddress, Values}};
    ///
    /// let form = AddressMessage::builder()
    ///     .to("+91 98765 43210")
    ///     .body("Where shall we deliver?")
    ///     .country("IN")
    ///     .saved_addresses([SavedAddress::builder()
    ///         .id("home")
    ///         .value(Values::builder().name("Asha").in_pin_code("400063").city("Mumbai"))])
    ///     .build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    AddressMessage / AddressMessageBuilder of &ADDRESS_MESSAGE;
    /// What the message says, 1 to 1024 characters. Refused as `address_message_body_length` or `address_message_body_empty`.
    required text body;
    /// The code of the country: `IN`, India, is the only one. Refused as `address_message_country_format`.
    required text country;
    /// What the fields of the form start with.
    optional apart values: Values;
    /// Addresses to choose from instead of filling in the form.
    optional list saved_addresses: SavedAddress;
    /// What is wrong with what the customer entered, which comes again as `values`; without these it is refused as
    /// `address_message_errors`. The customer can send the form only once the fields are changed.
    optional apart validation_errors: ValidationErrors;
}

part! {
    /// What the fields of an address start with. Without any it is refused as `address_values_empty`.
    Values / ValuesBuilder of &address::VALUES;
    /// The customer's name.
    optional text name;
    /// The phone number, in any dialable form. Refused as `address_values_phone_number_format`.
    optional text phone_number;
    /// The PIN code, at most 6 characters. Refused as `address_values_in_pin_code_length`.
    optional text in_pin_code;
    /// The number of the flat or house.
    optional text house_number;
    /// The floor.
    optional text floor_number;
    /// The tower.
    optional text tower_number;
    /// The name of the building.
    optional text building_name;
    /// The street and what else there is.
    optional text address;
    /// The area, or a landmark in it.
    optional text landmark_area;
    /// The city.
    optional text city;
    /// The state.
    optional text state;
}

part! {
    /// An address to choose.
    SavedAddress / SavedAddressBuilder of &address::SAVED_ADDRESS;
    /// What comes back when the address is chosen. No white space at either end (`saved_address_id_outer_space`).
    required text id;
    /// The address.
    required one value: Values;
}

part! {
    /// What is wrong with an address, field by field. Without any it is refused as `address_validation_errors_empty`.
    ValidationErrors / ValidationErrorsBuilder of &address::VALIDATION_ERRORS;
    /// What is wrong with `name`.
    optional text name;
    /// What is wrong with `phone_number`.
    optional text phone_number;
    /// What is wrong with `in_pin_code`.
    optional text in_pin_code;
    /// What is wrong with `house_number`.
    optional text house_number;
    /// What is wrong with `floor_number`.
    optional text floor_number;
    /// What is wrong with `tower_number`.
    optional text tower_number;
    /// What is wrong with `building_name`.
    optional text building_name;
    /// What is wrong with `address`.
    optional text address;
    /// What is wrong with `landmark_area`.
    optional text landmark_area;
    /// What is wrong with `city`.
    optional text city;
    /// What is wrong with `state`.
    optional text state;
}
