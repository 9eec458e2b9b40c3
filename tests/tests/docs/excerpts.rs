//! What the pages quote of the sources stands there.

#[test]
fn every_excerpt_stands_in_the_source() {
    for page in super::pages() {
        for block in super::blocks(&super::read(&page)).iter().filter(|block| block.info == "rust,ignore") {
            let path = block.before.split('`').nth(1).unwrap_or_else(|| panic!("{}: no file is named before an excerpt", page.display()));
            let source = super::read(&super::root().join(path));
            let gone: Vec<_> = block.text.lines().filter(|line| !source.lines().any(|known| known.trim() == line.trim())).collect();
            assert!(gone.is_empty(), "{}: {path} has no such lines:\n{}", page.display(), gone.join("\n"));
        }
    }
}
