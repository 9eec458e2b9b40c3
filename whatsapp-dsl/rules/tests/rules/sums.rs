//! Sums over entries, on rows of the test's own.

use whatsapp_dsl_rules::report::Question;
use whatsapp_dsl_rules::rule::{Term, Total};
use whatsapp_dsl_rules::table::CLOUD;
use whatsapp_dsl_rules::view::Items;
use whatsapp_dsl_rules::{Audience, Check, Field, Home, Kind, Part, Rule, Step, Type, Value, check, constant};

use crate::rows::Message;

const ANY: Type = Type::Integer { min: i64::MIN, max: i64::MAX, quoted: false };

const TOTAL: Rule = Rule::new("total", 100, "`total` is the sum of the items, and of the tax.", &[]);

const SUM: Total = Total {
    field: "total",
    what: "the sum of the items and the tax",
    terms: &[
        Term { within: &["items"], factors: &[&["sale_amount", "amount"], &["quantity"]], is_taken_off: false },
        Term { within: &[], factors: &[&["tax"]], is_taken_off: false },
        Term { within: &["coupon"], factors: &[&["amount"]], is_taken_off: true },
    ],
};

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
        checks: &[Check::Total(TOTAL, SUM)],
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
    let words = "total is 1, but the sum of the items and the tax is beyond 64 bits [order_total, error 100]";
    said(Value::Integer(1), Value::List(&Some(&[huge])), words);
    said(Value::Integer(1), Value::List(&Some(&[huge, huge, huge])), "unproven: whether total is the sum of the items and the tax");
}

#[test]
fn constants_are_left_to_the_compiler() {
    let items = [("amount", Value::Constant), ("quantity", Value::Integer(3))];
    let (items, coupon) = (Message(&items), [("amount", Value::Constant)]);
    let (item, coupon) = (Value::Part(&ITEM, &items), Message(&coupon));
    let open = |total, tax| {
        let list = Some(&[item]);
        let fields = [
            ("to", Value::Text("16505551234")),
            ("total", total),
            ("tax", tax),
            ("items", Value::List(&list)),
            ("coupon", Value::Part(&ITEM, &coupon)),
        ];
        let (violations, mut unproven) = check(&CLOUD, &ORDER, &Message(&fields));
        assert!(violations.is_empty() && unproven.len() == 1);
        unproven.remove(0)
    };
    let (amount, coupon) =
        (vec![Step::Field("items"), Step::Index(0), Step::Field("amount")], vec![Step::Field("coupon"), Step::Field("amount")]);
    for total in [Value::Constant, Value::Integer(25)] {
        let found = open(total, Value::Integer(5));
        assert_eq!(found.question, Question::Sum { total: &SUM, known: 5, products: vec![(3, vec![1]), (-1, vec![1])] });
        assert_eq!(found.among, [amount.clone(), coupon.clone(), vec![Step::Field("total")]]);
    }
    // What only the run time knows leaves all to the run time.
    for (total, tax) in [(Value::Present, Value::Integer(5)), (Value::Constant, Value::Present)] {
        assert_eq!(open(total, tax).question, Question::Other);
    }
}

#[test]
fn of_several_fields_the_first_that_is_there_counts() {
    let item = |sale| [("sale_amount", sale), ("amount", Value::Integer(10)), ("quantity", Value::Integer(2))];
    for (sale, total, words) in [
        (Value::Absent, 25, ""),
        (Value::Integer(7), 19, ""),
        (Value::Integer(7), 25, "total is 25, but the sum of the items and the tax is 19 [order_total, error 100]"),
        // Whether it is there, only the run time knows.
        (Value::Unknown, 25, "unproven: whether total is the sum of the items and the tax"),
        (Value::AnyOf(&Some(&[Value::Absent, Value::Integer(7)])), 25, "unproven: whether total is the sum of the items and the tax"),
        (Value::AnyOf(&Some(&[Value::Integer(7), Value::Integer(7)])), 19, ""),
    ] {
        let item = item(sale);
        let item = Message(&item);
        said(Value::Integer(total), Value::List(&Some(&[Value::Part(&ITEM, &item)])), words);
    }
}

#[test]
fn a_total_is_not_asked_where_something_is_missing() {
    static NEEDY: Part = Part { fields: &[Field::required("amount", ANY, &[])], ..ITEM };
    let item = [("quantity", Value::Integer(2))];
    let item = Message(&item);
    said(Value::Integer(7), Value::List(&Some(&[Value::Part(&NEEDY, &item)])), "");
}

const _: () =
    constant::total(Option::Some(33), 5, &[(3, &[&[Option::Some(10)]]), (-1, &[&[Option::Some(2)]])], "total", "the sum", "[total]");
// Of several constants the first that is not `None` counts; a total that is none is not held to anything.
const _: () = constant::total(Option::Some(17), 5, &[(3, &[&[None, Option::Some(4)]])], "total", "the sum", "[total]");
const _: () = constant::total(None, 5, &[(3, &[&[Option::Some(10)]])], "total", "the sum", "[total]");

#[test]
#[should_panic(expected = "total is 33, but the sum is 35 [total]")]
fn a_constant_total_is_held_to_its_sum() {
    constant::total(Option::Some(33), 5, &[(3, &[&[Option::Some(10)]])], "total", "the sum", "[total]");
}
