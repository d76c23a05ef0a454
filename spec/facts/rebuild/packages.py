"""The packages that the facts come from, at the versions that the committed files were built with."""

import subprocess
import sys
from pathlib import Path

CFN_LINT = "cfn-lint==1.58.0"
MOTO = "moto==5.1.18"
SERVICE_SPEC = "@aws-cdk/aws-service-spec@0.1.216"


def fetch(directory):
    """Installs what is not there yet; returns a Python that imports cfnlint, and the service spec's file."""
    python = directory / "venv" / "bin" / "python"
    if not installed(python):
        run(sys.executable, "-m", "venv", directory / "venv")
        install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        run(*install, CFN_LINT)
        # Of this one, a file is read; what it would import is not needed.
        run(*install, "--no-deps", MOTO)
    service_spec = directory / "npm" / "node_modules" / "@aws-cdk" / "aws-service-spec"
    if f'"version": "{SERVICE_SPEC.rsplit("@", 1)[1]}"' not in text(service_spec / "package.json"):
        (directory / "npm").mkdir(parents=True, exist_ok=True)
        quiet = ["--no-save", "--no-audit", "--no-fund", "--silent"]
        run("npm", "install", *quiet, "--prefix", directory / "npm", SERVICE_SPEC)
    return str(python), str(service_spec / "db.json.gz")


def installed(python):
    """Whether the interpreter has the packages in the pinned versions."""
    names = ["cfn-lint", "moto"]
    version = f"from importlib.metadata import version; print(*[name + '==' + version(name) for name in {names}])"
    if not python.exists():
        return False
    answer = subprocess.run([python, "-c", version], capture_output=True, text=True, check=False)
    return answer.stdout.split() == [CFN_LINT, MOTO]


def text(path):
    return path.read_text() if path.exists() else ""


def run(*command):
    print("+", *command, file=sys.stderr)
    subprocess.run(list(map(str, command)), check=True)
