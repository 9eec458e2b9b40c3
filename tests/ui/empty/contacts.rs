//! Contact cards with empty texts: what is not known is left out.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact {
            addresses: [Address { street: "", city: "", state: "", zip: "", country: "", country_code: "", kind: "" }],
            birthday: "",
            emails: [Email { email: "", kind: "" }],
            name: Name { formatted_name: "", first_name: "", last_name: "", middle_name: "", suffix: "", prefix: "" },
            org: Org { company: "", department: "", title: "" },
            phones: [Phone { phone: "", kind: "", wa_id: "" }],
            urls: [Url { url: "", kind: "" }],
        }],
    });
}
