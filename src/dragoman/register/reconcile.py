"""The shown value of each field of a fact, chosen by a stated rule, and the rivals that stand beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, NamedTuple

from dragoman.model.disagreement import Disagreement, Rival
from dragoman.model.edtf import Edtf
from dragoman.model.kinds import kinds
from dragoman.model.record import Record, Shown
from dragoman.model.statement import SlotValue
from dragoman.register.meaning import Amount, Called, Meaning, amount, called, meaning
from dragoman.register.moments import Moment
from dragoman.register.names import fuller, likeness
from dragoman.register.overrule import overruled
from dragoman.register.rulings import Rulings
from dragoman.register.telling import Telling
from dragoman.register.timing import moments
from dragoman.register.voices import voices
from dragoman.register.wordings import ALIKE, overlap

AGREED = "agreed"
"""All who say anything say the same."""
MOST_EXACT = "most-exact"
"""Of values that agree, or have equally many voices, the one that says most."""
MOST_VOICES = "most-voices"
"""Of rivals, the one that most independent sources say."""
NEAREST = "nearest-in-time"
"""Of rivals with equally many voices, equally exact, the one told nearest to the event."""
FIRST = "first-in-order"
"""Nothing tells the rivals apart; the one that stands first in the order of publication."""


UNITED = "united"
"""A list holds everybody whom any of the sources names."""


_NO_DAY = 10_000_000


class _Camp(NamedTuple):
    """Values that agree with each other, the one that says most first, and the tellings behind them."""

    values: list[Any]
    tellings: list[Telling]


def record_of(tellings: list[Telling], rulings: Rulings | None = None) -> Record:
    """The record that the tellings of one fact make; they stand in their order, and the first gives the id.

    What `rulings` say of it is shown in place of what the rules would choose.
    """
    first = tellings[0].statement
    decided = rulings.of(telling.key for telling in tellings) if rulings is not None else []
    when = moments(tellings)
    shown: list[Shown] = []
    disagreements: list[Disagreement] = []
    for field in ("date", "status", *kinds()[first.kind].slots):
        said = [(value, telling) for telling in tellings if (value := _said(telling, field, when)) is not None]
        ruling = Rulings.field(decided, field)
        if ruling is not None and ruling.act == "choose" and not _says(said, ruling.value):
            ruling = None  # whoever said it was withdrawn or changed: the choice is open again
        if not said and ruling is None:
            continue
        if field in ("unit", "comparator") and (chosen := _shown(shown, "value")) is not None:
            said = [pair for pair in said if pair[1].key in chosen.statements] or said
        made, against = _field(first.kind, field, said) if said else (None, None)
        if ruling is not None:
            made, against = overruled(ruling, made, against, tellings)
        if made is not None:
            shown.append(made)
        if against is not None:
            disagreements.append(against)
    date_, status = _shown(shown, "date"), _shown(shown, "status")
    return Record(
        id=tellings[0].key,
        kind=first.kind,
        parties=tuple(sorted({party for telling in tellings for party in telling.statement.parties})),
        status=str(status.value) if status else first.status,
        date=Edtf.parse(str(date_.value)) if date_ else None,
        fields=tuple(shown),
        statements=tuple(telling.statement for telling in tellings),
        disagreements=tuple(disagreements),
        voices=len(voices(tellings)),
        decisions=tuple(decision.id for decision in decided),
        accepted=any(decision.act == "accept" for decision in decided),
        marking=Rulings.marking(decided),
    )


def _says(said: Iterable[tuple[Any, Telling]], chosen: SlotValue | None) -> bool:
    """Whether somebody says what a person chose, or names whom he chose in a list."""
    for value, telling in said:
        plain = _plain(value)
        if chosen in (plain, telling.statement.date and str(telling.statement.date)):
            return True
        if isinstance(plain, tuple) and isinstance(chosen, tuple) and not set(plain).isdisjoint(chosen):
            return True
    return False


def _shown(shown: Iterable[Shown], field: str) -> Shown | None:
    return next((one for one in shown if one.field == field), None)


def _said(telling: Telling, field: str, when: dict[str, Moment]) -> Any:  # noqa: ANN401  # a slot's value or a moment
    statement = telling.statement
    if field == "date":
        return when.get(telling.key)
    return statement.status if field == "status" else statement.slots.get(field)


def _field(kind: str, field: str, said: list[tuple[Any, Telling]]) -> tuple[Shown, Disagreement | None]:
    slot = kinds()[kind].slots.get(field)
    if slot is not None and slot.type in ("people", "texts"):
        return _list_of_all(field, said, _same_person if slot.type == "people" else _same_words), None
    meant = meaning(kind, field)
    if slot is not None and slot.type == "number":
        said = [(amount(telling.statement), telling) for _, telling in said]
    elif slot is not None and slot.type == "person":
        said = [(called(value, telling.offices), telling) for value, telling in said]
    camps = _camps(said, meant)
    rule = _order(camps, meant)
    best = camps[0]
    shown = Shown(field=field, value=_plain(best.values[0]), rule=rule, statements=tuple(t.key for t in best.tellings))
    if len(camps) == 1:
        return shown, None
    rivals = tuple(
        Rival(_plain(camp.values[0]), tuple(t.key for t in camp.tellings), len(voices(camp.tellings))) for camp in camps
    )
    return shown, Disagreement(field, rivals, _since(camps))


def _plain(value: Any) -> SlotValue:  # noqa: ANN401  # what is compared may carry more than what is shown
    if isinstance(value, Moment):
        return value.text
    if isinstance(value, Amount):
        return value.number
    if isinstance(value, Called):
        return value.name
    shown: SlotValue = value
    return shown


def _camps(said: list[tuple[Any, Telling]], meant: Meaning) -> list[_Camp]:
    """The values that agree, together. A value that agrees with several rivals, being less exact, takes no side."""
    by_value: dict[Any, list[Telling]] = {}
    for value, telling in said:
        by_value.setdefault(value, []).append(telling)
    ordered = list(by_value)
    if len(ordered) > 1:
        ordered.sort(key=lambda value: (meant.rank(value), -len(voices(by_value[value])), str(value)))
    camps: list[_Camp] = []
    for value in ordered:
        open_to = [camp for camp in camps if all(meant.agree(value, other) for other in camp.values)]
        if len(open_to) == 1:
            open_to[0].values.append(value)
            open_to[0].tellings.extend(by_value[value])
        elif not open_to:
            camps.append(_Camp([value], list(by_value[value])))
    for camp in camps:
        camp.tellings.sort(key=lambda telling: telling.order)
    return camps


def _order(camps: list[_Camp], meant: Meaning) -> str:
    """Put the camp to be shown first, the others in order of claim, and name the rule that chose it."""
    if len(camps) == 1:
        return AGREED if len({_plain(value) for value in camps[0].values}) == 1 else MOST_EXACT
    claims = {id(camp): _claim(camp, meant) for camp in camps}
    camps.sort(key=lambda camp: claims[id(camp)])
    best, second = claims[id(camps[0])], claims[id(camps[1])]
    return next(
        rule
        for rule, one, other in zip((MOST_VOICES, MOST_EXACT, NEAREST, FIRST), best, second, strict=True)
        if one != other
    )


def _claim(camp: _Camp, meant: Meaning) -> tuple[int, tuple[float, ...], int, Any]:
    """What a camp has on its side, the smaller the better, in the order of the rules."""
    return -len(voices(camp.tellings)), meant.rank(camp.values[0]), _distance(camp.tellings), camp.tellings[0].order


def _distance(tellings: list[Telling]) -> int:
    """Days from what is told to the publication of the report nearest to it."""
    return min(
        (abs(one.published - one.days.low) for one in tellings if one.published and one.statement.date is not None),
        default=_NO_DAY,
    )


def _since(camps: list[_Camp]) -> str | None:
    """The publication of the first report after which two camps had spoken; None where that is not known."""
    firsts = sorted(min(t.published if t.published is not None else _NO_DAY for t in camp.tellings) for camp in camps)
    return date.fromordinal(firsts[1]).isoformat() if firsts[1] < _NO_DAY else None


def _list_of_all(field: str, said: list[tuple[SlotValue, Telling]], same: Callable[[str, str], bool]) -> Shown:
    """A list shows everybody whom anybody names, each once, in the fullest spelling.

    What one statement names side by side is several, however alike: «الخطوط الكويتية» and «الخطوط المصرية».
    """
    named: list[str] = []
    for value, _ in said:
        others = list(range(len(named)))
        for one in sorted(_tuple(value), key=lambda one: one not in named):
            place = next((n for n in others if named[n] == one), None)
            if place is None:
                place = next((n for n in others if same(one, named[n])), None)
            if place is None:
                named.append(one)
            else:
                others.remove(place)
                named[place] = fuller(named[place], one)
    alike = all(set(_tuple(value)) == set(_tuple(said[0][0])) for value, _ in said)
    return Shown(
        field=field,
        value=tuple(named),
        rule=AGREED if alike else UNITED,
        statements=tuple(telling.key for _, telling in said),
    )


def _tuple(value: SlotValue) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (str(value),)


def _same_person(one: str, other: str) -> bool:
    return bool(likeness(one, other))


def _same_words(one: str, other: str) -> bool:
    return overlap(one, other) >= ALIKE
