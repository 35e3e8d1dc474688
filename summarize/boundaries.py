"""Does a sentence end here? The decision about one candidate, from its neighbourhood alone.

A candidate is a terminal mark with white space (or a wide mark) behind it. Its neighbourhood is the token
before, the one before that where it matters, the marks, what follows, and whether the token opens its
sentence; so the decision is a function of a short key and is remembered. The rules are asked in the order of
:func:`ends_sentence`. What they leave open, an abbreviation before a capitalised word that text elsewhere
writes in lower case, NLTK's Punkt decides (Kiss and Strunk 2006, "Unsupervised Multilingual Sentence Boundary
Detection") on the language file's word lists. NLTK is imported at the first such decision.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from .languages import Language
from .languages.marks import (
    BULLETS,
    CLOSERS,
    CURRENCIES,
    HALF_STOPS,
    NAME_PARTICLES,
    NAMES_WITH_MARKS,
    NARROW,
    NUMBER_WORDS,
    OPENERS,
    REMARKS,
    TIMES,
    UNITS,
    VOWELS,
    WIDE,
    base,
    has_case,
    has_vowel,
    is_syllabic,
)

MEMORY = 1 << 16
"""Decisions that are remembered for each language."""
MANY = 3
"""Tokens that make more than a phrase: "At 5 a.m." is no sentence yet."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """The neighbourhood of a place where a sentence may end.

    ``previous`` and ``before`` are the tokens to the left, the nearer one last; ``marks`` are the terminals
    with the closing marks behind them, after a space where a space is before them; ``after`` begins with what
    follows, which white space parts from the marks unless ``glued``; ``rank`` is the number of tokens of the
    sentence before ``before``, :data:`MANY` at most.
    """

    previous: str
    before: str
    marks: str
    after: str
    rank: int
    glued: bool


@dataclass(frozen=True, slots=True, eq=False)
class Rules:
    """A language's word lists as the decisions read them: casefolded, joined where asked together."""

    language: Language
    abbreviations: frozenset[str]
    names: frozenset[str]
    titles: frozenset[str]
    number_words: frozenset[str]
    starters: frozenset[str]
    ordinary: frozenset[str]
    closing: frozenset[str]
    units: frozenset[str]
    months: frozenset[str]


class Decider(NamedTuple):
    """A language's decisions, which remember what they were asked.

    ``is_plain`` says of a word that a full stop behind it always ends a sentence before a capital; ``decide``
    takes the fields of a :class:`Candidate` and says whether a sentence ends.
    """

    is_plain: Callable[[str], bool]
    decide: Callable[[str, str, str, str, int, bool], bool]


@cache
def decider(language: Language) -> Decider:
    """Return a language's decisions."""
    rules = Rules(
        language,
        _fold(language.abbreviations),
        _fold(frozenset(word for word in language.abbreviations if word[0].isupper())),
        _fold(language.titles),
        _fold(language.number_words | NUMBER_WORDS),
        _fold(language.starters | language.stop_words),
        _fold(language.ordinary),
        _fold(language.closing),
        _fold(language.units | UNITS),
        _fold(language.months),
    )

    @lru_cache(maxsize=MEMORY)
    def decide(previous: str, before: str, marks: str, after: str, rank: int, glued: bool) -> bool:
        return ends_sentence(Candidate(previous, before, marks, after, rank, glued), rules)

    return Decider(lru_cache(maxsize=MEMORY)(lambda word: _is_plain(word, rules)), decide)


def _fold(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)


_AFTER = re.compile(r"([\W_]*)((?:[^\W_][\w'’-]*)?)(.?)", re.DOTALL)
_QUOTED = re.compile(r"と[\u4e00-\u9fff、いのしさ]|って|を")
"""What goes on after a Japanese quotation: "he said", "called", and the like."""
_EMOTICON = re.compile(r"[:;=]-?[)(DPp/]+(?!\w)")


