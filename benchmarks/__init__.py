"""Measurements of the library, against references and against other packages; never imported by it.

``python -m benchmarks VERB --help`` shows what each can do: every verb is a module with a
``main(arguments)``.
"""
