"""Provider schemas, without their prose and with one spelling per fact."""

import ledger

PROSE = "prose"
MET = "a bound that every value meets: 0, false, an empty list"
DROPPED = {
    "$comment": PROSE,
    "description": PROSE,
    "examples": PROSE,
    "title": PROSE,
    "default": "what the service assumes; no check needs it",
    "insertionOrder": "about comparing a deployed list with a template's; a template's order is kept as written",
    "arrayType": "about comparing a deployed list with a template's",
}
NAMED = ("properties", "patternProperties")
SINGLE = ("not", "if", "then", "else", "contains", "propertyNames", "additionalProperties", "items")
LISTED = ("oneOf", "anyOf", "allOf", "prefixItems")
BRANCHING = ("not", "if", "then", "else", "contains", *LISTED)
PLAIN = (
    "type", "enum", "enumCaseInsensitive", "pattern", "const", "required",
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "uniqueKeys", "maxUniqueItems",
    "minProperties", "maxProperties", "dependencies", "dependentRequired", "dependentExcluded",
    "requiredXor", "requiredOr",
)  # fmt: skip
RENAMED = {"AWS::ACM::": "AWS::CertificateManager::"}
# A constraint that every value meets.
EMPTY = {"minLength": 0, "minItems": 0, "minProperties": 0, "uniqueItems": False, "required": []}


def cleaned(schema, properties, where, branch=False):
    """A copy with the kept keywords; `properties` are the type's own, which two references put in place.

    An object that lists properties takes no others unless it says so; in a branch it is the other way round.
    """
    if isinstance(schema, bool):
        return schema
    kept = {}
    for keyword, value in schema.items():
        if keyword in DROPPED:
            ledger.drop(f"schema {keyword}", DROPPED[keyword])
            continue
        if keyword in EMPTY and value == EMPTY[keyword] and type(value) is type(EMPTY[keyword]):
            ledger.drop(f"schema {keyword}", MET)
            continue
        if keyword == "additionalProperties" and value is False and "properties" in schema and not branch:
            ledger.drop("schema additionalProperties", "false is what holds wherever properties are listed")
            continue
        ledger.keep(f"schema {keyword}")
        kept |= spelled(keyword, value, properties, where, branch)
    if schema.get("format") == "json" and "type" not in schema:
        # Its bounds are those of a string, yet an object is as good: `AWS::IAM::ManagedPolicy`.
        kept["type"] = ["object", "string"]
    if "properties" in schema and "additionalProperties" not in schema and not branch:
        ledger.keep("unsaid additionalProperties: true")
        kept["additionalProperties"] = True
    return kept


def spelled(keyword, value, properties, where, branch):
    """A kept keyword as the facts spell it."""
    if keyword == "$ref":
        section, name = value.removeprefix("#/").split("/")
        if section == "definitions":
            return {"$ref": name}
        with ledger.uncounted():
            return cleaned(properties[name], properties, where, branch)
    if keyword == "relationshipRef":
        target = value["typeName"] + "." + value["propertyPath"].removeprefix("/properties/")
        return {"relationship": [target]}
    if keyword == "format":
        return {keyword: renamed(value)}
    if keyword in PLAIN:
        return {keyword: value}
    deeper = branch or keyword in BRANCHING
    if keyword in NAMED:
        return {keyword: {name: cleaned(sub, properties, where, deeper) for name, sub in value.items()}}
    if keyword in SINGLE:
        return {keyword: cleaned(value, properties, where, deeper)}
    if keyword in LISTED:
        return {keyword: [cleaned(sub, properties, where, deeper) for sub in value]}
    raise SystemExit(f"unknown keyword `{keyword}` in {where}")


def renamed(format_):
    """A format with the type's name in CloudFormation, where the sources use that of its service's interface."""
    for other, name in RENAMED.items():
        format_ = format_.replace(other, name)
    return format_


def references(schema):
    """The definitions that a cleaned schema names."""
    if isinstance(schema, dict):
        for keyword, value in schema.items():
            if keyword == "$ref" and isinstance(value, str):
                yield value
            else:
                yield from references(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from references(value)


def reachable(root, definitions):
    """The definitions that the type's properties can meet, in the source's order of names."""
    found, waiting = set(), list(references(root))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(references(definitions[name]))
    return sorted(found)
