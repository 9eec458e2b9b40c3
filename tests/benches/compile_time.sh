#!/usr/bin/env bash
# How much CPU `cargo check` takes: the first check of an empty crate, of 1,000 and 4,000 messages, and of 250, 1,000 and 6,000 templates out
# of a file. Medians of five.
#
#   bash tests/benches/compile_time.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
library=$PWD/whatsapp-dsl
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
export CARGO_INCREMENTAL=0 CARGO_TERM_COLOR=never LC_ALL=C

# crate NAME DEPENDENCIES: makes a crate of what stands on the standard input.
crate() {
    mkdir -p "$room/$1/src"
    cat > "$room/$1/src/lib.rs"
    printf '[package]\nname = "%s"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n[dependencies]\n%s\n' "$1" "$2" > "$room/$1/Cargo.toml"
    [ ! -f Cargo.lock ] || cp Cargo.lock "$room/$1/"
}

# cpu COMMAND: seconds of CPU, user and system, of the command and its children.
cpu() {
    local TIMEFORMAT='%U %S'
    { time "$@" > /dev/null 2>&1; } 2>&1 | awk '{ print $1 + $2 }'
}

median() { sort -n | sed -n 3p; }

cold() { (cd "$room/$1" && for _ in 1 2 3 4 5; do rm -rf target; cpu cargo check; done) | median; }

warm() {
    (cd "$room/$1" && CARGO_TARGET_DIR="$room/target" cargo check 2> /dev/null
        for _ in 1 2 3 4 5; do touch src/lib.rs; CARGO_TARGET_DIR="$room/target" cpu cargo check; done) | median
}

rows='[{"title":"Pizza","rows":[{"id":"margherita","title":"Margherita","description":"Tomato, mozzarella"},{"id":"diavola","title":"Diavola","description":"Hot"}]},{"title":"Pasta","rows":[{"id":"carbonara","title":"Carbonara","description":"Egg"},{"id":"arrabbiata","title":"Arrabbiata","description":"Chilli"}]}]'
dsl_rows='[Section { title: "Pizza", rows: [Row { id: "margherita", title: "Margherita", description: "Tomato, mozzarella" }, Row { id: "diavola", title: "Diavola", description: "Hot" }] }, Section { title: "Pasta", rows: [Row { id: "carbonara", title: "Carbonara", description: "Egg" }, Row { id: "arrabbiata", title: "Arrabbiata", description: "Chilli" }] }]'
row() { printf 'Row::builder().id("%s").title("%s").description("%s")' "$1" "$2" "$3"; }
built_rows="[Section::builder().title(\"Pizza\").rows([$(row margherita Margherita 'Tomato, mozzarella'), $(row diavola Diavola Hot)]), Section::builder().title(\"Pasta\").rows([$(row carbonara Carbonara Egg), $(row arrabbiata Arrabbiata Chilli)])]"

messages() { for n in $(seq "$1"); do printf 'pub fn m%s() -> whatsapp_dsl::Message { whatsapp_dsl::message!(List { to: "16505551234", header: "Menu %s", body: "What would you like?", footer: "Open till ten", button: "See the menu", sections: %s }) }\n' "$n" "$n" "$dsl_rows"; done; }
mixed() { for n in $(seq "$1"); do printf 'pub fn m%s(phone: whatsapp_dsl::PhoneNumber) -> whatsapp_dsl::Message { whatsapp_dsl::message!(List { to: phone, header: "Menu %s", body: "What would you like?", footer: "Open till ten", button: "See the menu", sections: %s }) }\n' "$n" "$n" "$dsl_rows"; done; }
built() { echo 'use whatsapp_dsl::list::{Row, Section};'; for n in $(seq "$1"); do printf 'pub fn m%s() -> Result<whatsapp_dsl::Message, whatsapp_dsl::Invalid> { whatsapp_dsl::List::builder().to("16505551234").header("Menu %s").body("What would you like?").footer("Open till ten").button("See the menu").sections(%s).build() }\n' "$n" "$n" "$built_rows"; done; }
documents() { for n in $(seq "$1"); do printf 'pub fn m%s() -> serde_json::Value { serde_json::json!({"messaging_product":"whatsapp","recipient_type":"individual","to":"16505551234","type":"interactive","interactive":{"type":"list","header":{"type":"text","text":"Menu %s"},"body":{"text":"What would you like?"},"footer":{"text":"Open till ten"},"action":{"button":"See the menu","sections":%s}}}) }\n' "$n" "$n" "$rows"; done; }

# templates COUNT: the answer of Graph to a request for the list of templates.
templates() {
    printf '{"data":['
    for n in $(seq "$1"); do
        [ "$n" = 1 ] || printf ','
        printf '{"name":"order_shipped_%s","parameter_format":"NAMED","components":[{"type":"HEADER","format":"IMAGE","example":{"header_handle":["https://scontent.example/v/%s"]}},{"type":"BODY","text":"Hi {{customer}}, your order {{order_id}} of {{total}} left us today and should be with you on {{day}}. Thank you for shopping at our store number %s!","example":{"body_text_named_params":[{"param_name":"customer","example":"Ann"},{"param_name":"order_id","example":"A1"},{"param_name":"total","example":"$42.99"},{"param_name":"day","example":"Monday"}]}},{"type":"FOOTER","text":"Luigi'"'"'s, since 1950"},{"type":"BUTTONS","buttons":[{"type":"URL","text":"Track parcel","url":"https://luigi.example/t/{{1}}","example":["https://luigi.example/t/A1"]},{"type":"QUICK_REPLY","text":"Talk to us"}]}],"language":"en_US","status":"APPROVED","category":"UTILITY","id":"%s"}' "$n" "$n" "$n" "$n"
    done
    printf '],"paging":{"cursors":{"before":"MAZDZD","after":"MjQZD"}}}'
}
import() { echo 'whatsapp_dsl::template!("templates.json");'; }
sends() { import; for n in $(seq "$1"); do printf 'pub fn m%s() -> whatsapp_dsl::Message { whatsapp_dsl::message!(OrderShipped1 { to: "16505551234", header: Image { link: "https://luigi.example/%s.jpg" }, customer: "Ann", order_id: "%s", total: "$42.99", day: "Monday", url: "A%s" }) }\n' "$n" "$n" "$n" "$n"; done; }

ours="whatsapp-dsl = { path = \"$library\" }"
serde='serde = { version = "1", features = ["derive"] }
serde_json = "1"'
: | crate cold-ours "$ours"
: | crate cold-serde "$serde"
: | crate empty "$ours"
messages 1000 | crate messages "$ours"
messages 4000 | crate messages-4000 "$ours"
mixed 1000 | crate mixed "$ours"
built 1000 | crate built "$ours"
documents 1000 | crate documents "$serde"
for count in 1 250 1000 6000; do
    import | crate "templates-$count" "$ours"
    templates "$count" > "$room/templates-$count/templates.json"
done
for count in 1 250; do
    sends 1000 | crate "sends-of-$count" "$ours"
    templates "$count" > "$room/sends-of-$count/templates.json"
done

for name in cold-ours cold-serde; do (cd "$room/$name" && cargo fetch > /dev/null 2>&1); printf '%-14s %s\n' "$name" "$(cold "$name")"; done
for name in empty messages messages-4000 mixed built documents templates-1 templates-250 templates-1000 templates-6000 sends-of-1 sends-of-250; do printf '%-14s %s\n' "$name" "$(warm "$name")"; done
