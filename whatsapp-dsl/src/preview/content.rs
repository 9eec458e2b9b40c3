//! What each kind of message is drawn as. Kinds of one family are in the modules beside this one.

use serde_json::Value as Json;

use super::bubble::{Block, Bubble, Frame, Icon, Label};
use super::pen::Pen;
use super::{contacts, interactive, order, template};
use crate::{Audio, Content, Document, Image, Location, Pin, Raw, Reaction, Sticker, Text, Unpin, Video};

/// The bubble of a message.
pub(super) fn bubble(content: &Content, pen: &Pen<'_>) -> Bubble {
    match content {
        Content::Text(text) => self::text(text, pen),
        Content::Reaction(reaction) => self::reaction(reaction, pen),
        Content::Image(image) => self::image(image, pen),
        Content::Video(video) => self::video(video, pen),
        Content::Audio(audio) => self::audio(audio, pen),
        Content::Document(document) => self::document(document, pen),
        Content::Sticker(sticker) => self::sticker(sticker, pen),
        Content::Location(location) => self::location(location, pen),
        Content::Contacts(contacts) => contacts::bubble(contacts, pen),
        Content::ReplyButtons(question) => interactive::reply_buttons(question, pen),
        Content::List(list) => interactive::list(list, pen),
        Content::Product(product) => interactive::product(product, pen),
        Content::ProductList(products) => interactive::product_list(products, pen),
        Content::CatalogMessage(catalog) => interactive::catalog_message(catalog, pen),
        Content::Flow(flow) => interactive::flow(flow, pen),
        Content::Carousel(carousel) => interactive::carousel(carousel, pen),
        Content::CtaUrl(link) => interactive::cta_url(link, pen),
        Content::LocationRequest(request) => Bubble::of(pen.text("body", request.body())).own_button(Icon::Place, "Send location"),
        Content::AddressMessage(form) => interactive::address_message(form, pen),
        Content::VoiceCall(call) => interactive::voice_call(call, pen),
        Content::CallPermissionRequest(request) => interactive::call_permission_request(request, pen),
        Content::RequestContactInfo(request) => {
            Bubble::of(pen.text("body", request.body())).own_button(Icon::Contact, "Share Contact Info")
        }
        Content::OrderDetails(details) => order::details(details, pen),
        Content::OrderStatus(status) => order::status(status, pen),
        Content::Pin(pin) => self::pin(pin, pen),
        Content::Unpin(unpin) => self::unpin(unpin, pen),
        Content::Template(template) => template::bubble(template, None, pen),
        Content::Raw(raw) => self::raw(raw, pen),
    }
}

/// An area in the place of a file, which is named by its link or id.
pub(super) fn media(icon: Icon, [link, id]: [Option<&str>; 2], pen: &Pen<'_>) -> Block {
    let source = pen.some("link", link).or_else(|| pen.some("id", id));
    Block::Picture(icon, source.unwrap_or_default())
}

/// A document by its name; by the end of its link, where it has none.
pub(super) fn file(filename: Option<&str>, [link, id]: [Option<&str>; 2], pen: &Pen<'_>) -> Block {
    let of_link = link.and_then(|link| link.split(['?', '#']).next()?.rsplit('/').next());
    let name = pen.some("filename", filename).or_else(|| pen.some("link", of_link.filter(|name| !name.is_empty())));
    let name = name.or_else(|| pen.some("link", link)).or_else(|| pen.some("id", id)).unwrap_or_default();
    let kind = name.text.rsplit_once('.').map(|(_, kind)| kind.to_uppercase()).filter(|kind| kind.chars().count() <= 5);
    let mut lines = vec![name];
    lines.extend(kind.map(Label::new));
    Block::Card(Icon::Document, lines)
}

/// A place, with the map that the app draws of it.
pub(super) fn place([latitude, longitude]: [f64; 2], name: Option<Label>, address: Option<Label>) -> [Option<Block>; 2] {
    let lines: Vec<_> = name.into_iter().chain(address).collect();
    let named = (!lines.is_empty()).then_some(Block::Card(Icon::Place, lines));
    [Some(Block::Picture(Icon::Place, Label::new(format!("{latitude}, {longitude}")))), named]
}

