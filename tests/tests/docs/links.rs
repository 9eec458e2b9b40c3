//! Links between the pages lead somewhere.

use std::path::Path;

#[test]
fn every_link_leads_to_a_file_and_a_heading() {
    for page in super::pages() {
        let text = super::read(&page);
        let folder = page.parent().unwrap_or(Path::new("."));
        for link in links(&text) {
            let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = if file.is_empty() { page.clone() } else { folder.join(file) };
            assert!(target.exists(), "{}: there is no file {link}", page.display());
            let is_there = anchor.is_empty() || headings(&super::read(&target)).iter().any(|heading| heading == anchor);
            assert!(is_there, "{}: there is no heading {link}", page.display());
        }
    }
}

/// Where the page links to, other pages of the web left aside.
fn links(text: &str) -> Vec<String> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target.to_owned());
    targets.filter(|target| !target.contains("://") && !target.contains(char::is_whitespace)).collect()
}

/// The anchors of the headings.
fn headings(text: &str) -> Vec<String> {
    let mut in_block = false;
    let mut found = Vec::new();
    for line in text.lines() {
        in_block ^= line.starts_with("```");
        if line.starts_with('#') && !in_block {
            let title = line.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
            found.push(title.chars().filter(|character| character.is_alphanumeric() || "-_".contains(*character)).collect());
        }
    }
    found
}
