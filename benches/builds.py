#!/usr/bin/env python3
"""How long users wait: first builds, edits, expansions. Prints all of it, with ratios, in one run.

    python3 benches/builds.py          everything, about two minutes
    python3 benches/builds.py edit     one part: first, constructs, edit or expansion

CPU seconds are of all processes that take part; they vary less than the wall time.
"""

import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
GOALS = {"first": 2.0, "wall": 1.4, "edit": 1.0, "expansion": 2.0, "constructs": 3.0}
# What proc macros like these usually stand on.
FLOOR = """\
heck = "0.5"
proc-macro2 = "1"
quote = "1"
serde_json = "1"
syn = { version = "2", default-features = false, features = ["clone-impls", "derive", "parsing", "printing", "proc-macro"] }
"""
PER_STACK = 100
TRUST = (
    '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", '
    '"Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }] }'
)


def run(command, directory, **environment):
    """Runs a command to its end; its wall time, CPU time and output."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(
        command, cwd=directory, env={**os.environ, **environment},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )
    wall, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}")
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return wall, cpu, done.stdout


def write_crate(directory, manifest, files):
    (directory / "src").mkdir(parents=True)
    (directory / "Cargo.toml").write_text(
        f'[package]\nname = "{directory.name}"\nversion = "0.0.0"\nedition = "2024"\n\n{manifest}\n[workspace]\n'
    )
    # The same versions as the workspace's.
    shutil.copy(ROOT / "Cargo.lock", directory / "Cargo.lock")
    for name, text in {"src/lib.rs": "", **files}.items():
        (directory / name).write_text(text)
    run(["cargo", "fetch"], directory)


def third_party():
    """The packages that `examples/zalando` takes from cargo's registry: name to version and features."""
    tree = run(["cargo", "tree", "-p", "zalando", "-e", "normal,build", "--prefix", "none", "-f", "{p}|{f}"], ROOT)[2]
    packages = {}
    for line in tree.splitlines():
        package, _, features = line.replace(" (*)", "").partition("|")
        name, version, *rest = package.split()
        if not any("/" in word for word in rest):
            packages[name] = (version[1:], [feature for feature in features.split(",") if feature])
    return packages


def pinned(packages):
    lines = []
    for name, (version, features) in sorted(packages.items()):
        written = ", ".join(f'"{feature}"' for feature in features)
        lines.append(f'{name} = {{ version = "={version}", default-features = false, features = [{written}] }}')
    return "\n".join(lines) + "\n"


def first(scratch):
    # Users take the crates from cargo's registry, and what comes from there is not built incrementally.
    once = {"CARGO_INCREMENTAL": "0"}
    packages = third_party()
    results = {}
    for name, dependencies in {"floor": FLOOR, "own": pinned(packages)}.items():
        crate = scratch / name
        write_crate(crate, f"[build-dependencies]\n{dependencies}", {"build.rs": "fn main() {}\n"})
        results[name] = run(["cargo", "build"], crate, CARGO_TARGET_DIR=str(scratch / f"target-{name}"), **once)
    run(["cargo", "fetch"], ROOT)
    target = str(scratch / "target-zalando")
    results["zalando"] = run(["cargo", "build", "-p", "zalando"], ROOT, CARGO_TARGET_DIR=target, **once)
    print("first build                                           CPU       wall    ratios of both")
    labels = {
        "floor": "floor: syn, quote, proc-macro2, heck, serde_json",
        "own": f"the example's {len(packages)} packages from elsewhere",
        "zalando": "examples/zalando, seven templates",
    }
    for name, (wall, cpu, _) in results.items():
        of_cpu, of_wall = results["zalando"][1] / cpu, results["zalando"][0] / wall
        print(f"  {labels[name]:50}{cpu:6.1f} s  {wall:6.1f} s    {of_cpu:5.2f}  {of_wall:5.2f}")
    print(f"  goals: {GOALS['first']} times the floor's CPU, {GOALS['wall']} times its wall time\n")


def constructs(scratch):
    """What the standard constructs add to a first build of the core."""
    once = {"CARGO_INCREMENTAL": "0"}
    run(["cargo", "fetch"], ROOT)
    results = {}
    core = {"infrastruct": "runtime"}
    both = {**core, "infrastruct-constructs": "constructs"}
    for name, packages in {"core": core, "both": both}.items():
        lines = [f"{package} = {{ path = {json.dumps(str(ROOT / path))} }}\n" for package, path in packages.items()]
        write_crate(scratch / name, f"[build-dependencies]\n{''.join(lines)}", {"build.rs": "fn main() {}\n"})
        runs = []
        for index in range(3):
            target = scratch / f"target-{name}-{index}"
            runs.append(run(["cargo", "build"], scratch / name, CARGO_TARGET_DIR=str(target), **once)[:2])
            shutil.rmtree(target)
        results[name] = min(wall for wall, _ in runs), min(cpu for _, cpu in runs)
    print("first build, least of three                           CPU       wall")
    for name, label in {"core": "core alone", "both": "core and standard constructs"}.items():
        wall, cpu = results[name]
        print(f"  {label:50}{cpu:6.1f} s  {wall:6.1f} s")
    print(f"  added: {results['both'][1] - results['core'][1]:.1f} s of CPU (goal: {GOALS['constructs']} s)\n")


