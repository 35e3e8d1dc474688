"""From a language code to its data."""

from __future__ import annotations

import importlib
import importlib.util
from dataclasses import replace
from functools import cache

from ..errors import UnknownLanguageError
from .language import Language, words

ISO_639_1 = words("""
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz
    ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik
    io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml
    mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd
    se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi
    vo wa wo xh yi yo za zh zu und
""")

CODES = tuple(
    """
    am ar bg bn cs da de el en es et fa fi fr gu he hi hr hu hy id is it ja kk ko lt lv mr my nl no pl pt ro
    ru sk sl sv ta te th tr uk ur vi zh
    """.split()
)
"""The codes of the languages that have a file."""

_OTHER_CODES = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "sh": "hr", "bs": "hr"}
"""Codes whose language has another code's file: written norms, withdrawn codes, near-identical languages."""

_EVERYWHERE = Language(
    code="und",
    name="any language",
    abbreviations=words("co corp inc ltd jr vs"),
    titles=words("mr mrs ms dr prof st"),
    closing=words("etc"),
)
"""What a language without a file knows: abbreviations that are written in many."""


def normalise_code(code: str) -> str:
    """Return the ISO 639-1 code of a language tag: ``pt-BR`` means ``pt``.

    Raises:
        TypeError: ``code`` is no string.
        UnknownLanguageError: it is no language code; the message names near codes.
    """
    if not isinstance(code, str):
        raise TypeError(f"language must be a str or None, not {type(code).__name__}")
    primary = code.replace("_", "-").split("-")[0].lower()
    if primary not in ISO_639_1:
        raise UnknownLanguageError(_unknown(code, primary))
    return _OTHER_CODES.get(primary, primary)


def _unknown(code: str, primary: str) -> str:
    import difflib

    named = [known for known in CODES if primary and get_language(known).name.lower().startswith(primary[:3])]
    alike = difflib.get_close_matches(primary, sorted(ISO_639_1), n=3, cutoff=0.4)
    near = list(dict.fromkeys(named + alike))[:4]
    hint = f"; near codes: {', '.join(near)}" if near else "; use an ISO 639-1 code such as en, de or zh"
    return f"unknown language {code!r}{hint}"


@cache
def get_language(code: str) -> Language:
    """Return the data of a language; one without a file has only its code, so its script rules."""
    code = normalise_code(code)
    if importlib.util.find_spec(f"{__package__}.{code}") is None:
        return replace(_EVERYWHERE, code=code, name=code, script="")
    language: Language = importlib.import_module(f"{__package__}.{code}").LANGUAGE
    return language
