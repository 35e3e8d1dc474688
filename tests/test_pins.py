"""Work on speed changes no brief."""

from __future__ import annotations

import json

import pytest

from tests.pins import PINS, briefs


def test_the_briefs_of_a_fixed_set_are_what_they_were() -> None:
    pinned = json.loads(PINS.read_text(encoding="utf-8"))
    found = briefs()
    assert found.keys() == pinned.keys()
    for name, by_options in found.items():
        for label, chosen in by_options.items():
            expected = pinned[name][label]
            assert [index for index, _ in chosen] == [index for index, _ in expected], (name, label)
            scores = [score for _, score in chosen]
            # another processor may round the last bit otherwise
            assert scores == pytest.approx([score for _, score in expected], abs=2e-9), (name, label)
