"""What can go wrong, as one tree; every error has a stable code and says where the fault is and what to do.

    DragomanError
    ├── InputError            what was given cannot be read
    │   └── FormatError       a value or a line is not of its format
    ├── UnknownStateError     a name that is no state's
    ├── RegisterError         the register cannot be opened, read or written
    └── UsageError            the request itself does not make sense
"""

from __future__ import annotations


class DragomanError(Exception):
    """Base of every error that dragoman raises on purpose.

    `code` is stable across versions; `where` names the file and place; `remedy` tells what to do about it.
    """

    code = "D000"

    def __init__(self, fault: str, *, where: str | None = None, remedy: str | None = None) -> None:
        super().__init__(fault)
        self.fault = fault
        self.where = where
        self.remedy = remedy

    def __str__(self) -> str:
        """`where: fault; remedy`, leaving out what is not known."""
        text = f"{self.where}: {self.fault}" if self.where else self.fault
        return f"{text}; {self.remedy}" if self.remedy else text


class InputError(DragomanError, ValueError):
    """A file, stream or report cannot be read as what it claims to be."""

    code = "D100"


class FormatError(InputError):
    """A value or a line is not of its format."""

    code = "D110"


class UnknownStateError(DragomanError, LookupError):
    """A name or code that belongs to no state or organisation that the lexicon knows."""

    code = "D200"


class RegisterError(DragomanError):
    """The register cannot be opened, read or written."""

    code = "D300"


class UsageError(DragomanError, ValueError):
    """The request does not make sense: a pair of one state, an option without its partner."""

    code = "D400"
