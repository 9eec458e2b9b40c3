use whatsapp_dsl_rules::table::on_premises::media::AUDIO;

use crate::kind::kind;

kind! {
    for crate::on_premises;
    /// Audio, up to 16 MB.
    ///
    /// Source: On-Premises API message reference, media object.
    ///
    /// ```
    /// use whatsapp_dsl::on_premises::Audio;
    ///
    /// let message = Audio::builder().to("+1 650 555 1234").id("1013859600285441").build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Audio / AudioBuilder of &AUDIO;
    /// Where the client fetches the audio from: an `http` or `https` link (`on_premises_audio_link_format`), or any text beside `provider`. Either
    /// this or `id`.
    optional text link;
    /// The name of the provider that the link goes through. It needs `link` (`on_premises_audio_provider_link`).
    optional text provider;
    /// The id that uploading the audio gave. Either this or `link`; both or neither is refused as `on_premises_audio_source`. No white space in it
    /// (`on_premises_audio_id_format`).
    optional text id;
}
