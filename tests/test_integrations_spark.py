"""Spark, for real: a local session, and a cluster of one master and two workers on this machine.

Slow, and skipped where Java or PySpark is missing.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from summarize import Text, summarize, summarize_each

from .corpora import article

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore"),  # PySpark's own, of pandas and of sockets
    pytest.mark.skipif(shutil.which("java") is None, reason="Spark needs Java 17 or newer"),
]
pyspark = pytest.importorskip("pyspark", reason="the extra [spark] is not installed")

ROWS = [(i, article(i), f"Report {i}") for i in range(60)]


def new_session(master: str, **settings: str) -> Any:
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master(master).config("spark.ui.enabled", "false")
    builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.sql.shuffle.partitions", "2")
    for name, value in settings.items():
        builder = builder.config(name.replace("_", "."), value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    return session


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    """A local session, whose workers use this Python."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        session = new_session("local[2]")
        yield session
        session.stop()


@pytest.fixture
def articles(spark: Any) -> Any:
    return spark.createDataFrame(ROWS, "id int, text string, title string").repartition(3)


def summarize_column(*arguments: Any, **options: Any) -> Any:
    from summarize.integrations import spark

    return spark.summarize_column(*arguments, **options)


def collected(df: Any) -> list[Any]:
    return sorted(df.collect(), key=lambda row: row["id"])


def test_briefs_equal_those_of_summarize_each(articles: Any) -> None:
    rows = collected(summarize_column(articles, "text", words=30))
    assert [row["brief"] for row in rows] == [
        str(brief) for brief in summarize_each([text for _, text, _ in ROWS], words=30)
    ]
    assert {row["brief_error"] for row in rows} == {None}
    assert [(row["id"], row["text"], row["title"]) for row in rows] == ROWS


def test_titles_and_languages_may_stand_in_columns(spark: Any) -> None:
    rows = [(1, article(1), "The museum forgot the letter", "en"), (2, "Es regnet. Es schneit.", None, "de")]
    df = spark.createDataFrame(rows, "id int, body string, head string, lang string")
    out = summarize_column(
        df, "body", "short", sentences=1, title_column="head", language_column="lang", details=True
    )
    expected = [summarize(Text(*row[1:]), sentences=1) for row in rows]
    assert [row["short"]["brief"] for row in collected(out)] == [str(brief) for brief in expected]
    assert [row["short"]["language"] for row in collected(out)] == ["en", "de"]


def test_details_hold_spans_and_scores(articles: Any) -> None:
    rows = collected(summarize_column(articles, "text", sentences=2, details=True))
    assert [*articles.columns, "brief"] == rows[0].__fields__
    for row, brief in zip(rows, summarize_each([text for _, text, _ in ROWS], sentences=2), strict=True):
        assert row["brief"].asDict(recursive=True) == {
            "brief": str(brief),
            "language": brief.language,
            "over_budget": False,
            "sentences": [{"text": s.text, "start": s.start, "end": s.end, "score": s.score} for s in brief],
            "error": None,
        }


def test_null_and_bad_rows_give_null_and_an_error_not_a_failed_job(spark: Any) -> None:
    df = spark.createDataFrame(
        [(1, "A cat sat.", "en"), (2, None, None), (3, "A dog ran.", "klingon"), (4, "", None)],
        "id int, text string, lang string",
    ).coalesce(1)
    broken = spark.sql("SELECT 5 AS id, CAST(X'636166e9' AS STRING) AS text, 'en' AS lang")
    rows = collected(summarize_column(df.union(broken), "text", language_column="lang"))
    assert [row["brief"] for row in rows] == ["A cat sat.", None, None, "", None]
    errors = [row["brief_error"] for row in rows]
    assert errors[0] is None
    assert errors[1] == "the text is null"
    assert "klingon" in errors[2]
    assert errors[3] is None
    assert errors[4] == "not UTF-8 at byte 4"


def test_sql_knows_the_registered_functions(spark: Any, articles: Any) -> None:
    from summarize.integrations.spark import register

    register(spark, sentences=1)
    register(spark, "summarize_more", details=True, words=30)
    articles.createOrReplaceTempView("articles")
    rows = spark.sql(
        "SELECT id, summarize(text) AS brief, summarize_more(text) AS more, summarize(NULL) AS none "
        "FROM articles WHERE id < 5 ORDER BY id"
    ).collect()
    assert [row["brief"] for row in rows] == [str(summarize(text, sentences=1)) for _, text, _ in ROWS[:5]]
    assert [row["more"]["brief"] for row in rows] == [
        str(summarize(text, words=30)) for _, text, _ in ROWS[:5]
    ]
    assert {row["none"] for row in rows} == {None}


