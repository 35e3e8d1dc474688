"""summarize-corpus: every format in and out, and every kind of bad input."""

from __future__ import annotations

import csv
import gzip
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from summarize import Text, summarize, summarize_each
from summarize.corpus import streams
from summarize.corpus.formats import Source
from summarize.corpus.rows import Fields

from .corpora import article, read_rows, rows, run_apart, run_here, write_rows

GOOD = b'{"id": "good", "text": "The harbour opened. The bridge closed. The river moved. The sun set."}\n'


def write_table(path: Path, records: list[dict[str, Any]], delimiter: str = ",") -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(records[0]), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(records)
    return path


def write_parquet(path: Path, records: list[dict[str, Any]]) -> Path:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pyarrow.Table.from_pylist(records), path, row_group_size=7)
    return path


def write_gzip(path: Path, records: list[dict[str, Any]]) -> Path:
    """Write one member for every five rows, as this command does, and padding after the last."""
    lines = [json.dumps(record).encode() + b"\n" for record in records]
    members = [gzip.compress(b"".join(lines[i : i + 5])) for i in range(0, len(lines), 5)]
    path.write_bytes(b"".join(members) + b"\0" * 100)
    return path


def write_zst(path: Path, records: list[dict[str, Any]]) -> Path:
    zstandard = pytest.importorskip("zstandard")
    lines = [json.dumps(record).encode() + b"\n" for record in records]
    path.write_bytes(b"".join(zstandard.ZstdCompressor().compress(line) for line in lines))
    return path


WRITERS: dict[str, Callable[[Path, list[dict[str, Any]]], Path]] = {
    "rows.jsonl": write_rows,
    "rows.ndjson": write_rows,
    "rows.csv": write_table,
    "rows.tsv": lambda path, records: write_table(path, records, "\t"),
    "rows.parquet": write_parquet,
    "rows.jsonl.gz": write_gzip,
    "rows.jsonl.zst": write_zst,
}


def briefs_of(records: list[dict[str, Any]]) -> list[str]:
    return [str(brief) for brief in summarize_each(record["text"] for record in records)]


@pytest.mark.parametrize("name", WRITERS)
def test_every_format_gives_the_briefs_of_summarize_each(name: str, tmp_path: Path) -> None:
    records = rows(20)
    source = WRITERS[name](tmp_path / name, records)
    assert run_here(source, "--output", tmp_path / "out.jsonl") == 0
    out = read_rows(tmp_path / "out.jsonl")
    assert [row["id"] for row in out] == [record["id"] for record in records]
    assert [row["brief"] for row in out] == briefs_of(records)
    assert all(row["error"] is None for row in out)


def test_a_record_holds_spans_and_scores_of_its_brief(tmp_path: Path) -> None:
    source = write_rows(tmp_path / "rows.jsonl", rows(1))
    assert run_here(source, "-o", tmp_path / "out.jsonl", "--fields", "year,missing") == 0
    [row] = read_rows(tmp_path / "out.jsonl")
    brief = summarize(rows(1)[0]["text"])
    assert list(row) == "id year missing brief spans scores language over_budget error".split()
    assert row["spans"] == [[sentence.start, sentence.end] for sentence in brief]
    assert row["scores"] == [sentence.score for sentence in brief]
    assert (row["year"], row["missing"], row["language"]) == (1990, None, "en")


def test_rows_bring_their_own_title_and_language(tmp_path: Path) -> None:
    records = [
        {"body": article(1), "headline": "The museum forgot the letter", "lang": "en"},
        {
            "body": "Der Hund schläft. Die Katze jagt. Der Vogel singt. Es regnet.",
            "headline": None,
            "lang": "de",
        },
    ]
    source = write_rows(tmp_path / "rows.jsonl", records)
    fields = ["--text-field", "body", "--title-field", "headline", "--language-field", "lang"]
    assert run_here(source, "-o", tmp_path / "out.jsonl", *fields, "-n", "1") == 0
    out = read_rows(tmp_path / "out.jsonl")
    expected = [
        summarize(Text(record["body"], record["headline"], record["lang"]), sentences=1) for record in records
    ]
    assert [row["brief"] for row in out] == [str(brief) for brief in expected]
    assert [(row["id"], row["language"]) for row in out] == [(1, "en"), (2, "de")]


