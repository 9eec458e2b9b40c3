use whatsapp_dsl_rules::table::on_premises::media::VIDEO;

use crate::kind::kind;

kind! {
    for crate::on_premises;
    /// A video: MP4 or 3GP, up to 16 MB.
    ///
    /// Source: On-Premises API message reference, media object.
    ///
    /// ```
    /// use whatsapp_dsl::on_premises::Video;
    ///
    /// let message = Video::builder().to("+1 650 555 1234").id("1013859600285441").caption("How we bake").build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Video / VideoBuilder of &VIDEO;
    /// Where the client fetches the video from: an `http` or `https` link (`on_premises_video_link_format`), or any text beside `provider`. Either
    /// this or `id`.
    optional text link;
    /// The name of the provider that the link goes through. It needs `link` (`on_premises_video_provider_link`).
    optional text provider;
    /// The id that uploading the video gave. Either this or `link`; both or neither is refused as `on_premises_video_source`. No white space in it
    /// (`on_premises_video_id_format`).
    optional text id;
    /// What is shown below it, 1 to 1024 characters. Refused as `on_premises_video_caption_length`.
    optional text caption;
}
