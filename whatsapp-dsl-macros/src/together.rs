//! Many things written as one. What an iterator collects is compiled to ten times as much, and macros are built without optimisation.

use proc_macro2::TokenStream;

/// What is written of each, one behind the other.
pub(crate) fn tokens<T>(items: &[T], of: &dyn Fn(&T) -> TokenStream) -> TokenStream {
    let mut tokens = TokenStream::new();
    for item in items {
        tokens.extend(of(item));
    }
    tokens
}

/// The words for each that has some.
pub(crate) fn words<T>(items: &[T], between: &str, of: &dyn Fn(&T) -> Option<String>) -> String {
    let mut words = String::new();
    for item in items {
        if let Some(word) = of(item) {
            words.push_str(if words.is_empty() { "" } else { between });
            words.push_str(&word);
        }
    }
    words
}
