"""What read() makes of web pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarize.errors import ReadingNote, UnreadableInputError
from summarize.readers import read

pytest.importorskip("trafilatura")

PROSE = (
    "The harbour board voted on Tuesday to rebuild the eastern pier, which a storm had broken in March. "
    "Work starts in autumn and takes two years, according to the board's engineer, and fishing boats will "
    "land at the northern quay in the meantime. The money comes from the province and from a loan."
)
PAGE = f"""<!DOCTYPE html>
<html lang="en-GB"><head><title>Board votes for a new pier | The Harbour Post</title>
<meta property="og:title" content="Board votes for a new pier"><script>var furniture = 1;</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Board votes for a new pier</h1><p>{PROSE}</p>
<h2>What happens next</h2><p>{PROSE.replace("board", "council")}</p>
<ul><li>The quay is dredged in September, before the first ferry of the season leaves.</li>
<li>The crane follows in October, when the weather has settled down again.</li></ul>
<table><tr><td>Cell of a table</td></tr></table></article>
<section id="comments"><p>Reader: I said so years ago, and nobody listened to me at the time!</p></section>
<footer>Copyright The Harbour Post</footer></body></html>"""


def test_a_page_gives_its_main_text_with_the_roles_of_its_tags() -> None:
    text = read(PAGE.encode())
    roles = {text.text[block.start : block.end]: block.role for block in text.blocks}
    assert roles[PROSE] == "body"
    assert roles["What happens next"] == "title"
    assert roles["The crane follows in October, when the weather has settled down again."] == "item"
    for furniture in ("Sport", "var furniture", "Cell of a table", "I said so", "Copyright"):
        assert furniture not in text.text
    assert (text.title, text.language) == ("Board votes for a new pier", "en")


def test_the_blocks_are_the_text() -> None:
    text = read(PAGE.encode())
    assert "\n\n".join(text.text[block.start : block.end] for block in text.blocks) == text.text


def test_extraction_can_be_turned_off() -> None:
    text = read(PAGE.encode(), extract=False).text
    for visible in (PROSE, "Sport", "Cell of a table", "I said so", "Copyright"):
        assert visible in text
    assert "var furniture" not in text


@pytest.mark.parametrize(
    "hidden", ['<p style="color:red; display: none">', "<p hidden>", "<noscript>", "<template>"]
)
def test_what_a_browser_hides_is_no_visible_text(hidden: str) -> None:
    text = read(f"<body><p>Seen.</p>{hidden}Unseen.</p>".encode(), extract=False).text
    assert text == "Seen."


def test_line_breaks_in_the_source_are_spaces_and_two_br_end_a_paragraph() -> None:
    text = read(b"<p>one\ntwo<br>three<br><br>four &amp; f\xc2\xadive</p>", extract=False)
    assert text.text == "one two\nthree\n\nfour & five"


@pytest.mark.parametrize(
    "start", ["<!DOCTYPE html><p>", "\n <!-- <b> --><html>", "<?xml version='1.0'?><HTML>", "<p class=a>"]
)
def test_standard_input_that_looks_like_html_is_html(start: str) -> None:
    assert "<" not in read(f"{start}The pier is new.".encode()).text


@pytest.mark.parametrize("start", ["<3 is a heart. ", "a <p> in prose ", "< 5 minutes "])
def test_text_with_angle_brackets_is_text(start: str) -> None:
    assert read(start.encode()).text == start


def test_a_wrong_extension_is_noticed_by_content(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    assert read(path).title == "Board votes for a new pier"


def test_a_page_without_main_text_gives_what_is_visible() -> None:
    assert read(b"<html><body><div>Closed today</div></body></html>").text == "Closed today"


STANDFIRST = "Two years of work on the eastern pier begin in autumn, and the boats move to the north."


def page_with(description: str, shown: str) -> bytes:
    head = f"<head><meta name='description' content='{description}'></head>"
    return (
        PAGE.replace("<head>", head)
        .replace("<article>", f"<div class=teaser>{shown}</div><article>")
        .encode()
    )


def test_a_standfirst_that_the_page_states_as_its_description_belongs_to_the_text() -> None:
    text = read(page_with(STANDFIRST, STANDFIRST))
    assert text.text.startswith(STANDFIRST)
    assert text.text.count(STANDFIRST) == 1
    assert text.blocks[0].role == "body"


@pytest.mark.parametrize(
    ("description", "shown"), [("The harbour's own paper", "The harbour's own paper"), (STANDFIRST, "Sport")]
)
def test_slogans_and_descriptions_that_are_not_shown_do_not(description: str, shown: str) -> None:
    assert read(page_with(description, shown)).text == read(PAGE.encode()).text


@pytest.mark.parametrize(
    ("charset", "declared"),
    [
        ("utf-8", ""),
        ("utf-8", "iso-8859-1"),
        ("utf-8-sig", ""),
        ("utf-8", "utf-16"),
        ("utf-8", "utf-7"),
        ("utf-16", ""),
        ("cp1251", "windows-1251"),
        ("koi8-r", "KOI8-R"),
    ],
)
def test_the_charset_is_found_even_where_the_page_is_wrong_about_it(charset: str, declared: str) -> None:
    page = f'<html><head><meta charset="{declared}"></head><body>Городской совет решил.</body></html>'
    assert read(page.encode(charset)).text == "Городской совет решил."


@pytest.mark.parametrize(
    ("page", "title"),
    [
        ("<title>Pier opens - The Post</title><h1>The Post</h1><h1>Pier opens</h1>", "Pier opens"),
        ("<title>Pier opens at last | Post</title><h1>Menu</h1>", "Pier opens at last"),
        ("<title>A</title><meta property='og:title' content='Pier opens'>", "Pier opens"),
        ("<p>No title at all.", None),
    ],
)
def test_the_headline_is_the_title(page: str, title: str | None) -> None:
    assert read(f"<html>{page}<p>Text.".encode()).title == title


def test_the_english_of_a_template_does_not_count_for_another_script() -> None:
    text = "Городской совет решил построить новый мост через реку."
    assert read(f"<html lang=en><body>{text}".encode()).language != "en"
    assert read(f"<html lang=ru-RU><body>{text}".encode()).language == "ru"
    assert read(f"<html lang=klingon><body>{text}".encode()).language is None


@pytest.mark.parametrize("page", [b"<html></html>", b"<html><script>1</script></html>", b"<!doctype html>"])
def test_a_page_without_text_is_an_error(page: bytes) -> None:
    with pytest.raises(UnreadableInputError, match="page"):
        read(page)


def test_too_much_markup_is_refused() -> None:
    with pytest.raises(UnreadableInputError, match="more than 10 MB of markup"):
        read(b"<html>" + b"<div>" * 10_000_000)


def test_pictures_inside_a_page_are_no_markup() -> None:
    picture = b"<img src='data:image/png;base64," + b"iVBOR/+" * 2_000_000 + b"'>"
    assert read(b"<html><p>" + PROSE.encode() + picture).text == PROSE


def test_nested_beyond_reason_is_refused() -> None:
    with pytest.raises(UnreadableInputError, match="nested too deeply"):
        read(b"<html>" + b"<div>" * 1_900_000 + b"text")


def test_a_page_in_ascii_is_not_taken_for_utf_16() -> None:
    page = f"<html><head><meta charset=utf-16></head><body>{PROSE}"
    assert read(page.encode("ascii")).text == PROSE


@pytest.mark.parametrize("page", ["<div>" * 500, "<p>Closed.<br>" * 30_000])
def test_a_page_too_large_to_extract_from_gives_what_is_visible(page: str) -> None:
    with pytest.warns(ReadingNote, match="all that is visible"):
        text = read(f"<html>{page}{PROSE}".encode())
    assert text.text.endswith(PROSE)


def test_a_stray_nul_is_dropped_and_garbage_is_refused() -> None:
    assert read(f"<html><body>{PROSE}\0".encode()).text == PROSE
    with pytest.raises(UnreadableInputError, match="binary"):
        read(b"<html>" + bytes(range(256)) * 4)
