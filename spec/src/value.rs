//! The tree of values that rules look at: what a macro sees of a literal, or what a template says.

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
    /// The result of an intrinsic function (`Fn::Sub`, `Fn::Join`, …), with the parts it is made from:
    /// as unknown as [`Value::Unknown`], but what the parts refer to counts.
    Computed(Vec<Node>),
    /// One of these values, as `Fn::If` chooses at deployment; each has to be right.
    Choice(Vec<Node>),
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
    /// Which value of it.
    pub target: Target,
}

/// Which value of a resource is referred to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The handle by itself: the facts must say which value is meant.
    Handle,
    /// What `Ref` returns.
    Ref,
    /// An attribute, as `Fn::GetAtt` names it, such as `Arn` or `Endpoint.Address`.
    Attribute(String),
}
