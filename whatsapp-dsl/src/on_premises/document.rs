use whatsapp_dsl_rules::table::on_premises::media::DOCUMENT;

use crate::kind::kind;

kind! {
    for crate::on_premises;
    /// A document, up to 100 MB.
    ///
    /// Source: On-Premises API message reference, media object.
    ///
    /// ```
    /// use whatsapp_dsl::on_premises::Document;
    ///
    /// let message = Document::builder().to("+1 650 555 1234").id("1013859600285441").filename("menu.pdf").build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Document / DocumentBuilder of &DOCUMENT;
    /// Where the client fetches the document from: an `http` or `https` link (`on_premises_document_link_format`), or any text beside `provider`. Either
    /// this or `id`.
    optional text link;
    /// The name of the provider that the link goes through. It needs `link` (`on_premises_document_provider_link`).
    optional text provider;
    /// The id that uploading the document gave. Either this or `link`; both or neither is refused as `on_premises_document_source`. No white space in it
    /// (`on_premises_document_id_format`).
    optional text id;
    /// What is shown below it, 1 to 1024 characters, since client 2.41.2. Refused as `on_premises_document_caption_length`.
    optional text caption;
    /// The file's name as the customer sees it; its ending says what kind of file it is.
    optional text filename;
}
