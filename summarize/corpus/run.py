"""A run: rows in, briefs out in the same order, each safe before the journal says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from .. import __version__
from ..document import Text
from ..errors import SummarizeError
from ..parallel import BATCH_SIZE, Options, cut_batches
from ..workers import map_batches
from .export import export
from .fingerprint import input_fingerprint
from .formats import Source, format_of
from .journal import Journal, Progress, open_journal
from .records import Record, brief_rows, lost_row
from .rows import Fields, Row
from .streams import compression_of, compressor


class StoppedError(SummarizeError):
    """A row failed in a strict run."""


@dataclass(frozen=True, slots=True)
class Job:
    """What to summarise, how, and where to.

    Args:
        input: a file of rows or a folder of files.
        output: a file whose name says its format; moved into place when it is complete.
        fields: the names of the rows' fields.
        options: scoring and budget.
        encoding_name: what the budget's token counter, if there is one, counts in.
        workers: processes; 1 works in this one.
        max_row_bytes: a longer row is an error of its own.
        strict: stop at the first row that fails.
        resume: go on with an unfinished run.
        overwrite: replace an existing output or unfinished run.
        sync_seconds: the time between two flushes, which is what a crash can cost.
    """

    input: Path
    output: Path
    fields: Fields
    options: Options
    encoding_name: str | None = None
    workers: int = 1
    max_row_bytes: int = 16 << 20
    strict: bool = False
    resume: bool = False
    overwrite: bool = False
    sync_seconds: float = 1.0


Watch = Callable[[list[Record], Source], None]
"""Told of every finished batch, for a progress bar and the failures' names."""


def run(job: Job, watch: Watch | None = None) -> Progress | None:
    """Do a job, or what is left of it; return its counts, or ``None`` when it was complete already.

    Raises:
        RefusedError: another run has the output, or what is there does not fit.
        UnreadableInputError: the input as a whole cannot be read.
        StoppedError: a row failed in a strict run; the rows before its batch are safe.
        OSError: the output cannot be written; what is safe stays, for ``resume``.
    """
    kind = format_of(job.output)
    # what is wrong with the whole input is found before anything is written
    Source(job.input, job.fields, job.max_row_bytes).close()
    run_of = {**input_fingerprint(job.input), **_settings(job)}
    journal = open_journal(
        job.output, run_of, resume=job.resume, overwrite=job.overwrite, every=job.sync_seconds
    )
    if journal is None:
        return None
    try:
        if not journal.progress.complete:
            _process(job, journal, compressor(compression_of(job.output) if kind == "jsonl" else ""), watch)
            journal.complete()
        journal.move_into_place(export(journal.partial, job.output, job.fields.kept))
    finally:
        journal.close()
    return journal.progress


def _process(job: Job, journal: Journal, compress: Callable[[bytes], bytes], watch: Watch | None) -> None:
    """Summarise every row that is not safe yet, a member of compressed output for each batch."""
    work = partial(brief_rows, options=job.options)
    with Source(job.input, job.fields, job.max_row_bytes, skip=journal.progress.rows) as source:
        batches = cut_batches(source, BATCH_SIZE, _length)
        try:
            for records in map_batches(work, batches, workers=job.workers, lost=lost_row):
                _stop_at_failure(records, job.strict)
                journal.append(
                    compress(b"".join(record.line for record in records)),
                    rows=len(records),
                    failed=sum(record.error is not None for record in records),
                    over_budget=sum(record.over_budget for record in records),
                )
                if watch is not None:
                    watch(records, source)
        except (KeyboardInterrupt, StoppedError):
            journal.flush()
            raise
    if journal.is_empty:
        # an empty file is no valid gzip or Zstandard file, an empty member is
        journal.append(compress(b""), rows=0, failed=0, over_budget=0)


def _stop_at_failure(records: list[Record], strict: bool) -> None:
    if strict:
        for record in records:
            if record.error is not None:
                raise StoppedError(f"{record.error} (--strict stops here; without it --resume goes on)")


def _settings(job: Job) -> dict[str, object]:
    """Return what the output's bytes depend on, beside the input, in words that a refusal can show."""
    # the command has no option for the first, and others for the rest
    left_out = {"vectorizer", "count_tokens", "strict"}
    options = {
        name: getattr(part, name)
        for part in (job.options.ranking, job.options.limits)
        for name in part.__slots__
        if name not in left_out
    }
    fields = {f"{name} field": value for name, value in asdict(job.fields).items() if name != "kept"}
    return {
        **fields,
        "kept fields": list(job.fields.kept),
        **options,
        "encoding name": job.encoding_name,
        "max row bytes": job.max_row_bytes,
        "version": __version__,
    }


def _length(row: Row) -> int:
    """Return how much a row weighs in its batch: characters, or the bytes of its file."""
    if isinstance(row.content, Path):
        try:
            return row.content.stat().st_size
        except OSError:
            return 0
    return len(row.content.text) if isinstance(row.content, Text) else 0
