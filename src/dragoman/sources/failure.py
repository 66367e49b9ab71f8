"""The failure: one file, member or line that gave no report, and why."""

from __future__ import annotations

import msgspec

from dragoman.model.errors import DragomanError, InputError


class Failure(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was not read: the `file`, the `place` in it (`line 3`, `member a.html`), the fault and what to do about it.

    `code` is the stable code of the error that it was. The rest of the file and the other files are read none the less.
    """

    file: str
    fault: str
    remedy: str
    place: str | None = None
    code: str = InputError.code

    @classmethod
    def of(cls, error: DragomanError, *, file: str, place: str | None = None) -> Failure:
        """The failure that an error is, at its place."""
        return cls(file=file, place=place, fault=error.fault, remedy=error.remedy or _NO_REMEDY, code=error.code)

    @property
    def where(self) -> str:
        """File and place in one."""
        return f"{self.file}: {self.place}" if self.place else self.file

    def __str__(self) -> str:
        return f"{self.where}: {self.fault}; {self.remedy}"


_NO_REMEDY = "look at the file: it may be damaged or of another kind than it seems"
