"""Write the manual pages of the commands: ``python -m tools.manpages`` after a change of their options."""

from __future__ import annotations

import re
from inspect import cleandoc
from pathlib import Path

import click

from summarize import __version__, cli
from summarize.corpus import command as corpus

FOLDER = Path(__file__).parents[1] / "docs" / "man"

COMMANDS = {
    "summarize": (cli.command, cli.EXAMPLES, "extractive summaries of texts, files and pages"),
    "summarize-corpus": (corpus.command, corpus.EXAMPLES, "one brief for each row of a corpus"),
}

EXIT_STATUS = """\
.TP
.B 0
Everything was done.
.TP
.B 1
An input failed, as stderr says; the others are done.
.TP
.B 2
Wrong usage; nothing was done.
.TP
.B 130
Interrupted.
"""


def manual_page(name: str) -> str:
    """Return the page of one command in roff's man macros (man-pages(7))."""
    command, examples, purpose = COMMANDS[name]
    context = click.Context(command, info_name=name)
    options = [option for option in command.params if isinstance(option, click.Option)]
    records = [record for option in options if (record := option.get_help_record(context))]
    described = "".join(f".TP\n.B {roff(names)}\n{roff(text)}\n" for names, text in records)
    usage = " ".join(command.collect_usage_pieces(context))
    lines = cleandoc(examples).replace("\b", "").strip().removeprefix("Examples:").strip("\n")
    return (
        f'.TH {name.upper()} 1 "" "summarize {__version__}" "User Commands"\n'
        f".SH NAME\n{roff(name)} \\- {purpose}\n"
        f".SH SYNOPSIS\n.B {roff(name)}\n{roff(usage)}\n"
        f".SH DESCRIPTION\n{paragraphs(command.help or '')}"
        f".SH OPTIONS\n{described}"
        f".SH EXIT STATUS\n{EXIT_STATUS}"
        f".SH EXAMPLES\n.nf\n{roff(lines)}\n.fi\n"
    )


def paragraphs(text: str) -> str:
    """Return help text as paragraphs of the page."""
    return ".PP\n".join(f"{roff(' '.join(part.split()))}\n" for part in re.split(r"\n\s*\n", cleandoc(text)))


def roff(text: str) -> str:
    """Escape what roff would take for its own: backslashes, hyphens, dots and quotes that begin a line."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"(?m)^(?=[.'])", r"\\&", escaped)


def main() -> None:
    """Write every page."""
    FOLDER.mkdir(exist_ok=True)
    for name in COMMANDS:
        (FOLDER / f"{name}.1").write_text(manual_page(name), encoding="utf-8")


if __name__ == "__main__":
    main()
