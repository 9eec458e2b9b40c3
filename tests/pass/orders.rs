//! Orders, with every struct that is in them, of constants and of what comes at run time.

use whatsapp_dsl::order_details::{Gateway, Goods, PaymentType};
use whatsapp_dsl::{Invalid, Link, Message, PhoneNumber, message, template, try_message};

const PRICE: i64 = 4_950;
const TAX: u16 = 600;
const COUNT: u8 = 2;
const TOTAL: i64 = 2 * PRICE + 600;
const REFERENCE: &str = "luigi-2041";
const REAIS: &str = "BRL";
const RUPEES: &str = "INR";
const PHOTO: &str = "https://luigi.example/cake.jpg";

static BRAZIL: Message = message!(OrderDetails {
    to: "5511912345678",
    header: Image { link: PHOTO, provider: "luigi" },
    body: "Your cakes are ready to be paid.",
    footer: "Luigi's",
    reference_id: REFERENCE,
    kind: PhysicalGoods,
    payment_type: Br,
    payment_settings: [
        PixDynamicCode { code: "00020101", merchant_name: "Luigi", key: "39580525000189", key_type: Cnpj },
        Boleto { digitable_line: "03399026944140000002628346101018898510000008848" },
        PaymentLink { uri: "https://luigi.example/pay", success_url: "https://luigi.example/yes", cancel_url: "https://luigi.example/no" },
        OffsiteCardPay { last_four_digits: "5235", credential_id: "1" },
    ],
    currency: REAIS,
    total_amount: TOTAL,
    order: Order {
        status: Pending,
        items: [Item { retailer_id: "cake-7", name: "Carrot cake", amount: 5_500, sale_amount: PRICE, quantity: COUNT }],
        subtotal: 9_900,
        tax: Tax { value: TAX },
    },
});

static INDIA: Message = message!(OrderDetails {
    to: "919876543210",
    header: Image { id: "1013859600285441" },
    body: "Your order",
    reference_id: "luigi-2042",
    kind: PhysicalGoods,
    beneficiaries: [Beneficiary {
        name: "Asha",
        address_line1: "1 Main Road",
        address_line2: "Near the bank",
        city: "Pune",
        state: "Maharashtra",
        country: "India",
        postal_code: "411001",
    }],
    payment_type: Upi,
    payment_settings: [
        PaymentGateway {
            kind: Billdesk,
            configuration_name: "luigi",
            billdesk: Billdesk {
                additional_info1: "1",
                additional_info2: "2",
                additional_info3: "3",
                additional_info4: "4",
                additional_info5: "5",
                additional_info6: "6",
                additional_info7: "7",
            },
        },
        PaymentGateway { kind: Payu, configuration_name: "luigi", payu: Payu { udf1: "1", udf2: "2", udf3: "3", udf4: "4" } },
        PaymentGateway { kind: Zaakpay, configuration_name: "luigi", zaakpay: Zaakpay { extra1: "1", extra2: "2" } },
        PaymentGateway {
            kind: Razorpay,
            configuration_name: "luigi",
            razorpay: Razorpay { receipt: "2042", notes: [Note { key: "branch", value: "Pune" }] },
        },
        UpiIntentLink { link: "upi://pay?pa=luigi@bank&pn=Luigi&mc=5499&purpose=00&tr=2042" },
    ],
    payment_configuration: "luigi-upi",
    currency: RUPEES,
    total_amount: 21_000,
    shipping_info: ShippingInfo {
        country: "IN",
        addresses: [Address {
            name: "Asha",
            phone_number: "919876543210",
            address: "1 Main Road",
            city: "Pune",
            state: "Maharashtra",
            in_pin_code: "411001",
            house_number: "12",
            floor_number: "2",
            tower_number: "5",
            building_name: "One",
            landmark_area: "Near the bank",
        }],
    },
    order: Order {
        status: Pending,
        kind: QuickPay,
        expiration: Expiration { timestamp: 1_798_761_600, description: "Until then." },
        items: [Item {
            name: "Oven",
            image: Image { link: PHOTO },
            amount: 20_000,
            quantity: 1,
            country_of_origin: "Italy",
            importer_name: "Luigi",
            importer_address: ImporterAddress {
                address_line1: "1 Main Road",
                address_line2: "Near the bank",
                city: "Pune",
                zone_code: "MH",
                postal_code: "411001",
                country_code: "IN",
            },
        }],
        subtotal: 20_000,
        tax: Tax { value: 1_000, description: "GST" },
        shipping: Shipping { value: 1_000, description: "By bicycle" },
        discount: Discount { value: 1_000, description: "New", discount_program_name: "spring" },
    },
});

