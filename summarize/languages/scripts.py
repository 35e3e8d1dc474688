"""Which script a text is written in, and what that says about its language."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter

# the first code point of each range of letters, and its script; "" for what is no letter of any
_RANGES = (
    (0x0000, ""), (0x0041, "Latn"), (0x005B, ""), (0x0061, "Latn"), (0x007B, ""), (0x00AA, "Latn"),
    (0x00AB, ""), (0x00BA, "Latn"), (0x00BB, ""), (0x00C0, "Latn"), (0x0250, "Latn"), (0x02B0, ""),
    (0x0370, "Grek"), (0x0400, "Cyrl"), (0x0530, "Armn"), (0x0590, "Hebr"), (0x0600, "Arab"),
    (0x0700, "Syrc"), (0x0750, "Arab"), (0x0780, "Thaa"), (0x07C0, ""), (0x08A0, "Arab"), (0x0900, "Deva"),
    (0x0980, "Beng"), (0x0A00, "Guru"), (0x0A80, "Gujr"), (0x0B00, "Orya"), (0x0B80, "Taml"),
    (0x0C00, "Telu"), (0x0C80, "Knda"), (0x0D00, "Mlym"), (0x0D80, "Sinh"), (0x0E00, "Thai"),
    (0x0E80, "Laoo"), (0x0F00, "Tibt"), (0x1000, "Mymr"), (0x10A0, "Geor"), (0x1100, "Hang"),
    (0x1200, "Ethi"), (0x13A0, ""), (0x1780, "Khmr"), (0x1800, "Mong"), (0x18B0, ""), (0x1C90, "Geor"),
    (0x1CC0, ""), (0x1E00, "Latn"), (0x1F00, "Grek"), (0x2000, ""), (0x2C60, "Latn"), (0x2C80, ""),
    (0x2D00, "Geor"), (0x2D30, ""), (0x2DE0, "Cyrl"), (0x2E00, ""), (0x3005, "Hani"), (0x3008, ""),
    (0x3040, "Kana"), (0x3100, ""), (0x3130, "Hang"), (0x3190, ""), (0x31F0, "Kana"), (0x3200, ""),
    (0x3400, "Hani"), (0x4DC0, ""), (0x4E00, "Hani"), (0xA000, ""), (0xA640, "Cyrl"), (0xA6A0, ""),
    (0xA720, "Latn"), (0xA800, ""), (0xA8E0, "Deva"), (0xA900, ""), (0xA9E0, "Mymr"), (0xAA00, ""),
    (0xAA60, "Mymr"), (0xAA80, ""), (0xAC00, "Hang"), (0xD7B0, ""), (0xF900, "Hani"), (0xFB00, "Latn"),
    (0xFB13, "Armn"), (0xFB1D, "Hebr"), (0xFB50, "Arab"), (0xFE00, ""), (0xFE70, "Arab"), (0xFEFF, ""),
    (0xFF21, "Latn"), (0xFF3B, ""), (0xFF41, "Latn"), (0xFF5B, ""), (0xFF66, "Kana"), (0xFFA0, "Hang"),
    (0xFFDD, ""), (0x20000, "Hani"), (0x323B0, ""),
)  # fmt: skip
_STARTS = [start for start, _ in _RANGES]
_NAMES = [script for _, script in _RANGES]

SCRIPT_LANGUAGE = {
    "Armn": "hy", "Beng": "bn", "Ethi": "am", "Geor": "ka", "Grek": "el", "Gujr": "gu", "Guru": "pa",
    "Hang": "ko", "Hani": "zh", "Hebr": "he", "Kana": "ja", "Khmr": "km", "Knda": "kn", "Laoo": "lo",
    "Mlym": "ml", "Mong": "mn", "Mymr": "my", "Orya": "or", "Sinh": "si", "Taml": "ta", "Telu": "te",
    "Thaa": "dv", "Thai": "th", "Tibt": "bo",
}  # fmt: skip
"""The scripts that one language of those with much text uses."""

LETTERS_A_CHARACTER = {"Hani": 3, "Hang": 2, "Kana": 2}
"""How many letters of an alphabet one character of these scripts says as much as."""


# characters past the Latin ones, but for punctuation
_NOT_LATIN = re.compile("[\u0250-\u1dff\u1f00-\u1fff\u2c80-\U0010ffff]")


def script_of(char: str) -> str:
    """Return the ISO 15924 code of a letter's script, "Kana" for both kana, '' for what is no letter."""
    return _NAMES[bisect_right(_STARTS, ord(char)) - 1]


def main_script(text: str) -> str:
    """Return the script that says most of ``text``, '' when there is no letter in it.

    Japanese mixes Han characters with kana: where a tenth of both are kana, all are counted as kana.
    """
    if not _NOT_LATIN.search(text):
        return "Latn" if any(map(str.isalpha, text)) else ""
    said: Counter[str] = Counter()
    for char, count in Counter(text).items():
        script = script_of(char)
        if script:
            said[script] += count * LETTERS_A_CHARACTER.get(script, 1)
    if said["Kana"] and 2 * said["Hani"] < 27 * said["Kana"]:
        said["Kana"] += said.pop("Hani", 0)
    return max(said, key=lambda script: (said[script], script)) if said else ""
