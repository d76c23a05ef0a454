"""What a service's own model says of a property and its schema does not: `service-model.tsv`.

    python3 spec/facts/rebuild/service_model.py

reads the models of PyPI's botocore (Apache-2.0) and the schemas of cfn-lint, matches the operation that creates a
type with the type's properties by name and shape, writes the file anew, and prints what it left out, and why. The
rebuild only adds the file's lines to the schemas, so it needs no botocore.
"""

import gzip
import json
import re
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

sys.dont_write_bytecode = True

FACTS = Path(__file__).resolve().parent.parent
REPOSITORY = FACTS.parent.parent
BOTOCORE = "botocore==1.44.5"
VERBS = (
    "Create", "Put", "Register", "Allocate", "Run", "Request",
    "Import", "Enable", "Start", "Set", "Add", "Publish",
)  # fmt: skip
# Values that AWS adds to often, so that a list of them is soon out of date.
OFTEN = re.compile(
    r"(InstanceTypes?|Engine|Version|Runtime|Region|NodeType|Platform|Language|Locale|WarmType|MasterType|SourceName|OS)$"
)
MOST_VALUES = 20
# The start of `type path keyword`, and why such a line is left out.
LEFT_OUT = {
    "AWS::CloudFormation::Stack Tags": "tags have rules of their own",
    "AWS::Connect::RoutingProfile QueueConfigs": "the handler calls the service once for ten",
    "AWS::DMS::Endpoint ": "the service takes these values in capitals, too",
    "AWS::DynamoDB::Table GlobalSecondaryIndexes/*/Projection/NonKeyAttributes": "the limit was raised",
    "AWS::DynamoDB::Table LocalSecondaryIndexes/*/Projection/NonKeyAttributes": "the limit was raised",
    "AWS::DynamoDB::Table VectorIndexes/*/Projection/NonKeyAttributes": "the limit of the other indexes was raised",
    "AWS::EC2::NetworkInterface InterfaceType": "`interface` is documented, too",
    "AWS::EC2::VPNConcentrator Type": "more values are to come, as it is the only one",
    "AWS::EventsV2::Subscriber InvokeConfiguration": "the limit is of the whole text",
    "AWS::Lambda::Alias FunctionName": "the limit is of a function's full ARN, which its name does not show",
    "AWS::MSK::Cluster NumberOfBrokerNodes": "the quota is higher, and can be raised",
    "AWS::OpenSearchService::Domain DomainEndpointOptions/TLSSecurityPolicy": "AWS adds policies often",
    "AWS::OpenSearchService::Domain EngineVersion": "AWS adds versions often",
    "AWS::SES::ConfigurationSetEventDestination": "the type is made by a newer version of the service's interface",
}


def add(rows, name, line, definitions):
    """Adds the lines of a type to its schemas."""
    for path, keyword, value in rows.get(name, []):
        schema = line
        for step in path.split("/"):
            schema = followed(schema, definitions)
            schema = schema["items"] if step == "*" else schema["properties"][step]
        # A definition that stands elsewhere, too, keeps what it says.
        if "$ref" in schema:
            schema = followed(schema, definitions)
        if schema.get(keyword, value) != value:
            raise SystemExit(f"{name} {path}: `{keyword}` is {schema[keyword]} already")
        schema[keyword] = value


def followed(schema, definitions):
    while "$ref" in schema:
        schema = definitions[schema["$ref"]]
    return schema


def rows():
    """The committed lines by type: path, keyword, value."""
    found = defaultdict(list)
    path = FACTS / "service-model.tsv"
    for line in path.read_text().splitlines() if path.exists() else []:
        if not line.startswith("#"):
            name, place, keyword, value, _ = line.split("\t")
            found[name].append((place, keyword, json.loads(value)))
    return found


