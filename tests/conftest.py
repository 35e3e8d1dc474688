"""What several test files use."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from hypothesis import settings

from .commandline import REPORT, Shell

# a shell's background job, such as a CI's, ignores Ctrl-C, and so would all that the tests start
signal.signal(signal.SIGINT, signal.default_int_handler)

# a busy machine is no failure
settings.register_profile("no clock", settings(), deadline=None)
settings.load_profile("no clock")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder to work in, which holds ``report.txt``."""
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Shell:
    """Runs the command in ``folder``."""
    assert folder.is_dir()
    return Shell(monkeypatch)
