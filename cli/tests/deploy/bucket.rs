//! What is sent to S3, and what is made of what it says.

use std::fs;

use serde_json::json;

use super::app::App;
use super::asset::function;
use super::script::{Script, stack};
use super::server::Server;

const BUCKET: &str = "/infrastruct-assets-111122223333-eu-central-1-an";

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
        "lifecycle",
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
        "the bucket `infrastruct-assets-111122223333-eu-central-1-an` holds assets",
    ]);
    assert!(script.received("PUT ").is_empty());
}

#[test]
fn a_bucket_that_is_not_there_everywhere_yet_is_waited_for() {
    let script = Script::new();
    let app = app("bucket_settling", &script);
    script
        .answers(&format!("GET {BUCKET}"), 404, refusal("NoSuchBucket"))
        .answers(&format!("PUT {BUCKET}"), 409, refusal("OperationAborted"))
        .answers(&format!("PUT {BUCKET}"), 200, String::new())
        .answers(&format!("PUT {BUCKET}"), 404, refusal("NoSuchBucket"))
        .answers(&format!("PUT {BUCKET}"), 200, String::new())
        .refuses("CreateChangeSet", "ValidationError", "far enough");
    app.failed(&["deploy", "--yes"]).says(&["far enough"]);
    let made = script.received(&format!("PUT {BUCKET}"));
    let of_account = "x-amz-bucket-namespace: account-regional";
    assert!(made[0].contains(of_account), "{}", made[0]);
    let lifecycle = script.received(&format!("PUT {BUCKET}?lifecycle"));
    assert!(lifecycle[0].contains("<AbortIncompleteMultipartUpload><DaysAfterInitiation>1<"));
    assert!(lifecycle[0].contains("<NoncurrentVersionExpiration>"));
}

/// An app whose function's code is an archive of nine million bytes.
fn large(name: &str, script: &Script) -> (App, String) {
    let mut app = app(name, script);
    fs::write(app.directory.join("code.jar"), vec![7; 9_000_000]).unwrap();
    app.stack("Greeter", &function("code.jar"), &json!({}));
    script.refuses("CreateChangeSet", "ValidationError", "far enough");
    // The object is there: its key is known from now on.
    app.failed(&["deploy", "--yes"]);
    let calls = script.calls();
    let head = calls.iter().find_map(|call| call.strip_prefix("HEAD "));
    let key = head.unwrap().to_owned();
    script.answers(&format!("HEAD {key}"), 404, String::new());
    (app, key)
}

#[test]
fn what_is_large_is_uploaded_in_parts() {
    let script = Script::new();
    let (app, key) = large("bucket_parts", &script);
    let begun =
        "<InitiateMultipartUploadResult><UploadId>up+1</UploadId></InitiateMultipartUploadResult>";
    script
        .answers(&format!("POST {key}"), 200, begun.to_owned())
        .answers(
            &format!("POST {key}"),
            200,
            "<CompleteMultipartUploadResult/>".to_owned(),
        )
        // A part that does not arrive is sent again, by itself.
        .answers(&format!("PUT {key}"), 500, String::new())
        .answers(&format!("PUT {key}"), 200, String::new());
    app.failed(&["deploy", "--yes"])
        .says(&["uploaded `code.jar`", "far enough"]);
    let parts = script.received(&format!("PUT {key}?partNumber="));
    let numbers: Vec<&str> = parts
        .iter()
        .filter_map(|part| part.split("partNumber=").nth(1)?.split('&').next())
        .collect();
    assert_eq!(numbers, ["1", "1", "2"]);
    assert!(parts.iter().all(|part| part.contains("uploadId=up%2B1")));
    assert!(
        parts[2].contains("content-length: 611392"),
        "{}",
        &parts[2][..900]
    );
    let end = script
        .received(&format!("POST {key}?uploadId="))
        .pop()
        .unwrap();
    assert!(end.contains("<Part><PartNumber>1</PartNumber>"), "{end}");
    assert!(end.contains("<PartNumber>2</PartNumber>"), "{end}");
    assert!(end.contains("<ChecksumSHA256>"), "{end}");
}

#[test]
fn an_upload_that_fails_leaves_no_parts_behind() {
    let script = Script::new();
    let (app, key) = large("bucket_aborted", &script);
    let begun =
        "<InitiateMultipartUploadResult><UploadId>up1</UploadId></InitiateMultipartUploadResult>";
    script
        .answers(&format!("POST {key}"), 200, begun.to_owned())
        // S3 says yes at once, and no in the end.
        .answers(&format!("POST {key}"), 200, refusal("InvalidPart"));
    app.failed(&["deploy", "--yes"])
        .says(&["`CompleteMultipartUpload` failed with `InvalidPart`"]);
    assert_eq!(
        script.received(&format!("DELETE {key}?uploadId=up1")).len(),
        1
    );
}
