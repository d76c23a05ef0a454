//! Parameters of a template.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::construct::item::{Item, ParameterDeclaration};
use crate::construct::tree::{Construct, Visitor};
use crate::value::deferred::Value;
use crate::value::expression::Expression;
use crate::value::identity::Identity;
use crate::value::kind::{Arn, Boolean, Id, Integer, Kind, List, Name, Number, Text};
use crate::value::location::Location;
use crate::value::part::{Part, Reference, ReferenceTarget, Shape};
use crate::value::resource_type::ResourceType;

/// A parameter of the template (`Parameters`): its name is the path of its field.
///
/// ```
/// use infrastruct::{Id, Parameter, Text, aws};
///
/// let stage = Parameter::text().allowed_values(["test", "live"]).default("test");
/// let workers = Parameter::integer().min_value(1).max_value(10).default(2);
/// let network = Parameter::<Id<aws::ec2::VPC>>::new();          // AWS::EC2::VPC::Id: checked by CloudFormation
/// let image = Parameter::<Text>::ssm("/app/image");             // the value that Systems Manager has at deployment
/// ```
#[must_use = "a parameter is in the template where it is a field of a stack or construct"]
pub struct Parameter<K> {
    identity: Identity,
    declaration: ParameterDeclaration,
    kind: PhantomData<fn() -> K>,
}

/// Kinds that a parameter can have, with the `Type` that says so.
#[diagnostic::on_unimplemented(
    message = "a parameter cannot be `{Self}`",
    label = "not a kind of parameter",
    note = "`Text`, `Integer`, `Number`, `Boolean`, lists of those, and `Id`, `Name` and `Arn` of a resource type are"
)]
pub trait ParameterKind: Kind {
    /// The parameter's `Type`.
    fn type_name() -> String;

    /// What such a parameter is called within `AWS::SSM::Parameter::Value<…>`.
    fn stored_type_name() -> String {
        Self::type_name()
    }

    /// The only values that make sense, if they are known.
    fn allowed_values() -> Vec<Part> {
        Vec::new()
    }
}

#[diagnostic::do_not_recommend]
impl ParameterKind for Text {
    fn type_name() -> String {
        "String".to_owned()
    }
}

#[diagnostic::do_not_recommend]
impl ParameterKind for Integer {
    fn type_name() -> String {
        "Number".to_owned()
    }

    fn stored_type_name() -> String {
        "String".to_owned()
    }
}

#[diagnostic::do_not_recommend]
impl ParameterKind for Number {
    fn type_name() -> String {
        "Number".to_owned()
    }

    fn stored_type_name() -> String {
        "String".to_owned()
    }
}

/// CloudFormation has no such type: a text that is `true` or `false`.
#[diagnostic::do_not_recommend]
impl ParameterKind for Boolean {
    fn type_name() -> String {
        "String".to_owned()
    }

    fn allowed_values() -> Vec<Part> {
        ["true", "false"].map(Part::text).into()
    }
}

#[diagnostic::do_not_recommend]
impl<R: ResourceType> ParameterKind for Arn<R> {
    fn type_name() -> String {
        "String".to_owned()
    }
}

#[diagnostic::do_not_recommend]
impl<R: ResourceType> ParameterKind for Id<R> {
    fn type_name() -> String {
        known(R::TYPE_NAME, &["Id", "GroupId"]).unwrap_or_else(|| "String".to_owned())
    }
}

#[diagnostic::do_not_recommend]
impl<R: ResourceType> ParameterKind for Name<R> {
    fn type_name() -> String {
        known(R::TYPE_NAME, &["Name", "KeyName", "GroupName"])
            .unwrap_or_else(|| "String".to_owned())
    }
}

#[diagnostic::do_not_recommend]
impl<K: ParameterKind> ParameterKind for List<K> {
    fn type_name() -> String {
        match K::type_name().as_str() {
            "String" => "CommaDelimitedList".to_owned(),
            item => format!("List<{item}>"),
        }
    }

    fn stored_type_name() -> String {
        format!("List<{}>", K::stored_type_name())
    }
}

/// The types of values that exist in the account, which CloudFormation looks up.
#[doc(hidden)]
pub const AWS_TYPES: [&str; 11] = [
    "AWS::EC2::AvailabilityZone::Name",
    "AWS::EC2::Image::Id",
    "AWS::EC2::Instance::Id",
    "AWS::EC2::KeyPair::KeyName",
    "AWS::EC2::SecurityGroup::GroupName",
    "AWS::EC2::SecurityGroup::Id",
    "AWS::EC2::Subnet::Id",
    "AWS::EC2::VPC::Id",
    "AWS::EC2::Volume::Id",
    "AWS::Route53::HostedZone::Id",
    "AWS::SSM::Parameter::Name",
];

