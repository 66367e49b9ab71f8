"""What a verb is told of a pair: what sources say, and what follows from it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
import pytest

from dragoman.briefs.compose import Wanted, compose
from dragoman.briefs.document import plain
from dragoman.cli.opening import told_of
from dragoman.model.edtf import Edtf
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, SlotValue, Statement
from dragoman.register import Register

PAIR = ("JOR", "OMN")


def _told(name: str, kind: str, words: str, day: str | None, **slots: SlotValue) -> tuple[Report, list[Statement]]:
    said = Statement(
        doc=name,
        kind=kind,
        parties=PAIR,
        status="done",
        evidence=Evidence(words, 0, len(words)),
        date=Edtf.parse(day) if day else None,
        slots=slots,
    )
    return Report(id=name, text=words, source=name, published="2024-05-01"), [said]


RELATIONS = _told("r1", "relations", "أُقيمت العلاقات الدبلوماسية بين البلدين", None, change="established")
DATED = _told("r3", "relations", "أُقيمت العلاقات الدبلوماسية عام 1990", "1990", change="established")
THIRTIETH = _told(
    "r2", "anniversary", "احتفل البلدان بالذكرى الثلاثين لإقامة العلاقات الدبلوماسية بينهما", "2024",
    of="إقامة العلاقات الدبلوماسية", ordinal=30,
)  # fmt: skip


def test_a_beginning_that_only_an_anniversary_dates_is_told_with_that_year_and_said_to_be_derived(
    tmp_path: Path,
) -> None:
    with Register.open(tmp_path / "register.sqlite") as register:
        list(register.add_all([RELATIONS, THIRTIETH]))
        told = told_of(register, PAIR)
    brief = compose(PAIR, told.records, told.reports, lang="en", wanted=Wanted(today=date(2026, 1, 1)))
    (line,) = next(section for section in brief.sections if section.kind == "relations").lines
    assert plain(line.runs) == "Jordan and Oman established diplomatic relations in 1994."
    assert line.notes == ("derived from the sources, not said in them",)


@pytest.mark.parametrize(("lang", "said"), [("en", "derived from the sources"), ("ar", "مستنتج من المصادر")])
def test_an_anniversary_that_cannot_be_true_of_the_date_that_is_told_is_shown_beside_it(
    tmp_path: Path, lang: str, said: str
) -> None:
    with Register.open(tmp_path / "register.sqlite") as register:
        list(register.add_all([DATED, THIRTIETH]))
        told = told_of(register, PAIR)
    (line,) = compose(PAIR, told.records, told.reports, lang=lang).disagreements
    (shown, _), (rival, notes) = line.contested[0].rivals
    assert "1990" in plain(shown)
    assert "1994" in plain(rival)
    assert said in plain(rival)
    assert notes == ()


def test_what_follows_from_a_record_that_is_withheld_is_not_told(tmp_path: Path) -> None:
    with Register.open(tmp_path / "register.sqlite") as register:
        list(register.add_all([RELATIONS, THIRTIETH]))
        (secret,) = (record for record in register.records(PAIR) if record.kind == "anniversary")
        register.decide("mark", [secret.id], value="restricted", who="سالم", why="سرّي")
        (left,) = told_of(register, PAIR, marking="public").records
    assert (left.kind, left.date) == ("relations", None)


def test_a_pair_of_which_nothing_is_told_is_noted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Register.open(tmp_path / "register.sqlite") as register:
        assert told_of(register, ("FJI", "TUV")).records == []
    assert "the register tells of nothing between FJI and TUV" in capsys.readouterr().err


def test_a_name_that_was_corrected_between_other_states_is_spelt_so_here_too(tmp_path: Path) -> None:
    visit = _told("r1", "visit", "زار سالم العلوي عمّان", "2020-05-03", people=("سالم العلوي",), to="JOR")
    report, (said,) = _told("r2", "visit", "زار سالم العلوي القاهرة", "2021-05-03", people=("سالم العلوي",), to="EGY")
    elsewhere = (report, [msgspec.structs.replace(said, parties=("EGY", "OMN"))])
    with Register.open(tmp_path / "register.sqlite") as register:
        list(register.add_all([visit, elsewhere]))
        (other,) = register.records(("EGY", "OMN"))
        register.decide(
            "correct", [other.id], field="people", value=("Salem Al-Alawy",), who="سالم", why="كما يكتب اسمه"
        )
        told = told_of(register, PAIR)
        hidden = told_of(register, PAIR, marking="public")
    brief = compose(PAIR, told.records, told.reports, lang="en", elsewhere=told.elsewhere)
    assert plain(brief.sections[0].lines[0].runs).startswith("Salem Al-Alawy (سالم العلوي) paid a visit to Jordan")
    assert hidden.elsewhere == told.elsewhere
