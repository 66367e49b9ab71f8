"""From a report to its statements, each with the words that make it and the frame that read it."""

from dragoman.reader.reader import Reader

__all__ = ["Reader"]
