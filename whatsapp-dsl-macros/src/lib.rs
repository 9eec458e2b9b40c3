//! The macros.
use proc_macro::TokenStream;
/// m
#[proc_macro]
pub fn expand_message(t: TokenStream) -> TokenStream {
    t
}
/// m
#[proc_macro]
pub fn expand_try_message(t: TokenStream) -> TokenStream {
    t
}
