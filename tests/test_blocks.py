"""The blocks of a text: which lines belong together, and what role each block has."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.blocks import document_title, find_blocks
from summarize.document import Block, Text
from summarize.languages import get_language

ENGLISH = get_language("en")
ODD = st.text(st.sampled_from(list("aB1 .,:;!?-—•(#=\n\n\r\t\x0c\u2028\u00a0\u3000。中é©|'\"")), max_size=300)
PAGE = st.lists(
    st.sampled_from(
        [
            "Home",
            "Share this",
            "3 comments",
            "Leave a reply",
            "Related articles",
            "© 2024 The Post",
            "We use cookies.",
            "Harbour wall holds in storm",
            "The wall held on Sunday night, the council said, and nobody in the town was hurt.",
            "Who pays?",
            "- a list item of the page",
        ]
    ),
    max_size=40,
).map("\n\n".join)


def cases(name: str) -> list[Any]:
    """Return the cases of a file, those that fail as known marked so that they have to."""
    file = Path(__file__).parent / "cases" / "blocks" / f"{name}.json"
    return [
        pytest.param(
            case,
            id=f"{case['language']}: {case['label']}",
            marks=[pytest.mark.xfail(reason=case["known_failure"], strict=True)]
            if "known_failure" in case
            else [],
        )
        for case in json.loads(file.read_text(encoding="utf-8"))
    ]


def blocks_of(case: dict[str, Any], clean: bool = True) -> tuple[Block, ...]:
    return find_blocks(Text(case["text"]), get_language(case["language"]), clean=clean)


def folded(case: dict[str, Any], block: Block) -> str:
    return " ".join(case["text"][block.start : block.end].split())


def body(case: dict[str, Any]) -> list[str]:
    return [folded(case, block) for block in blocks_of(case) if block.role in ("body", "item")]


@pytest.mark.parametrize("case", cases("lines"))
def test_lines_are_joined_where_only_a_margin_or_a_tag_parted_them(case: dict[str, Any]) -> None:
    assert [folded(case, block) for block in blocks_of(case, clean=False)] == case["blocks"]


@pytest.mark.parametrize("case", cases("furniture"))
def test_only_the_text_is_left_of_what_surrounds_it(case: dict[str, Any]) -> None:
    assert body(case) == case["body"]


@pytest.mark.parametrize("case", [case for case in cases("furniture") if "title" in case.values[0]])
def test_a_page_is_named_by_its_headline(case: dict[str, Any]) -> None:
    assert document_title(Text(case["text"]), blocks_of(case)) == case["title"]


@pytest.mark.parametrize("case", cases("kept"))
def test_a_text_of_one_kind_of_line_keeps_them_all(case: dict[str, Any]) -> None:
    assert "".join(body(case)).replace(" ", "") == "".join(case["text"].split())


@given(ODD | PAGE, st.booleans())
def test_blocks_are_trimmed_ordered_and_hold_every_character(text: str, clean: bool) -> None:
    last = 0
    for block in find_blocks(Text(text), ENGLISH, clean=clean):
        assert not text[last : block.start].strip()
        content = text[block.start : block.end]
        assert content
        assert content == content.strip()
        last = block.end
    assert not text[last:].strip()


@given(ODD | PAGE)
def test_a_text_that_is_not_blank_keeps_something_to_pick_from(text: str) -> None:
    blocks = find_blocks(Text(text), ENGLISH)
    assert bool(text.strip()) == any(block.role in ("body", "item") for block in blocks)


@given(ODD | PAGE)
def test_nothing_is_furniture_when_the_text_is_not_to_be_cleaned(text: str) -> None:
    assert {block.role for block in find_blocks(Text(text), ENGLISH, clean=False)} <= {"body"}


@given(ODD | PAGE)
def test_every_role_other_than_body_names_its_rule(text: str) -> None:
    assert all(block.rule for block in find_blocks(Text(text), ENGLISH) if block.role != "body")


@given(ODD | PAGE)
def test_a_title_stands_on_one_line(text: str) -> None:
    title = document_title(Text(text), find_blocks(Text(text), ENGLISH))
    assert len(title.splitlines()) <= 1
    assert title == title.strip()


@given(
    st.lists(st.sampled_from(["The wall held on Sunday, they say.", "Who pays?", "Nobody knows"]), min_size=1)
)
def test_one_paragraph_is_never_furniture(sentences: list[str]) -> None:
    assert [block.role for block in find_blocks(Text(" ".join(sentences)), ENGLISH)] == ["body"]


def test_a_title_that_is_given_is_the_title() -> None:
    text = Text("Old headline\n\nThe wall held on Sunday night, the council of the town said.", title="Storm")
    assert document_title(text, find_blocks(text, ENGLISH)) == "Storm"


def test_roles_that_a_reader_knows_are_kept() -> None:
    parts = ["Why the wall held", "It was built to. The town had waited for it for years.", "Share this"]
    text = "\n".join(parts)
    spans = [(text.index(part), text.index(part) + len(part)) for part in parts]
    known = (Block(*spans[0], "title", "page"), Block(*spans[1]), Block(*spans[2]))
    blocks = find_blocks(Text(text, blocks=known), ENGLISH)
    assert [(block.role, block.rule) for block in blocks] == [
        ("title", "page"),
        ("body", ""),
        ("furniture", "cue"),
    ]


def test_a_line_that_comes_twenty_times_is_left_to_choose_from() -> None:
    blocks = find_blocks(Text("The wall held\n" * 20), ENGLISH)
    assert any(block.role == "body" for block in blocks)


def test_a_sentence_that_comes_twenty_times_is_left_to_the_rule_for_copies() -> None:
    blocks = find_blocks(Text("The wall of the harbour held on Sunday night, they said.\n" * 20), ENGLISH)
    assert any(block.role == "body" for block in blocks)


def test_comments_are_furniture_even_where_they_are_longer_than_the_text() -> None:
    prose = "The wall held on Sunday night, the council said, and nobody in the town was hurt. " * 6
    comment = "I never liked the wall, because it took my view of the sea and of the boats. " * 30
    text = "\n\n".join(["Home", "News", "Sport", "Log in", "Menu", prose, "2 comments", comment])
    kept = [text[b.start : b.end] for b in find_blocks(Text(text), ENGLISH) if b.role == "body"]
    assert kept == [prose.strip()]


def test_a_report_keeps_its_short_chapters_between_tables_and_page_numbers() -> None:
    chapter = "The council spent more on the wall than on all of the schools of the county together. "
    table = [f"Works of the year {n}  {n} 000  {n + 7} 500" for n in range(15)]
    parts = [chapter * 30, *table, "12", chapter * 2, *table, "13", chapter * 3, "14", "15", "16"]
    text = "\n\n".join(parts)
    kept = [text[b.start : b.end] for b in find_blocks(Text(text), ENGLISH) if b.role == "body"]
    assert kept == [(chapter * n).strip() for n in (30, 2, 3)]


def test_the_roles_do_not_hang_on_the_hash_seed() -> None:
    code = (
        "from summarize.blocks import find_blocks; from summarize.document import Text;"
        "from summarize.languages import get_language;"
        "t = 'Home\\n\\nShare this page\\n\\nWe use cookies.\\n\\nThe wall held, they say.\\n\\nHome';"
        "print(find_blocks(Text(t), get_language('de')))"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(runs) == 1
