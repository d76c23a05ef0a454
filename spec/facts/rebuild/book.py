"""All committed files of facts, as text by name."""

import gzip
import json
from functools import partial
from pathlib import Path

import cfnlint

import attribute
import conditional
import iam
import ledger
import managed
import proof
import prose
import ranges
import relation
import schema
import serverless
import service_model
import shorthand
import unit
from region import Regions

SCHEMAS = Path(cfnlint.__file__).parent / "data" / "schemas"
ADDITIONAL = Path(cfnlint.__file__).parent / "data" / "AdditionalSpecs"
# The region with the most types, whose schema of a type is taken where several have one.
REGION = "us-east-1"
POINTERS = {
    "readOnlyProperties": "readOnly",
    "writeOnlyProperties": "writeOnly",
    "createOnlyProperties": "createOnly",
    "conditionalCreateOnlyProperties": "conditionalCreateOnly",
    "deprecatedProperties": "deprecated",
    "primaryIdentifier": "primaryIdentifier",
}
VERBATIM = ("lifecycle", "replacementStrategy")
# Dates that the schemas leave out: AWS's developer guide has that of WAF Classic.
LIFECYCLE_DATES = {"AWS::WAF": "2025-09-30", "AWS::WAFRegional": "2025-09-30"}
CONSTRAINTS = (
    "required", "requiredXor", "requiredOr", "dependentExcluded", "dependentRequired",
    "oneOf", "anyOf", "allOf", "patternProperties",
)  # fmt: skip
DROPPED = {
    "$comment": schema.PROSE,
    "$schema": "the same for all types",
    "additionalIdentifiers": "other ways to name a resource to the registry's own interface",
    "additionalProperties": "false for every type but custom resources, which have `patternProperties`",
    "description": schema.PROSE,
    "documentationUrl": "the link to a type's page is composed from its name",
    "handlers": "what the service does inside, and the permissions that it needs for it",
    "propertyTransform": "about comparing a deployed value with a template's",
    "resourceLink": "a link to a console page",
    "sourceUrl": "the link to a type's page is composed from its name",
    "taggable": "said by `tagging`",
    "typeConfiguration": "settings of a third-party type, made outside of templates",
    "typeName": "the key of the line",
}


