//! The page of `graph`, opened in a browser and clicked through.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use sha2::Digest;

/// What a person would do, done by a script in the page; what comes out is left in its title.
const VISIT: &str = r#"
<script>
"use strict";
const errors = [];
window.addEventListener("error", (event) => errors.push(event.message));
console.error = (...words) => errors.push(words.join(" "));
</script>
"#;
const CLICKS: &str = r#"
<script>
"use strict";
window.addEventListener("load", () => {
  const seen = {};
  const find = (name) => [...document.querySelectorAll(".node")].find((node) => node.getAttribute("aria-label").startsWith(name + ","));
  const count = (selector) => document.querySelectorAll(selector).length;
  const transform = () => document.getElementById("view").getAttribute("transform");
  const mouse = (target, type, x, y) => target.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: x, clientY: y }));
  seen.nodes = count(".node");
  seen.edges = count(".edge");
  seen.detailAtFirst = !document.getElementById("detail").hidden;

  const box = find("subscription");
  mouse(box, "pointerdown", 5, 5); mouse(box, "pointerup", 5, 5);
  box.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  seen.title = document.querySelector("aside h2").textContent;
  seen.source = document.getElementById("source").textContent;
  seen.link = document.getElementById("source").getAttribute("href");
  seen.lit = count(".edge.lit");
  const other = [...document.querySelectorAll("aside li button")].find((button) => button.textContent.endsWith("topic"));
  other.click();
  seen.followed = document.querySelector("aside h2").textContent;
  seen.referrers = document.querySelectorAll("aside ul:last-of-type li").length;

  const search = document.getElementById("search");
  search.value = "sqs::queue team"; search.dispatchEvent(new Event("input"));
  seen.hits = count(".node.hit");
  seen.count = document.getElementById("count").textContent;
  search.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  seen.found = document.querySelector("aside h2").textContent;
  search.value = "<img src=x onerror=alert(1)>"; search.dispatchEvent(new Event("input"));
  seen.none = document.getElementById("count").textContent;
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  seen.closed = document.getElementById("detail").hidden && count(".faint") === 0;

  document.getElementById("fit").click();
  const before = transform(), stage = document.getElementById("stage");
  mouse(stage, "pointerdown", 300, 300); mouse(window, "pointermove", 360, 340); mouse(window, "pointerup", 360, 340);
  seen.panned = transform() !== before;
  const panned = transform();
  stage.dispatchEvent(new WheelEvent("wheel", { deltaY: -200, clientX: 200, clientY: 200, bubbles: true, cancelable: true }));
  seen.zoomed = transform() !== panned && !transform().endsWith("scale(1)");
  document.getElementById("fit").click();
  seen.fitted = transform() === before;
  box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  seen.byKey = document.querySelector("aside h2").textContent;
  seen.errors = errors;
  document.title = "SEEN" + JSON.stringify(seen) + "SEEN";
});
</script>
"#;

/// A directory of this run alone.
fn scratch() -> PathBuf {
    let name = format!("graph-{}", std::process::id());
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&directory).unwrap();
    directory
}

