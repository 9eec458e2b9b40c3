//! JSON out of a text: the lexer is a library's, which is built in no time; this crate is built for the macros, too.

use std::borrow::Cow;
use std::collections::HashSet;

use hifijson::num::LexWrite as _;
use hifijson::str::LexAlloc as _;
use hifijson::token::Lex as _;
use hifijson::{Error, Expect, Read as _, SliceLexer, escape, str};

use super::{Json, Map, Number};
use crate::text::shown;

/// How deep lists and objects may be nested.
const DEEPEST: usize = 128;

impl Json {
    /// Reads a text.
    ///
    /// # Errors
    ///
    /// What is wrong with it, with line and column, both counted from 1.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut lexer = SliceLexer::new(text.as_bytes());
        lexer.exactly_one(SliceLexer::ws_peek, |next, lexer| value(next, lexer, DEEPEST)).map_err(|fault| {
            let left = fault.left(lexer.as_slice().len());
            let read = text.get(..text.len().saturating_sub(left)).unwrap_or(text);
            let line = 1 + read.matches('\n').count();
            let column = 1 + read.rsplit('\n').next().unwrap_or_default().chars().count();
            format!("this is not JSON: {} at line {line} column {column}", fault.words())
        })
    }
}

/// Why a text is not JSON.
enum Fault {
    Syntax(Error),
    /// A member that is there twice, and how many bytes are left from the second on.
    Twice(String, usize),
}

impl From<Expect> for Fault {
    fn from(expected: Expect) -> Self {
        syntax(expected)
    }
}

impl Fault {
    fn words(&self) -> String {
        match self {
            Self::Syntax(Error::Depth) => format!("lists and objects are nested more than {DEEPEST} deep"),
            Self::Syntax(Error::Token(expected)) => format!("expected {expected}"),
            Self::Syntax(error) => error.to_string(),
            Self::Twice(name, _) => format!("`{}` is set more than once in one object", shown(name)),
        }
    }

    /// How many bytes are left from what is wrong on, where the lexer has so many left.
    fn left(&self, left: usize) -> usize {
        match self {
            Self::Twice(_, left) => *left,
            // Of these, the lexer took the byte that is wrong.
            Self::Syntax(Error::Str(
                str::Error::Control | str::Error::Escape(escape::Error::InvalidKind(_) | escape::Error::InvalidHex(_)),
            )) => left + 1,
            Self::Syntax(_) => left,
        }
    }
}

fn syntax(error: impl Into<Error>) -> Fault {
    Fault::Syntax(error.into())
}

fn value(next: u8, lexer: &mut SliceLexer<'_>, depth: usize) -> Result<Json, Fault> {
    match next {
        b'n' if lexer.strip_prefix(b"null") => Ok(Json::Null),
        b't' if lexer.strip_prefix(b"true") => Ok(Json::Bool(true)),
        b'f' if lexer.strip_prefix(b"false") => Ok(Json::Bool(false)),
        b'-' | b'0'..=b'9' => {
            let (text, _) = lexer.num_string().validated().map_err(syntax)?;
            Ok(Json::Number(Number(text.to_owned())))
        }
        b'"' => Ok(Json::String(lexer.discarded().str_string().map_err(syntax)?.into_owned())),
        b'[' | b'{' if depth == 0 => Err(Fault::Syntax(Error::Depth)),
        b'[' => {
            let mut list = Vec::new();
            lexer.discarded().seq(b']', SliceLexer::ws_peek, |next, lexer| {
                list.push(value(next, lexer, depth - 1)?);
                Ok::<_, Fault>(())
            })?;
            Ok(Json::Array(list))
        }
        b'{' => {
            let (mut members, mut known) = (Vec::new(), HashSet::new());
            lexer.discarded().seq(b'}', SliceLexer::ws_peek, |next, lexer| {
                let left = lexer.as_slice().len();
                lexer.expect(|_| Some(next), b'"').ok_or(Expect::String)?;
                let name: Cow<'_, str> = lexer.str_string().map_err(syntax)?;
                if !known.insert(name.clone()) {
                    return Err(Fault::Twice(name.into_owned(), left));
                }
                lexer.expect(SliceLexer::ws_peek, b':').ok_or(Expect::Colon)?;
                let next = lexer.ws_peek().ok_or(Expect::Value)?;
                members.push((name.into_owned(), value(next, lexer, depth - 1)?));
                Ok(())
            })?;
            Ok(Json::Object(Map(members)))
        }
        _ => Err(Expect::Value.into()),
    }
}
