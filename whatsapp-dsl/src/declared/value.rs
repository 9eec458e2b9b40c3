//! What blanks are given: what the fields of the table store, perhaps a password, so nothing shows it.

use std::borrow::Cow;

use whatsapp_dsl_rules::layout::is_nothing;

use super::Filled;
use crate::field::{Data, Entry as _, List};
use crate::template::header::Header;
use crate::template::{LimitedTimeOffer, OrderDetails, OrderStatus, Parameter, ProductPolicy, Section, TapTargetConfiguration, card};

macro_rules! values {
    ($($Variant:ident($Stored:ty);)*) => {
        /// What a blank is given, by what its field stores.
        #[derive(Clone)]
        #[expect(missing_docs, reason = "the types say what they are")]
        pub enum BlankValue {
            $( $Variant($Stored), )*
        }

        $(
            impl From<$Stored> for BlankValue {
                fn from(stored: $Stored) -> Self {
                    Self::$Variant(stored)
                }
            }

            impl From<BlankValue> for Option<$Stored> {
                fn from(given: BlankValue) -> Self {
                    if let BlankValue::$Variant(stored) = given { Some(stored) } else { None }
                }
            }
        )*
    };
}

impl BlankValue {
    /// Whether there is nothing in it, so that it is as good as none where it may be left out.
    pub(super) fn is_nothing(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::Json(data) => is_nothing(data.view()),
            Self::Sections(sections) => sections.is_empty(),
            Self::TapTargets(targets) => targets.is_empty(),
            _ => false,
        }
    }
}

values! {
    Text(Cow<'static, str>);
    Integer(i64);
    Flag(bool);
    Json(Data);
    Header(Header);
    Parameter(Parameter);
    Parameters(List<Parameter>);
    CardHeader(card::Header);
    CardParameter(card::Parameter);
    CardParameters(List<card::Parameter>);
    Offer(LimitedTimeOffer);
    OrderDetails(OrderDetails);
    OrderStatus(OrderStatus);
    Sections(List<Section>);
    Cards(Vec<Filled>);
    TapTargets(List<TapTargetConfiguration>);
    Policy(ProductPolicy);
}
