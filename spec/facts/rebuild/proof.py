"""What a property's text may identify, and what proves it.

A relationship of the sources is an example: someone used that value there. A property is closed where something proves
that it takes nothing else, and open otherwise.
"""

import re

import arn
import ledger
import listed as documented
import noun
import relation
from noun import last, namespace, owner

KINDS = ("Arn", "Id", "Name")
MANY = 4
SOME_ARN = "arn:aws:service:eu-west-1:123456789012:kind/name"


class Proofs:
    """The resource types in the ways that a proof looks at them, and what was proven."""

    def __init__(self, types, templates):
        self.types = types
        self.report = []
        self.read_only = set()
        self.arns, self.services, self.spaces = {}, {}, {}
        for name in types:
            self.spaces.setdefault(namespace(name), []).append(name)
            parted = arn.of_template(templates[name]) if name in templates else None
            if parted:
                self.arns.setdefault(parted[0], {})[name] = parted[1]
                self.services.setdefault(namespace(name), set()).add(parted[0])
        self.kinds = {name: kinds(name, facts) for name, facts in types.items()}
        self.stand_ins = {
            other: {one for one in types if noun.stands_for(one, other)} for other in types if self.kinds[other]
        }

    def settle(self, type_name, definition, content):
        """Decides about every text of a type's line, or of a definition's."""
        if definition and "properties" not in content:
            self.read_only = set()
            self.place((type_name, definition), (), content)
            return
        self.read_only = set() if definition else set(content.get("readOnly", []))
        self.walk((type_name, definition), (), content)

    def walk(self, at, path, schema):
        for name, value in schema.get("properties", {}).items():
            self.place(at, (*path, name), value)
        for branch in branches(schema):
            self.walk(at, path, branch)

    def place(self, at, path, schema):
        """A property: the text that it is, or those within."""
        if not isinstance(schema, dict) :
            return
        if is_text(schema):
            self.decide(at, path, schema)
            return
        for each in [schema, *branches(schema)]:
            for inner in [each.get("items"), *each.get("patternProperties", {}).values(), each.get("additionalProperties")]:
                self.place(at, (*path, "*"), inner)
        self.walk(at, path, schema)

    def decide(self, at, path, schema):
        """Leaves `closed` or `relationship` at a text, or neither."""
        type_name, definition = at
        name = next((each for each in reversed(path) if each != "*"), definition)
        said, listed = self.sources(schema)
        formats = self.formats(type_name, name, schema, listed)
        proven, proof = (
            documented.of_place(at, path, self.kinds)
            or self.by_pattern(name, schema, listed)
            or self.by_format(formats, listed)
            or self.by_name(type_name, name, schema, formats)
            or self.by_sources(type_name, name, "".join([definition, *path]), schema, listed, said)
            or self.by_role(type_name, name)
            or (None, None)
        )
        if proven and not definition and path == (name,) and is_own(type_name, name, proven):
            # `BucketName` of a bucket: any text does for a name that is given.
            proven = listed = None
        if proven:
            schema["closed"] = in_order(proven, name, listed)
            ledger.keep("closed relationship")
            if not path or path[0] not in self.read_only:
                place = "/".join([*(["#" + definition] if definition else []), *path])
                self.report.append((type_name, place, " ".join(schema["closed"]), proof))
        elif listed is not None:
            listed |= noun.likely(name)
        if listed and not proven:
            schema["relationship"] = in_order(listed, name, listed)
            ledger.keep("relationship")

    def sources(self, schema):
        """Who names a target of this text, and the targets that identify a known resource."""
        said, listed = set(), set()
        for each in [schema, *branches(schema)]:
            for source, keyword in (("the schema", "relationship"), ("the service spec", "serviceSpec")):
                for target in each.pop(keyword, []):
                    found = relation.identity(target, self.types)
                    if found:
                        listed.add(found)
                        said.add(source)
                    else:
                        ledger.drop("relationship", "the target is no attribute that identifies a known resource")
        return said, listed

    def formats(self, type_name, name, schema, listed):
        """The identities that formats state, where each alternative states one; what something contradicts is dropped."""
        found = []
        for each in branches(schema, ("anyOf", "oneOf")) or [schema]:
            identity = of_format(each.get("format"))
            if identity is None or owner(identity) not in self.types:
                return None if "format" in each else []
            stem, _ = noun.parted(name)
            takes = self.of_pattern(schema.get("pattern"), stem)
            near = identity not in listed and self.neighbour(type_name, stem, owner(identity))
            if near or takes and owner(identity) not in takes:
                del each["format"]
                ledger.drop("format of an identity", "the pattern or a type of the same service says otherwise")
                return []
            found.append(identity)
        return found

    def by_pattern(self, name, schema, listed):
        stem, _ = noun.parted(name)
        types = self.of_pattern(schema.get("pattern"), stem)
        near = set().union(types, *(self.stand_ins[each] for each in types))
        if not types or not {owner(each) for each in listed} | {owner(each) for each in noun.of_name(name)[:1]} <= near:
            return None
        named = ", ".join(f"arn:*:{service}:*:{form}" for service, form in sorted(arn.named(schema["pattern"])))
        return {f"{each}.Arn" for each in types}, f"pattern {named}"

    def by_format(self, formats, listed):
        if not formats:
            return None
        owners = {owner(each) for each in formats}
        return {*formats, *(each for each in listed if owner(each) in owners)}, "format"

    def by_name(self, type_name, name, schema, formats):
        targets = noun.of_name(name)
        if not targets or formats is None:
            return None
        target = owner(targets[0])
        if type_name == target or self.neighbour(type_name, noun.parted(name)[0], target):
            return None
        kinds = {self.returned(target)} if takes_name_or_arn(schema) else set()
        return {*targets, *(f"{target}.{each}" for each in kinds)}, "name"

    def by_sources(self, type_name, name, path, schema, listed, said):
        """All sources name one type, and so does the property's name."""
        types = {owner(each) for each in listed}
        types -= {one for one in types for other in types if one in self.stand_ins[other]}
        if len(types) != 1:
            return None
        (target,) = types
        stem, kind = noun.parted(name)
        if noun.is_open(stem) and stem != last(target).lower() or not noun.names(stem, target):
            return None
        if self.neighbour(type_name, stem, target) or self.is_ambiguous(type_name, path, target):
            return None
        takes = {f"{target}.{each}" for each in self.kinds_taken(target, kind, schema, listed)}
        if target == noun.KEY and kind != "Arn":
            takes |= set(noun.KEYS)
        return takes, "name, and " + " and ".join(sorted(said))

    def by_role(self, type_name, name):
        # `Roles` of a policy of IAM are names.
        roles = noun.roles(name) if namespace(type_name) != "AWS::IAM" else []
        return (roles, "name") if roles else None

    def kinds_taken(self, target, kind, schema, listed):
        """The listed kinds, and the resource's others where neither the name nor the pattern rules them out."""
        given = {each.rpartition(".")[2] for each in listed if owner(each) == target}
        if target in noun.EXACT:
            return given
        others = self.kinds[target] & {"Arn", kind, self.returned(target)}
        if kind == "Arn" and not takes_name_or_arn(schema):
            others &= {"Arn"}
        pattern = schema.get("pattern", "")
        if pattern.startswith("^") and pattern.endswith("$") and not matches(pattern, SOME_ARN) and "arn" not in pattern:
            others = others - {"Arn"}
        return given | others

    def of_pattern(self, pattern, stem):
        """The types whose ARNs a pattern takes, those that the property's name means; nothing where that is not sure."""
        found = set()
        for service, form in (arn.named(pattern) or []) if isinstance(pattern, str) else []:
            known = self.arns.get(service, {})
            spaces = [space for space, services in self.services.items() if service in services]
            types = [name for space in spaces for name in self.spaces[space]]
            types = [name for name in types if "Arn" in self.kinds[name]]
            if form == "*" and len(types) > 1:
                # The pattern names a service only, so the property's name has to name the type.
                fits = {name for name in types if noun.is_named(stem, name)}
            else:
                fits = {name for name in types if (arn.meets(form, known[name]) if name in known else alike(form, last(name)))}
            if not fits:
                return set()
            found |= fits
        found = {name for name in found if noun.names(stem, name)} or found
        found -= {one for other in found for one in self.stand_ins[other]}
        return found if len(found) <= MANY else set()

    def returned(self, type_name):
        """The kind of what `Ref` returns."""
        facts = self.types[type_name]
        return facts["identities"].get(facts["returned"], "")

    def neighbour(self, type_name, stem, target):
        """A type of the same service that the stem names as well: `TopicArn` of QuickSight is of its own topics."""
        if namespace(type_name) == namespace(target) or last(namespace(target)).lower() in stem:
            return None
        for each in self.spaces[namespace(type_name)]:
            own = last(each).lower()
            if stem == own or len(own) > 4 and stem.endswith(own):
                return each
        return None

    def is_ambiguous(self, type_name, path, target):
        """Whether other services have a type of that name, and nothing on the way to the property names the service."""
        space = namespace(target)
        if space == namespace(type_name) or target in noun.KNOWN or last(space).lower() in path.lower():
            return False
        return any(last(each) == last(target) for each in self.types if namespace(each) != space)

    def stands_for(self):
        """Identity → what AWS takes for it, for all identities that are closed upon somewhere."""
        found = {}
        for identity in sorted({each for *_, targets, _ in self.report for each in targets.split()}):
            kind = identity.rpartition(".")[2]
            ones = [f"{one}.{kind}" for one in sorted(self.stand_ins.get(owner(identity), [])) if kind in self.kinds[one]]
            ones += noun.BESIDE.get(identity, [])
            if ones:
                found[identity] = ones
        return found

    def returned_by(self):
        """Identity → types of another name that give it, and of which `Ref` returns one of that resource."""
        closed = {each for *_, targets, _ in self.report for each in targets.split()}
        found = {}
        for name, facts in sorted(self.types.items()):
            full = relation.full(name, facts["identities"])
            other = owner(full.get(facts["returned"], ""))
            for identity in sorted(set(full.values()) & closed):
                if owner(identity) == other != name:
                    found.setdefault(identity, []).append(name)
        return found

    def page(self):
        """The committed list of closed properties."""
        lines = ["type\tproperty\ttakes\tproof\n"]
        return "".join(lines + ["\t".join(row) + "\n" for row in sorted(self.report)])


