//! What is ordered: items and sums.

use super::{OFFSET, amount, amount_wire};
use crate::cross;
use crate::schema::{Field, Home, List, Part, Type, Wire, Words};
use crate::source::EN;
use crate::text::{Shape, Text};

const HOME: Home = Home::Part("order_details");

const fn part(name: &'static str, rule: &'static str, fields: &'static [Field], wire: &'static [Wire]) -> Part {
    Part { name, home: HOME, rule, fields, wire, checks: &[] }
}

/// What is ordered.
pub static ORDER: Part = Part {
    checks: &[cross::SUBTOTAL, cross::ITEM_IMAGES],
    ..part(
        "Order",
        "order",
        &[
            Field::required("status", Type::Word(&NEW_STATUS), &[EN]),
            Field::optional("kind", Type::Word(&ORDER_TYPE), &[EN]),
            Field::optional("catalog_id", Type::Text(Text::shaped(Shape::Id)), &[EN]).deciding(),
            Field::optional("expiration", Type::Part(&EXPIRATION), &[EN]),
            Field::required("items", Type::List(&List::of(Type::Part(&ITEM), "items").at_least(1)), &[EN]),
            amount("subtotal", 1),
            Field::required("tax", Type::Part(&TAX), &[EN]),
            Field::optional("shipping", Type::Part(&SHIPPING), &[EN]).deciding(),
            Field::optional("discount", Type::Part(&DISCOUNT), &[EN]).deciding(),
        ],
        &[
            Wire::Field("status"),
            Wire::As("type", "kind"),
            Wire::Field("catalog_id"),
            Wire::Field("expiration"),
            Wire::Field("items"),
            amount_wire!("subtotal"),
            Wire::Field("tax"),
            Wire::Field("shipping"),
            Wire::Field("discount"),
        ],
    )
};

/// How far a new order is.
pub static NEW_STATUS: Words = Words { name: "Status", home: HOME, words: &[("Pending", "pending")] };

/// An order of which only the button to pay is shown.
pub static ORDER_TYPE: Words = Words { name: "OrderType", home: HOME, words: &[("QuickPay", "quick_pay")] };

/// Until when an order can be paid.
pub static EXPIRATION: Part = part(
    "Expiration",
    "order_expiration",
    &[
        Field::required("timestamp", Type::Text(Text::shaped(Shape::Seconds)), &[EN]),
        Field::optional("description", Type::Text(Text::prose(120)), &[EN]),
    ],
    members!("timestamp", "description"),
);

/// Something that is ordered.
pub static ITEM: Part = part(
    "Item",
    "order_item",
    &[
        Field::optional("retailer_id", Type::Text(Text::token()), &[EN]).deciding(),
        Field::required("name", Type::Text(Text::prose(60)), &[EN]),
        Field::optional("image", Type::Part(&IMAGE), &[EN]).deciding(),
        amount("amount", 1),
        Field { required: false, ..amount("sale_amount", 1) },
        Field::required("quantity", Type::Integer { min: 1, max: i64::MAX, quoted: false }, &[EN]),
        Field::optional("country_of_origin", Type::Text(Text::token().max(100)), &[EN]).deciding(),
        Field::optional("importer_name", Type::Text(Text::token().max(200)), &[EN]).deciding(),
        Field::optional("importer_address", Type::Part(&IMPORTER_ADDRESS), &[EN]).deciding(),
    ],
    &[
        Wire::Field("retailer_id"),
        Wire::Field("name"),
        Wire::Field("image"),
        amount_wire!("amount"),
        amount_wire!("sale_amount"),
        Wire::Field("quantity"),
        Wire::Field("country_of_origin"),
        Wire::Field("importer_name"),
        Wire::Field("importer_address"),
    ],
);

/// What is shown of an item.
pub static IMAGE: Part = part(
    "Image",
    "order_item_image",
    &[Field::required("link", Type::Text(Text::shaped(Shape::Link).proof("Link")), &[EN])],
    &[Wire::Field("link")],
);

/// Where an importer is.
pub static IMPORTER_ADDRESS: Part = part(
    "ImporterAddress",
    "importer_address",
    &[
        Field::required("address_line1", Type::Text(Text::token().max(100)), &[EN]),
        Field::optional("address_line2", Type::Text(Text::token().max(100)), &[EN]),
        Field::required("city", Type::Text(Text::token().max(120)), &[EN]),
        Field::optional("zone_code", Type::Text(Text::token()), &[EN]),
        Field::required("postal_code", Type::Text(Text::token()), &[EN]),
        Field::required("country_code", Type::Text(Text::shaped(Shape::Country)), &[EN]),
    ],
    members!("address_line1", "address_line2", "city", "zone_code", "postal_code", "country_code"),
);

/// An amount that is added or taken off; it may be nothing.
const VALUE: Field = amount("value", 0);
const DESCRIPTION: Field = Field::optional("description", Type::Text(Text::prose(60)), &[EN]);
const ADDED: &[Field] = &[VALUE, DESCRIPTION];
const ADDED_WIRE: &[Wire] = &[Wire::Field("value"), OFFSET, Wire::Field("description")];

/// The tax.
pub static TAX: Part = part("Tax", "order_tax", ADDED, ADDED_WIRE);

/// The cost of shipping.
pub static SHIPPING: Part = part("Shipping", "order_shipping", ADDED, ADDED_WIRE);

/// A discount.
pub static DISCOUNT: Part = part(
    "Discount",
    "order_discount",
    &[VALUE, DESCRIPTION, Field::optional("discount_program_name", Type::Text(Text::prose(60)), &[EN])],
    &[Wire::Field("value"), OFFSET, Wire::Field("description"), Wire::Field("discount_program_name")],
);
