use whatsapp_dsl_rules::table::media::STICKER;

use crate::kind::kind;

kind! {
    /// A sticker: WebP of 512 by 512 pixels, up to 100 KB, or 500 KB if it moves.
    ///
    /// Source: Cloud API message reference, media object.
    ///
    /// ```
    /// use whatsapp_dsl::Sticker;
    ///
    /// let message = Sticker::builder().to("+1 650 555 1234").id("1013859600285441").build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Sticker / StickerBuilder of &STICKER;
    /// Where WhatsApp fetches the sticker from: an `http` or `https` link. Either this or `id`; refused as `sticker_link_format`.
    optional text link;
    /// The id that uploading the sticker gave. Either this or `link`; both or neither is refused as `sticker_source`. No white space in it
    /// (`sticker_id_format`).
    optional text id;
}
