"""The command line: one verb in one file, each a thin hand on the rooms to its left."""

from dragoman.cli.app import main

__all__ = ["main"]
