//! Where a template is nothing but a body, a parameter has more room than beside a header or buttons; not as much as this.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "newsletter",
        language: "en_US",
        body: ["Luigi bakes every pizza by hand, in the only wood \
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
        pizza by hand,x"]
    });
}
