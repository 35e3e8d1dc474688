"""The command ``summarize-corpus``: from the shell's words to a job, and from its progress to stderr."""

from __future__ import annotations

import errno
import os
import sys
import time
from pathlib import Path
from typing import Any

import click

from .. import __version__
from ..budget import Limits
from ..errors import SummarizeError
from ..methods import METHODS
from ..parallel import Options
from ..ranking import RankOptions
from ..tokens import DEFAULT_ENCODING, token_counter
from .export import check_export
from .journal import Progress, RefusedError
from .progress import Reporter
from .records import BRIEF_FIELDS
from .rows import Fields
from .run import Job, run

EXAMPLES = """\b
Examples:
  summarize-corpus articles.jsonl --output briefs.jsonl
  summarize-corpus articles.csv.gz --output briefs.jsonl.zst --text-field body --words 60
  summarize-corpus articles.parquet --output briefs.parquet --fields url,date
  summarize-corpus reports/ --output briefs.csv          a folder of files
  summarize-corpus articles.jsonl --output briefs.jsonl --resume
"""

COUNT = click.IntRange(min=1)


@click.command(epilog=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("input_", metavar="INPUT", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    required=True,
    type=click.Path(path_type=Path),
    help="The file to write; its suffix names the format.",
)
@click.option(
    "--text-field", metavar="NAME", default="text", show_default=True, help="The field that holds the text."
)
@click.option(
    "--id-field", metavar="NAME", default="id", show_default=True, help="The field that holds the id."
)
@click.option("--title-field", metavar="NAME", help="The field that holds the title.")
@click.option("--language-field", metavar="NAME", help="The field that holds the language's code.")
@click.option("--fields", "kept", metavar="NAME,NAME", default="", help="Fields to copy to the output.")
@click.option("-n", "--sentences", metavar="N", type=COUNT, help="At most so many sentences (default: 3).")
@click.option("--words", metavar="N", type=COUNT, help="At most so many words.")
@click.option("--chars", metavar="N", type=COUNT, help="At most so many characters.")
@click.option("--tokens", metavar="N", type=COUNT, help="At most so many tokens, counted by tiktoken.")
@click.option(
    "--encoding-name", metavar="NAME", help="The encoding that --tokens counts in (default: o200k_base)."
)
@click.option("--ratio", metavar="R", type=float, help="At most this share of the words, such as 0.2.")
@click.option("--query", help="What you want to know: sentences near it are preferred.")
@click.option("--language", metavar="CODE", help="The language of every text (default: detected).")
@click.option("--method", type=click.Choice(list(METHODS)), default="textrank", show_default=True,
              help="How sentences are scored.")  # fmt: skip
@click.option("--no-clean", is_flag=True, help="Take titles and page furniture for sentences, too.")
@click.option(
    "--workers", metavar="N", type=COUNT, help="Processes that share the work (default: one a core)."
)
@click.option(
    "--max-row-bytes",
    metavar="N",
    type=COUNT,
    default=16 << 20,
    show_default=True,
    help="A row over it fails.",
)
@click.option("--strict", is_flag=True, help="Stop at the first row that fails.")
@click.option("--resume", is_flag=True, help="Go on with an unfinished run, or begin one.")
@click.option("--overwrite", is_flag=True, help="Replace the output, drop an unfinished run.")
@click.option(
    "--sync-seconds",
    metavar="S",
    type=click.FloatRange(min=0),
    default=1.0,
    show_default=True,
    help="How often finished rows are made safe: the work that a crash can cost.",
)
@click.option("-q", "--quiet", is_flag=True, help="No progress bar and no closing line.")
@click.version_option(__version__, message="summarize-corpus %(version)s")
def command(**options: Any) -> None:
    """Summarise every row of INPUT: JSON Lines, CSV, TSV or Parquet (or .gz, .zst), or a folder of files.

    The output holds one record for each row, in the same order: its id, the brief, the spans and
    scores of the brief's sentences, the language, and an error where the row could not be done.
    """
    job = _job(options)
    started = time.monotonic()
    with Reporter(quiet=options["quiet"], say=_say) as reporter:
        counts = run(job, reporter.batch)
    if counts is None:
        _say(f"{job.output}: complete already, nothing to resume (--overwrite makes it anew)")
        return
    if counts.rows == 0:
        _say(f"{job.input}: no row in it")
    if not options["quiet"]:
        _say(_closing(counts, reporter.rows, time.monotonic() - started, job.output))
    if counts.failed:
        raise click.exceptions.Exit(1)


def _job(options: dict[str, Any]) -> Job:
    kept = tuple(name for name in options["kept"].split(",") if name)
    if clash := [name for name in kept if name in ("id", "error", *BRIEF_FIELDS)]:
        raise click.UsageError(f"--fields cannot keep {clash[0]!r}: the output has a field of that name")
    if options["resume"] and options["overwrite"]:
        raise click.UsageError("--resume and --overwrite exclude each other")
    fields = Fields(
        options["text_field"], options["id_field"], options["title_field"], options["language_field"], kept
    )
    same = ("encoding_name", "max_row_bytes", "strict", "resume", "overwrite", "sync_seconds")
    _check_places(options["input_"], options["output"])
    # through a link, the file that it leads to is replaced, not the link
    output = options["output"].resolve() if options["output"].is_symlink() else options["output"]
    return Job(
        options["input_"],
        output,
        fields,
        _options(options),
        workers=options["workers"] or _cores(),
        **{name: options[name] for name in same},
    )


def _options(options: dict[str, Any]) -> Options:
    lengths = {name: options[name] for name in ("sentences", "words", "chars", "tokens", "ratio")}
    if options["encoding_name"] and options["tokens"] is None:
        raise click.UsageError("--encoding-name goes with --tokens")
    try:
        if options["tokens"] is not None:
            lengths["count_tokens"] = token_counter(options["encoding_name"] or DEFAULT_ENCODING)
        limits = Limits(**lengths)
        ranking = RankOptions(
            query=options["query"],
            language=options["language"],
            method=options["method"],
            clean=not options["no_clean"],
        )
    except (TypeError, ValueError) as error:
        raise click.UsageError(str(error)) from error
    return Options(ranking, limits)


def _check_places(input_: Path, output: Path) -> None:
    """Find what is wrong with the two paths before any work is done."""
    if not input_.exists():
        raise click.UsageError(f"{input_}: no such file or folder")
    if input_.is_dir() and output.resolve().is_relative_to(input_.resolve()):
        raise click.UsageError(f"{output} lies inside {input_}, and would be read as input")
    if output.is_dir():
        raise click.UsageError(f"{output} is a folder; name a file")
    if output.exists() and input_.samefile(output):
        raise click.UsageError(f"{output} is the input")
    if not output.parent.is_dir():
        raise click.UsageError(f"{output.parent}: no such folder")
    check_export(output)


def _cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _closing(counts: Progress, rows: int, seconds: float, output: Path) -> str:
    parts = [f"{counts.rows:,} rows", f"{counts.failed:,} failed"]
    if counts.over_budget:
        parts.append(f"{counts.over_budget:,} over the limit")
    if rows != counts.rows:
        parts.append(f"{rows:,} of them in this run")
    rate = rows / seconds if seconds else 0.0
    return f"{', '.join(parts)}; {seconds:.1f} s, {rate:,.0f} rows/s; {output}"


def _say(message: str) -> None:
    click.echo(f"summarize-corpus: {' '.join(message.split())}", err=True)


def _explain(error: OSError) -> str:
    """Say what the system refused, and what can be done."""
    place = f"{error.filename}: " if error.filename else ""
    hint = "; finished rows are safe, --resume goes on when there is room"
    full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    return f"{place}{error.strerror or error}{hint if full else ''}"


def main(arguments: list[str] | None = None) -> None:
    """Run the command and end the process.

    0: every row is done; 1: a row failed, or the run did; 2: wrong usage, or what is there does not
    fit; 130: interrupted.
    """
    code: int | None
    try:
        code = command.main(arguments, prog_name="summarize-corpus", standalone_mode=False)
    except click.UsageError as error:
        _say(f"{error.format_message()} (summarize-corpus --help shows the options)")
        code = 2
    except RefusedError as error:
        _say(str(error))
        code = 2
    except (click.Abort, KeyboardInterrupt):
        _say("interrupted; finished rows are safe, --resume goes on")
        code = 130
    except SummarizeError as error:
        _say(str(error))
        code = 1
    except OSError as error:
        _say(_explain(error))
        code = 1
    sys.exit(code or 0)
