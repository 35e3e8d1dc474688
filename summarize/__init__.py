"""Extractive summaries: a text's own sentences that say what matters."""

from __future__ import annotations

__version__ = "0.1.0"
