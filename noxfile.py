"""The tasks of this project: ``nox -l`` lists them, ``nox -s test`` runs one.

Each task has an environment of its own and needs nothing but Python and a package index. ``check``,
``test``, ``build`` and ``docs`` run on every change (``.ci/run``); ``test-slow`` and ``bench`` before a
release.
"""

from __future__ import annotations

import shutil
from hashlib import sha256
from pathlib import Path

import nox

nox.needs_version = ">=2024.4.15"
nox.options.default_venv_backend = "venv"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["check", "test", "build", "docs"]

PYTHONS = ["3.10", "3.11", "3.12", "3.13", "3.14"]
LARGEST_WHEEL = 2_000_000


def build_packages(session: nox.Session, folder: Path) -> tuple[Path, Path]:
    """Build the sdist, and the wheel from the sdist; return their paths."""
    shutil.rmtree(folder, ignore_errors=True)
    session.install("build")
    session.run("python", "-m", "build", "--outdir", str(folder), silent=True)
    return next(folder.glob("*.tar.gz")), next(folder.glob("*.whl"))


def run_tests(session: nox.Session, extras: str, *arguments: str, constraints: str = "") -> None:
    """Run the tests as they come in the sdist against the installed wheel, far from the tree."""
    folder = Path(session.create_tmp()).resolve()
    sdist, wheel = build_packages(session, folder / "dist")
    limits = ["-c", constraints] if constraints else []
    session.install("--force-reinstall", "--no-deps", str(wheel))
    session.install(f"summarize[{extras}] @ {wheel.as_uri()}", *limits)
    shutil.rmtree(folder / "tree", ignore_errors=True)
    shutil.unpack_archive(sdist, folder / "tree")
    tree = next((folder / "tree").iterdir())
    shutil.rmtree(tree / "summarize")  # so that nothing can import the tree's copy
    session.chdir(tree)
    session.run("pytest", "--numprocesses=auto", *arguments, *session.posargs)


@nox.session
def check(session: nox.Session) -> None:
    """Lint, format and types."""
    session.install("-e", ".[all,check]")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy")
    session.run("pyright")


@nox.session
def test(session: nox.Session) -> None:
    """Run the tests against the built wheel; what follows -- goes to pytest. Then see how time grows."""
    run_tests(session, "all,test")
    session.run("python", "-m", "benchmarks", "speed", "--smoke")


@nox.session(name="test-on", python=PYTHONS)
def test_on(session: nox.Session) -> None:
    """Run the tests on another Python, such as test-on-3.10."""
    run_tests(session, "all,test")


@nox.session(name="test-oldest", python="3.10")
def test_oldest(session: nox.Session) -> None:
    """Run the tests with the oldest dependencies that are promised to work, and without extras."""
    # the pages show help as the newest click prints it
    oldest = str(Path("tests/oldest.txt").resolve())
    run_tests(session, "test", "--ignore=tests/test_docs.py", constraints=oldest)


@nox.session(name="test-slow")
def test_slow(session: nox.Session) -> None:
    """Run the tests that stand apart: browsers, Spark, killed processes, fuzzing."""
    run_tests(session, "all,spark,test", "-m", "slow")


@nox.session
def build(session: nox.Session) -> None:
    """Build sdist and wheel into dist/, twice, and check that they are the same, small and well described."""
    session.install("twine")
    once = build_packages(session, Path("build/once"))
    shutil.rmtree("dist", ignore_errors=True)
    twice = build_packages(session, Path("dist"))
    for one, two in zip(once, twice, strict=True):
        if sha256(one.read_bytes()).digest() != sha256(two.read_bytes()).digest():
            session.error(f"{one.name} differs from one build to the next")
        session.log(
            f"{two.name}: {two.stat().st_size:,} bytes, sha256 {sha256(two.read_bytes()).hexdigest()}"
        )
    if twice[1].stat().st_size > LARGEST_WHEEL:
        session.error(f"the wheel is larger than {LARGEST_WHEEL:,} bytes")
    session.run("twine", "check", "--strict", *(str(path) for path in twice))


@nox.session
def docs(session: nox.Session) -> None:
    """Build the site into site/; a broken link or an unknown page fails."""
    session.install("-e", ".[docs]")
    session.run("zensical", "build", "--clean", "--strict")


@nox.session
def bench(session: nox.Session) -> None:
    """Measure quality and speed; what follows -- goes to the benchmark."""
    session.install("-e", ".[bench]")
    session.run("python", "-m", "benchmarks", *(session.posargs or ["quality"]))
