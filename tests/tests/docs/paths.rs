//! Every file and folder that a page for contributors names is there.

use std::path::Path;

/// The pages that lead through the sources.
const PAGES: [&str; 4] = ["docs/architecture.md", "docs/adding-a-kind.md", "docs/reliability.md", "CONTRIBUTING.md"];

#[test]
fn every_path_that_a_page_names_exists() {
    for page in PAGES {
        let text = super::read(&super::root().join(page));
        let paths: Vec<_> = text.split('`').skip(1).step_by(2).filter(|span| is_path(span)).collect();
        assert!(!paths.is_empty(), "{page} names no paths");
        let gone: Vec<_> = paths.iter().filter(|path| !super::root().join(without_globs(path)).exists()).collect();
        assert!(gone.is_empty(), "{page} names what does not exist: {gone:?}");
    }
}

/// Whether the text between two back-ticks is a path of the repository: a folder of its top level, and more.
fn is_path(span: &str) -> bool {
    let root = span.split('/').next().unwrap_or_default();
    span.contains('/') && !span.contains(char::is_whitespace) && super::root().join(root).is_dir()
}

/// The path up to its first pattern, such as `*.rs` or `<topic>`.
fn without_globs(path: &str) -> &Path {
    let end = path.find(['*', '<']).map_or(path.len(), |at| path[..at].rfind('/').unwrap_or(0));
    Path::new(&path[..end])
}
