"""A brief for people to read as it is: lines, a numbered list, bullets, Markdown."""

from __future__ import annotations

import re

from ..summary import Summary, fold

_MARKDOWN_ANYWHERE = re.compile(r"[\\`*\[\]<>~|$]|&(?=[#\w])|(?<![^\W_])_|_(?![^\W_])")
"""Characters that could open emphasis, code, a link, a tag or an entity; ``_`` inside a word cannot."""

_MARKDOWN_AT_START = re.compile(r"[#+=-]|\d{1,9}(?=[.)])")
"""What would make a line a heading, a list item or a rule."""


def as_text(summary: Summary) -> str:
    """Return one sentence a line, in document order."""
    return str(summary)


def as_numbered(summary: Summary) -> str:
    """Return one sentence a line after its number, "1. " being the first."""
    return "\n".join(f"{number}. {sentence.line}" for number, sentence in enumerate(summary, 1))


def as_bullets(summary: Summary) -> str:
    """Return one sentence a line after "- "."""
    return "\n".join(f"- {sentence.line}" for sentence in summary)


def as_markdown(summary: Summary) -> str:
    """Return a heading, the sentences as a list, and where they are from.

    The heading is the title of a single source, or else its name; without either there is none.
    """
    names = [source.id for source in summary.sources if source.id]
    title = summary.titles[0] if len(summary.titles) == 1 else ""
    parts = (
        [f"# {escape_markdown(title or names[0])}"]
        if title or len(summary.sources) == 1 == len(names)
        else []
    )
    if summary.sentences:
        parts.append("\n".join(f"- {escape_markdown(sentence.line)}" for sentence in summary))
    if names and (title or len(summary.sources) > 1):
        parts.append(f"Source: {', '.join(_link(name) for name in names)}")
    return "\n\n".join(parts)


def escape_markdown(text: str) -> str:
    """Return one line whose every character is shown by Markdown as it is."""
    line = _MARKDOWN_ANYWHERE.sub(r"\\\g<0>", fold(text))
    start = _MARKDOWN_AT_START.match(line)
    if start is None:
        return line
    at = 0 if start.end() == 1 and not line[0].isdigit() else start.end()
    return f"{line[:at]}\\{line[at:]}"


def _link(name: str) -> str:
    """Return an address as a link, and any other name as text."""
    if re.fullmatch(r"https?://[^\s<>]+", name):
        return f"<{name}>"
    return escape_markdown(name)
