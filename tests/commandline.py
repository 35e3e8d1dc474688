"""Runs the command inside the test process: what it prints on each stream, and how it ends."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass

import pytest

from summarize.cli import main

REPORT = (
    "The old harbour bridge was closed on Monday after inspectors found cracks in two of its pillars. "
    "Repairs will cost nine million crowns and will take until the spring, the city said. "
    "Ferries carry people across the harbour in the meantime, free of charge. "
    "Shops near the bridge fear for their trade during the repairs. "
    "The mayor asked the government to pay half of the cost of the bridge. "
    "Nobody was hurt."
)
"""A little report of six sentences, of which a brief takes three."""


class Stdin(io.BytesIO):
    """Bytes under the name that Python gives to standard input."""

    name = "<stdin>"


class Terminal(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@dataclass(frozen=True)
class Result:
    """How the command ended."""

    code: int
    out: str
    err: str

    @property
    def errors(self) -> list[str]:
        return self.err.splitlines()


class Shell:
    """Runs commands with given streams; ``terminal`` makes stdout and stderr one."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.patch = patch

    def __call__(
        self, *arguments: object, stdin: bytes | None = b"", terminal: bool = False, typing: bool = False
    ) -> Result:
        out, err = io.BytesIO(), io.BytesIO()
        kind = Terminal if terminal else io.TextIOWrapper
        with self.patch.context() as patch:
            inside = Terminal if typing else io.TextIOWrapper
            patch.setattr(sys, "stdin", None if stdin is None else inside(Stdin(stdin)))
            patch.setattr(sys, "stdout", kind(out, encoding="utf-8", newline="\n"))
            patch.setattr(sys, "stderr", kind(err, encoding="utf-8", newline="\n"))
            with pytest.raises(SystemExit) as end:
                main([str(argument) for argument in arguments])
            sys.stdout.flush()
            sys.stderr.flush()
            code = end.value.code
            assert isinstance(code, int)
            return Result(code, out.getvalue().decode(), err.getvalue().decode())
