"""Uncertain dates in EDTF notation (ISO 8601-2), which never claim more than was said."""

from dragoman.model.edtf.uncertain import Edtf
from dragoman.model.edtf.wording import words

__all__ = ["Edtf", "words"]
