//! The error codes of the Graph API: what each means, and whether sending again helps.

use std::time::Duration;

use crate::definition;
use crate::rule::Rule;
use crate::source::{EN, M9, OA, OTHERS, PT, Source};
use crate::table;

/// What a Graph API error code means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explanation {
    /// The code; the first of several that mean the same.
    pub code: u32,
    /// The last of them: `code` itself, unless Meta gives a range.
    pub last: u32,
    /// Meta's title; empty where none is published.
    pub title: &'static str,
    /// Meta's wording, where it is published.
    pub wording: Option<&'static str>,
    /// What it means for whoever sent the request, and what to do.
    pub meaning: &'static str,
    /// Whether the same request may succeed later.
    pub retry: Retry,
    /// Where that comes from, with the date of the material.
    pub source: &'static [Source],
}

/// Whether it helps to send the same request again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// It never does.
    No,
    /// It may, after this long where Meta says how long. Wait longer after each try.
    Later(Option<Duration>),
    /// Not as it is: change the request, the account or its settings first.
    AfterChange,
}

impl Explanation {
    /// The rules that keep a message, or the definition of a template, from meeting the error.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        let codes = self.code..=self.last;
        let of_definitions = definition::RULES.iter().flat_map(|(_, rules)| rules.iter().copied());
        table::rules().iter().chain(of_definitions).filter(move |rule| rule.code.is_some_and(|code| codes.contains(&code)))
    }
}

/// What the code means, if it is known.
#[must_use]
pub fn explain(code: u32) -> Option<&'static Explanation> {
    EXPLANATIONS.iter().find(|known| (known.code..=known.last).contains(&code))
}

const SOON: Retry = Retry::Later(None);
const NO: Retry = Retry::No;
const CHANGE: Retry = Retry::AfterChange;

const fn after(seconds: u64) -> Retry {
    Retry::Later(Some(Duration::from_secs(seconds)))
}

