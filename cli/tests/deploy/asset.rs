//! Assets and large templates go through the account's bucket.

use std::fs;

use serde_json::{Value, json};

use super::app::App;

/// A stack with a function, its code at a path.
pub(crate) fn function(path: &str) -> Value {
    json!({
        "Resources": {
            "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}],
            }}},
            "Function": {"Type": "AWS::Lambda::Function", "Properties": {
                "FunctionName": "greeter",
                "Runtime": "python3.12",
                "Handler": "index.handler",
                "Role": {"Fn::GetAtt": ["Role", "Arn"]},
                "Code": {"S3Bucket": "infrastruct-asset", "S3Key": path},
            }},
        },
    })
}

fn bucket(app: &App) -> String {
    format!(
        "infrastruct-assets-{}-{}-an",
        app.services.account,
        super::service::REGION
    )
}

/// The keys of what was uploaded.
pub(crate) fn objects(app: &App) -> Vec<String> {
    let (_, list) = app
        .services
        .rest("s3", "GET", &format!("/{}?list-type=2", bucket(app)), "");
    list.split("<Key>")
        .skip(1)
        .filter_map(|rest| rest.split("</Key>").next().map(str::to_owned))
        .collect()
}

#[test]
fn a_directory_becomes_the_code_of_a_function() {
    let Some(mut app) = App::new("asset") else {
        return;
    };
    let write = |app: &App, greeting: &str| {
        fs::create_dir_all(app.directory.join("code/lib")).unwrap();
        fs::write(
            app.directory.join("code/lib/words.py"),
            format!("GREETING = '{greeting}'\n"),
        )
        .unwrap();
        let code =
            "from lib.words import GREETING\ndef handler(event, context):\n    return GREETING\n";
        fs::write(app.directory.join("code/index.py"), code).unwrap();
    };
    let call = |app: &App| app.services.invoke("greeter", "{}");
    write(&app, "hello");
    app.stack("Greeter", &function("code"), &json!({}));
    app.done(&["deploy", "--yes"])
        .says(&["uploaded `code` to s3://infrastruct-assets-"]);
    assert_eq!(call(&app), "\"hello\"");
    assert_eq!(objects(&app).len(), 1);

    // Nothing changed: nothing is uploaded, nothing is deployed.
    let said = app.done(&["deploy", "--yes"]);
    said.says(&["Greeter unchanged"]);
    assert!(!said.err.contains("uploaded"), "{}", said.err);

    write(&app, "good day");
    app.done(&["deploy", "--yes"])
        .says(&["uploaded `code`", "Greeter deployed"]);
    assert_eq!(call(&app), "\"good day\"");
    assert_eq!(objects(&app).len(), 2);
    check_bucket(&app, "after deploying");
}

/// The bucket is closed, encrypted, versioned, and reached by TLS only.
pub(crate) fn check_bucket(app: &App, context: &str) {
    let ask = |what: &str| {
        app.services
            .rest("s3", "GET", &format!("/{}?{what}", bucket(app)), "")
            .1
    };
    assert!(ask("encryption").contains("AES256"), "{context}");
    assert!(ask("versioning").contains("Enabled"), "{context}");
    assert!(ask("policy").contains("aws:SecureTransport"), "{context}");
    let closed = ask("publicAccessBlock");
    assert_eq!(closed.matches(">true<").count(), 4, "{context}: {closed}");
}

#[test]
fn a_missing_asset_is_said_before_anything_is_deployed() {
    let Some(mut app) = App::new("asset_missing") else {
        return;
    };
    app.stack("Greeter", &function("code"), &json!({}));
    app.failed(&["deploy", "--yes"])
        .says(&["the asset `code` is not beside the templates", "code"]);
    assert_eq!(app.services.status("Greeter"), None);
}

#[test]
fn a_large_template_goes_through_the_bucket() {
    let Some(mut app) = App::new("large") else {
        return;
    };
    let queues = (0..200).map(|number| {
        let tags = json!([{"Key": "purpose", "Value": "x".repeat(250)}]);
        (
            format!("Queue{number:03}"),
            json!({"Type": "AWS::SQS::Queue", "Properties": {"Tags": tags}}),
        )
    });
    let template = json!({"Resources": queues.collect::<serde_json::Map<_, _>>()});
    assert!(template.to_string().len() > 51_200);
    app.stack("Large", &template, &json!({}));
    app.done(&["deploy"])
        .says(&["200 to create", "Large deployed"]);
    assert!(objects(&app)[0].starts_with("templates/"));
    assert_eq!(
        app.services.status("Large").as_deref(),
        Some("CREATE_COMPLETE")
    );
    app.done(&["deploy"]).says(&["Large unchanged"]);
}

#[test]
fn a_nested_template_brings_its_own_code() {
    let Some(mut app) = App::new("asset_nested") else {
        return;
    };
    let write = |app: &App, greeting: &str| {
        fs::create_dir_all(app.directory.join("code")).unwrap();
        let code = format!("def handler(event, context):\n    return '{greeting}'\n");
        fs::write(app.directory.join("code/index.py"), code).unwrap();
    };
    let mut nested = function("code");
    nested["Resources"]["Function"]["Properties"]["FunctionName"] = json!("nested-greeter");
    fs::write(app.directory.join("greeter.json"), nested.to_string()).unwrap();
    let outer = json!({"Resources": {"Inner": {
        "Type": "AWS::CloudFormation::Stack",
        "Properties": {"TemplateURL": "https://infrastruct-asset/greeter.json"},
    }}});
    write(&app, "hello");
    app.stack("Shop", &outer, &json!({}));
    app.done(&["deploy", "--yes"]).says(&[
        "uploaded `code` to s3://infrastruct-assets-",
        "uploaded `greeter.json` to s3://infrastruct-assets-",
        "Shop deployed",
    ]);
    let call = |app: &App| app.services.invoke("nested-greeter", "{}");
    assert_eq!(call(&app), "\"hello\"");
    let said = app.done(&["deploy", "--yes"]);
    said.says(&["Shop unchanged"]);
    // Code within is a change of the stack around it, and is shown as what it is.
    write(&app, "good day");
    let said = app.done(&["diff"]);
    assert!(said.out.contains("Code.S3Key"), "{}", said.out);
    assert_eq!(objects(&app).len(), 2);
}
