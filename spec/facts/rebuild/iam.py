"""IAM: actions with the resources they act on, and the shapes of policy documents."""

import json

import cfnlint.rules.resources.iam as rules

import ledger

KINDS = {
    "E3510": ("identity", "policy_identity.json"),
    "E3512": ("resource", "policy_resource.json"),
    "E3513": ("repository", "policy_resource_ecr.json"),
    "E3530": ("trust", "policy_trust.json"),
}


def services(policies):
    """Per service: the ARNs of its kinds of resources, and its actions by the kinds that they act on.

    Names are lower case, as IAM does not tell cases apart and the source does not keep them.
    """
    lines = {}
    for name, facts in policies.items():
        resources = {}
        for kind, about in facts["Resources"].items():
            resources[kind] = about["ARNFormats"]
            if "ConditionKeys" in about:
                ledger.drop("iam ConditionKeys", "known for some resources only, so a key that is not listed is no mistake")
        actions = {}
        for action, about in facts["Actions"].items():
            actions.setdefault(",".join(sorted(about.get("Resources", []))), []).append(action)
        ledger.KEPT["iam action"] += len(facts["Actions"])
        lines[name] = {
            "actions": {kinds: " ".join(sorted(found)) for kinds, found in actions.items()},
            "resources": resources,
        }
    return lines


def places(types):
    """type → path → kind of the policy document that stands there."""
    found = {}
    for module in ("IdentityPolicy", "ResourcePolicy", "ResourceEcrPolicy", "TrustPolicy"):
        rule = getattr(__import__(f"{rules.__name__}.{module}", fromlist=[module]), module)()
        for keyword in rule.keywords:
            type_name, _, path = keyword.removeprefix("Resources/").partition("/Properties/")
            if type_name in types:
                found.setdefault(type_name, {})[path] = KINDS[rule.id][0]
    return found


def documents(directory):
    """The schema of each kind of policy document, its references put in place."""
    base = json.loads((directory / "policy.json").read_text())
    lines = {}
    for kind, file in KINDS.values():
        document = json.loads((directory / file).read_text())
        lines["%policy-" + kind] = placed(document, {"policy": base, "": document}, "")
    return lines


def placed(value, documents_, current):
    if isinstance(value, list):
        return [placed(each, documents_, current) for each in value]
    if not isinstance(value, dict):
        return value
    kept = {
        key: placed(each, documents_, current)
        for key, each in value.items()
        if key not in ("$ref", "$id", "definitions", "cfnLint")
    }
    if isinstance(value.get("$ref"), str):
        document, _, pointer = value["$ref"].partition("#/")
        document = document or current
        target = documents_[document]
        for segment in pointer.split("/"):
            target = target[segment]
        kept = placed(target, documents_, document) | kept
    return kept
