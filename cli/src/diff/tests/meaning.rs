//! What a diff says of changes whose meaning is known.

use crate::diff::resource::Cause;
use crate::diff::{Action, Difference, Effect, FailOn, Left, ResourceReplacement};
use crate::manifest::Declared;
use crate::template::Template;
use infrastruct_spec::Replacement;

pub(super) fn between(old: &str, new: &str) -> Difference {
    Difference::between(
        &Template::read(old).unwrap(),
        &Template::read(new).unwrap(),
        &[],
    )
}

/// A resource's YAML, for templates of a few.
pub(super) fn resources(text: &str) -> String {
    format!("Resources:\n{text}")
}

#[test]
fn each_effect_is_told_apart() {
    let of = |type_name: &str, property: &str, before: &str, after: &str| {
        let template = |value: &str| {
            resources(&format!(
                "  R:\n    Type: {type_name}\n    Properties:\n      {property}: {value}\n"
            ))
        };
        let difference = between(&template(before), &template(after));
        let change = difference.resource("R").unwrap().clone();
        (change.properties[0].effect, change.action)
    };
    assert_eq!(
        of("AWS::SQS::Queue", "DelaySeconds", "1", "2"),
        (Effect::NoInterruption, Action::Update)
    );
    assert_eq!(
        of("AWS::RDS::DBInstance", "DBInstanceClass", "a", "b"),
        (Effect::Interruption, Action::Update)
    );
    assert_eq!(
        of("AWS::DynamoDB::Table", "KeySchema", "[{A: 1}]", "[{A: 2}]"),
        (Effect::MayReplace, Action::MayReplace)
    );
    assert_eq!(
        of("AWS::SQS::Queue", "QueueName", "a", "b"),
        (Effect::Replace, Action::Replace)
    );
    assert_eq!(
        of("AWS::ElastiCache::CacheCluster", "AZMode", "a", "b"),
        (Effect::MayReplace, Action::MayReplace)
    );
    assert_eq!(
        of("AWS::No::Such", "Anything", "a", "b"),
        (Effect::MayReplace, Action::MayReplace)
    );
    assert_eq!(
        of("AWS::SQS::Queue", "BrandNew", "a", "b"),
        (Effect::MayReplace, Action::MayReplace)
    );
    assert_eq!(
        of("Custom::Lookup", "Anything", "a", "b"),
        (Effect::NoInterruption, Action::Update)
    );
}

#[test]
fn what_comes_under_a_condition_may_be_gone() {
    let template = |condition: &str| {
        format!(
            "Conditions: {{A: !Equals [a, b], B: !Equals [c, d]}}\n{}",
            resources(&format!(
                "  Table:\n    Type: AWS::DynamoDB::Table\n{condition}"
            ))
        )
    };
    let (without, a, b) = ("", "    Condition: A\n", "    Condition: B\n");
    for (before, after, action) in [
        (without, a, Action::MayReplace),
        (a, b, Action::MayReplace),
        (a, without, Action::Update),
    ] {
        let difference = between(&template(before), &template(after));
        assert_eq!(difference.resources[0].action, action, "{before}{after}");
        assert_eq!(
            difference.losses.len(),
            usize::from(action != Action::Update)
        );
    }
}

#[test]
fn nothing_written_and_no_value_are_one() {
    let template = |name: &str| {
        resources(&format!(
            "  Table:\n    Type: AWS::DynamoDB::Table\n    Properties: {{BillingMode: PROVISIONED{name}}}\n"
        ))
    };
    let written = template(", TableName: !Ref AWS::NoValue");
    assert!(between(&written, &template("")).is_empty());
    assert!(between(&template(""), &written).is_empty());
}

#[test]
fn what_a_custom_resource_says_may_be_another_thing_after_its_update() {
    let template = |version: &str| {
        resources(&format!(
            "  Name:\n    Type: Custom::Name\n    Properties: {{ServiceToken: t, Version: {version}}}\n  \
             Table:\n    Type: AWS::DynamoDB::Table\n    Properties: {{TableName: !GetAtt Name.Value}}\n"
        ))
    };
    let difference = between(&template("1"), &template("2"));
    let table = difference.resource("Table").unwrap();
    assert_eq!(table.action, Action::MayReplace);
    assert_eq!(difference.resource("Name").unwrap().action, Action::Update);
    assert_eq!(difference.losses[0].logical_id, "Table");
}

