"""``python -m summarize`` is the command ``summarize``."""

from .cli import main

if __name__ == "__main__":
    main()
