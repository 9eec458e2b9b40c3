//! Texts of simple messages that are longer than WhatsApp shows.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Text {
        to: "+1 650 555 1234",
        biz_opaque_callback_data: "Luigi bakes every pizza by hand, in the only wood \
        oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the \
        only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
        hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes \
        every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
        Luigi bakes every",
        body: "Luigi bakes every pizza by hand, in the only wood \
        oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the \
        only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
        hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes \
        every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
        Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is \
        still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you \
        while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings \
        it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, \
        and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the \
        two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven \
        between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only \
        wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, \
        in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every \
        pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi \
        bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still \
        hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while \
        it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to \
        you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and \
        brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two \
        bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven \
        between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only \
        wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, \
        in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every \
        pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi \
        bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still \
        hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while \
        it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to \
        you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and \
        brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two \
        bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven \
        between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only \
        wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, \
        in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every \
        pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi \
        bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still \
        hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while \
        it is still hot. Luigi"
    });
    let _ = message!(Image {
        to: "+1 650 555 1234",
        id: "1013859600285441",
        caption: "Luigi bakes every pizza by hand, in the only wood \
        oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the \
        only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
        hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes \
        every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
        Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is \
        still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you \
        while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings \
        it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, \
        and brings it to you while it is still hot. Luigi bakes every pizza by hand,x"
    });
    let _ = message!(Video {
        to: "+1 650 555 1234",
        id: "1013859600285441",
        caption: "Luigi bakes every pizza by hand, in the only wood \
        oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the \
        only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
        hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes \
        every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
        Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is \
        still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you \
        while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings \
        it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, \
        and brings it to you while it is still hot. Luigi bakes every pizza by hand,x"
    });
    let _ = message!(Document {
        to: "+1 650 555 1234",
        id: "1013859600285441",
        caption: "Luigi bakes every pizza by hand, in the only wood \
        oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the \
        only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
        hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes \
        every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
        Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is \
        still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you \
        while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings \
        it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, \
        and brings it to you while it is still hot. Luigi bakes every pizza by hand,x"
    });
}