def in_order(identities, name, listed):
    """The likeliest first: by the kind that the name says, then as the sources list them.

    A key is best known by its ARN, which AWS takes wherever it takes an ID.
    """
    _, kind = noun.parted(name)

    def rank(identity):
        own, _, given = identity.rpartition(".")
        named = given == ("Arn" if own == noun.KEY else kind)
        return (not named, identity not in listed, noun.ROLES.index(identity) if identity in noun.ROLES else 0, identity)

    return sorted(identities, key=rank)


def is_own(type_name, name, proven):
    """Whether a property of a type names the resource itself."""
    stem, kind = noun.parted(name)
    return {owner(each) for each in proven} == {type_name} and bool(kind) and last(type_name).lower().endswith(stem)


def kinds(type_name, facts):
    full = relation.full(type_name, facts["identities"]).values()
    return {each.rpartition(".")[2] for each in full if owner(each) == type_name}


def branches(schema, keywords=("anyOf", "oneOf", "allOf")):
    return [each for keyword in keywords for each in schema.get(keyword, []) if isinstance(each, dict)]


def is_text(schema):
    if {"properties", "items", "enum"} & set(schema):
        return False
    types = schema.get("type")
    if types is not None:
        return types == "string" or isinstance(types, list) and "string" in types and "array" not in types
    if {"relationship", "serviceSpec", "format", "pattern"} & set(schema):
        return True
    forms = branches(schema)
    return bool(forms) and all(is_text(each) for each in forms)


def of_format(format_):
    """`AWS::KMS::Alias.AliasName` as `AWS::KMS::Alias.Name`; nothing where a format names no identity."""
    type_name, _, kind = (format_ or "").rpartition(".")
    kind = kind.removeprefix(last(type_name)) if "::" in type_name else ""
    return f"{type_name}.{kind}" if kind in KINDS else None


def takes_name_or_arn(schema):
    """Whether a pattern takes an ARN of which the beginning may be left out."""
    pattern = schema.get("pattern", "")
    return pattern.startswith("^") and pattern.endswith("$") and "arn" in pattern and matches(pattern, "name", re.fullmatch)


def matches(pattern, text, match=re.search):
    try:
        return match(pattern, text) is not None
    except re.error:
        return True


def alike(form, name):
    """Of a type without a template the name is known: `web-function/*` is a `WebFunction`."""
    words = re.findall("[a-z]+", re.sub("[-_]", "", form.lower()))
    return bool(words) and words[-1] == name.lower()
