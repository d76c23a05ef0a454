"""Rebuilds the committed facts of deployments from the pinned packages: `python3 cli/facts/rebuild`.

With `--check` it writes nothing, and fails if anything would differ. The packages are those of `spec/facts/rebuild`.
"""

import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True

FACTS = Path(__file__).resolve().parent.parent
REPOSITORY = FACTS.parent.parent
STALE, UNFETCHED = 1, 3
sys.path.append(str(REPOSITORY / "spec" / "facts" / "rebuild"))

import packages


def main(arguments):
    """Fetches the packages, then runs this directory again with an interpreter that can import them."""
    if "--with-packages" not in arguments:
        try:
            python, services = packages.fetch(REPOSITORY / "target" / "oracle")
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"the packages cannot be fetched: {error}", file=sys.stderr)
            sys.exit(UNFETCHED)
        sys.exit(subprocess.call([python, Path(__file__).parent, "--with-packages", services, *arguments]))
    import deployment

    text = deployment.build(Path(arguments[arguments.index("--with-packages") + 1]))
    path = FACTS / "deployment.jsonl"
    if "--check" in arguments:
        fresh = path.exists() and path.read_bytes().decode() == text
        print("1 file is fresh" if fresh else "stale: deployment.jsonl")
        sys.exit(0 if fresh else STALE)
    path.write_bytes(text.encode())
    print(f"{len(text.encode()):>9} bytes {path.name}")


if __name__ == "__main__":
    main(sys.argv[1:])