def function(index):
    return (
        f"        function{index}: aws::lambda::Function {{\n"
        f'            function_name: "worker-{index}",\n'
        f'            description: "worker {index}",\n'
        '            runtime: "java21",\n'
        '            handler: "com.example.Worker::run",\n'
        '            code: Code { s3_bucket: "my-code-bucket", s3_key: "app.jar" },\n'
        f"            timeout: {60 + index % 60},\n"
        "            memory_size: 512,\n"
        "            role: role.arn(),\n"
        "        },\n"
    )


def stacks(count):
    """Stacks of so many functions of eight properties, each stack with the role that they share."""
    text = "use infrastruct::{App, aws, json, stack};\n\npub fn app() -> App {\n"
    names = []
    for start in range(0, count, PER_STACK):
        names.append(f"stack{start // PER_STACK}")
        text += f"    let {names[-1]} = stack!(Workers{start // PER_STACK} {{\n"
        text += f"        role: aws::iam::Role {{ assume_role_policy_document: json!({TRUST}) }},\n"
        text += "".join(function(index) for index in range(start, min(start + PER_STACK, count)))
        text += "    });\n"
    return text + "    App::new()" + "".join(f".stack({name})" for name in names) + "\n}\n"


def edit(scratch):
    print("edit to template                              wall        CPU")
    target = str(scratch / "target-edit")
    for count in [1, 100, 500]:
        crate = scratch / f"edit{count}"
        script = '#[path = "src/stacks.rs"]\nmod stacks;\n\nfn main() {\n    infrastruct::build(stacks::app());\n}\n'
        manifest = f"[build-dependencies]\ninfrastruct = {{ path = {json.dumps(str(ROOT / 'runtime'))} }}\n"
        write_crate(crate, manifest, {"build.rs": script, "src/stacks.rs": stacks(count)})
        run(["cargo", "build"], crate, CARGO_TARGET_DIR=target)
        walls, cpus = [], []
        for timeout in [777, 778, 779]:
            text = re.sub(r"timeout: \d+", f"timeout: {timeout}", stacks(count), count=1)
            (crate / "src/stacks.rs").write_text(text)
            wall, cpu, _ = run(["cargo", "build"], crate, CARGO_TARGET_DIR=target)
            templates = pathlib.Path(target, "infrastruct", crate.name).glob("*.template.json")
            if not any(f'"Timeout": {timeout}' in template.read_text() for template in templates):
                sys.exit(f"the edit did not reach a template of {crate}")
            walls.append(wall)
            cpus.append(cpu)
        print(f"  {count:4} functions of 8 properties            {min(walls):6.2f} s   {min(cpus):6.2f} s")
    print(f"  goal: 500 within {GOALS['edit']} s\n")


def expansion(scratch):
    """rustc's own account of what macros take, for many literals less that for one."""
    target = str(scratch / "target-expansion")
    times = {}
    for count in [1, 500]:
        crate = scratch / f"expansion{count}"
        manifest = f"[dependencies]\ninfrastruct = {{ path = {json.dumps(str(ROOT / 'runtime'))} }}\n"
        write_crate(crate, manifest, {"src/lib.rs": stacks(count)})
        runs = []
        for _ in range(3):
            (crate / "src/lib.rs").touch()
            command = ["cargo", "rustc", "--lib", "--", "-Ztime-passes"]
            output = run(command, crate, CARGO_TARGET_DIR=target, RUSTC_BOOTSTRAP="1")[2]
            runs.append(float(re.search(r"time:\s*([\d.]+).*macro_expand_crate", output)[1]))
        times[count] = min(runs)
    each = (times[500] - times[1]) / 499 * 1000
    print(f"expansion, opt-level 0: {each:.2f} ms per literal of 8 properties (goal: {GOALS['expansion']} ms)")


def main():
    parts = {"first": first, "constructs": constructs, "edit": edit, "expansion": expansion}
    chosen = sys.argv[1:] or list(parts)
    if unknown := [name for name in chosen if name not in parts]:
        sys.exit(f"no such part: {', '.join(unknown)}\n{__doc__}")
    with tempfile.TemporaryDirectory(prefix="infrastruct-builds-") as scratch:
        for name in chosen:
            parts[name](pathlib.Path(scratch))


if __name__ == "__main__":
    main()