/// A row: the codes, whether to retry, Meta's title and wording, what it means, where it comes from.
const fn row(
    (code, last): (u32, u32),
    retry: Retry,
    [title, wording, meaning]: [&'static str; 3],
    source: &'static [Source],
) -> Explanation {
    let wording = if wording.is_empty() { None } else { Some(wording) };
    Explanation { code, last, title, wording, meaning, retry, source }
}

/// Every code, in order.
#[rustfmt::skip]
pub static EXPLANATIONS: &[Explanation] = &[
    row((0, 0), CHANGE, ["AuthException", "We were unable to authenticate the app user.",
        "The access token has expired, was invalidated, or the user changed a setting. Get a new token."], &[EN]),
    row((1, 1), SOON, ["API Unknown", "Invalid request or possible server error.",
        "Either the request is malformed or Meta has a fault. Check the request, then try a few times with growing pauses."], &[EN]),
    row((2, 2), SOON, ["API Service", "Temporary due to downtime or due to being overloaded.",
        "Meta is down or overloaded. Try again with growing pauses."], &[EN]),
    row((3, 3), CHANGE, ["API Method", "Capability or permissions issue.",
        "The token lacks a permission that the endpoint needs."], &[EN]),
    row((4, 4), SOON, ["API Too Many Calls", "The app has reached its API call rate limit.",
        "The limit is counted over an hour. Call less often; the headers of answers say how much is used."], &[EN]),
    row((10, 10), CHANGE, ["Permission Denied", "Permission is either not granted or has been removed.",
        "The token lacks a permission, or the endpoint is not open to you."], &[EN]),
    row((17, 17), SOON, ["", "",
        "The user whose token is used has reached a call limit. Call less often."], &[OA]),
    row((33, 33), CHANGE, ["Parameter value is not valid", "The business phone number has been deleted.",
        "The phone number id in the URL is of a number that was deleted."], &[EN]),
    row((100, 100), CHANGE, ["Invalid parameter", "The request included one or more unsupported or misspelled parameters.",
        "A member is unknown, misspelt or too long, or breaks another rule that Meta checks here. The details name it."], &[EN, M9]),
    row((104, 104), CHANGE, ["", "",
        "The access token is missing or not valid for this call."], &[OTHERS]),
    row((190, 190), CHANGE, ["Access token has expired", "Your access token has expired.",
        "Get a new access token."], &[EN]),
    row((200, 299), CHANGE, ["API Permission", "Permission is either not granted or has been removed.",
        "The token lacks a permission that the endpoint needs."], &[EN]),
    row((368, 368), CHANGE, ["Temporarily blocked for policies violations", "The WhatsApp Business Account associated with the app has been restricted or disabled for violating a platform policy.",
        "The account is restricted. Nothing can be sent until the violation is settled."], &[EN]),
    row((613, 613), SOON, ["", "",
        "Too many calls: of queries for the permission to call, or of requests for a code by SMS."], &[OTHERS]),
    row((803, 803), CHANGE, ["", "",
        "An id in the URL is not known, or is not yours."], &[OTHERS]),
    row((1026, 1026), CHANGE, ["Receiver incapable", "",
        "The customer's app is too old for this type of message. Older webhooks report it; today the code is 131026."], &[OTHERS]),
    row((2046, 2046), CHANGE, ["", "",
        "The status of an order cannot become this from what it is."], &[M9]),
    row((2047, 2047), CHANGE, ["", "",
        "There is no order with this `reference_id`."], &[M9]),
    row((80_007, 80_007), SOON, ["Rate limit issues", "The WhatsApp Business Account has reached its rate limit.",
        "The limit is counted over an hour for each account. Call less often."], &[EN]),
    row((130_429, 130_429), SOON, ["Rate limit hit", "Cloud API message throughput has been reached.",
        "The number sends more messages a second than it may: 80 unless it was upgraded. Send more slowly."], &[EN]),
    row((130_472, 130_472), NO, ["User's number is part of an experiment", "Message was not sent as part of an experiment.",
        "Meta does not deliver marketing messages to this customer. Do not send it again."], &[EN]),
    row((130_497, 130_497), NO, ["Business account is restricted from messaging users in this country.", "The WhatsApp Business Account is restricted from messaging to users in certain countries.",
        "Your category of business may not send messages to this country."], &[EN]),
    row((130_501, 130_501), NO, ["", "",
        "The message that came in is of a type that groups do not support. It is in webhooks only."], &[PT]),
    row((131_000, 131_000), SOON, ["Something went wrong", "Message failed to send due to an unknown error.",
        "Meta has a fault. Try again with growing pauses; if it lasts, ask Meta's support."], &[EN]),
    row((131_005, 131_005), CHANGE, ["Access denied", "Permission is either not granted or has been removed.",
        "The token lacks a permission that the endpoint needs."], &[EN]),
    row((131_008, 131_008), CHANGE, ["Required parameter is missing", "The request is missing a required parameter.",
        "A member that must be there is missing. The details name it."], &[EN, M9]),
    row((131_009, 131_009), CHANGE, ["Parameter value is not valid", "One or more parameter values are invalid.",
        "A value is not one that is allowed, has the wrong format or is out of its range; or the phone number id is not of your account, or the message to react to is too old."], &[EN, M9]),
    row((131_016, 131_016), SOON, ["Service unavailable", "A service is temporarily unavailable.",
        "Meta has a fault. Try again with growing pauses."], &[EN]),
    row((131_020, 131_020), CHANGE, ["Bad Group", "",
        "The group cannot get messages, for instance because nobody but you is in it."], &[PT]),
    row((131_021, 131_021), CHANGE, ["Recipient cannot be sender", "Sender and recipient phone number is the same.",
        "Send to another number than your own."], &[EN]),
    row((131_026, 131_026), NO, ["Message Undeliverable", "Unable to deliver message.",
        "The number is not on WhatsApp, its user has not accepted the terms, or the app is too old. Reach the customer in another way."], &[EN]),
    row((131_030, 131_030), CHANGE, ["Recipient not in allowed list", "",
        "A test number sends only to the numbers on its list. Add the recipient to it."], &[EN, OTHERS]),
    row((131_031, 131_031), CHANGE, ["Account has been locked", "The WhatsApp Business Account associated with the app has been restricted or disabled for violating a platform policy, or we were unable to verify data included in the request against data set on the WhatsApp Business Account (e.g, the two-step pin included in the request is incorrect).",
        "The account is locked, or the PIN of the request is wrong."], &[EN]),
    row((131_037, 131_037), CHANGE, ["WhatsApp provided number needs display name approval before message can be sent.", "The 555 business phone number used to send the request does not have an approved display name.",
        "Have the display name of the number approved."], &[EN]),
    row((131_041, 131_041), CHANGE, ["Group unknown", "",
        "There is no group with this id, or you are not in it."], &[PT]),
    row((131_042, 131_042), CHANGE, ["Business eligibility payment issue", "There was an error related to your payment method.",
        "Something about paying for messages is not set up: the credit line, the currency, the time zone, or the account itself."], &[EN]),
    row((131_043, 131_043), CHANGE, ["Message expired", "",
        "The message was not delivered before its time to live was over."], &[OTHERS]),
    row((131_044, 131_044), CHANGE, ["Business eligibility payment issue", "",
        "As 131042, for calls."], &[EN]),
    row((131_045, 131_045), CHANGE, ["Incorrect certificate", "Message failed to send due to a phone number registration error.",
        "Register the phone number."], &[EN]),
    row((131_047, 131_047), CHANGE, ["Re-engagement message", "More than 24 hours have passed since the recipient last replied to the sender number.",
        "Outside the customer service window only templates can be sent. Send one."], &[EN]),
    row((131_048, 131_048), SOON, ["Spam rate limit hit", "Message failed to send because there are restrictions on how many messages can be sent from this phone number. This may be because too many previous messages were blocked or flagged as spam.",
        "Customers blocked or reported the number too often. Look at its quality rating before you send more; wait hours rather than seconds."], &[EN]),
    row((131_049, 131_049), after(86_400), ["Meta chose not to deliver.", "This message was not delivered to maintain healthy ecosystem engagement.",
        "The customer gets no more marketing messages for now. Wait at least a day, and longer each time."], &[EN]),
    row((131_050, 131_050), NO, ["User has stopped receipt of marketing messages.", "Unable to deliver the message. This recipient has chosen to stop receiving marketing messages on WhatsApp from your business.",
        "Send this customer no more marketing messages."], &[EN]),
    row((131_051, 131_051), CHANGE, ["Unsupported message type", "Unsupported message type.",
        "The type of the message does not exist, or cannot be sent here."], &[EN, M9]),
    row((131_052, 131_052), NO, ["Media download error", "Unable to download the media sent by the user.",
        "What the customer sent could not be fetched. Ask for it in another way."], &[EN]),
    row((131_053, 131_053), CHANGE, ["Media upload error", "Unable to upload the media used in the message.",
        "Meta could not fetch the link, or the file is of a type or size that is not allowed. A link that failed is remembered for ten minutes."], &[EN]),
    row((131_055, 131_055), CHANGE, ["Method not allowed", "Only marketing template messages are supported",
        "The endpoint for marketing messages takes marketing templates only."], &[EN]),
    row((131_056, 131_056), after(6), ["(Business Account, Consumer Account) pair rate limit hit", "Too many messages sent from the sender phone number to the same recipient phone number in a short period of time.",
        "One customer gets at most one message every six seconds, after a burst of 45. Others can be sent to without waiting."], &[EN]),
    row((131_057, 131_057), SOON, ["Account in maintenance mode", "Business Account is in maintenance mode",
        "The account is being moved or upgraded. Try again in a few minutes."], &[EN]),
    row((131_059, 131_059), CHANGE, ["Invalid cursor", "",
        "A cursor for the next page is not, or no longer, valid. Start from the first page."], &[OTHERS]),
    row((131_060, 131_060), NO, ["", "",
        "The message that came in cannot be shown here, as happens where the number is also used in the app. It is in webhooks only."], &[OTHERS]),
    row((131_062, 131_062), CHANGE, ["Business-scoped User ID (BSUID) recipients are not supported for this message", "Business-scoped User ID (BSUID) recipients are not supported for this message.",
        "One-time passwords can be sent to phone numbers only. Give `to`."], &[PT]),
    row((131_063, 131_063), CHANGE, ["", "",
        "Marketing templates can no longer be sent through the Cloud API by this account: use `/marketing_messages`."], &[OTHERS]),
    row((131_064, 131_064), SOON, ["", "",
        "The limit of messages was lowered since templates were put into the wrong category."], &[OTHERS]),
    row((131_201, 131_201), CHANGE, ["", "",
        "A change to a group was done in part. The answer says for whom it failed."], &[PT]),
    row((131_202, 131_206), CHANGE, ["", "",
        "A request about a group cannot be done as it is."], &[PT]),
    row((131_207, 131_207), CHANGE, ["", "",
        "The group is suspended."], &[PT]),
    row((131_208, 131_208), SOON, ["", "",
        "Too many requests about groups."], &[PT]),
    row((131_209, 131_215), CHANGE, ["", "",
        "A request about a group cannot be done as it is."], &[PT]),
    row((132_000, 132_000), CHANGE, ["Template Param Count Mismatch", "The number of variable parameter values included in the request did not match the number of variable parameters defined in the template.",
        "The template as Meta has it takes another number of values. Compare it with yours."], &[EN, M9]),
    row((132_001, 132_001), CHANGE, ["Template does not exist", "The template does not exist in the specified language or the template has not been approved.",
        "The name or the language is not one of an approved template of this account."], &[EN, M9]),
    row((132_005, 132_005), CHANGE, ["Template Hydrated Text Too Long", "Translated text is too long.",
        "Filled in, a text of the template is longer than it may be. Shorten the values."], &[EN, M9]),
    row((132_007, 132_007), CHANGE, ["Template Format Character Policy Violated", "Template content violates a WhatsApp policy.",
        "The content of the template is not allowed. Change the template."], &[EN, M9]),
    row((132_008, 132_008), CHANGE, ["", "",
        "A value does not fit its variable."], &[OTHERS]),
    row((132_012, 132_012), CHANGE, ["Template Parameter Format Mismatch", "Variable parameter values formatted incorrectly.",
        "A value is of another sort than the template has there, or it has a name where the template has numbers."], &[EN, M9]),
    row((132_015, 132_015), CHANGE, ["Template is Paused", "Template is paused due to low quality so it cannot be sent in a template message.",
        "Wait until Meta resumes the template, or edit it."], &[EN]),
    row((132_016, 132_016), NO, ["Template is Disabled", "Template has been paused too many times due to low quality and is now permanently disabled.",
        "Create another template with other content."], &[EN]),
    row((132_018, 132_018), CHANGE, ["Template validation error", "There's an issue with the parameters in your template.",
        "A value has new lines, tabs or more than four spaces in a row, or does not fit the template. The details say which."], &[M9]),
    row((132_068, 132_068), CHANGE, ["Flow is blocked", "Flow is in blocked state.",
        "Correct the flow."], &[EN]),
    row((132_069, 132_069), after(3600), ["Flow is throttled", "Flow is in throttled state and 10 messages using this flow were already sent in the last hour.",
        "Correct the flow. Until then ten messages an hour can be sent with it."], &[EN]),
    row((133_000, 133_000), CHANGE, ["Incomplete Deregistration", "A previous deregistration attempt failed.",
        "Deregister the number again, then register it."], &[EN]),
    row((133_004, 133_004), SOON, ["Server Temporarily Unavailable", "Server is temporarily unavailable.",
        "Meta is down or overloaded. Try again with growing pauses."], &[EN]),
    row((133_005, 133_005), CHANGE, ["Two step verification PIN Mismatch", "Two-step verification PIN incorrect.",
        "Give the right PIN, or set a new one."], &[EN]),
    row((133_006, 133_006), CHANGE, ["Phone number re-verification needed", "Phone number needs to be verified before registering.",
        "Verify the number, then register it."], &[EN]),
    row((133_008, 133_008), SOON, ["Too Many two step verification PIN Guesses", "Too many two-step verification PIN guesses for this phone number.",
        "The details say how long to wait."], &[EN]),
    row((133_009, 133_009), SOON, ["Two step verification PIN Guessed Too Fast", "Two-step verification PIN was entered too quickly.",
        "The details say how long to wait."], &[EN]),
    row((133_010, 133_010), CHANGE, ["Phone number Not Registered", "Phone number not registered on the WhatsApp Business Platform.",
        "Register the phone number."], &[EN]),
    row((133_015, 133_015), after(300), ["Please wait a few minutes before attempting to register this phone number", "The phone number you are attempting to register was recently deleted, and deletion has not yet completed.",
        "Wait five minutes, then register the number."], &[EN]),
    row((133_016, 133_016), SOON, ["Account register deregister rate limit exceeded", "Registration or Deregistration failed because there were too many attempts for this phone number in a short period of time",
        "Wait until the number is no longer blocked."], &[EN]),
    row((134_011, 134_011), CHANGE, ["WhatsApp Payments terms of service has not been accepted", "Message failed to send because WhatsApp Payments terms of service acceptance is pending for this WhatsApp Business Account.",
        "Accept the terms by the link in the error."], &[EN]),
    row((134_100, 134_100), CHANGE, ["Only marketing messages supported", "You're only able to send marketing messages on this API.",
        "The endpoint for marketing messages takes templates of the category `MARKETING` only."], &[EN]),
    row((134_101, 134_101), after(600), ["Your template is still syncing", "When you send a message from a template, the template syncing process can take up to 10 minutes to complete. Wait a few minutes, and then try sending your message again.",
        "A new template takes up to ten minutes before the endpoint for marketing messages knows it."], &[EN]),
    row((134_102, 134_102), CHANGE, ["Template unavailable for use", "Please check your eligibility status to ensure you are onboarded or contact Meta's customer support.",
        "The template could not be taken over for marketing messages, or the account may not use them."], &[EN]),
    row((135_000, 135_000), CHANGE, ["Generic user error", "Message failed to send because of an unknown error with your request parameters.",
        "Something about the request is wrong, and Meta does not say what. Compare it with the reference."], &[EN, M9]),
    row((136_024, 136_024), SOON, ["", "",
        "Too many codes were asked for or tried. Wait before the next."], &[OTHERS]),
    row((136_025, 136_025), CHANGE, ["", "",
        "The code that verifies the number is wrong or was not asked for."], &[OTHERS]),
    row((137_000, 137_000), CHANGE, ["", "",
        "The hash in `recipient_identity_key_hash` is not the customer's present one: their identity changed. The message was not delivered."], &[EN]),
    row((138_000, 138_023), CHANGE, ["", "",
        "An error of the Calling API. 138002 and 138005 are limits, after which to wait."], &[OTHERS]),
    row((139_000, 139_004), CHANGE, ["", "",
        "An error about a flow."], &[OTHERS]),
    row((139_100, 139_103), CHANGE, ["", "",
        "An error about the list of blocked users."], &[OTHERS]),
    row((147_001, 147_004), CHANGE, ["", "",
        "An error about the user name of the business."], &[PT]),
    row((200_005, 200_005), CHANGE, ["Template insights unavailable", "Template insights are not available yet for this WhatsApp Business account.",
        "They cannot be turned on for this account at present."], &[EN]),
    row((200_006, 200_006), CHANGE, ["Cannot disable template insights", "Invalid operation. Template Insights cannot be disabled once enabled.",
        "They stay on."], &[EN]),
    row((200_007, 200_007), CHANGE, ["Template Insights not enabled", "Template Insights have not been enabled for this WhatsApp Business Account",
        "Turn them on."], &[EN]),
    row((1_752_041, 1_752_041), CHANGE, ["Duplicate Request", "Duplicate Request is thrown when a client has already been invited to onboard by any partner.",
        "The business was already asked to use marketing messages. There is nothing more to do."], &[EN]),
    row((2_388_001, 2_388_001), CHANGE, ["Please confirm ownership of this phone number.", "Certificate can be downloaded only after confirming ownership of a phone number that is being migrated.",
        "Verify the number that is moved, and turn its two-step verification off."], &[EN]),
    row((2_388_012, 2_388_012), CHANGE, ["This phone number already exists in your list of phone numbers.", "The phone number you are trying to migrate is already present in your WhatsApp account.",
        "The number need not be moved."], &[EN]),
    row((2_388_019, 2_388_019), CHANGE, ["Message Template Limit Exceeded", "You have exceeded the maximum number of message templates you can have for this WhatsApp business account.",
        "Delete templates that are not used."], &[EN]),
    row((2_388_024, 2_388_024), CHANGE, ["", "",
        "A template with this name and language exists already. Choose another name, or edit the one that is there."], &[M9]),
    row((2_388_039, 2_388_039), CHANGE, ["", "",
        "The category of the template does not allow this."], &[M9]),
    row((2_388_040, 2_388_040), CHANGE, ["Character limit exceeded", "A field in your template has exceeded the maximum character limit allowed.",
        "A text of the definition is too long. The message says which, and what the limit is."], &[EN, M9]),
    row((2_388_047, 2_388_047), CHANGE, ["Message header format is incorrect", "Your message header contains invalid formatting.",
        "The header of the definition is not as Meta wants it."], &[EN, M9]),
    row((2_388_072, 2_388_072), CHANGE, ["Message body format is incorrect", "Your message body contains invalid formatting.",
        "The body of the definition is not as Meta wants it."], &[EN, M9]),
    row((2_388_073, 2_388_073), CHANGE, ["Message footer format is incorrect", "Your message footer contains invalid formatting.",
        "The footer of the definition is not as Meta wants it."], &[EN, M9]),
    row((2_388_091, 2_388_091), CHANGE, ["This phone number isn't eligible to receive/verify a registration code since it is not being migrated.", "Phone ownership verification APIs are not available for this use case.",
        "Register and verify the number as a new one."], &[EN]),
    row((2_388_093, 2_388_093), CHANGE, ["This phone number isn't eligible to receive/verify a registration code since it is not being migrated.", "Phone ownership verification APIs are not available for this use case.",
        "Register and verify the number as a new one."], &[EN]),
    row((2_388_103, 2_388_103), CHANGE, ["Cannot migrate phone number.", "",
        "The number cannot be moved to the other account. The message says what is missing there."], &[EN]),
    row((2_388_293, 2_388_293), CHANGE, ["Parameters words ratio exceeds limit", "This template has too many variables for its length. Reduce the number of variables or increase the message length.",
        "Write more text around the variables of the definition."], &[EN, M9]),
    row((2_388_299, 2_388_299), CHANGE, ["Leading or trailing parameters not allowed", "Variables cannot be at the start or end of the template.",
        "Put text before the first variable and behind the last."], &[EN, M9]),
    row((2_494_100, 2_494_100), SOON, ["Account is in maintenance mode.", "The business phone number is in maintenance mode.",
        "The number is being moved or upgraded. Try again in a few minutes."], &[EN]),
    row((2_593_079, 2_593_079), CHANGE, ["", "This WABA has already been marked for migration to a different solution ID",
        "The account is being moved to another partner already."], &[EN]),
    row((2_593_085, 2_593_085), CHANGE, ["Invalid WhatsApp Business Account for OBO Mobility", "The WABA is not eligible for OBO ownership transfer.",
        "The account cannot be handed over in this way."], &[EN]),
    row((2_593_107, 2_593_107), CHANGE, ["Synchronization Request limit exceeded", "You have exceeded the maximum number of times to call the synchronization api for this phone number.",
        "Contacts and history can be synchronised once. Take the business off and on again."], &[EN]),
    row((2_593_108, 2_593_108), CHANGE, ["Synchronization Request made outside of allowed time window", "Synchronization request can only be made within 24 hours of onboarding",
        "Take the business off and on again, and synchronise within a day."], &[EN]),
];
