"""Other packages behind one signature: (text, number of sentences) -> sentences."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable
from pathlib import Path

Summarizer = Callable[[str, int], list[str]]


def peers() -> dict[str, Summarizer]:
    """Return the summarisers of those packages that are installed, by name."""
    makers = {"lede": _lede, "summa": _summa, "sumy-textrank": _sumy_textrank, "sumy-lexrank": _sumy_lexrank}
    installed = {}
    for name, make in makers.items():
        if importlib.util.find_spec(name.split("-")[0]) is not None:
            installed[name] = make()
    return installed


def offer_nltk_data() -> None:
    """Let NLTK find the tokeniser data that sumy and newspaper4k need, where llama-index-core brings it."""
    spec = importlib.util.find_spec("llama_index")
    for place in (spec.submodule_search_locations or []) if spec else []:
        data = Path(place, "core", "_static", "nltk_cache")
        if data.is_dir():
            os.environ["NLTK_DATA"] = str(data)  # for commands of their own
            import nltk

            nltk.data.path.append(str(data))


def _lede() -> Summarizer:
    import lede

    return lambda text, count: [str(lede.summarize(text, max_length=count * 160))]


def _summa() -> Summarizer:
    from summa.summarizer import summarize

    return lambda text, count: list(summarize(text, words=count * 25, split=True))


def _sumy_textrank() -> Summarizer:
    from sumy.summarizers.text_rank import TextRankSummarizer

    return _sumy(TextRankSummarizer)


def _sumy_lexrank() -> Summarizer:
    from sumy.summarizers.lex_rank import LexRankSummarizer

    return _sumy(LexRankSummarizer)


def _sumy(kind: Callable[[object], Callable[[object, int], list[object]]]) -> Summarizer:
    offer_nltk_data()
    from sumy.nlp.stemmers import Stemmer
    from sumy.nlp.tokenizers import Tokenizer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.utils import get_stop_words

    summarizer = kind(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")  # type: ignore[attr-defined]
    tokenizer = Tokenizer("english")

    def run(text: str, count: int) -> list[str]:
        document = PlaintextParser.from_string(text, tokenizer).document
        return [str(sentence) for sentence in summarizer(document, count)]

    return run