def build(service_spec):
    regions = Regions(SCHEMAS / "providers")
    tables = json.loads(gzip.decompress(service_spec.read_bytes()))["schema"]
    services = {each["cloudFormationType"]: each for each in tables["resource"]["entities"]}
    types = {}
    for name, digest in sorted(provided(regions).items()):
        source = json.loads((SCHEMAS / "resources" / f"{digest}.json").read_text())
        names, prefix = attribute.attributes(source)
        returned = attribute.reference(source, services.get(name))
        identities = attribute.identities(name, source, names, returned)
        by_reference = attribute.by_reference(source, names, returned, services.get(name))
        if returned in identities:
            identities |= {each: identities[returned] for each in by_reference}
        types[name] = {
            "source": source,
            "attributes": names,
            "prefix": prefix,
            "returned": returned,
            "byReference": by_reference,
            "identities": identities,
        }
    serverless.describe(types)
    relation.count(tables)
    relations = relation.of_service_spec(tables)
    conditionals, large = conditional.conditionals(SCHEMAS / "extensions", types, regions)
    policies = iam.places(types)
    stateful = json.loads((ADDITIONAL / "StatefulResources.json").read_text())["ResourceTypes"]
    templates = {name: spec["arnTemplate"] for name, spec in services.items() if "arnTemplate" in spec}
    proofs = proof.Proofs(types, templates)
    documentation = unit.Documentation(tables)
    models = service_model.rows()
    spans = ranges.rows()
    lines, known = {}, {}
    for name, facts in types.items():
        spec = services.get(name, {})
        line, definitions = type_lines(name, facts, relations)
        service_model.add(models, name, line, definitions)
        for definition, content in [("", line), *definitions.items()]:
            ranges.add(spans, f"{name}#{definition}" if definition else name, content)
        if not serverless.is_serverless(name):
            line["regions"] = regions.offering(name)
        if "lifecycle" in line and name.rsplit("::", 1)[0] in LIFECYCLE_DATES:
            date = LIFECYCLE_DATES[name.rsplit("::", 1)[0]]
            line["lifecycle"] = {"date": date, **line["lifecycle"]}
        if name in stateful or spec.get("isStateful"):
            line["stateful"] = True
        tagging_ = tagging(facts["source"], spec)
        if tagging_:
            line["tagging"] = tagging_
        if name in policies:
            line["policies"] = policies[name]
        if "arnTemplate" in spec:
            line["arn"] = spec["arnTemplate"]
        proofs.settle(name, "", line)
        documentation.mark(name, "", line, definitions)
        lines[name] = compact(shorthand.short(line))
        known[name] = line.get("properties", {})
        for definition, content in definitions.items():
            proofs.settle(name, definition, content)
            documentation.mark(name, definition, content, definitions)
            known[f"{name}#{definition}"] = content.get("properties", {})
            lines[f"{name}#{definition}"] = compact(shorthand.short(content))
        if name in conditionals:
            lines[f"{name}?"] = compact(conditionals[name])
    ranges.settle(spans)
    for module, service in services_of(types).items():
        lines[module] = compact(service)
    for key, content in [*large.items(), *iam.documents(SCHEMAS / "other" / "iam").items()]:
        lines[key] = compact(content)
    lines["%stands-for"] = compact(proofs.stands_for())
    lines["%returned-by"] = compact(proofs.returned_by())
    actions = iam.services(json.loads((ADDITIONAL / "Policies.json").read_text()))
    runtimes = json.loads((ADDITIONAL / "LmbdRuntimeLifecycle.json").read_text())
    for key in sorted(relations):
        ledger.drop("relationship of the service spec", "the schemas have no such property or definition")
    sentences = prose.sentences(tables, known)
    ledger.print_dropped()
    version = json.loads((SCHEMAS / "version.json").read_text())
    about = {"schemaDate": version["schema_date"][:10], "regions": regions.names}
    return {
        "types.jsonl": sheet(lines),
        "iam.jsonl": sheet({name: compact(content) for name, content in actions.items()}),
        "managed.jsonl": sheet({name: compact(content) for name, content in managed.policies().items()}),
        "lambda.jsonl": sheet({name: compact(content) for name, content in runtimes.items()}),
        "closed.tsv": proofs.page(),
        "prose.jsonl": sheet({key: compact(said) for key, said in sentences.items()}),
        "about.json": compact(about) + "\n",
        "dropped.json": ledger.page(),
    }


def provided(regions):
    """Every type of every region and of SAM, with the digest of its schema."""
    found = {}
    for provider in [REGION, *regions.names, "sam"]:
        listed = json.loads((SCHEMAS / "providers" / f"{provider}.json").read_text())
        found = listed | found
    return found


def services_of(types):
    """Rust's name of each service: its namespace and its types' last segments."""
    modules = {}
    for name in types:
        namespace, last = name.rsplit("::", 1)
        service = modules.setdefault(namespace.rsplit("::", 1)[1].lower(), {"namespace": namespace, "types": []})
        if service["namespace"] != namespace:
            raise SystemExit(f"{namespace} and {service['namespace']} would share a module")
        service["types"].append(last)
        if serverless.is_serverless(name):
            service |= serverless.SERVICE
    return modules


def sheet(lines):
    """The lines in the order of their keys; a definition spelled like an earlier one is `=` and that one's key."""
    first, text = {}, []
    for key in sorted(lines, key=str.encode):
        line = lines[key]
        if "#" in key and len(line) > 2 * len(key):
            if line in first:
                line = "=" + first[line]
            else:
                first[line] = key
        text.append(f"{key}\t{line}\n")
    return "".join(text)


