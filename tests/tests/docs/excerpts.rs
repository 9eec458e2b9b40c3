//! What the pages quote of the sources is there.

#[test]
fn every_excerpt_is_in_its_source() {
    for page in ["docs/adding-a-kind.md", "docs/answer.md", "docs/template.md"] {
        let page = super::read(&super::root().join(page));
        for block in super::blocks(&page).iter().filter(|block| block.info == "rust,ignore") {
            let path = block.before.rsplit('`').nth(1).unwrap_or_else(|| panic!("no file is named before the excerpt:\n{}", block.text));
            let source = super::read(&super::root().join(path));
            let gone: Vec<_> = block.text.lines().filter(|line| !source.lines().any(|known| known.trim() == line.trim())).collect();
            assert!(gone.is_empty(), "{path} has no such lines:\n{}", gone.join("\n"));
        }
    }
}