def test_nothing_is_shuffled(spark: Any) -> None:
    df = spark.createDataFrame([("A cat sat.",)], "text string")
    plan = summarize_column(df, "text")._jdf.queryExecution().executedPlan().toString()
    assert "MapInArrow" in plan
    assert "Exchange" not in plan


@pytest.mark.parametrize(
    ("arguments", "options", "error"),
    [
        (["missing"], {}, "no column 'missing'; the DataFrame has id, text, title"),
        (["id"], {}, "column 'id' holds int, not strings"),
        (["text", "title"], {}, "there is a column 'title' already"),
        (["text"], {"wrods": 5}, "unknown option 'wrods'"),
        (["text"], {"words": 0}, "words must be at least 1"),
        (["text"], {"language": "klingon"}, "klingon"),
    ],
)
def test_what_is_wrong_is_told_on_the_driver(
    articles: Any, arguments: list[str], options: dict[str, Any], error: str
) -> None:
    with pytest.raises((TypeError, ValueError), match=error):
        summarize_column(articles, *arguments, **options)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start_daemon(folder: Path, *command: str) -> subprocess.Popen[bytes]:
    """Start one of Spark's daemons in a process group of its own."""
    spark_class = Path(pyspark.__file__).parent / "bin" / "spark-class"
    log = (folder / f"{command[0].rpartition('.')[2]}.log").open("ab")
    environment = {**os.environ, "SPARK_WORKER_DIR": str(folder), "SPARK_LOCAL_DIRS": str(folder)}
    with log:
        return subprocess.Popen(
            [str(spark_class), *command],
            stdout=log,
            stderr=subprocess.STDOUT,
            env=environment,
            start_new_session=True,
        )


def kill(daemon: subprocess.Popen[bytes]) -> None:
    """Kill a daemon and the executors that it started."""
    if daemon.poll() is None:
        os.killpg(daemon.pid, signal.SIGKILL)
        daemon.wait()


@pytest.fixture
def cluster(spark: Any, tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A master and two workers of one core; the local session makes place for them."""
    spark.stop()
    master = f"spark://127.0.0.1:{(port := free_port())}"
    deploy = "org.apache.spark.deploy"
    place = ["--host", "127.0.0.1", "--webui-port", "0"]
    daemons = [start_daemon(tmp_path, f"{deploy}.master.Master", *place, "--port", str(port))]
    for _ in range(2):
        daemons.append(
            start_daemon(
                tmp_path, f"{deploy}.worker.Worker", *place, "--cores", "1", "--memory", "1g", master
            )
        )
    yield master, daemons[1:]
    for daemon in daemons:
        kill(daemon)


def test_a_cluster_that_loses_a_worker_still_gives_every_row(
    cluster: tuple[str, list[subprocess.Popen[bytes]]],
) -> None:
    master, workers = cluster
    session = new_session(master, spark_executor_memory="512m", spark_executor_cores="1")
    try:
        texts = [(i, article(i, 40)) for i in range(2000)]
        df = session.createDataFrame(texts, "id int, text string").repartition(20)
        found: list[Any] = []
        job = threading.Thread(target=lambda: found.extend(summarize_column(df, "text", words=50).collect()))
        while executors(session) < 2:
            time.sleep(0.1)
        job.start()
        wait_for_tasks(session, job, 3)
        kill(workers[0])
        assert job.is_alive(), "the job was over before the worker was killed"
        job.join(timeout=300)
        assert executors(session) == 1
    finally:
        session.stop()
    assert [row["brief"] for row in sorted(found, key=lambda row: row["id"])] == [
        str(brief) for brief in summarize_each([text for _, text in texts], words=50)
    ]


def executors(session: Any) -> int:
    """Return how many executors there are, the driver left out."""
    return int(session.sparkContext._jsc.sc().getExecutorMemoryStatus().size()) - 1


def wait_for_tasks(session: Any, job: threading.Thread, count: int) -> None:
    """Wait until so many tasks of the last stage are done."""
    tracker = session.sparkContext.statusTracker()
    while job.is_alive():
        stages = [tracker.getStageInfo(stage) for stage in tracker.getActiveStageIds()]
        if any(stage and stage.numTasks == 20 and stage.numCompletedTasks >= count for stage in stages):
            return
        time.sleep(0.02)
