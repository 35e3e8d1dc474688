"""The visible text of a tree of tags, as pieces with roles: for HTML, and for formats made like it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from ..document import Role
from .pieces import Piece

_SPACE = re.compile(r"\s+")
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")


@dataclass(frozen=True, slots=True)
class Tags:
    """What the tags of a format mean; a tag in none of the sets is part of the running line."""

    titles: frozenset[str]
    items: frozenset[str]
    blocks: frozenset[str]
    breaks: frozenset[str]
    unseen: frozenset[str]
    preformatted: frozenset[str] = frozenset()
    spaces: frozenset[str] = frozenset()

    def role(self, tag: str) -> Role | None:
        """Return the role that a tag gives to what it holds, ``None`` when it only breaks the line."""
        return "title" if tag in self.titles else "item" if tag in self.items else None

    def ends_line(self, tag: str) -> bool:
        """Tell whether text before and after the tag stands apart."""
        return tag in self.blocks or tag in self.titles or tag in self.items


HTML = Tags(
    titles=frozenset({"h1", "h2", "h3", "h4", "h5", "h6"}),
    items=frozenset({"li", "dt", "dd"}),
    blocks=frozenset(
        "address article aside blockquote body caption center details dialog dir div dl fieldset figcaption "
        "figure footer form header hgroup hr html legend main menu nav ol optgroup option p pre search "
        "section summary table tbody td tfoot th thead tr ul".split()
    ),
    breaks=frozenset({"br"}),
    unseen=frozenset(
        "applet area audio base canvas datalist embed head iframe link map math meta noembed "
        "noframes noscript object param rp rt script select source style svg template textarea title track "
        "video".split()
    ),
    preformatted=frozenset({"pre", "listing", "xmp"}),
)


def pieces(root: etree._Element, tags: Tags) -> Iterator[Piece]:
    """Yield the blocks of a tree in order, after taking out of it what is not seen.

    Two line breaks in a row end a block in :func:`~summarize.readers.pieces.assemble`, as they do
    for the eye; the line breaks of the source do not, but in preformatted text.
    """
    _prune(root, tags)
    line: list[str] = []
    roles: list[Role] = ["body"]
    kept = 0  # how many preformatted tags are open
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = name(element)
        opens = event == "start"
        if opens and not isinstance(element.tag, str):
            continue  # an entity, which is not expanded
        if tags.ends_line(tag):
            yield roles[-1], "".join(line)
            line.clear()
            _turn(roles, tags.role(tag), opens)
        if tag in tags.preformatted:
            kept += 1 if opens else -1
        if opens and (tag in tags.breaks or tag in tags.spaces):
            line.append("\n" if tag in tags.breaks else " ")
        if text := element.text if opens else element.tail:
            line.append(text if kept else _SPACE.sub(" ", text))
    yield roles[-1], "".join(line)


def _prune(root: etree._Element, tags: Tags) -> None:
    """Take out what a reader does not see: by its tag, or as its own attributes say."""
    etree.strip_elements(root, *(f"{{*}}{tag}" for tag in sorted(tags.unseen)), with_tail=False)
    for element in root.iter("*"):
        if "hidden" in element.attrib or _HIDING.search(element.get("style", "").lower()):
            element.clear(keep_tail=True)


def _turn(roles: list[Role], role: Role | None, opens: bool) -> None:
    """Enter or leave a tag's role; what breaks the line without a role keeps the one around it."""
    if role and opens:
        roles.append(role)
    elif role:
        roles.pop()


def name(element: etree._Element) -> str:
    """Return a tag's name in lower case, without its namespace."""
    return str(element.tag).rpartition("}")[2].lower()