@pytest.mark.parametrize(
    ("options", "keywords"),
    [
        (["--words", "20"], {"words": 20}),
        (["--chars", "90"], {"chars": 90}),
        (["--ratio", "0.3"], {"ratio": 0.3}),
        (["-n", "2", "--words", "30"], {"sentences": 2, "words": 30}),
        (["--query", "which museum?", "--method", "degree"], {"query": "which museum?", "method": "degree"}),
        (["--language", "de", "--no-clean"], {"language": "de", "clean": False}),
    ],
)
def test_options_mean_what_they_mean_in_the_library(
    options: list[str], keywords: dict[str, Any], tmp_path: Path
) -> None:
    records = rows(5)
    source = write_rows(tmp_path / "rows.jsonl", records)
    assert run_here(source, "-o", tmp_path / "out.jsonl", *options) == 0
    each = summarize_each((record["text"] for record in records), **keywords)
    assert [row["brief"] for row in read_rows(tmp_path / "out.jsonl")] == [str(brief) for brief in each]


def test_a_folder_is_read_file_by_file_in_the_order_of_names(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "sub").mkdir(parents=True)
    (folder / "b.txt").write_text(article(1), encoding="utf-8")
    (folder / "sub" / "a.txt").write_text(article(2), encoding="utf-8")
    (folder / "a.txt").write_bytes(b"\0\1\2\3 binary \0\0\0")
    (folder / ".hidden").write_text("not for us", encoding="utf-8")
    (folder / "sub" / "z.txt").symlink_to("nowhere")
    assert run_here(folder, "-o", tmp_path / "out.jsonl") == 1
    out = read_rows(tmp_path / "out.jsonl")
    assert [row["id"] for row in out] == ["a.txt", "b.txt", "sub/a.txt", "sub/z.txt"]
    assert out[3]["error"].startswith("sub/z.txt: ")
    assert [row["brief"] for row in out[1:3]] == [str(summarize(article(1))), str(summarize(article(2)))]
    assert out[0]["brief"] is None
    assert out[0]["error"].startswith("a.txt: ")


@pytest.mark.parametrize("suffix", [".gz", ".zst"])
def test_compressed_output_holds_the_same_rows(suffix: str, tmp_path: Path) -> None:
    if suffix == ".zst":
        pytest.importorskip("zstandard")
    source = write_rows(tmp_path / "rows.jsonl", rows(150))
    assert run_here(source, "-o", tmp_path / "plain.jsonl") == 0
    assert run_here(source, "-o", tmp_path / f"out.jsonl{suffix}") == 0
    stream, _ = streams.open_bytes(tmp_path / f"out.jsonl{suffix}")
    with stream:
        assert stream.read() == (tmp_path / "plain.jsonl").read_bytes()


def test_gzip_output_is_the_same_file_on_every_run(tmp_path: Path) -> None:
    source = write_rows(tmp_path / "rows.jsonl", rows(150))
    for name in ("one", "two"):
        assert run_here(source, "-o", tmp_path / f"{name}.jsonl.gz") == 0
    assert (tmp_path / "one.jsonl.gz").read_bytes() == (tmp_path / "two.jsonl.gz").read_bytes()


def test_csv_output_is_a_table_of_the_same_rows(tmp_path: Path) -> None:
    records = [*rows(3), {"id": "bad", "text": None, "year": None}]
    source = write_rows(tmp_path / "rows.jsonl", records)
    assert run_here(source, "-o", tmp_path / "out.jsonl", "--fields", "year") == 1
    assert run_here(source, "-o", tmp_path / "out.csv", "--fields", "year") == 1
    expected = read_rows(tmp_path / "out.jsonl")
    with (tmp_path / "out.csv").open(newline="", encoding="utf-8") as file:
        table = list(csv.DictReader(file))
    assert list(table[0]) == list(expected[0])
    assert [row["brief"] or None for row in table] == [row["brief"] for row in expected]
    assert [json.loads(row["spans"]) for row in table] == [row["spans"] for row in expected]
    assert [row["year"] for row in table] == ["1990", "1991", "1992", ""]
    assert table[3]["error"] == "line 4: field 'text' is null"


