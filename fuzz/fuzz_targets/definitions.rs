//! `Definition::list_from_json`: no text makes it panic, and what it reads is written, checked, compared and read back as it was.

#![no_main]

use libfuzzer_sys::fuzz_target;
use whatsapp_dsl::Definition;

fuzz_target!(|text: &str| {
    let Ok(definitions) = Definition::list_from_json(text) else { return };
    let _ = Definition::check_list(&definitions);
    for definition in definitions {
        let _ = definition.check();
        if let Ok(json) = definition.to_json() {
            let back = Definition::from_json(&json).expect("what was written is read");
            assert_eq!(back, definition);
            assert!(definition.compare(&back).is_empty());
        }
    }
});
