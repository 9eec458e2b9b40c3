//! The page of the gallery in Chromium: a phone and a desktop, light and dark. It needs `chromedriver` and `chromium` of Debian.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use serde_json::{Value as Json, json};

use crate::{docs, entries};

/// What a device is, and the size of its screen.
const DEVICES: [(&str, u32, u32); 2] = [("phone", 390, 844), ("desktop", 1280, 900)];

/// What overflows: whatever goes beyond the edge of the page, unless it is in something that is scrolled.
const BEYOND: &str = "
    const seen = [...document.querySelectorAll('body *')].filter((one) => !one.parentElement.closest('.pictures'));
    const wide = seen.filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 0 && (left < -0.5 || right > innerWidth + 0.5);
    });
    const names = wide.map((one) => `${one.tagName} in ${one.closest('article')?.id}`);
    if (document.documentElement.scrollWidth > innerWidth) names.push('the page');
    for (const image of document.images) if (!image.complete || !image.naturalWidth) names.push(`${image.src} is no picture`);
    return names;";

/// What overflows of a picture: each text that goes beyond it, and each whose letters are pressed or stretched beyond reading.
const BEYOND_PICTURE: &str = "
    const { width, height } = document.documentElement.getBoundingClientRect();
    return [...document.querySelectorAll('text')].filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < -0.5 || box.right > width + 0.5 || box.top < -0.5 || box.bottom > height + 0.5;
    }).map((text) => text.textContent);";

/// Chromium, driven by its driver, and stopped with this.
struct Browser {
    driver: Child,
    port: u16,
    session: String,
    profile: String,
    /// What the driver says, which it stops at where nothing reads it.
    _said: BufReader<ChildStdout>,
}

impl Browser {
    fn start((_, width, height): (&str, u32, u32)) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let profile = std::env::temp_dir().join(format!("gallery-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed)));
        let profile = profile.display().to_string();
        let driver = Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut driver = driver.expect("`chromedriver` is installed: `apt-get install chromium chromium-driver`");
        let mut said = BufReader::new(driver.stdout.take().expect("what the driver says"));
        let port = said.by_ref().lines().map_while(Result::ok).find_map(|line| line.strip_suffix('.')?.rsplit(' ').next()?.parse().ok());
        let port = port.expect("the driver says its port");
        let mut browser = Self { driver, port, session: String::new(), profile, _said: said };
        let mut options = vec![format!("--user-data-dir={}", browser.profile)];
        options.extend(
            [
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
            ]
            .map(str::to_owned),
        );
        let device = json!({ "deviceMetrics": { "width": width, "height": height, "pixelRatio": 1.0, "mobile": width < 600 } });
        let chrome = json!({ "args": options, "mobileEmulation": device });
        let started = browser.ask("POST", "", &json!({ "capabilities": { "alwaysMatch": { "goog:chromeOptions": chrome } } }));
        browser.session = format!("/{}", started["sessionId"].as_str().unwrap_or_else(|| panic!("no session: {started}")));
        browser
    }

    /// Asks the driver, by its protocol, `WebDriver`.
    fn ask(&self, method: &str, path: &str, body: &Json) -> Json {
        let mut answer = self.answer(method, path, body).unwrap_or_else(|error| panic!("{method} {path}: {error}"));
        assert!(answer["value"]["error"].is_null(), "{method} {path}: {}", answer["value"]);
        answer["value"].take()
    }

    fn answer(&self, method: &str, path: &str, body: &Json) -> io::Result<Json> {
        let (body, path) = (body.to_string(), format!("/session{}{path}", self.session));
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: localhost:{}\r\nContent-Length: {}\r\n\r\n{body}", self.port, body.len())?;
        // The driver keeps its connections open, so the answer ends where it says so.
        let (mut reader, mut length) = (BufReader::new(stream), 0);
        for line in reader.by_ref().lines() {
            let line = line?.to_lowercase();
            match line.strip_prefix("content-length:") {
                Some(said) => length = said.trim().parse().map_err(io::Error::other)?,
                None if line.is_empty() => break,
                None => {}
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        Ok(serde_json::from_slice(&body)?)
    }

    fn open(&self, file: &Path) {
        let file = file.canonicalize().expect("the gallery is there");
        self.ask("POST", "/url", &json!({ "url": format!("file://{}", file.display()) }));
    }

    fn run(&self, script: &str) -> Json {
        self.ask("POST", "/execute/sync", &json!({ "script": script, "args": [] }))
    }

    fn element(&self, selector: &str) -> String {
        let found = self.ask("POST", "/element", &json!({ "using": "css selector", "value": selector }));
        let id = found.as_object().and_then(|members| members.values().next()?.as_str());
        format!("/element/{}", id.unwrap_or_else(|| panic!("no {selector}")))
    }

    fn click(&self, selector: &str) {
        self.ask("POST", &format!("{}/click", self.element(selector)), &json!({}));
    }

    fn type_into(&self, selector: &str, text: &str) {
        self.ask("POST", &format!("{}/value", self.element(selector)), &json!({ "text": text }));
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Without it, Chromium stays.
        let _ = self.answer("DELETE", "", &json!({}));
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

const NOTHING: [&str; 0] = [];

#[test]
fn nothing_overflows_on_a_phone_or_a_desktop() {
    for device in DEVICES {
        let browser = Browser::start(device);
        browser.open(&docs().join("gallery.html"));
        for theme in ["first", "second"] {
            browser.run("document.querySelectorAll('details').forEach((one) => { one.open = true; });");
            assert_eq!(browser.run(BEYOND), json!(NOTHING), "{} in its {theme} theme", device.0);
            browser.click("#theme");
        }
    }
}

#[test]
fn no_text_leaves_its_picture() {
    let browser = Browser::start(DEVICES[1]);
    for entry in fs::read_dir(docs().join("gallery")).expect("the pictures") {
        let path = entry.expect("a picture").path();
        browser.open(&path);
        assert_eq!(browser.run(BEYOND_PICTURE), json!(NOTHING), "{}", path.display());
    }
}

#[test]
fn what_is_copied_is_what_is_shown() {
    for device in DEVICES {
        let browser = Browser::start(device);
        browser.open(&docs().join("gallery.html"));
        browser.click("#list button");
        // A field of one line drops the line breaks.
        browser.type_into("#search", "\u{e009}v\u{e000}");
        let pasted = browser.run("return document.getElementById('search').value;");
        let shown = browser.run("return document.querySelector('#list code').textContent;");
        let [pasted, shown] = [&pasted, &shown].map(|text| text.as_str().unwrap_or_default().replace(['\n', ' '], ""));
        assert!(shown.contains("message!(List{"), "{shown}");
        assert_eq!(pasted, shown, "{}", device.0);
    }
}

#[test]
fn the_search_finds_what_customers_read() {
    let browser = Browser::start(DEVICES[0]);
    browser.open(&docs().join("gallery.html"));
    let found = "return [...document.querySelectorAll('article')].filter((one) => !one.hidden).map((one) => one.id);";
    assert_eq!(browser.run(found).as_array().map(Vec::len), Some(entries().len()));
    browser.type_into("#search", "دبي");
    assert_eq!(browser.run(found), json!(["place"]));
    assert_eq!(browser.run(BEYOND), json!(NOTHING));
    browser.type_into("#search", " nowhere");
    assert_eq!(browser.run(found), json!(NOTHING));
    assert_eq!(browser.run("return document.getElementById('none').hidden;"), json!(false));
}