def type_lines(name, facts, relations):
    """The line of the type itself, and those of the definitions that it uses."""
    source = facts["source"]
    clean = partial(schema.cleaned, properties=source["properties"], where=name)
    definitions = {each: clean(content) for each, content in source.get("definitions", {}).items()}
    line = {"properties": {each: clean(content) for each, content in source["properties"].items()}}
    if serverless.is_serverless(name):
        line, definitions = serverless.simplified(line, definitions)
    for owner, content in [("", line), *definitions.items()]:
        for property_ in sorted(content.get("properties", {})):
            targets = relations.pop((name, owner, property_), None)
            if targets and isinstance(content["properties"][property_], dict):
                relation.attach(content["properties"][property_], targets, definitions)
    for keyword, value in source.items():
        if keyword in POINTERS:
            line[POINTERS[keyword]] = [dotted(pointer) for pointer in value]
        elif keyword in CONSTRAINTS and not value:
            ledger.drop(f"type {keyword}", schema.MET)
            continue
        elif keyword in CONSTRAINTS:
            line |= schema.spelled(keyword, value, source["properties"], name, branch=True)
        elif keyword in VERBATIM:
            line[keyword] = value
        elif keyword in DROPPED:
            ledger.drop(f"type {keyword}", DROPPED[keyword])
            continue
        elif keyword not in ("properties", "definitions", "tagging"):
            raise SystemExit(f"unknown keyword `{keyword}` of {name}")
        ledger.keep(f"type {keyword}")
    # `attributes` holds what differs: identities, attributes that are no read-only properties (`+`)
    # and read-only properties that are no attributes (`-`).
    read_only = {each for each in line.get("readOnly", []) if "*" not in each}
    names = set(facts["attributes"])
    odd = {each: facts["identities"].get(each, "") for each in names if each in facts["identities"]}
    odd |= {"+" + each: odd.pop(each, "") for each in names - read_only}
    odd |= {"-" + each: "" for each in read_only - names}
    if odd:
        line["attributes"] = odd
    ledger.KEPT["attribute"] += len(names)
    if facts["prefix"] is not None:
        line["openAttributes"] = facts["prefix"]
    if facts["returned"]:
        line["ref"] = [facts["returned"], *filter(None, [facts["identities"].get(facts["returned"])])]
        if line.get("primaryIdentifier") == [facts["returned"]]:
            del line["primaryIdentifier"]
    if facts["byReference"]:
        line["byReference"] = facts["byReference"]
    used = schema.reachable(line, definitions)
    if len(used) < len(definitions):
        ledger.drop("definition", "no property of its type leads to it", len(definitions) - len(used))
    return line, {each: definitions[each] for each in used}


def dotted(pointer):
    """`/properties/Endpoint/Address` as `Fn::GetAtt` writes it: `Endpoint.Address`."""
    return pointer.removeprefix("/properties/").replace("/", ".")


def tagging(source, spec):
    """How a type is tagged: the property and what is not as usual."""
    if serverless.is_serverless(source["typeName"]):
        return serverless.tagging(source)
    facts = dict(source.get("tagging", {}))
    permissions = facts.pop("permissions", None)
    if permissions is not None:
        ledger.drop("tagging permissions", "what the service needs to tag, not what a template says")
    variant = spec.get("tagInformation", {}).get("variant")
    name = facts.pop("tagProperty", "/properties/" + spec.get("tagInformation", {}).get("tagPropertyName", ""))
    name = name.removeprefix("/properties/")
    if not name or facts.get("taggable") is False:
        return None
    usual = {"taggable": True, "tagOnCreate": True, "tagUpdatable": True, "cloudFormationSystemTags": True}
    odd = {key: value for key, value in facts.items() if usual.get(key) is not value}
    if variant == "standard" and not odd:
        return name
    return {"property": name} | ({"variant": variant} if variant else {}) | odd


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
