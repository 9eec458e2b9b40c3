//! `template!`: an approved template becomes a type, from a definition in place or from a file of Meta's JSON.
//!
//! | stage | file | asks |
//! |---|---|---|
//! | origin | `origin` | is it a definition in place, or a file, and with which own names? |
//! | read | `place`, `file` | what are the definitions? |
//! | types | `types` | which types do they make, under which names? |
//! | docs | `docs` | what is there to know of each, in words? |
//! | items | `items` | the struct, its setters and the macro that `message!` calls |

mod docs;
mod examples;
mod file;
mod items;
mod literals;
mod origin;
mod paths;
mod place;
mod types;

use proc_macro2::TokenStream;

pub(crate) use self::items::parsed;
use self::origin::Origin;
use crate::ast::Reader;
use crate::errors::Errors;
use crate::together;

/// The items that the call becomes. What has a name is declared, whatever is wrong with it, so that its uses add no errors.
pub(crate) fn expand(input: TokenStream, reader: Reader) -> TokenStream {
    let mut errors = Errors::default();
    let (krate, origin) = origin::read(input, reader, &mut errors);
    let (types, mut items) = match origin {
        Some(Origin::Place(call)) => place::types(*call, &mut errors),
        Some(Origin::File(file)) => {
            let (types, path) = file::types(&file, &mut errors);
            let mut items = path.as_deref().map(items::track).unwrap_or_default();
            if reader == Reader::Editor {
                items.extend(items::own_names_for_editors(&file.own, &types, &krate));
            }
            (types, items)
        }
        None => (Vec::new(), TokenStream::new()),
    };
    items.extend(items::all(&types, &krate, reader));
    if reader == Reader::Editor {
        items.extend(together::tokens(&types, &|one| items::for_editors(one, &krate)));
    }
    items.extend(errors.into_tokens(reader));
    items
}
