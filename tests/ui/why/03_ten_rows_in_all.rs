//! Eleven rows, in two sections
//!
//! Each section may have ten rows, and so may the whole list: a limit that no type of a section can have.

use whatsapp_dsl::message;

fn main() {
    message!(List {
        to: "+1 650 555 1234",
        body: "When shall we come?",
        button: "Hours",
        sections: [
            Section {
                title: "Morning",
                rows: [
                    Row { id: "7", title: "7" },
                    Row { id: "8", title: "8" },
                    Row { id: "9", title: "9" },
                    Row { id: "10", title: "10" },
                    Row { id: "11", title: "11" },
                    Row { id: "12", title: "12" },
                ],
            },
            Section {
                title: "Evening",
                rows: [
                    Row { id: "17", title: "17" },
                    Row { id: "18", title: "18" },
                    Row { id: "19", title: "19" },
                    Row { id: "20", title: "20" },
                    Row { id: "21", title: "21" },
                ],
            },
        ],
    });
}
