//! The guides, as modules of the documentation. A build has none of them.

macro_rules! guides {
    ($($(#[$doc:meta])* $guide:ident: $file:literal $({ $($page:ident: $of:literal),* $(,)? })?;)*) => {$(
        $(#[$doc])*
        #[doc = include_str!(concat!("../docs/", $file))]
        pub mod $guide {
            $($(
                #[doc = include_str!(concat!("../docs/", $of))]
                pub mod $page {}
            )*)?
        }
    )*};
}

guides! {
    _guide: "guide.md" {
        values: "guide/values.md",
        templates: "guide/templates.md",
        message: "message.md",
        template: "template.md",
        builders: "builders.md",
        reading: "reading.md",
        from_json: "from-json.md",
        on_premises: "on-premises.md",
        why: "why.md",
    };
    _limits: "limits.md";
}

#[doc = include_str!("../docs/errors.md")]
///
/// Codes of the Graph API: a search for one, as `131009`, leads to what it means and to the rules that prevent it.
pub mod _errors {
    include!("../docs/codes.rs");
}
