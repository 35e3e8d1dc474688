"""``python -m summarize.corpus``: the command ``summarize-corpus``."""

from .command import main

if __name__ == "__main__":
    main()
