//! The approved templates, in a crate of their own: a line that is edited elsewhere does not have their file read again.

whatsapp_dsl::template!("approved.json", [AprilPromo { name: "2023_april_promo", body: [customer, code] }]);
