"""cfn-lint's conditional schemas, and the properties that its rules apply them to."""

import importlib
import inspect
import json
import pkgutil
import sys
from pathlib import Path

import cfnlint.rules
from cfnlint.rules.jsonschema.CfnLintJsonSchema import CfnLintJsonSchema
from cfnlint.rules.jsonschema.CfnLintJsonSchemaRegional import CfnLintJsonSchemaRegional

import ledger
import region
import schema

WORDS = Path(__file__).resolve().parent.parent / "conditional.tsv"
LARGE = 2000
# What a source says too narrowly: the file, a list of values, and the right one.
MENDED = {
    # The page of the type says 10, 20, 30, 60, and any multiple of 60.
    "aws_cloudwatch_alarm/period.json": ([10, 30, 60], [10, 20, 30, 60]),
}
# What the types' own schemas say as well, and are heard first.
SAID = ["aws_cloudfront_distribution/forward_enum.json", "aws_ec2_vpngateway/type_enum.json"]
EXTENSIONS = "cfnlint.data.schemas.extensions."


def rules():
    """Each rule that has a conditional schema, with the name of the schema's file."""
    base = sys.modules[CfnLintJsonSchema.__module__]
    loaded = {}
    original = base.load_resource

    def load(module, filename):
        loaded["last"] = (module if isinstance(module, str) else module.__name__, filename)
        return original(module, filename=filename)

    base.load_resource = load
    for module in sorted(pkgutil.walk_packages(cfnlint.rules.__path__, "cfnlint.rules."), key=lambda each: each.name):
        for _, found in sorted(inspect.getmembers(importlib.import_module(module.name), inspect.isclass)):
            if found.__module__ != module.name or not issubclass(found, CfnLintJsonSchema):
                continue
            loaded.clear()
            try:
                rule = found()
            except TypeError:
                continue
            package, filename = loaded.get("last", ("", ""))
            if package.startswith(EXTENSIONS):
                yield rule, f"{package.removeprefix(EXTENSIONS)}/{filename}"


def conditionals(extensions, types, regions):
    """type → list of {rule, path, schema}, and the schemas that are so large that they have lines of their own."""
    found, large, files = {}, {}, set()
    known, said = words(), set()
    for rule, file in rules():
        source = mended(json.loads((extensions / file).read_text()), *MENDED.get(file, (None, None)))
        files.add(file)
        if rule.id.startswith("I"):
            ledger.drop(f"conditional {file}", "cfn-lint's own rank for it is information, not even a warning")
            continue
        if file in SAID:
            ledger.drop(f"conditional {file}", "the type's own schema says the same")
            continue
        regional = isinstance(rule, CfnLintJsonSchemaRegional)
        condition = region.merged(source, regions) if regional else grouped(cleaned(source))
        ledger.keep("conditional schema")
        if len(json.dumps(condition)) > LARGE:
            key = "%" + rule.id
            large[key], condition = condition, key
        for keyword in dict.fromkeys(rule.keywords):
            type_name, _, path = keyword.removeprefix("Resources/").partition("/Properties")
            if type_name not in types:
                ledger.drop(f"conditional for {type_name}", "the type is not among the facts")
                continue
            entry = {"id": rule.id, "path": path.removeprefix("/"), "rule": named(file), "schema": condition}
            entry |= known.get(named(file), {})
            said.add(named(file))
            found.setdefault(type_name, []).append(entry)
    for path in sorted(extensions.glob("*/*.json")):
        if f"{path.parent.name}/{path.name}" not in files:
            ledger.drop(f"conditional {path.parent.name}/{path.name}", "no rule of cfn-lint applies it")
    if said != set(known):
        raise SystemExit(f"conditional.tsv: {min(said ^ set(known))} is there, or the rule is, alone")
    for entries in found.values():
        entries.sort(key=lambda each: (each["rule"], each["path"]))
    return found, large


def words():
    """Each rule's words: what it finds, why it holds, and what is said where the schema's keywords would say it poorly."""
    lines = [line.split("\t") for line in WORDS.read_text().splitlines() if not line.startswith("#")]
    return {line[0]: dict(zip(("summary", "why", "message", "help"), line[1:])) for line in lines}


def mended(schema, wrong, right):
    """The schema with a list of values put right."""
    if schema == wrong:
        return right
    if isinstance(schema, dict):
        return {key: mended(value, wrong, right) for key, value in schema.items()}
    return [mended(value, wrong, right) for value in schema] if isinstance(schema, list) else schema


def named(file):
    """`aws_sqs_queue/queue_dlq.json` is the rule `sqs_queue_queue_dlq`."""
    return file.removeprefix("aws_").removesuffix(".json").replace("/", "_").replace("-", "_")


def cleaned(source):
    """Like a provider's schema, with the few local definitions put in place."""
    definitions = source.get("definitions", {})

    def placed(value, keyword=None):
        if isinstance(value, list):
            return [placed(each) for each in value]
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("$ref"), str):
            return placed(definitions[value["$ref"].removeprefix("#/definitions/")])
        named = keyword in (*schema.NAMED, "gather", "map", "filter")
        return {
            key: placed(each, key)
            for key, each in value.items()
            if named or key not in ("description", "definitions", "$id")
        }

    return placed(source)


def grouped(condition):
    """Branches of `allOf` that differ only in `Engine` and `EngineVersion` as one branch.

    Which instance classes an engine's version takes is 980 branches over 18 lists.
    """
    branches = condition.get("allOf", [])
    if len(branches) < 500:
        return condition
    lists = {}
    for branch in branches:
        engine, version = (branch["if"]["properties"][name] for name in ("Engine", "EngineVersion"))
        outcome = json.dumps(branch["then"], sort_keys=True)
        lists.setdefault(outcome, {}).setdefault(version["pattern"], set()).add(engine["const"])
        shape = branch["if"]
    merged = []
    for outcome, patterns in lists.items():
        engines = {}
        for pattern, names in patterns.items():
            engines.setdefault(tuple(sorted(names)), []).append(pattern)
        for names, versions in sorted(engines.items()):
            properties = {
                **shape["properties"],
                "Engine": {"enum": list(names), "type": "string"},
                "EngineVersion": {"anyOf": [{"pattern": each} for each in sorted(versions)], "type": ["string", "number"]},
            }
            merged.append({"if": {**shape, "properties": properties}, "then": json.loads(outcome)})
    ledger.drop("conditional branch", "branches with one outcome are written as one", len(branches) - len(merged))
    return {"allOf": merged}
