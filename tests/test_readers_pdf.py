"""What read() makes of PDF files, which the tests write by hand, operator by operator."""

from __future__ import annotations

import contextlib
import io
import sys

import pytest

from summarize.document import Text
from summarize.errors import UnreadableInputError
from summarize.readers import read

pypdf = pytest.importorskip("pypdf")
pytest.importorskip("summarize.readers.pdf")

Placed = tuple[float, float, float, str]  # x, y, type size, text


def pdf(*pages: list[Placed], info: str = "") -> bytes:
    """Write a PDF whose pages show lines where they are placed."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    for number, lines in enumerate(pages):
        shown = [f"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET" for x, y, size, text in lines]
        content = "\n".join(shown).encode("cp1252")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * number} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    objects.append(f"<< {info} >>".encode())
    out = io.BytesIO(b"%PDF-1.4\n")
    out.seek(0, io.SEEK_END)
    places = []
    for number, body in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    trailer = f"<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>"
    out.write(f"trailer\n{trailer}\nstartxref\n{start}\n%%EOF".encode())
    return out.getvalue()


def column(x: float, lines: list[str], top: float = 700, size: float = 11) -> list[Placed]:
    return [(x, top - 13 * number, size, line) for number, line in enumerate(lines)]


LEFT = [
    "The harbour board voted on Tuesday to re-",
    "build the eastern pier, a well-known land-",
    "mark of the town, after the storm of March.",
    "Work on the well-",
    "known pier takes two years from autumn on.",
]
RIGHT = [
    "The money comes from the province and from",
    "a loan, says the treasurer, who is content",
    "with the terms that the bank has offered it.",
    "Fishing boats land at the northern quay in",
    "the meantime, and ferries as they ever did.",
]
LEFT_TEXT = (
    "The harbour board voted on Tuesday to rebuild the eastern pier, a well-known landmark of the town, "
    "after the storm of March. Work on the well-known pier takes two years from autumn on."
)
RIGHT_TEXT = " ".join(RIGHT)


def blocks(text: Text) -> list[tuple[str, str]]:
    return [(block.role, text.text[block.start : block.end]) for block in text.blocks]


def test_lines_become_paragraphs_and_hyphens_at_their_ends_are_mended() -> None:
    assert read(pdf(column(50, LEFT))).text == LEFT_TEXT


@pytest.mark.parametrize("across", [False, True], ids=["column after column", "line after line across"])
def test_two_columns_are_read_one_after_the_other(across: bool) -> None:
    left, right = column(50, LEFT), column(320, RIGHT)
    page = [line for pair in zip(left, right, strict=True) for line in pair] if across else left + right
    assert read(pdf(page)).text.replace("\n\n", " ") == f"{LEFT_TEXT} {RIGHT_TEXT}"


def test_larger_type_makes_a_heading_and_the_first_one_the_title() -> None:
    page = [(50.0, 760.0, 18.0, "A new pier"), *column(50, LEFT)]
    text = read(pdf(page, info="/Title (report-final-2.doc)"))
    assert blocks(text) == [("title", "A new pier"), ("body", LEFT_TEXT)]
    assert text.title == "A new pier"


def test_a_stated_title_counts() -> None:
    assert read(pdf(column(50, LEFT), info="/Title (The pier of the town)")).title == "The pier of the town"


def test_running_heads_and_page_numbers_are_dropped() -> None:
    head, foot = (50.0, 800.0, 9.0, "Journal of Piers, vol. 3"), "Page {} of 4"
    pages = [[head, *column(50, LEFT), (280.0, 40.0, 9.0, foot.format(number))] for number in range(1, 5)]
    assert "Journal" not in read(pdf(*pages)).text
    assert "Page" not in read(pdf(*pages)).text
    assert "Journal" in read(pdf(*pages), extract=False).text


def test_a_sentence_that_crosses_pages_stays_whole() -> None:
    text = read(pdf(column(50, LEFT[:2]), column(50, LEFT[2:])))
    assert text.text == LEFT_TEXT


def test_lines_of_the_text_that_repeat_at_the_edge_of_pages_stay() -> None:
    assert read(pdf(*[column(50, LEFT)] * 4)).text.count("harbour board") == 4


def test_bullets_are_items_and_a_wider_gap_parts_paragraphs() -> None:
    page = [*column(50, LEFT), *column(50, ["\u2022 dredge the quay", "\u2022 order the crane"], top=600)]
    assert blocks(read(pdf(page)))[1:] == [
        ("item", "\u2022 dredge the quay"),
        ("item", "\u2022 order the crane"),
    ]


def test_a_contents_page_gives_no_sentences() -> None:
    page = column(50, ["Introduction . . . . . . . . . . 3", "The storm of March . . . . . . . 9"])
    assert "storm of March ." not in read(pdf(page, column(50, LEFT))).text


@pytest.mark.parametrize(
    ("kind", "problem"),
    [("scanned", "run OCR"), ("truncated", "damaged or incomplete"), ("garbage", "damaged or incomplete")],
)
def test_a_pdf_that_holds_no_text_says_what_to_do(kind: str, problem: str) -> None:
    whole = pdf(column(50, LEFT))
    data = {"scanned": pdf([]), "truncated": whole[:300], "garbage": b"%PDF-1.7\n" + b"\x93\x00" * 500}[kind]
    with pytest.raises(UnreadableInputError, match=problem) as caught:
        read(data)
    assert "\n" not in str(caught.value)


def test_a_pdf_of_more_pages_than_any_book_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["summarize.readers.pdf"], "_MOST_PAGES", 3)
    with pytest.raises(UnreadableInputError, match="more than 3 pages; split"):
        read(pdf(*[column(50, LEFT)] * 4))


def test_fonts_that_do_not_say_their_letters_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["summarize.readers.pdf"], "_MOST_UNKNOWN", -1)
    with pytest.raises(UnreadableInputError, match="do not say which letters"):
        read(pdf(column(50, LEFT)))


def encrypted(password: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(column(50, LEFT))))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_an_encrypted_pdf_is_named() -> None:
    with pytest.raises(UnreadableInputError, match="encrypted; save a copy without a password"):
        read(encrypted("secret"))


def test_a_pdf_that_anyone_may_open_is_opened() -> None:
    assert read(encrypted("")).text == LEFT_TEXT


@pytest.mark.parametrize("step", [1, 7])
def test_no_damage_escapes_as_another_error(step: int) -> None:
    whole = pdf(column(50, LEFT))
    for place in range(20, len(whole), 97 // step):
        with contextlib.suppress(UnreadableInputError):
            assert read(whole[:place] + b"\xff<<" + whole[place + step :]).text
