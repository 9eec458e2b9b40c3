//! A form of one or more screens, behind a button.

use whatsapp_dsl_rules::table::interactive::{self, FLOW};

use crate::header::Header;
use crate::kind::kind;
use crate::part::{part, parts_of};
use crate::word::word;

parts_of!(($) "flow");

kind! {
    /// A form of one or more screens, behind a button.
    ///
    /// Source: Cloud API guide on sending a flow; Meta's OpenAPI description.
    ///
    /// ```
    /// use serde_json::json;
    /// use whatsapp_dsl::{Flow, flow::{FlowAction, FlowActionPayload}};
    ///
    /// let booking = Flow::builder()
    ///     .to("+1 650 555 1234")
    ///     .body("Book your table in a minute.")
    ///     .flow_id("123456789")
    ///     .flow_cta("Book a table")
    ///     .flow_action(FlowAction::Navigate)
    ///     .flow_action_payload(FlowActionPayload::builder().screen("GUESTS").data(json!({ "most": 8 })))
    ///     .build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Flow / FlowBuilder of &FLOW;
    /// What is shown above the body: a text of 1 to 60 characters, an image, a video or a document. Refused as `header_text_length`.
    optional one header: Header;
    /// What the message says, 1 to 1024 characters. Refused as `flow_body_length` or `flow_body_empty`.
    required text body;
    /// The small print, 1 to 60 characters. Refused as `flow_footer_length`.
    optional text footer;
    /// The flow's id. Either this or `flow_name`; both or neither is refused as `flow_reference`. No white space in it
    /// (`flow_flow_id_format`).
    optional text flow_id;
    /// The flow's name. Either this or `flow_id`. No white space at either end (`flow_flow_name_outer_space`).
    optional text flow_name;
    /// What is shown on the button, 1 to 30 characters, no emoji. Refused as `flow_flow_cta_length` or `flow_flow_cta_format`. No white
    /// space at either end (`flow_flow_cta_outer_space`).
    required text flow_cta;
    /// What tells this conversation apart in your endpoint. No white space at either end (`flow_flow_token_outer_space`).
    optional text flow_token;
    /// Whether the button opens a screen or asks your endpoint first; `Navigate` where left out.
    optional copy flow_action: FlowAction;
    /// The first screen, and the data it is given; only where `flow_action` is `Navigate` or left out. Refused as `flow_payload`.
    optional one flow_action_payload: FlowActionPayload;
    /// Whether the draft or the published flow is sent; `Published` where left out.
    optional copy mode: FlowMode;
}

part! {
    /// The first screen of a flow, and the data it is given.
    FlowActionPayload / FlowActionPayloadBuilder of &interactive::FLOW_ACTION_PAYLOAD;
    /// The id of the screen; the flow's first where left out. No white space at either end (`flow_action_payload_screen_outer_space`).
    optional text screen;
    /// The data of the screen: a JSON object, which is left out where it is empty. If it is nested too deeply to be read back, it is refused
    /// as `flow_action_payload_data_depth`.
    optional json data;
}

word! {
    /// What the button of a flow does.
    FlowAction of &interactive::FLOW_ACTION;
    /// Opens a screen.
    Navigate;
    /// Asks your endpoint for the screen.
    DataExchange;
}

word! {
    /// Which version of a flow is sent.
    FlowMode of &interactive::FLOW_MODE;
    /// The one being worked on.
    Draft;
    /// The one that was published.
    Published;
}
