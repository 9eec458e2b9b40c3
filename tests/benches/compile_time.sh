#!/usr/bin/env bash
# How much CPU `cargo check` takes: the first check of an empty crate, of messages written in several ways, of templates out of a file, and of
# a crate in which another line is edited. Seconds, medians of five; in parentheses the memory of the compiler, where GNU time is installed.
#
#   bash tests/benches/compile_time.sh            everything
#   bash tests/benches/compile_time.sh texts      what has `texts` in its name
set -euo pipefail
cd "$(dirname "$0")/../.."
here=$PWD/tests/benches
library=$PWD/whatsapp-dsl
wanted=${1:-}
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
export CARGO_INCREMENTAL=0 CARGO_TERM_COLOR=never LC_ALL=C

# crate NAME DEPENDENCIES: makes a crate of what comes on the standard input.
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

# memory COMMAND: the most that the command or one of its children holds.
memory() { [ ! -x /usr/bin/time ] || /usr/bin/time -f '(%M KB)' "$@" 2>&1 > /dev/null | tail -n 1; }

cold() { (cd "$room/$1" && for _ in 1 2 3 4 5; do rm -rf target; cpu cargo check; done) | median; }

warm() {
    cd "$room/$1"
    export CARGO_TARGET_DIR=$room/target
    cargo check 2> /dev/null || echo 'does not compile'
    for _ in 1 2 3 4 5; do touch src/lib.rs; cpu cargo check; done | median
    touch src/lib.rs
    memory cargo check
}

# What is checked after a line is added that has to do with nothing else.
edited() {
    cd "$room/$1"
    export CARGO_TARGET_DIR=$room/target CARGO_INCREMENTAL=1
    cargo check 2> /dev/null || echo 'does not compile'
    for n in 1 2 3 4 5; do echo "pub const EDITED_$n: u32 = $n;" >> src/lib.rs; cpu cargo check; done | median
}

rows='[{"title":"Pizza","rows":[{"id":"margherita","title":"Margherita","description":"Tomato, mozzarella"},{"id":"diavola","title":"Diavola","description":"Hot"}]},{"title":"Pasta","rows":[{"id":"carbonara","title":"Carbonara","description":"Egg"},{"id":"arrabbiata","title":"Arrabbiata","description":"Chilli"}]}]'
dsl_rows='[Section { title: "Pizza", rows: [Row { id: "margherita", title: "Margherita", description: "Tomato, mozzarella" }, Row { id: "diavola", title: "Diavola", description: "Hot" }] }, Section { title: "Pasta", rows: [Row { id: "carbonara", title: "Carbonara", description: "Egg" }, Row { id: "arrabbiata", title: "Arrabbiata", description: "Chilli" }] }]'
row() { printf 'Row::builder().id("%s").title("%s").description("%s")' "$1" "$2" "$3"; }
built_rows="[Section::builder().title(\"Pizza\").rows([$(row margherita Margherita 'Tomato, mozzarella'), $(row diavola Diavola Hot)]), Section::builder().title(\"Pasta\").rows([$(row carbonara Carbonara Egg), $(row arrabbiata Arrabbiata Chilli)])]"

messages() { for n in $(seq "$1"); do printf 'pub fn m%s() -> whatsapp_dsl::Message { whatsapp_dsl::message!(List { to: "16505551234", header: "Menu %s", body: "What would you like?", footer: "Open till ten", button: "See the menu", sections: %s }) }\n' "$n" "$n" "$dsl_rows"; done; }
mixed() { for n in $(seq "$1"); do printf 'pub fn m%s(phone: whatsapp_dsl::PhoneNumber) -> whatsapp_dsl::Message { whatsapp_dsl::message!(List { to: phone, header: "Menu %s", body: "What would you like?", footer: "Open till ten", button: "See the menu", sections: %s }) }\n' "$n" "$n" "$dsl_rows"; done; }
built() { echo 'use whatsapp_dsl::list::{Row, Section};'; for n in $(seq "$1"); do printf 'pub fn m%s() -> Result<whatsapp_dsl::Message, whatsapp_dsl::Invalid> { whatsapp_dsl::List::builder().to("16505551234").header("Menu %s").body("What would you like?").footer("Open till ten").button("See the menu").sections(%s).build() }\n' "$n" "$n" "$built_rows"; done; }
structs() {
    typed_row() { printf 'Row { id: "%s", title: "%s", description: "%s" }' "$1" "$2" "$3"; }
    typed="vec![Section { title: \"Pizza\", rows: vec![$(typed_row margherita Margherita 'Tomato, mozzarella'), $(typed_row diavola Diavola Hot)] }, Section { title: \"Pasta\", rows: vec![$(typed_row carbonara Carbonara Egg), $(typed_row arrabbiata Arrabbiata Chilli)] }]"
    echo 'mod typed {'; cat "$here/run_time/typed.rs"
    for n in $(seq "$1"); do printf 'pub(super) fn m%s() -> Message<'"'static, Menu<'static>"'> { message("16505551234", Interactive { kind: "list", header: Some(Header { kind: "text", text: "Menu %s" }), body: Text { text: "What would you like?" }, footer: Text { text: "Open till ten" }, action: Menu { button: "See the menu", sections: %s } }) }\n' "$n" "$n" "$typed"; done
    echo '}'
}
documents() { for n in $(seq "$1"); do printf 'pub fn m%s() -> serde_json::Value { serde_json::json!({"messaging_product":"whatsapp","recipient_type":"individual","to":"16505551234","type":"interactive","interactive":{"type":"list","header":{"type":"text","text":"Menu %s"},"body":{"text":"What would you like?"},"footer":{"text":"Open till ten"},"action":{"button":"See the menu","sections":%s}}}) }\n' "$n" "$n" "$rows"; done; }

