"""Mails: what their sender wrote, without quoted replies and signatures."""

from __future__ import annotations

import re
from dataclasses import replace
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser

from ..document import Text
from ..errors import MissingExtraError
from .pieces import language_code
from .plain import decode
from .raw import Raw

_PREFIX = re.compile(r"^(?:(?:re|aw|sv|vs|fwd?|wg|tr|rv|res|enc|odp|отв)(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
_SIGNATURE = re.compile(r"^--[ \t]?$", re.MULTILINE)  # RFC 3676, section 4.3
_QUOTED = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_LINE = r"^(?![ \t]*>)[^\n]+"
_ATTRIBUTION = re.compile(
    rf"(?:(?<=\n\n)(?:{_LINE}\n){{0,2}})?{_LINE}:[ \t]*\n(?:[ \t]*\n)?(?=[ \t]*>)", re.MULTILINE
)
_ORIGINAL = re.compile(
    r"^[ \t]*(?:-{3,}[^\n-]+-{3,}[ \t]*$"
    r"|_{20,}[ \t]*$"
    r"|\*?(?:From|Von|De|Da|Van|Från|Fra|Od|От)[ \u00a0]?:[^\n]+\n(?:[^\n:]{2,20}:[^\n]*\n){2})",
    re.MULTILINE,
)


def read_raw(raw: Raw) -> Text:
    """Return a mail's own words; with ``extract=False`` its whole text.

    The subject is the title. Where an answer holds nothing but what it quotes or forwards, that is
    its text.

    Raises:
        UnreadableInputError: the mail has no text.
        MissingExtraError: its text is HTML, and the package that reads HTML is missing.
    """
    try:
        message = BytesParser(policy=policy.default).parsebytes(raw.data)
        whole = _body(message, raw)
        stated = str(message.get("subject", "")), str(message.get("content-language", ""))
    except (MessageError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        raise raw.unreadable("a damaged mail; save it again") from None
    if not whole.strip():
        raise raw.unreadable("a mail without text; give its attachment")
    own = _own_words(whole) if raw.extract else ""
    subject = _PREFIX.sub("", " ".join(stated[0].split()))
    return Text(own or whole.strip(), subject or None, language_code(stated[1]), raw.name or None)


def _body(message: EmailMessage, raw: Raw) -> str:
    """Return the text of a mail; of its variants the plain one."""
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        return ""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    body = replace(raw, data=data, charset=part.get_content_charset("") or "")
    return decode(body) if part.get_content_subtype() == "plain" else _visible(body, raw.extract)


def _visible(body: Raw, extract: bool) -> str:
    """Return the visible text of a mail in HTML; what it quotes stands in tags of its own."""
    try:
        from . import markup
        from .html import parse
    except ModuleNotFoundError:
        raise MissingExtraError("reading a mail in HTML", "html") from None
    root = parse(body)
    if extract:
        for quote in root.xpath("//blockquote | //*[contains(@class, 'gmail_quote')]"):
            quote.drop_tree()
    return "\n\n".join(text.strip() for _, text in markup.pieces(root, markup.HTML) if text.strip())


def _own_words(text: str) -> str:
    """Return a text without quotes, their introductions, the mails below it, and the signature."""
    own = _QUOTED.sub("", _ATTRIBUTION.sub("", text))
    for mark in (_ORIGINAL, _SIGNATURE):
        found = mark.search(own)
        own = own[: found.start()] if found else own
    return re.sub(r"\n{3,}", "\n\n", own).strip()
