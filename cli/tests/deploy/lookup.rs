//! What exists in an account, looked up: asked of AWS once, kept in a file, read by builds.

use std::fs;

use serde_json::{Value, json};

use super::app::App;
use super::lookup_script::{ec2, image, network, parameter, scripted, vpc};
use super::script::Script;
use super::server::Server;

#[test]
fn what_follows_from_a_value_is_found_in_the_same_run() {
    let (app, script) = scripted("lookup-rounds", &["vpc-id @/network/id -> id"]);
    network(&script);
    script.answers("GetParameter", 200, parameter("vpc-2"));
    let said = app.done(&["lookup", "--json"]);
    let document: Value = serde_json::from_str(&said.out).unwrap();
    let kinds: Vec<_> = document["lookups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["parameter", "vpc"]);
    assert_eq!(document["lookups"][1]["query"], json!({"id": "vpc-2"}));
    assert_eq!(app.found(), ["vpc-2"]);

    // Another value, and something else follows; what followed before is of no use.
    script
        .forgets("GetParameter")
        .forgets("DescribeVpcs")
        .answers("GetParameter", 200, parameter("vpc-1"));
    ec2(
        &script,
        "DescribeVpcs",
        "vpcSet",
        &vpc("vpc-1", "other"),
        "",
    );
    app.done(&["lookup", "--refresh", "/network/*"]).says(&[
        "± parameter /network/id",
        "value: vpc-2 → vpc-1",
        "+ vpc id=vpc-1",
        "- vpc id=vpc-2",
        "unused",
        "`--prune` removes what is unused",
    ]);
    assert_eq!(app.lines().len(), 3);
    app.done(&["lookup", "--prune"])
        .says(&["- vpc id=vpc-2", "removed"]);
    assert_eq!(app.lines().len(), 2);
    assert_eq!(app.found(), ["vpc-1"]);
}

#[test]
fn each_is_looked_up_where_it_is_meant() {
    let wants = [
        "111122223333/eu-west-1 image x -> id",
        "111122223333/us-east-1 image x -> id",
    ];
    let (app, script) = scripted("lookup-places", &wants);
    ec2(
        &script,
        "DescribeImages",
        "imagesSet",
        &image("ami-1", "2026-01-01"),
        "",
    );
    app.done(&["lookup"]).says(&[
        "+ image x  111122223333/eu-west-1",
        "+ image x  111122223333/us-east-1",
    ]);
    let asked = script.requests("DescribeImages");
    assert!(
        asked[0].contains("/eu-west-1/ec2/aws4_request") && asked[1].contains("/us-east-1/ec2/"),
        "{asked:?}"
    );
    // The credentials are of another account than the app means.
    app.wants(&["444455556666/eu-west-1 image x -> id"]);
    app.ends(1, &["lookup"])
        .says(&["the credentials are of account `111122223333`, not of `444455556666`"]);
}

#[test]
fn the_file_is_compared_with_the_account() {
    let (app, script) = scripted(
        "lookup-check",
        &["parameter /limit -> value", "image x -> id"],
    );
    ec2(
        &script,
        "DescribeImages",
        "imagesSet",
        &image("ami-1", "2026-01-01"),
        "",
    );
    script
        .answers("GetParameter", 200, parameter("7"))
        .answers("GetParameter", 200, parameter("7"))
        .answers("GetParameter", 200, parameter("8"));
    app.done(&["lookup"]);
    app.done(&["lookup", "--check"]);
    let bytes = fs::read(app.file()).unwrap();
    let said = app.ends(4, &["lookup", "--check", "--json", "/limit"]);
    said.says(&["± parameter /limit", "value: 7 → 8"]);
    let document: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(document["lookups"].as_array().unwrap().len(), 1);
    assert_eq!(document["lookups"][0]["change"], "changed");
    assert_eq!(document["lookups"][0]["before"], json!({"value": "7"}));
    assert_eq!(fs::read(app.file()).unwrap(), bytes, "nothing is written");

    let calls = script.calls().len();
    let listed = app.done(&["lookup", "--list", "parameter", "--json"]);
    let document: Value = serde_json::from_str(&listed.out).unwrap();
    assert_eq!(document["lookups"][0]["found"], json!({"value": "7"}));
    app.done(&["lookup", "--list"])
        .says(&["image x", "parameter /limit", "value: 7"]);
    assert_eq!(script.calls().len(), calls, "no account is asked");

    // Wrong usage is refused by name.
    app.ends(2, &["lookup", "--list", "/limt"])
        .says(&["nothing in the file is `/limt`", "did you mean `/limit`?"]);
    app.ends(2, &["lookup", "/limit"]).says(&["--refresh"]);
    app.ends(2, &["lookup", "--list", "--region", "eu-west-1"])
        .says(&["`lookup` with `--list` has no use for `--region`"]);
    app.ends(2, &["lookup", "--check", "--prune"])
        .says(&["cannot be used with"]);
    app.ends(2, &["lookup", "--app", "."])
        .says(&["`lookup` has no use for `--app`"]);
}

#[test]
fn a_stack_goes_only_where_what_it_uses_was_looked_up() {
    let (mut app, script) = scripted("lookup-bound", &["vpc shared -> id"]);
    network(&script);
    app.done(&["lookup"]);
    app.app.set("AWS_REGION", "eu-west-1");
    for command in ["deploy", "diff"] {
        app.ends(1, &[command]).says(&[
            "`vpc shared` is looked up in 111122223333/eu-central-1, and `Looked` goes to 111122223333/eu-west-1",
            "`--profile` and `--region`",
        ]);
    }
    app.app.set("AWS_REGION", "eu-central-1");
    script
        .forgets("GetCallerIdentity")
        .says("GetCallerIdentity", "<Account>444455556666</Account>");
    app.ends(1, &["deploy"])
        .says(&["and `Looked` goes to 444455556666/eu-central-1"]);
    // Nor is it asked again elsewhere.
    app.ends(1, &["lookup", "--refresh"])
        .says(&["the credentials are of account `444455556666`, not of `111122223333`"]);
    // What is there already can be looked at and taken away.
    assert!(!app.ends(1, &["events", "Looked"]).err.contains("looked up"));
}

#[test]
fn a_stack_set_goes_to_places_of_its_own() {
    let script = Script::new();
    let mut app = App::at("lookup-fleet", &Server { port: script.port });
    let resources = json!({"Q": {"Type": "AWS::SQS::Queue"}});
    let bound = json!([{"account": "111122223333", "kind": "vpc", "query": {"name": "shared"}}]);
    let template = super::app::template(&resources);
    app.stack("Audit", &template, &json!({ "lookups": bound }));
    let fleet = [
        "deploy",
        "Audit",
        "--accounts=111111111111",
        "--regions=eu-west-1",
    ];
    app.failed(&fleet)
        .says(&["`Audit` uses `vpc shared`, which is looked up in one place"]);
}

#[test]
fn a_file_that_is_broken_says_where() {
    let (app, _) = scripted("lookup-broken", &["vpc shared -> id"]);
    let wrong = |text: &str, message: &str| {
        fs::write(app.file(), text).unwrap();
        for command in ["lookup", "synth"] {
            let said = app.ends(1, &[command]);
            assert!(said.err.contains(message), "{command}: {}", said.err);
            assert!(!said.err.contains("is not looked up yet"), "{}", said.err);
        }
    };
    wrong(
        "{\"version\": 2}\n",
        "`infrastruct.lookups.jsonl` has version 2, and 1 is understood",
    );
    wrong(
        "{\"version\": 1}\n<<<<<<< ours\n",
        "has a conflict of a merge in line 2",
    );
    wrong(
        "{\"version\": 1}\n\n{\"account\"\n",
        "line 3 of `infrastruct.lookups.jsonl` is no look-up",
    );
}