class Schemas:
    """The committed schemas without the lines that came from here."""

    def __init__(self):
        self.lines = dict(line.split("\t", 1) for line in (FACTS / "types.jsonl").read_text().splitlines())
        self.own = {(name, place, keyword) for name, each in rows().items() for place, keyword, _ in each}

    def line(self, key):
        text = self.lines.get(key)
        if text is None:
            return None
        return json.loads(self.lines[text[1:]] if text.startswith("=") else text)

    def at(self, name, written, path):
        schema = expanded(written)
        while "$ref" in schema:
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            schema = {**expanded(self.line(f"{name}#{schema['$ref']}") or {}), **rest}
        place = "/".join(path)
        own = {key: value for key, value in schema.items() if (name, place, key) not in self.own}
        return own, kinds_of(schema)


def expanded(schema):
    if isinstance(schema, str):
        return {"$ref": schema[1:]} if schema.startswith("#") else {"type": schema}
    return dict(schema) if isinstance(schema, dict) else {}


class Models:
    """The models of the services, by IAM's prefix of their actions."""

    def __init__(self, data):
        self.models, self.names = {}, defaultdict(list)
        for folder in sorted(data.iterdir()):
            versions = sorted(folder.glob("*/service-2.json.gz")) if folder.is_dir() else []
            if versions:
                model = json.loads(gzip.decompress(versions[-1].read_bytes()))
                self.models[folder.name] = model
                metadata = model["metadata"]
                said = {folder.name, metadata.get("signingName", ""), metadata.get("endpointPrefix", "")}
                for name in sorted(each.lower() for each in said if each):
                    self.names[name].append(folder.name)

    def operation(self, name, permissions):
        """The operation that creates a type: one that its handler may call, and that is named after it."""
        last = name.rsplit("::", 1)[1].lower()
        for prefix, action in (each.split(":", 1) for each in permissions if ":" in each):
            verb = next((verb for verb in VERBS if action.startswith(verb)), None)
            if verb is None or action[len(verb) :].lower() not in (last, last + "s"):
                continue
            for service in self.names.get(prefix.lower(), []):
                operation = self.models[service]["operations"].get(action)
                if operation and "input" in operation:
                    return service, action, operation["input"]["shape"]
        return None


class Matching:
    def __init__(self, schemas):
        self.schemas, self.found, self.left = schemas, [], Counter()

    def drop(self, reason):
        self.left[reason] += 1

    def keep(self, name, path, keyword, value, source):
        place = "/".join(path)
        line = f"{name} {place} {keyword}"
        for start, reason in LEFT_OUT.items():
            if line.startswith(start):
                return self.drop(reason)
        if "Tags" in path:
            return self.drop("tags have rules of their own")
        self.found.append((name, place, keyword, json.dumps(value, separators=(",", ":")), source))
        return None

    def walk(self, name, path, written, shape, model, source, seen=frozenset()):
        (schema, kinds), said = self.schemas.at(name, written, path), model["shapes"][shape]
        if ("oneOf" in schema or "anyOf" in schema) and "properties" not in schema:
            return self.drop("the schema has alternatives")
        if said["type"] == "structure":
            members = {member.lower(): each for member, each in said.get("members", {}).items()}
            properties = schema.get("properties", {})
            same = [each for each in properties if each.lower() in members]
            if path and len(same) < 0.6 * len(properties):
                return self.drop("the structure has other members")
            for each in same:
                if (shape, each) not in seen and len(path) < 9:
                    inner = members[each.lower()]["shape"]
                    self.walk(name, (*path, each), properties[each], inner, model, source, seen | {(shape, each)})
        elif said["type"] == "list":
            if kinds != {"array"}:
                return self.drop("a list in the model is none in the schema")
            if "max" in said and "maxItems" not in schema:
                self.keep(name, path, "maxItems", said["max"], source)
            if "items" in schema:
                self.walk(name, (*path, "*"), schema["items"], said["member"]["shape"], model, source, seen)
        elif said["type"] == "string":
            if kinds != {"string"}:
                return self.drop("a string in the model is none in the schema")
            self.text(name, path, schema, said, source)
        elif said["type"] in ("integer", "long"):
            if kinds not in ({"integer"}, {"number"}):
                return self.drop("a number in the model is none in the schema")
            for bound, keyword in (("min", "minimum"), ("max", "maximum")):
                # Every number there is meets a minimum of nothing.
                is_bound = bound in said and (bound, said[bound]) != ("min", 0)
                if is_bound and keyword not in schema and "enum" not in schema:
                    self.keep(name, path, keyword, said[bound], source)
        return None

    def text(self, name, path, schema, said, source):
        bounded = {"enum", "pattern", "const", "enumCaseInsensitive", "enumByRegion"} & set(schema)
        if "enum" in said:
            last = [step for step in path if step != "*"][-1]
            if bounded:
                return None
            if OFTEN.search(last) or len(said["enum"]) > MOST_VALUES:
                return self.drop("AWS adds to the values often")
            return self.keep(name, path, "enum", said["enum"], source)
        if bounded:
            return None
        if "max" in said and "maxLength" not in schema:
            self.keep(name, path, "maxLength", said["max"], source)
        if said.get("min", 0) == 1 and "minLength" not in schema:
            self.drop("a text that is not empty: CloudFormation may leave out an empty one")
        elif said.get("min", 0) > 1 and "minLength" not in schema:
            self.keep(name, path, "minLength", said["min"], source)
        if "pattern" in said and "format" not in schema and "closed" not in schema:
            self.drop("patterns: five of six take any text, and the others are written in another dialect")
        return None


