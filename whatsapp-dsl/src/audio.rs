use whatsapp_dsl_rules::table::media::AUDIO;

use crate::kind::kind;

kind! {
    /// Audio, up to 16 MB, or a voice message.
    ///
    /// Source: Cloud API message reference, media object.
    ///
    /// ```
    /// use whatsapp_dsl::Audio;
    ///
    /// let message = Audio::builder().to("+1 650 555 1234").id("1013859600285441").voice(true).build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Audio / AudioBuilder of &AUDIO;
    /// Where WhatsApp fetches the audio from: an `http` or `https` link. Either this or `id`; refused as `audio_link_format`.
    optional text link;
    /// The id that uploading the audio gave. Either this or `link`; both or neither is refused as `audio_source`. No white space in it
    /// (`audio_id_format`).
    optional text id;
    /// Whether it is a voice message (Ogg with Opus).
    optional copy voice: bool;
}
