"""The systems that the quality benchmark compares, all under the same hard budget."""

from __future__ import annotations

import importlib
import importlib.util
import warnings
from collections.abc import Callable

from summarize import split_sentences, summarize

from ._peers import offer_nltk_data
from ._quality import Rouge, Task

System = Callable[[Task], list[str] | None]
"""From a task to a brief; ``None`` for a language that the system does not support."""

LANGUAGES = {
    "en": "english", "de": "german", "fr": "french", "es": "spanish", "it": "italian", "pt": "portuguese",
    "nl": "dutch", "ru": "russian", "sv": "swedish", "da": "danish", "fi": "finnish", "no": "norwegian",
    "hu": "hungarian", "ro": "romanian", "cs": "czech", "sk": "slovak", "el": "greek",
}  # fmt: skip
SUMY = {"en", "de", "fr", "es", "it", "pt", "cs", "sk", "el"}
SUMMA = {"en", "de", "fr", "es", "it", "pt", "nl", "ru", "sv", "da", "fi", "no", "hu", "ro"}
NEWSPAPER = {*LANGUAGES, "tr", "ar", "he", "ja", "ko", "zh", "pl", "uk"}
MOST = 40
"""The most sentences that a package is asked for."""


def own_systems(rouge: Rouge) -> dict[str, System]:
    """Return ours and the baselines; the oracle takes, one by one, what raises ROUGE most."""
    return {
        "summarize": lambda task: _ours(task, "textrank"),
        "lead": lambda task: cut(_sentences(task), task),
        "random": lambda task: _ours(task, "random"),
        "oracle": lambda task: _oracle(task, rouge),
    }


def peer_systems() -> dict[str, System]:
    """Return the other packages that are installed, by name."""
    warnings.simplefilter("ignore")
    offer_nltk_data()
    systems: dict[str, System] = {}
    if importlib.util.find_spec("sumy") is not None:
        kinds = {"textrank": "text_rank.TextRank", "lexrank": "lex_rank.LexRank", "lsa": "lsa.Lsa"}
        for name, path in {**kinds, "luhn": "luhn.Luhn"}.items():
            systems[f"sumy-{name}"] = _sumy(path)
    for name, make in (("summa", _summa), ("newspaper", _newspaper), ("lede", _lede)):
        if importlib.util.find_spec(name) is not None:
            systems[name] = make()
    return systems


def cut(sentences: list[str], task: Task) -> list[str]:
    """Return the first sentences that fit the budget, at least one."""
    brief: list[str] = []
    for sentence in sentences:
        if brief and task.size([*brief, sentence]) > task.limit:
            break
        brief.append(sentence)
    return brief


def _sentences(task: Task) -> list[str]:
    return [sentence.text for sentence in split_sentences(task.whole, language=task.language)]


def _ours(task: Task, method: str) -> list[str]:
    source = task.texts[0] if len(task.texts) == 1 else list(task.texts)
    words = task.limit if task.unit == "words" else None
    chars = task.limit if task.unit == "chars" else None
    brief = summarize(
        source, words=words, chars=chars, language=task.language, title=task.title, method=method
    )
    return [sentence.text for sentence in brief]


def _oracle(task: Task, rouge: Rouge, widest: int = 60) -> list[str]:
    sentences = _sentences(task)
    alone = sorted(range(len(sentences)), key=lambda i: -rouge(task, [sentences[i]]))[:widest]
    chosen: list[int] = []
    best = 0.0
    while True:
        tried = {
            i: rouge(task, [sentences[j] for j in sorted([*chosen, i])])
            for i in alone
            if i not in chosen and task.size([sentences[j] for j in [*chosen, i]]) <= task.limit
        }
        winner = max(tried, key=lambda i: tried[i], default=None)
        if winner is None or tried[winner] <= best:
            return [sentences[i] for i in sorted(chosen)]
        chosen.append(winner)
        best = tried[winner]


def _fill(ask: Callable[[int], list[str]], task: Task) -> list[str]:
    """Ask for more and more sentences while they fit: as much as the budget holds."""
    best: list[str] = []
    for count in range(1, MOST + 1):
        brief = ask(count)
        if best and (task.size(brief) > task.limit or len(brief) <= len(best)):
            break
        best = brief
    return cut(best, task)


def _sumy(path: str) -> System:
    module, name = path.split(".")
    kind = getattr(importlib.import_module(f"sumy.summarizers.{module}"), f"{name}Summarizer")
    from sumy.nlp.stemmers import Stemmer
    from sumy.nlp.tokenizers import Tokenizer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.utils import get_stop_words

    def run(task: Task) -> list[str] | None:
        if task.language not in SUMY:
            return None
        language = LANGUAGES[task.language]
        summarizer = kind(Stemmer(language))
        summarizer.stop_words = get_stop_words(language)
        document = PlaintextParser.from_string(task.whole, Tokenizer(language)).document
        return _fill(lambda count: [str(sentence) for sentence in summarizer(document, count)], task)

    return run


def _summa() -> System:
    from summa.summarizer import summarize as summa

    def run(task: Task) -> list[str] | None:
        if task.language not in SUMMA:
            return None
        words = task.limit if task.unit == "words" else task.limit // 6
        return cut(list(summa(task.whole, words=words, language=LANGUAGES[task.language], split=True)), task)

    return run


def _newspaper() -> System:
    from newspaper import nlp

    def run(task: Task) -> list[str] | None:
        if task.language not in NEWSPAPER:
            return None
        stop_words = nlp.StopWords(task.language)
        title = task.title or " "  # without a title it returns nothing
        return _fill(lambda count: list(nlp.summarize(title, task.whole, stop_words, count)), task)

    return run


def _lede() -> System:
    import lede

    def run(task: Task) -> list[str] | None:
        size = task.limit * 7 if task.unit == "words" else task.limit
        brief = str(lede.summarize(task.whole, max_length=size))
        return cut([sentence.text for sentence in split_sentences(brief, language=task.language)], task)

    return run