fn page(name: &str) -> PathBuf {
    let path = scratch().join(name);
    let status = Command::new(env!("CARGO_BIN_EXE_cargo-infrastruct"))
        .args([
            "graph",
            "--app",
            "tests/fixtures/app",
            "--format",
            "html",
            "--output",
        ])
        .arg(&path)
        .args(["--editor", "editor://{file}#{line}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .unwrap();
    assert!(status.success());
    path
}

fn browser() -> Option<&'static str> {
    let runs = |name: &&str| {
        Command::new(name)
            .arg("--version")
            .output()
            .is_ok_and(|output| output.status.success())
    };
    ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find(runs)
}

/// What the script of an element is known by.
fn hash(element: &str) -> String {
    let (_, rest) = element.split_once("<script>").unwrap();
    let (script, _) = rest.split_once("</script>").unwrap();
    let digest = aws_smithy_types::base64::encode(sha2::Sha256::digest(script));
    format!("sha256-{digest}")
}

#[test]
fn what_a_template_calls_its_resources_is_text_in_the_page() {
    let app = scratch().join("hostile");
    fs::create_dir_all(&app).unwrap();
    let odd = "%FACTS%<img src=x onerror=alert(1)>";
    let kind = "<!--<script>";
    let template = serde_json::json!({"Resources": {
        odd: {"Type": kind, "Properties": {"A": {"Ref": "Other"}}},
        "Other": {"Type": "AWS::SQS::Queue"},
    }});
    fs::write(app.join("odd.json"), template.to_string()).unwrap();
    let manifest =
        serde_json::json!({"version": 1, "stacks": [{"name": odd, "template": "odd.json"}]});
    fs::write(app.join("manifest.json"), manifest.to_string()).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-infrastruct"))
        .args(["graph", "--format", "html", "--app"])
        .arg(&app)
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}");
    assert!(
        !text.contains("<img") && !text.contains("<!--<script>"),
        "{text}"
    );
    assert!(
        text.contains("&lt;img src=x onerror=alert(1)&gt;"),
        "{text}"
    );
    // The facts stand in one place, and can be read there.
    let facts = text.split("type=\"application/json\">").nth(1).unwrap();
    let facts: Value = serde_json::from_str(facts.split("</script>").next().unwrap()).unwrap();
    assert_eq!(facts["nodes"].as_array().unwrap().len(), 2);
    // No script but the page's own is run, nor one of an attribute.
    let own = hash(
        text.rsplit_once("<script>")
            .map(|(_, rest)| format!("<script>{rest}"))
            .unwrap()
            .as_str(),
    );
    assert!(text.contains(&format!("script-src '{own}'\"")), "{own}");
    fs::remove_dir_all(&app).unwrap();
}

#[test]
fn the_page_needs_nothing_else() {
    let text = fs::read_to_string(page("alone.html")).unwrap();
    for asset in ["<link", " src=", "@import", "url(http", "fetch(", "import("] {
        assert!(!text.contains(asset), "{asset}");
    }
}

#[test]
fn the_page_can_be_clicked_through() {
    let Some(browser) = browser() else {
        eprintln!(
            "SKIPPED the_page_can_be_clicked_through: no Chromium here; Debian's package is `chromium`"
        );
        return;
    };
    let path = page("visited.html");
    let text = fs::read_to_string(&path).unwrap();
    // The page runs its own script alone; the visitor's are let in beside it.
    let policy = text.split("script-src '").nth(1).unwrap();
    let own = policy.split('\'').next().unwrap();
    let text = text.replacen("<head>", &format!("<head>{VISIT}"), 1);
    let [visit, clicks] = [VISIT, CLICKS].map(hash);
    let text = text.replacen(own, &format!("{own}' '{visit}' '{clicks}"), 1);
    fs::write(
        &path,
        text.replacen("</body>", &format!("{CLICKS}</body>"), 1),
    )
    .unwrap();
    let profile = scratch().join("chromium");
    let output = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--enable-logging=stderr",
            "--virtual-time-budget=5000",
            "--dump-dom",
        ])
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(format!("file://{}", path.display()))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    let console: Vec<_> = said
        .lines()
        .filter(|line| line.contains("CONSOLE"))
        .collect();
    assert!(console.is_empty(), "{console:?}");
    let dom = String::from_utf8_lossy(&output.stdout);
    let seen = dom
        .split("SEEN")
        .nth(1)
        .unwrap_or_else(|| panic!("the page did nothing:\n{said}"));
    let seen = seen
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    let seen: Value = serde_json::from_str(&seen).unwrap();
    let expected = serde_json::json!({
        "nodes": 55, "edges": 82, "detailAtFirst": false,
        "title": "Team.readiness.subscription", "source": "examples/zalando/src/team_queue.rs:27",
        "lit": 3, "followed": "Signals.central.topic", "referrers": 5,
        "hits": 2, "count": "2 of 55", "found": "Team.readiness.queue", "none": "0 of 55", "closed": true,
        "panned": true, "zoomed": true, "fitted": true, "byKey": "Team.readiness.subscription", "errors": [],
    });
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(&seen[name], value, "{name} in {seen:#}");
    }
    let _ = fs::remove_dir_all(profile);
    let link = seen["link"].as_str().unwrap();
    assert!(
        link.starts_with("editor:///") && link.ends_with("/examples/zalando/src/team_queue.rs#27"),
        "{link}"
    );
}
