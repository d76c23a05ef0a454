//! Intrinsic functions: what CloudFormation computes at deployment.

use crate::construct::condition::Condition;
use crate::construct::mapping::Mapping;
use crate::construct::parameter::Parameter;
use crate::value::deferred::Value;
use crate::value::expression::Expression;
use crate::value::handle::Ref;
use crate::value::into_value::{IntoValue, fitted};
use crate::value::kind::{Any, Integer, Json, Kind, List, Listed, Text};
use crate::value::part::{Part, ReferenceTarget, Shape};
use crate::value::resource_type::ResourceType;

pub use crate::construct::other_stack::{StackOutput, import_value, stack_output};

/// Any expression as a value: so that a list may hold literals beside values.
///
/// ```
/// use infrastruct::{join, pseudo, value};
///
/// let topic = join("-", [value("jobs"), pseudo::region()]);
/// ```
pub fn value<E: Expression>(expression: E) -> Value<E::Kind> {
    Value::new(expression.into_part())
}

/// The items of a list with a delimiter between them (`Fn::Join`).
pub fn join(delimiter: &str, list: impl IntoValue<List<Text>>) -> Value<Text> {
    call(
        "Fn::Join",
        [delimiter.into_part(), fitted::<List<Text>>(list)],
    )
}

/// The pieces of a text between delimiters (`Fn::Split`).
pub fn split(delimiter: &str, text: impl IntoValue<Text>) -> Value<List<Text>> {
    call("Fn::Split", [delimiter.into_part(), fitted::<Text>(text)])
}

/// One item of a list, counted from 0 (`Fn::Select`).
///
/// ```
/// use infrastruct::{availability_zones, select};
///
/// let zone = select(0, availability_zones());
/// ```
pub fn select<L: Expression<Kind: Listed>>(
    index: impl IntoValue<Integer>,
    list: L,
) -> Value<<L::Kind as Listed>::Item> {
    call("Fn::Select", [fitted::<Integer>(index), list.into_part()])
}

/// One value where the condition holds, else another (`Fn::If`). The condition needs a field of the stack.
///
/// ```
/// use infrastruct::{Condition, if_, pseudo};
///
/// let is_main = Condition::equals(pseudo::region(), "eu-central-1");
/// let capacity = if_(&is_main, 10, pseudo::no_value());
/// ```
///
/// `None` leaves the property out as well. Within the macros it needs no type; elsewhere rustc asks for one:
/// `None::<u32>`. In a literal each branch is written, and checked, as the value by itself would be:
///
/// ```
/// use infrastruct::{Condition, Parameter, aws, if_, stack};
///
/// let worker = stack!(Worker {
///     bucket: Parameter::text().default(""),
///     is_packed: Condition::not(&Condition::equals(&bucket, "")),
///     own_role: Parameter::text(),
///     role: aws::iam::Role { assume_role_policy_document: infrastruct::json!({
///         "Version": "2012-10-17",
///         "Statement": [{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }],
///     }) },
///     function: aws::lambda::Function {
///         runtime: "python3.13",
///         handler: "index.handler",
///         role: if_(&is_packed, role, own_role),
///         code: if_(&is_packed, Code { s3_bucket: bucket, s3_key: "worker.zip" }, Code { zip_file: "def handler(event, context): pass" }),
///     },
/// });
/// ```
pub fn if_<A, B>(condition: &Condition, then: A, otherwise: B) -> Value<A::Kind>
where
    A: Expression,
    B: IntoValue<A::Kind>,
{
    // What is left out is left out at deployment.
    let branch = |part: Part| {
        if part.is_absent() {
            Part::new(Shape::Pseudo("AWS::NoValue"))
        } else {
            part
        }
    };
    call(
        "Fn::If",
        [
            condition.name(),
            branch(then.into_part()),
            branch(fitted::<A::Kind>(otherwise)),
        ],
    )
}

