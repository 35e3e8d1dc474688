"""What is known about marks and letters in any language: terminals, quotation marks, units, vowels."""

from __future__ import annotations

import unicodedata

from .language import words

# Sentence_Terminal characters of Unicode that no white space has to follow: their scripts write none between
# sentences, or use the mark for nothing else. Those of the first plane only: such a class is searched fast.
WIDE = (
    "\u0589\u061d\u061e\u061f\u06d4\u0700\u0701\u0702\u07f9\u0837\u0839\u083d\u083e\u0964\u0965\u0f0d"
    "\u0f0e\u104b\u1362\u1367\u1368\u166e\u1735\u1736\u17d4\u17d5\u1803\u1809\u1944\u1945\u1aa8\u1aa9"
    "\u1aaa\u1aab\u1b5a\u1b5b\u1b5e\u1b5f\u1c3b\u1c3c\u1c7e\u1c7f\u2cf9\u2cfa\u2cfb\u2e2e\u2e3c\u3002"
    "\ua4ff\ua60e\ua60f\ua6f3\ua6f7\ua876\ua877\ua8ce\ua8cf\ua92f\ua9c8\ua9c9\uaa5d\uaa5e\uaa5f\uaaf0"
    "\uaaf1\uabeb\ufe12\ufe15\ufe16\uff01\uff1f\uff61"
)
# Marks that end a sentence only before white space or at the end of the block: a dot is also in 3.5 and a.m.
NARROW = ".!?…‼⁇⁈⁉‽．﹒﹖﹗"
HALF_STOPS = "\u00b7\u0387"
"""The Greek mark between sentences of one thought: the next one begins in lower case."""
CLOSERS = "\"'”’»›“‘„«‹)]}」』）】〉》〕｣*_`′″"
"""Marks that, set right behind a terminal, belong to its sentence; „…“ and »…« included."""
OPENERS = "\"'“”„‟‘’‚‛«»‹›([{「『（【〈《〔｢*_`¿¡"
BULLETS = "-–—―•‣◦▪·*●○■□⁃∙"
CJK = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003134f"

NAMES_WITH_MARKS = words("yahoo! jeopardy! wham! joomla! oklahoma! panic! airplane! e! oliver! jeb!")
"""Names that are written with a mark: nothing ends at it by itself."""

UNITS = words("km m cm mm kg g mg l ml cl dl hl ha h min sec mph kwh")
"""Abbreviations that close a measure after a number: "63 cm. The"."""

CURRENCIES = words("usd eur gbp chf jpy cny rub uah pln czk huf ron bgn sek nok dkk isk try kč kčs ft")
"""Currencies that follow a number's abbreviation: "5 mil. Kč"."""

NAME_PARTICLES = words("""
    af al av ben bin da dal de del della den der des di do dos du el la le les lo los mac san st te ten ter
    van vom von zu zum zur
""")
"""Words of the closed classes that are also parts of names: they begin no sentence after an initial."""

NUMBER_WORDS = words("№ n° nº § p pp fig vol sec rs nr art")
"""Abbreviations before a number that every language knows."""

TIMES = words("a.m p.m")

REMARKS = words("p.s ps n.b nb p.p.s")
"""What may stand before a sentence to say what it is."""

LATIN_VOWELS, CYRILLIC_VOWELS, GREEK_VOWELS = "aeiouyæøœə", "аеёиіїоуыэюяєўәөүұ", "αεηιουω"
VOWELS = frozenset(LATIN_VOWELS + CYRILLIC_VOWELS + GREEK_VOWELS)


def base(char: str) -> str:
    """Return a letter without its accents: ``é`` gives ``e``."""
    return unicodedata.normalize("NFD", char)[0]


def has_vowel(word: str) -> bool:
    """Tell whether a word in lower case has a vowel, so that it can be spoken."""
    return any(base(char) in VOWELS for char in word)


def has_case(char: str) -> bool:
    """Tell whether a letter's script tells upper from lower case."""
    return char.lower() != char.upper()


def is_syllabic(char: str) -> bool:
    """Tell whether a character is a word or a syllable by itself: Chinese, Japanese, Korean."""
    return "\u1100" <= char <= "\u11ff" or char >= "\u2e80"
