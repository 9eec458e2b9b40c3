#!/usr/bin/env bash
# How many bytes a message adds to a program, stripped: as Cargo builds it for release, with `lto = true` and one codegen unit, and with
# `panic = "abort"` besides. The program that each is compared with prints a text, and reads a phone number where the message goes to one.
#
#   bash tests/benches/size.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
mkdir -p "$room/src/bin"
cat > "$room/Cargo.toml" <<TOML
[package]
name = "size"
version = "0.0.0"
edition = "2024"
[workspace]
[dependencies]
whatsapp-dsl = { path = "$PWD/whatsapp-dsl" }
[profile.release]
strip = true
[profile.lto]
inherits = "release"
lto = true
codegen-units = 1
[profile.abort]
inherits = "lto"
panic = "abort"
TOML
[ ! -f Cargo.lock ] || cp Cargo.lock "$room/"

# program NAME STATEMENTS
program() { printf 'use whatsapp_dsl::*;\nfn main() { %s }\n' "$2" > "$room/src/bin/$1.rs"; }

number='let Some(to) = std::env::args().next().and_then(|to| to.parse::<PhoneNumber>().ok()) else { return };'
name='let Some(name) = std::env::args().next() else { return };'
program empty 'println!("{}", String::from("Hello!"));'
program literal 'println!("{}", message!(Text { to: "+1 650 555 1234", body: "Hello!" }).to_json());'
program number "$number"' println!("{}", to.as_str());'
program to_number "$number"' println!("{}", message!(Text { to, body: "Hello!" }).to_json());'
program text "$name"' println!("{}", message!(Text { to: "+1 650 555 1234", body: truncate(name, "Hello!") }).to_json());'
program built 'println!("{}", Text::builder().to("+1 650 555 1234").body("Hello!").build().map_or_else(|_| String::new(), |text| text.to_json()));'

for profile in release lto abort; do
    (cd "$room" && cargo build --quiet --profile "$profile" 2> /dev/null)
    size() { stat -c %s "$room/target/$profile/$1"; }
    printf '%s: a literal message %d, to a number of the run time %d, with a text of the run time %d, of a builder %d\n' "$profile" \
        $(($(size literal) - $(size empty))) $(($(size to_number) - $(size number))) \
        $(($(size text) - $(size empty))) $(($(size built) - $(size empty)))
done
