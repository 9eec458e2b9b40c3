//! Texts of menus that are longer than WhatsApp shows.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(List {
        to: "+1 650 555 1234",
        header: "Luigi's pizzeria, the only wood oven between the two bridges!",
        body: "Luigi bakes every pizza by hand, in the only wood \
            oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in \
            the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every \
            pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
            Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
            is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it \
            to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, \
            and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between \
            the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only \
            wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
            hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes \
            every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still \
            hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you \
            while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and \
            brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the \
            two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood \
            oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in \
            the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every \
            pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
            Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
            is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it \
            to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, \
            and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between \
            the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only \
            wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
            hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes \
            every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still \
            hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you \
            while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and \
            brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the \
            two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood \
            oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in \
            the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every \
            pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
            Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
            is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it \
            to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, \
            and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between \
            the two bridges, and brings it to you while it is still hot. Luigi",
        footer: "Luigi's pizzeria, the only wood oven between the two bridges!",
        button: "What is on the menu?!",
        sections: [
            Section {
                title: "Pizza from the wood oven!",
                rows: [
                    Row {
                        id: "Luigi bakes every pizza by hand, in the only wood \
                        oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza \
                        by hand, in the only wood oven between the two bridge",
                        title: "Margherita"
                    },
                    Row {
                        id: "diavola",
                        title: "Diavola with hot salami!!",
                        description: "Tomato, mozzarella, hot salami, chilli oil and fresh basil from our roof!"
                    },
                ],
            },
            Section { title: "Drinks", rows: [Row { id: "water", title: "Water" }] },
        ],
    });
}
