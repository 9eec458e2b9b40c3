//! The expansions in `expand/` are real: each compiles beside its source, and gives the same message.
//!
//! That they are what the macros write is a test of `whatsapp-dsl-macros`.

use whatsapp_dsl::PhoneNumber;

macro_rules! pairs {
    ($($file:ident: $($function:ident($($argument:expr),*)),+;)*) => {
        $(
            #[test]
            fn $file() {
                #[allow(unreachable_pub, reason = "the sources are written as in a library")]
                mod source {
                    include!(concat!("../expand/", stringify!($file), ".rs"));
                }
                #[allow(unreachable_pub, unused_imports, unused_parens, unused_qualifications, clippy::all, clippy::pedantic, reason = "the macros import nothing, and write for rustc alone")]
                mod expanded {
                    include!(concat!("../expand/", stringify!($file), ".expanded.rs"));
                }
                $(assert_eq!(source::$function($($argument),*), expanded::$function($($argument),*));)+
            }
        )*
    };
}

fn phone() -> PhoneNumber {
    "+1 650 555 1234".parse().expect("a phone number")
}

pairs! {
    literals: question();
    run_time_values: proved(&phone()), checked("+1 650 555 1234", "Ann", None), checked("0650", "Ann", Some("At eight?")), compared(&phone(), "At seven", "At eight"), compared(&phone(), "At eight", "At eight");
    policies: dish(&phone(), "Diavola with hot salami and chilli", "$12\nwith a drink");
    loops: menu("+1 650 555 1234", &[("diavola", "Diavola")], true), menu("+1 650 555 1234", &[("margherita", "Margherita")], false);
    declared: shipped(&phone(), "Ann"), checked("+1 650 555 1234", "Ann", "A1"), checked("0650", "", "A 1");
}
