//! Moves of resources to other logical IDs and other stacks, as CloudFormation's stack refactoring takes them.

mod moved;
mod pairing;
mod rename;
mod rewrite;

pub(crate) use moved::{Location, Moved, Side};

use std::collections::BTreeMap;

use serde_json::Value;

use crate::error::Error;

/// How many stacks CloudFormation refactors at once.
const MOST_STACKS: usize = 5;

/// What moves, and the templates after that: of what is deployed, with nothing changed but the places.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    pub(crate) moves: Vec<Moved>,
    pub(crate) templates: BTreeMap<usize, Value>,
}

/// What moves between stacks of one account and region; `asked` are the moves that the user names.
pub(crate) fn plan(sides: &[Side], asked: &[(Location, Location)]) -> Result<Plan, Error> {
    let moves = pairing::moves(sides, asked)?;
    let mut plan = Plan {
        moves,
        templates: BTreeMap::new(),
    };
    let mut touched: Vec<usize> = plan
        .moves
        .iter()
        .flat_map(|moved| [moved.from.stack, moved.to.stack])
        .collect();
    touched.sort_unstable();
    touched.dedup();
    if touched.len() > MOST_STACKS {
        return Err(Error::new(format!(
            "{} stacks would change, and CloudFormation refactors {MOST_STACKS} at once",
            touched.len()
        ))
        .help("name some of them: `cargo infrastruct refactor STACK STACK`"));
    }
    for stack in touched {
        let template = rewrite::template(sides, &plan.moves, stack)?;
        plan.templates.insert(stack, template);
    }
    Ok(plan)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Location, Plan, Side, plan};
    use crate::diff::Difference;
    use crate::error::Error;
    use crate::manifest::Stack;
    use crate::template::Template;

    fn side(name: &str, old: &Value, new: &Value) -> Side {
        let read = |value: &Value| Template::read(&value.to_string()).unwrap();
        Side {
            stack: Stack {
                name: name.to_owned(),
                ..Stack::default()
            },
            old: (!old.is_null()).then(|| read(old)),
            new: read(new),
        }
    }

    fn shown(sides: &[Side], plan: &Plan) -> Vec<String> {
        let name = |it: &Location| format!("{}.{}", sides[it.stack].stack.name, it.id);
        let moves = plan.moves.iter();
        moves
            .map(|moved| format!("{} → {}", name(&moved.from), name(&moved.to)))
            .collect()
    }

    /// After the moves, what is built is no change.
    fn check_same(sides: &[Side], plan: &Plan) {
        for (stack, template) in &plan.templates {
            let after = Template::read(&template.to_string()).unwrap();
            let difference = Difference::between(&after, &sides[*stack].new, &[]);
            assert!(
                difference.is_empty(),
                "{template:#}\n{:#}",
                difference.to_json()
            );
        }
    }

    fn queue(timeout: u32) -> Value {
        json!({"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": timeout}})
    }

    #[test]
    fn a_new_name_is_written_wherever_the_old_one_was() {
        let template = |name: &str| {
            json!({
                "Resources": {
                    name: queue(60),
                    "Policy": {"Type": "AWS::SQS::QueuePolicy", "DependsOn": name, "Properties": {
                        "Queues": [{"Ref": name}],
                        "PolicyDocument": {"Resource": {"Fn::GetAtt": [name, "Arn"]}, "Sid": {"Fn::Sub": format!("${{{name}.QueueName}}-${{!OldQueue}}")}},
                    }},
                },
                "Outputs": {"Url": {"Value": {"Fn::GetAtt": format!("{name}.Arn")}}},
            })
        };
        let sides = [side("Ingest", &template("OldQueue"), &template("NewQueue"))];
        let plan = plan(&sides, &[]).unwrap();
        assert_eq!(shown(&sides, &plan), ["Ingest.OldQueue → Ingest.NewQueue"]);
        check_same(&sides, &plan);
        assert!(!plan.templates[&0].to_string().contains("OldQueue.Arn"));
    }

    #[test]
    fn between_stacks_references_become_exports_and_imports() {
        let subscription = |topic: Value| json!({"Type": "AWS::SNS::Subscription", "Properties": {"Protocol": "email", "Endpoint": "a@b.c", "TopicArn": topic}});
        let old = json!({"Resources": {
            "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "signals"}},
            "Subscription": subscription(json!({"Ref": "Topic"})),
        }});
        let new = json!({
            "Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "signals"}}},
            "Outputs": {"TopicRef": {"Value": {"Ref": "Topic"}, "Export": {"Name": "Signals:TopicRef"}}},
        });
        let other = json!({"Resources": {
            "MailSubscription": subscription(json!({"Fn::ImportValue": "Signals:TopicRef"})),
        }});
        let sides = [
            side("Signals", &old, &new),
            side("Mail", &Value::Null, &other),
        ];
        let plan = plan(&sides, &[]).unwrap();
        assert_eq!(
            shown(&sides, &plan),
            ["Signals.Subscription → Mail.MailSubscription"]
        );
        check_same(&sides, &plan);
    }

    #[test]
    fn other_changes_wait_for_a_deployment() {
        let old = json!({"Resources": {"Old": queue(60), "Other": {"Type": "AWS::SNS::Topic"}}});
        let new = json!({"Resources": {"New": queue(60), "Other": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "x"}}}});
        let sides = [side("Ingest", &old, &new)];
        let plan = plan(&sides, &[]).unwrap();
        let expected =
            json!({"Resources": {"New": queue(60), "Other": {"Type": "AWS::SNS::Topic"}}});
        assert_eq!(plan.templates[&0], expected);
    }

    fn error(sides: &[Side], asked: &[(Location, Location)]) -> String {
        let result: Result<Plan, Error> = plan(sides, asked);
        result.unwrap_err().to_string()
    }

    #[test]
    fn what_could_be_either_is_asked_for() {
        let old = json!({"Resources": {"Alpha": queue(60), "Keep": {"Type": "AWS::SNS::Topic"}}});
        let new = json!({"Resources": {"Beta": queue(60), "Gamma": queue(60), "Keep": {"Type": "AWS::SNS::Topic"}}});
        let sides = [side("Ingest", &old, &new)];
        let said = error(&sides, &[]);
        assert!(
            said.contains("`Ingest.Alpha` may be `Ingest.Beta` or `Ingest.Gamma`"),
            "{said}"
        );
        let location = |id: &str| Location {
            stack: 0,
            id: id.to_owned(),
        };
        let plan = plan(&sides, &[(location("Alpha"), location("Gamma"))]).unwrap();
        assert_eq!(shown(&sides, &plan), ["Ingest.Alpha → Ingest.Gamma"]);
        let said = error(&sides, &[(location("Alpha"), location("Keep"))]);
        assert!(
            said.contains("`Ingest.Keep` is an `AWS::SNS::Topic`"),
            "{said}"
        );
    }

    #[test]
    fn conditions_have_to_be_there_before() {
        let topic = json!({"Type": "AWS::SNS::Topic"});
        let conditional = |condition: &str| json!({"Type": "AWS::SQS::Queue", "Condition": condition, "Properties": {"VisibilityTimeout": 60}});
        let conditions =
            json!({"IsProd": {"Fn::Equals": [{"Ref": "AWS::Region"}, "eu-central-1"]}});
        let one = json!({"Resources": {"Queue": conditional("IsProd"), "Topic": topic}, "Conditions": conditions});
        let sides = |old: &Value| {
            [
                side(
                    "One",
                    &one,
                    &json!({"Resources": {"Topic": topic}, "Conditions": conditions}),
                ),
                side(
                    "Two",
                    old,
                    &json!({"Resources": {"Queue": conditional("IsProd"), "Topic": topic}, "Conditions": conditions}),
                ),
            ]
        };
        let said = error(&sides(&json!({"Resources": {"Topic": topic}})), &[]);
        assert!(
            said.contains("needs `IsProd` of its `Conditions`"),
            "{said}"
        );
        let there = json!({"Resources": {"Topic": topic}, "Conditions": conditions});
        let sides = sides(&there);
        check_same(&sides, &plan(&sides, &[]).unwrap());
    }

    #[test]
    fn a_stack_is_not_left_empty() {
        let old = json!({"Resources": {"Queue": queue(60)}});
        let empty = json!({"Resources": {}});
        let sides = [side("One", &old, &empty), side("Two", &Value::Null, &old)];
        let said = error(&sides, &[]);
        assert!(
            said.contains("`One` would be left without resources"),
            "{said}"
        );
    }
}
