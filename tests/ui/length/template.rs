//! Names, parameters and codes of templates that are longer than WhatsApp takes.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "luigi_bakes_every_pizza_by_hand__in_the_only_wood_\
        oven_between_the_two_bridges__and_brings_it_to_you_while_it_is_still_hot__luigi_bakes_every_pizza_by_hand__in_the_\
        only_wood_oven_between_the_two_bridges__and_brings_it_to_you_while_it_is_still_hot__luigi_bakes_every_pizza_by_han\
        d__in_the_only_wood_oven_between_the_two_bridges__and_brings_it_to_you_while_it_is_still_hot__luigi_bakes_every_pi\
        zza_by_hand__in_the_only_wood_oven_between_the_two_bridges__and_brings_it_to_you_while_it_is_still_hot__luigi_bake\
        s_every",
        language: "en_US"
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: "Luigi's pizzeria, the only wood oven between the two bridges!",
        body: [
            "Luigi bakes every pizza by hand, in the only wood \
                oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
                hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi \
                bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
                is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings \
                it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two \
                bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood \
                oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
                hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi \
                bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
                is still hot. Luigi bakes every pizza by hand,x",
            Text {
                text: "Luigi bakes every pizza by hand, in the only wood \
                oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
                hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi \
                bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
                is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings \
                it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two \
                bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood \
                oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
                hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi \
                bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
                is still hot. Luigi bakes every pizza by hand,x"
            },
            Currency {
                code: "USD",
                amount_1000: 42990,
                fallback_value: "Luigi bakes every pizza by hand, in the only wood \
                oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
                hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi \
                bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
                is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings \
                it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two \
                bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood \
                oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
                hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi \
                bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
                is still hot. Luigi bakes every pizza by hand,x"
            },
            DateTime {
                fallback_value: "Luigi bakes every pizza by hand, in the only wood \
                oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
                hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi \
                bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
                is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings \
                it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two \
                bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood \
                oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
                hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi \
                bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
                is still hot. Luigi bakes every pizza by hand,x"
            },
        ],
        buttons: [
            Url {
                index: 0,
                text: "Luigi bakes every pizza by hand, in the only wood \
                oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
                hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi \
                bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
                is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings \
                it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two \
                bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood \
                oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
                hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi \
                bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
                is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings \
                it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two \
                bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood \
                oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
                hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi \
                bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
                is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings \
                it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two \
                bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood \
                oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every"
            },
            CopyCode { index: 1, coupon_code: "SPRING25SPRING25SPRIN" },
            Catalog {
                index: 2,
                thumbnail_product_retailer_id: "Luigi bakes every pizza by hand, in the only wood \
                oven between the two bridges, and brings it to youx"
            },
        ],
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Text { text: "Luigi's pizzeria, the only wood oven between the two bridges!" },
    });
}
