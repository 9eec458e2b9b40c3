use whatsapp_dsl_rules::table::media::VIDEO;

use crate::kind::kind;

kind! {
    /// A video: MP4 or 3GP, up to 16 MB.
    ///
    /// Source: Cloud API message reference, media object.
    ///
    /// ```
    /// use whatsapp_dsl::Video;
    ///
    /// let message = Video::builder().to("+1 650 555 1234").id("1013859600285441").caption("How we bake").build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Video / VideoBuilder of &VIDEO;
    /// Where WhatsApp fetches the video from: an `http` or `https` link. Either this or `id`; refused as `video_link_format`.
    optional text link;
    /// The id that uploading the video gave. Either this or `link`; both or neither is refused as `video_source`. No white space in it
    /// (`video_id_format`).
    optional text id;
    /// What is shown below it, 1 to 1024 characters. Refused as `video_caption_length`.
    optional text caption;
}
