//! One-time passwords: one code, sent twice, whatever Meta's list makes of the template.

use whatsapp_dsl::{BusinessScopedUserId, GroupId, Message, PhoneNumber, message, template};

use crate::{ANN, refused, sends};

template!(CopyIt {
    name: "copy_it",
    language: "en_US",
    category: Authentication,
    body: Authentication { add_security_recommendation: true },
    footer: Authentication { code_expiration_minutes: 10 },
    buttons: [Otp { otp_type: CopyCode, text: "Copy code" }],
});

template!(TapIt {
    name: "tap_it",
    language: "en_US",
    category: Authentication,
    body: Authentication {},
    buttons: [Otp {
        otp_type: OneTap,
        text: "Copy code",
        autofill_text: "Fill in",
        supported_apps: [SupportedApp { package_name: "example.luigi.app", signature_hash: "K8a/AINcGX7" }],
    }],
});

template!(Zero {
    name: "zero",
    language: "en_US",
    category: Authentication,
    body: Authentication { add_security_recommendation: false },
    buttons: [Otp {
        otp_type: ZeroTap,
        zero_tap_terms_accepted: true,
        supported_apps: [SupportedApp { package_name: "example.luigi.app", signature_hash: "K8a/AINcGX7" }],
    }],
});

// As Meta's list has them: with texts, and with links in the place of buttons.
template!("tests/declared/passwords.json");

const CODE: &str = r#"{"type":"body","parameters":[{"type":"text","text":"J$1337"}]},
    {"type":"button","sub_type":"url","index":"0","parameters":[{"type":"text","text":"J$1337"}]}"#;

macro_rules! passwords {
    ($($test:ident $Template:ident;)*) => {$(
        #[test]
        fn $test() {
            sends(CODE, &message!($Template { to: ANN, code: "J$1337" }), $Template::builder().to(ANN).code("J$1337").build());
        }
    )*};
}

passwords! {
    copied CopyIt;
    filled_in_with_a_tap TapIt;
    filled_in_without_one Zero;
    with_text_and_a_link LoginCode;
    with_text_and_a_button LoginTap;
}

#[test]
fn a_code_that_is_not_a_password() {
    sends(
        r#"{"type":"body","parameters":[{"type":"text","text":"1458425"}]}"#,
        &message!(PlainCode { to: ANN, body: ["1458425"] }),
        PlainCode::builder().to(ANN).body(["1458425"]).build(),
    );
}

#[test]
fn what_is_not_a_code() {
    let path = "template.components[0].parameters[0].text";
    let code = |code: &str| CopyIt::builder().to(ANN).code(code.to_owned()).build();
    assert_eq!(refused(code("1234567890123456")), [format!("template_code_length 100 {path}")]);
    assert!(code("123456789012345").is_ok());
    for wrong in ["http://a.b/c", "www.a.b", "bit.ly/x", "1337 🍕", "1️⃣3️⃣"] {
        assert_eq!(refused(code(wrong)), [format!("template_code_format 131009 {path}")], "{wrong}");
    }
    for sound in ["A-1.3", "J$1337", "#1*", "12:34"] {
        assert!(code(sound).is_ok(), "{sound}");
    }
    assert_eq!(refused(code("")), [format!("template_code_empty 100 {path}")]);
    assert_eq!(refused(code("1\n2")), [format!("template_code_inner_space 132018 {path}")]);
    assert_eq!(refused(CopyIt::builder().to(ANN).build()), [format!("template_code_required 132000 {path}")]);
}

#[test]
fn passwords_go_to_phone_numbers_only() {
    let user = CopyIt::builder().recipient("US.13491208655302741918").code("1").build();
    assert_eq!(refused(user), ["template_recipient_authentication 131062 recipient"]);
    let group = CopyIt::builder().group("Y2FwaV9ncm91cDox").code("1").build();
    assert_eq!(refused(group), ["template_recipient_authentication 131062 to"]);
}

#[test]
fn passwords_go_to_no_other_recipient_afterwards() {
    let (user, group) = ("US.13491208655302741918", "Y2FwaV9ncm91cDox");
    let built = CopyIt::builder().to(ANN).code("1").build().expect("a password");
    for message in
        [message!(CopyIt { to: "+1 650 555 1234", code: "1" }), built.clone(), built.with_recipient(phone("+39 06 6982")).expect("a phone")]
    {
        let user: BusinessScopedUserId = user.parse().expect("a user id");
        assert_eq!(refused(message.with_recipient(user)), ["template_recipient_authentication 131062 recipient"]);
        let group: GroupId = group.parse().expect("a group id");
        assert_eq!(refused(message.with_recipient(group)), ["template_recipient_authentication 131062 to"]);
        assert!(message.with_recipient(phone("+39 06 6982")).is_ok());
    }
    // What is known of a message does not make it another one.
    assert_eq!(Message::from_json(&built.to_json()), Ok(built));
}

fn phone(number: &str) -> PhoneNumber {
    number.parse().expect("a phone number")
}

#[test]
fn a_password_is_not_shown() {
    let filled = CopyIt::builder().to(ANN).code("J$1337");
    assert_eq!(format!("{filled:?}"), r#"CopyIt(Filled { fields: ["code"], .. })"#);
}