template!(Bill {
    name: "bill",
    language: "en",
    category: Marketing,
    display_format: "ORDER_DETAILS",
    header: Image,
    body: "Hi {{customer}}, your bill.",
    buttons: [OrderDetails {}, QuickReply { text: "Help" }],
});

template!(News { name: "news", language: "en", category: Utility, sub_category: "ORDER_STATUS", body: "News of {{1}}." });

// A carousel of products, each with a button that orders it.
template!(Arrivals {
    name: "arrivals",
    language: "en",
    category: Marketing,
    body: "New this week.",
    cards: [
        Card { header: Image, buttons: [OrderDetails { text: "Buy now" }, QuickReply { text: "Stop" }] },
        Card { header: Image, buttons: [OrderDetails { text: "Buy now" }, QuickReply { text: "Stop" }] },
    ],
});

fn arrivals(photo: &Link) -> Result<Message, Invalid> {
    try_message!(Arrivals {
        to: "919876543210",
        cards: [for place in 1..=2 {
            Card {
                header: Image { link: photo },
                order_details: OrderDetails {
                    reference_id: format!("arrival-{place}"),
                    kind: PhysicalGoods,
                    payment_settings: [PaymentGateway { kind: Razorpay, configuration_name: "luigi" }],
                    currency: "INR",
                    total_amount: 21_000,
                    order: Order {
                        status: Pending,
                        catalog_id: "1",
                        items: [Item { name: "Oven", amount: 20_000, quantity: 1 }],
                        subtotal: 20_000,
                        tax: Tax { value: 1_000 },
                    },
                },
            }
        }],
    })
}

struct Dish {
    sku: String,
    price: u32,
    sale: Option<u32>,
    count: u32,
}

fn bill(to: &PhoneNumber, dishes: &[Dish], link: &Link, currency: &str, note: Option<&str>) -> Result<Message, Invalid> {
    let subtotal: u32 = dishes.iter().map(|dish| dish.sale.unwrap_or(dish.price) * dish.count).sum();
    let is_brazil = currency == "BRL";
    try_message!(Bill {
        to,
        header: Image { link },
        customer: fold("Ann", "friend"),
        order_details: OrderDetails {
            reference_id: format!("bill-{subtotal}"),
            kind: if is_brazil { PhysicalGoods } else { Goods::DigitalGoods },
            payment_type: if is_brazil {
                Br
            },
            payment_settings: [
                PaymentLink { uri: link },
                if !is_brazil {
                    PaymentGateway { kind: Gateway::Payu, configuration_name: "luigi" }
                },
            ],
            currency,
            total_amount: subtotal,
            order: Order {
                status: Pending,
                catalog_id: "194836987003835",
                items: [for dish in dishes {
                    Item { retailer_id: &dish.sku, name: &dish.sku, amount: dish.price, sale_amount: dish.sale, quantity: dish.count }
                }],
                subtotal,
                tax: Tax { value: 0, description: note },
            },
        },
        quick_reply: "help",
    })
}

const SALE: Option<i64> = Some(2);
const NO_SALE: Option<u8> = None;
const UNIT: u8 = 1;
const WHOLE: Option<i64> = Some(7);
const LONG_REFERENCE: &str = "luigi-2041-the-second-of-the-cakes-of-may";

