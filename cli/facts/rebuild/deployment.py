"""What a deployment of each resource type takes: one line per type, sorted.

`create`, `read`, `update` and `delete` are the IAM actions that CloudFormation's handler calls with the deployer's
permissions; `unordered` are the lists whose order means nothing: a path of the type's properties, or of a definition
(`#Rule/Actions`); `replaces` are the properties of which the service spec says that a change of theirs replaces the
resource, or may, where the type's schema says nothing of it.
"""

import gzip
import json
from pathlib import Path

import cfnlint

SCHEMAS = Path(cfnlint.__file__).parent / "data" / "schemas"
REGION = "us-east-1"
HANDLERS = ("create", "read", "update", "delete")
# Lists that the schemas call unordered, and whose order counts all the same: a command line, servers that are asked
# one after the other, choices by preference.
ORDERED = (
    "Command", "Commands", "Entrypoint", "EntryPoint", "Arguments", "Args", "CommandParameterList",
    "DnsServers", "NameServers", "DnsSearchDomains", "Overrides", "Stages", "Steps", "Actions", "Priorities",
)  # fmt: skip


def build(service_spec):
    services = json.loads(gzip.decompress(service_spec.read_bytes()))["schema"]["resource"]["entities"]
    services = {each["cloudFormationType"]: each for each in services}
    provided = json.loads((SCHEMAS / "providers" / f"{REGION}.json").read_text())
    lines = []
    for name in sorted(provided, key=str.encode):
        schema = json.loads((SCHEMAS / "resources" / f"{provided[name]}.json").read_text())
        facts = {}
        for handler in HANDLERS:
            actions = schema.get("handlers", {}).get(handler, {}).get("permissions", [])
            actions = sorted({action.strip() for action in actions if ":" in action})
            if actions:
                facts[handler] = grouped(actions)
        unordered = set(lists(schema.get("properties", {}), ""))
        for definition, content in schema.get("definitions", {}).items():
            unordered |= set(within(content, f"#{definition}"))
        replaces = list(replacing(schema, services.get(name, {})))
        if replaces:
            facts["replaces"] = replaces
        if unordered:
            facts["unordered"] = sorted(unordered)
        if facts:
            lines.append(f"{name}\t{json.dumps(facts, separators=(',', ':'), sort_keys=True)}\n")
    return "".join(lines)


def grouped(actions):
    """Actions by service, joined by spaces, since a service's are many: `{"sqs": "CreateQueue TagQueue"}`."""
    services = {}
    for action in actions:
        service, name = action.split(":", 1)
        services.setdefault(service.lower(), []).append(name)
    return {service: " ".join(names) for service, names in services.items()}


def replacing(schema, service):
    """What the schema has forgotten. Tags are said to replace by mistake: services tag in place."""
    pointers = schema.get("createOnlyProperties", []) + schema.get("conditionalCreateOnlyProperties", [])
    said = {pointer.removeprefix("/properties/").split("/")[0] for pointer in pointers}
    for name, content in sorted(service.get("properties", {}).items()):
        if content.get("causesReplacement", "no") != "no" and name not in said | {"Tags"}:
            yield name


def lists(properties, path):
    for name, content in properties.items():
        yield from within(content, f"{path}/{name}" if path else name)


def within(schema, path):
    """The unordered lists of a schema, without following references to definitions."""
    if not isinstance(schema, dict):
        return
    if schema.get("insertionOrder") is False and not path.endswith(ORDERED):
        yield path
    yield from lists(schema.get("properties", {}), path)
    yield from within(schema.get("items"), f"{path}/*")
    for content in schema.get("patternProperties", {}).values():
        yield from within(content, f"{path}/*")
    for keyword in ("oneOf", "anyOf", "allOf"):
        for branch in schema.get(keyword, []):
            yield from within(branch, path)