/// A value as a parameter has it: none is a boolean.
fn written(value: impl Expression) -> Part {
    let part = value.into_part();
    match part.shape {
        Shape::Boolean(value) => Part::text(value.to_string()).at(part.spot),
        _ => part,
    }
}

fn known(type_name: &str, values: &[&str]) -> Option<String> {
    let candidates = values.iter().map(|value| format!("{type_name}::{value}"));
    candidates
        .into_iter()
        .find(|candidate| AWS_TYPES.contains(&candidate.as_str()))
}

impl Parameter<Text> {
    /// A parameter of type `String`.
    ///
    /// Where a number is wanted, a parameter is an [`integer`](Parameter::integer); one that has to stay a `String`, since a stack
    /// has it already, is freed of what it is known to be:
    ///
    /// ```
    /// use infrastruct::{Parameter, aws, stack, value};
    ///
    /// let logs = stack!(Logs {
    ///     days: Parameter::text().allowed_values(["7", "14"]),
    ///     group: aws::logs::LogGroup { retention_in_days: value(&days).any() },
    /// });
    /// ```
    #[track_caller]
    pub fn text() -> Self {
        Self::new()
    }

    /// A parameter of a type that CloudFormation looks up in the account, such as `AWS::EC2::KeyPair::KeyName`.
    #[track_caller]
    pub fn of_type(type_name: impl Into<String>) -> Self {
        Self::declare(type_name.into())
    }
}

impl Parameter<Integer> {
    /// A whole number: a parameter of type `Number`.
    #[track_caller]
    pub fn integer() -> Self {
        Self::new()
    }
}

impl Parameter<Number> {
    /// A parameter of type `Number`.
    #[track_caller]
    pub fn number() -> Self {
        Self::new()
    }
}

impl Parameter<Boolean> {
    /// `true` or `false`: a parameter of type `String`, since CloudFormation has none of its own.
    ///
    /// ```
    /// use infrastruct::{Condition, Parameter, aws, if_, stack};
    ///
    /// let database = stack!(Database {
    ///     is_live: Parameter::boolean().default(false),
    ///     live: Condition::equals(&is_live, true),
    ///     files: aws::efs::FileSystem { encrypted: is_live },
    /// });
    /// ```
    #[track_caller]
    pub fn boolean() -> Self {
        Self::new()
    }
}

impl Parameter<List<Text>> {
    /// A parameter of type `CommaDelimitedList`.
    #[track_caller]
    pub fn texts() -> Self {
        Self::new()
    }

    /// Several of a type that CloudFormation looks up in the account, such as `AWS::EC2::AvailabilityZone::Name`.
    ///
    /// ```
    /// use infrastruct::{Parameter, aws, stack};
    ///
    /// let workers = stack!(Workers {
    ///     zones: Parameter::list_of_type("AWS::EC2::AvailabilityZone::Name"),
    ///     group: aws::autoscaling::AutoScalingGroup {
    ///         min_size: 1,
    ///         max_size: 3,
    ///         launch_configuration_name: "workers",
    ///         availability_zones: zones,
    ///     },
    /// });
    /// ```
    #[track_caller]
    pub fn list_of_type(item: impl Into<String>) -> Self {
        Self::declare(format!("List<{}>", item.into()))
    }
}

impl<K: ParameterKind> Parameter<K> {
    /// A parameter of the type that fits its kind.
    #[track_caller]
    #[expect(
        clippy::new_without_default,
        reason = "`default` is what CloudFormation calls the value where none is given"
    )]
    pub fn new() -> Self {
        let mut parameter = Self::declare(K::type_name());
        parameter.declaration.allowed_values = K::allowed_values();
        parameter
    }

    /// A parameter of type `AWS::SSM::Parameter::Value<…>`: what Systems Manager has under this name at deployment.
    #[track_caller]
    pub fn ssm(name: impl Into<String>) -> Self {
        let mut parameter = Self::declare(format!(
            "AWS::SSM::Parameter::Value<{}>",
            K::stored_type_name()
        ));
        parameter.declaration.default = Some(Part::text(name.into()));
        parameter
    }
}

