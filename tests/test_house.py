"""The house rules of CONTRIBUTING.md, read from the source."""

from __future__ import annotations

import ast
import io
import re
import subprocess
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

import summarize

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib  # which pytest brings there

PACKAGE = Path(summarize.__file__).parent
TREE = Path(__file__).parents[1]

# a room imports only from rooms above it
ROOMS = """
    errors document languages cues paragraphs furniture headlines asides blocks words boundaries
    sentences parsing forms vectors graph centrality budget selection explanation summary methods
    ranking batches api workers parallel tokens readers reports corpus integrations console cli __main__
""".split()

# rooms that only the command line and the other leaves use; nothing in the pipeline knows of them
LEAVES = {"tokens", "readers", "reports", "corpus", "integrations", "console", "cli", "__main__"}

# the two methods of Summary that draw import their report when they are called
EXCEPTIONS = {("summary", "reports")}

# from the vectors to the selection no room knows what a word is
WORDLESS = {
    "graph": {"errors", "vectors"},
    "centrality": {"errors", "graph"},
    "selection": {"errors"},
}

DOOR = """
    summarize summarize_each rank read split_sentences Text Summary Sentence ScoredSentence SummarizeError
    __version__
""".split()

SLOW = ("numpy", "scipy", "sklearn", "nltk")

# distributions whose import name is another
DISTRIBUTIONS = {
    "sklearn": "scikit-learn",
    "docx": "python-docx",
    "markdown_it": "markdown-it-py",
    "pptx": "python-pptx",
    "odf": "odfpy",
    "bs4": "beautifulsoup4",
    "yaml": "pyyaml",
}

SOURCES = sorted(PACKAGE.rglob("*.py"))
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in SOURCES}
Function = ast.FunctionDef | ast.AsyncFunctionDef


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_rooms(path: Path) -> Iterator[str]:
    """The rooms that a module imports, at its top or inside functions."""
    parts = path.relative_to(PACKAGE).parts
    for node in ast.walk(TREES[path]):
        if isinstance(node, ast.ImportFrom) and node.level:
            inside = (*parts[: len(parts) - node.level], *(node.module or "").split("."))
            names = [part for part in inside if part][:1]
            yield from names or [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and f"{node.module}.".startswith("summarize."):
            yield from f"{node.module}.{node.names[0].name}".split(".")[1:2]
        elif isinstance(node, ast.Import):
            yield from (a.name.split(".")[1] for a in node.names if a.name.startswith("summarize."))


def imports() -> set[tuple[str, str]]:
    """Every pair (room, room it imports), the front door and imports within a room left out."""
    pairs = {(room_of(path), other) for path in SOURCES for other in imported_rooms(path)}
    return {(a, b) for a, b in pairs if a not in (b, "__init__") and not b.startswith("__")}


def functions() -> Iterator[tuple[str, Function]]:
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, Function):
                yield f"{name_of(path)}:{node.name}", node


def body_lines(function: Function) -> int:
    """The lines of a function's body, its docstring left out."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def code_lines(path: Path) -> int:
    """The lines that hold code: no blank lines, comments or docstrings."""
    idle = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT}
    idle |= {tokenize.ENCODING, tokenize.ENDMARKER}
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(path.read_text(encoding="utf-8")).readline):
        if token.type not in idle:
            lines.update(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(TREES[path]):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            lines -= set(range(node.lineno, (node.end_lineno or 0) + 1))
    return len(lines)


def text_files() -> list[Path]:
    """Every text of the project that is here: in a wheel's test run the package lies elsewhere."""
    kinds = {".py", ".md", ".toml", ".yml", ".yaml", ".cff", ".txt", ".json", ".jsonl", ".cfg"}
    folders = ["benchmarks", "docs", "examples", "tests", "tools", ".ci", ".github"]
    files = [*TREE.glob("[!.]*"), TREE / ".pre-commit-config.yaml", *SOURCES]
    files += [path for folder in folders for path in (TREE / folder).rglob("*")]
    return sorted({path for path in files if path.is_file() and path.suffix in {*kinds, ""}})


def test_every_room_has_its_place_in_the_order() -> None:
    assert {room_of(path) for path in SOURCES} - {"__init__"} <= set(ROOMS)


def test_a_room_imports_only_from_rooms_above_it() -> None:
    assert [
        f"{room} imports {other}"
        for room, other in sorted(imports() - EXCEPTIONS)
        if ROOMS.index(other) >= ROOMS.index(room)
    ] == []


def test_leaves_are_imported_by_leaves_only() -> None:
    assert [
        f"{room} imports {other}"
        for room, other in sorted(imports() - EXCEPTIONS)
        if other in LEAVES and room not in LEAVES
    ] == []


