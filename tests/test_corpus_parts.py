"""The parts of summarize-corpus by their laws: lines, compressed streams, journals."""

from __future__ import annotations

import io
import json
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarize.corpus import journal, streams
from summarize.corpus.rows import Fields, make_row

FIXTURE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@given(st.binary(max_size=300), st.integers(1, 50))
def test_lines_are_those_of_the_file_and_long_ones_only_sizes(data: bytes, limit: int) -> None:
    found = list(streams.lines(io.BytesIO(data), limit))
    expected = io.BytesIO(data).readlines()
    assert [number for number, _, _ in found] == list(range(1, len(expected) + 1))
    assert [size for _, _, size in found] == [len(line) for line in expected]
    for (_, line, _), whole in zip(found, expected, strict=True):
        assert line == (whole if len(whole.removesuffix(b"\n")) <= limit else None)


@FIXTURE
@pytest.mark.parametrize("suffix", ["", ".gz", ".zst"])
@given(pieces=st.lists(st.binary(max_size=200), max_size=5))
def test_what_is_compressed_piece_by_piece_is_read_as_one(
    suffix: str, pieces: list[bytes], tmp_path: Path
) -> None:
    if suffix == ".zst":
        pytest.importorskip("zstandard")
    path = tmp_path / f"data{suffix}"
    compress = streams.compressor(streams.compression_of(path))
    path.write_bytes(b"".join(map(compress, pieces)))
    stream, position = streams.open_bytes(path)
    with stream:
        assert stream.read() == b"".join(pieces)
        assert position() == path.stat().st_size


@FIXTURE
@pytest.mark.parametrize("suffix", [".gz", ".zst"])
@given(data=st.binary(min_size=1, max_size=200), cut=st.integers(1, 100))
def test_a_cut_stream_never_passes_for_a_whole_one(
    suffix: str, data: bytes, cut: int, tmp_path: Path
) -> None:
    if suffix == ".zst":
        pytest.importorskip("zstandard")
    whole = streams.compressor(suffix[1:])(data)
    part = whole[: max(1, len(whole) - cut)]
    (tmp_path / f"data{suffix}").write_bytes(part)
    stream, _ = streams.open_bytes(tmp_path / f"data{suffix}")
    with stream, pytest.raises(streams.DamagedInputError, match="truncated"):
        stream.read()


@given(st.data())
def test_a_torn_journal_tells_the_last_whole_line(data: st.DataObject) -> None:
    steps = [journal.Progress(rows=i, size=100 * i) for i in range(1, 6)]
    lines = [json.dumps(line).encode() + b"\n" for line in [{"words": 60}, *map(asdict, steps)]]
    written = b"".join(lines)
    end = data.draw(st.integers(0, len(written)))
    junk = data.draw(st.sampled_from([b"", b"\0" * 50, b"\xff\n", b"[1]\n"]))
    head, progress, size = journal._read(io.BytesIO(written[:end] + junk))
    whole = written[:end].count(b"\n")
    assert head == ({"words": 60} if whole else None)
    assert progress == (steps[whole - 2] if whole >= 2 else journal.Progress())
    assert size == sum(map(len, lines[:whole]))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(JSON | st.fixed_dictionaries({"text": JSON, "title": JSON, "lang": JSON, "id": JSON}))
def test_any_value_of_a_line_is_a_text_or_an_error(value: object) -> None:
    row = make_row("line 1", 1, value, Fields(title="title", language="lang", kept=("title",)))
    assert (row.content is None) == (row.error is not None)
    if row.error is not None:
        assert row.error.startswith("line 1: ")
        assert "\n" not in row.error
    json.dumps([row.id, dict(row.kept)], allow_nan=True)
