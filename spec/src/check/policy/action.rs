//! The actions of a statement.

use super::element::texts;
use super::held::Policy;
use super::rule::{POLICY, UNKNOWN_ACTION};
use crate::template::value::{Object, Position};
use crate::{Diagnostic, IamAction, PolicyKind, iam_service, iam_services, suggest};

/// Types whose policies speak of one service only.
const SCOPES: &[(&str, &str)] = &[
    ("AWS::ECR::Repository", "ecr"),
    ("AWS::S3::BucketPolicy", "s3"),
    ("AWS::SNS::TopicInlinePolicy", "sns"),
    ("AWS::SNS::TopicPolicy", "sns"),
    ("AWS::SQS::QueueInlinePolicy", "sqs"),
    ("AWS::SQS::QueuePolicy", "sqs"),
];

/// Actions that AWS itself writes in policies, and no longer lists.
const FORMER: &[(&str, &str)] = &[("sns", "receive")];

/// An action that is written out and exists.
pub(super) struct Known<'n> {
    pub(super) written: &'n str,
    pub(super) position: Position,
    pub(super) action: IamAction,
}

/// Reports what is wrong with the actions, and returns those that are written out and exist.
pub(super) fn check<'n>(
    policy: Policy<'_>,
    statement: &'n Object,
    found: &mut Vec<Diagnostic>,
) -> Vec<Known<'n>> {
    let mut all = Vec::new();
    for element in ["Action", "NotAction"] {
        for (written, position) in texts(statement, element).0 {
            match read(policy, written) {
                Ok(Some(action)) if element == "Action" => all.push(Known {
                    written,
                    position,
                    action,
                }),
                Ok(_) => {}
                Err(wrong) => found.push(wrong.at(position)),
            }
        }
    }
    all
}

/// What is wrong with an action.
enum Wrong {
    Refused(String, Option<String>),
    Unknown(String, Option<String>),
}

impl Wrong {
    fn at(self, position: Position) -> Diagnostic {
        match self {
            Self::Refused(message, help) => POLICY.at(position, message).with_help(help),
            Self::Unknown(message, help) => UNKNOWN_ACTION.at(position, message).with_help(help),
        }
    }
}

fn read(policy: Policy<'_>, written: &str) -> Result<Option<IamAction>, Wrong> {
    // Variables of a policy and of `Fn::Sub` are for others to judge.
    if written == "*" || written.contains("${") {
        return Ok(None);
    }
    let Some((prefix, _)) = written.split_once(':') else {
        let message =
            format!("`{written}` is not an action: it lacks its service, as in `sqs:SendMessage`");
        return Err(Wrong::Refused(message, None));
    };
    if prefix.contains(['*', '?']) {
        return Ok(None);
    }
    let lower = prefix.to_lowercase();
    if policy.kind == PolicyKind::Trust && lower != "sts" {
        let message = format!("a trust policy takes actions of `sts` only, not `{written}`");
        let help = "it says who may assume the role; what the role may do stands in its policies"
            .to_owned();
        return Err(Wrong::Refused(message, Some(help)));
    }
    let scope = SCOPES
        .iter()
        .find(|(of, _)| *of == policy.resource.type_name);
    if let Some((_, scope)) = scope.filter(|(_, scope)| *scope != lower) {
        let message = format!("this policy takes actions of `{scope}` only, not `{written}`");
        return Err(Wrong::Refused(message, None));
    }
    look_up(written).map_err(|(message, help)| Wrong::Unknown(message, help))
}

/// What is said of an action that IAM does not know.
pub(crate) fn unknown(written: &str) -> Option<String> {
    look_up(written).err().map(|(message, _)| message)
}

/// An action that is written out; else why there is none such, and what may be meant.
fn look_up(written: &str) -> Result<Option<IamAction>, (String, Option<String>)> {
    let Some((prefix, name)) = written.split_once(':') else {
        return Ok(None);
    };
    let lower = prefix.to_lowercase();
    let Some(service) = iam_service(&lower) else {
        let message = format!("IAM has no service `{prefix}`, as in `{written}`");
        let meant = suggest(&lower, iam_services());
        let help = meant.map(|meant| format!("did you mean `{meant}:{name}`?"));
        return Err((message, help));
    };
    if name.contains(['*', '?']) {
        if service.matching(name).next().is_none() {
            return Err((format!("no action of `{prefix}` matches `{name}`"), None));
        }
        return Ok(None);
    }
    if FORMER.contains(&(lower.as_str(), name.to_lowercase().as_str())) {
        return Ok(None);
    }
    let Some(action) = service.action(name) else {
        let message = format!("there is no action `{written}`");
        let meant = suggest(
            &name.to_lowercase(),
            service.actions().map(|action| action.name),
        );
        let help = meant.map(|meant| format!("did you mean `{prefix}:{meant}`, in whatever case?"));
        return Err((message, help));
    };
    Ok(Some(action))
}