/// A value of a [`Mapping`] by its two keys (`Fn::FindInMap`).
pub fn find_in_map<K: Kind>(
    mapping: &Mapping<K>,
    first: impl IntoValue<Text>,
    second: impl IntoValue<Text>,
) -> Value<K> {
    call(
        "Fn::FindInMap",
        [
            mapping.name(),
            fitted::<Text>(first),
            fitted::<Text>(second),
        ],
    )
}

/// Like [`find_in_map`], with a value for keys that are not there (`DefaultValue`).
pub fn find_in_map_or<K: Kind>(
    mapping: &Mapping<K>,
    first: impl IntoValue<Text>,
    second: impl IntoValue<Text>,
    default: impl IntoValue<K>,
) -> Value<K> {
    let default = fitted::<K>(default);
    if default.is_absent() {
        return find_in_map(mapping, first, second);
    }
    call(
        "Fn::FindInMap",
        [
            mapping.name(),
            fitted::<Text>(first),
            fitted::<Text>(second),
            Part::object([("DefaultValue", default)]),
        ],
    )
}

/// A value of whichever mapping has a name that is made at deployment (`Fn::FindInMap`). The template then uses the
/// `AWS::LanguageExtensions` transform.
///
/// ```
/// use infrastruct::intrinsic::find_in_any_map;
/// use infrastruct::{Mapping, Parameter, aws, stack, sub};
///
/// let workers = stack!(Workers {
///     stage: Parameter::text().allowed_values(["Test", "Live"]).default("Test"),
///     sizes_test: Mapping::new([("worker", [("type", "t4g.small")])]),
///     sizes_live: Mapping::new([("worker", [("type", "m8g.large")])]),
///     worker: aws::ec2::Instance {
///         image_id: "ami-0123456789abcdef0",
///         instance_type: find_in_any_map(sub!("Sizes{stage}"), "worker", "type"),
///     },
/// });
/// ```
pub fn find_in_any_map(
    name: impl IntoValue<Text>,
    first: impl IntoValue<Text>,
    second: impl IntoValue<Text>,
) -> Value<Any> {
    call(
        "Fn::FindInMap",
        [
            fitted::<Text>(name),
            fitted::<Text>(first),
            fitted::<Text>(second),
        ],
    )
}

/// A text in Base64 (`Fn::Base64`).
pub fn base64(text: impl IntoValue<Text>) -> Value<Text> {
    Value::new(Part::function("Fn::Base64", fitted::<Text>(text)))
}

/// Blocks of addresses cut from a larger one (`Fn::Cidr`): how many, and how many bits each host part has.
pub fn cidr(
    block: impl IntoValue<Text>,
    count: impl IntoValue<Integer>,
    bits: impl IntoValue<Integer>,
) -> Value<List<Text>> {
    call(
        "Fn::Cidr",
        [
            fitted::<Text>(block),
            fitted::<Integer>(count),
            fitted::<Integer>(bits),
        ],
    )
}

/// The availability zones of the deployment's region (`Fn::GetAZs`).
pub fn availability_zones() -> Value<List<Text>> {
    availability_zones_of("")
}

/// The availability zones of a region (`Fn::GetAZs`).
pub fn availability_zones_of(region: impl IntoValue<Text>) -> Value<List<Text>> {
    Value::new(Part::function("Fn::GetAZs", fitted::<Text>(region)))
}

/// An attribute by its name (`Fn::GetAtt`), for one that the schema does not list.
pub fn get_att<R: ResourceType>(handle: Ref<R>, attribute: impl Into<String>) -> Value<Any> {
    let target = ReferenceTarget::Attribute(attribute.into().into());
    Value::new(Part::reference(handle.identity(), target, false))
}

/// What `Ref` returns for a resource, whatever its type calls it.
pub fn reference<R: ResourceType>(handle: Ref<R>) -> Value<Any> {
    crate::value::deferred::reference(handle.identity())
}

