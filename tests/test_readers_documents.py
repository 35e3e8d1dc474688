"""What read() makes of documents and books: Word, OpenDocument, EPUB, RTF."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from summarize.document import Text
from summarize.errors import UnreadableInputError
from summarize.readers import read

docx = pytest.importorskip("docx")
pytest.importorskip("striprtf")
archive = pytest.importorskip("summarize.readers.archive")

PROSE = "The harbour board voted on Tuesday to rebuild the eastern pier, which a storm had broken in March."
ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">'
    '<!ENTITY e SYSTEM "file:///etc/passwd">]>'
)


def blocks(text: Text) -> list[tuple[str, str]]:
    return [(block.role, text.text[block.start : block.end]) for block in text.blocks]


def zipped(members: dict[str, str]) -> bytes:
    """Pack members; one named mimetype is stored as it is, as the formats want it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(name, content, zipfile.ZIP_STORED if name == "mimetype" else None)
    return out.getvalue()


def word(build: Callable[..., None]) -> bytes:
    document = docx.Document()
    build(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def report(document: docx.document.Document) -> None:
    document.add_heading("A new pier", 0)
    document.add_paragraph(PROSE)
    document.add_heading("What happens next", 2)
    document.add_paragraph("Dredge the quay", style="List Bullet")
    document.add_table(1, 1).cell(0, 0).text = "Cell of a table"
    document.add_paragraph("Figure 1: the pier", style="Caption")


def odt(body: str, start: str = "") -> bytes:
    spaces = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    )
    content = f"<office:body><office:text>{body}</office:text></office:body>"
    about = "<dc:title>The pier</dc:title><dc:language>en-GB</dc:language>"
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"{start}<office:document-content {spaces}>{content}</office:document-content>",
            "meta.xml": f"<office:meta {spaces}>{about}</office:meta>",
        }
    )


def epub(*chapters: str, protected: bool = False) -> bytes:
    kind = 'media-type="application/xhtml+xml"'
    items = "".join(f'<item id="c{n}" href="c{n}.xhtml" {kind}/>' for n in range(len(chapters)))
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    about = "<dc:title>The Pier</dc:title><dc:language>de</dc:language>"
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container><rootfile full-path="OPS/book.opf"/></container>',
        "OPS/book.opf": f'<package xmlns:dc="http://purl.org/dc/elements/1.1/">{about}<manifest>{items}'
        f'<item id="nav" href="nav.xhtml" properties="nav" {kind}/></manifest>'
        f'<spine><itemref idref="nav"/>{spine}</spine></package>',
        "OPS/nav.xhtml": "<html><body>Contents</body></html>",
    }
    for number, chapter in enumerate(chapters):
        members[f"OPS/c{number}.xhtml"] = f"<html><body>{chapter}</body></html>"
    if protected:
        members["META-INF/encryption.xml"] = '<encryption><CipherReference URI="OPS/c0.xhtml"/></encryption>'
    return zipped(members)


def test_a_word_document_gives_its_paragraphs_with_the_roles_of_their_styles() -> None:
    text = read(word(report))
    assert blocks(text) == [
        ("title", "A new pier"),
        ("body", PROSE),
        ("title", "What happens next"),
        ("item", "Dredge the quay"),
    ]
    assert text.title == "A new pier"


def test_all_of_a_word_document_is_to_be_had() -> None:
    text = read(word(report), extract=False).text
    assert "Cell of a table" in text
    assert "Figure 1" in text


def test_a_word_document_that_is_all_table_gives_the_table() -> None:
    def form(document: docx.document.Document) -> None:
        document.add_table(1, 1).cell(0, 0).text = PROSE

    assert read(word(form)).text == PROSE


def test_tracked_insertions_are_read_and_deletions_are_not() -> None:
    def edited(document: docx.document.Document) -> None:
        paragraph = document.add_paragraph("The pier is ")._p
        for change, tag, content in (("ins", "t", "new"), ("del", "delText", "old")):
            namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            paragraph.append(
                docx.oxml.parse_xml(
                    f'<w:{change} xmlns:w="{namespace}"><w:r><w:{tag}>{content}</w:{tag}></w:r></w:{change}>'
                )
            )

    assert read(word(edited)).text == "The pier is new"


