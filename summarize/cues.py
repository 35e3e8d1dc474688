"""The cue phrases of the language files, ready to match: what a line of page furniture says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

from .languages import get_language

_WORD = re.compile(r"[^\W\d_]+")
_DENSE = "\u2e80"  # from here on scripts stand without spaces between words

_AGENCIES = frozenset(
    """
    afp agf alamy ansa ap apa associated press dpa efe epa europa getty images imago ips istock keystone mti
    ntb picture alliance pixabay pti reuters ria ritzau shutterstock stock adobe com tass unsplash upi xinhua
    """.split()
)
"""Names of news and picture agencies, which are the same in every language."""

Index = dict[str, tuple[str, ...]]


def key(text: str) -> str:
    """Return the words of a line in lower case, without figures and marks: how lines are compared."""
    return " ".join(_WORD.findall(text.casefold()))


def is_agency(words: str) -> bool:
    """Tell whether a line is nothing but agencies' names."""
    return len(words) <= 40 and _AGENCIES.issuperset(words.split())


class Cues(NamedTuple):
    """The phrases of a language and of English, which pages of every language carry."""

    lines: frozenset[str]
    openings: Index
    comments: frozenset[str]
    comment_openings: Index
    related: frozenset[str]
    related_openings: Index
    notices: Index
    credit: re.Pattern[str]
    signed: re.Pattern[str]
    privacy: frozenset[str]

    def is_line(self, words: str, sentence: bool) -> bool:
        """Tell whether words are a cue or open with one; a sentence needs one of two words or more."""
        return words in self.lines or any(
            " " in phrase or phrase[0] >= _DENSE or not sentence for phrase in _opened(words, self.openings)
        )

    def closes(self, words: str) -> str:
        """Return what a line's words say that follows: "comments", "related" links, or ''."""
        if words in self.comments or _opened(words, self.comment_openings):
            return "comments"
        return "related" if words in self.related or _opened(words, self.related_openings) else ""

    def is_notice(self, words: str) -> bool:
        """Tell whether words hold a phrase of a cookie notice, a form or a call to subscribe."""
        found = self.notices.keys() & words.split()
        if any(f" {phrase} " in f" {words} " for word in found for phrase in self.notices[word]):
            return True
        return "" in self.notices and any(phrase in words for phrase in self.notices[""])

    def privacy_terms(self, words: str) -> int:
        """Return how many different words on data protection there are."""
        return len(self.privacy.intersection(words.split()))

    def is_caption(self, content: str) -> bool:
        """Tell whether a block opens with a word such as "Photo:" or ends in a credit."""
        return self.credit.match(content) is not None or self.signed.search(content[-80:]) is not None


@cache
def get_cues(code: str) -> Cues:
    """Return the cues of a language; one without data has those of English."""
    languages = [get_language(each) for each in dict.fromkeys((code, "en"))]
    furniture = [phrase for language in languages for phrase in language.furniture]
    comments = [phrase for language in languages for phrase in language.comments]
    related = [phrase for language in languages for phrase in language.related]
    words = "|".join(sorted({re.escape(word) for language in languages for word in language.credits}))
    return Cues(
        lines=_whole(furniture),
        openings=_by(_first, (phrase for phrase in furniture if phrase[0] != "*" and phrase[-1] == "*")),
        comments=_whole(comments),
        comment_openings=_by(_first, (phrase for phrase in comments if phrase[-1] == "*")),
        related=_whole(related),
        related_openings=_by(_first, (phrase for phrase in related if phrase[-1] == "*")),
        notices=_by(_longest, (phrase for phrase in furniture if phrase[0] == "*")),
        credit=re.compile(rf"\W*(?:{words})\b\.?\s?\d*\s?[:：©]", re.IGNORECASE),
        signed=re.compile(
            rf"[\s(\[](?i:{words})\s?[:：©/](?:[^.!?]{{1,60}}[)\].]?|[^()]{{1,60}}\))\Z"
            r"|[.!?…][\"”»]?\s*\([^\W\d_a-z][^()/]{1,40}/\s?[^\W\d_a-z][^()]{1,40}\)\Z"
        ),
        privacy=frozenset(word for language in languages for word in language.privacy),
    )


def _whole(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(key(phrase) for phrase in phrases if "*" not in phrase)


def _by(name: Callable[[str], str], phrases: Iterable[str]) -> Index:
    """Return phrases by the word that :func:`_first` or :func:`_longest` finds them with."""
    index: dict[str, list[str]] = {}
    for phrase in sorted({key(phrase) for phrase in phrases}):
        index.setdefault(name(phrase), []).append(phrase)
    return {word: tuple(found) for word, found in index.items()}


def _first(words: str) -> str:
    return words[:2] if words[:1] >= _DENSE else words.split(" ", 1)[0]


def _longest(words: str) -> str:
    return "" if words[:1] >= _DENSE else max(words.split(), key=len)


def _opened(words: str, index: Index) -> list[str]:
    """Return the phrases with which a line's words begin."""
    found = index.get(_first(words), ())
    return [phrase for phrase in found if words.startswith(phrase) and _parted(words, phrase)]


def _parted(words: str, phrase: str) -> bool:
    return phrase[-1] >= _DENSE or words[len(phrase) : len(phrase) + 1] in ("", " ")