/// What is `None` is left out of a sum.
static BREAD: Message = message!(OrderDetails {
    to: "919876543210",
    body: "Your bread",
    reference_id: REFERENCE,
    kind: DigitalGoods,
    payment_settings: [PaymentLink { uri: "https://luigi.example/pay" }],
    currency: "INR",
    total_amount: WHOLE,
    order: Order {
        status: Pending,
        catalog_id: "1",
        items: [
            Item { name: "Bread", amount: 3, sale_amount: SALE, quantity: COUNT },
            Item { name: "Bun", amount: UNIT, sale_amount: NO_SALE, quantity: 3 },
        ],
        subtotal: 7,
        tax: Tax { value: 0 },
    },
});

/// How long a constant may be is asked when the line runs, where only that knows the country.
fn bread(currency: &str) -> Result<Message, Invalid> {
    try_message!(OrderDetails {
        to: "5511912345678",
        body: "Your bread",
        reference_id: LONG_REFERENCE,
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [PaymentLink { uri: "https://luigi.example/pay" }],
        currency,
        total_amount: 1,
        order: Order {
            status: Pending,
            items: [Item { retailer_id: "bread", name: "Bread", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 },
        },
    })
}

fn main() {
    assert!(BREAD.to_json().contains(r#""currency":"INR""#));
    assert!(bread("BRL").is_ok());
    assert!(bread("INR").is_err_and(|invalid| invalid.violations().iter().any(|one| one.rule() == "order_details_reference_id_length")));
    assert!(BRAZIL.to_json().contains(r#""total_amount":{"value":10500,"offset":100}"#));
    assert!(INDIA.to_json().contains(r#""timestamp":"1798761600""#));
    for message in [&BRAZIL, &INDIA] {
        assert_eq!(Message::from_json(&message.to_json()).as_ref(), Ok(message));
    }
    let to: PhoneNumber = "+55 11 91234 5678".parse().expect("a number");
    let link: Link = "https://luigi.example/pay".parse().expect("a link");
    let dishes = [
        Dish { sku: "cake".to_owned(), price: 900, sale: Some(700), count: 2 },
        Dish { sku: "bread".to_owned(), price: 300, sale: None, count: 1 },
    ];
    for currency in ["INR", "BRL"] {
        let sent = bill(&to, &dishes, &link, currency, Some("none")).expect("a bill");
        assert!(sent.to_json().contains(r#""subtotal":{"value":1700,"offset":100}"#));
    }
    assert!(bill(&to, &dishes, &link, "EUR", None).is_err());
    let brief = message!(OrderDetails {
        to: &to,
        body: "Sua conta",
        reference_id: "a-2",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [Boleto { digitable_line: "0339" }],
        currency: "BRL",
        total_amount: 900,
    });
    let paid = message!(OrderStatus { to: &to, body: "Obrigado!", reference_id: "a-2", payment: Payment { status: Captured } });
    for message in [brief, paid] {
        assert_eq!(Message::from_json(&message.to_json()), Ok(message));
    }
    let sent = arrivals(&link).expect("a carousel");
    assert!(sent.to_json().contains(r#"{"type":"button","sub_type":"order_details","index":"0""#));
    assert_eq!(Message::from_json(&sent.to_json()), Ok(sent));
    let kind = PaymentType::Br;
    assert_eq!(kind.to_string(), "br");
    let news = message!(News { to: &to, body: ["it"], order_status: OrderStatus { reference_id: "a", order: Order { status: Shipped } } });
    let status = message!(OrderStatus {
        to: &to,
        header: Document { id: "1", filename: "bill.pdf" },
        body: "News",
        reference_id: "a",
        order: Order { status: Completed },
        payment: Payment { status: Failed },
    });
    for message in [news, status] {
        assert_eq!(Message::from_json(&message.to_json()), Ok(message));
    }
}
