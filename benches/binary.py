#!/usr/bin/env python3
"""How large the release binary is, and how long it takes to start, beside `cdk` in the same run.

    python3 benches/binary.py                   builds the command in release mode first
    python3 benches/binary.py PATH-TO-BINARY    takes this one

`cdk` is installed from npm into target/oracle; without npm only our own figures are shown.
"""

import gzip
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from diff import built, cdk, timed  # noqa: E402

GOAL = 0.020


def without_symbols(binary, scratch):
    """The binary as `strip` leaves it, which is what packages hold; the same where there is no `strip`."""
    bare = pathlib.Path(scratch) / "bare"
    try:
        subprocess.run(["strip", "-o", str(bare), str(binary)], check=True)
    except (OSError, subprocess.CalledProcessError):
        return binary
    return bare


def main(arguments):
    ours = pathlib.Path(arguments[0]).resolve() if arguments else built()
    with tempfile.TemporaryDirectory() as scratch:
        bare = without_symbols(ours, scratch)
        size, bare_size = os.path.getsize(ours), os.path.getsize(bare)
        packed = len(gzip.compress(bare.read_bytes()))
        print(f"binary                   {size / 1e6:7.1f} MB, {bare_size / 1e6:.1f} without symbols, {packed / 1e6:.1f} packed")
        wall, memory = timed([ours, "--version"], scratch, 41)
        print(f"--version                {wall * 1000:7.1f} ms   {memory:5.0f} MiB   goal {GOAL * 1000:.0f} ms")
        helped, memory = timed([ours, "deploy", "--help"], scratch, 21)
        print(f"deploy --help            {helped * 1000:7.1f} ms   {memory:5.0f} MiB")
        program = cdk()
        if program:
            theirs, memory = timed([program, "--version"], scratch, 5)
            print(f"cdk --version            {theirs * 1000:7.1f} ms   {memory:5.0f} MiB")
            modules = program.parent.parent
            total = sum(path.stat().st_size for path in modules.rglob("*") if path.is_file() and not path.is_symlink())
            print(f"cdk, installed           {total / 1e6:7.1f} MB")
        sys.exit(wall > GOAL)


if __name__ == "__main__":
    main(sys.argv[1:])
