use whatsapp_dsl_rules::table::on_premises::media::STICKER;

use crate::kind::kind;

kind! {
    for crate::on_premises;
    /// A sticker that does not move: WebP of 512 by 512 pixels, up to 100 KB.
    ///
    /// Source: On-Premises API message reference, media object.
    ///
    /// ```
    /// use whatsapp_dsl::on_premises::Sticker;
    ///
    /// let message = Sticker::builder().to("+1 650 555 1234").id("1013859600285441").build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Sticker / StickerBuilder of &STICKER;
    /// Where the client fetches the sticker from: an `http` or `https` link (`on_premises_sticker_link_format`), or any text beside `provider`. Either
    /// this or `id`.
    optional text link;
    /// The name of the provider that the link goes through. It needs `link` (`on_premises_sticker_provider_link`).
    optional text provider;
    /// The id that uploading the sticker gave. Either this or `link`; both or neither is refused as `on_premises_sticker_source`. No white space in it
    /// (`on_premises_sticker_id_format`).
    optional text id;
}
