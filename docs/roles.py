"""An extension of griffe: references like ``:class:`Text``` in docstrings become links of the site."""

from __future__ import annotations

import re
from typing import Any

import griffe

ROLE = re.compile(r":(?:class|func|meth|mod|data|attr|exc):`~?(?P<name>[^`]+)`")


class Roles(griffe.Extension):
    """Rewrites docstrings before they are parsed."""

    def on_instance(self, *, obj: griffe.Object | griffe.Alias, **_: Any) -> None:
        """Replace each role of an object's docstring."""
        if obj.docstring:
            obj.docstring.value = ROLE.sub(self._link, obj.docstring.value)

    @staticmethod
    def _link(role: re.Match[str]) -> str:
        name = role["name"]
        return f"[`{name.rsplit('.', 1)[-1]}`][{name}]" if name.startswith("summarize.") else f"`{name}`"
