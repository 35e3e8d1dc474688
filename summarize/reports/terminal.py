"""What only a terminal shows: the source with the brief's sentences marked."""

from __future__ import annotations

from ..summary import Summary

COLOUR = ("\x1b[1;30;43m", "\x1b[0m")
"""Bold black on yellow, and back: readable on dark screens and on light ones."""

MARKS = (">>", "<<")
"""What stands around a chosen sentence where there is no colour."""

_CONTROLS = {code: None for code in (*range(32), *range(127, 160)) if chr(code) not in "\n\t"}
"""What could move the cursor or colour the screen: a text must not steer the terminal that shows it."""


def printable(text: str) -> str:
    """Return the text without control characters, line breaks and tabs aside."""
    return text.translate(_CONTROLS)


def as_highlighted(summary: Summary, *, colour: bool = False) -> str:
    """Return the sources whole, the brief's sentences emphasised.

    Args:
        summary: the brief.
        colour: emphasise by the terminal's colours; control characters of the text are left out then.
    """
    opening, closing = COLOUR if colour else MARKS
    shown = printable if colour else str
    parts = []
    for number, source in enumerate(summary.sources):
        at = 0
        for sentence in summary:
            if sentence.source == number:
                parts += [shown(source.text[at : sentence.start]), opening]
                # a colour that runs over a line break would fill the rest of the screen's line
                parts += [
                    f"{closing}\n{opening}".join(shown(sentence.text).split("\n"))
                    if colour
                    else sentence.text
                ]
                parts += [closing]
                at = sentence.end
        parts += [shown(source.text[at:]).rstrip("\n"), "\n\n"]
    return "".join(parts).rstrip("\n")
