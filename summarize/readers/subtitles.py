"""Subtitles (SubRip and WebVTT): the cues' lines joined into sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from ..document import Text
from .pieces import assemble
from .plain import decode
from .raw import Raw

_TIMES = re.compile(r"^\s*(?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3}[ \t]*-->.*$", re.MULTILINE)
_MARKS = re.compile(r"<[^>]*>|\{[^}]*\}")
_SOUND = re.compile(r"^[-–—>\s]*(?:\[[^\[\]]*\]|\([^()]*\)|♪.*)\W?$")
_SPEAKER = re.compile(r"^\s*(?:[-–—]\s*(?=\S)|>>+\s*)")
_END = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_FEWEST_ENDS = 0.02
"""Captions made by machines have no full stops: below this share of cues each cue stands alone."""


def read_raw(raw: Raw) -> Text:
    """Return what is said: no times, no marks, no sounds, and no line that the cue before showed already.

    Raises:
        UnreadableInputError: there is no cue in it.
    """
    cues = list(_cues(decode(raw)))
    if not cues:
        raise raw.unreadable("no cue in these subtitles; give a complete .srt or .vtt file")
    ends = sum(_END.search(line) is not None for line, _ in cues)
    speech: list[str] = []
    for line, speaks_anew in cues:
        if speech and not speaks_anew and ends > _FEWEST_ENDS * len(cues):
            speech[-1] += " " + line
        else:
            speech.append(line)
    return assemble((("body", text) for text in speech), "subtitles", id=raw.name)


def _cues(source: str) -> Iterator[tuple[str, bool]]:
    """Yield each line of each cue, and whether another speaker begins with it."""
    times = list(_TIMES.finditer(source))
    last = ""
    for number, time in enumerate(times):
        end = times[number + 1].start() if number + 1 < len(times) else len(source)
        block = source[time.end() : end].strip("\n").split("\n\n")[0]  # then the next cue's number or name
        for line in block.split("\n"):
            shown = " ".join(unescape(_MARKS.sub("", line)).split())
            if shown and shown != last and not _SOUND.match(shown):
                yield _SPEAKER.sub("", shown), _SPEAKER.match(shown) is not None
            last = shown or last
