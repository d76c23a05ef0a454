//! What is sent to S3, and what is made of what it says.

use std::fs;

use serde_json::json;

use crate::app::App;
use crate::asset::function;
use crate::script::{Script, stack};
use crate::server::Server;

const BUCKET: &str = "/infrastruct-assets-111122223333-eu-central-1";

/// An app whose function's code is a directory.
fn app(name: &str, script: &Script) -> App {
    let mut app = App::at(name, &Server { port: script.port });
    fs::create_dir_all(app.directory.join("code")).unwrap();
    fs::write(
        app.directory.join("code/index.py"),
        "def handler(event, context):\n    return 1\n",
    )
    .unwrap();
    app.stack("Greeter", &function("code"), &json!({}));
    script
        .says("GetCallerIdentity", "<Account>111122223333</Account>")
        .says("DescribeStacks", &stack("Greeter", "UPDATE_COMPLETE"))
        .says("GetTemplate", "<TemplateBody>{}</TemplateBody>");
    app
}

fn refusal(code: &str) -> String {
    format!("<Error><Code>{code}</Code><Message>told so</Message></Error>")
}

#[test]
fn the_bucket_is_made_closed_and_belongs_to_the_account() {
    let script = Script::new();
    let app = app("bucket_made", &script);
    script
        .answers(&format!("GET {BUCKET}"), 404, refusal("NoSuchBucket"))
        .refuses("CreateChangeSet", "ValidationError", "far enough");
    app.failed(&["deploy", "--yes"]).says(&["far enough"]);
    let calls = script.calls();
    let of_s3: Vec<&str> = calls
        .iter()
        .map(String::as_str)
        .filter(|it| it.contains(BUCKET))
        .collect();
    let sides = [
        "publicAccessBlock",
        "ownershipControls",
        "encryption",
        "versioning",
        "policy",
    ];
    let mut expected = vec![format!("GET {BUCKET}?policy"), format!("PUT {BUCKET}")];
    expected.extend(sides.map(|side| format!("PUT {BUCKET}?{side}")));
    assert_eq!(of_s3[..expected.len()], expected, "{of_s3:?}");
    for side in sides {
        let request = script
            .received(&format!("PUT {BUCKET}?{side}"))
            .pop()
            .unwrap();
        for header in [
            "x-amz-expected-bucket-owner: 111122223333",
            "x-amz-checksum-sha256: ",
            "x-amz-content-sha256: ",
            "/eu-central-1/s3/aws4_request",
        ] {
            assert!(request.contains(header), "{header}\n{request}");
        }
    }
}

#[test]
fn an_upload_that_s3_cannot_take_just_now_is_tried_again() {
    let script = Script::new();
    let app = app("bucket_slow", &script);
    script.refuses("CreateChangeSet", "ValidationError", "far enough");
    let key = |script: &Script| {
        let calls = script.calls();
        let call = calls.iter().find(|it| it.starts_with("HEAD "));
        call.map(|it| it.trim_start_matches("HEAD ").to_owned())
            .unwrap_or_default()
    };
    // The object is there: its key is known from now on.
    app.failed(&["deploy", "--yes"]);
    let key = key(&script);
    assert!(key.starts_with(&format!("{BUCKET}/assets/")), "{key}");
    script
        .answers(&format!("HEAD {key}"), 404, String::new())
        .answers(&format!("PUT {key}"), 503, refusal("SlowDown"))
        .answers(&format!("PUT {key}"), 500, String::new())
        .answers(&format!("PUT {key}"), 200, String::new());
    app.failed(&["deploy", "--yes"])
        .says(&["uploaded `code`", "far enough"]);
    assert_eq!(script.received(&format!("PUT {key}")).len(), 3);
}

#[test]
fn a_bucket_of_somebody_else_is_not_written_to() {
    let script = Script::new();
    let app = app("bucket_foreign", &script);
    script.answers(&format!("GET {BUCKET}"), 403, refusal("AccessDenied"));
    app.failed(&["deploy", "--yes"]).says(&[
        "`GetBucketPolicy` failed with `AccessDenied`",
        "the bucket `infrastruct-assets-111122223333-eu-central-1` holds assets",
    ]);
    assert!(script.received("PUT ").is_empty());
}
