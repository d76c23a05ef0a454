//! What a value denotes: a resource of the app, by its ARN, its name or whatever else, or something outside of it.

use super::context::Context;
use super::named::is_arn;
use crate::Identity;
use crate::case::Case;
use crate::value::{Node, Piece, Position, Reference, Target, Value};

/// What a value denotes in one case.
#[derive(Clone, Debug)]
pub(super) struct Denoted<'n> {
    /// What is assumed of conditions.
    pub(super) case: Case<'n>,
    /// Where the value stands.
    pub(super) position: Position,
    pub(super) what: What<'n>,
}

/// What a value denotes.
#[derive(Clone, Debug)]
pub(super) enum What<'n> {
    /// A resource of the app, by its number.
    Resource {
        at: usize,
        /// Which value of it was written, where it was one; nothing where its literal name or ARN was.
        target: Option<&'n Target>,
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
    pub(super) fn resource(&self) -> Option<usize> {
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
    pub(super) fn denoted<'n>(
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
                        target: None,
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
                target: Some(&reference.target),
                rest,
            },
            None => What::Unknown,
        }
    }

    /// A literal ARN, which may be that of a resource with a literal name.
    fn of_arn<'n>(&self, stack: usize, arn: &str, written: &str) -> What<'n> {
        let outside = || What::Outside(written.to_owned());
        let parts: Vec<&str> = arn.splitn(6, ':').collect();
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
            target: None,
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
    pub(super) fn identity(&self, at: usize, target: &Target) -> Option<Identity> {
        self.kind(at)?.identity_of(target)
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
