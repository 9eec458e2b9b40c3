//! A question with one to three buttons to answer with.

use whatsapp_dsl_rules::table::on_premises::interactive::{self, REPLY_BUTTONS};

use crate::kind::kind;
use crate::on_premises::header::Header;
use crate::part::{part, parts_of};

parts_of!(($) "on_premises/reply_buttons");

kind! {
    for crate::on_premises;
    /// A question with one to three buttons to answer with.
    ///
    /// Source: On-Premises API message reference, interactive object.
    ///
    /// ```
    /// use whatsapp_dsl::on_premises::{ReplyButtons, reply_buttons::Reply};
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
    /// What the message says, 1 to 1024 characters. Refused as `on_premises_reply_buttons_body_length`.
    required text body;
    /// The small print, 1 to 60 characters. Refused as `on_premises_reply_buttons_footer_length`.
    optional text footer;
    /// One to three buttons, with ids and titles that differ. Refused as `on_premises_reply_buttons_buttons_count`,
    /// `on_premises_reply_buttons_id_unique` or `on_premises_reply_buttons_title_unique`.
    required list buttons: Reply;
}

part! {
    /// A button to answer with.
    Reply / ReplyBuilder of &interactive::REPLY;
    /// What comes back when the button is pressed, 1 to 256 characters. Refused as `on_premises_reply_id_length`.
    required text id;
    /// What is shown on the button, 1 to 20 characters, no emoji. Refused as `on_premises_reply_title_length` or
    /// `on_premises_reply_title_format`.
    required text title;
}
