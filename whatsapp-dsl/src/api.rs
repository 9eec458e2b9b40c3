//! What the messages of each API have in common: how they are built, checked, read and written.

use std::fmt::Debug;

use serde_core::{Serialize, Serializer};
use whatsapp_dsl_rules::layout::{self, Found, Unknown};
use whatsapp_dsl_rules::plan::Plan;
use whatsapp_dsl_rules::schema::{Api, Audience};
use whatsapp_dsl_rules::table::JSON_SYNTAX;
use whatsapp_dsl_rules::table::moves::Moves;
use whatsapp_dsl_rules::view::Both;
use whatsapp_dsl_rules::{Kind, View, Violation, Wire, check, check_envelope, dsl};

use crate::Invalid;
use crate::field::Data;
use crate::laid::{Body, Filled, Known, Sharable, Sound, Values, texts_fit};
use crate::set::IsText;
use crate::unambiguous::Unambiguous;
use crate::wire::{self, Given, PartNode, Read};

/// The message of an API: it is built, checked, read and written along the rows of that.
pub(crate) trait IsMessage: Sized {
    /// The API.
    const API: &'static Api;
    /// What it has besides its content, as it is being filled in.
    type Envelope: View + Read;
    /// What it says.
    type Content: IsContent<Message = Self>;

    /// The layout of the envelope: all that a program has of the table which only sends what is laid out.
    const ENVELOPE: &'static [Wire] = Self::API.envelope.wire;

    /// The message of what keeps all rules.
    fn of(envelope: Self::Envelope, content: Body<Self::Content>) -> Self;
    /// The content with what is written of it even where it was left out.
    fn settled(content: Self::Content) -> Self::Content {
        content
    }
    /// The envelope and the content.
    fn parts(&self) -> (&dyn View, &Body<Self::Content>);

    /// The message, unless `judge` finds something.
    fn judged(envelope: Self::Envelope, content: Self::Content, judge: impl FnOnce(&dyn View) -> Vec<Violation>) -> Result<Self, Invalid> {
        let message = Both(content.view(), &envelope);
        let placed = placed(Self::API, content.kind(), &message, judge(&message));
        #[cfg(feature = "preview")]
        let placed = placed.map_err(|invalid| invalid.of(&content));
        placed?;
        Ok(Self::proved(envelope, Body::built(content)))
    }

    /// The message, unless it breaks a rule.
    fn checked(envelope: Self::Envelope, content: Self::Content) -> Result<Self, Invalid> {
        let kind = content.kind();
        Self::judged(envelope, content, |message| check(Self::API, kind, message).0)
    }

    /// The message that the macro has laid out, unless it breaks a rule.
    #[inline]
    fn laid(envelope: Self::Envelope, content: Body<Self::Content>, audience: Option<Audience>, is_fit: bool) -> Result<Self, Invalid> {
        Self::fit(envelope, content, audience, is_fit).or_else(|(envelope, content)| Self::checked(envelope, content.settled()))
    }

    /// The message with texts of the run time that are cut to fit; who can receive it is in front of the plan.
    fn cut(
        envelope: Self::Envelope,
        kind: <Self::Content as IsContent>::Which,
        steps: &'static str,
        json: &'static str,
        values: &[Option<&str>],
    ) -> Self {
        let (audience, plan) = Plan::read(steps, json);
        let message = Self::proved(envelope, Body::joined(kind, Filled { plan, values: Values::Cut(values) }.joined()));
        if let Some(audience) = audience { message.only_for(audience) } else { message }
    }

    /// The same with texts that are checked.
    fn texts(
        envelope: Self::Envelope,
        kind: <Self::Content as IsContent>::Which,
        steps: &'static str,
        json: &'static str,
        texts: &[&dyn IsText],
        asks: &str,
    ) -> Result<Self, Invalid> {
        /// More of them than most messages have.
        const FEW: usize = 8;
        let (audience, plan) = Plan::read(steps, json);
        let (mut few, mut many) = ([const { None }; FEW], Vec::new());
        let seen = if let Some(few) = few.get_mut(..texts.len()) {
            few
        } else {
            many.resize_with(texts.len(), || None);
            &mut many[..]
        };
        for (seen, text) in seen.iter_mut().zip(texts) {
            *seen = text.text();
        }
        let is_fit = texts_fit(seen, asks);
        let content = Body::joined(kind, Filled { plan, values: Values::Texts(seen) }.joined());
        Self::laid(envelope, content, audience, is_fit)
    }

