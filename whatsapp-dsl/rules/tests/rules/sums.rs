//! Sums over entries, on rows of the test's own.

use whatsapp_dsl_rules::cross::{comes_to, number, sum};
use whatsapp_dsl_rules::report::Report;
use whatsapp_dsl_rules::table::CLOUD;
use whatsapp_dsl_rules::view::Items;
use whatsapp_dsl_rules::{Audience, Check, Field, Home, Kind, Part, Rule, Type, Value, View, check};

use crate::rows::Message;

const ANY: Type = Type::Integer { min: i64::MIN, max: i64::MAX, quoted: false };

const TOTAL: Rule = Rule::new("total", 100, "`total` is the sum of the items, and of the tax.", &[]);

fn total(order: &dyn View, report: &mut Report<'_>) {
    let price = |item: &dyn View| number(item.get("amount"))?.checked_mul(number(item.get("quantity"))?);
    let items = sum(order.get("items"), price);
    let total = items.zip(number(order.get("tax"))).and_then(|(items, tax)| items.checked_add(tax));
    comes_to("total", total, "the sum of the items and the tax", &TOTAL, order, report);
}

static ITEM: Part = Part { name: "Item", home: Home::Part("test"), rule: "item", fields: &[], wire: &[], checks: &[] };

static ORDER: Kind = Kind {
    audience: Audience::Anyone,
    summary: "an order",
    part: Part {
        name: "Order",
        home: Home::Kind,
        rule: "order",
        fields: &[Field::optional("total", ANY, &[]), Field::optional("tax", ANY, &[])],
        wire: &[],
        checks: &[Check::Ask(&[TOTAL], total)],
    },
};

/// Some values.
struct Some<'a>(&'a [Value<'a>]);

impl Items for Some<'_> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.0[index]
    }
}

/// What is said of an order with these items, or what is not decided.
#[track_caller]
fn said(total: Value<'_>, items: Value<'_>, expected: &str) {
    let order = Message(&[("to", Value::Text("+1 650 555 1234")), ("total", total), ("tax", Value::Integer(5)), ("items", items)]);
    let (violations, unproven) = check(&CLOUD, &ORDER, &order);
    let open = unproven.iter().map(|open| format!("unproven: {}", open.violation.words()));
    let found: Vec<_> = violations.iter().map(ToString::to_string).chain(open).collect();
    assert_eq!(found.join("; "), expected);
}

#[test]
fn a_total_is_the_sum_of_what_is_known() {
    let item = |amount, quantity| [("amount", Value::Integer(amount)), ("quantity", Value::Integer(quantity))];
    let (two, three, open) = (item(10, 2), item(10, 3), [("amount", Value::Integer(10)), ("quantity", Value::Present)]);
    let [two, three, open] = [&two, &three, &open].map(|fields| Message(fields));
    let [two, three, open] = [&two, &three, &open].map(|item| Value::Part(&ITEM, item));
    let is = Value::Integer;
    said(is(55), Value::List(&Some(&[two, three])), "");
    said(is(5), Value::List(&Some(&[])), "");
    said(is(5), Value::Absent, "");
    said(Value::Absent, Value::List(&Some(&[two])), "");
    said(is(54), Value::List(&Some(&[two, three])), "total is 54, but the sum of the items and the tax is 55 [order_total, error 100]");
    said(is(25), Value::List(&Some(&[Value::AnyOf(&Some(&[two, two]))])), "");
    said(is(25), Value::AnyOf(&Some(&[Value::List(&Some(&[two])), Value::List(&Some(&[two]))])), "");
    let unproven = "unproven: whether total is the sum of the items and the tax";
    said(is(55), Value::List(&Some(&[two, open])), unproven);
    said(is(25), Value::List(&Some(&[Value::AnyOf(&Some(&[two, three]))])), unproven);
    said(is(25), Value::List(&Some(&[Value::Repeated(&Some(&[two]))])), unproven);
    said(is(25), Value::Unknown, unproven);
    said(Value::Present, Value::List(&Some(&[two])), unproven);
}

#[test]
fn no_sum_is_too_large() {
    let huge = [("amount", Value::Integer(i64::MAX)), ("quantity", Value::Integer(i64::MAX))];
    let huge = Message(&huge);
    let huge = Value::Part(&ITEM, &huge);
    let words = "total is 1, but the sum of the items and the tax is 85070591730234615847396907784232501254 [order_total, error 100]";
    said(Value::Integer(1), Value::List(&Some(&[huge])), words);
    said(Value::Integer(1), Value::List(&Some(&[huge, huge, huge])), "unproven: whether total is the sum of the items and the tax");
}
