#!/usr/bin/env python3
"""How long a first build takes where there are cores enough: the longest chain of crates that wait for each other.

    python3 benches/chain.py

Each crate is built alone, one after the other. A library can be used as soon as rustc knows its types; what is linked,
a macro or a build script, waits for the machine code of all that it needs.
"""

import json
import pathlib
import re
import sys
import tempfile

from builds import FLOOR, ROOT, run, write_crate

# A project's build script, on which nothing else is spent.
OWN = f"infrastruct = {{ path = {json.dumps(str(ROOT / 'runtime'))} }}\n"
GOAL = 1.4


def units(crate, target):
    """What cargo builds, each with the numbers of what it needs, and the seconds to its types and to its end."""
    environment = {"CARGO_INCREMENTAL": "0", "CARGO_TARGET_DIR": str(target), "RUSTC_BOOTSTRAP": "1"}
    graph = json.loads(run(["cargo", "build", "--unit-graph", "-Zunstable-options"], crate, **environment)[2])
    del environment["RUSTC_BOOTSTRAP"]
    run(["cargo", "build", "--jobs", "1", "--timings"], crate, **environment)
    [report] = (target / "cargo-timings").glob("cargo-timing-2*.html")
    timings = re.search(r"const UNIT_DATA = (\[.*?\]);\n", report.read_text(), re.S)
    taken = {}
    for unit in json.loads(timings[1]):
        sections = dict(unit["sections"] or [])
        types = sections.get("frontend", {"end": unit["duration"]})["end"]
        taken[unit["i"]] = unit["name"], types, unit["duration"]
    found = []
    for number, unit in enumerate(graph["units"]):
        name, types, end = taken[number]
        if name not in unit["pkg_id"]:
            sys.exit(f"cargo numbers its units otherwise: {name} is {unit['pkg_id']}")
        is_linked = unit["mode"] != "build" or unit["target"]["kind"] != ["lib"]
        needs = [need["index"] for need in unit["dependencies"]]
        found.append((name, needs, types, end, is_linked))
    return found


def longest(units):
    """The chain that the last unit ends, as names and seconds, and how long it is."""
    begun, all_needs = {}, {}

    def needs_of(number):
        if number not in all_needs:
            direct = units[number][1]
            all_needs[number] = set(direct).union(*map(needs_of, direct))
        return all_needs[number]

    def begin(number):
        """When a unit can begin, and for what it waits longest."""
        if number not in begun:
            _, direct, _, _, is_linked = units[number]
            waits = [(0.0, None)]
            for need in needs_of(number) if is_linked else direct:
                _, _, types, end, need_is_linked = units[need]
                waits.append((begin(need)[0] + (end if is_linked or need_is_linked else types), need))
            begun[number] = max(waits, key=lambda wait: wait[0])
        return begun[number]

    at = max(range(len(units)), key=lambda number: begin(number)[0] + units[number][3])
    whole = begin(at)[0] + units[at][3]
    chain, until = [], whole
    while at is not None:
        start, before = begin(at)
        chain.append(f"{units[at][0]} {until - start:.1f}")
        at, until = before, start
    return " → ".join(reversed(chain)), whole


def main():
    with tempfile.TemporaryDirectory(prefix="infrastruct-chain-") as scratch:
        scratch, results = pathlib.Path(scratch), {}
        for name, dependencies in {"floor": FLOOR, "core": OWN}.items():
            write_crate(scratch / name, f"[build-dependencies]\n{dependencies}", {"build.rs": "fn main() {}\n"})
            chain, results[name] = longest(units(scratch / name, scratch / f"target-{name}"))
            print(f"{name:6}{results[name]:5.1f} s  {chain}")
        print(f"ratio {results['core'] / results['floor']:5.2f}     (goal: {GOAL})")


if __name__ == "__main__":
    main()
