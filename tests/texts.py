"""Texts of our own that several tests read, and a generator of many more."""

from __future__ import annotations

import random

HARBOUR = """\
The harbour of Linsby will be closed to large ships from March, the port authority said on Monday. \
Divers had found cracks in the eastern wall during a routine inspection in autumn. \
The wall protects the fish market and about forty houses behind it.

Repairs will cost nine million crowns and take until the end of next year. \
The authority asked the government to pay half of the repairs. \
A spokeswoman for the ministry said that the request was being examined.

Fishermen fear for their trade. \
Small boats may still enter the harbour at high tide, but the ferry to Hollen will leave from Brask. \
The ferry carries two hundred thousand passengers a year. \
Shopkeepers near the harbour expect to lose a third of their customers while the ferry is away.

The eastern wall was built in 1911 and last repaired after the storm of 1953.
"""

_SUBJECTS = "The council|A ferry|The harbour|One engineer|The museum|A farmer|The river|Our school".split("|")
_VERBS = "repairs|visits|closes|measures|praises|rebuilds|sells|paints".split("|")
_OBJECTS = "the old bridge|a new wall|the market hall|forty boats|the northern road|its archive".split("|")
_TAILS = "in spring|before the storm|without delay|for nine crowns|near the mill|every year".split("|")


def invented_text(seed: int, sentences: int) -> str:
    """Return so many sentences from a seeded grammar, in paragraphs of five."""
    choose = random.Random(seed).choice
    lines = [
        f"{choose(_SUBJECTS)} {choose(_VERBS)} {choose(_OBJECTS)} {choose(_TAILS)}." for _ in range(sentences)
    ]
    return "\n\n".join(" ".join(lines[i : i + 5]) for i in range(0, len(lines), 5))
