"""Who «البلدان», «بلاده», «معاليه» and an office without a state are, as a report goes on."""

from dragoman.reader.focus.focus import Focus
from dragoman.reader.focus.memory import is_setting

__all__ = ["Focus", "is_setting"]
