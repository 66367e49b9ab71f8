"""The actor: someone or something in a sentence that acts for a state or an organisation."""

from __future__ import annotations

from typing import NamedTuple


class Actor(NamedTuple):
    """Tokens `[first, last)` that name one who acts, or is acted on.

    `form` is `state`, `organisation`, `person`, `office`, `collective` (a ministry, a side, a people), `place` (a city
    in a state), `adjective` (a state's adjective that qualifies something else), `both` (the two in focus), `own` (the
    speaker's state) or `pronoun`. `parties` are codes, empty while unknown. `people` and `roles` are the words of the
    report, of which one actor has one or the other. `prep` is what governs it (`to`, `with`, `by`, the letters ل ب ك
    …), empty if bare; `conj` whether it is joined to what stands before by و; `host` the state that an envoy is
    accredited to.
    """

    first: int
    last: int
    form: str
    parties: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    prep: str = ""
    conj: bool = False
    host: str = ""
    role: str = ""
    whose: str = ""

    @property
    def is_personal(self) -> bool:
        """Whether it is a person or an office, not a state itself."""
        return self.form in ("person", "office", "pronoun")
