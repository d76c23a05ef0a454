"""What `Fn::GetAtt` and `Ref` return, and which of it identifies the resource."""

from cfnlint.schema._schema import Schema

import ledger
from schema import renamed

ENDINGS = (("Arn", "Arn"), ("ARN", "Arn"), ("Identifier", "Id"), ("Id", "Id"), ("ID", "Id"), ("Name", "Name"))
KINDS = ("Arn", "Id", "Name")


def attributes(source):
    """Names of attributes, and the prefix after which any name is one (`Outputs.` of a nested stack)."""
    names, prefix = [], None
    for name in Schema(source).get_atts.data:
        if name.endswith(".*"):
            prefix = name.removesuffix(".*").replace("\\", "").rstrip(".")
            prefix = prefix + "." if prefix else ""
        elif "*" in name:
            ledger.drop("attribute of a list's items", "`Fn::GetAtt` cannot name an item")
        else:
            names.append(name)
    return sorted(names), prefix


def reference(source, service_type):
    """The property whose value `Ref` returns, if it is a single one."""
    pointers = source.get("primaryIdentifier", [])
    names = [pointer.removeprefix("/properties/") for pointer in pointers]
    names = (service_type or {}).get("cfnRefIdentifier", names)
    return names[0].replace("/", ".") if len(names) == 1 else None


def identities(type_name, source, names, returned):
    """Which attributes, and which value of `Ref`, identify this resource: name → `Arn`, `Id` or `Name`."""
    last = type_name.rsplit("::", 1)[1]
    primary = [pointer.removeprefix("/properties/").replace("/", ".") for pointer in source.get("primaryIdentifier", [])]
    read_only = {pointer.removeprefix("/properties/") for pointer in source.get("readOnlyProperties", [])}
    found = {}
    for name in [*names, *([returned] if returned else [])]:
        stated = stated_identity(source, name)
        own = name.lower().removesuffix("arn")
        if stated and name in read_only and name.lower().endswith("arn") and last.lower().endswith(own):
            # `Arn` of a replica key, and `AliasArn`, which have the formats of a key's and of a function's.
            found[name] = "Arn"
        elif stated:
            found[name] = stated.removeprefix(type_name + ".") if stated.startswith(type_name + ".") else stated
        if name in found:
            continue
        for kind in KINDS:
            if name.lower() in (kind.lower(), last.lower() + kind.lower()):
                found[name] = kind
        if name == returned or primary == [name]:
            kind = next((kind for ending, kind in ENDINGS if name.endswith(ending)), None)
            if kind:
                found.setdefault(name, kind)
    return found


def by_reference(source, names, returned, service_type):
    """The attributes that `Ref` returns and that the documentation does not describe: `Fn::GetAtt` may not know them.

    It refuses the `Id` of a CodeBuild project, which is the primary identifier, and which the page calls `Name`.
    """
    primary = [pointer.removeprefix("/properties/") for pointer in source.get("primaryIdentifier", [])]
    candidates = {returned, *(primary if len(primary) == 1 else [])} & set(names)
    described = (service_type or {}).get("attributes", {})
    return sorted(each for each in candidates if not described.get(each, {}).get("documentation"))


def stated_identity(source, name):
    """The identity that the schema of an attribute names as its format."""
    format_ = renamed(at(source, name.replace(".", "/")).get("format", ""))
    owner, _, kind = format_.rpartition(".")
    return format_ if owner.startswith("AWS::") and kind in KINDS else None


def at(source, path):
    """The schema at a path of property names, references followed."""
    schema = {"properties": source["properties"]}
    for segment in path.split("/"):
        schema = schema.get("properties", {}).get(segment, {})
        while "$ref" in schema:
            target = schema["$ref"].removeprefix("#/").split("/")
            schema = source[target[0]][target[1]]
    return schema
