"""The command ``summarize``: an adapter between the shell and the library, computing nothing itself."""

from __future__ import annotations

import codecs
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import click

from . import __version__
from .console import (
    MANY,
    STDIN,
    check_output,
    is_terminal,
    print_pieces,
    progress,
    say,
    standard_input,
    wants_colour,
    write_file,
)
from .document import Text
from .errors import ReadingNote, SummarizeError
from .summary import Summary

EXAMPLES = """\
Examples:

  The three sentences that say most:
    summarize report.txt

  A page of the web in at most 60 words:
    summarize https://example.org/news --words 60

  One line for each of many files:
    summarize *.txt --sentences 1 --format bullets

  What two files say about a question, as a page to look at:
    summarize a.txt b.txt --together --query "who pays?" --output brief.html
"""

METHODS = ("textrank", "textrank-overlap", "lexrank", "degree", "lead", "random")
FORMATS = ("text", "numbered", "bullets", "markdown", "json", "jsonl", "html")
LIMITS = ("sentences", "words", "chars", "tokens", "ratio", "strict")
AT_LEAST_ONE = click.IntRange(min=1)
MORE_THAN_ZERO = click.FloatRange(0, min_open=True)


class Command(click.Command):
    """A command whose help begins with examples: most readers need no more of it."""

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples, then what click writes."""
        formatter.write(EXAMPLES + "\n")
        super().format_help(ctx, formatter)


@dataclass(slots=True)
class Inputs:
    """The inputs of one run, and the names of those that failed so far."""

    names: tuple[str, ...]
    reading: dict[str, Any]
    quiet: bool = False
    failed: list[str] = field(default_factory=list)

    def fail(self, name: str, error: SummarizeError) -> None:
        """Say that an input failed, and remember it."""
        message = str(error)
        say(message if name[:60] in message else f"{name}: {message}")
        self.failed.append(name)

    def note(self, message: str) -> None:
        """Say something that is no failure."""
        if not self.quiet:
            say(message)


@click.command(
    cls=Command, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.argument("files", nargs=-1, metavar="[FILE]...", type=click.Path(allow_dash=True))
@click.option("-n", "--sentences", type=AT_LEAST_ONE, metavar="N",
              help="At most so many sentences (default: 3).")  # fmt: skip
@click.option("--words", type=AT_LEAST_ONE, metavar="N", help="At most so many words.")
@click.option("--chars", type=AT_LEAST_ONE, metavar="N", help="At most so many characters.")
@click.option("--tokens", type=AT_LEAST_ONE, metavar="N", help="At most so many tokens, counted by tiktoken.")
@click.option("--encoding-name", metavar="NAME", help="What --tokens counts in (default: o200k_base).")
@click.option("--ratio", type=float, metavar="R", help="At most this share of the words, such as 0.2.")
@click.option("--strict", is_flag=True, help="Fail when no sentence fits the limit.")
@click.option("--query", metavar="TEXT", help="What you want to know: sentences near it are preferred.")
@click.option("--title", help="The title, when the text does not begin with it.")
@click.option("--language", metavar="CODE", help="The language's ISO 639-1 code (default: detected).")
@click.option("--method", type=click.Choice(METHODS), default="textrank", show_default=True,
              help="How sentences are scored.")  # fmt: skip
@click.option("--together", is_flag=True, help="One brief of all files.")
@click.option("--no-clean", is_flag=True, help="Take titles and page furniture for sentences, too.")
@click.option("--no-extract", is_flag=True, help="Keep all text of a page, not the main text only.")
@click.option("--encoding", metavar="NAME", help="The inputs' encoding (default: it is found out).")
@click.option("--timeout", type=MORE_THAN_ZERO, metavar="SECONDS", default=20.0, show_default=True,
              help="The most seconds that fetching an address may take.")  # fmt: skip
@click.option("--allow-private", is_flag=True, help="Let addresses lead into private networks.")
@click.option("--format", "format_", type=click.Choice(FORMATS), help="The output's format (default: text).")
@click.option("-o", "--output", type=click.Path(allow_dash=True), metavar="FILE",
              help="Write to this file; its suffix names the format.")  # fmt: skip
@click.option("--highlight", is_flag=True, help="Print the whole text with the brief's sentences marked.")
@click.option("--explain", is_flag=True, help="Print below the brief why it is these sentences.")
@click.option("-q", "--quiet", is_flag=True, help="No notes and no progress bar on stderr, errors only.")
@click.version_option(__version__, message="summarize %(version)s")
def command(files: tuple[str, ...], **options: Any) -> int:
    """Print the few sentences of each FILE that say what matters.

    A FILE is a path or an address; without one, or for -, the text is read from standard input.
    """
    try:
        return run(files, options)
    except KeyboardInterrupt:
        say("interrupted", after_echo=True)
        return 130
    except BrokenPipeError:
        return 0  # the reader of the pipe has all it wanted


def run(files: tuple[str, ...], options: dict[str, Any]) -> int:
    """Make the briefs and write their report; return the exit code."""
    if not files and is_terminal(sys.stdin):
        click.echo(click.get_current_context().get_help())
        return 2
    names = files or ("-",)
    check_output(options["output"], names)
    wanted = _limits(options) | _ranking(options)
    report = _report(options, named=len(names) > 1 and not options["together"])
    inputs = Inputs(names, _reading(options), options["quiet"])
    pieces = report(_briefs(inputs, wanted, options["together"]))
    if options["output"] in (None, "-"):
        print_pieces(pieces, steering=options["highlight"])
    else:
        write_file(options["output"], pieces)
    if inputs.failed and len(names) >= MANY:
        say(f"{len(inputs.failed)} of {len(names)} inputs failed: {', '.join(inputs.failed)}")
    return 1 if inputs.failed else 0


def _limits(options: dict[str, Any]) -> dict[str, Any]:
    """Return the length options as keywords of :func:`summarize.summarize`, checked."""
    from .budget import Limits
    from .tokens import DEFAULT_ENCODING, UnknownEncodingError, token_counter

    limits = {name: options[name] for name in LIMITS}
    if options["tokens"] is not None:
        try:
            limits["count_tokens"] = token_counter(options["encoding_name"] or DEFAULT_ENCODING)
        except UnknownEncodingError as error:
            raise click.UsageError(str(error)) from error
    elif options["encoding_name"]:
        raise click.UsageError("--encoding-name goes with --tokens")
    try:
        Limits(**limits)
    except (TypeError, ValueError) as error:
        raise click.UsageError(str(error)) from error
    return limits


def _ranking(options: dict[str, Any]) -> dict[str, Any]:
    """Return the options of the ranking as keywords of :func:`summarize.summarize`, checked."""
    from .ranking import RankOptions

    ranking = {name: options[name] for name in ("language", "method", "query", "title")}
    ranking["clean"] = not options["no_clean"]
    try:
        RankOptions(**ranking)
    except (TypeError, ValueError) as error:
        raise click.UsageError(str(error)) from error
    return ranking


def _reading(options: dict[str, Any]) -> dict[str, Any]:
    """Return the options of reading as keywords of :func:`summarize.read`, checked."""
    encoding = options["encoding"]
    try:
        codecs.lookup(encoding or "utf-8")
    except (LookupError, ValueError) as error:
        raise click.UsageError(f"unknown encoding {encoding!r}; name one such as utf-8 or cp1251") from error
    reading = {name: options[name] for name in ("encoding", "allow_private", "timeout")}
    return reading | {"extract": not options["no_extract"]}


def _report(options: dict[str, Any], named: bool) -> Callable[[Iterable[Summary]], Iterator[str]]:
    """Return what turns the briefs into the pieces of the output."""
    from . import reports

    name = options["format_"] or reports.format_for(options["output"] or "")
    format_ = reports.FORMATS[name]
    views = [view for view in ("highlight", "explain") if options[view]]
    if len(views) > 1:
        raise click.UsageError("--highlight and --explain are two ways to print; choose one")
    if views and name != "text":
        raise click.UsageError(f"--{views[0]} prints text, so it does not go with the format {name}")
    if options["highlight"]:
        format_ = reports.highlighted(wants_colour() and options["output"] in (None, "-"))
    if options["explain"]:
        format_ = reports.EXPLAINED
    return format_.many if named else format_.single


def _briefs(inputs: Inputs, wanted: dict[str, Any], together: bool) -> Iterator[Summary]:
    """Yield the briefs of the inputs that can be read, naming the others on stderr."""
    from .api import summarize

    texts = _texts(inputs)
    for group in filter(None, [list(texts)]) if together else ([text] for text in texts):
        name = group[0].id or "the input" if len(group) == 1 else "the inputs together"
        try:
            brief = summarize(group, **wanted)
        except SummarizeError as error:
            inputs.fail(name, error)
            continue
        if not brief.sentences:
            inputs.note(f"{name}: there is no text in it")
        if brief.over_budget:
            inputs.note(f"{name}: no sentence fits the limit; this is the shortest")
        yield brief


def _texts(inputs: Inputs) -> Iterator[Text]:
    """Yield the inputs that can be read."""
    from .readers import read

    for name in progress(inputs.names, inputs.quiet):
        with warnings.catch_warnings(record=True) as notes:
            warnings.simplefilter("ignore")
            warnings.simplefilter("always", ReadingNote)
            try:
                text = read(standard_input() if name == "-" else name, **inputs.reading)
            except SummarizeError as error:
                inputs.fail(STDIN if name == "-" else name, error)
                continue
        for note in notes:
            inputs.note(str(note.message))
        yield text


def main(arguments: list[str] | None = None) -> None:
    """Run the command and end the process: 0, 1 when an input failed, 2 for wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        code = command.main(arguments, prog_name="summarize", standalone_mode=False)
    except click.UsageError as error:
        say(f"{error.format_message()} (summarize --help shows the options)")
        code = 2
    except SummarizeError as error:
        say(str(error))
        code = 1
    sys.exit(code)
