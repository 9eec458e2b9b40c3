//! The code of a message as its file has it.

/// What is said of the function, and its code with the templates, structs and constants that it names.
pub(crate) fn of(file: &str, function: &str) -> (String, String) {
    let items: Vec<_> = items(file);
    let is_it = |item: &&String| item.contains(&format!("fn {function}("));
    let own = items.iter().find(is_it).unwrap_or_else(|| panic!("no function {function}"));
    let named = |item: &String| {
        let name = ["template!(", "struct ", "const "].iter().find_map(|start| {
            let (_, rest) = item.split_once(start)?;
            rest.split(|character: char| !character.is_alphanumeric() && character != '_').next()
        });
        item != own && name.is_some_and(|name| !name.is_empty() && own.contains(name))
    };
    let beside = items.iter().filter(|item| !item.contains("fn ") && named(item));
    let code: Vec<_> = beside.map(String::as_str).chain([own.as_str()]).map(without_docs).collect();
    let intro: Vec<_> = own.lines().filter_map(|line| line.strip_prefix("///")).map(str::trim).collect();
    (intro.join(" "), code.join("\n\n"))
}

/// The items of a file, which empty lines are between.
fn items(file: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    let mut open = false;
    for line in file.lines() {
        match items.last_mut() {
            Some(item) if open => item.extend(["\n", line]),
            _ if line.is_empty() => {}
            _ => items.push(line.to_owned()),
        }
        let is_end = matches!(line, "}" | "});" | "];") || (!line.starts_with([' ', '#', '/']) && line.ends_with(';'));
        open = !line.is_empty() && !is_end;
    }
    items
}

fn without_docs(item: &str) -> String {
    item.lines().filter(|line| !line.starts_with("///")).collect::<Vec<_>>().join("\n")
}
