"""A Summary as a string: one small function a format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from ..summary import Summary
from .data import as_json, as_json_line, json_array
from .explained import as_explained
from .plain import as_bullets, as_markdown, as_numbered, as_text
from .terminal import as_highlighted

One = Callable[[Summary], str]
Many = Callable[[Iterable[Summary]], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Format:
    """How briefs are written.

    Args:
        one: from a brief to the whole text of its report, without a last line break.
        many: from briefs to the pieces of one text, yielded as the briefs come.
        suffixes: the ends of file names that ask for it.
    """

    one: One
    many: Many
    suffixes: tuple[str, ...] = ()

    def single(self, summaries: Iterable[Summary]) -> Iterator[str]:
        """Yield the pieces of a text that is all there is: a report without its source's name."""
        for summary in summaries:
            report = self.one(summary)
            yield f"{report}\n" if report else ""


def headed(one: One, summaries: Iterable[Summary]) -> Iterator[str]:
    """Yield each report under the name of its source, a blank line between two."""
    for number, summary in enumerate(summaries):
        report = one(summary)
        yield f"{chr(10) if number else ''}{name_of(summary)}\n{report}{chr(10) if report else ''}"


def separated(one: One, summaries: Iterable[Summary]) -> Iterator[str]:
    """Yield reports that name their source themselves, a blank line between two."""
    for number, summary in enumerate(summaries):
        yield f"{chr(10) if number else ''}{one(summary)}\n"


def lines(one: One, summaries: Iterable[Summary]) -> Iterator[str]:
    """Yield reports of one line each."""
    for summary in summaries:
        yield f"{one(summary)}\n"


def name_of(summary: Summary) -> str:
    """Return what people call the source of a brief."""
    if len(summary.sources) == 1:
        return summary.sources[0].id or "(no name)"
    return f"{len(summary.sources)} sources together"


def _page(summary: Summary) -> str:
    from .page import as_html

    return as_html([summary])


def _pages(summaries: Iterable[Summary]) -> Iterator[str]:
    from .page import as_html

    if briefs := list(summaries):
        yield as_html(briefs) + "\n"


def _headed(one: One, *suffixes: str) -> Format:
    return Format(one, partial(headed, one), suffixes)


FORMATS: dict[str, Format] = {
    "text": _headed(as_text, ".txt", ".text"),
    "numbered": _headed(as_numbered),
    "bullets": _headed(as_bullets),
    "markdown": Format(as_markdown, partial(separated, as_markdown), (".md", ".markdown")),
    "json": Format(as_json, json_array, (".json",)),
    "jsonl": Format(as_json_line, partial(lines, as_json_line), (".jsonl", ".ndjson")),
    "html": Format(_page, _pages, (".html", ".htm")),
}
"""The formats by the name that ``--format`` takes."""


def _with_table(summary: Summary) -> str:
    return "\n\n".join(filter(None, [str(summary), as_explained(summary)]))


EXPLAINED: Format = _headed(_with_table)
"""The brief, and below it the table of the numbers behind it."""


def highlighted(colour: bool) -> Format:
    """Return the format that shows the whole source, with the brief's sentences in colour or marked."""
    return _headed(partial(as_highlighted, colour=colour))


def format_for(name: str) -> str:
    """Return the format that the end of a file name asks for; "text" when it asks for none."""
    for key, known in FORMATS.items():
        if name.lower().endswith(known.suffixes):
            return key
    return "text"
