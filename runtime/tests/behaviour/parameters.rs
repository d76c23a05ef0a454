use infrastruct::{
    App, Condition, Id, List, Name, Number, Parameter, Text, aws, if_, kind::ParameterKind, pseudo,
    stack,
};
use serde_json::json;

use crate::group;
use crate::support::{alone, errors_alone, queue, template};

fn json_of<K: ParameterKind>(parameter: Parameter<K>) -> serde_json::Value {
    alone(group! { inbox: queue(), parameter: parameter })["Parameters"]["Parameter"].clone()
}

fn said_of<K: ParameterKind>(parameter: Parameter<K>) -> String {
    errors_alone(group! { inbox: queue(), parameter: parameter }).join("\n")
}

#[test]
fn everything_a_parameter_can_say() {
    let text = Parameter::text()
        .default("abc")
        .allowed_values(["abc", "abd"])
        .allowed_pattern("[a-z]+")
        .min_length(1)
        .max_length(3)
        .no_echo()
        .description("a name")
        .constraint_description("three letters");
    let expected = json!({
        "Type": "String", "Default": "abc", "AllowedValues": ["abc", "abd"], "AllowedPattern": "[a-z]+", "MinLength": 1,
        "MaxLength": 3, "NoEcho": true, "Description": "a name", "ConstraintDescription": "three letters",
    });
    assert_eq!(json_of(text), expected);
    let number = Parameter::integer().default(2).min_value(1).max_value(10);
    assert_eq!(
        json_of(number),
        json!({ "Type": "Number", "Default": 2, "MinValue": 1, "MaxValue": 10 })
    );
    assert_eq!(
        json_of(Parameter::texts().default(["a", "b"])),
        json!({ "Type": "CommaDelimitedList", "Default": "a,b" })
    );
}

#[test]
fn a_boolean_is_a_text_of_two_values() {
    let texts = json!({ "Type": "String", "Default": "false", "AllowedValues": ["true", "false"] });
    assert_eq!(json_of(Parameter::boolean().default(false)), texts);
    let flags = stack!(Test {
        encrypted: Parameter::boolean().default(true),
        is_encrypted: Condition::equals(&encrypted, true),
        files: aws::efs::FileSystem {
            encrypted: encrypted
        },
        #[condition(is_encrypted)]
        other: aws::efs::FileSystem {
            encrypted: if_(&is_encrypted, &encrypted, pseudo::no_value())
        },
    });
    let built = template(App::new().stack(flags), "Test");
    assert_eq!(
        built["Resources"]["Files"]["Properties"],
        json!({ "Encrypted": { "Ref": "Encrypted" } })
    );
}

#[test]
fn several_are_looked_up_by_a_name() {
    assert_eq!(
        json_of(Parameter::list_of_type("AWS::EC2::AvailabilityZone::Name")),
        json!({ "Type": "List<AWS::EC2::AvailabilityZone::Name>" })
    );
}

#[test]
fn types_follow_the_kind() {
    let type_of = |json: serde_json::Value| json["Type"].as_str().unwrap().to_owned();
    assert_eq!(
        type_of(json_of(Parameter::<List<Number>>::new())),
        "List<Number>"
    );
    assert_eq!(
        type_of(json_of(Parameter::<Id<aws::ec2::VPC>>::new())),
        "AWS::EC2::VPC::Id"
    );
    assert_eq!(
        type_of(json_of(Parameter::<List<Id<aws::ec2::Subnet>>>::new())),
        "List<AWS::EC2::Subnet::Id>"
    );
    assert_eq!(
        type_of(json_of(Parameter::<Name<aws::ec2::KeyPair>>::new())),
        "AWS::EC2::KeyPair::KeyName"
    );
    assert_eq!(
        type_of(json_of(Parameter::<Name<aws::sqs::Queue>>::new())),
        "String"
    );
    assert_eq!(
        type_of(json_of(Parameter::<Text>::ssm("/a"))),
        "AWS::SSM::Parameter::Value<String>"
    );
    assert_eq!(
        type_of(json_of(Parameter::<List<Text>>::ssm("/a"))),
        "AWS::SSM::Parameter::Value<List<String>>"
    );
    assert_eq!(
        type_of(json_of(Parameter::<Id<aws::ec2::VPC>>::ssm("/a"))),
        "AWS::SSM::Parameter::Value<AWS::EC2::VPC::Id>"
    );
}

