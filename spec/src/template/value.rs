//! The tree of values that rules look at: what a macro sees of a literal, or what a template says.

use super::case::Case;
use crate::facts::return_value::ReturnValue;
use crate::list::List;

/// Where a value was written. Opaque here: the macro maps it back to a span, the build step to a
/// property path and a source line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Position(pub u32);

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What is known of the value.
    pub value: Value,
    /// Where it was written.
    pub position: Position,
}

/// What is known of a value; rules stay silent where they meet [`Value::Unknown`].
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// An expression, or an intrinsic function whose result is known at deployment only.
    Unknown,
    /// The result of an intrinsic function or of an expression, with the parts it is made from:
    /// as unknown as [`Value::Unknown`], but what the parts refer to counts.
    Function(Function),
    /// A text in pieces, as `Fn::Sub` and `Fn::Join` put it together.
    Joined(Vec<Piece>),
    /// A text that is the JSON of a value.
    Encoded(Box<Node>),
    /// One of several values, as `Fn::If` chooses at deployment; each has to be right.
    Choice(Choice),
    /// The value of a parameter of the template, by its name.
    Parameter(String),
    /// A pseudo parameter, such as `AWS::Region`.
    Pseudo(String),
    /// Nothing at all: `AWS::NoValue`, or an option that turned out to be none.
    Absent,
    /// JSON's `null`, which CloudFormation refuses in properties.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i128),
    /// A number with a fraction.
    Number(f64),
    /// A string.
    Text(String),
    /// A list; an item may be [`Value::Unknown`].
    List(Vec<Node>),
    /// An object with its entries in the order written.
    Object(Object),
    /// A reference to a resource of the same [`Template`](crate::Template), by its name there.
    Reference(Reference),
}

/// What an intrinsic function is applied to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Function {
    /// The function, such as `Fn::GetAZs`; empty for an expression of Rust. In conditions `Condition` is one, too.
    pub name: String,
    /// Its arguments: the items of a list, or the only one.
    pub arguments: Vec<Node>,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Text as it stands.
    Literal(String),
    /// A value that stands there.
    Node(Node),
}

/// Values of which the deployment takes one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// The name of the condition under which it is the first; where there is none, it is not known which is taken.
    pub condition: Option<String>,
    /// The values.
    pub branches: Vec<Node>,
}

/// An object: a nested definition, a map, or free JSON.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    /// Entries in the order written.
    pub entries: Vec<Entry>,
    /// Whether it was written as JSON, so that messages spell its names as they stand there.
    pub is_json: bool,
    /// Whether entries may exist beyond the listed ones (`..rest`, a merge, an unknown part):
    /// then nothing can be called missing.
    pub open: bool,
}

/// One entry of an [`Object`].
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The name as CloudFormation spells it; where the writer's name is not known to the facts, as written.
    pub name: String,
    /// Where the name was written.
    pub position: Position,
    /// Its value.
    pub value: Node,
}

/// A reference to a resource of the same template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The name of the resource in its [`Template`](crate::Template).
    pub resource: String,
    /// The number of the stack in its [`App`](crate::App), where it is another one.
    pub stack: Option<usize>,
    /// Which value of it.
    pub value: ReturnValue,
}

impl Value {
    /// What is made of some values, nobody knows how.
    ///
    /// ```
    /// use infrastruct_spec::Value;
    ///
    /// assert!(matches!(Value::made_of(Vec::new()), Value::Unknown));
    /// ```
    pub fn made_of(arguments: Vec<Node>) -> Self {
        if arguments.is_empty() {
            return Self::Unknown;
        }
        Self::Function(Function {
            name: String::new(),
            arguments,
        })
    }

    /// Whether nothing is known of the value itself before the deployment.
    ///
    /// ```
    /// use infrastruct_spec::Value;
    ///
    /// assert!(Value::Pseudo("AWS::Region".to_owned()).is_open());
    /// assert!(!Value::Text("eu-central-1".to_owned()).is_open());
    /// ```
    pub fn is_open(&self) -> bool {
        matches!(
            self,
            Self::Unknown
                | Self::Function(_)
                | Self::Joined(_)
                | Self::Encoded(_)
                | Self::Parameter(_)
                | Self::Pseudo(_)
        )
    }
}

