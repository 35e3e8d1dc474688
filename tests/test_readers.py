"""What read() makes of plain text: encodings, binary files, and sources that cannot be opened."""

from __future__ import annotations

import io
import subprocess
import sys
import warnings
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.errors import MissingExtraError, ReadingNote, UnreadableInputError
from summarize.readers import raw as raw_module
from summarize.readers import read

PLAIN = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff"), min_size=1)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@given(text=PLAIN)
def test_unicode_encodings_are_recognised(encoding: str, text: str) -> None:
    assert read(text.encode(encoding), format="text").text == text


@given(text=PLAIN)
def test_an_ordered_encoding_is_obeyed(text: str) -> None:
    assert read(text.encode("utf-16-le"), encoding="utf-16-le", format="text").text == text


def test_other_bytes_are_read_as_windows_1252_and_the_reader_says_so() -> None:
    with pytest.warns(ReadingNote, match="Windows-1252"):
        assert read("Zoë’s café – 5 €".encode("cp1252")).text == "Zoë’s café – 5 €"


def test_utf_8_that_was_cut_off_stays_utf_8() -> None:
    with pytest.warns(ReadingNote, match="damaged UTF-8, 1 char"):
        assert read("三行摘要はこう書く。".encode()[:-1]).text == "三行摘要はこう書く\ufffd"


def test_line_ends_are_made_alike() -> None:
    assert read(b"one\r\ntwo\rthree\n").text == "one\ntwo\nthree\n"


@pytest.mark.parametrize(
    "data",
    [b"text\0text", bytes(range(256)), b"\x89PNG\r\n\x1a\n\0\0", b"\x01\x02\x03abc", "a\0b".encode("utf-16")],
)
def test_binary_is_refused(data: bytes) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ReadingNote)
        with pytest.raises(UnreadableInputError, match=r"^the input: ") as caught:
            read(data)
    assert "\n" not in str(caught.value)


def test_a_coloured_log_is_text() -> None:
    assert "error" in read(b"\x1b[31merror\x1b[0m at line 3\n" * 20).text


@pytest.mark.parametrize(
    ("encoding", "problem"),
    [
        ("utf-8", "not valid utf-8 at byte 3"),
        ("klingon", "unknown encoding"),
        ("hex", "encoding"),
        ("idna", "idna"),
    ],
)
def test_an_encoding_that_does_not_fit_is_named(encoding: str, problem: str) -> None:
    with pytest.raises(UnreadableInputError, match=problem):
        read(b"caf\xe9 " * 3, encoding=encoding)


@pytest.mark.parametrize("kind", ["path", "str", "binary", "text", "bytes", "bytearray"])
def test_every_kind_of_source_gives_the_same_text(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("Zwölf Boxkämpfer.", encoding="utf-8")
    data = path.read_bytes()
    sources = {
        "path": path,
        "str": str(path),
        "binary": io.BytesIO(data),
        "text": io.StringIO("Zwölf Boxkämpfer."),
        "bytes": data,
        "bytearray": bytearray(data),
    }
    text = read(sources[kind])
    assert text.text == "Zwölf Boxkämpfer."
    assert text.id == (str(path) if kind in {"path", "str"} else None)


def test_an_open_file_is_read_from_where_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("head\nbody", encoding="utf-8")
    with path.open(encoding="utf-8") as file:
        file.readline()
        text = read(file)
    assert (text.text, text.id) == ("body", str(path))


@pytest.mark.parametrize(
    "text", ["Rar! cried the lion.", "GIF8 or not?", "A file begins with %PDF-1.7 then."]
)
def test_a_text_about_formats_is_text(text: str) -> None:
    assert read(text.encode()).text == text


def test_an_empty_file_is_an_empty_text() -> None:
    assert read(b"").text == ""


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("missing.txt", "no such file"),
        (".", "directory"),
        ("a\0b", "cannot be opened"),
        ("x" * 5000, "cannot be opened"),
    ],
)
def test_a_path_that_cannot_be_read_is_one_clear_line(name: str, problem: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match=problem) as caught:
        read(str(tmp_path / name))
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 300


def test_a_device_is_refused() -> None:
    with pytest.raises(UnreadableInputError, match="device"):
        read("/dev/zero")


def test_a_file_without_permission_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("text", encoding="utf-8")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UnreadableInputError, match="no permission"):
        read(path)


def test_a_stream_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raw_module, "LARGEST", 3_000_000)

    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            return b"and on " * (size // 7)

    with pytest.raises(UnreadableInputError, match="more than 3 MB"):
        read(Endless())  # type: ignore[arg-type]


@pytest.mark.parametrize("source", [None, 5, ["a.txt"]])
def test_what_is_no_source_is_a_type_error(source: object) -> None:
    with pytest.raises(TypeError, match="read\\(\\) takes"):
        read(source)  # type: ignore[arg-type]


def test_importing_the_readers_imports_no_format_library() -> None:
    heavy = "{'trafilatura', 'lxml', 'httpx', 'pypdf', 'docx', 'markdown_it', 'email', 'numpy', 'nltk'}"
    code = f"import sys, summarize.readers; print(sorted({heavy} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("package", "extra", "source", "format"),
    [
        ("trafilatura", "html", b"<html>text", None),
        ("httpcore", "url", "https://example.org/", None),
        ("pypdf", "pdf", b"%PDF-1.4", None),
        ("docx", "docx", b"", "docx"),
        ("lxml", "epub", b"", "epub"),
        ("lxml", "odt", b"", "odt"),
        ("striprtf", "rtf", b"{\\rtf1 text}", None),
        ("markdown_it", "markdown", b"# text", "markdown"),
    ],
)
def test_a_missing_package_is_named_with_the_line_that_installs_it(
    package: str, extra: str, source: bytes | str, format: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [package, *(name for name in sys.modules if name.startswith(f"{package}."))]:
        monkeypatch.setitem(sys.modules, name, None)
    for name in [name for name in sys.modules if name.startswith("summarize.readers.")]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(MissingExtraError, match=rf"pip install 'summarize\[{extra}\]'"):
        read(source, format=format)
