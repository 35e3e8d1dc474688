"""The blocks of a text: which lines belong together, and what role each block has."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarize.blocks import document_title, find_blocks
from summarize.document import Text
from summarize.languages import get_language

ENGLISH = get_language("en")
HOSTILE = st.text(
    st.sampled_from(list("aB1 .,:;!?-—•(#=\n\n\r\t\x0c\u2028\u00a0\u3000。中é©|'\"")), max_size=300
)


@given(HOSTILE, st.booleans())
def test_blocks_are_trimmed_ordered_and_hold_every_character(text: str, clean: bool) -> None:
    blocks = find_blocks(Text(text), ENGLISH, clean=clean)
    last = 0
    for block in blocks:
        assert not text[last : block.start].strip()
        content = text[block.start : block.end]
        assert content
        assert content == content.strip()
        last = block.end
    assert not text[last:].strip()


@given(HOSTILE)
def test_a_text_that_is_not_blank_keeps_something_to_pick_from(text: str) -> None:
    blocks = find_blocks(Text(text), ENGLISH)
    assert bool(text.strip()) == any(block.role in ("body", "item") for block in blocks)


@given(HOSTILE)
def test_nothing_is_furniture_when_the_text_is_not_to_be_cleaned(text: str) -> None:
    assert {block.role for block in find_blocks(Text(text), ENGLISH, clean=False)} <= {"body"}


@given(HOSTILE)
def test_a_title_is_always_a_string_on_one_line(text: str) -> None:
    title = document_title(Text(text), find_blocks(Text(text), ENGLISH))
    assert "\n" not in title