@pytest.mark.parametrize("room", WORDLESS)
def test_from_the_graph_to_the_selection_no_room_knows_a_word(room: str) -> None:
    assert {other for one, other in imports() if one == room} <= WORDLESS[room]


def test_the_front_door_has_these_names_and_no_others() -> None:
    assert sorted(summarize.__all__) == sorted(DOOR) == sorted(dir(summarize))
    for name in DOOR:
        assert getattr(summarize, name) is not None


def test_opening_the_front_door_imports_nothing_slow() -> None:
    code = f"import sys, summarize; print([name for name in {SLOW} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_no_function_is_longer_than_forty_lines() -> None:
    assert {name: body_lines(f) for name, f in functions() if body_lines(f) > 40} == {}


def test_nineteen_functions_of_twenty_have_at_most_28_lines() -> None:
    long = {name: body_lines(f) for name, f in functions() if body_lines(f) > 28}
    assert len(long) <= 0.05 * len(list(functions())), long


def test_no_file_has_more_than_300_lines_of_code() -> None:
    def is_word_list(path: Path) -> bool:
        return re.fullmatch(r"languages/([a-z]{2,3}|profiles)\.py", name_of(path)) is not None

    sizes = {name_of(path): code_lines(path) for path in SOURCES if not is_word_list(path)}
    assert {name: size for name, size in sizes.items() if size > 300} == {}


def test_every_public_thing_says_what_it_is() -> None:
    silent = []
    for path, tree in TREES.items():
        silent += [] if ast.get_docstring(tree) else [name_of(path)]
        classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
        for owner in [tree, *(node for node in classes if not node.name.startswith("_"))]:
            for node in owner.body:
                if isinstance(node, (Function, ast.ClassDef)) and not node.name.startswith("_"):
                    silent += [] if ast.get_docstring(node) else [f"{name_of(path)}:{node.name}"]
    assert silent == []


def test_every_parameter_and_result_has_a_type() -> None:
    untyped = []
    for name, function in functions():
        spec = function.args
        named = [*spec.posonlyargs, *spec.args, *spec.kwonlyargs, spec.vararg, spec.kwarg]
        bare = [a.arg for a in named if a and a.annotation is None and a.arg not in ("self", "cls")]
        untyped += [f"{name}: {bare}"] if bare or function.returns is None else []
    assert untyped == []


def test_the_package_asserts_nothing_and_catches_nothing_broadly() -> None:
    broad = ("Exception", "BaseException")
    found = []
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Assert):
                found.append(f"{name_of(path)}:{node.lineno} assert")
            elif isinstance(node, ast.ExceptHandler) and (
                node.type is None
                or any(isinstance(n, ast.Name) and n.id in broad for n in ast.walk(node.type))
            ):
                found.append(f"{name_of(path)}:{node.lineno} broad except")
    assert found == []


def test_no_file_names_a_place_of_one_machine() -> None:
    place = re.compile(r"(?<![\w.~])/(?:work|home|root|Users)/\w|py[e]nv|C:\\\\Users")
    found = []
    for path in text_files():
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            found += [f"{path.name}:{number} {line.strip()[:80]}"] if place.search(line) else []
    assert found == []


def test_no_test_reads_the_clock() -> None:
    clock = re.compile(r"\b(?:perf_counter|process_time|thread_time|timei[t])\b|\btime\.time\(|\bnow\(\)")
    found = []
    for path in sorted((TREE / "tests").rglob("*.py")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            found += [f"{path.name}:{number}"] if clock.search(line) and path != Path(__file__) else []
    assert found == []


def test_the_oldest_versions_that_are_tested_are_those_that_are_promised() -> None:
    project = tomllib.loads((TREE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    promised = {tuple(line.split(">=")) for line in project["dependencies"]}
    pins = (TREE / "tests" / "oldest.txt").read_text(encoding="utf-8").splitlines()
    tested = {tuple(line.split("==")) for line in pins if not line.startswith("#")}
    assert {(name, re.sub(r"(\.0)+$", "", version)) for name, version in tested} == promised


def test_every_imported_package_is_declared_and_every_dependency_is_imported() -> None:
    def names(requirements: list[str]) -> set[str]:
        return {re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0].lower() for line in requirements}

    project = tomllib.loads((TREE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = names(project["dependencies"])
    optional = names([line for extra in project["optional-dependencies"].values() for line in extra])
    imported = set()
    for tree in TREES.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                imported.update(alias.name.split(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and not node.level:
                imported.add((node.module or "").split(".")[0])
    outside = imported - set(sys.stdlib_module_names) - {"summarize"}
    used = {DISTRIBUTIONS.get(name, name).lower() for name in outside}
    assert used - needed - optional == set()
    assert needed - used == set()
