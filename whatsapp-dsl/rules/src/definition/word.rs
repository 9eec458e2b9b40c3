//! The words of Meta's fixed sets, which the rows have. They are read in any casing and written in capitals.

use super::{ButtonKind, Category, Component, Format, OtpType, ParameterFormat, row};
use crate::table::definition::{BUTTON, CATEGORY, HEADER, OTP_TYPE, PARAMETER_FORMAT};

/// A set of words, each of which has a meaning.
pub(super) trait Word: Sized + Clone + PartialEq + 'static {
    /// What the words mean, in the order of the rows.
    const ALL: &'static [Self];

    /// The word at this place of the rows.
    fn at(index: usize) -> Option<&'static str>;

    /// The word, in capitals; empty where the rows have no word for it.
    fn written(&self) -> &'static str {
        Self::ALL.iter().position(|known| known == self).and_then(Self::at).unwrap_or_default()
    }

    fn words() -> Vec<&'static str> {
        let mut words = Vec::new();
        for index in 0..Self::ALL.len() {
            words.extend(Self::at(index));
        }
        words
    }
}

macro_rules! words {
    ($($type:ident { $($variant:ident)* } at $index:ident: $at:expr;)*) => {
        $(impl Word for $type {
            const ALL: &'static [Self] = &[$(Self::$variant),*];

            fn at($index: usize) -> Option<&'static str> {
                $at
            }
        })*
    };
}

words! {
    Category { Authentication Marketing Utility } at index: Some(CATEGORY.words.get(index)?.1);
    ParameterFormat { Named Positional } at index: Some(PARAMETER_FORMAT.words.get(index)?.1);
    OtpType { CopyCode OneTap ZeroTap } at index: Some(OTP_TYPE.words.get(index)?.1);
    Format { Text Image Video Document Gif Location Product } at index: row::tag(HEADER.every().nth(index)?.wire, "format");
    ButtonKind {
        QuickReply Url PhoneNumber CopyCode Flow Catalog Mpm Spm Otp VoiceCall RequestContactInfo OrderDetails PaymentRequest
    } at index: row::tag(BUTTON.parts.get(index)?.wire, "type");
    Component { Header LimitedTimeOffer Body Footer Buttons Carousel CallPermissionRequest } at index: row::component(index);
}

macro_rules! as_str {
    ($($type:ident)*; $($open:ident)*) => {
        $(impl $type {
            /// Meta's word, in capitals.
            pub fn as_str(self) -> &'static str {
                self.written()
            }
        })*
        $(impl $open {
            /// Meta's word, in capitals.
            pub fn as_str(&self) -> &str {
                if let Self::Other(word) = self { word } else { self.written() }
            }
        })*
    };
}

as_str! { ParameterFormat Format OtpType Component; Category ButtonKind }

impl Format {
    /// Whether it is a file that is uploaded.
    pub fn is_media(self) -> bool {
        matches!(self, Self::Image | Self::Video | Self::Document | Self::Gif)
    }
}
