#!/usr/bin/env python3
"""How long `check` takes for real templates, beside cfn-lint and cloudformation-validate on the same files in one run.

    python3 benches/check.py                   builds the command in release mode first
    python3 benches/check.py PATH-TO-BINARY    takes this one

Each tool is started anew for each file, as a hook or an editor does it, and once for all files together. The other
tools are installed from PyPI into target/oracle; where that is not possible only our own times are shown.
"""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORPUS = ROOT / "spec" / "tests" / "corpus" / "templates.jsonl"
VALIDATE = "import sys, cloudformation_validate as c; e = c.CompositeEngine(); [e.validate_template(f) for f in sys.argv[1:]]"
PEERS = {
    "cfn-lint": ("cfn-lint==1.58.0", ["cfn-lint", "--non-zero-exit-code", "none"]),
    "cloudformation-validate": ("cloudformation-validate==1.14.0", ["python", "-c", VALIDATE]),
}
FILES = 40
GOAL = 200


def templates(directory):
    """Every so many templates of the corpus, as files."""
    lines = CORPUS.read_text().splitlines()
    chosen = lines[:: max(1, len(lines) // FILES)][:FILES]
    paths = []
    for number, line in enumerate(chosen):
        path = directory / f"{number:02}.json"
        path.write_text(json.dumps(json.loads(line)["template"], indent=1))
        paths.append(path)
    return paths


def run(command):
    """The wall time in seconds, and the most memory in MiB. Findings are no failure."""
    start = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"failed: {' '.join(map(str, command))}")
    return time.monotonic() - start, usage.ru_maxrss / 1024


def built():
    subprocess.run(["cargo", "build", "--quiet", "--release", "--package", "cargo-infrastruct"], cwd=ROOT, check=True)
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    return target / "release" / "cargo-infrastruct"


def installed(package):
    """The directory of a package's programs, or nothing where it cannot be had."""
    directory = ROOT / "target" / "oracle" / package.replace("==", "-venv-")
    if not (directory / "done").exists():
        try:
            subprocess.run([sys.executable, "-m", "venv", str(directory)], check=True)
            subprocess.run([str(directory / "bin" / "pip"), "install", "--quiet", package], check=True)
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"SKIPPED {package}: {error}")
            return None
        (directory / "done").touch()
    return directory / "bin"


def measured(name, command, paths):
    single = [run([*command, str(path)]) for path in paths]
    together, memory = run([*command, *map(str, paths)])
    each = statistics.median(wall for wall, _ in single)
    memory = max(memory, *(memory for _, memory in single))
    print(f"{name:26} {each * 1000:8.1f} {together * 1000 / len(paths):8.1f} {memory:6.0f}")
    return each, together


def main(arguments):
    ours = pathlib.Path(arguments[0]).resolve() if arguments else built()
    with tempfile.TemporaryDirectory() as scratch:
        paths = templates(pathlib.Path(scratch))
        print(f"{len(paths)} templates{'':13} alone ms  ms in one run  MiB")
        own = measured("cargo infrastruct check", [str(ours), "check"], paths)
        ratios = {}
        for name, (package, command) in PEERS.items():
            directory = installed(package)
            if directory:
                theirs = measured(name, [str(directory / command[0]), *command[1:]], paths)
                ratios[name] = (theirs[0] / own[0], theirs[1] / own[1])
        for name, (alone, together) in ratios.items():
            print(f"{name} takes {alone:.0f} times as long alone, {together:.0f} times in one run; goal for cfn-lint {GOAL}")


if __name__ == "__main__":
    main(sys.argv[1:])