def ends_sentence(here: Candidate, rules: Rules) -> bool:
    """Say whether a sentence ends at a candidate."""
    match = _AFTER.match(here.after)
    lead, following, tail = match.groups() if match else ("", "", "")
    if not following:  # more marks follow, and have their own say
        return here.after[0] not in CLOSERS + NARROW + WIDE + ",;:-/"
    if here.rank == 0 and not any(map(str.isalnum, here.before)):  # nothing has been said yet
        return False
    if here.after[0] == "/" or _EMOTICON.match(here.after):  # it belongs to what it smiles at
        return False
    marks = here.marks.strip()
    if marks[-1] in "」』" and _QUOTED.match(here.after):
        return False
    if here.glued and marks[0] in NARROW:
        return _after_glued_mark(here, rules, following)
    if here.rank == 0 and marks[0] == "." and _is_enumerator(here.before.strip(OPENERS + BULLETS)):
        return False
    if marks in (":", ";") and marks not in rules.language.terminals:
        return _after_soft_mark(here, rules, following)
    if following[0].islower():
        return _before_lower_case(here, rules, lead, tail)
    if marks == ".":
        return _after_full_stop(here, rules, following, tail)
    return _after_strong_mark(here, rules, following)


# --- marks other than a single full stop, and marks without white space


_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")


def _after_glued_mark(here: Candidate, rules: Rules, following: str) -> bool:
    """Cut where a writer forgot the space: "the world.Today is"; not in addresses, code and names.

    A figure may be a version ("3.Beta"), but not one whose thousands are set apart.
    """
    word = here.before.lstrip(OPENERS)
    alone = here.after.rstrip(CLOSERS + NARROW + ",;:") == following
    if not following[0].isupper() or not alone:
        return is_syllabic(following[0]) and not _is_latin_name(here)
    begins = _is_starter(following, rules) or following.casefold() in rules.titles
    if _GROUPED.fullmatch(word) or (begins and word[-1:].isdigit() and len(following) > 1):
        return True
    if not word.isalpha() or _is_abbreviated(word, rules):
        return False
    if word.islower() and begins:
        return len(word) > 2 and has_vowel(word)
    return _is_full_word(word, rules) and (begins or word.islower())


_LATIN = re.compile(r"[A-Za-z.]*\Z")


def _is_latin_name(here: Candidate) -> bool:
    """Tell whether the mark belongs to a name amid Chinese or Japanese: Yahoo!, U.S.A."""
    match = _LATIN.search(here.before)
    name = match[0] if match else ""
    dotted = here.marks[0] == "." and _DOTTED.fullmatch(name) is not None
    return dotted or f"{name}{here.marks}".casefold() in NAMES_WITH_MARKS


_LABEL = re.compile(r"[\"'“„«]?\s*\(?(?:\d{1,3}[.)]|(?:[a-z]{1,2}|[ivx]{1,5})\))")


def _after_soft_mark(here: Candidate, rules: Rules, following: str) -> bool:
    """Cut where orthography asks for lower case and the text has a capital: another sentence begins.

    No language begins the words after a semicolon with a capital unless they are names, so a capitalised
    word of the closed classes is a new sentence, and so is an enumerator, the next item of a list.
    """
    begins = following[0].isupper() and _is_starter(following, rules)
    if here.marks.strip() == ":":
        return begins and rules.language.colon_ends
    return begins or _LABEL.match(here.after) is not None


_OMISSION = re.compile(r"(?:\.\.\.|…)[])]")


_REST = re.compile(r"\d[\d:.,/-]*[:.,/-]\d+[)\]}]")
"""Figures that close a bracket: no sentence is without a word, so "(when? 13:28)" goes on."""
_I = ("I", "I'", "I’")  # a capital that says nothing


def _after_strong_mark(here: Candidate, rules: Rules, following: str) -> bool:
    marks = here.marks.strip()
    if marks == "!" and f"{here.before.lstrip(OPENERS)}!".casefold() in NAMES_WITH_MARKS:
        return False
    if here.marks[0] == " " and marks.replace(" ", "") in ("...", "…"):
        begins = following[0].isupper() and following[:2] not in _I
        return begins and _is_starter(following, rules)  # else words are left out
    if here.before[-1:] in ("(", "[") and _OMISSION.match(marks):
        return False  # and so does one in brackets
    return here.after[0] not in ",;:)]}" and not _REST.match(here.after)


# --- before a word in lower case

_BULLET = re.compile(rf"(?:[{re.escape(BULLETS)}]+\s|\((?:\d{{1,3}}|[a-z]{{1,4}})\)\s?)")


_DASH = re.compile(r"[-–—―]\s")


