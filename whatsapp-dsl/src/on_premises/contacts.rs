//! One or more contact cards. What is in a card is that of the Cloud API, but for its name.

use whatsapp_dsl_rules::table::on_premises::content::{self, CONTACTS};

use crate::contacts::{Address, Email, Org, Phone, Url};
use crate::kind::kind;
use crate::part::{part, parts_of};

parts_of!(($) "on_premises/contacts");

kind! {
    for crate::on_premises;
    /// One or more contact cards.
    ///
    /// Source: On-Premises API message reference, contacts object.
    ///
    /// ```
    /// use whatsapp_dsl::on_premises::{Contacts, contacts::{Contact, Name}};
    ///
    /// let card = Contacts::builder()
    ///     .to("+1 650 555 1234")
    ///     .contacts([Contact::builder().name(Name::builder().formatted_name("Luigi Rossi").first_name("Luigi"))])
    ///     .build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Contacts / ContactsBuilder of &CONTACTS;
    /// At least one card. Refused as `on_premises_contacts_contacts_count`.
    required list contacts: Contact;
}

part! {
    /// A contact card.
    Contact / ContactBuilder of &content::CONTACT;
    /// Postal addresses.
    optional list addresses: Address;
    /// The day of birth, `YYYY-MM-DD`. Refused as `on_premises_contact_birthday_format`.
    optional text birthday;
    /// Email addresses.
    optional list emails: Email;
    /// The name. Refused as `on_premises_contact_name_required` where it is left out.
    required one name: Name;
    /// Where the contact works.
    optional one org: Org;
    /// Phone numbers.
    optional list phones: Phone;
    /// Web pages.
    optional list urls: Url;
}

part! {
    /// A contact's name: the whole, and at least one part of it (`on_premises_contact_name_parts`).
    Name / NameBuilder of &content::NAME;
    /// The whole name as it is shown. Refused as `on_premises_contact_name_formatted_name_required` where it is left out.
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