impl<K: Kind> Parameter<K> {
    #[track_caller]
    fn declare(type_name: String) -> Self {
        let declaration = ParameterDeclaration {
            location: Location::caller(),
            logical_id: None,
            type_name,
            default: None,
            allowed_values: Vec::new(),
            allowed_pattern: None,
            min_value: None,
            max_value: None,
            min_length: None,
            max_length: None,
            no_echo: false,
            description: None,
            constraint_description: None,
        };
        Self {
            identity: Identity::fresh("parameter"),
            declaration,
            kind: PhantomData,
        }
    }

    /// Its name in the template, where that is not the path of its field: for a parameter that a stack has already.
    ///
    /// ```
    /// use infrastruct::{Parameter, stack};
    ///
    /// let orders = stack!(Orders { stage: Parameter::text().logical_id("pStage") });
    /// ```
    pub fn logical_id(mut self, id: impl Into<String>) -> Self {
        self.declaration.logical_id = Some(id.into());
        self
    }

    pub(crate) fn name(&self) -> Part {
        Part::reference(self.identity, ReferenceTarget::Name, false)
    }

    /// The value where none is given (`Default`).
    pub fn default(mut self, value: impl Expression) -> Self {
        self.declaration.default = Some(written(value));
        self
    }

    /// The only values that are accepted (`AllowedValues`).
    pub fn allowed_values<E: Expression>(mut self, values: impl IntoIterator<Item = E>) -> Self {
        self.declaration.allowed_values = values.into_iter().map(written).collect();
        self
    }

    /// The regular expression that the whole value has to match (`AllowedPattern`).
    pub fn allowed_pattern(mut self, pattern: impl Into<String>) -> Self {
        self.declaration.allowed_pattern = Some(pattern.into());
        self
    }

    /// The smallest number that is accepted (`MinValue`).
    pub fn min_value(mut self, value: impl Expression) -> Self {
        self.declaration.min_value = Some(value.into_part());
        self
    }

    /// The largest number that is accepted (`MaxValue`).
    pub fn max_value(mut self, value: impl Expression) -> Self {
        self.declaration.max_value = Some(value.into_part());
        self
    }

    /// The fewest characters that are accepted (`MinLength`).
    pub fn min_length(mut self, length: u32) -> Self {
        self.declaration.min_length = Some(length);
        self
    }

    /// The most characters that are accepted (`MaxLength`).
    pub fn max_length(mut self, length: u32) -> Self {
        self.declaration.max_length = Some(length);
        self
    }

    /// Masks the value wherever CloudFormation shows it (`NoEcho`).
    ///
    /// An output would show it, so no output may have it, and no other stack, which could only read it from one. What
    /// several stacks need is kept in Secrets Manager:
    ///
    /// ```
    /// use infrastruct::{aws, construct, dynamic};
    ///
    /// let database = construct!(aws::rds::DBInstance {
    ///     db_instance_class: "db.t4g.micro",
    ///     engine: "postgres",
    ///     allocated_storage: 20,
    ///     master_username: "admin_user",
    ///     master_user_password: dynamic::secret("app/database").field("password"),
    /// });
    /// ```
    pub fn no_echo(mut self) -> Self {
        self.declaration.no_echo = true;
        self
    }

    /// What it is for (`Description`).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.declaration.description = Some(description.into());
        self
    }

    /// What CloudFormation says of a value that is refused (`ConstraintDescription`).
    pub fn constraint_description(mut self, description: impl Into<String>) -> Self {
        self.declaration.constraint_description = Some(description.into());
        self
    }
}

impl<K> fmt::Debug for Parameter<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("Parameter")
            .field(&self.declaration)
            .finish()
    }
}

#[diagnostic::do_not_recommend]
impl<K: Kind> Expression for &Parameter<K> {
    type Kind = K;

    fn into_part(self) -> Part {
        Part::new(Shape::Reference(Reference {
            identity: self.identity,
            target: ReferenceTarget::Ref,
            list: K::LIST,
            weak: None,
            freed: false,
        }))
    }
}

#[diagnostic::do_not_recommend]
impl<K: Kind> Expression for Parameter<K> {
    type Kind = K;

    fn into_part(self) -> Part {
        (&self).into_part()
    }
}

#[diagnostic::do_not_recommend]
impl<K: Kind> Construct for Parameter<K> {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.place(
            self.identity,
            Item::Parameter(Arc::new(self.declaration.clone())),
        );
    }
}

#[diagnostic::do_not_recommend]
impl<K: Kind> From<&Parameter<K>> for Value<K> {
    fn from(parameter: &Parameter<K>) -> Self {
        Self::new(parameter.into_part())
    }
}
