"""SummaryTransformer: a scikit-learn estimator like any other."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
from sklearn.base import clone
from sklearn.cluster import KMeans
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline
from sklearn.utils import estimator_checks

from summarize import Text, summarize
from summarize.integrations.sklearn import SummaryTransformer

from .corpora import article

TEXTS = [article(seed) for seed in range(6)]

# check_estimator() alone runs only one of these: it passes over estimators of anything but numbers
CHECKS = """
    check_estimator_cloneable check_estimator_repr check_no_attributes_set_in_init
    check_parameters_default_constructible check_get_params_invariance check_set_params
    check_do_not_raise_errors_in_init_or_set_param check_valid_tag_types check_mixin_order
    check_estimators_unfitted check_transformer_get_feature_names_out
""".split()


HAS_TAGS = hasattr(estimator_checks, "check_valid_tag_types")
needs_tags = pytest.mark.skipif(not HAS_TAGS, reason="this scikit-learn does not know what takes texts")


@needs_tags
def test_it_passes_check_estimator() -> None:
    with pytest.warns(estimator_checks.SkipTestWarning, match="requires input"):
        estimator_checks.check_estimator(SummaryTransformer())


@needs_tags
@pytest.mark.parametrize("name", CHECKS)
def test_it_passes_the_checks_that_need_no_numbers(name: str) -> None:
    if not hasattr(estimator_checks, name):
        pytest.skip("not in this scikit-learn")
    getattr(estimator_checks, name)("SummaryTransformer", SummaryTransformer())


def test_its_briefs_are_those_of_summarize() -> None:
    briefs = SummaryTransformer(words=20).fit_transform(TEXTS)
    assert briefs.shape == (6,)
    assert list(briefs) == [str(summarize(text, words=20)) for text in TEXTS]


def test_it_needs_no_fit_and_learns_nothing() -> None:
    transformer = SummaryTransformer(sentences=2)
    before = transformer.get_params()
    assert list(transformer.transform(TEXTS)) == list(transformer.fit(TEXTS[:1]).transform(TEXTS))
    assert transformer.get_params() == before
    assert list(clone(transformer).transform(TEXTS)) == list(transformer.transform(TEXTS))


def test_it_stands_in_a_pipeline_that_travels_as_a_pickle() -> None:
    pipeline = make_pipeline(
        SummaryTransformer(sentences=2), TfidfVectorizer(), KMeans(2, n_init=1, random_state=0)
    )
    labels = pipeline.fit_predict(TEXTS)
    assert list(pickle.loads(pickle.dumps(pipeline)).predict(TEXTS)) == list(labels)


def test_texts_may_bring_their_language() -> None:
    [brief] = SummaryTransformer(sentences=1).transform([Text("Es regnet. Es schneit.", language="de")])
    assert brief == "Es regnet."


@pytest.mark.parametrize(
    ("parameters", "error"),
    [({"words": 0}, ValueError), ({"words": 5, "chars": 5}, TypeError), ({"method": "magic"}, ValueError)],
)
def test_wrong_parameters_are_told_by_fit_not_by_the_constructor(
    parameters: dict[str, object], error: type[Exception]
) -> None:
    transformer = SummaryTransformer(**parameters)
    with pytest.raises(error):
        transformer.fit(TEXTS)


@pytest.mark.parametrize("wrong", ["one text", np.array([TEXTS[:2]])])
def test_one_text_or_a_table_is_no_column_of_texts(wrong: object) -> None:
    with pytest.raises((TypeError, ValueError), match=r"takes an iterable of texts|expected one column"):
        SummaryTransformer().fit(wrong)
