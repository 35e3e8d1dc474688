"""Which language a text is in.

The script decides first: most scripts are one language's. Among the languages of the Latin, Cyrillic,
Arabic and Devanagari scripts a naive Bayes classifier on three-letter sequences and function words
decides (Cavnar & Trenkle 1994 for the features, Lui & Baldwin 2012 for the classifier). Only a sample
of a long text is read, so the cost does not grow with it; the profiles are loaded when a text in one
of the four scripts asks for them.
"""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from .scripts import SCRIPT_LANGUAGE, main_script

SAMPLE = 400
"""Characters of a text that are looked at: all of a short one, four stretches of a long one."""
LEAST_FIT = 0.45
"""The share of what a text in the likeliest language would score; below, the language is one unknown here."""
CLEAR_LEAD = 60
"""The lead, in levels (a factor of e^30), with which every other word decides without the rest."""
MEMO_LIMIT = 50_000
"""Words whose evidence is remembered for one script; past that all are forgotten."""

LEVELS = string.digits + string.ascii_letters
"""The figures of the profiles: a language is its place in its script's list, a level is a count."""

# the profiles have one letter for the Persian and the Arabic yeh, for comma and cedilla, for Vietnamese tones
_ONE_LETTER = {0x6CC: 0x64A, 0x219: 0x15F, 0x21B: 0x163, **dict.fromkeys(range(0x1EA0, 0x1F00), 0x1EC3)}
_OTHER_LETTER = re.compile("[\u06cc\u0219\u021b\u1ea0-\u1eff]")
_LANE = 16
_LANE_MASK = (1 << _LANE) - 1
# runs of the lower-case letters and signs of the four scripts
_WORD = re.compile(
    "[a-z\u00aa\u00ba\u00df-\u00f6\u00f8-\u024f\u0400-\u052f\u0620-\u0658\u066e-\u06d3\u06d5\u06ee-\u06ff"
    "\u0750-\u077f\u0900-\u0963\u0970-\u097f\u1e00-\u1eff]+"
)


class Profile(NamedTuple):
    """What tells the languages of one script apart.

    All three are words parted by white space. ``typical`` is what one sequence of a text in each of the
    ``languages`` scores on average.
    ``evidence`` holds ``part=pairs``: a part is a three-letter sequence or a whole word, ``_`` its
    edges; a pair is the figure of a language and the figure of the part's level in it.
    """

    languages: str
    typical: str
    evidence: str


def detect(text: str) -> str:
    """Return the ISO 639-1 code of the language of ``text``, or ``und`` when nothing can be said.

    Mixed texts give the language of their larger part. From fifty words on the answer is sure;
    below, it is the likeliest of the languages that have a profile.
    """
    sample = _sample(text)
    script = main_script(sample)
    if script in SCRIPT_LANGUAGE:
        return SCRIPT_LANGUAGE[script]
    return _by_profile(sample, script) if script else "und"


def words(text: str) -> list[str]:
    """Return the words of ``text`` in the spelling that the profiles know."""
    return _WORD.findall(spell(text))


def spell(text: str) -> str:
    """Return the spelling of the profiles: composed, lower case, some letters as one (``_ONE_LETTER``)."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFC", text).replace("İ", "i").lower()
    return text.translate(_ONE_LETTER) if _OTHER_LETTER.search(text) else text


def _sample(text: str) -> str:
    if len(text) <= SAMPLE:
        return text
    part = SAMPLE // 4
    step = (len(text) - part) // 3
    return " ".join(text[i * step : i * step + part] for i in range(4))


def _by_profile(sample: str, script: str) -> str:
    evidence = _evidence(script)
    found = words(sample)
    code, lead = _likeliest(evidence, found[::2])
    return code if lead >= CLEAR_LEAD else _likeliest(evidence, found)[0]


def _likeliest(evidence: _Evidence, found: list[str]) -> tuple[str, int]:
    """Return the language that fits words best, ``und`` where none fits, and its lead in levels."""
    total = sum(map(evidence.__getitem__, found))
    scores = [total >> _LANE * i & _LANE_MASK for i in range(len(evidence.codes))]
    second, best = sorted([0, 0, *scores])[-2:]
    if not best:
        return "und", 0
    likeliest = scores.index(best)
    typical = evidence.typical[likeliest] * sum(map(len, found))
    return evidence.codes[likeliest] if best >= LEAST_FIT * typical else "und", best - second


class _Evidence(dict[str, int]):
    """From a word to what it says for each language of a script, worked out when first asked for.

    What it says is one integer with a lane of ``_LANE`` bits for each language, so that one addition
    adds for all of them; a sample is too short to overflow a lane.
    """

    def __init__(self, profile: Profile) -> None:
        self.codes = profile.languages.split()
        self.typical = [float(level) for level in profile.typical.split()]
        self._parts = _Parts(part.split("=") for part in profile.evidence.split())

    def __missing__(self, word: str) -> int:
        if len(self) >= MEMO_LIMIT:
            self.clear()
        padded = f"_{word}_"
        parts = [padded[i : i + 3] for i in range(len(word))]
        if len(word) > 1:
            parts.append(padded)
        total = self[word] = sum(map(self._parts.__getitem__, parts))
        return total


class _Parts(dict[str, int]):
    """From a part of a profile to its levels, a lane a language; 0 for what is no part."""

    def __init__(self, pairs: Iterable[list[str]]) -> None:
        self._pairs = dict(pairs)

    def __missing__(self, part: str) -> int:
        pairs = self._pairs.get(part, "")
        levels = sum(
            LEVELS.index(level) << _LANE * LEVELS.index(lane)
            for lane, level in zip(pairs[::2], pairs[1::2], strict=True)
        )
        if len(self) < MEMO_LIMIT:
            self[part] = levels
        return levels


@cache
def _evidence(script: str) -> _Evidence:
    from .profiles import PROFILES

    return _Evidence(PROFILES.get(script, Profile("", "", "")))
