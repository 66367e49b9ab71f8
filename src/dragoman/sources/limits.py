"""How much of an untrusted file is taken: every limit in one value, each named in the error that it raises."""

from __future__ import annotations

import msgspec

from dragoman.model.errors import LimitError, UsageError


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """The most that a file may ask of the program. Bytes, seconds and counts; all are above 0.

    Streamed formats (Report JSONL, CSV, WARC) may be of any size: each of their lines or members is bounded.
    """

    file_bytes: int = 64 * 2**20
    """Bytes of one document: a text, a page, a PDF, an archive that cannot be streamed."""

    line_bytes: int = 16 * 2**20
    """Bytes of one line of a streamed format."""

    expanded_bytes: int = 512 * 2**20
    """Bytes that a compressed file may grow to, all its members together."""

    members: int = 20_000
    """Members of one archive, parts of one mail."""

    nesting: int = 3
    """Archives and mails within one another."""

    markup_depth: int = 1_000
    """Elements of a page or document within one another."""

    markup_nodes: int = 1_000_000
    """Elements of one page or document."""

    pages: int = 2_000
    """Pages of a PDF or of scans."""

    seconds: float = 60.0
    """Time for one document in a child process (PDF, Office, images), and for one page that is fetched."""

    redirects: int = 5
    """Other addresses that a page may send to, one after another, before it is fetched."""

    memory_bytes: int = 2 * 2**30
    """Address space of a child process."""

    def check(self, name: str, amount: float) -> None:
        """Refuse an amount above the limit of that name.

        Raises:
            LimitError: it is above; the limit, its value and the remedy are named.
        """
        if amount > getattr(self, name):
            raise self.exceeded(name)

    def exceeded(self, name: str) -> LimitError:
        """The error of a limit that was passed."""
        most = getattr(self, name)
        return LimitError(
            f"goes past the limit {name} ({most:,})",
            remedy=f"if the file is to be trusted, raise the limit {name}; else split it or leave it out",
        )

    @classmethod
    def given(cls, settings: dict[str, float]) -> Limits:
        """The default limits with some of them set.

        Raises:
            UsageError: a name that is no limit's, or a value that is not above 0.
        """
        for name, value in settings.items():
            if name not in cls.__struct_fields__:
                raise UsageError(
                    f"no limit is called {name}", remedy=f"the limits are {', '.join(cls.__struct_fields__)}"
                )
            if not value > 0:
                raise UsageError(f"the limit {name} must be above 0", remedy="leave it out to have its default")
        whole = {name: value if name == "seconds" else int(value) for name, value in settings.items()}
        return msgspec.structs.replace(cls(), **whole)
