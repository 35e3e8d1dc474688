"""``python -m benchmarks VERB``: run the module of that name."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from pathlib import Path


def main(arguments: list[str]) -> int:
    """Hand the arguments over to the verb's own ``main``, whose return value is the exit code."""
    modules = pkgutil.iter_modules([str(Path(__file__).parent)])
    verbs = sorted(module.name for module in modules if not module.name.startswith("_"))
    if not arguments or arguments[0] not in verbs:
        print(f"usage: python -m benchmarks {{{','.join(verbs)}}} ...", file=sys.stderr)
        return 0 if arguments in (["-h"], ["--help"]) else 2
    module = importlib.import_module(f"benchmarks.{arguments[0]}")
    return int(module.main(arguments[1:]) or 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
