use whatsapp_dsl_rules::table::on_premises::media::IMAGE;

use crate::kind::kind;

kind! {
    for crate::on_premises;
    /// An image: JPEG or PNG, up to 5 MB.
    ///
    /// Source: On-Premises API message reference, media object.
    ///
    /// ```
    /// use whatsapp_dsl::on_premises::Image;
    ///
    /// let message = Image::builder().to("+1 650 555 1234").link("ovens/1").provider("bakery").build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Image / ImageBuilder of &IMAGE;
    /// Where the client fetches the image from: an `http` or `https` link (`on_premises_image_link_format`), or any text beside `provider`. Either
    /// this or `id`.
    optional text link;
    /// The name of the provider that the link goes through. It needs `link` (`on_premises_image_provider_link`).
    optional text provider;
    /// The id that uploading the image gave. Either this or `link`; both or neither is refused as `on_premises_image_source`. No white space in it
    /// (`on_premises_image_id_format`).
    optional text id;
    /// What is shown below it, 1 to 1024 characters. Refused as `on_premises_image_caption_length`.
    optional text caption;
}
