//! Orders: what is to be paid, and how far it is.

use super::bubble::{Block, Bubble, Icon, Label, Row, Sheet};
use super::interactive::framed;
use super::pen::Pen;
use crate::order_details::{Item, Order};
use crate::order_status::{self, PaymentStatus, Status};
use crate::{OrderDetails, OrderStatus};

/// The bubble of an order.
pub(super) fn details(details: &OrderDetails, pen: &Pen<'_>) -> Bubble {
    let mut bubble = Bubble::default();
    if let Some(image) = details.header() {
        bubble.blocks.push(super::content::media(Icon::Image, [image.link(), image.id()], &pen.within("header")));
    }
    let order_pen = pen.within("order");
    let (blocks, sheet) = summed(details.order(), details.currency(), details.total_amount(), &order_pen);
    bubble.blocks.extend(blocks);
    bubble = bubble.with(Block::Body(pen.text("body", details.body()))).footer(pen.some("footer", details.footer()));
    Bubble { sheet: Some(sheet), ..bubble }.own_button(Icon::Payment, "Review and pay")
}

/// An order in short, and what opens where it is reviewed.
pub(super) fn summed(order: Option<&Order>, currency: &str, total: i64, pen: &Pen<'_>) -> (Vec<Block>, Sheet) {
    let amount = |cents: i64| money(currency, cents);
    let whole = Block::Sum(Label::new("Total"), Label::new(amount(total)));
    let sum = |name: &str, said: Option<&str>, value: i64, sign: &str| Row {
        icon: Some(Icon::Payment),
        title: Label::new(format!("{name}: {sign}{}", amount(value))),
        detail: said.map(Label::new),
    };
    let sheet = |sections| Sheet { title: Label::new("Review and pay"), sections };
    let Some(order) = order else { return (vec![whole], sheet(vec![(None, vec![sum("Total", None, total, "")])])) };
    let lines = pen.each("items", order.items(), |pen, item| self::item(item, currency, &pen));
    let count = order.items().iter().fold(0_i64, |count, item| count.saturating_add(item.quantity()));
    let title = match order.items() {
        [item] => pen.entry("items", 0).text("name", item.name()),
        [first, ..] => {
            let mut title = pen.entry("items", 0).text("name", first.name());
            title.push(&Label::new(format!(" and {} more", order.items().len() - 1)));
            title
        }
        [] => Label::new("Order"),
    };
    let blocks = vec![Block::Card(Icon::Order, vec![title, Label::new(format!("Quantity {count}"))]), whole];
    let mut sums = vec![sum("Subtotal", None, order.subtotal(), ""), sum("Tax", order.tax().description(), order.tax().value(), "")];
    sums.extend(order.shipping().map(|shipping| sum("Shipping", shipping.description(), shipping.value(), "")));
    sums.extend(order.discount().map(|discount| sum("Discount", discount.description(), discount.value(), "-")));
    sums.push(sum("Total", None, total, ""));
    (blocks, sheet(vec![(None, lines), (None, sums)]))
}

fn item(item: &Item, currency: &str, pen: &Pen<'_>) -> Row {
    let price = money(currency, item.sale_amount().unwrap_or(item.amount()));
    Row {
        icon: Some(Icon::Product),
        title: pen.text("name", item.name()),
        detail: Some(Label::new(format!("Quantity {}, {price} each", item.quantity()))),
    }
}

/// An amount in hundredths, as both currencies of orders have them.
fn money(currency: &str, cents: i64) -> String {
    let sign = match currency {
        "INR" => "₹",
        "BRL" => "R$ ",
        other => &format!("{other} "),
    };
    let (minus, cents) = (if cents < 0 { "-" } else { "" }, cents.unsigned_abs());
    format!("{minus}{sign}{}.{:02}", cents / 100, cents % 100)
}

/// News of an order.
pub(super) fn status(news: &OrderStatus, pen: &Pen<'_>) -> Bubble {
    let bubble = framed(news.header(), news.body(), news.footer(), pen);
    let order_pen = pen.within("order");
    let lines = state(news.reference_id(), news.order(), news.payment(), &order_pen);
    Bubble { blocks: [Block::Card(Icon::Order, lines)].into_iter().chain(bubble.blocks).collect(), ..bubble }
        .own_button(Icon::Order, "View order")
}

/// How far an order is, in lines.
pub(super) fn state(
    reference: &str,
    order: Option<&order_status::Order>,
    payment: Option<&order_status::Payment>,
    pen: &Pen<'_>,
) -> Vec<Label> {
    let state = order.map(|order| match order.status() {
        Status::Pending => "Pending",
        Status::Processing => "Processing",
        Status::PartiallyShipped => "Partially shipped",
        Status::Shipped => "Shipped",
        Status::Completed => "Completed",
        Status::Canceled => "Canceled",
    });
    let mut lines: Vec<_> = state.map(Label::new).into_iter().collect();
    lines.push(Label::new(format!("Order {reference}")));
    lines.extend(order.and_then(|order| pen.some("description", order.description())));
    lines.extend(payment.map(|payment| {
        Label::new(match payment.status() {
            PaymentStatus::Pending => "Payment pending",
            PaymentStatus::Captured => "Paid",
            PaymentStatus::Failed => "Payment failed",
        })
    }));
    lines
}
