"""Rebuilds the committed facts from the pinned packages: `python3 spec/facts/rebuild`.

With `--check` it writes nothing, and fails if anything would differ.
"""

import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True

import packages

FACTS = Path(__file__).resolve().parent.parent
REPOSITORY = FACTS.parent.parent
STALE, UNFETCHED = 1, 3
HANDLES = ["cargo", "run", "--quiet", "--package", "infrastruct-spec", "--example", "handles"]


def main(arguments):
    """Fetches the packages, then runs this directory again with an interpreter that can import them."""
    if "--with-packages" not in arguments:
        try:
            python, services = packages.fetch(REPOSITORY / "target" / "oracle")
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"the packages cannot be fetched: {error}", file=sys.stderr)
            sys.exit(UNFETCHED)
        again = [python, Path(__file__).parent, "--with-packages", services]
        sys.exit(subprocess.call([*again, *arguments]))
    import book

    services = Path(arguments[arguments.index("--with-packages") + 1])
    files = book.build(services)
    if "--check" in arguments:
        stale = [name for name, text in sorted(files.items()) if read(FACTS / name) != text]
        print("stale: " + ", ".join(stale) if stale else f"{len(files)} files are fresh")
        sys.exit(STALE if stale else 0)
    for name, text in sorted(files.items()):
        (FACTS / name).write_bytes(text.encode())
        print(f"{len(text.encode()):>9} bytes {name}")
    # The runtime's marker types are made from the facts, too.
    sys.exit(subprocess.call(HANDLES, cwd=REPOSITORY))


def read(path):
    return path.read_bytes().decode() if path.exists() else None


if __name__ == "__main__":
    main(sys.argv[1:])
