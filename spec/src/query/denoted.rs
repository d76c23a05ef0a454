//! What a value denotes: a resource of the app, by its ARN, its name or whatever else, or something outside of it.

use super::context::Context;
use crate::Identifier;
use crate::facts::return_value::ReturnValue;
use crate::list::List;
use crate::template::case::Case;
use crate::template::value::{Node, Piece, Position, Reference, Value};

/// What a value denotes in one case.
#[derive(Clone)]
pub(crate) struct Denoted<'n> {
    /// What is assumed of conditions.
    pub(crate) case: Case<'n>,
    /// Where the value stands.
    pub(crate) position: Position,
    pub(crate) what: What<'n>,
}

/// What a value denotes.
#[derive(Clone)]
pub(crate) enum What<'n> {
    /// A resource of the app, by its number.
    Resource {
        at: usize,
        /// Which value of it was written, where it was one; nothing where its literal name or ARN was.
        value: Option<&'n ReturnValue>,
        /// The text that follows, such as `/*`; none where that is not literal.
        rest: Option<String>,
    },
    /// What the app does not have, by a literal ARN or name.
    Outside(String),
    /// What a parameter of the stack says.
    Parameter(&'n str),
    /// It may be anything.
    Unknown,
}

impl Denoted<'_> {
    /// The number of the resource, if it is one of the app.
    pub(crate) fn resource(&self) -> Option<usize> {
        match self.what {
            What::Resource { at, .. } => Some(at),
            _ => None,
        }
    }
}