/// The logical ID of a resource in its own template.
pub fn logical_id<R: ResourceType>(handle: Ref<R>) -> Value<Text> {
    Value::new(Part::reference(
        handle.identity(),
        ReferenceTarget::Name,
        false,
    ))
}

/// A resource that a macro adds to the template, by its logical ID: what SAM makes of a function has its role and its API.
///
/// ```
/// use infrastruct::intrinsic::added;
/// use infrastruct::{Output, aws, stack, sub};
///
/// let shop = stack!(Shop {
///     orders: aws::serverless::Function {
///         runtime: "python3.13",
///         handler: "orders.handler",
///         code_uri: "orders/",
///         events: [("Create", ApiEvent { r#type: "Api", properties: ApiEventProperties { path: "/orders", method: "post" } })],
///     },
///     url: Output::new(sub!("https://{}.execute-api.{AWS::Region}.amazonaws.com/Prod/", added("ServerlessRestApi").reference())),
///     role: Output::new(added("OrdersRole").attribute("Arn")),
/// });
/// ```
pub fn added(logical_id: impl Into<String>) -> Added {
    Added {
        logical_id: logical_id.into(),
    }
}

/// A resource that a macro adds.
#[derive(Clone, Debug)]
#[must_use = "what it returns is read with `reference` and `attribute`"]
pub struct Added {
    logical_id: String,
}

impl Added {
    /// What `Ref` returns for it.
    pub fn reference(&self) -> Value<Any> {
        Value::new(Part::function("Ref", Part::text(self.logical_id.clone())))
    }

    /// One of its attributes (`Fn::GetAtt`).
    pub fn attribute(&self, name: impl Into<String>) -> Value<Any> {
        let names = [self.logical_id.clone(), name.into()];
        call("Fn::GetAtt", names.map(Part::text))
    }
}

/// What a macro of CloudFormation makes of parameters (`Fn::Transform`).
pub fn transform(name: &str, parameters: impl IntoValue<Json>) -> Value<Any> {
    let argument = [
        ("Name", name.into_part()),
        ("Parameters", fitted::<Json>(parameters)),
    ];
    Value::new(Part::function("Fn::Transform", Part::object(argument)))
}

/// How many items a list has (`Fn::Length`). The template then uses the `AWS::LanguageExtensions` transform.
pub fn length(list: impl Expression<Kind: Listed>) -> Value<Integer> {
    Value::new(Part::function("Fn::Length", list.into_part()))
}

/// A value as JSON text (`Fn::ToJsonString`). The template then uses the `AWS::LanguageExtensions` transform.
pub fn to_json_string(json: impl IntoValue<Json>) -> Value<Text> {
    Value::new(Part::function("Fn::ToJsonString", fitted::<Json>(json)))
}

/// The values of all parameters of a type, such as `AWS::EC2::VPC::Id` (`Fn::RefAll`): in a
/// [`ParameterRule`](crate::construct::parameter_rule::ParameterRule) only.
pub fn ref_all(parameter_type: &str) -> Value<List<Text>> {
    Value::new(Part::function("Fn::RefAll", parameter_type.into_part()))
}

/// An attribute of what a parameter names, such as the `VpcId` of a subnet or its `Tags.Department` (`Fn::ValueOf`): in a rule only.
pub fn value_of<K: Kind>(parameter: &Parameter<K>, attribute: &str) -> Value<List<Text>> {
    call("Fn::ValueOf", [parameter.name(), attribute.into_part()])
}

/// An attribute of what all parameters of a type name (`Fn::ValueOfAll`): in a rule only.
pub fn value_of_all(parameter_type: &str, attribute: &str) -> Value<List<Text>> {
    call(
        "Fn::ValueOfAll",
        [parameter_type.into_part(), attribute.into_part()],
    )
}

fn call<K: Kind, const N: usize>(function: &'static str, arguments: [Part; N]) -> Value<K> {
    Value::new(Part::function(function, Part::list(arguments)))
}
