"""Learn sentence data for a language file from running text, to be checked by hand.

    python tools/learn_sentences.py CODE FILE [FILE ...]

NLTK's PunktTrainer (Kiss & Strunk 2006) reads plain text and this prints, most frequent first, what the
language's file lacks:

abbreviations  words that nearly always have a dot
starters       words that begin sentences far more often than chance allows
ordinary       words of running text that are written in lower case and never have a capital inside a sentence

Take what a speaker of the language would take, put it into ``summarize/languages/CODE.py`` and name the text
and its licence there. ``--write-ordinary N`` replaces the file's ``ordinary`` list by the N most
frequent ones, to be rid of typos by hand.
"""

from __future__ import annotations

import argparse
import re
import sys
import textwrap
from collections import Counter
from pathlib import Path

from nltk.tokenize.punkt import _ORTHO_LC, _ORTHO_MID_UC, PunktParameters, PunktTrainer

from summarize.languages import Language, get_language

LANGUAGES = Path(__file__).parents[1] / "summarize" / "languages"
SHOWN = 200
LEAST = 5
"""Occurrences below which a word says too little."""


def main() -> int:
    """Learn from the files and print or write what was learnt."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("code")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--write-ordinary", type=int, metavar="N")
    args = parser.parse_args()
    language = get_language(args.code)
    text = "\n\n".join(file.read_text(encoding="utf-8") for file in args.files)
    counts = Counter(word.casefold() for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*\.?", text))
    learnt = learn(text)
    if args.write_ordinary:
        write_ordinary(language, ordinary(learnt, language, counts)[: args.write_ordinary])
        return 0
    known = (
        language.abbreviations | language.titles | language.number_words | language.closing | language.units
    )
    new = [word for word in learnt.abbrev_types if word not in {w.casefold() for w in known}]
    show("abbreviations", [word for word in new if not word.isdigit()], counts, ".")
    show("starters", [word for word in learnt.sent_starters if word not in language.starters], counts)
    show("ordinary", ordinary(learnt, language, counts), counts)
    return 0


def learn(text: str) -> PunktParameters:
    """Return Punkt's parameters after it read the whole text."""
    trainer = PunktTrainer()
    trainer.INCLUDE_ALL_COLLOCS = True
    trainer.train(text, finalize=True)
    return trainer.get_params()


def ordinary(learnt: PunktParameters, language: Language, counts: Counter[str]) -> list[str]:
    """Return the words whose capital is evidence that a sentence begins, most frequent first."""
    words = [
        word
        for word, context in learnt.ortho_context.items()
        if context & _ORTHO_LC
        and not context & _ORTHO_MID_UC
        and counts[word] >= LEAST
        and len(word) > 2
        and word.isalpha()
        and word not in language.starters
    ]
    return sorted(words, key=lambda word: (-counts[word], word))


def show(title: str, words: list[str], counts: Counter[str], suffix: str = "") -> None:
    """Print a list, most frequent first."""
    frequent = sorted(words, key=lambda word: (-counts[word + suffix], word))[:SHOWN]
    print(f"{title}:\n{textwrap.fill(' '.join(frequent), 110) or '-'}\n")


def write_ordinary(language: Language, words: list[str]) -> None:
    """Replace the ``ordinary`` list of a language's file."""
    file = LANGUAGES / f"{language.code}.py"
    body = textwrap.fill(" ".join(sorted(words)), 102, initial_indent=" " * 8, subsequent_indent=" " * 8)
    entry = f'    ordinary=words("""\n{body}\n    """),\n'
    source = re.sub(
        r'    ordinary=words\("""\n.*?"""\),\n', "", file.read_text(encoding="utf-8"), flags=re.DOTALL
    )
    mark = "    #\n    # --- words ---"
    file.write_text(source.replace(mark, entry + mark, 1), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
