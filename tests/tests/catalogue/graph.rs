//! The page of the codes of Graph.

use std::fmt::Write as _;

use whatsapp_dsl::{Explanation, Retry};
use whatsapp_dsl_rules::explain::EXPLANATIONS;

use crate::pages::sources;

const INTRODUCTION: &str = "\
# Codes of the Graph API

What Graph answers, or a webhook reports, where a message does not go out; `whatsapp_dsl::explain(code)` has the same. Meta asks to go by the code
and its details, not by the title.

| to send the same again | means |
|---|---|
| never | it will not be delivered to this recipient, or not by this template |
| later | it may go out: wait longer after each try |
| after a change | of the request, the account or its settings |
";

pub(crate) fn page() -> String {
    let mut text = INTRODUCTION.to_owned();
    for known in EXPLANATIONS {
        let codes = codes(known);
        let _ = write!(text, "\n## {codes}\n\n");
        let title = known.title.trim_end_matches('.');
        if let (false, wording) = (title.is_empty(), known.wording) {
            let wording = wording.filter(|wording| wording.trim_end_matches('.') != title).map(|wording| format!(": “{wording}”"));
            let _ = write!(text, "{title}{}\n\n", wording.unwrap_or_default());
        } else if let Some(wording) = known.wording {
            let _ = write!(text, "“{wording}”\n\n");
        }
        let again = match known.retry {
            Retry::No => "never".to_owned(),
            Retry::AfterChange => "after a change".to_owned(),
            Retry::Later(None) => "later".to_owned(),
            Retry::Later(Some(after)) => format!("later, after {}", time(after.as_secs())),
        };
        let rules = known.rules().count();
        let prevented = match rules {
            0 => String::new(),
            1 => " One rule prevents it.".to_owned(),
            rules => format!(" {rules} rules prevent it."),
        };
        let _ = write!(text, "{} Again: {again}.{prevented}\n\nSource: {}\n", known.meaning, sources(known.source));
    }
    text
}

fn codes(known: &Explanation) -> String {
    if known.code == known.last { known.code.to_string() } else { format!("{} to {}", known.code, known.last) }
}

/// The end of a link to the code.
pub(crate) fn anchor(known: &Explanation) -> String {
    codes(known).replace(' ', "-")
}

fn time(seconds: u64) -> String {
    match seconds {
        86_400 => "a day".to_owned(),
        3600 => "an hour".to_owned(),
        seconds if seconds % 60 == 0 => format!("{} minutes", seconds / 60),
        seconds => format!("{seconds} seconds"),
    }
}
