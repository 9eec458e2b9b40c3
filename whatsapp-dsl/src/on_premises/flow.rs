//! A form of one or more screens, behind a button.

use whatsapp_dsl_rules::table::on_premises::interactive::{self, FLOW};

pub use crate::flow::{FlowAction, FlowMode};
use crate::kind::kind;
use crate::on_premises::header::Header;
use crate::part::{part, parts_of};

parts_of!(($) "on_premises/flow");

kind! {
    for crate::on_premises;
    /// A form of one or more screens, behind a button.
    ///
    /// Source: On-Premises API message reference, interactive object.
    ///
    /// ```
    /// use whatsapp_dsl::on_premises::{Flow, flow::FlowActionPayload};
    ///
    /// let booking = Flow::builder()
    ///     .to("+1 650 555 1234")
    ///     .body("Book your table in a minute.")
    ///     .flow_id("123456789")
    ///     .flow_cta("Book a table")
    ///     .flow_token("table-7")
    ///     .flow_action_payload(FlowActionPayload::builder().screen("GUESTS"))
    ///     .build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Flow / FlowBuilder of &FLOW;
    /// What is shown above the body: a text of 1 to 60 characters, an image, a video or a document. Refused as `header_text_length`.
    optional one header: Header;
    /// What the message says, 1 to 1024 characters. Refused as `on_premises_flow_body_length`.
    required text body;
    /// The small print, 1 to 60 characters. Refused as `on_premises_flow_footer_length`.
    optional text footer;
    /// The flow's id. No white space in it (`on_premises_flow_flow_id_format`).
    required text flow_id;
    /// What is shown on the button, 1 to 20 characters, no emoji. Refused as `on_premises_flow_flow_cta_length` or
    /// `on_premises_flow_flow_cta_format`.
    required text flow_cta;
    /// What tells this conversation apart in your endpoint.
    required text flow_token;
    /// Whether the button opens a screen or asks your endpoint first; `Navigate` where left out.
    optional copy flow_action: FlowAction;
    /// The first screen, and the data it is given; only where `flow_action` is `Navigate` or left out. Refused as `on_premises_flow_payload`.
    optional one flow_action_payload: FlowActionPayload;
    /// Whether the draft or the published flow is sent; `Published` where left out.
    optional copy mode: FlowMode;
}

part! {
    /// The first screen of a flow, and the data it is given.
    FlowActionPayload / FlowActionPayloadBuilder of &interactive::FLOW_ACTION_PAYLOAD;
    /// The id of the screen.
    required text screen;
    /// The data of the screen: a JSON object, which is left out where it is empty. If it is nested too deeply to be read back, it is refused
    /// as `on_premises_flow_action_payload_data_depth`.
    optional json data;
}