    /// The same where it certainly breaks none: of its content only values of the run time can, which fit. Else what it is made of.
    #[inline]
    fn fit(
        envelope: Self::Envelope,
        content: Body<Self::Content>,
        audience: Option<Audience>,
        is_fit: bool,
    ) -> Result<Self, (Self::Envelope, Body<Self::Content>)> {
        let kind = content.kind();
        if !is_fit || !Self::is_received(&envelope, kind, audience.unwrap_or(kind.audience)) {
            return Err((envelope, content));
        }
        let message = Self::proved(envelope, content);
        Ok(if let Some(audience) = audience { message.only_for(audience) } else { message })
    }

    /// Whether the envelope keeps all rules, and those it names can receive such a message.
    fn is_received(envelope: &Self::Envelope, kind: &'static Kind, audience: Audience) -> bool {
        check_envelope(Self::API, kind, audience, envelope).is_empty()
    }

    /// The same message, which not all can receive that can receive its kind.
    fn only_for(self, _: Audience) -> Self {
        self
    }

    /// A message that the compiler has proved.
    #[inline]
    fn proved(envelope: Self::Envelope, content: Body<Self::Content>) -> Self {
        if cfg!(debug_assertions) {
            let broken = check(Self::API, content.kind(), &Both(&content, &envelope)).0;
            debug_assert!(broken.is_empty(), "the macro let a message pass that breaks a rule: {broken:?}");
        }
        Self::of(envelope, content)
    }

    /// The message that is in the JSON.
    fn read(json: &serde_json::Value, unknown: Unknown) -> Result<Self, Invalid> {
        let found = layout::read(Self::API, Given(json), unknown).map_err(Invalid::new);
        #[cfg(feature = "preview")]
        let found = found.map_err(|invalid| {
            let unsent = layout::unsent(Self::API, Given(json), unknown);
            let unsent = unsent.and_then(|(kind, content)| Some(Self::Content::read(Self::Content::which(kind)?, &content)));
            if let Some(content) = unsent { invalid.of(&content) } else { invalid }
        });
        found.and_then(Self::found)
    }

    /// The same message of another API.
    fn moved<From: IsMessage>(message: &From, moves: &'static Moves) -> Result<Self, Invalid> {
        let (envelope, content) = message.parts();
        let found = layout::moved(moves, content.kind(), &Both(content, envelope), Data::document);
        found.map_err(Invalid::new).and_then(Self::found)
    }

    /// The message of what was found to keep all rules.
    fn found(found: Found) -> Result<Self, Invalid> {
        let which = Self::Content::which(found.kind).ok_or_else(|| Invalid::new(Vec::new()))?;
        Ok(Self::of(Read::read(&found.envelope), Body::built(Self::Content::read(which, &found.content))))
    }

    /// The same, where it is a text.
    fn parse(json: &str, unknown: Unknown) -> Result<Self, Invalid> {
        let Unambiguous(value) = serde_json::from_str(json)
            .map_err(|error| Invalid::one(Violation::new(JSON_SYNTAX.name, JSON_SYNTAX.code, error.to_string())))?;
        Self::read(&value, unknown)
    }

    /// Hands the message to serde.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (envelope, content) = self.parts();
        match content {
            Body::Built(built) => {
                let content = built.content();
                wire::Object(&layout::message(Self::API, envelope, content.kind(), content.view())).serialize(serializer)
            }
            _ => Sound::new(&self.json()).serialize(serializer),
        }
    }

    /// The message as JSON.
    fn json(&self) -> String {
        let (envelope, content) = self.parts();
        content.json(envelope)
    }

    /// The macro call that gives the message.
    fn dsl(&self) -> String {
        let (envelope, content) = self.parts();
        dsl::message(Self::API, content.kind(), &Both(content, envelope), Data::text)
    }
}

/// What the messages of an API say, by their kinds.
pub(crate) trait IsContent: Clone + Sharable {
    /// What has it as its content.
    type Message: IsMessage<Content = Self>;
    /// A name for each of its kinds.
    type Which: Copy + Debug + Sharable;

