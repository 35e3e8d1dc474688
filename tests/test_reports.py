"""The formats of a report, each read back by something that is not ours where there is such a thing."""

from __future__ import annotations

import hashlib
import json
import math
import re
import sys
from base64 import b64encode
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import summarize.reports as reports
from summarize import ScoredSentence, Summary, Text, rank, summarize
from summarize.errors import MissingExtraError
from summarize.reports.page import as_html
from summarize.reports.plain import escape_markdown
from summarize.reports.terminal import printable

from .commandline import REPORT

BRIEF = summarize(Text(REPORT, title="The bridge", id="bridge.txt"))
HOSTILE = (
    "The bridge </script><script>alert(1)</script> was closed on Monday. "
    'Repairs cost <img src=x onerror="alert(2)"> nine million crowns & more. '
    "Ferries carry <!-- people --> across the harbour, ]]> they say. "
    "Shops near the bridge 'fear' for \"their\" trade."
)


def render(name: str, summary: Summary) -> str:
    return reports.FORMATS[name].one(summary)


def test_plain_numbered_and_bullets_are_one_sentence_a_line() -> None:
    lines = str(BRIEF).splitlines()
    assert render("text", BRIEF).splitlines() == lines
    assert render("numbered", BRIEF).splitlines() == [f"{n}. {line}" for n, line in enumerate(lines, 1)]
    assert render("bullets", BRIEF).splitlines() == [f"- {line}" for line in lines]


def test_markdown_has_the_title_the_sentences_and_the_source() -> None:
    expected = "# The bridge\n\n- " + "\n- ".join(str(BRIEF).splitlines()) + "\n\nSource: bridge.txt"
    assert render("markdown", BRIEF) == expected


@pytest.mark.parametrize(
    ("source", "first", "last"),
    [
        (Text(REPORT), "- The old", "the bridge."),
        (Text(REPORT, id="a_b.txt"), "# a_b.txt", "the bridge."),
        (Text(REPORT, title="T", id="https://example.org/a_b"), "# T", "Source: <https://example.org/a_b>"),
        (Text("", id="empty.txt"), "# empty.txt", "empty.txt"),
        (Text(""), "", ""),
    ],
)
def test_markdown_names_what_is_known(source: Text, first: str, last: str) -> None:
    report = render("markdown", summarize(source))
    assert report.startswith(first)
    assert report.endswith(last)


LINES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), min_size=1)
TRICKY = st.text(st.sampled_from(list("*_`#+-=~[]()<>&!|\\.:;\"'$ 1ab\u00e9")), min_size=1)


@settings(max_examples=300)
@given(st.one_of(LINES, TRICKY))
def test_markdown_shows_every_character_as_it_is(line: str) -> None:
    markdown = pytest.importorskip("markdown_it").MarkdownIt("commonmark").enable(["table", "strikethrough"])
    html = markdown.render(f"- {escape_markdown(line)}")
    shown = _TextOf()
    shown.feed(html)
    assert shown.tags <= {"ul", "li"}
    assert " ".join("".join(shown.text).split()) == " ".join(line.split())