#[test]
fn a_parameter_agrees_with_itself() {
    let said = said_of(
        Parameter::text()
            .default("dev")
            .allowed_values(["test", "live"]),
    );
    assert!(
        said.contains(
            "`Test.parameter`, `default`: `dev` is not among the allowed values: `test`, `live`"
        ),
        "{said}"
    );
    assert!(said.starts_with(file!()), "{said}");
    assert!(
        said_of(Parameter::integer().default(11).max_value(10))
            .contains("`11` is more than the parameter's maximum of 10")
    );
    assert!(
        said_of(Parameter::integer().default(0).min_value(1))
            .contains("less than the parameter's minimum of 1")
    );
    assert!(said_of(Parameter::integer().default("x")).contains("`x` is not a number"));
    assert!(
        said_of(Parameter::integer().min_value(3).max_value(2))
            .contains("`min_value` = `3`: more than `max_value`")
    );
    assert!(
        said_of(Parameter::text().default("ab").min_length(3))
            .contains("shorter than the parameter's minimum of 3")
    );
    assert!(
        said_of(Parameter::text().default("ab").max_length(1))
            .contains("longer than the parameter's maximum of 1")
    );
    assert!(
        said_of(Parameter::text().default("ab1").allowed_pattern("[a-z]+"))
            .contains("does not match the parameter's pattern")
    );
    assert!(
        said_of(Parameter::text().min_value(3))
            .contains("only a parameter of type `Number` has it")
    );
    assert!(
        said_of(Parameter::integer().min_length(3))
            .contains("a parameter of type `Number` has no length")
    );
    assert!(said_of(Parameter::of_type("Strng")).contains("`Strng` is not a type of parameter"));
    assert!(
        said_of(Parameter::of_type("AWS::SSM::Parameter")).contains("is not a type of parameter")
    );
    assert!(
        said_of(Parameter::text().default("x".repeat(4097)))
            .contains("4097 bytes, where a value has at most 4096")
    );
}

#[test]
fn the_items_of_a_default_stay_as_they_are() {
    let said = said_of(Parameter::texts().default(["a,b", "c"]));
    assert!(
        said.contains(
            "`default`: the item `a,b` has a comma, at which CloudFormation would split it"
        ),
        "{said}"
    );
    let said = said_of(Parameter::texts().default([" a", "c"]));
    assert!(
        said.contains("the item ` a` has spaces around it, which CloudFormation would take away"),
        "{said}"
    );
    assert_eq!(
        json_of(Parameter::texts().default(["a b", "c"]))["Default"],
        "a b,c"
    );
    assert_eq!(json_of(Parameter::texts().default("a,b"))["Default"], "a,b");
}

#[test]
fn default_is_the_value_where_none_is_given() {
    use infrastruct::{Integer, Text};

    let parameter = Parameter::<Text>::default(Parameter::text(), "x");
    assert_eq!(json_of(parameter)["Default"], "x");
    let shown = format!("{:?}", Parameter::<Integer>::new());
    assert!(shown.starts_with("Parameter("), "{shown}");
}

/// Systems Manager holds values of any type.
#[test]
fn stored_parameters_have_any_type() {
    let held = [
        "String",
        "Number",
        "List<String>",
        "CommaDelimitedList",
        "AWS::EC2::Image::Id",
        "AWS::EC2::Host::Id",
        "List<AWS::EC2::Subnet::Id>",
        "AWS::SSM::Parameter::Name",
    ];
    for held in held {
        let type_name = format!("AWS::SSM::Parameter::Value<{held}>");
        let json = json_of(Parameter::of_type(type_name.clone()).default("/app/held"));
        assert_eq!(json["Type"], type_name.as_str());
    }
}