    /// What was read of literals so far.
    fn known() -> &'static Known<Self>;
    /// The row of a kind.
    fn row(which: Self::Which) -> &'static Kind;
    /// The kind that has the row.
    fn which(row: &'static Kind) -> Option<Self::Which>;
    /// The row of its kind.
    fn kind(&self) -> &'static Kind;
    /// The fields of its kind.
    fn view(&self) -> &dyn View;
    /// What was read of the kind.
    fn read(which: Self::Which, node: &PartNode) -> Self;
}

/// Declares that a message is read and written by serde.
macro_rules! by_serde {
    ($Message:ty) => {
        impl TryFrom<::serde_json::Value> for $Message {
            type Error = $crate::Invalid;

            fn try_from(json: ::serde_json::Value) -> Result<Self, $crate::Invalid> {
                $crate::api::IsMessage::read(&json, ::whatsapp_dsl_rules::layout::Unknown::Refused)
            }
        }

        impl ::serde_core::Serialize for $Message {
            fn serialize<S: ::serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::api::IsMessage::write(self, serializer)
            }
        }

        impl<'de> ::serde_core::Deserialize<'de> for $Message {
            fn deserialize<D: ::serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let $crate::unambiguous::Unambiguous(json) = ::serde_core::Deserialize::deserialize(deserializer)?;
                Self::try_from(json).map_err(::serde_core::de::Error::custom)
            }
        }
    };
}

/// The struct of a kind.
pub(crate) trait IsKind {
    /// Its row.
    const ROW: &'static Kind;
}

/// Gives the structs of all kinds their place in the crate, and declares `Content` over them. Behind a kind is what else it is called: of a
/// module that is private, rustdoc finds only other names of what is taken out of it.
macro_rules! kinds {
    ($($module:ident: $Kind:ident / $Builder:ident $(, $other_name:literal)*;)*) => {
        $(
            #[doc(inline)]
            $( #[doc(alias = $other_name)] )*
            pub use $module::$Kind;
            #[doc(inline)]
            pub use $module::$Builder;
        )*

        #[cfg(any(rust_analyzer, test))]
        ::whatsapp_dsl_macros::kinds_for_editors! { $($module: $Kind;)* }

        /// What a message says, by its kind. The getters are named as the fields.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Content {
            $(
                #[doc = concat!("A message of the kind [`", stringify!($Kind), "`].")]
                $Kind($Kind),
            )*
        }

        /// The kinds. What is laid out has its own by this: with its row all that checks it would be in a program that only sends.
        #[derive(Debug, Clone, Copy)]
        pub(crate) enum Which {
            $( $Kind, )*
        }

        impl $crate::api::IsContent for Content {
            type Message = Message;
            type Which = Which;

            fn known() -> &'static $crate::laid::Known<Self> {
                static KNOWN: $crate::laid::Known<Content> = $crate::laid::Known::new();
                &KNOWN
            }

            fn row(which: Which) -> &'static ::whatsapp_dsl_rules::Kind {
                match which {
                    $( Which::$Kind => <$Kind as $crate::api::IsKind>::ROW, )*
                }
            }

            fn which(row: &'static ::whatsapp_dsl_rules::Kind) -> Option<Which> {
                match row.part.name {
                    $( stringify!($Kind) => Some(Which::$Kind), )*
                    _ => None,
                }
            }

            fn kind(&self) -> &'static ::whatsapp_dsl_rules::Kind {
                match self {
                    $( Self::$Kind(_) => <$Kind as $crate::api::IsKind>::ROW, )*
                }
            }

            fn view(&self) -> &dyn ::whatsapp_dsl_rules::View {
                match self {
                    $( Self::$Kind(content) => content, )*
                }
            }

            fn read(which: Which, node: &$crate::wire::PartNode) -> Self {
                match which {
                    $( Which::$Kind => Self::$Kind($crate::wire::Read::read(node)), )*
                }
            }
        }

        $(
            impl From<$Kind> for Content {
                fn from(content: $Kind) -> Self {
                    Self::$Kind(content)
                }
            }
        )*
    };
}

pub(crate) use {by_serde, kinds};

/// Puts the path of Meta's JSON to each violation, if there are any.
pub(crate) fn placed(api: &'static Api, kind: &'static Kind, message: &dyn View, violations: Vec<Violation>) -> Result<(), Invalid> {
    if violations.is_empty() {
        return Ok(());
    }
    let placed = violations.into_iter().map(|violation| {
        let path = layout::path(api, kind, message, violation.place());
        violation.at_path(path)
    });
    Err(Invalid::new(placed.collect()))
}