class _TextOf(HTMLParser):
    """Collects the text and the tags of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def test_json_holds_the_text_spans_scores_options_title_and_source() -> None:
    data = json.loads(render("json", BRIEF))
    assert data["schema"] == 1
    assert data["text"] == str(BRIEF)
    assert data["sources"] == [{"id": "bridge.txt", "title": "The bridge", "characters": len(REPORT)}]
    assert data["options"]["sentences"] == 3
    assert data["options"]["method"] == "textrank"
    for item, sentence in zip(data["sentences"], BRIEF, strict=True):
        assert REPORT[item["start"] : item["end"]] == item["text"] == sentence.text
        assert (item["index"], item["score"], item["source"]) == (sentence.index, sentence.score, 0)


def test_json_and_json_lines_hold_the_same() -> None:
    line = render("jsonl", BRIEF)
    assert "\n" not in line
    assert json.loads(line) == json.loads(render("json", BRIEF)) == BRIEF.to_dict()


def test_the_layout_is_described_key_by_key() -> None:
    page = Path(__file__).parents[1].joinpath("docs/reports.md").read_text(encoding="utf-8")
    formats, _, layout = page.partition("## JSON")
    row = re.compile(r"^\| `([a-z_.\[\]]+)` \|", re.M)
    assert row.findall(layout) == _keys(BRIEF.to_dict())
    assert row.findall(formats) == list(reports.FORMATS)


def _keys(data: dict[str, object], before: str = "") -> list[str]:
    keys = []
    for key, value in data.items():
        keys.append(f"{before}{key}")
        if isinstance(value, list) and value and isinstance(value[0], dict):
            keys += _keys(value[0], f"{before}{key}[].")
    return keys


@given(st.text())
def test_json_holds_any_text_and_is_always_utf_8(text: str) -> None:
    report = render("jsonl", summarize(text))
    assert json.loads(report.encode("utf-8"))["text"] == str(summarize(text))


@pytest.mark.parametrize(
    ("name", "format_"),
    [
        ("a.txt", "text"),
        ("a.md", "markdown"),
        ("A.MARKDOWN", "markdown"),
        ("a.json", "json"),
        ("a.jsonl", "jsonl"),
        ("a.ndjson", "jsonl"),
        ("b/a.html", "html"),
        ("a.HTM", "html"),
        ("a", "text"),
        ("a.json.bak", "text"),
        ("", "text"),
    ],
)
def test_the_end_of_a_file_name_asks_for_a_format(name: str, format_: str) -> None:
    assert reports.format_for(name) == format_


def test_highlighting_prints_the_source_whole() -> None:
    text = "First comes this.\nA line of its own\n\nThe bridge is closed. The bridge is old.\n"
    summary = summarize(text, sentences=2)
    plain = reports.highlighted(colour=False).one(summary)
    assert plain.count(">>") == plain.count("<<") == 2
    assert plain.replace(">>", "").replace("<<", "") == text.rstrip("\n")
    coloured = reports.highlighted(colour=True).one(summary)
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == text.rstrip("\n")
    for sentence in summary:
        assert f">>{sentence.text}<<" in plain


def test_colour_ends_with_each_line() -> None:
    text = "One sentence that\nruns over two lines."
    summary = Summary((ScoredSentence(text, 0, len(text), 0, 1.0),), (Text(text),), "en")
    report = reports.highlighted(colour=True).one(summary)
    assert [line.count("\x1b[") for line in report.splitlines()] == [2, 2]


@given(st.text())
def test_nothing_that_is_printed_steers_a_terminal(text: str) -> None:
    shown = printable(text)
    assert all(ord(c) >= 32 or c in "\n\t" for c in shown)
    assert not any(127 <= ord(c) < 160 for c in shown)
    assert [c for c in text if c.isalnum()] == [c for c in shown if c.isalnum()]


def parse(page: str) -> _TextOf:
    parser = _TextOf()
    parser.feed(page)
    return parser


def test_a_page_needs_no_network_and_runs_no_other_script() -> None:
    page = as_html([summarize(Text(HOSTILE, title="<b>T</b>", id="<i>&.txt"))])
    parsed = parse(page)
    assert {"link", "img", "iframe", "object", "form", "base"}.isdisjoint(parsed.tags)
    names = {name for name, _ in parsed.attributes}
    assert not any(name.startswith("on") for name in names)
    assert {"src", "style", "srcset"}.isdisjoint(names)
    policy = dict(parsed.attributes)["content"]
    assert page.count("<script") == 2
    assert all(value is None or not value.startswith(("http:", "//")) for _, value in parsed.attributes), (
        policy
    )


@pytest.mark.parametrize(("tag", "directive"), [("style", "style-src"), ("script", "script-src")])
def test_the_policy_allows_the_page_s_own_style_and_script_by_their_hashes(tag: str, directive: str) -> None:
    page = as_html([BRIEF])
    content = re.search(f"<{tag}>(.*?)</{tag}>", page, re.S)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert content
    assert policy
    expected = b64encode(hashlib.sha256(content[1].encode()).digest()).decode()
    assert f"{directive} 'sha256-{expected}';" in policy[1]
    assert policy[1].startswith("default-src 'none'; ")
    assert "unsafe" not in policy[1]


def page_data(page: str) -> list[dict[str, object]]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.S)
    assert found
    data: list[dict[str, object]] = json.loads(found[1])
    return data


def test_a_page_stores_what_the_library_selects_for_every_length() -> None:
    summary = summarize(REPORT, words=40)
    data = page_data(as_html([summary]))[0]
    order = data["order"]
    assert isinstance(order, list)
    ranking = rank(REPORT)
    for k in range(1, len(order) + 1):
        assert sorted(order[:k]) == [sentence.index for sentence in ranking.select(sentences=k)]
    assert data["asked"] == [sentence.index for sentence in summary]


def test_a_page_shows_every_character_of_the_source() -> None:
    text = f"Home | News\n\n{HOSTILE}\n\n- One item here\n- Another item there\n\nRead more\n"
    shown = "".join(parse(as_html([summarize(text)])).text)
    assert "".join(text.split()) in "".join(shown.split()).replace("\ufffd", "")


@given(st.text())
@settings(max_examples=50)
def test_a_page_is_well_formed_whatever_the_text(text: str) -> None:
    page = as_html([summarize(text)])
    assert page.count("<script") == page.count("</script>") == 2
    page.encode("utf-8")
    assert not re.search(r"[\x00-\x08\x0e-\x1f]", page)


def test_a_text_from_right_to_left_is_marked_as_such() -> None:
    page = as_html(
        [summarize(Text("أغلقت المدينة الجسر القديم. ستكلف الإصلاحات تسعة ملايين.", language="ar"))]
    )
    assert '<ol lang="ar" dir="rtl">' in page
    assert '<p class="body" dir="auto" lang="ar">' in page


def test_several_briefs_are_one_page_with_a_table_of_contents() -> None:
    page = as_html([summarize(Text(REPORT, id="a.txt")), summarize(Text(HOSTILE, id="b.txt"))])
    assert page.count('<article class="report"') == 2
    assert '<a href="#report-1" dir="auto">b.txt</a>' in page
    assert len(set(re.findall(r'\bid="([^"]+)"', page))) == len(re.findall(r'\bid="([^"]+)"', page))


def test_one_brief_of_several_sources_shows_each() -> None:
    summary = summarize([Text(REPORT, id="a.txt"), Text(HOSTILE, title="Hostile")], sentences=4)
    page = as_html([summary])
    assert "2 sources together" in page
    assert '<h4 dir="auto">a.txt</h4>' in page
    assert '<h4 dir="auto">Hostile</h4>' in page


def test_an_empty_text_gives_a_page_that_says_so() -> None:
    page = as_html([summarize("")])
    assert "There is no text" in page


@pytest.mark.parametrize("name", list(reports.FORMATS))
def test_the_same_brief_is_the_same_bytes(name: str) -> None:
    assert render(name, BRIEF) == render(name, summarize(Text(REPORT, title="The bridge", id="bridge.txt")))


def test_a_notebook_shows_the_brief_and_its_tinted_source() -> None:
    parsed = parse(BRIEF._repr_html_())
    assert parsed.tags == {"div", "ol", "li", "details", "summary", "p", "span"}
    shown = "".join(parsed.text)
    assert all(line in shown for line in str(BRIEF).splitlines())
    assert REPORT in shown
    assert sum("border-bottom" in (value or "") for _, value in parsed.attributes) == 3


@given(st.text(alphabet=st.sampled_from(list("ab <>&\"'\n.\x00\ud800é"))))
def test_a_notebook_gets_no_markup_from_the_source(text: str) -> None:
    html = summarize(Text(text, title=text))._repr_html_()
    assert parse(html).tags <= {"div", "ol", "li", "details", "summary", "p", "span"}
    html.encode("utf-8")


def test_a_notebook_stops_somewhere_in_a_book() -> None:
    html = summarize(". ".join(f"Word{n} word{n + 1} word{n + 2}" for n in range(3000)) + ".")._repr_html_()
    assert "… and 2000 more sentences." in html
    assert html.count("<span") == 1000


def test_a_plot_shows_the_scores_with_the_chosen_marked() -> None:
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    from matplotlib import pyplot

    axes = BRIEF.plot()
    heights = {round(bar.get_x() + 0.5): bar.get_height() for bar in axes.patches}
    assert [heights[i] for i in range(6)] == pytest.approx(
        rank(Text(REPORT, title="The bridge")).scores.score
    )
    assert list(axes.lines[0].get_xdata()) == [sentence.index for sentence in BRIEF]
    assert BRIEF.plot(axes) is axes
    pyplot.close(axes.figure)


def test_a_plot_without_matplotlib_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'summarize\[plot\]'"):
        BRIEF.plot()


@pytest.mark.parametrize("query", [None, "who pays for the bridge?"])
def test_the_score_on_a_page_is_the_product_of_what_stands_under_it(query: str | None) -> None:
    data = page_data(as_html([summarize(Text(REPORT, title="The bridge"), query=query)]))[0]
    parts = data["parts"]
    assert isinstance(parts, list)
    scores, *factors = parts
    products = [math.prod(values) for values in zip(*factors, strict=True)]
    assert [product / max(products) for product in products] == pytest.approx(scores, abs=1e-3)
    assert data["names"][:2] == ["Score", "Centrality"]  # type: ignore[index]
    assert ("Query factor" in data["names"]) == (query is not None)  # type: ignore[operator]


def test_sentences_that_no_length_takes_are_told_apart() -> None:
    repeated = summarize("The bridge is closed now. Ferries sail. The bridge is closed now. Shops complain.")
    assert page_data(as_html([repeated]))[0]["never"] == {"2": "repeats another sentence"}
    long = summarize(" ".join(f"Word{n} word{n + 1} follows word{n + 2} here." for n in range(150)))
    reasons = page_data(as_html([long]))[0]["never"]
    assert isinstance(reasons, dict)
    assert len(reasons) == 50
    assert set(reasons.values()) == {"joins only a brief of more than 100 sentences"}


def test_a_brief_of_the_user_s_own_vectoriser_is_shown_without_other_lengths() -> None:
    from sklearn.feature_extraction.text import TfidfVectorizer

    summary = summarize(REPORT, vectorizer=TfidfVectorizer(), sentences=2)
    data = page_data(as_html([summary]))[0]
    assert data["order"] == []
    assert data["asked"] == [sentence.index for sentence in summary]
    assert isinstance(data["never"], dict)
    assert len(data["never"]) == 4
    assert "title=" in summary._repr_html_()


def test_a_brief_put_together_by_hand_is_shown_without_its_source() -> None:
    summary = Summary((ScoredSentence("<b>", 0, 3, 0, 1.0),), (Text("<b>"),), "en")
    assert summary._repr_html_() == '<div><ol><li dir="auto">&lt;b&gt;</li></ol></div>'
    with pytest.raises(ValueError, match="only a brief that summarize"):
        as_html([summary])