# Reply buttons with three texts that come at run time.
texts() { for n in $(seq "$1"); do printf 'pub fn m%s(to: whatsapp_dsl::PhoneNumber, body: &str, footer: &str, title: &str) -> whatsapp_dsl::Message { whatsapp_dsl::message!(ReplyButtons { to, body: truncate(body, "Question %s"), footer: truncate(footer), buttons: [Reply { id: "yes", title: truncate(title, "Yes") }] }) }\n' "$n" "$n"; done; }
texts_tried() { for n in $(seq "$1"); do printf 'pub fn m%s(to: whatsapp_dsl::PhoneNumber, body: &str, footer: &str, title: &str) -> Result<whatsapp_dsl::Message, whatsapp_dsl::Invalid> { whatsapp_dsl::try_message!(ReplyButtons { to, body, footer, buttons: [Reply { id: "yes%s", title }] }) }\n' "$n" "$n"; done; }
texts_built() { for n in $(seq "$1"); do printf 'pub fn m%s(to: whatsapp_dsl::PhoneNumber, body: &str, footer: &str, title: &str) -> Result<whatsapp_dsl::Message, whatsapp_dsl::Invalid> { whatsapp_dsl::ReplyButtons::builder().to(to).body(body).footer(footer).buttons([whatsapp_dsl::reply_buttons::Reply::builder().id("yes%s").title(title)]).build() }\n' "$n" "$n"; done; }

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

sends_built() { import; for n in $(seq "$1"); do printf 'pub fn m%s() -> Result<whatsapp_dsl::Message, whatsapp_dsl::Invalid> { OrderShipped1::builder().to("16505551234").header(whatsapp_dsl::header::Image::builder().link("https://luigi.example/%s.jpg")).customer("Ann").order_id("%s").total("$42.99").day("Monday").url("A%s").build() }\n' "$n" "$n" "$n" "$n"; done; }

ours="whatsapp-dsl = { path = \"$library\" }"
serde='serde = { version = "1", features = ["derive"] }
serde_json = "1"'

# measured HOW NAME DEPENDENCIES: prints what the crate costs that comes on the standard input, if its name is wanted.
measured() {
    crate "$2" "$3"
    [[ $2 == *"$wanted"* ]] || return 0
    (cd "$room/$2" && cargo fetch > /dev/null 2>&1)
    printf '%-24s %s\n' "$2" "$("$1" "$2" | paste -sd ' ')"
}

# of_templates HOW NAME COUNT: the same, with a file of so many templates beside it.
of_templates() {
    mkdir -p "$room/$2"
    templates "$3" > "$room/$2/templates.json"
    measured "$1" "$2" "$ours"
}

: | measured cold cold-ours "$ours"
: | measured cold cold-serde "$serde"
: | measured warm empty "$ours"
messages 1000 | measured warm messages "$ours"
messages 4000 | measured warm messages-4000 "$ours"
messages 16000 | measured warm messages-16000 "$ours"
messages 1000 | measured edited messages-edited "$ours"
mixed 1000 | measured warm messages-to-a-number "$ours"
built 1000 | measured warm messages-built "$ours"
structs 1000 | measured warm messages-as-structs "$serde"
documents 1000 | measured warm messages-as-json "$serde"
texts 1000 | measured warm texts "$ours"
texts_tried 1000 | measured warm texts-tried "$ours"
texts_built 1000 | measured warm texts-built "$ours"
for count in 1 250 1000 6000; do import | of_templates warm "templates-$count" "$count"; done
import | of_templates edited templates-250-edited 250
for count in 1 250; do sends 1000 | of_templates warm "sends-of-$count" "$count"; done
sends_built 1000 | of_templates warm sends-of-1-built 1
