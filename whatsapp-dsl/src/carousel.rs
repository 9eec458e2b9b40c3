//! Cards beside each other, each with a link, with quick replies, or of a product.

use whatsapp_dsl_rules::table::carousel as rows;

use crate::choice::choice;
use crate::kind::kind;
use crate::part::{part, parts_of};

parts_of!(($) "carousel");

kind! {
    /// Two to ten cards beside each other, each with a link, with quick replies, or of a product.
    ///
    /// All of them are alike: cards with a picture, with a video or of products, and with a link or the same number of quick replies.
    ///
    /// Source: interactive media carousel guide; interactive product carousel guide.
    ///
    /// ```
    /// use whatsapp_dsl::{Carousel, carousel::{Card, Image}};
    ///
    /// let card = |photo: &str, page: &str| {
    ///     Card::builder().header(Image::builder().link(photo)).display_text("Order").url(page)
    /// };
    /// let pizzas = Carousel::builder()
    ///     .to("+1 650 555 1234")
    ///     .body("Fresh from the oven:")
    ///     .cards([
    ///         card("https://luigi.example/margherita.jpg", "https://luigi.example/margherita"),
    ///         card("https://luigi.example/diavola.jpg", "https://luigi.example/diavola"),
    ///     ])
    ///     .build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Carousel / CarouselBuilder of &rows::CAROUSEL;
    /// What is said above the cards, 1 to 1024 characters. Refused as `carousel_body_length` or `carousel_body_empty`.
    required text body;
    /// Two to ten cards, in the order in which they are shown. Refused as `carousel_cards_count`. They are all of one sort
    /// (`carousel_cards_mixed`): all `Card`s have the same kind of header (`carousel_card_headers_mixed`), and a link or the same number
    /// of quick replies (`carousel_card_buttons_mixed`); all `ProductCard`s are of one catalogue (`carousel_card_catalogs_mixed`).
    required list cards: AnyCard;
}

choice! {
    /// A card of a carousel.
    AnyCard;
    /// A card with a picture or a video.
    Card / CardBuilder;
    /// A card of a product.
    ProductCard / ProductCardBuilder;
}

part! {
    /// A card with a picture or a video, and with a link or quick replies.
    Card / CardBuilder of &rows::CARD;
    /// What is shown on top of the card: `Image` or `Video`, the same on all cards.
    required one header: Header;
    /// What the card says, 1 to 160 characters and at most 2 line breaks. Refused as `carousel_card_body_length` or
    /// `carousel_card_body_line_breaks`.
    optional text body;
    /// What is shown on the button that opens `url`, 1 to 20 characters. Refused as `carousel_card_display_text_length`. No white space at
    /// either end (`carousel_card_display_text_outer_space`). It needs `url`, and `url` needs it (`carousel_card_label_link`,
    /// `carousel_card_link_label`).
    optional text display_text;
    /// The link that the card's button opens, `http` or `https`. Refused as `carousel_card_url_format`. Either this or `buttons`; both or
    /// neither is refused as `carousel_card_action`.
    optional text url;
    /// The quick replies of the card, one or more, as many as on the other cards. Refused as `carousel_card_buttons_count`. Either these or
    /// `url`.
    optional list buttons: QuickReply;
}

part! {
    /// A card of a product. Nothing else can be on it: WhatsApp shows the product as it is in the catalogue.
    ProductCard / ProductCardBuilder of &rows::PRODUCT_CARD;
    /// The catalogue that the product is in, the same on all cards. No white space in it (`product_card_catalog_id_format`).
    required text catalog_id;
    /// The product's id in it, at most 100 characters. Refused as `product_card_product_retailer_id_length`. No white space at either end
    /// (`product_card_product_retailer_id_outer_space`).
    required text product_retailer_id;
}

part! {
    /// A button that sends an answer back.
    QuickReply / QuickReplyBuilder of &rows::QUICK_REPLY;
    /// What comes back when the button is pressed, 1 to 256 characters. Refused as `carousel_quick_reply_id_length`. A page of 2025 gave it
    /// 20 characters; the newer limit counts. No white space at either end (`carousel_quick_reply_id_outer_space`).
    required text id;
    /// What is shown on the button, 1 to 20 characters. Refused as `carousel_quick_reply_title_length`. No white space at either end
    /// (`carousel_quick_reply_title_outer_space`).
    required text title;
}

choice! {
    /// What is shown on top of a card.
    Header;
    /// An image.
    Image / ImageBuilder;
    /// A video.
    Video / VideoBuilder;
}

impl Default for Header {
    /// An image from nowhere, which no message takes.
    fn default() -> Self {
        Self::Image(Image::default())
    }
}

part! {
    /// An image on top of a card.
    Image / ImageBuilder of &rows::IMAGE;
    /// Where WhatsApp fetches the image from: an `http` or `https` link. Refused as `carousel_image_link_format`. The id of an upload does
    /// not go here.
    required text link;
}

part! {
    /// A video on top of a card.
    Video / VideoBuilder of &rows::VIDEO;
    /// Where WhatsApp fetches the video from: an `http` or `https` link. Refused as `carousel_video_link_format`. The id of an upload does
    /// not go here.
    required text link;
}
