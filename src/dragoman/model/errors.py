"""What can go wrong, as one tree; every error has a stable code and says where the fault is and what to do.

DragomanError
├── InputError            what was given cannot be read
│   ├── FormatError       a value or a line is not of its format
│   └── LimitError        a file asks for more than its limits allow
├── UnknownStateError     a name that is no state's
├── RegisterError         the register cannot be opened, read or written
│   ├── LockedError       another process is writing to it
│   ├── ForeignError      what is there is no register
│   ├── NewerError        it was made by a later version of dragoman
│   ├── DiskFullError     there is no room left to write
│   ├── UnwritableError   its place may not be written, or is not there
│   └── NotHeldError      it holds no such record, report or decision
├── UsageError            the request itself does not make sense
└── DocumentError         a document cannot be set or written
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


class LimitError(InputError):
    """A file asks for more bytes, pages, depth or time than its limits allow; the limit is named."""

    code = "D120"


class UnknownStateError(DragomanError, LookupError):
    """A name or code that belongs to no state or organisation that the lexicon knows."""

    code = "D200"


class RegisterError(DragomanError):
    """The register cannot be opened, read or written."""

    code = "D300"


class LockedError(RegisterError):
    """Another process was writing to the register for longer than this one would wait."""

    code = "D310"


class ForeignError(RegisterError):
    """The file or database is not a register of dragoman, or is damaged."""

    code = "D320"


class NewerError(RegisterError):
    """The register was made by a later version of dragoman than this."""

    code = "D330"


class DiskFullError(RegisterError):
    """No room was left where the register is; what was being written is not in it."""

    code = "D340"


class UnwritableError(RegisterError):
    """The register's place is not there, may not be written, or its server does not answer."""

    code = "D350"


class NotHeldError(RegisterError, LookupError):
    """The register holds nothing under the id that was asked for."""

    code = "D360"


class UsageError(DragomanError, ValueError):
    """The request does not make sense: a pair of one state, an option without its partner."""

    code = "D400"


class DocumentError(DragomanError):
    """A document cannot be set or written: a font is missing, an optional part is not installed."""

    code = "D500"
