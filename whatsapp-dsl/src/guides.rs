//! The guides, as modules of the documentation. A build has none of them.

macro_rules! guides {
    ($($says:literal $guide:ident $(: $file:literal)? $({ $($of:literal $page:ident: $page_file:literal),* $(,)? })?;)*) => {$(
        #[doc = $says]
        $(
            #[doc = ""]
            #[doc = include_str!(concat!("../docs/", $file))]
        )?
        pub mod $guide {
            $($(
                #[doc = $of]
                #[doc = ""]
                #[doc = include_str!(concat!("../docs/", $page_file))]
                pub mod $page {}
            )*)?
        }
    )*};
}

guides! {
    "From the first message to templates in CI." _guide: "guide.md" {
        "Values that come at run time." values: "guide/values.md",
        "Templates, from the text to CI." templates: "guide/templates.md",
        "A bot, from the webhook to the reply." conversation: "conversation.md",
        "Sending, and what WhatsApp answers." answer: "answer.md",
        "What WhatsApp posts to your server." webhook: "webhook.md",
        "Enums of your own as the ids of buttons and rows." reply_ids: "reply-ids.md",
        "Builders, and the types that are checked once." builders: "builders.md",
        "Reading and checking JSON." reading: "reading.md",
        "Payloads that you have, as calls of the macros." from_json: "from-json.md",
        "Messages of the On-Premises API." on_premises: "on-premises.md",
    };
    "All that can be typed." _reference {
        "All of `message!` and `try_message!`." message: "message.md",
        "All of `template!`." template: "template.md",
    };
    "The mistakes that the compiler finds." _why: "why.md";
    "Every kind of message, and messages of five trades: the code, the picture, the JSON." _cookbook: "gallery.md";
    "What each field takes, with its source." _limits: "limits.md";
}

/// Every rule, and every code of the Graph API.
///
/// A search for a code, as `131009`, leads to what it means and to the rules that prevent it.
#[doc = ""]
#[doc = include_str!("../docs/errors.md")]
pub mod _errors {
    include!("../docs/codes.rs");
}