impl Context<'_> {
    /// What a value of a resource denotes, in each case, and each item of a list. A plain name counts as that of a resource
    /// of `wanted`, a type.
    ///
    /// It takes `queue.arn()`, `{"Fn::GetAtt": …}`, `{"Ref": …}`, `arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:${Queue}`,
    /// literal ARNs and literal names alike.
    pub(crate) fn denoted<'n>(
        &self,
        stack: usize,
        node: &'n Node,
        wanted: Option<&str>,
    ) -> Vec<Denoted<'n>> {
        let mut found = Vec::new();
        for (case, node) in node.alternatives() {
            if let Value::List(items) = &node.value {
                for item in items {
                    for inner in self.denoted(stack, item, wanted) {
                        if let Some(case) = case.and(&inner.case) {
                            found.push(Denoted { case, ..inner });
                        }
                    }
                }
            } else if !matches!(node.value, Value::Absent) {
                found.push(Denoted {
                    case,
                    position: node.position,
                    what: self.what(stack, node, wanted),
                });
            }
        }
        found
    }

    fn what<'n>(&self, stack: usize, node: &'n Node, wanted: Option<&str>) -> What<'n> {
        match &node.value {
            Value::Reference(reference) => self.referred(stack, reference, Some(String::new())),
            Value::Text(text) if is_arn(&node.value) => self.of_arn(stack, text, text),
            Value::Text(text) => {
                match wanted.and_then(|wanted| self.names().of_type(wanted, text)) {
                    Some(at) => What::Resource {
                        at,
                        value: None,
                        rest: Some(String::new()),
                    },
                    None if text.contains("{{resolve:") => What::Unknown,
                    None => What::Outside(text.clone()),
                }
            }
            Value::Parameter(name) => What::Parameter(name),
            Value::Joined(pieces) if is_arn(&node.value) => self.of_pieces(stack, pieces),
            Value::Joined(pieces) => match pieces.as_slice() {
                [
                    Piece::Node(Node {
                        value: Value::Reference(reference),
                        ..
                    }),
                    rest @ ..,
                ] => self.referred(stack, reference, literal(rest)),
                _ => What::Unknown,
            },
            _ => What::Unknown,
        }
    }

    fn referred<'n>(
        &self,
        stack: usize,
        reference: &'n Reference,
        rest: Option<String>,
    ) -> What<'n> {
        match self.target(stack, reference) {
            Some(at) => What::Resource {
                at,
                value: Some(&reference.value),
                rest,
            },
            None => What::Unknown,
        }
    }

    /// A literal ARN, which may be that of a resource with a literal name.
    fn of_arn<'n>(&self, stack: usize, arn: &str, written: &str) -> What<'n> {
        let outside = || What::Outside(written.to_owned());
        let parts: Vec<&str> = arn.splitn(6, ':').list();
        let &[_, _, service, region, account, tail] = parts.as_slice() else {
            return outside();
        };
        let Some((at, rest)) = self.names().of_arn(service, tail) else {
            return outside();
        };
        let home = self.stack(at);
        let differs = |given: &str, known: &Option<String>| {
            let is_literal = !given.is_empty() && given != ANY;
            is_literal && known.as_deref().is_some_and(|known| known != given)
        };
        let is_pseudo = |given: &str| given == ANY && self.home(at) != stack;
        if differs(region, &home.region) || differs(account, &home.account) {
            return outside();
        }
        // A literal account may be another one than that of a stack which does not say its own.
        let is_unsure = |given: &str, known: &Option<String>| {
            !given.is_empty() && given != ANY && known.is_none()
        };
        if is_unsure(region, &home.region)
            || is_unsure(account, &home.account)
            || is_pseudo(region) && home.region != self.stacks[stack].region
        {
            return What::Unknown;
        }
        What::Resource {
            at,
            value: None,
            rest: Some(rest.to_owned()),
        }
    }

    /// An ARN in pieces: of the resource that is named in its last part.
    fn of_pieces<'n>(&self, stack: usize, pieces: &'n [Piece]) -> What<'n> {
        // the text with a sign for what is not literal, as long as that is no resource
        let mut text = String::new();
        for (at, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Literal(literal) => text.push_str(literal),
                Piece::Node(node) => {
                    let is_tail = text.matches(':').count() >= 5;
                    match &node.value {
                        Value::Reference(reference) => {
                            return self.referred(stack, reference, literal(&pieces[at + 1..]));
                        }
                        Value::Pseudo(_) if !is_tail => text.push_str(ANY),
                        _ => return What::Unknown,
                    }
                }
            }
        }
        match self.of_arn(stack, &text, &text) {
            // whose account and region are those of the stack
            What::Outside(text) => What::Outside(text),
            what => what,
        }
    }

    /// What a reference to a resource identifies, if that is the resource itself.
    pub(crate) fn identifier(&self, at: usize, value: &ReturnValue) -> Option<Identifier> {
        self.resource_type(at)?.identifier_of(value)
    }
}

/// Whether a value starts as an ARN does.
fn is_arn(value: &Value) -> bool {
    match value {
        Value::Text(text) => text.starts_with("arn:"),
        Value::Joined(pieces) => {
            matches!(pieces.first(), Some(Piece::Literal(text)) if text.starts_with("arn:"))
        }
        _ => false,
    }
}

/// What stands for the partition, the region or the account of the deployment.
const ANY: &str = "?";

/// The text of pieces that are all literal.
fn literal(pieces: &[Piece]) -> Option<String> {
    let literals = pieces.iter().map(|piece| match piece {
        Piece::Literal(text) => Some(text.as_str()),
        Piece::Node(_) => None,
    });
    literals.collect()
}

#[cfg(test)]
mod tests {
    use infrastruct_json::json;

    use super::*;
    use crate::App;