def test_parquet_output_has_types(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    records = [*rows(3), {"id": "bad", "text": None, "year": None, "title": ["a", "list"]}]
    source = write_rows(tmp_path / "rows.jsonl", records)
    kept = ["--fields", "year,title"]
    assert run_here(source, "-o", tmp_path / "out.jsonl", *kept) == 1
    assert run_here(source, "-o", tmp_path / "out.parquet", *kept) == 1
    table = parquet.read_table(tmp_path / "out.parquet")
    assert str(table.schema.field("year").type) == "int64"
    assert str(table.schema.field("title").type) == "string"
    expected = read_rows(tmp_path / "out.jsonl")
    expected[3]["title"] = '["a", "list"]'
    assert table.to_pylist() == expected


def test_output_through_a_link_goes_where_the_link_leads(tmp_path: Path) -> None:
    source = write_rows(tmp_path / "rows.jsonl", rows(3))
    (tmp_path / "link.jsonl").symlink_to("real.jsonl")
    assert run_here(source, "-o", tmp_path / "link.jsonl") == 0
    assert (tmp_path / "link.jsonl").is_symlink()
    assert len(read_rows(tmp_path / "real.jsonl")) == 3


def test_nothing_is_left_but_the_output_and_its_journal(tmp_path: Path) -> None:
    source = write_rows(tmp_path / "rows.jsonl", rows(3))
    names = ["out.csv.gz", "out.jsonl"]
    for name in names:
        assert run_here(source, "-o", tmp_path / name) == 0
    left = sorted([*names, *(f"{name}.journal" for name in names), "rows.jsonl"])
    assert sorted(path.name for path in tmp_path.iterdir()) == left


BAD_LINES = {
    b'{"text": "broken': "line 2: not JSON at column 10: Unterminated string",
    b'{"id": 7}': "line 2: no field 'text'; its fields are 'id'",
    b"{}": "line 2: no field 'text'; its fields are none",
    b'{"text": null}': "line 2: field 'text' is null",
    b'{"text": 5}': "line 2: field 'text' is a number, not text",
    b'{"text": true}': "line 2: field 'text' is a truth value, not text",
    b'{"text": ["a"]}': "line 2: field 'text' is a list, not text",
    b"12": "line 2: a number, not an object with fields",
    b"null": "line 2: null, not an object with fields",
    b'{"text": "caf\xe9"}': "line 2: not UTF-8 at byte 14 of the line",
    b"[" * 100_000: "line 2: not JSON",
    b'{"text": "a", "title": 3}': "line 2: field 'title' is a number, not text",
    b'{"text": "a", "lang": "klingon"}': "line 2: ",
}


@pytest.mark.parametrize("line", BAD_LINES, ids=range(len(BAD_LINES)))
def test_a_bad_line_is_named_and_the_rest_goes_on(
    line: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "rows.jsonl"
    source.write_bytes(GOOD + line + b"\n\n" + GOOD)
    fields = ["--title-field", "title", "--language-field", "lang"]
    assert run_here(source, "-o", tmp_path / "out.jsonl", *fields) == 1
    first, bad, last = read_rows(tmp_path / "out.jsonl")
    assert first["brief"]
    assert first["brief"] == last["brief"]
    assert bad["brief"] is None
    assert bad["error"].startswith(BAD_LINES[line])
    told = capsys.readouterr().err.splitlines()
    assert told[0].startswith(f"summarize-corpus: {BAD_LINES[line]}")
    assert told[1].startswith("summarize-corpus: 3 rows, 1 failed; ")
    assert len(told) == 2


def test_strict_stops_at_a_bad_row_and_resume_goes_on_without_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_rows(tmp_path / "rows.jsonl", [*rows(100), {"text": 1}, *rows(3)])
    output = tmp_path / "out.jsonl"
    assert run_here(source, "-o", output, "--strict") == 1
    assert "line 101: field 'text' is a number" in capsys.readouterr().err
    assert not output.exists()
    assert run_here(source, "-o", output, "--resume") == 1
    assert len(read_rows(output)) == 104


def test_a_huge_row_is_named_by_its_size_and_its_neighbours_are_done(tmp_path: Path) -> None:
    source = tmp_path / "rows.jsonl"
    with source.open("wb") as file:
        file.write(GOOD + b'{"text": "')
        for _ in range(50):
            file.write(b"word " * (1 << 20) if _ % 5 == 0 else b"")
        file.write(b'"}\n' + GOOD)
    assert run_here(source, "-o", tmp_path / "out.jsonl") == 1
    first, huge, last = read_rows(tmp_path / "out.jsonl")
    assert huge["error"].startswith("line 2: 52,428,8")
    assert "over the limit of 16,777,216 (--max-row-bytes raises it)" in huge["error"]
    assert first["brief"] == last["brief"]


@pytest.mark.parametrize("cut", [1, 9, 40])
@pytest.mark.parametrize("suffix", [".gz", ".zst"])
def test_a_truncated_file_gives_its_rows_and_says_where_it_ends(
    suffix: str, cut: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = WRITERS[f"rows.jsonl{suffix}"](tmp_path / f"rows.jsonl{suffix}", rows(10))
    data = source.read_bytes().rstrip(b"\0")
    source.write_bytes(data[:-cut])
    assert run_here(source, "-o", tmp_path / "out.jsonl") == 1
    out = read_rows(tmp_path / "out.jsonl")
    whole = [row for row in out if row["error"] is None]
    assert [row["brief"] for row in whole] == briefs_of(rows(10))[: len(whole)]
    assert len(out) == len(whole) + 1
    assert f"at byte {len(data) - cut}: the compressed file ends early (truncated)" in out[-1]["error"]
    assert "truncated" in capsys.readouterr().err


def test_damaged_compressed_data_are_named_with_their_offset(tmp_path: Path) -> None:
    source = write_gzip(tmp_path / "rows.jsonl.gz", rows(10))
    data = bytearray(source.read_bytes())
    data[40:60] = b"\xff" * 20
    source.write_bytes(data)
    assert run_here(source, "-o", tmp_path / "out.jsonl") == 1
    assert "damaged compressed data" in read_rows(tmp_path / "out.jsonl")[-1]["error"]


@pytest.mark.parametrize("name", ["rows.jsonl", "rows.csv", "rows.jsonl.gz", "rows.tsv"])
@pytest.mark.parametrize("output", ["out.jsonl", "out.csv", "out.jsonl.gz"])
def test_an_empty_file_gives_an_empty_output(
    name: str, output: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).touch()
    assert run_here(tmp_path / name, "-o", tmp_path / output) == 0
    assert f"{name}: no row in it" in capsys.readouterr().err
    stream, _ = streams.open_bytes(tmp_path / output)
    with stream:
        assert stream.read() in (b"", b"id,brief,spans,scores,language,over_budget,error\n")


def test_a_csv_row_may_run_over_lines_and_is_named_by_its_first(tmp_path: Path) -> None:
    source = tmp_path / "rows.csv"
    source.write_bytes(
        b'\xef\xbb\xbftext,id\n"One.\nTwo.",1\na,b,c\n"caf\xe9",2\nshort\n\n"Last one.",\n"never closed,9\n'
    )
    assert run_here(source, "-o", tmp_path / "out.jsonl") == 1
    out = read_rows(tmp_path / "out.jsonl")
    assert [(row["id"], row["brief"], row["error"]) for row in out] == [
        ("1", "One.\nTwo.", None),
        (2, None, "line 4: 3 cells, but the header has 2"),
        (3, None, "line 5: not UTF-8 at byte 5 of line 5"),
        (4, "short", None),
        ("", "Last one.", None),
        (6, "never closed,9", None),
    ]


@pytest.mark.parametrize("name", ["rows.csv", "rows.parquet"])
def test_a_table_without_the_column_is_an_error_that_names_the_columns(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = WRITERS[name](tmp_path / name, rows(2))
    assert run_here(source, "-o", tmp_path / "out.jsonl", "--text-field", "body") == 1
    assert "no column 'body'; it has id, text, title, year" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_parquet_rows_that_are_null_or_not_utf8_are_named(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    broken = pyarrow.array([b"One sentence.", b"caf\xe9", None], pyarrow.binary()).view(pyarrow.string())
    parquet.write_table(pyarrow.table({"text": broken}), tmp_path / "rows.parquet")
    assert run_here(tmp_path / "rows.parquet", "-o", tmp_path / "out.jsonl") == 1
    assert [row["error"] for row in read_rows(tmp_path / "out.jsonl")] == [
        None,
        "row 2: not UTF-8 at byte 4 of a field",
        "row 3: field 'text' is null",
    ]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("rows.parquet", b"no parquet at all", "not a Parquet file"),
        ("rows.xlsx", b"", "the name must end in .jsonl"),
        ("rows.parquet.gz", b"", "the name must end in .jsonl"),
        ("rows.csv", b"caf\xe9,text\n", "line 1: not UTF-8"),
    ],
)
def test_an_input_that_is_none_is_one_clear_line(
    name: str, content: bytes, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if name.endswith(".parquet"):
        pytest.importorskip("pyarrow")
    (tmp_path / name).write_bytes(content)
    assert run_here(tmp_path / name, "-o", tmp_path / "out.jsonl") in (1, 2)
    told = capsys.readouterr().err
    assert message in told
    assert told.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["missing.jsonl", "-o", "out.jsonl"], "missing.jsonl: no such file or folder"),
        (["rows.jsonl", "-o", "nowhere/out.jsonl"], "nowhere: no such folder"),
        (["rows.jsonl", "-o", "rows.jsonl"], "rows.jsonl is the input"),
        (["rows.jsonl", "-o", "."], ". is a folder; name a file"),
        ([".", "-o", "out.jsonl"], "out.jsonl lies inside ."),
        (["rows.jsonl"], "Missing option '-o' / '--output'"),
        (["rows.jsonl", "-o", "o.jsonl", "--words", "5", "--chars", "5"], "at most one length limit"),
        (["rows.jsonl", "-o", "o.jsonl", "--ratio", "2"], "ratio must be greater than 0 and at most 1"),
        (["rows.jsonl", "-o", "o.jsonl", "--language", "klingon"], "klingon"),
        (["rows.jsonl", "-o", "o.jsonl", "--fields", "brief"], "cannot keep 'brief'"),
        (["rows.jsonl", "-o", "o.jsonl", "--resume", "--overwrite"], "exclude each other"),
        (["rows.jsonl", "-o", "o.jsonl", "--encoding-name", "x"], "goes with --tokens"),
    ],
)
def test_wrong_usage_is_told_before_any_work(
    arguments: list[str],
    message: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    write_rows(Path("rows.jsonl"), rows(1))
    assert run_here(*arguments) == 2
    told = capsys.readouterr().err
    assert message in told
    assert told.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["rows.jsonl"]


def test_a_read_only_folder_is_one_clear_line() -> None:
    folder = Path(tempfile.mkdtemp())
    try:
        write_rows(folder / "rows.jsonl", rows(1)).chmod(0o444)
        folder.chmod(0o555)
        # root may write everywhere, so the run gives that up first
        before = "import os\nif os.geteuid() == 0: os.setuid(65534)"
        done = run_apart(folder / "rows.jsonl", "-o", folder / "out.jsonl", before=before)
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)
    assert done.returncode == 1
    assert done.stderr == f"summarize-corpus: {folder}/out.jsonl.journal: Permission denied\n"


def test_a_surrogate_without_its_pair_is_kept_as_an_escape(tmp_path: Path) -> None:
    source = tmp_path / "rows.jsonl"
    source.write_bytes(b'{"text": "A half \\ud800 pair."}\n')
    for name in ("out.jsonl", "out.csv"):
        assert run_here(source, "-o", tmp_path / name) == 0
    assert read_rows(tmp_path / "out.jsonl")[0]["brief"] == "A half \ud800 pair."
    assert "A half \\ud800 pair." in (tmp_path / "out.csv").read_text(encoding="utf-8")


def test_quiet_says_nothing_of_a_good_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write_rows(tmp_path / "rows.jsonl", rows(3))
    assert run_here(source, "-o", tmp_path / "out.jsonl", "--quiet") == 0
    assert capsys.readouterr() == ("", "")


def test_briefs_over_the_limit_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write_rows(tmp_path / "rows.jsonl", rows(3))
    assert run_here(source, "-o", tmp_path / "out.jsonl", "--words", "1") == 0
    assert all(row["over_budget"] for row in read_rows(tmp_path / "out.jsonl"))
    assert "3 rows, 0 failed, 3 over the limit" in capsys.readouterr().err


def test_more_failures_than_fit_a_screen_are_named_in_the_output_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_rows(tmp_path / "rows.jsonl", [{"text": i} for i in range(100)])
    assert run_here(source, "-o", tmp_path / "out.jsonl") == 1
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 22
    assert told[20] == "summarize-corpus: further failed rows are named in the output only"
    assert len(read_rows(tmp_path / "out.jsonl")) == 100


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("skip", [0, 1, 13, 20, 25])
def test_skipping_rows_gives_the_rows_after_them(name: str, skip: int, tmp_path: Path) -> None:
    path = WRITERS[name](tmp_path / name, rows(20))
    with Source(path, Fields(), 1 << 20) as source:
        expected = list(source)[skip:]
    with Source(path, Fields(), 1 << 20, skip=skip) as source:
        assert list(source) == expected


def test_the_bar_stands_on_a_terminal_only(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty")
    source = write_rows(tmp_path / "rows.jsonl", rows(3))
    fcntl, termios = pytest.importorskip("fcntl"), pytest.importorskip("termios")
    main_end, other_end = pty.openpty()
    fcntl.ioctl(main_end, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
    before = f"import os; os.dup2({other_end}, 2)"
    script = f"import sys\nfrom summarize.corpus.command import main\n{before}\nmain(sys.argv[1:])"
    subprocess.run(
        [sys.executable, "-c", script, source, "-o", tmp_path / "out.jsonl", "--workers", "1"],
        pass_fds=[other_end],
        timeout=120,
        check=True,
    )
    os.close(other_end)
    shown = os.read(main_end, 10_000).decode()
    os.close(main_end)
    assert "100%" in shown
    assert "3 rows" in shown
