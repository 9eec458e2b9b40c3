//! What is ordered: items and sums.

use whatsapp_dsl_rules::table::order as rows;

use crate::part::{part, parts_of};
use crate::word::word;

parts_of!(($) "order_details");

part! {
    /// What is ordered.
    Order / OrderBuilder of &rows::ORDER;
    /// How far it is: a new order is `Pending`.
    required copy status: Status;
    /// `QuickPay` shows the button to pay alone, without the one to review the order.
    optional copy kind: OrderType;
    /// The catalogue that the items are in. No white space in it (`order_catalog_id_format`). It does not go with items that have an
    /// `image` (`order_item_images_catalog`).
    optional text catalog_id;
    /// Until when the order can be paid.
    optional apart expiration: Expiration;
    /// The items, at least one. Refused as `order_items_count`; as `order_item_images_count` where one of more than 10 has an `image`.
    required list items: Item;
    /// What the items cost, in paise or centavos, at least 1. Refused as `order_subtotal_range`; as `order_subtotal_sum` where it is not the
    /// sum of the items: of each, its `sale_amount`, or else its `amount`, times its `quantity`. Some of Meta's samples for India have
    /// other subtotals, which its own pages forbid.
    required copy subtotal: i64;
    /// The tax; nothing is shown of one that is 0.
    required one tax: Tax;
    /// The cost of shipping.
    optional apart shipping: Shipping;
    /// A discount.
    optional apart discount: Discount;
}

word! {
    /// How far a new order is.
    Status of &rows::NEW_STATUS;
    /// It is not paid yet.
    Pending;
}

impl Default for Status {
    /// It is not paid yet.
    fn default() -> Self {
        Self::Pending
    }
}

word! {
    /// What is shown of an order.
    OrderType of &rows::ORDER_TYPE;
    /// The button to pay alone.
    QuickPay;
}

part! {
    /// Until when an order can be paid.
    Expiration / ExpirationBuilder of &rows::EXPIRATION;
    /// The moment, in seconds since 1970, as a string or a whole number. Refused as `order_expiration_timestamp_format`. When the message is sent it must be at
    /// least 300 seconds ahead, which only the run time can tell.
    required text timestamp;
    /// What is said of it, at most 120 characters. Refused as `order_expiration_description_length`. Meta's page for Brazil asks for it.
    optional text description;
}

part! {
    /// Something that is ordered.
    Item / ItemBuilder of &rows::ITEM;
    /// The item's id in the catalogue. It does not go with `image` (`order_item_images_retailer_id`).
    optional text retailer_id;
    /// What it is called, 1 to 60 characters. Refused as `order_item_name_length`.
    required text name;
    /// A picture of it, in the place of that of the catalogue.
    optional apart image: Image;
    /// What one of it costs, in paise or centavos, at least 1. Refused as `order_item_amount_range`.
    required copy amount: i64;
    /// What one of it costs on sale, which should be less than `amount` and counts in its place, at least 1. Refused as
    /// `order_item_sale_amount_range`.
    optional copy sale_amount: i64;
    /// How many are ordered, at least 1. Refused as `order_item_quantity_range`.
    required copy quantity: i64;
    /// The country that it was made in, at most 100 characters. Refused as `order_item_country_of_origin_length`.
    optional text country_of_origin;
    /// The name of the importer, at most 200 characters. Refused as `order_item_importer_name_length`.
    optional text importer_name;
    /// The address of the importer.
    optional apart importer_address: ImporterAddress;
}

part! {
    /// A picture of an item: JPEG or PNG.
    Image / ImageBuilder of &rows::IMAGE;
    /// Where WhatsApp fetches it from: an `http` or `https` link. Refused as `order_item_image_link_format`.
    required text link;
}

part! {
    /// The address of an importer.
    ImporterAddress / ImporterAddressBuilder of &rows::IMPORTER_ADDRESS;
    /// The street and the house, at most 100 characters. Refused as `importer_address_address_line1_length`.
    required text address_line1;
    /// A landmark or an area, at most 100 characters. Refused as `importer_address_address_line2_length`.
    optional text address_line2;
    /// The city, at most 120 characters. Refused as `importer_address_city_length`.
    required text city;
    /// The code of the state: `DL`.
    optional text zone_code;
    /// The postal code.
    required text postal_code;
    /// The code of the country: `IN`. Refused as `importer_address_country_code_format`.
    required text country_code;
}

part! {
    /// The tax of an order.
    Tax / TaxBuilder of &rows::TAX;
    /// How much it is, in paise or centavos, at least 0. Refused as `order_tax_value_range`.
    required copy value: i64;
    /// What it is, 1 to 60 characters. Refused as `order_tax_description_length`.
    optional text description;
}

part! {
    /// The cost of shipping an order.
    Shipping / ShippingBuilder of &rows::SHIPPING;
    /// How much it is, in paise or centavos, at least 0. Refused as `order_shipping_value_range`.
    required copy value: i64;
    /// What it is, 1 to 60 characters. Refused as `order_shipping_description_length`.
    optional text description;
}

part! {
    /// A discount on an order.
    Discount / DiscountBuilder of &rows::DISCOUNT;
    /// How much it is, in paise or centavos, at least 0. Refused as `order_discount_value_range`.
    required copy value: i64;
    /// What it is, 1 to 60 characters. Refused as `order_discount_description_length`.
    optional text description;
    /// The name of the programme that rewards the order, 1 to 60 characters. Refused as `order_discount_discount_program_name_length`.
    optional text discount_program_name;
}
