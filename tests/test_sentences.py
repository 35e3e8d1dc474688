"""The splitter: spans that cover the text, whatever the text."""

from hypothesis import given
from hypothesis import strategies as st

from summarize.sentences import split_sentences


@given(st.text(alphabet=st.characters() | st.sampled_from(".!?… \n\t\"'()-。।1aA"), max_size=200))
def test_sentences_slice_back_and_leave_out_only_white_space(text: str) -> None:
    sentences = split_sentences(text, language="en")
    end = 0
    for sentence in sentences:
        assert text[sentence.start : sentence.end] == sentence.text
        assert not text[end : sentence.start].strip()
        assert sentence.text == sentence.text.strip() != ""
        end = sentence.end
    assert not text[end:].strip()
