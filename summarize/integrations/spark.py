"""Spark: a column of briefs for a DataFrame, and a function for its SQL.

Rows go to Python and back as Arrow batches and are summarised in the batches of
:func:`summarize.summarize_each`, so a brief is the same as on one machine. A row needs no other row:
nothing is shuffled, nothing comes to the driver. The package must be installed on every executor.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from ..document import Text
from ..errors import MissingExtraError
from ..parallel import BATCH_SIZE, Failure, Options, cut_batches, make_options, summarize_batch
from ..summary import Summary

try:
    import pyarrow
    from pyspark.sql.functions import arrow_udf
    from pyspark.sql.pandas.types import to_arrow_type
    from pyspark.sql.types import ArrayType, BooleanType, DoubleType, IntegerType, StringType, StructType
except ImportError as error:
    raise MissingExtraError("Spark", "spark") from error

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

_SENTENCE = (
    StructType()
    .add("text", StringType())
    .add("start", IntegerType())
    .add("end", IntegerType())
    .add("score", DoubleType())
)

DETAILS = (
    StructType()
    .add("brief", StringType())
    .add("language", StringType())
    .add("over_budget", BooleanType())
    .add("sentences", ArrayType(_SENTENCE))
    .add("error", StringType())
)
"""The Spark type of a brief with its details; ``start`` and ``end`` are code points of the text."""


def summarize_column(
    df: DataFrame,
    column: str,
    output: str = "brief",
    *,
    details: bool = False,
    title_column: str | None = None,
    language_column: str | None = None,
    **options: Any,
) -> DataFrame:
    """Return ``df`` with a column of briefs; lazily, as all of Spark's transformations.

    Args:
        df: any DataFrame; its other columns pass through Python, so select what is needed first.
        column: the texts, a column of strings.
        output: the new column's name. With it comes ``{output}_error``: why a row has no brief, else
            null. A null or unreadable text never fails the job.
        details: make ``output`` a struct of the brief, its language, whether it is over the budget, its
            sentences with spans and scores, and the error, instead of two columns.
        title_column: the texts' titles.
        language_column: the texts' language codes.
        options: the keywords of :func:`summarize.summarize`.

    Raises:
        TypeError: an unknown option, or a column that does not hold strings.
        ValueError: a column that is not there, or is there already; a value that is out of its range.
    """
    places = (column, title_column, language_column)
    new = StructType().add(output, DETAILS if details else StringType())
    if not details:
        new.add(f"{output}_error", StringType())
    _check_columns(df, [name for name in places if name is not None], new.names)
    work = partial(
        _add_briefs, places=places, names=tuple(new.names), details=details, options=make_options(options)
    )
    return df.mapInArrow(work, StructType([*df.schema.fields, *new.fields]))


def register(spark: SparkSession, name: str = "summarize", *, details: bool = False, **options: Any) -> None:
    """Make a function of a text known to Spark SQL: ``SELECT summarize(body) FROM articles``.

    Args:
        spark: the session that shall know it.
        name: the function's name in SQL.
        details: return the struct of :data:`DETAILS`, which holds the error, instead of the brief.
        options: the keywords of :func:`summarize.summarize`.

    A null or bad row gives null, or with ``details`` the reason.
    """
    checked = make_options(options)

    def summarize(texts: pyarrow.Array) -> pyarrow.Array:
        outcomes = _outcomes(_texts([texts]), checked)
        return _details(outcomes) if details else _briefs(outcomes)

    spark.udf.register(name, arrow_udf(summarize, DETAILS if details else StringType()))


def _check_columns(df: DataFrame, needed: list[str], new: list[str]) -> None:
    types = {field.name: field.dataType for field in df.schema.fields}
    for name in needed:
        if name not in types:
            raise ValueError(f"no column {name!r}; the DataFrame has {', '.join(types)}")
        if not isinstance(types[name], StringType):
            raise TypeError(f"column {name!r} holds {types[name].simpleString()}, not strings")
    for name in new:
        if name in types:
            raise ValueError(f"there is a column {name!r} already; name another output")


def _add_briefs(
    batches: Iterable[pyarrow.RecordBatch],
    *,
    places: tuple[str | None, ...],
    names: tuple[str, ...],
    details: bool,
    options: Options,
) -> Iterator[pyarrow.RecordBatch]:
    """Yield each batch with its new columns: one of structs, or one of briefs and one of errors."""
    for batch in batches:
        columns = [None if name is None else batch.column(name) for name in places]
        outcomes = _outcomes(_texts(columns), options)
        new = [_details(outcomes)] if details else [_briefs(outcomes), _errors(outcomes)]
        yield pyarrow.RecordBatch.from_arrays([*batch.columns, *new], [*batch.schema.names, *names])


def _texts(columns: Sequence[pyarrow.Array | None]) -> Iterator[Text | str]:
    """Yield the text of each row with its title and language, or the reason why it has none."""
    size = len(columns[0] or ())
    for row in range(size):
        try:
            values = [None if column is None else column[row].as_py() for column in columns]
        except UnicodeDecodeError as error:
            yield f"not UTF-8 at byte {error.start + 1}"
            continue
        text, title, language = (*values, None, None)[:3]
        yield "the text is null" if text is None else Text(text, title or None, language or None)


def _outcomes(texts: Iterable[Text | str], options: Options) -> list[Summary | str]:
    """Return a brief for each text, or a reason why there is none."""
    outcomes: list[Summary | str] = []
    for batch in cut_batches(texts, BATCH_SIZE, _length):
        briefs = iter(summarize_batch([text for text in batch if isinstance(text, Text)], options))
        for text in batch:
            outcome = text if isinstance(text, str) else next(briefs)
            outcomes.append(str(outcome.error) if isinstance(outcome, Failure) else outcome)
    return outcomes


def _length(text: Text | str) -> int:
    return len(text.text) if isinstance(text, Text) else 0


def _briefs(outcomes: list[Summary | str]) -> pyarrow.Array:
    return _strings(None if isinstance(outcome, str) else str(outcome) for outcome in outcomes)


def _errors(outcomes: list[Summary | str]) -> pyarrow.Array:
    return _strings(outcome if isinstance(outcome, str) else None for outcome in outcomes)


def _strings(values: Iterable[str | None]) -> pyarrow.Array:
    return pyarrow.array(list(values), pyarrow.string())


def _details(outcomes: list[Summary | str]) -> pyarrow.Array:
    return pyarrow.array([_detail(outcome) for outcome in outcomes], to_arrow_type(DETAILS))


def _detail(outcome: Summary | str) -> dict[str, Any]:
    if isinstance(outcome, str):
        return {"error": outcome}
    return {
        "brief": str(outcome),
        "language": outcome.language,
        "over_budget": outcome.over_budget,
        "sentences": [
            {"text": sentence.text, "start": sentence.start, "end": sentence.end, "score": sentence.score}
            for sentence in outcome
        ],
    }
