"""Leaves: adapters to other frameworks, each imported by its own name and by nobody else."""
