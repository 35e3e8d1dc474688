"""Write the stop words of each language file of summarize/languages.

Usage: python tools/make_stop_words.py SNOWBALL SPACY

SNOWBALL is the folder ``tsearch_data`` of PostgreSQL 15, which holds the lists of the Snowball project
(BSD-3-Clause); SPACY is the folder ``spacy/lang`` of the wheel of spacy 3.8.18 (MIT). Needs ``pip install
stopwordsiso stop-words langdetect``. A language with a Snowball list gets that; another gets the words
that stopwordsiso 0.7.1 (MIT), stop-words 2025.11.4 (BSD-3-Clause) and spaCy agree on, or those of the only
source. Of more than :data:`MOST` the likeliest by langdetect's letter counts are kept: they are the
function words, the others the common nouns of long lists. :data:`LEFT_OUT` was taken out by hand.

Lists of our own are in the files already and stay: English, Chinese, Kazakh. Thai and Burmese words are not
told apart, and of Japanese only words of kanji can be terms that say nothing.
"""

from __future__ import annotations

import json
import math
import pathlib
import re
import sys
import textwrap
from collections import Counter

import langdetect
import stop_words
import stopwordsiso

LANGUAGES = pathlib.Path(__file__).parents[1] / "summarize" / "languages"
OWN = {"en", "kk", "my", "th", "zh"}
OTHER_CODES = {"no": "nb"}
SNOWBALL = {
    "da": "danish", "de": "german", "es": "spanish", "fi": "finnish", "fr": "french", "hu": "hungarian",
    "it": "italian", "nl": "dutch", "no": "norwegian", "pt": "portuguese", "ru": "russian", "sv": "swedish",
}  # fmt: skip
MOST = 250
FEWEST = 80
SNOWBALL_ORIGIN = "stop words: the Snowball project, BSD-3-Clause"
AGREED_ORIGIN = "stop words: stopwordsiso (MIT), stop-words (BSD-3-Clause) and spaCy (MIT), where they agree"
WIDE = {"ja", "ko", "zh"}
"""Languages whose characters take two columns each."""
LEFT_OUT = {
    "ar": "ايار برس زيارة عام عاما قوة لوكالة مايو مليار مليون مساء سنة سنوات يوم الماضي المقبل امس اليوم "
    "ايام واحد صباح شخصا للامم الوقت",
    "cs": "rok roku lat",
    "id": "hari tahun negara masa pak bapak ibu",
    "pl": "rok roku lat",
    "ro": "mod",
    "sk": "rok roku",
    "tr": "iş yıl milyar milyon altý beþ mý kaynak",
    "vi": "năm ngày nước nhà người vùng bài",
}


def sources(folder: pathlib.Path, code: str) -> list[set[str]]:
    """Return the lists that the three sources have for a language; those that have none are left out."""
    iso = set(stopwordsiso.stopwords(code)) if stopwordsiso.has_lang(code) else set()
    other = OTHER_CODES.get(code, code)
    bsd = set(stop_words.get_stop_words(other)) if other in stop_words.LANGUAGE_MAPPING else set()
    file = folder / other / "stop_words.py"
    found = re.findall(r'"""(.*?)"""', file.read_text(encoding="utf-8"), re.S) if file.exists() else []
    mit = {word for part in found for word in part.split()}
    return [{word.lower() for word in words if " " not in word} for words in (iso, bsd, mit) if words]


def likelihood(word: str, counts: dict[str, int]) -> float:
    """Return the log probability of a word under the chain rule on its letter sequences."""
    padded = f" {word} "
    return sum(
        math.log((counts.get(padded[i : i + 3], 0) + 1) / (counts.get(padded[i : i + 2], 0) + 50))
        for i in range(len(padded) - 2)
    ) + math.log(counts.get(padded[:2], 0) + 1)


def agreed(folder: pathlib.Path, code: str) -> set[str]:
    """Return the words that the sources agree on: all of them, or two where that leaves too few."""
    lists = sources(folder, code)
    votes = Counter(word for words in lists for word in words)
    known = {word for word, count in votes.items() if count == len(lists)}
    if len(known) < FEWEST:
        known = {word for word, count in votes.items() if count >= min(2, len(lists))}
    known = {word for word in known if re.fullmatch(r"[^\W\d_]\D*", word)} - set(
        LEFT_OUT.get(code, "").split()
    )
    if code == "ja":
        known = {word for word in known if not re.search(r"[\u3041-\u309f]", word)}
    profile = pathlib.Path(langdetect.__file__).parent / "profiles" / code
    if len(known) > MOST and profile.exists():
        counts = json.loads(profile.read_text(encoding="utf-8"))["freq"]
        known = set(sorted(known, key=lambda word: (-likelihood(word, counts), word))[:MOST])
    return known


def write(path: pathlib.Path, words: set[str], origin: str) -> None:
    """Put the words into the file's section on words, under a comment that names their origin."""
    source = path.read_text(encoding="utf-8")
    text = textwrap.fill(
        " ".join(sorted(words)),
        60 if path.stem in WIDE else 110,
        initial_indent=" " * 8,
        subsequent_indent=" " * 8,
        break_long_words=False,
        break_on_hyphens=False,
    )
    entry = f'    # {origin}\n    stop_words=words("""\n{text}\n    """),\n'
    source = re.sub(
        r'(?:    # stop words: .*\n)?    stop_words=words\("""\n.*?\n    """\),\n',
        "",
        source,
        count=1,
        flags=re.S,
    )
    source = source.replace("    # --- words ---\n    #\n", f"    # --- words ---\n    #\n{entry}", 1)
    names = "Language, phrases, words" if "phrases(" in source else "Language, words"
    source = re.sub(r"from \.language import Language.*", f"from .language import {names}", source, count=1)
    path.write_text(source, encoding="utf-8")


def main() -> None:
    """Write every list that is not our own."""
    snowball, spacy = map(pathlib.Path, sys.argv[1:])
    for path in sorted(LANGUAGES.glob("??.py")):
        if path.stem in SNOWBALL:
            list_of_it = snowball / f"{SNOWBALL[path.stem]}.stop"
            write(path, set(list_of_it.read_text(encoding="utf-8").split()), SNOWBALL_ORIGIN)
        elif path.stem not in OWN:
            write(path, agreed(spacy, path.stem), AGREED_ORIGIN)


if __name__ == "__main__":
    main()
