"""What is known about languages: one data file each, the registry, and detection."""

from .detection import detect
from .language import Language
from .registry import get_language, normalise_code

__all__ = ["Language", "detect", "get_language", "normalise_code"]
