use whatsapp_dsl_rules::table::media::IMAGE;

use crate::kind::kind;

kind! {
    /// An image: JPEG or PNG, up to 5 MB.
    ///
    /// Source: Cloud API message reference, media object.
    ///
    /// ```
    /// use whatsapp_dsl::Image;
    ///
    /// let message = Image::builder().to("+1 650 555 1234").id("1013859600285441").caption("Today's special").build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Image / ImageBuilder of &IMAGE;
    /// Where WhatsApp fetches the image from: an `http` or `https` link. Either this or `id`; refused as `image_link_format`.
    optional text link;
    /// The id that uploading the image gave. Either this or `link`; both or neither is refused as `image_source`. No white space in it
    /// (`image_id_format`).
    optional text id;
    /// What is shown below it, 1 to 1024 characters. Refused as `image_caption_length`.
    optional text caption;
}
