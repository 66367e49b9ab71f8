"""The rest of an office's phrase: whose it is and where its holder is sent, as far as it is read."""

from __future__ import annotations

from dragoman.reader.mentions.marked import Marked
from dragoman.reader.mentions.office_words import Form


class Rest:
    """What follows head and complement, as far as it is read."""

    def __init__(self, at: int, states: tuple[str, ...], host: str | None, form: Form, *, bare: bool) -> None:
        self.at = at
        self.states = list(states)
        self.host = host
        self.form = form
        self.bare = bare
        self.former = False
        self.owned = False

    def take(self, at: int) -> bool:
        """Read on to a token."""
        self.at = at
        self.bare = False
        return True

    def with_state(self, entity: Marked) -> bool:
        """Take a state whose it is, and read on behind it."""
        if entity.party not in self.states:
            self.states.append(entity.party)
        return self.take(entity.last)

    def sent(self, entity: Marked, proclitic: str) -> bool:
        """Take a state joined with ل or ب: an envoy's sender first and then his host, another's own."""
        serving = proclitic == "ب" and not self.states and not self.bare and entity.party.startswith("org:")
        if self.form.head.host and (self.states or proclitic == "ب") and not serving:
            if self.host is not None:
                return False
            self.host = entity.party
        elif self.states:
            return False
        else:
            self.states.append(entity.party)
        return self.take(entity.last)
