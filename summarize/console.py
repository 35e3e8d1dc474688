"""The terminal's side of the command line: messages, colour, a progress bar, files whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import IO, Any

import click

from .errors import SummarizeError, UnreadableInputError
from .reports.terminal import printable

MANY = 3
"""From so many inputs on, progress is shown and the failed ones are named again at the end."""
STDIN = "<stdin>"
"""What messages call standard input."""


class OutputError(SummarizeError):
    """The output cannot be written; the message says why."""

    @classmethod
    def of(cls, name: str, error: OSError) -> OutputError:
        """Return the error that says why this output could not be written."""
        return cls(f"{name}: cannot be written ({error.strerror or error})")


def say(message: str, *, after_echo: bool = False) -> None:
    """Print one line on stderr, whatever the message holds.

    Args:
        message: the line; white space in it is folded.
        after_echo: the terminal may have written ^C on the current line: begin a new one.
    """
    line = f"summarize: {printable(' '.join(message.split()))}"
    with _bar_aside():
        click.echo("\n" + line if after_echo and is_terminal(sys.stderr) else line, err=True)


def wants_colour() -> bool:
    """Say whether stdout is a terminal that shows colour and whose user has not declined it."""
    return is_terminal(sys.stdout) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def is_terminal(stream: IO[Any] | None) -> bool:
    """Say whether a stream is open and a terminal."""
    return stream is not None and not stream.closed and stream.isatty()


def standard_input() -> IO[bytes]:
    """Return what stdin brings, as bytes.

    Raises:
        UnreadableInputError: it is closed.
    """
    if sys.stdin is None:
        raise UnreadableInputError(f"{STDIN}: this is closed; name a file")
    return sys.stdin.buffer


def progress(names: Sequence[str], quiet: bool) -> Iterator[str]:
    """Yield the names; meanwhile a bar on stderr, if that is a terminal and there are many."""
    if quiet or len(names) < MANY or not is_terminal(sys.stderr):
        yield from names
        return
    from tqdm import tqdm

    yield from tqdm(names, desc="summarize", unit="file", file=sys.stderr, leave=False, dynamic_ncols=True)


def _bar_aside() -> AbstractContextManager[None]:
    """Take the progress bar off the screen while something else is printed."""
    tqdm = sys.modules.get("tqdm")
    if tqdm is None:
        return nullcontext()
    aside: AbstractContextManager[None] = tqdm.tqdm.external_write_mode(nolock=True)
    return aside


def print_pieces(pieces: Iterable[str], *, steering: bool = False) -> None:
    """Write to stdout, each piece at once.

    Args:
        pieces: the output.
        steering: whether control characters in it are ours and steer the terminal; those of a text
            never reach one.

    Raises:
        BrokenPipeError: nobody reads any more, and stdout is given up.
        OutputError: it cannot be written.
    """
    raw = steering or not is_terminal(sys.stdout)
    for piece in pieces:
        with _bar_aside(), _to_stdout():
            # color=True: click takes nothing out, so a pipe gets what the text holds
            click.echo(piece if raw else printable(piece), nl=False, color=True)


@contextmanager
def _to_stdout() -> Iterator[None]:
    """Give up stdout when it cannot be written to, so that Python ends without a complaint of its own."""
    try:
        yield
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise OutputError.of("the output", error) from error


def write_file(path: str, pieces: Iterable[str]) -> None:
    """Write a file whole or not at all; without any piece, nothing is written.

    Raises:
        OutputError: it cannot be written.
    """
    pieces = iter(pieces)
    first = next(pieces, None)
    if first is None:
        return
    try:
        with _replacing(os.path.realpath(path)) as file:
            file.write(first)
            file.writelines(pieces)
    except OSError as error:
        raise OutputError.of(path, error) from error


@contextmanager
def _replacing(path: str) -> Iterator[IO[str]]:
    """Open a file that takes its place only when all is written; a device or pipe is written to directly."""
    try:
        mode = os.stat(path).st_mode
    except FileNotFoundError:
        mode = stat.S_IFREG | (0o666 & ~_umask())
    if not stat.S_ISREG(mode):
        with open(path, "w", encoding="utf-8", errors="replace", newline="") as file:
            yield file
        return
    handle, temporary = tempfile.mkstemp(prefix=".summarize-", dir=os.path.dirname(path) or ".")
    try:
        with open(handle, "w", encoding="utf-8", errors="replace", newline="") as file:
            yield file
        os.chmod(temporary, stat.S_IMODE(mode))
        os.replace(temporary, path)
    finally:
        # also when interrupted, a half-written file must not stay behind
        Path(temporary).unlink(missing_ok=True)


def _umask() -> int:
    """Return the process's mask of forbidden rights, which can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def check_output(path: str | None, inputs: Iterable[str]) -> None:
    """Refuse a path that cannot be meant as output, before any work is done.

    Raises:
        click.UsageError: it is a folder, in a folder that is not there, or one of the inputs.
    """
    if path in (None, "-"):
        return
    folder = os.path.dirname(os.path.realpath(path))
    if os.path.isdir(path):
        raise click.UsageError(f"--output {path}: this is a directory; name a file in it")
    if not os.path.isdir(folder):
        raise click.UsageError(f"--output {path}: there is no directory {folder}; make it first")
    if _is_one_of(path, inputs):
        raise click.UsageError(f"--output {path}: this is an input, which would be lost; name another file")


def _is_one_of(path: str, others: Iterable[str]) -> bool:
    """Say whether a path is one of the other files, or what stdin reads, by whatever name."""
    try:
        target = os.stat(path)
    except OSError:
        return False
    if not stat.S_ISREG(target.st_mode):
        return False
    for other in others:
        try:
            found = os.fstat(sys.stdin.fileno()) if other == "-" else os.stat(other)
        except (OSError, ValueError, AttributeError):
            continue
        if os.path.samestat(target, found):
            return True
    return False
