"""pandas, polars, Dask and Ray: the recipes of docs/corpora.md and docs/scale.md."""

from __future__ import annotations

from typing import Any

import pytest

from summarize import Text, summarize, summarize_each

from .corpora import article

TEXTS = [article(seed) for seed in range(8)]
BRIEFS = [str(summarize(text, words=30)) for text in TEXTS]


def test_a_pandas_column_is_a_corpus() -> None:
    pandas = pytest.importorskip("pandas")
    df = pandas.DataFrame({"text": TEXTS}, index=range(100, 108))
    df["brief"] = [str(brief) for brief in summarize_each(df["text"], words=30)]
    assert list(df["brief"]) == BRIEFS


def test_a_pandas_row_brings_its_title_and_language() -> None:
    pandas = pytest.importorskip("pandas")
    df = pandas.DataFrame({"text": TEXTS[:2], "title": ["A", None], "lang": ["en", "de"]})
    df = df.astype(object).where(df.notna(), None)
    texts = map(Text, df["text"], df["title"], df["lang"])
    assert [brief.language for brief in summarize_each(texts)] == ["en", "de"]


def test_a_missing_value_in_pandas_is_an_error_that_says_so() -> None:
    pandas = pytest.importorskip("pandas")
    df = pandas.DataFrame({"text": [TEXTS[0], None]}, dtype=object)
    with pytest.raises(TypeError, match="expected a str"):
        list(summarize_each(df["text"]))
    assert len(list(summarize_each(df["text"].fillna("")))) == 2


def test_a_polars_column_is_a_corpus() -> None:
    polars = pytest.importorskip("polars")
    df = polars.DataFrame({"text": TEXTS})
    df = df.with_columns(brief=polars.Series([str(brief) for brief in summarize_each(df["text"], words=30)]))
    assert df["brief"].to_list() == BRIEFS


def test_polars_batches_feed_several_workers() -> None:
    polars = pytest.importorskip("polars")
    df = polars.DataFrame({"text": TEXTS})
    texts = (text for part in df.iter_slices(3) for text in part["text"])
    assert [str(brief) for brief in summarize_each(texts, words=30, workers=2)] == BRIEFS


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # theirs, not ours
def test_dask_summarises_partition_by_partition() -> None:
    pandas = pytest.importorskip("pandas")
    dataframe = pytest.importorskip("dask.dataframe")

    def add_briefs(part: Any) -> Any:
        return part.assign(brief=[str(brief) for brief in summarize_each(part["text"], words=30)])

    articles = dataframe.from_pandas(pandas.DataFrame({"text": TEXTS}), npartitions=3)
    briefs = articles.map_partitions(add_briefs, meta={"text": "string", "brief": "string"})
    assert list(briefs.compute(scheduler="processes", num_workers=2)["brief"]) == BRIEFS


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # theirs, not ours
def test_ray_summarises_batch_by_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    ray = pytest.importorskip("ray")
    data = pytest.importorskip("ray.data")
    # whoever has no network has no use for its usage statistics either
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")

    def add_briefs(batch: dict[str, Any]) -> dict[str, Any]:
        return {**batch, "brief": [str(brief) for brief in summarize_each(batch["text"], words=30)]}

    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    try:
        articles = data.from_items([{"id": i, "text": text} for i, text in enumerate(TEXTS)])
        rows = articles.map_batches(add_briefs, batch_size=3).take_all()
    finally:
        ray.shutdown()
    assert [row["brief"] for row in sorted(rows, key=lambda row: row["id"])] == BRIEFS