    /// What the properties of the subscription `S` of the second stack denote, in words.
    fn denoted(endpoint: &infrastruct_json::Value) -> Vec<String> {
        let hub = json!({
            "Resources": { "Topic": { "Type": "AWS::SNS::Topic", "Properties": { "TopicName": "hub" } } },
            "Outputs": { "Topic": { "Value": { "Ref": "Topic" }, "Export": { "Name": "hub" } } },
        });
        let user = json!({
            "Parameters": { "Given": { "Type": "String" } },
            "Conditions": { "IsLive": { "Fn::Equals": [{ "Ref": "Given" }, "live"] } },
            "Resources": {
                "Queue": { "Type": "AWS::SQS::Queue", "Properties": { "QueueName": "jobs" } },
                "Bucket": { "Type": "AWS::S3::Bucket" },
                "S": { "Type": "AWS::SNS::Subscription", "Properties": { "Endpoint": endpoint } },
            },
        });
        let (mut app, _) = App::from_json([&hub, &user]);
        for stack in &mut app.stacks {
            stack.region = Some("eu-central-1".to_owned());
            stack.account = Some("123456789012".to_owned());
        }
        app.link();
        let context = Context::of_app(&app);
        let subscription = context.index(1, "S").map(|at| context.at(at));
        let node = subscription.and_then(|resource| resource.properties.get("Endpoint"));
        let found = node.map(|node| context.denoted(1, node, Some("AWS::SQS::Queue")));
        let told = found.unwrap_or_default().into_iter().map(|found| {
            let what = match found.what {
                What::Resource { at, rest, .. } => {
                    format!("{} {:?}", context.at(at).name, rest.as_deref())
                }
                What::Outside(text) => format!("outside {text}"),
                What::Parameter(name) => format!("parameter {name}"),
                What::Unknown => "unknown".to_owned(),
            };
            format!("{what} {}", found.case).trim_end().to_owned()
        });
        told.collect()
    }

    #[test]
    fn a_resource_is_known_however_it_is_written() {
        let arn = "arn:aws:sqs:eu-central-1:123456789012:jobs";
        for written in [
            json!({ "Ref": "Queue" }),
            json!({ "Fn::GetAtt": ["Queue", "Arn"] }),
            json!({ "Fn::Sub": "${Queue.Arn}" }),
            json!({ "Fn::Sub": "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${Queue.QueueName}" }),
            json!({ "Fn::Join": [":", ["arn:aws:sqs", { "Ref": "AWS::Region" }, { "Ref": "AWS::AccountId" }, "jobs"]] }),
            json!(arn),
            json!("jobs"),
        ] {
            assert_eq!(denoted(&written), ["Queue Some(\"\")"], "{written}");
        }
    }

    #[test]
    fn what_follows_a_resource_is_told() {
        for (written, rest) in [
            ("${Bucket.Arn}/*", "Some(\"/*\")"),
            ("arn:aws:s3:::${Bucket}/a/*", "Some(\"/a/*\")"),
            ("${Bucket.Arn}/${Given}", "None"),
        ] {
            let found = denoted(&json!({ "Fn::Sub": written }));
            assert_eq!(found, [format!("Bucket {rest}")], "{written}");
        }
    }

    #[test]
    fn what_the_app_does_not_have_is_outside_or_unknown() {
        for (written, wanted) in [
            (json!("others"), "outside others"),
            (
                json!("arn:aws:sqs:eu-central-1:999999999999:jobs"),
                "outside arn:aws:sqs:eu-central-1:999999999999:jobs",
            ),
            (
                json!("arn:aws:sqs:us-east-1:123456789012:jobs"),
                "outside arn:aws:sqs:us-east-1:123456789012:jobs",
            ),
            (json!({ "Ref": "Given" }), "parameter Given"),
            (
                json!({ "Fn::Sub": "arn:aws:sqs:eu-central-1:${Given}:jobs" }),
                "unknown",
            ),
            (json!({ "Fn::Sub": "x-${Queue}" }), "unknown"),
        ] {
            assert_eq!(denoted(&written), [wanted], "{written}");
        }
    }

    #[test]
    fn each_case_and_each_stack_is_looked_at() {
        let choice =
            json!({ "Fn::If": ["IsLive", { "Ref": "Queue" }, { "Fn::ImportValue": "hub" }] });
        let wanted = ["Queue Some(\"\") IsLive", "Topic Some(\"\") not IsLive"];
        assert_eq!(denoted(&choice), wanted);
    }
}
