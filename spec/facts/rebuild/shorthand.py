"""The compact spelling of schemas; `spec/src/facts/schema.rs` reads it.

A schema that is only a type is the type's name, one that is only a reference is `#Name`, and a type
that another keyword implies is left out.
"""

TEXT = ("pattern", "minLength", "maxLength", "enumCaseInsensitive")
NAMED = ("properties", "patternProperties")
LISTED = ("oneOf", "anyOf", "allOf", "prefixItems")


def short(schema):
    if not isinstance(schema, dict):
        return schema
    result = {}
    for keyword, value in schema.items():
        if keyword in NAMED:
            value = {name: short(sub) for name, sub in value.items()}
        elif keyword in LISTED:
            value = [short(sub) for sub in value]
        elif keyword in ("items", "not", "if", "then", "else", "contains", "propertyNames", "additionalProperties"):
            value = [short(sub) for sub in value] if isinstance(value, list) else short(value)
        result[keyword] = value
    if "type" in result and result["type"] == implied(result):
        del result["type"]
    if list(result) == ["type"] and isinstance(result["type"], str):
        return result["type"]
    if list(result) == ["$ref"]:
        return "#" + result["$ref"]
    return result


def implied(schema):
    """The type that a schema has when it names none, if it has a single one."""
    if "properties" in schema:
        return "object"
    if "items" in schema:
        return "array"
    if any(keyword in schema for keyword in TEXT):
        return "string"
    if "enum" in schema and all(isinstance(value, str) for value in schema["enum"]):
        return "string"
    return None
