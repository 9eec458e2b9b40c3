//! x
use proc_macro2::TokenStream;
pub(crate) fn expand(_: TokenStream) -> TokenStream { TokenStream::new() }
