//! What the fuzzer of notifications and answers starts from.

use std::path::PathBuf;

use serde_json::json;

use crate::samples;

#[test]
fn seeds_are_written() {
    let answers = [
        json!({ "contacts": [{ "input": "1", "wa_id": "2" }], "messages": [{ "id": "wamid.a", "message_status": "accepted" }] }),
        json!({ "error": { "message": "(#131056) Pair rate limit hit", "code": 131_056, "error_data": { "details": "Too many" } } }),
        json!({ "errors": [{ "code": 1014, "title": "Internal error", "details": "Why?" }], "meta": { "version": "v2" } }),
        json!({ "success": true }),
    ];
    let seeds: Vec<_> = samples::all().into_iter().chain(answers).map(|seed| seed.to_string()).collect();
    assert!(seeds.len() > 40);
    let Some(folder) = std::env::var_os("PROOF_SEEDS") else { return };
    // Cargo runs tests in the folder of their package.
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").join(folder).join("webhook");
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    for (number, seed) in seeds.iter().enumerate() {
        std::fs::write(folder.join(format!("{number:03}")), seed).expect("a seed can be written");
    }
}
