"""Regions, and sets of them as hexadecimal bit masks over the sorted list of their names."""

import json


class Regions:
    def __init__(self, providers):
        names = (path.stem for path in providers.glob("*.json"))
        self.names = sorted(name for name in names if name != "sam")
        self.types = {name: set(json.loads((providers / f"{name}.json").read_text())) for name in self.names}

    def mask(self, names):
        """`["af-south-1", "ap-east-2"]` is bits 0 and 2: `5`."""
        return f"{sum(1 << self.names.index(name) for name in names):x}"

    def offering(self, type_name):
        return self.mask(name for name in self.names if type_name in self.types[name])


def merged(by_region, regions):
    """One schema for all regions: each `enum` becomes `enumByRegion`, values grouped by the regions that have them.

    `{"eu-west-1": {"enum": ["a", "b"]}, "eu-west-2": {"enum": ["a"]}}` is
    `{"enumByRegion": {"regions": <both>, "values": {<both>: ["a"], <first>: ["b"]}}}`.
    """
    by_region = {name: schema for name, schema in by_region.items() if name in regions.names}
    branches = {}
    for name, schema in by_region.items():
        for branch in schema.get("allOf", [schema]):
            key = json.dumps(branch.get("if"), sort_keys=True)
            branches.setdefault(key, {}).setdefault(name, branch)
    result = [merged_branch(branch, regions) for _, branch in sorted(branches.items())]
    return result[0] if len(result) == 1 else {"allOf": result}


def merged_branch(by_region, regions):
    first = next(iter(by_region.values()))
    if "enum" in first:
        offers = {}
        for name, schema in by_region.items():
            assert set(schema) == {"enum"}, schema.keys()
            for value in schema["enum"]:
                offers.setdefault(value, []).append(name)
        values = {}
        for value in sorted(offers):
            values.setdefault(regions.mask(offers[value]), []).append(value)
        return {"enumByRegion": {"regions": regions.mask(by_region), "values": values}}
    assert set(first) == {"if", "then"}, first.keys()
    (property_,) = first["then"]["properties"]
    enums = {name: branch["then"]["properties"][property_] for name, branch in by_region.items()}
    return {"if": first["if"], "then": {"properties": {property_: merged_branch(enums, regions)}}}