def _before_lower_case(here: Candidate, rules: Rules, lead: str, tail: str) -> bool:
    marks = here.marks.strip()
    if marks in HALF_STOPS:  # "Excuse me· where is ...": a phrase before it is no sentence
        return here.rank == MANY
    if any(mark in WIDE for mark in marks):
        return True
    word = here.before.strip(OPENERS + CLOSERS)
    if here.rank < MANY and _DASH.match(here.after):  # who speaks: "– Yes. – said Ann"
        return False
    if marks == "." and (_is_full_word(word, rules) or lead.lstrip()[:1] in (".", "…")):
        return True
    if marks == tail == "?":  # "Who? what?": a question of one word is a sentence
        return True
    if marks[-1] in CLOSERS and marks[0] in NARROW and lead[:1] and lead[0] in OPENERS:
        return True  # one quotation ends, another begins
    informal = rules.language.cuts_before_lower_case
    if marks == "." and word and _BULLET.match(here.after):
        return not _is_abbreviated(word, rules) and not word[-1].isdigit()
    name = f"{word}{marks}".casefold() in NAMES_WITH_MARKS
    return informal and not marks.strip("?!.") and marks[-1] in "?!" and not lead and not name


def _is_full_word(word: str, rules: Rules) -> bool:
    """Tell whether a word is certainly no abbreviation, so that its full stop ends the sentence.

    Words are shortened before a vowel, so a shortened word ends in a consonant, and it is short.
    """
    letters = re.sub(r"['’-]", "", word)
    if _is_abbreviated(word, rules):
        return False
    key = letters.casefold()
    known = key in rules.starters or key in rules.ordinary
    if rules.language.cuts_before_lower_case:
        spoken = has_vowel(key) or letters.isdigit()
        return (len(word) > 2 or (known and len(word) == 2)) and "." not in word and spoken
    if not letters.isalpha() or letters.isupper() or not has_case(letters[0]):
        return False
    return len(letters) > 6 or (len(letters) > 2 and (known or base(key[-1]) in VOWELS))


_SEAM = re.compile(r"(?<!\d)-|['’](?=\w\w)|(?<=\w)(?=str\Z)")


def _last_part(key: str) -> str:
    """Return the last part of a compound: str of Zimmermann-Str and Goethestr, ing of l'ing.

    A letter behind an apostrophe and what follows a figure are endings: tony's, 1920-х.
    """
    return _SEAM.split(key)[-1]


def _is_abbreviated(word: str, rules: Rules) -> bool:
    key = word.casefold()
    return _is_listed(word, rules) or any(
        candidate in known
        for candidate in (key, _last_part(key))
        for known in (rules.number_words, rules.titles, rules.closing, rules.units)
    )


def _is_listed(word: str, rules: Rules) -> bool:
    """Tell whether a word is an abbreviation; of a name ("Sat.", "Miss.") only with its capital."""
    key = word.casefold()
    if key in rules.names and not word.istitle():
        return False
    return key in rules.abbreviations or _last_part(key) in rules.abbreviations


# --- after a full stop, before a capital, a figure or a letter without case

_ROMAN = re.compile(r"[IVXLC]+")
_NUMBER = re.compile(r"(?:\d+[.:/,-]+)*(\d+)")
_LETTER = re.compile(rf"[{re.escape(OPENERS)}]?[^\W\d_]{{1,2}}\.")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,4}\.-?)+[^\W\d_]{1,5}")


def _after_full_stop(here: Candidate, rules: Rules, following: str, tail: str) -> bool:
    word = here.before.lstrip(OPENERS + BULLETS).rstrip(CLOSERS)
    if len(word) == 1 and _LETTER.fullmatch(here.previous) and not word.isdigit():
        word = here.previous.lstrip(OPENERS) + word  # "z. B." is "z.B."
    key = word.casefold()
    short = _last_part(key)
    if not word:
        return True
    if number := _NUMBER.fullmatch(word):
        return _after_number(here, rules, number[1], following)
    if here.before[0] in "([" and word.isalpha() and word.islower() and len(here.before) == len(word) + 1:
        return False  # no sentence is one word in lower case behind a bracket: it is "(Lat. ..."
    initial_follows = tail == "." and len(following) == 1
    scaled = here.previous.endswith(".") and here.previous[:-1].casefold() in rules.units  # "5 тыс. руб."
    measured = scaled or here.previous[-1:].isdigit()
    if key in rules.units and measured and not initial_follows:
        says = here.rank == MANY  # "In 1898 г. ..." says nothing yet
        return says and not _belongs_to_measure(here, rules, following)
    if key in rules.titles or short in rules.titles:
        return False
    numbered = any(map(str.isdigit, following)) or _ROMAN.fullmatch(following)
    if numbered and (key in rules.number_words or short in rules.number_words):
        return False
    return _after_word(here, rules, word, following, initial_follows)