def kinds_of(schema):
    kinds = schema.get("type")
    if isinstance(kinds, list):
        return set(kinds)
    if kinds:
        return {kinds}
    if "properties" in schema or "patternProperties" in schema:
        return {"object"}
    if "items" in schema:
        return {"array"}
    texts = all(isinstance(value, str) for value in schema.get("enum", [1]))
    return {"string"} if texts or {"pattern", "minLength", "maxLength"} & set(schema) else set()


def main():
    oracle = REPOSITORY / "target" / "oracle"
    python = oracle / "venv" / "bin" / "python"
    models = oracle / BOTOCORE
    if not models.is_dir():
        install = [python, "-m", "pip", "install", "--quiet", "--no-deps", "--target", models, BOTOCORE]
        subprocess.run(list(map(str, install)), check=True)
    where = "import cfnlint; print(cfnlint.__path__[0])"
    cfnlint = Path(subprocess.run([python, "-c", where], capture_output=True, text=True, check=True).stdout.strip())
    folder = cfnlint / "data" / "schemas"
    provided = json.loads((folder / "providers" / "us-east-1.json").read_text())
    schemas = Schemas()
    matching, models, matched = Matching(schemas), Models(models / "botocore" / "data"), 0
    for name, digest in sorted(provided.items()):
        source = json.loads((folder / "resources" / f"{digest}.json").read_text())
        permissions = source.get("handlers", {}).get("create", {}).get("permissions", [])
        operation = models.operation(name, permissions)
        line = schemas.line(name)
        if operation is None or line is None:
            continue
        matched += 1
        service, action, shape = operation
        read_only = set(line.get("readOnly", []))
        line["properties"] = {each: value for each, value in line["properties"].items() if each not in read_only}
        matching.walk(name, (), line, shape, models.models[service], f"{service}:{action}")
    head = f"# From the models of PyPI's {BOTOCORE} (Apache-2.0): the type, the path, the keyword, its value, the operation.\n"
    text = head + "".join("\t".join(row) + "\n" for row in sorted(matching.found))
    (FACTS / "service-model.tsv").write_text(text)
    print(f"{matched} of {len(provided)} types have an operation that creates them; {len(matching.found)} facts are taken:")
    print("  " + ", ".join(f"{count} {keyword}" for keyword, count in Counter(row[2] for row in matching.found).most_common()))
    for reason, count in matching.left.most_common():
        print(f"{count:>5} left out: {reason}")


if __name__ == "__main__":
    main()