#[test]
fn an_object_replaces_only_with_what_replaces_in_it() {
    let template = |network: &str| {
        resources(&format!(
            "  C:\n    Type: AWS::EKS::Cluster\n    Properties: {{RoleArn: r{network}}}\n"
        ))
    };
    let action = |network: &str| between(&template(""), &template(network)).resources[0].action;
    assert_eq!(
        action(", KubernetesNetworkConfig: {ElasticLoadBalancing: {Enabled: true}}"),
        Action::Update
    );
    assert_eq!(
        action(", KubernetesNetworkConfig: {IpFamily: ipv6}"),
        Action::Replace
    );
    assert_eq!(
        action(", KubernetesNetworkConfig: !FindInMap [A, !Ref B, C]"),
        Action::MayReplace
    );
}

#[test]
fn a_replacement_is_carried_on_through_references() {
    let template = |name: &str| {
        resources(&format!(
            "  Queue:\n    Type: AWS::SQS::Queue\n    Properties: {{QueueName: {name}}}\n  \
             Source:\n    Type: AWS::Lambda::EventSourceMapping\n    Properties:\n      FunctionName: f\n      EventSourceArn: !Sub '${{Queue.Arn}}'\n  \
             Function:\n    Type: AWS::Lambda::Function\n    Properties:\n      Environment: {{Variables: {{URL: !Ref Queue, ID: !Ref Source}}}}\n  \
             Other:\n    Type: AWS::SQS::Queue\n"
        ))
    };
    let difference = between(&template("a"), &template("b"));
    let source = difference.resource("Source").unwrap();
    assert_eq!(source.action, Action::Replace);
    assert_eq!(
        source.properties[0].cause,
        Some(Cause::Replaced("Queue".to_owned()))
    );
    let function = difference.resource("Function").unwrap();
    assert_eq!(function.action, Action::Update);
    let paths: Vec<_> = function
        .properties
        .iter()
        .map(|it| it.path.to_string())
        .collect();
    assert_eq!(
        paths,
        ["Environment.Variables.URL", "Environment.Variables.ID"]
    );
    assert!(difference.resource("Other").is_none());
}

#[test]
fn mappings_and_conditions_are_carried_on() {
    let template = |map: &str, condition: &str| {
        format!(
            "Mappings: {{M: {{k: {{a: {map}, b: 1}}, eu-west-1: {{a: 1}}}}}}\nConditions: {{C: !Equals [{condition}, x], D: !Not [!Condition C]}}\n{}",
            resources(
                "  Known:\n    Type: AWS::SQS::Queue\n    Properties: {DelaySeconds: !FindInMap [M, k, a]}\n  \
                 Same:\n    Type: AWS::SQS::Queue\n    Properties: {DelaySeconds: !FindInMap [M, k, b]}\n  \
                 Region:\n    Type: AWS::SQS::Queue\n    Properties: {DelaySeconds: !FindInMap [M, !Ref 'AWS::Region', a]}\n  \
                 Chosen:\n    Type: AWS::SQS::Queue\n    Properties: {QueueName: !If [C, a, b]}\n  \
                 Conditional:\n    Type: AWS::SQS::Queue\n    Condition: D\n"
            )
        )
    };
    let difference = between(&template("1", "x"), &template("2", "y"));
    let known = difference.resource("Known").unwrap();
    assert_eq!(
        (
            known.properties[0].before.clone(),
            known.properties[0].after.clone()
        ),
        (Some(1.into()), Some(2.into()))
    );
    assert_eq!(
        difference.resource("Region").unwrap().properties[0].cause,
        Some(Cause::Mapping("M".to_owned()))
    );
    assert_eq!(
        difference.resource("Chosen").unwrap().action,
        Action::MayReplace
    );
    assert!(difference.resource("Same").is_none());
    // The condition that looks at another, and the resource that is there only if it holds.
    assert_eq!(
        difference.resource("Conditional").unwrap().action,
        Action::MayReplace
    );
    let sections: Vec<_> = difference
        .sections
        .iter()
        .map(|it| format!("{} {}", it.section, it.path))
        .collect();
    assert_eq!(sections, ["Mappings M.k.a", "Conditions C"]);
}

