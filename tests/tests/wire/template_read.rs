//! Templates as Meta's samples have them, and the paths of what is wrong in the JSON as it was given.

use crate::{components, read_as, refused, template, to_phone};

const BODY: &str = r#"{"type":"body","parameters":[{"type":"text","text":"Ann"}]}"#;
const HEADER: &str = r#"{"type":"header","parameters":[{"type":"text","text":"Luigi's"}]}"#;
const BUTTON: &str = r#"{"type":"button","sub_type":"url","index":"0","parameters":[{"type":"text","text":"A1"}]}"#;

#[test]
fn the_policy_of_a_language_is_dropped() {
    let policy = r#""type":"template","template":{"name":"order_shipped","language":{"policy":"deterministic","code":"en_US"}}"#;
    read_as(&to_phone(policy), &template(""));
}

#[test]
fn empty_lists_are_as_good_as_none() {
    for components in [r#","components":[]"#, r#","components":[{"type":"body","parameters":[]}]"#, r#","components":[{"type":"body"}]"#] {
        read_as(&template(components), &template(""));
    }
    read_as(&template(r#","components":[{"type":"header","parameters":[]},{"type":"body"}]"#), &template(""));
}

#[test]
fn an_index_may_be_a_number() {
    for index in ["0", r#""0""#] {
        let button = format!(r#"{{"type":"button","sub_type":"url","index":{index},"parameters":[{{"type":"text","text":"A1"}}]}}"#);
        read_as(&components(&button), &components(BUTTON));
    }
}

#[test]
fn words_may_be_in_any_casing() {
    read_as(
        &components(
            r#"{"type":"HEADER","parameters":[{"type":"TEXT","text":"Luigi's"}]},
            {"type":"Body","parameters":[{"type":"Text","text":"Ann"}]},
            {"type":"BUTTON","sub_type":"URL","index":"0","parameters":[{"type":"TEXT","text":"A1"}]}"#,
        ),
        &components(&[HEADER, BODY, BUTTON].join(",")),
    );
    read_as(
        &components(r#"{"type":"button","sub_type":"QUICK_REPLY","index":"1","parameters":[{"type":"PAYLOAD","payload":"stop"}]}"#),
        &components(r#"{"type":"button","sub_type":"quick_reply","index":"1","parameters":[{"type":"payload","payload":"stop"}]}"#),
    );
}

#[test]
fn the_calendar_of_a_date_is_dropped() {
    read_as(
        &components(
            r#"{"type":"body","parameters":[{"type":"date_time","date_time":{"fallback_value":"February 25, 1977",
            "day_of_week":5,"year":1977,"month":2,"day_of_month":25,"hour":15,"minute":33,"calendar":"GREGORIAN"}}]}"#,
        ),
        &components(r#"{"type":"body","parameters":[{"type":"date_time","date_time":{"fallback_value":"February 25, 1977"}}]}"#),
    );
    read_as(
        &components(
            r#"{"type":"body","parameters":[{"type":"date_time","date_time":{"timestamp":1485470276,"fallback_value":"January 26"}}]}"#,
        ),
        &components(r#"{"type":"body","parameters":[{"type":"date_time","date_time":{"fallback_value":"January 26"}}]}"#),
    );
}

#[test]
fn components_may_be_in_any_order() {
    let written = components(&[HEADER, BODY, BUTTON].join(","));
    for order in [[BUTTON, BODY, HEADER], [BODY, BUTTON, HEADER], [BODY, HEADER, BUTTON]] {
        read_as(&components(&order.join(",")), &written);
    }
}

#[test]
fn the_path_is_that_of_the_json_as_given() {
    let body = r#"{"type":"body","parameters":[{"type":"text","text":"Ann"},{"type":"text","text":""}]}"#;
    let words = "body is empty [parameter_text_empty, error 100]";
    for (order, path) in [
        ([BUTTON, body, HEADER], "template.components[1].parameters[1].text"),
        ([HEADER, BUTTON, body], "template.components[2].parameters[1].text"),
        ([body, HEADER, BUTTON], "template.components[0].parameters[1].text"),
    ] {
        assert_eq!(refused(&components(&order.join(","))), [format!("{path}: {words}")]);
    }
}

#[test]
fn the_path_of_a_button_is_that_of_the_json_as_given() {
    let long = r#"{"type":"button","sub_type":"copy_code","index":"1","parameters":[{"type":"coupon_code","coupon_code":"123456789012345678901"}]}"#;
    let words = "coupon_code is 21 characters long; at most 20 are allowed [copy_code_coupon_code_length, error 100]";
    for (order, index) in [([long, BODY, BUTTON], 0), ([BUTTON, long, BODY], 1), ([BODY, BUTTON, long], 2)] {
        let path = format!("template.components[{index}].parameters[0].coupon_code");
        assert_eq!(refused(&components(&order.join(","))), [format!("{path}: {words}")]);
    }
}

#[test]
fn buttons_that_fill_the_same_place_are_found_wherever_they_are() {
    let again = BUTTON.replace("A1", "A2");
    assert_eq!(
        refused(&components(&[BUTTON, BODY, &again].join(","))),
        [
            "template.components[2].index: `0` is used more than once, but the indices of buttons must differ [template_button_index_unique, error 131009]"
        ]
    );
}

#[test]
fn two_headers_or_bodies_are_refused() {
    for (component, index) in [(HEADER, 1), (BODY, 1)] {
        assert_eq!(
            refused(&components(&[component, component].join(","))),
            [format!("template.components[{index}]: only one of these is allowed here [template_twice, error 131009]")]
        );
    }
    assert_eq!(
        refused(&components(r#"{"type":"header","parameters":[{"type":"text","text":"Luigi's"},{"type":"text","text":"Again"}]}"#)),
        ["template.components[0].parameters[1]: only one of these is allowed here [template_twice, error 131009]"]
    );
}

#[test]
fn what_a_template_does_not_know_is_named() {
    for (component, said) in [
        (r#"{"type":"boddy","parameters":[]}"#, r#".type: type is "boddy", did you mean "body"? [template_type, error 131009]"#),
        (
            r#"{"type":"footer","parameters":[]}"#,
            r#".type: type must be one of `header`, `body`, `limited_time_offer`, `carousel`, `button`, `order_status` or `tap_target_configuration`, found "footer" [template_type, error 131009]"#,
        ),
        (
            r#"{"parameters":[]}"#,
            ".type: type is missing; it must be one of `header`, `body`, `limited_time_offer`, `carousel`, `button`, `order_status` or `tap_target_configuration` [template_type, error 131008]",
        ),
        (
            r#"{"type":"button","sub_type":"quickreply","index":"0","parameters":[]}"#,
            r#".sub_type: sub_type is "quickreply", did you mean "quick_reply"? [template_sub_type, error 131009]"#,
        ),
        (
            r#"{"type":"button","index":"0"}"#,
            ".sub_type: sub_type is missing; it must be one of `quick_reply`, `url`, `copy_code`, `catalog`, `mpm`, `flow`, `voice_call`, `order_details` or `payment_request` [template_sub_type, error 131008]",
        ),
        (
            r#"{"type":"body","parameters":[{"type":"money","text":"1"}]}"#,
            r#".parameters[0].type: type must be one of `text`, `currency` or `date_time`, found "money" [parameter_type, error 131009]"#,
        ),
        (
            r#"{"type":"body","parameters":[{"type":"image","image":{"id":"1"}}]}"#,
            r#".parameters[0].type: type must be one of `text`, `currency` or `date_time`, found "image" [parameter_type, error 131009]"#,
        ),
        (r#""body""#, ": an element must be an object [template_type, error 131009]"),
    ] {
        assert_eq!(refused(&components(component)), [format!("template.components[0]{said}")], "{component}");
    }
}

#[test]
fn a_parameter_of_another_buttons_sort_is_refused_once() {
    assert_eq!(
        refused(&components(r#"{"type":"button","sub_type":"quick_reply","index":"0","parameters":[{"type":"text","text":"stop"}]}"#)),
        [r#"template.components[0].parameters[0].type: type must be `payload`, found "text" [quick_reply_type, error 131009]"#]
    );
}

#[test]
fn members_of_components_that_are_not_known() {
    for (component, path, words) in [
        (
            r#"{"type":"body","params":[]}"#,
            "params",
            "`params` is not a member of this object, which has `type`, `parameters` [unknown_member, error 100]",
        ),
        (
            r#"{"type":"body","parameters":[{"type":"text","text":"Ann","paramter_name":"x"}]}"#,
            "parameters[0].paramter_name",
            "`paramter_name` is not a member of this object, did you mean `parameter_name`? [unknown_member, error 100]",
        ),
        (
            r#"{"type":"body","parameters":[{"type":"currency","currency":{"fallback_value":"$1","code":"USD","amount_100":1000}}]}"#,
            "parameters[0].currency.amount_100",
            "`amount_100` is not a member of this object, did you mean `amount_1000`? [unknown_member, error 100]",
        ),
    ] {
        let said = refused(&components(component));
        assert!(said.contains(&format!("template.components[0].{path}: {words}")), "{said:#?}");
    }
}