impl Node {
    /// A value at a place.
    pub fn new(value: Value, position: Position) -> Self {
        Self { value, position }
    }

    /// The text, if it is a literal one.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The object, if it is one.
    pub fn object(&self) -> Option<&Object> {
        match &self.value {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The entry of an object that is one.
    ///
    /// ```
    /// use infrastruct_spec::Node;
    ///
    /// let policy = Node::from_json(&infrastruct_json::json!({"Statement": [{"Effect": "Allow"}]}), Default::default());
    /// assert!(policy.get("Statement").is_some());
    /// assert!(policy.get("Version").is_none());
    /// ```
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.object()?.get(name)
    }

    /// The values within it, one level down, whatever it is.
    pub fn parts(&self) -> Vec<&Self> {
        match &self.value {
            Value::List(nodes) => nodes.iter().list(),
            Value::Function(function) => function.arguments.iter().list(),
            Value::Choice(choice) => choice.branches.iter().list(),
            Value::Encoded(node) => vec![node],
            Value::Object(object) => object.entries.iter().map(|entry| &entry.value).list(),
            Value::Joined(pieces) => {
                let nodes = pieces.iter().filter_map(|piece| match piece {
                    Piece::Node(node) => Some(node),
                    Piece::Literal(_) => None,
                });
                nodes.list()
            }
            _ => Vec::new(),
        }
    }

    /// The values that it may be, each with what conditions have to be for it; what is [absent](Value::Absent) is among
    /// them.
    ///
    /// ```
    /// use infrastruct_spec::{Position, Template};
    ///
    /// let template = infrastruct_json::json!({
    ///     "Conditions": {"IsLive": {"Fn::Equals": ["a", "b"]}},
    ///     "Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": {"Fn::If": ["IsLive", 0, 9]}}}},
    /// });
    /// let (template, _) = Template::from_json(&template);
    /// let delay = template.resources[0].properties.get("DelaySeconds").unwrap();
    /// let cases: Vec<String> = delay.alternatives().iter().map(|(case, _)| case.to_string()).collect();
    /// assert_eq!(cases, ["IsLive", "not IsLive"]);
    /// ```
    pub fn alternatives(&self) -> Vec<(Case<'_>, &Self)> {
        let mut found = Vec::new();
        self.add_alternatives(&Case::default(), &mut found);
        found
    }

    fn add_alternatives<'n>(&'n self, case: &Case<'n>, found: &mut Vec<(Case<'n>, &'n Self)>) {
        let Value::Choice(choice) = &self.value else {
            found.push((case.clone(), self));
            return;
        };
        for (case, branch) in choice.cases(case) {
            branch.add_alternatives(&case, found);
        }
    }
}

impl Choice {
    /// The branches that may be taken in a case, each with its own.
    pub(crate) fn cases<'n>(&'n self, case: &Case<'n>) -> Vec<(Case<'n>, &'n Node)> {
        let branches = self.branches.iter().enumerate();
        let cases = branches.filter_map(|(at, branch)| {
            let case = match &self.condition {
                Some(condition) => case.with(condition, at == 0)?,
                None => case.clone(),
            };
            Some((case, branch))
        });
        cases.list()
    }
}

impl Object {
    /// The value of an entry that is there.
    pub fn get(&self, name: &str) -> Option<&Node> {
        let is_it =
            |entry: &&Entry| entry.name == name && !matches!(entry.value.value, Value::Absent);
        self.entries.iter().find(is_it).map(|entry| &entry.value)
    }
}

impl Reference {
    /// A reference within a template.
    ///
    /// ```
    /// use infrastruct_spec::{Reference, ReturnValue};
    ///
    /// assert_eq!(Reference::new("inbox", ReturnValue::Ref).stack, None);
    /// ```
    pub fn new(resource: impl Into<String>, value: ReturnValue) -> Self {
        Self {
            resource: resource.into(),
            stack: None,
            value,
        }
    }
}
