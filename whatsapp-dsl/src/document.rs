use whatsapp_dsl_rules::table::media::DOCUMENT;

use crate::kind::kind;

kind! {
    /// A document, up to 100 MB.
    ///
    /// Source: Cloud API message reference, media object.
    ///
    /// ```
    /// use whatsapp_dsl::Document;
    ///
    /// let message = Document::builder().to("+1 650 555 1234").id("1013859600285441").filename("menu.pdf").build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Document / DocumentBuilder of &DOCUMENT;
    /// Where WhatsApp fetches the document from: an `http` or `https` link. Either this or `id`; refused as `document_link_format`.
    optional text link;
    /// The id that uploading the document gave. Either this or `link`; both or neither is refused as `document_source`. No white space in
    /// it (`document_id_format`).
    optional text id;
    /// What is shown below it, 1 to 1024 characters. Refused as `document_caption_length`.
    optional text caption;
    /// The file's name as the customer sees it; its ending says what kind of file it is.
    optional text filename;
}