#[test]
fn what_is_lost_is_said() {
    let table = |attributes: &str, name: &str| {
        resources(&format!(
            "  T:\n    Type: AWS::DynamoDB::Table\n{attributes}    Properties: {{TableName: {name}}}\n"
        ))
    };
    let nothing = resources("  Other:\n    Type: AWS::SQS::Queue\n");
    let left = |old: &str, new: &str| between(old, new).losses.first().map(|loss| loss.left);
    assert_eq!(left(&table("", "a"), &nothing), Some(Left::Nothing));
    assert_eq!(left(&table("", "a"), &table("", "b")), Some(Left::Nothing));
    assert_eq!(
        left(
            &table("    DeletionPolicy: Retain\n", "a"),
            &table("    DeletionPolicy: Retain\n", "b")
        ),
        Some(Left::Nothing)
    );
    assert_eq!(
        left(
            &table("", "a"),
            &table("    UpdateReplacePolicy: Retain\n", "b")
        ),
        Some(Left::Resource)
    );
    assert_eq!(
        left(&table("    DeletionPolicy: Snapshot\n", "a"), &nothing),
        Some(Left::Snapshot)
    );
    assert_eq!(
        left(
            &resources("  D:\n    Type: AWS::RDS::DBCluster\n"),
            &nothing
        ),
        Some(Left::Snapshot)
    );
    let kept = between(&table("    DeletionPolicy: Retain\n", "a"), &nothing);
    assert!(kept.losses.is_empty() && !kept.is_destructive());
    assert_eq!(kept.resource("T").unwrap().action, Action::Release);
}

#[test]
fn what_is_bound_to_fail_is_said() {
    let queue = |fifo: &str| {
        resources(&format!(
            "  Q:\n    Type: AWS::SQS::Queue\n    Properties: {{QueueName: n, FifoQueue: {fifo}}}\n"
        ))
    };
    let hazard = |old: &str, new: &str| {
        between(old, new)
            .hazards
            .iter()
            .map(|it| it.message.clone())
            .collect::<Vec<_>>()
    };
    assert!(hazard(&queue("false"), &queue("true"))[0].contains("keeps its `QueueName`"));
    let topic = resources("  Q:\n    Type: AWS::SNS::Topic\n");
    assert!(hazard(&queue("true"), &topic)[0].contains("the type changes from `AWS::SQS::Queue`"));
    let moved = queue("true").replace("  Q:", "  R:");
    let table = resources("  T:\n    Type: AWS::DynamoDB::Table\n    Properties: {TableName: t}\n");
    assert!(
        hazard(&table, &table.replace("  T:", "  U:"))[0].contains("made before `T` is deleted")
    );
    assert_eq!(between(&queue("true"), &moved).moves.len(), 1);
}

#[test]
fn a_move_is_recognised_and_the_fix_is_offered() {
    let old = resources(
        "  OldQueue:\n    Type: AWS::SQS::Queue\n    Properties: {DelaySeconds: 5, RedrivePolicy: {deadLetterTargetArn: !GetAtt OldDead.Arn}}\n  \
         OldDead:\n    Type: AWS::SQS::Queue\n    Properties: {DelaySeconds: 6}\n",
    );
    let new = Template::read(
        &old.replace("OldQueue", "NewQueue")
            .replace("OldDead", "NewDead"),
    )
    .unwrap();
    let declared = Declared {
        logical_id: "NewQueue".to_owned(),
        path: "S.new.queue".to_owned(),
        file: "src/stacks.rs".to_owned(),
        line: 12,
    };
    let difference = Difference::between(&Template::read(&old).unwrap(), &new, &[declared]);
    let pairs: Vec<_> = difference
        .moves
        .iter()
        .map(|it| (it.from.as_str(), it.to.as_str()))
        .collect();
    assert_eq!(pairs, [("OldDead", "NewDead"), ("OldQueue", "NewQueue")]);
    assert_eq!(difference.moves[1].declared.as_ref().unwrap().line, 12);
    assert!(difference.moves[1].help()[0].contains("#[logical_id(\"OldQueue\")]"));
}

#[test]
fn what_means_the_same_is_no_change() {
    let same = |old: &str, new: &str| {
        let difference = between(&resources(old), &resources(new));
        assert!(difference.is_empty(), "{:#}", difference.to_json());
    };
    let queue = |body: &str| {
        format!("  Q:\n    Type: AWS::SQS::Queue\n{body}  A:\n    Type: AWS::SNS::Topic\n")
    };
    same(
        &queue("    Properties: {DelaySeconds: '60'}\n"),
        &queue("    Properties: {DelaySeconds: 60}\n"),
    );
    same(
        &queue("    Properties: {FifoQueue: 'true'}\n"),
        &queue("    Properties: {FifoQueue: true}\n"),
    );
    same(&queue("    DependsOn: A\n"), &queue("    DependsOn: [A]\n"));
    same(&queue("    DeletionPolicy: Delete\n"), &queue(""));
    same(&queue("    Properties: {}\n"), &queue(""));
    same(
        &queue("    Properties: {Tags: [{Key: a, Value: 1}, {Key: b, Value: 2}]}\n"),
        &queue("    Properties: {Tags: [{Value: 2, Key: b}, {Key: a, Value: '1'}]}\n"),
    );
    let machine = |text: &str| {
        format!(
            "  S:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      DefinitionString: '{text}'\n"
        )
    };
    same(
        &machine("{\"StartAt\": \"A\", \"States\": {}}"),
        &machine("{\"States\":{},\"StartAt\":\"A\"}"),
    );
}