fn captioned(block: Block, caption: Option<Label>) -> Bubble {
    let mut bubble = Bubble::default().with(block);
    bubble.blocks.extend(caption.map(Block::Body));
    bubble
}

fn text(text: &Text, pen: &Pen<'_>) -> Bubble {
    let mut bubble = Bubble::default();
    if text.preview_url() == Some(true) {
        let is_link = |word: &&str| word.starts_with("http://") || word.starts_with("https://");
        let link = text.body().split_whitespace().find(is_link);
        bubble.blocks.extend(link.map(|link| Block::Picture(Icon::Link, Label::new(link))));
    }
    bubble.with(Block::Body(pen.text("body", text.body())))
}

fn reaction(reaction: &Reaction, pen: &Pen<'_>) -> Bubble {
    let bubble = Bubble::default().with(Block::Quote(pen.text("message_id", reaction.message_id())));
    match reaction.emoji() {
        "" => bubble.with(Block::Note(Label::new("The reaction is taken back."))),
        emoji => bubble.with(Block::Emoji(pen.text("emoji", emoji))),
    }
}

fn image(image: &Image, pen: &Pen<'_>) -> Bubble {
    captioned(media(Icon::Image, [image.link(), image.id()], pen), pen.some("caption", image.caption()))
}

fn video(video: &Video, pen: &Pen<'_>) -> Bubble {
    captioned(media(Icon::Video, [video.link(), video.id()], pen), pen.some("caption", video.caption()))
}

fn audio(audio: &Audio, pen: &Pen<'_>) -> Bubble {
    let kind = if audio.voice() == Some(true) { "Voice message" } else { "Audio" };
    let source = pen.some("link", audio.link()).or_else(|| pen.some("id", audio.id()));
    Bubble::default().with(Block::Card(Icon::Voice, [Some(Label::new(kind)), source].into_iter().flatten().collect()))
}

fn document(document: &Document, pen: &Pen<'_>) -> Bubble {
    let file = file(document.filename(), [document.link(), document.id()], pen);
    captioned(file, pen.some("caption", document.caption()))
}

fn sticker(sticker: &Sticker, pen: &Pen<'_>) -> Bubble {
    Bubble { frame: Frame::Bare, ..Bubble::default() }.with(media(Icon::Sticker, [sticker.link(), sticker.id()], pen))
}

fn location(location: &Location, pen: &Pen<'_>) -> Bubble {
    let names = [("name", location.name()), ("address", location.address())];
    let [name, address] = names.map(|(field, text)| pen.some(field, text));
    let blocks = place([location.latitude(), location.longitude()], name, address);
    Bubble { blocks: blocks.into_iter().flatten().collect(), ..Bubble::default() }
}

fn notice(said: String, message: Label) -> Bubble {
    Bubble { frame: Frame::Notice, ..Bubble::default() }.with(Block::Quote(message)).with(Block::Note(Label::new(said)))
}

fn pin(pin: &Pin, pen: &Pen<'_>) -> Bubble {
    let days = pin.expiration_days();
    let unit = if days == 1 { "day" } else { "days" };
    notice(format!("A message is pinned for {days} {unit}."), pen.text("message_id", pin.message_id()))
}

fn unpin(unpin: &Unpin, pen: &Pen<'_>) -> Bubble {
    notice("A message is no longer pinned.".to_owned(), pen.text("message_id", unpin.message_id()))
}

fn raw(raw: &Raw, pen: &Pen<'_>) -> Bubble {
    let mut lines = vec![pen.text("kind", raw.kind())];
    if let Json::Object(members) = raw.content() {
        lines.extend(members.iter().map(|(name, value)| Label::new(format!("{name}: {value}"))));
    }
    Bubble::default().with(Block::Card(Icon::Unknown, lines))
}
