//! What customers see: every kind of message, and twelve messages of five trades in three languages.
//!
//! Prints each as text. With the name of a folder behind it, it writes the pictures into that, too: `docs/gallery.md` shows them beside the
//! code.

mod messages;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use whatsapp_dsl::preview::{Fidelity, Theme};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1);
    for entry in messages::entries()? {
        let preview = entry.message.preview();
        println!("{}\n\n{}", entry.title, preview.to_text());
        let unknown = preview.fidelity().into_iter().filter(|drawn| drawn.fidelity == Fidelity::Unknown);
        let unknown: Vec<_> = unknown.map(|drawn| drawn.what).collect();
        println!("not in the message: {}\n", unknown.join(", "));
        if let Some(folder) = &folder {
            fs::create_dir_all(folder)?;
            fs::write(Path::new(folder).join(entry.function).with_extension("svg"), preview.to_svg(Theme::Light))?;
        }
    }
    Ok(())
}
