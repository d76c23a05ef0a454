"""SAM's types: what a transform turns into resources of other types, under the same logical ID."""

SERVICE = {
    "transform": "AWS::Serverless-2016-10-31",
    "pages": "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-",
}
PREFIX = "AWS::Serverless::"
# What `Ref` and `Fn::GetAtt` reach after the transform, so what their values identify.
GENERATED = {
    "Api": "AWS::ApiGateway::RestApi",
    "Application": "AWS::CloudFormation::Stack",
    "Function": "AWS::Lambda::Function",
    "HttpApi": "AWS::ApiGatewayV2::Api",
    "LayerVersion": "AWS::Lambda::LayerVersion",
    "SimpleTable": "AWS::DynamoDB::Table",
    "StateMachine": "AWS::StepFunctions::StateMachine",
}


def is_serverless(name):
    return name.startswith(PREFIX)


def describe(types):
    """Settles the attributes of SAM's types by those of the types that they become."""
    for name, facts in types.items():
        if not is_serverless(name):
            continue
        generated = GENERATED.get(name.removeprefix(PREFIX))
        if generated is None:
            # The schemas say nothing of its attributes, and there are some.
            facts["prefix"] = ""
            facts["identities"] = {}
            continue
        known = types[generated]["identities"]
        for attribute, kind in facts["identities"].items():
            kind = known.get(attribute, kind)
            facts["identities"][attribute] = kind if "." in kind else f"{generated}.{kind}"


def simplified(line, definitions):
    """The schemas of a type with one spelling per fact: SAM's are made by a tool that writes `allOf` around references."""
    names = {name: name.rsplit(".", 1)[-1] for name in definitions}
    empty = {name for name, schema in definitions.items() if not schema}
    if len(set(names.values())) < len(names):
        raise SystemExit(f"two definitions of {sorted(names)} would have one name")

    def simple(value):
        if isinstance(value, list):
            return [simple(each) for each in value]
        if not isinstance(value, dict):
            return value
        if list(value) == ["allOf"] and len(value["allOf"]) == 1:
            return simple(value["allOf"][0])
        if isinstance(value.get("$ref"), str):
            name = value["$ref"]
            return {} if name in empty else {**value, "$ref": names[name]}
        return {key: simple(each) for key, each in value.items()}

    line = simple(line)
    if "Tags" in line["properties"]:
        # The schemas say no more than that they are objects.
        line["properties"]["Tags"] = {"additionalProperties": {"type": "string"}, "type": "object"}
    return line, {names[name]: simple(schema) for name, schema in definitions.items() if name not in empty}


def tagging(source):
    """How SAM's types are tagged, which have no such keyword."""
    return {"property": "Tags", "variant": "map"} if "Tags" in source["properties"] else None
