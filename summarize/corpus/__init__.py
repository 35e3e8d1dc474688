"""Corpora: from a file of rows or a folder of files to a file of briefs, nothing lost.

:mod:`~summarize.corpus.command` is the shell's side, :func:`~summarize.corpus.run.run` the work.
"""
