"""Provider schemas, without their prose and with one spelling per fact."""

import ledger

PROSE = "prose"
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
PLAIN = (
    "type", "enum", "enumCaseInsensitive", "pattern", "format", "const", "required",
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "uniqueKeys", "maxUniqueItems",
    "minProperties", "maxProperties", "dependencies", "dependentRequired", "dependentExcluded",
    "requiredXor", "requiredOr",
)  # fmt: skip
# A constraint that every value meets.
EMPTY = {"minLength": 0, "minItems": 0, "minProperties": 0, "uniqueItems": False, "required": []}


def cleaned(schema, properties, where, branch=False):
    """A copy with the kept keywords; `properties` are the type's own, which a few references name.

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
            ledger.drop(f"schema {keyword}: {value}".lower(), "every value meets it")
            continue
        if keyword == "additionalProperties" and value is False and "properties" in schema and not branch:
            ledger.drop("schema additionalProperties: false", "what holds wherever properties are listed")
            continue
        ledger.keep(f"schema {keyword}")
        if keyword == "$ref":
            section, name = value.removeprefix("#/").split("/")
            if section == "definitions":
                kept["$ref"] = name
            else:
                kept |= cleaned(properties[name], properties, where, branch)
        elif keyword == "relationshipRef":
            target = value["typeName"] + "." + value["propertyPath"].removeprefix("/properties/")
            kept["relationship"] = [target]
        elif keyword in NAMED:
            kept[keyword] = {name: cleaned(sub, properties, where, branch) for name, sub in value.items()}
        elif keyword in SINGLE:
            deeper = branch or keyword in ("not", "if", "then", "else", "contains")
            kept[keyword] = cleaned(value, properties, where, deeper)
        elif keyword in LISTED:
            kept[keyword] = [cleaned(sub, properties, where, True) for sub in value]
        elif keyword in PLAIN:
            kept[keyword] = value
        else:
            raise SystemExit(f"unknown keyword `{keyword}` in {where}")
    if "properties" in schema and "additionalProperties" not in schema and not branch:
        ledger.keep("schema additionalProperties: true, unsaid")
        kept["additionalProperties"] = True
    return kept


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
