//! One or more contact cards.

use whatsapp_dsl_rules::table::contacts::{self, CONTACTS};

use crate::kind::kind;
use crate::part::{part, parts_of};

parts_of!(($) "contacts");

kind! {
    /// One or more contact cards.
    ///
    /// Source: Cloud API guide on contacts messages.
    ///
    /// ```
    /// use whatsapp_dsl::{Contacts, contacts::{Contact, Name, Phone}};
    ///
    /// let card = Contacts::builder()
    ///     .to("+1 650 555 1234")
    ///     .contacts([Contact::builder()
    ///         .name(Name::builder().formatted_name("Luigi Rossi").first_name("Luigi"))
    ///         .phones([Phone::builder().phone("+39 06 6982").kind("WORK").wa_id("39066982")])])
    ///     .build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Contacts / ContactsBuilder of &CONTACTS;
    /// One to 257 cards. Refused as `contacts_contacts_count`.
    required list contacts: Contact;
}

part! {
    /// A contact card.
    Contact / ContactBuilder of &contacts::CONTACT;
    /// Postal addresses.
    optional list addresses: Address;
    /// The day of birth, `YYYY-MM-DD`. Refused as `contact_birthday_format`.
    optional text birthday;
    /// Email addresses.
    optional list emails: Email;
    /// The name. Refused as `contact_name_required` where it is left out.
    required one name: Name;
    /// Where the contact works.
    optional one org: Org;
    /// Phone numbers.
    optional list phones: Phone;
    /// Web pages.
    optional list urls: Url;
}

part! {
    /// A contact's name.
    Name / NameBuilder of &contacts::NAME;
    /// The whole name as it is shown. Refused as `contact_name_formatted_name_required` where it is left out.
    required text formatted_name;
    /// The first name.
    optional text first_name;
    /// The last name.
    optional text last_name;
    /// The middle name.
    optional text middle_name;
    /// What follows the name: `Jr.`
    optional text suffix;
    /// What comes before the name: `Dr.`
    optional text prefix;
}

part! {
    /// A contact's phone.
    Phone / PhoneBuilder of &contacts::PHONE;
    /// The number, as it is shown. A phone without any of its fields is refused as `contact_phone_empty`.
    optional text phone;
    /// What sort of phone: `CELL`, `HOME`, `WORK`, or any other words. Meta's `type`.
    optional text kind;
    /// The WhatsApp id of the phone, its digits: with it the card offers to write to the contact, without it to invite them. No white space
    /// in it (`contact_phone_wa_id_format`).
    optional text wa_id;
}

part! {
    /// A contact's email address.
    Email / EmailBuilder of &contacts::EMAIL;
    /// The address. No white space in it (`contact_email_email_format`). An entry without any of its fields is refused as
    /// `contact_email_empty`.
    optional text email;
    /// What sort of address: `HOME`, `WORK`, or any other words. Meta's `type`.
    optional text kind;
}

part! {
    /// A contact's postal address.
    Address / AddressBuilder of &contacts::ADDRESS;
    /// Street and number.
    optional text street;
    /// The city.
    optional text city;
    /// The state or province.
    optional text state;
    /// The postal code.
    optional text zip;
    /// The country's name.
    optional text country;
    /// The country's code, two letters (ISO 3166). Refused as `contact_address_country_code_format`.
    optional text country_code;
    /// What sort of address: `HOME`, `WORK`, or any other words. Meta's `type`.
    optional text kind;
}

part! {
    /// A contact's web page.
    Url / UrlBuilder of &contacts::URL;
    /// The address of the page. No white space in it (`contact_url_url_format`). An entry without any of its fields is refused as
    /// `contact_url_empty`.
    optional text url;
    /// What sort of page: `HOME`, `WORK`, or any other words. Meta's `type`.
    optional text kind;
}

part! {
    /// Where a contact works.
    Org / OrgBuilder of &contacts::ORG;
    /// The company.
    optional text company;
    /// The department.
    optional text department;
    /// The contact's title.
    optional text title;
}
