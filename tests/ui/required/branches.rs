//! A required field must be there in every branch.

use whatsapp_dsl::message;

fn main() {
    let hour = std::env::args().count();
    let _ = message!(Text {
        to: "+1 650 555 1234",
        body: if hour > 11 {
            "Good day!"
        }
    });
    let _ = message!(Text {
        to: "+1 650 555 1234",
        body: match hour {
            0 => "Good night!",
            1 => None,
            _ => "Good day!",
        },
    });
    let _ = message!(Text {
        to: if hour > 11 {
            "+1 650 555 1234"
        },
        body: "Good day!"
    });
}
