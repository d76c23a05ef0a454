"""What is kept of the sources, what is dropped, and why: counted, so that nothing is lost in silence."""

import json
from collections import Counter
from contextlib import contextmanager

KEPT = Counter()
DROPPED = Counter()
REASONS = {}


def keep(keyword):
    KEPT[keyword] += 1


def drop(keyword, reason, count=1):
    DROPPED[keyword] += count
    REASONS[keyword] = reason


@contextmanager
def uncounted():
    """For what is read a second time."""
    before = [counter.copy() for counter in (KEPT, DROPPED)]
    yield
    for counter, copy in zip((KEPT, DROPPED), before):
        counter.clear()
        counter.update(copy)


def page():
    """The ledger as the committed `dropped.json`."""
    dropped = {key: {"count": DROPPED[key], "reason": REASONS[key]} for key in sorted(DROPPED)}
    kept = {key: KEPT[key] for key in sorted(KEPT)}
    return json.dumps({"dropped": dropped, "kept": kept}, indent=1, ensure_ascii=False) + "\n"


def print_dropped():
    for key in sorted(DROPPED):
        print(f"{DROPPED[key]:>7} dropped {key}: {REASONS[key]}")