def test_an_opendocument_text_gives_its_text_with_roles_title_and_language() -> None:
    text = read(
        odt(
            "<text:tracked-changes>gone</text:tracked-changes><text:h>A new pier</text:h>"
            f"<text:p>{PROSE}<text:note>Note</text:note></text:p><text:p>One<text:s/>two<text:line-break/>three</text:p>"
            "<text:list><text:list-item><text:p>Dredge the quay</text:p></text:list-item></text:list>"
            "<table:table><table:table-row><table:table-cell><text:p>Cell</text:p></table:table-cell>"
            "</table:table-row></table:table>"
        )
    )
    assert blocks(text) == [
        ("title", "A new pier"),
        ("body", PROSE),
        ("body", "One two\nthree"),
        ("item", "Dredge the quay"),
    ]
    assert (text.title, text.language) == ("The pier", "en")


def test_a_book_gives_its_chapters_in_reading_order() -> None:
    text = read(
        epub("<section epub:type='toc'>1 Storm</section><h1>Storm</h1><p>It blew.</p>", "<p>It ended.</p>")
    )
    assert blocks(text) == [("title", "Storm"), ("body", "It blew."), ("body", "It ended.")]
    assert (text.title, text.language) == ("The Pier", "de")


def test_rich_text_gives_its_paragraphs() -> None:
    source = rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 X;}}\f0\b A new pier\b0\par Gr\'f6\'dfe \u8364? 5\par}"
    assert read(source).text == "A new pier\n\nGröße € 5"


@pytest.mark.parametrize("make", [odt, epub, lambda body: zipped({"word/document.xml": body})])
def test_an_archive_that_unpacks_to_too_much_is_refused(
    make: Callable[[str], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "MOST_TEXT", 1_000_000)
    with pytest.raises(UnreadableInputError, match="more than 1 MB of markup"):
        read(make("<p>0</p>" * 200_000))
    monkeypatch.setattr(archive, "MOST_UNPACKED", 1_000_000)
    with pytest.raises(UnreadableInputError, match="unpacks to more than 1 MB"):
        read(make("<p>0</p>" * 200_000))


def test_a_member_that_lies_about_its_size_does_not_unpack_further() -> None:
    data = odt("<text:p>0</text:p>" * 10_000)
    size = zipfile.ZipFile(io.BytesIO(data)).getinfo("content.xml").file_size
    lying = data.replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    with pytest.raises(UnreadableInputError, match="missing or damaged"):
        read(lying)


def test_entities_are_not_expanded_and_no_file_is_fetched() -> None:
    text = read(odt(f"<text:p>{PROSE}&d;&e;</text:p>", start=ENTITIES)).text
    assert text == PROSE


def test_a_protected_book_is_named() -> None:
    with pytest.raises(UnreadableInputError, match="protected"):
        read(epub("<p>x</p>", protected=True))


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (word(report)[:2000], "damaged archive"),
        (b"PK\x03\x04" + b"\0" * 100, "damaged archive"),
        (zipped({"word/document.xml": "<broken"}), "damaged Word document"),
        (odt("<text:p>"), "XML cannot be parsed"),
        (odt("<text:p/>"), "without text"),
        (word(lambda _: None), "without text"),
        (epub("<p></p>"), "without text"),
        (zipped({"META-INF/container.xml": "<c/>"}), "does not say where"),
        (zipped({"META-INF/container.xml": '<c><rootfile full-path="no.opf"/></c>'}), "missing or damaged"),
        (zipped({"xl/workbook.xml": "<x/>"}), "of a kind that is not read"),
        (b"{\\rtf1 }", "without text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, "old or an encrypted Office document"),
        (b"\x1f\x8b\x08" + b"\0" * 50, "unpack it first"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 50, "image"),
    ],
)
def test_what_cannot_be_read_is_one_clear_line(data: bytes, problem: str) -> None:
    with pytest.raises(UnreadableInputError, match=problem) as caught:
        read(data)
    assert "\n" not in str(caught.value)