def _belongs_to_measure(here: Candidate, rules: Rules, following: str) -> bool:
    """Tell whether a measure goes on: "5 mil. Kč", "1999 r. Nr 5"."""
    key = following.casefold()
    numbers = key in rules.number_words and key not in rules.starters
    return numbers or key in CURRENCIES or here.after[0] in "№§$€£¥"


def _after_word(here: Candidate, rules: Rules, word: str, following: str, initial_follows: bool) -> bool:
    """Decide after a word; behind an abbreviation a capital of the closed classes begins a sentence.

    Where a script has no capitals, the same word stands as well in the middle of one.
    """
    key = word.casefold()
    begins = not initial_follows and has_case(following[0]) and _is_starter(following, rules)
    if len(word) == 1 and word.isupper():
        return begins and following.casefold() not in NAME_PARTICLES
    if key in rules.closing:
        return True
    if len(word) == 1 and word.isalpha() and not is_syllabic(word):
        return begins
    if _ROMAN.fullmatch(word):
        return begins or not rules.language.ordinal_dot
    if _DOTTED.fullmatch(word):
        return begins or (key in TIMES and following.casefold() in rules.titles and here.rank == MANY)
    if _is_listed(word, rules):
        return begins or (following.casefold() in rules.ordinary and _punkt_cuts(rules, key, following))
    if len(word) < 5 and word.islower() and not has_vowel(key):
        return begins  # nobody can say it: an abbreviation that no list knows
    return True


def _is_plain(word: str, rules: Rules) -> bool:
    """Tell whether no rule asks about a word: most words, so that most decisions cost one look-up."""
    return (
        len(word) > 1
        and word.isalpha()
        and not _ROMAN.fullmatch(word)
        and not _is_abbreviated(word, rules)
        and word.casefold() not in REMARKS
        and (len(word) > 4 or not word.islower() or has_vowel(word))
    )


def _is_enumerator(word: str) -> bool:
    """Tell whether a token that opens its sentence numbers it, or calls it a remark, and stays with it."""
    if len(word) == 1:
        return word.isdigit() or (word.isalpha() and has_case(word))
    return bool(_NUMBER.fullmatch(word) or _ROMAN.fullmatch(word)) or word.casefold() in REMARKS


def _after_number(here: Candidate, rules: Rules, number: str, following: str) -> bool:
    """Decide after figures, which in many languages are an ordinal when a dot is behind them."""
    bare = rules.language.ordinals_before_capitals
    dated = here.before.isdigit() and following.isdigit() and here.after == f"{following}."
    if rules.language.ordinal_dot and dated:  # 1999. 5. 3.
        return False
    if not rules.language.ordinal_dot or len(number) > (3 if bare else 2):
        return True
    if here.previous.strip(OPENERS + ".").casefold() in rules.number_words:
        return True
    if following.casefold() in rules.months or following[0].isdigit():
        return False
    return not bare or _is_starter(following, rules) or following.casefold() in rules.titles


def _is_starter(word: str, rules: Rules) -> bool:
    """Tell whether a word, or what is before its apostrophe (qu'il, l'eau), is of the closed classes."""
    folded = word.casefold().replace("’", "'")
    head, apostrophe, _ = folded.partition("'")
    return folded in rules.starters or (bool(apostrophe) and f"{head}'" in rules.starters)


def _punkt_cuts(rules: Rules, key: str, following: str) -> bool:
    """Ask Punkt whether a sentence ends between an abbreviation and a capitalised word."""
    return len(list(_punkt(rules)(f"{key}. {following} ."))) > 1


@cache
def _punkt(rules: Rules) -> Callable[[str], Iterator[tuple[int, int]]]:
    """Return a tokenizer that knows the abbreviations, and which words are else written in lower case."""
    from nltk.tokenize.punkt import _ORTHO_MID_LC, PunktParameters, PunktSentenceTokenizer

    parameters = PunktParameters()
    parameters.abbrev_types = set(rules.abbreviations | rules.titles)
    parameters.sent_starters = set(rules.starters)
    for word in rules.ordinary:
        parameters.add_ortho_context(word, _ORTHO_MID_LC)
    spans: Callable[[str], Iterator[tuple[int, int]]] = PunktSentenceTokenizer(parameters).span_tokenize
    return spans
