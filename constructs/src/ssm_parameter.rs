//! Parameters of Systems Manager.

use infrastruct::{
    Construct, Expression, IntoValue, List, Properties, Resource, Text, aws, construct, join,
    kind::Fits, properties,
};

use crate::grant::Grant;
use crate::piece::piece;

/// A parameter of Systems Manager (`AWS::SSM::Parameter`): a text by name, for others to read.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{SsmParameter, Topic};
///
/// let stack = stack!(Example {
///     hub: Topic::new(),
///     address: SsmParameter::new(hub.topic_arn()).name("/signals/hub/arn"),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/ssm_parameter.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct SsmParameter {
    /// The parameter itself.
    #[construct(flatten)]
    pub parameter: Resource<aws::ssm::Parameter>,
}

piece!(SsmParameter => parameter: aws::ssm::Parameter);

impl SsmParameter {
    /// A parameter that holds a text, of up to 4 KiB.
    #[track_caller]
    pub fn new(value: impl IntoValue<Text>) -> Self {
        let parameter = construct!(aws::ssm::Parameter {
            r#type: "String",
            value: value,
        });
        Self { parameter }.blame_caller()
    }

    /// A parameter that holds several texts, none of which has a comma.
    #[track_caller]
    pub fn list<E: Expression<Kind: Fits<List<Text>>>>(values: E) -> Self {
        let parameter = construct!(aws::ssm::Parameter {
            r#type: "StringList",
            value: join(",", values),
        });
        Self { parameter }.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::ssm::Parameter>) -> Self {
        self.parameter.apply(&properties.blame_caller());
        self
    }

    /// Its name, such as `/orders/hub/arn`. CloudFormation makes one otherwise.
    #[track_caller]
    pub fn name(self, name: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::ssm::Parameter { name: name }))
    }

    /// What it is for.
    #[track_caller]
    pub fn description(self, description: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::ssm::Parameter {
            description: description
        }))
    }

    /// The pattern that every value has to match.
    #[track_caller]
    pub fn pattern(self, pattern: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::ssm::Parameter {
            allowed_pattern: pattern
        }))
    }

    /// Up to 8 KiB, at a price.
    #[track_caller]
    pub fn advanced(self) -> Self {
        self.set(properties!(aws::ssm::Parameter { tier: "Advanced" }))
    }

    /// The permission to read it.
    #[doc(alias = "grant_read")]
    pub fn read(&self) -> Grant {
        Grant::to(["ssm:GetParameter", "ssm:GetParameters"]).on(self.arn())
    }

    /// The permission to put another value in its place.
    #[doc(alias = "grant_write")]
    pub fn write(&self) -> Grant {
        Grant::to(["ssm:PutParameter"]).on(self.arn())
    }
}
