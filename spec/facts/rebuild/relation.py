"""Which attribute of which type a property wants, in one spelling: `AWS::IAM::Role.Arn`."""

import ledger


SAID = "said by the provider schemas"
RESOURCE = {
    "attributes": SAID,
    "cloudFormationTransform": "said once, of the service",
    "documentation": "`prose.jsonl` has its first sentence, for editors",
    "name": SAID,
    "primaryIdentifier": SAID,
    "properties": SAID + ", but for the relationships",
    "additionalReplacementProperties": SAID,
    "scrutinizable": "a rank of changes for review, not a rule",
    "vendedLogs": "where services deliver logs, outside of the type's own properties",
}
PROPERTY = {
    "causesReplacement": SAID,
    "defaultValue": "what the service assumes; no check needs it",
    "deprecated": SAID,
    "documentation": "`prose.jsonl` has its first sentence, for editors",
    "previousTypes": "what a property took in the past",
    "required": SAID,
    "scrutinizable": RESOURCE["scrutinizable"],
    "type": SAID,
}
TABLES = "about metrics, events and generated classes, not about templates"


def count(tables):
    """Enters into the ledger what the service spec says beside the relationships."""
    for table, facts in tables.items():
        if table not in ("resource", "typeDefinition") and facts["type"] == "entities":
            ledger.drop(f"service spec table {table}", TABLES, len(facts["entities"]))
    definitions = tables["typeDefinition"]["entities"]
    for resource in tables["resource"]["entities"]:
        for keyword in resource.keys() - {"$id", "cloudFormationType"}:
            if keyword in RESOURCE:
                ledger.drop(f"service spec resource {keyword}", RESOURCE[keyword])
            else:
                ledger.keep(f"service spec resource {keyword}")
    for owner in [*tables["resource"]["entities"], *definitions]:
        for facts in owner["properties"].values():
            for keyword in facts:
                if keyword in PROPERTY:
                    ledger.drop(f"service spec property {keyword}", PROPERTY[keyword])
                else:
                    ledger.keep(f"service spec property {keyword}")


def of_service_spec(tables):
    """(type, definition or "", property) → targets, from the service spec's tables."""
    definitions = {entity["$id"]: entity for entity in tables["typeDefinition"]["entities"]}
    used = tables["usesType"]["forward"]
    found = {}
    for resource in tables["resource"]["entities"]:
        type_name = resource["cloudFormationType"]
        owned = [definitions[each["$id"]] for each in used.get(resource["$id"], [])]
        for owner, name in [(resource, ""), *((each, each["name"]) for each in owned)]:
            for property_, facts in owner["properties"].items():
                targets = [f"{ref['cloudFormationType']}.{ref['propertyName']}" for ref in facts.get("relationshipRefs", [])]
                if targets:
                    found[type_name, name, property_] = targets
    return found


def identity(target, types):
    """`AWS::SNS::Topic.TopicArn` as `AWS::SNS::Topic.Arn`; nothing where the target identifies no known resource."""
    type_name, _, name = target.rpartition(".")
    facts = types.get(type_name)
    if facts is None:
        return None
    own = full(type_name, facts["identities"])
    given = sorted(set(own.values()))
    if name.replace("/", ".") in own:
        return own[name.replace("/", ".")]
    if target in given:
        return target
    # An alias's ARN is a function's, by its format; and an `Id` that is none is what `Ref` returns.
    alike = [each for each in given if each.endswith("." + name)]
    if len(alike) == 1:
        return alike[0]
    return own.get(facts["returned"]) if name == "Id" else None


def full(type_name, identities):
    """`Arn` as `AWS::SNS::Topic.Arn`."""
    return {each: kind if "." in kind else f"{type_name}.{kind}" for each, kind in identities.items()}


def attach(schema, targets, definitions):
    """Puts what is wanted at the string itself: the item of a list, or the property."""
    named = definitions.get(schema.get("$ref"), {})
    if "items" in named:
        schema |= {key: value for key, value in named.items() if key not in schema}
        del schema["$ref"]
        schema["items"] = dict(schema["items"])
    place = schema["items"] if isinstance(schema.get("items"), dict) else schema
    place["serviceSpec"] = targets
