//! The errors that the pages show are the compiler's: a block that does not compile, with the errors in the block behind it.

use std::fs;
use std::path::Path;

#[test]
fn every_error_is_the_compilers() {
    let cases = trybuild::TestCases::new();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("docs");
    fs::create_dir_all(folder.join("templates")).expect("the folder for temporary files can be written");
    // What the pages import is beside the sources.
    let approved = "templates/approved.json";
    fs::copy(super::root().join("tests").join(approved), folder.join(approved)).expect("the templates can be copied");
    let of_macros = ["grammar.md", "definition.md"].map(|page| super::root().join("whatsapp-dsl/docs").join(page));
    for page in super::pages().into_iter().chain(of_macros) {
        let stem = page.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_lowercase();
        let blocks = super::blocks(&super::read(&page));
        for (index, pair) in blocks.windows(2).enumerate() {
            let [code, errors] = pair else { continue };
            if code.info != "rust,compile_fail" || errors.info != "text" {
                continue;
            }
            let file = folder.join(format!("{stem}_{index}.rs"));
            let source = if code.text.contains("fn main") { code.text.clone() } else { format!("fn main() {{ {}}}\n", code.text) };
            let shown = errors.text.replace("src/main.rs", &format!("$DIR/{stem}_{index}.rs"));
            fs::write(&file, source).expect("a source can be written");
            fs::write(file.with_extension("stderr"), shown).expect("its errors can be written");
            cases.compile_fail(&file);
        }
    }
}
