//! An export that is in use.

use serde_json::json;

use super::app::App;

#[test]
fn an_export_in_use_is_not_taken_away_and_the_way_out_is_said() {
    let Some(mut app) = App::new("export") else {
        return;
    };
    let topic =
        json!({"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "central"}}});
    let exporting = json!({
        "Resources": topic,
        "Outputs": {"Arn": {"Value": {"Ref": "Topic"}, "Export": {"Name": "Hub:Topic"}}},
    });
    let importing = json!({"Resources": {"Copy": {"Type": "AWS::SSM::Parameter", "Properties": {
        "Name": "/hub", "Type": "String", "Value": {"Fn::ImportValue": "Hub:Topic"}}}}});
    app.stack("Hub", &exporting, &json!({}));
    app.stack("Leaf", &importing, &json!({"dependencies": ["Hub"]}));
    app.done(&["deploy"]);

    // Both stacks stop using it in one build: what is deployed first must not take it away.
    app.stack("Hub", &json!({"Resources": topic}), &json!({}));
    app.failed(&["deploy", "Hub"]).says(&[
        "`Hub` exports what other stacks import",
        "`Hub:Topic` is imported by `Leaf`",
        "first deploy Leaf without the import",
    ]);
    let plain = json!({"Resources": {"Copy": {"Type": "AWS::SSM::Parameter", "Properties": {
        "Name": "/hub", "Type": "String", "Value": "none"}}}});
    app.stack("Leaf", &plain, &json!({}));
    app.done(&["deploy", "Leaf"]);
    // MiniStack takes a template in which only outputs change for one without changes.
    let more = json!({"Topic": topic["Topic"], "Second": {"Type": "AWS::SNS::Topic"}});
    app.stack("Hub", &json!({"Resources": more}), &json!({}));
    app.done(&["deploy", "Hub"]).says(&["Hub deployed"]);
}
