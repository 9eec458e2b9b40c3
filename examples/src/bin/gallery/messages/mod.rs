//! The messages, each made by a function of its own.

mod bank;
mod clinic;
mod commerce;
mod hotel;
mod interactive;
mod media;
mod restaurant;
mod shop;

use whatsapp_dsl::{Invalid, Message};

/// A message, and the function that makes it.
#[allow(dead_code, reason = "the page of the gallery asks for all of it")]
pub(crate) struct Entry {
    /// What it is listed under.
    pub(crate) section: &'static str,
    /// What it is.
    pub(crate) title: &'static str,
    /// The file of the function.
    pub(crate) file: &'static str,
    /// The function.
    pub(crate) function: &'static str,
    /// What it makes.
    pub(crate) message: Message,
}

macro_rules! entries {
    ($( $section:literal { $( $title:literal: $module:ident::$function:ident $arguments:tt $([$unless:tt])?; )* } )*) => {
        vec![$($(
            Entry {
                section: $section,
                title: $title,
                file: concat!(stringify!($module), ".rs"),
                function: stringify!($function),
                message: $module::$function $arguments $($unless)?,
            },
        )*)*]
    };
}

/// All of them.
pub(crate) fn entries() -> Result<Vec<Entry>, Invalid> {
    Ok(entries! {
        "Text and media" {
            "Text": media::text();
            "Reaction": media::reaction();
            "Image": media::image();
            "Video": media::video();
            "Audio": media::audio();
            "Document": media::document();
            "Sticker": media::sticker();
            "Location": media::location();
            "Contacts": media::contacts();
            "Pin": media::pin();
            "Unpin": media::unpin();
            "Raw": media::raw();
        }
        "Interactive messages" {
            "ReplyButtons": interactive::reply_buttons();
            "List": interactive::list();
            "CtaUrl": interactive::cta_url();
            "Flow": interactive::flow();
            "Carousel": interactive::carousel();
            "LocationRequest": interactive::location_request();
            "AddressMessage": interactive::address_message();
            "VoiceCall": interactive::voice_call();
            "CallPermissionRequest": interactive::call_permission_request();
            "RequestContactInfo": interactive::request_contact_info();
        }
        "Products, orders, templates" {
            "Product": commerce::product();
            "ProductList": commerce::product_list();
            "CatalogMessage": commerce::catalog_message();
            "OrderDetails": commerce::order_details();
            "OrderStatus": commerce::order_status();
            "Template": commerce::template();
        }
        "A restaurant, in Italian" {
            "Il menu del giorno": restaurant::menu("+39 06 6982", &restaurant::DISHES) [?];
            "La prenotazione": restaurant::booking("+39 06 6982", "Anna Bianchi", 4) [?];
            "Il rider è per strada": restaurant::rider("+39 06 6982", "Via Roma 12") [?];
        }
        "A shop, in English" {
            "An order is on its way": shop::shipped("+1 650 555 1234", "Ann", 4299, "A1-2041") [?];
            "New arrivals": shop::arrivals("+1 650 555 1234", "Ann") [?];
            "A bill as a PDF": shop::invoice("+1 650 555 1234", 2041) [?];
        }
        "A clinic, in Arabic" {
            "تذكير بالموعد": clinic::reminder("+971 50 123 4567", "سارة", "الأحد 4 أبريل، الساعة 9:30") [?];
            "اختيار موعد جديد": clinic::times("+971 50 123 4567", &clinic::TIMES) [?];
            "موقع العيادة": clinic::place("+971 50 123 4567");
        }
        "A hotel, in English" {
            "Check in before you arrive": hotel::check_in("+1 650 555 1234", "Ms. Miller", "27 November") [?];
        }
        "A bank, in English" {
            "A one-time password": bank::password("+1 650 555 1234", "483920") [?];
            "Was this you?": bank::alert("+1 650 555 1234", "€1,200.00", "Nordwind Elektronik") [?];
        }
    })
}
