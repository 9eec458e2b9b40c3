//! Prints the `message!` or `template!` call for JSON that you already have: `to_dsl payload.json`, or `to_dsl < payload.json`.
//!
//! The JSON is a message as it is posted to Graph, or one or many definitions of templates, in any shape that Graph has for them.

use std::error::Error;
use std::io;
use std::{env, fs};

use whatsapp_dsl::{Definition, Message};

fn main() -> Result<(), Box<dyn Error>> {
    let json = match env::args().nth(1) {
        Some(path) => fs::read_to_string(path)?,
        None => io::read_to_string(io::stdin().lock())?,
    };
    for call in calls(&json)? {
        println!("{call}\n");
    }
    Ok(())
}

fn calls(json: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let value: serde_json::Value = serde_json::from_str(json)?;
    // Every message says what product it is of; no definition does.
    if value.get("messaging_product").is_some() {
        return Ok(vec![Message::from_json_or_raw(json)?.to_dsl()]);
    }
    Ok(Definition::list_from_json(json)?.iter().map(Definition::to_dsl).collect())
}
