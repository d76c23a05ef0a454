"""Which properties are the start and the end of one range: `ranges.tsv`, which is written by hand."""

from collections import defaultdict
from pathlib import Path

FACTS = Path(__file__).resolve().parent.parent


def rows():
    """Ranges by the key of their type or definition: their properties, in ascending order."""
    found = defaultdict(list)
    for line in (FACTS / "ranges.tsv").read_text().splitlines():
        if not line.startswith("#"):
            key, names, _ = line.split("\t")
            found[key].append(names.split())
    return found


def add(ranges, key, content):
    """Adds those of a type or definition to it."""
    for names in ranges.pop(key, []):
        missing = [name for name in names if name not in content["properties"]]
        if missing:
            raise SystemExit(f"ranges.tsv: {key} has no {missing[0]}")
        content.setdefault("ascending", []).append(names)


def settle(ranges):
    """Every line of the file has its type."""
    if ranges:
        raise SystemExit(f"ranges.tsv: there is no {min(ranges)}")