#[test]
fn an_item_that_is_put_before_others_is_the_only_change() {
    let function = |layers: &str| {
        resources(&format!(
            "  F:\n    Type: AWS::Lambda::Function\n    Properties: {{Layers: [{layers}]}}\n"
        ))
    };
    let difference = between(&function("b, c"), &function("a, b, c"));
    let paths: Vec<_> = difference.resources[0]
        .properties
        .iter()
        .map(|it| it.path.to_string())
        .collect();
    assert_eq!(paths, ["Layers[0]"]);
    let tags = |value: &str| {
        resources(&format!(
            "  Q:\n    Type: AWS::SQS::Queue\n    Properties: {{Tags: [{{Key: x, Value: y}}, {{Key: team, Value: {value}}}]}}\n"
        ))
    };
    let difference = between(&tags("a"), &tags("b"));
    assert_eq!(
        difference.resources[0].properties[0].path.to_string(),
        "Tags[team].Value"
    );
}

#[test]
fn outputs_and_parameters_say_what_follows() {
    let template = |export: &str, default: &str| {
        format!(
            "Parameters: {{P: {{Type: String, Default: {default}}}}}\nOutputs: {{O: {{Value: 1, Export: {{Name: {export}}}}}, {}}}\n{}",
            if export == "a" {
                "Gone: {Value: 2, Export: {Name: g}}"
            } else {
                "New: {Value: 3}"
            },
            resources("  A:\n    Type: AWS::SNS::Topic\n")
        )
    };
    let difference = between(&template("a", "x"), &template("b", "y"));
    let said: Vec<_> = difference
        .sections
        .iter()
        .map(|it| (it.path.to_string(), it.note.is_some()))
        .collect();
    let expected = [
        ("P.Default", true),
        ("Gone", true),
        ("New", false),
        ("O.Export.Name", true),
    ];
    assert_eq!(said, expected.map(|(path, note)| (path.to_owned(), note)));
}

#[test]
fn failing_is_on_what_was_asked_for() {
    let queue = |properties: &str| {
        resources(&format!(
            "  Q:\n    Type: AWS::SQS::Queue\n    Properties: {properties}\n"
        ))
    };
    let updated = between(&queue("{DelaySeconds: 1}"), &queue("{DelaySeconds: 2}"));
    assert!(
        FailOn::Any.applies(&updated)
            && !FailOn::Destructive.applies(&updated)
            && !FailOn::Broadening.applies(&updated)
    );
    let replaced = between(&queue("{QueueName: a}"), &queue("{QueueName: b}"));
    assert!(FailOn::Destructive.applies(&replaced));
    let same = between(&queue("{}"), &queue("{}"));
    assert!(!FailOn::Any.applies(&same));
}

#[test]
fn an_output_changes_with_what_it_refers_to() {
    let template = |name: &str| {
        format!(
            "{}Outputs: {{Arn: {{Value: !GetAtt Q.Arn, Export: {{Name: x}}}}, Other: {{Value: 1}}}}\n",
            resources(&format!(
                "  Q:\n    Type: AWS::SQS::Queue\n    Properties: {{QueueName: {name}}}\n"
            ))
        )
    };
    let difference = between(&template("a"), &template("b"));
    assert_eq!(difference.sections.len(), 1);
    assert_eq!(difference.sections[0].path.to_string(), "Arn.Value");
    assert!(
        difference.sections[0]
            .note
            .unwrap()
            .contains("fails while another stack imports it")
    );
}

#[test]
fn a_change_set_has_the_last_word_on_replacements() {
    let template = |name: &str| {
        resources(&format!(
            "  T:\n    Type: AWS::DynamoDB::Table\n    Properties: {{KeySchema: [{{AttributeName: {name}}}]}}\n"
        ))
    };
    let (old, new) = (
        Template::read(&template("a")).unwrap(),
        Template::read(&template("b")).unwrap(),
    );
    let mut difference = Difference::between(&old, &new, &[]);
    assert_eq!(difference.resources[0].action, Action::MayReplace);
    let said = |replacement| ResourceReplacement {
        logical_id: "T".to_owned(),
        replacement,
        property: None,
    };
    difference.correct(&old, &new, &[said(Replacement::Never)]);
    assert!(difference.losses.is_empty() && !difference.is_destructive());
    difference.correct(&old, &new, &[said(Replacement::Always)]);
    assert_eq!(
        (difference.losses.len(), difference.resources[0].action),
        (1, Action::Replace)
    );
}
