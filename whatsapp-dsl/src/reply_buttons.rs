//! A question with one to three buttons to answer with.

use whatsapp_dsl_rules::table::interactive::{self, REPLY_BUTTONS};

use crate::header::Header;
use crate::kind::kind;
use crate::part::part;

kind! {
    /// A question with one to three buttons to answer with.
    ///
    /// Source: Cloud API message reference, interactive object; reply buttons guide.
    ///
    /// ```
    /// use whatsapp_dsl::{ReplyButtons, reply_buttons::Reply};
    ///
    /// let question = ReplyButtons::builder()
    ///     .to("+1 650 555 1234")
    ///     .body("Shall we deliver at eight?")
    ///     .buttons([Reply::builder().id("yes").title("Yes"), Reply::builder().id("no").title("No")])
    ///     .build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    ReplyButtons / ReplyButtonsBuilder of &REPLY_BUTTONS;
    /// What is shown above the body: a text of 1 to 60 characters, an image, a video or a document. Refused as `header_text_length`.
    optional one header: Header;
    /// What the message says, 1 to 1024 characters. Refused as `reply_buttons_body_length` or `reply_buttons_body_empty`.
    required text body;
    /// The small print, 1 to 60 characters. Refused as `reply_buttons_footer_length`.
    optional text footer;
    /// One to three buttons, with ids and titles that differ. Refused as `reply_buttons_buttons_count`, `reply_buttons_id_unique` or
    /// `reply_buttons_title_unique`.
    required list buttons: Reply;
}

part! {
    /// A button to answer with.
    Reply / ReplyBuilder of &interactive::REPLY;
    /// What comes back when the button is pressed, 1 to 256 characters. Refused as `reply_id_length`. No white space at either end
    /// (`reply_id_outer_space`).
    required text id;
    /// What is shown on the button, 1 to 20 characters. Refused as `reply_title_length`. No white space at either end
    /// (`reply_title_outer_space`).
    required text title;
}
