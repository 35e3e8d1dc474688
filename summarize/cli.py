"""The command ``summarize``: an adapter between the shell and the library, computing nothing itself."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import click

from . import __version__
from .document import Text
from .errors import MissingExtraError, ReadingNote, SummarizeError, UnreadableInputError
from .summary import Summary

EXAMPLES = """\b
Examples:
  summarize report.txt                      a three-line brief
  curl -s https://example.org/a | summarize --words 60
  summarize *.txt -n 1 --format bullets     one line for each file
  summarize a.txt b.txt --together --query "who pays?"
"""

METHODS = ("textrank", "textrank-overlap", "lexrank", "degree", "lead", "random")
FORMATS = ("text", "bullets", "json")
AT_LEAST_ONE = click.IntRange(min=1)


@click.command(epilog=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("files", nargs=-1, metavar="[FILE]...")
@click.option("-n", "--sentences", type=AT_LEAST_ONE, help="At most so many sentences (default: 3).")
@click.option("--words", type=AT_LEAST_ONE, help="At most so many words.")
@click.option("--chars", type=AT_LEAST_ONE, help="At most so many characters.")
@click.option("--tokens", type=AT_LEAST_ONE, help="At most so many tokens, counted by tiktoken.")
@click.option("--encoding-name", help="The encoding that --tokens counts in (default: o200k_base).")
@click.option("--ratio", type=float, help="At most this share of the words, such as 0.2.")
@click.option("--strict", is_flag=True, help="Fail when no sentence fits the limit.")
@click.option("--no-clean", is_flag=True, help="Take titles and page furniture for sentences, too.")
@click.option("--encoding", help="The files' encoding (default: UTF-8, UTF-16, else Windows-1252).")
@click.option("--method", type=click.Choice(METHODS), default="textrank", show_default=True)
@click.option("--format", "format_", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option("--language", help="The language's ISO 639-1 code (default: detected).")
@click.option("--title", help="The title, when the text does not begin with it.")
@click.option("--query", help="What you want to know: sentences near it are preferred.")
@click.option("--together", is_flag=True, help="One brief of all files.")
@click.version_option(__version__, message="summarize %(version)s")
def command(files: tuple[str, ...], **options: Any) -> None:
    """Print the few sentences of each FILE that say what matters.

    Without a FILE, or for -, the text is read from standard input.
    """
    if not files and sys.stdin.isatty():
        click.echo(click.get_current_context().get_help())
        raise click.exceptions.Exit(2)
    limits, ranking = _split(options)
    texts, failed = _read_all(files or ("-",), options["encoding"])
    briefs = _briefs(texts, options["together"], {**limits, **ranking})
    named = len(files) > 1 and not options["together"]
    _print(briefs, options["format_"], named)
    if failed:
        raise click.exceptions.Exit(1)


def _split(options: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Turn the command's options into the keywords of :func:`summarize.summarize`."""
    limits = {name: options[name] for name in ("sentences", "words", "chars", "tokens", "ratio", "strict")}
    if options["tokens"] is not None:
        limits["count_tokens"] = _token_counter(options["encoding_name"] or "o200k_base")
    elif options["encoding_name"]:
        raise click.UsageError("--encoding-name goes with --tokens")
    ranking = {name: options[name] for name in ("language", "method", "query", "title")}
    ranking["clean"] = not options["no_clean"]
    from .budget import make_budget
    from .languages import normalise_code

    try:
        make_budget(**limits)
        if options["language"] is not None:
            normalise_code(options["language"])
    except (TypeError, ValueError) as error:
        raise click.UsageError(str(error)) from error
    return limits, ranking


def _token_counter(encoding_name: str) -> Callable[[str], int]:
    try:
        import tiktoken
    except ImportError as error:
        raise MissingExtraError("--tokens", "tokens") from error
    try:
        encoding = tiktoken.get_encoding(encoding_name)
    except ValueError as error:
        raise click.UsageError(f"unknown --encoding-name {encoding_name!r}") from error
    except OSError as error:
        raise UnreadableInputError(
            f"tiktoken cannot load {encoding_name!r} from its cache or the network: {error}"
        ) from error
    return lambda text: len(encoding.encode(text, disallowed_special=()))


def _read_all(names: tuple[str, ...], encoding: str | None) -> tuple[list[Text], bool]:
    """Read every input that can be read, and name the others on stderr."""
    from .readers import read

    texts = []
    failed = False
    for name in names:
        with warnings.catch_warnings(record=True) as notes:
            warnings.simplefilter("always", ReadingNote)
            try:
                texts.append(read(sys.stdin.buffer if name == "-" else name, encoding=encoding))
            except (UnreadableInputError, MissingExtraError) as error:
                _say(str(error))
                failed = True
        for note in notes:
            _say(str(note.message))
    return texts, failed


def _briefs(texts: list[Text], together: bool, options: dict[str, Any]) -> Iterator[Summary]:
    if not texts:
        return
    from .api import summarize

    for group in [texts] if together else [[text] for text in texts]:
        brief = summarize(group, **options)
        name = group[0].id or "standard input" if len(group) == 1 else "all inputs together"
        if not brief.sentences:
            _say(f"{name}: there is no text in it")
        if brief.over_budget:
            _say(f"{name}: no sentence fits the limit; this is the shortest")
        yield brief


def _print(briefs: Iterator[Summary], format_: str, named: bool) -> None:
    from . import reports

    for number, brief in enumerate(briefs):
        if named and format_ != "json":
            click.echo(f"{chr(10) if number else ''}{brief.sources[0].id}")
        if brief.sentences or format_ == "json":
            click.echo(reports.FORMATS[format_](brief))


def _say(message: str) -> None:
    click.echo(f"summarize: {' '.join(message.split())}", err=True)


def main(arguments: list[str] | None = None) -> None:
    """Run the command and end the process: 0, 1 when an input failed, 2 for wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        code = command.main(arguments, prog_name="summarize", standalone_mode=False)
    except click.UsageError as error:
        _say(f"{error.format_message()} (summarize --help shows the options)")
        code = 2
    except (click.Abort, KeyboardInterrupt):
        _say("interrupted")
        code = 130
    except SummarizeError as error:
        _say(str(error))
        code = 1
    except BrokenPipeError:
        # the reader of the pipe has all it wanted; nothing may complain when Python closes stdout
        sys.stderr.close()
        code = 0
    sys.exit(code or 0)
