//! The request that creates a template: the body of a `POST` to `/WABA_ID/message_templates`.

use whatsapp_dsl::template;

template!(OpenNow {
    name: "open_now",
    language: "en_US",
    category: Utility,
    body: "We are open, {{customer}}, come in.",
    buttons: [Url { text: "See the menu", url: "https://luigi.example/menu/{{table}}" }],
    examples: Examples { customer: "Ann", table: "17" },
});

// The same without examples: it can be sent, but Meta would not approve it.
template!(ClosedNow { name: "closed_now", language: "en_US", category: Utility, body: "We are closed, {{customer}}, come tomorrow." });

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for definition in OpenNow::definitions() {
        println!("{}", definition.to_json()?);
    }
    for definition in ClosedNow::definitions() {
        if let Err(invalid) = definition.to_json() {
            println!("{definition} cannot be created:\n{invalid}");
        }
    }
    Ok(())
}
