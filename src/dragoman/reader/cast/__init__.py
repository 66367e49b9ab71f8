"""The cast of a report: from mentions to actors."""

from dragoman.reader.cast.casting import cast

__all__ = ["cast"]
