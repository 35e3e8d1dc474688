"""What read() makes of Markdown, mails and subtitles."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarize.document import Text
from summarize.errors import UnreadableInputError
from summarize.readers import read

pytest.importorskip("markdown_it")


def blocks(text: Text) -> list[tuple[str, str]]:
    return [(block.role, text.text[block.start : block.end]) for block in text.blocks]


MARKDOWN = """\
---
title: "The pier"
lang: en-GB
---
# A new *pier*

The board **voted** for the [pier](https://example.org "t") and
`its` quay. ![a picture](pier.png)

What next
---------

- Dredge the *quay*
  soon.
1. Order the crane

> A quoted line.

```python
code = "no sentence."
```

    indented = code

<div align="center">Shown in <b>a box</b></div>

| a | b |
|---|---|
| c | d |
"""


def test_markdown_gives_text_without_marks_and_roles() -> None:
    text = read(MARKDOWN.encode(), format="markdown")
    assert blocks(text) == [
        ("title", "A new pier"),
        ("body", "The board voted for the pier and its quay."),
        ("title", "What next"),
        ("item", "Dredge the quay soon."),
        ("item", "Order the crane"),
        ("body", "A quoted line."),
        ("body", "Shown in a box"),
    ]
    assert (text.title, text.language) == ("The pier", "en")


def test_code_and_tables_of_markdown_are_to_be_had() -> None:
    text = read(MARKDOWN.encode(), format="markdown", extract=False).text
    assert 'code = "no sentence."' in text
    assert "indented = code" in text
    assert "c\n\nd" in text


def test_markdown_that_is_all_table_gives_the_table() -> None:
    assert read(b"| a | b |\n|---|---|\n| c | d |\n", format="markdown").text == "a\n\nb\n\nc\n\nd"


def test_the_name_tells_markdown_and_the_first_heading_is_the_title(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text("<p align=center>Logo</p>\n\n# Pier\n\nText.\n", encoding="utf-8")
    assert read(path).title == "Pier"


MAIL = """\
From: Ada <ada@example.org>
To: Ben <ben@example.org>
Subject: Re: AW: The pier
Message-ID: <1@example.org>
MIME-Version: 1.0
Content-Language: en-GB
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Dear Ben,

the board voted for the pier. It costs =A35 million.

On Monday, 2 November 2026, Ben
<ben@example.org> wrote:

> What did the board say?
> > Nobody knows.

I shall be there.

Yours, Ada
--=20
Ada, Harbour Office
+44 1
"""

OWN = "Dear Ben,\n\nthe board voted for the pier. It costs £5 million.\n\nI shall be there.\n\nYours, Ada"


def test_a_mail_gives_its_own_words() -> None:
    text = read(MAIL.encode())
    assert text.text == OWN
    assert (text.title, text.language) == ("The pier", "en")


def test_quotes_and_signatures_are_to_be_had() -> None:
    text = read(MAIL.encode(), extract=False).text
    assert "> What did the board say?" in text
    assert "Harbour Office" in text


@pytest.mark.parametrize(
    "below",
    [
        "-----Original Message-----\nFrom: Ben\n\nWhat did the board say?",
        "-------- Ursprüngliche Nachricht --------\nVon: Ben\n\nWas sagte der Rat?",
        "________________________________\nVon: Ben\nGesendet: Montag\nAn: Ada\n\nWas sagte der Rat?",
        "De : Ben\nEnvoyé : lundi\nÀ : Ada\nObjet : Pier\n\nQu'a dit le conseil ?",
    ],
)
def test_the_mail_below_an_answer_is_left_out(below: str) -> None:
    head = "Subject: x\nMessage-ID: <1@x>\nContent-Type: text/plain; charset=utf-8"
    mail = f"{head}\n\nThe pier is new.\n\n{below}"
    assert read(mail.encode()).text == "The pier is new."


def test_a_forwarded_mail_is_the_text_when_nothing_else_is() -> None:
    forwarded = b"---------- Forwarded message ---------\nFrom: Ben\n\nThe pier is new.\n"
    mail = b"Subject: x\nMessage-ID: <1@x>\n\n" + forwarded
    assert "The pier is new." in read(mail).text


def test_a_mail_in_html_is_read_without_what_it_quotes() -> None:
    pytest.importorskip("trafilatura")
    mail = (
        b"Subject: x\nMessage-ID: <1@x>\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
        b"<html><p>The pier is new.</p><div class=gmail_quote>On Monday Ben wrote:"
        b"<blockquote>Is it?</blockquote></div></html>"
    )
    assert read(mail).text == "The pier is new."


def test_a_mail_nested_beyond_reason_is_named() -> None:
    levels = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(3000))
    with pytest.raises(UnreadableInputError, match="damaged mail"):
        read(f"Message-ID: <1@x>\n{levels}".encode(), format="mail")


def test_a_mail_without_text_is_named() -> None:
    mail = b"Subject: x\nMessage-ID: <1@x>\nMIME-Version: 1.0\nContent-Type: image/png\n\nxyz"
    with pytest.raises(UnreadableInputError, match="mail without text"):
        read(mail)


SRT = """\
1
00:00:01,000 --> 00:00:02,500
<i>The board voted</i>

2
00:00:02,600 --> 00:00:04,000
{\\an8}for the pier. It
costs five million.

3
00:00:04,100 --> 00:00:05,000
[applause]

4
00:00:06,000 --> 00:00:07,000
- Who pays?
- The province.
"""
VTT = """\
WEBVTT
Kind: captions

NOTE nothing to say

intro
00:01.000 --> 00:02.500 align:start position:0%
<v Ada>The board<00:00:01.500><c> voted</c>

00:02.500 --> 00:04.000
The board voted
for the pier &amp; quay.
"""


def test_cues_are_joined_into_sentences_and_speakers_part_them() -> None:
    text = read(SRT.encode()).text
    assert text == "The board voted for the pier. It costs five million.\n\nWho pays?\n\nThe province."


def test_webvtt_is_read_and_lines_shown_twice_count_once() -> None:
    assert read(VTT.encode()).text == "The board voted for the pier & quay."


def test_captions_without_full_stops_stay_apart() -> None:
    cues = "".join(f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\nwords of cue {n}\n\n" for n in range(1, 60))
    assert read(cues.encode()).text.count("\n\n") == 58


def test_subtitles_without_a_cue_are_named() -> None:
    with pytest.raises(UnreadableInputError, match="no cue"):
        read(b"WEBVTT\n\nNOTE empty\n")
