"""The cast of a report: from mentions to actors."""

from dragoman.reader.cast.casting import cast
from dragoman.reader.cast.datelines import datelines

__all__ = ["cast", "datelines"]
