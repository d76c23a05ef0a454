"""Rebuilds the committed facts from the pinned packages: `python3 spec/facts/rebuild [--check]`."""

import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True

import packages

FACTS = Path(__file__).resolve().parent.parent
REPOSITORY = FACTS.parent.parent


def main(arguments):
    """Fetches the packages, then runs this directory again with an interpreter that can import them."""
    if "--with-packages" not in arguments:
        python, services = packages.fetch(REPOSITORY / "target" / "oracle")
        again = [python, Path(__file__).parent, "--with-packages", services]
        sys.exit(subprocess.call([*again, *arguments]))
    import book

    services = Path(arguments[arguments.index("--with-packages") + 1])
    files = book.build(services)
    if "--check" in arguments:
        stale = [name for name, text in sorted(files.items()) if read(FACTS / name) != text]
        print("stale: " + ", ".join(stale) if stale else f"{len(files)} files are fresh")
        sys.exit(bool(stale))
    for name, text in sorted(files.items()):
        (FACTS / name).write_bytes(text.encode())
        print(f"{len(text.encode()):>9} bytes {name}")


def read(path):
    return path.read_bytes().decode() if path.exists() else None


if __name__ == "__main__":
    main(sys.argv[1:])
