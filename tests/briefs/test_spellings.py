"""The register's own spellings of names: written beside them, told by a source in Latin letters, or corrected to."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from dragoman.briefs.compose import Wanted, compose
from dragoman.briefs.document import plain
from dragoman.briefs.spellings import Spellings, alike
from dragoman.model.record import Record, Shown
from dragoman.model.report import Report
from dragoman.model.statement import Statement

Make = Callable[..., Record]
PAIR = ("JOR", "OMN")


def _line(records: list[Record], reports: dict[str, Report], lang: str = "en") -> str:
    (section,) = compose(PAIR, records, reports, lang=lang).sections
    return plain(section.lines[0].runs)


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("سالم العلوي", "Salem Al-Alawi"),
        ("سالم العلوي", "Salim Al Alawi"),
        ("إلهام علييف", "İlham Əliyev"),
        ("جيحون بيراموف", "Ceyhun Bayramov"),
        ("يوسف بن علوي", "Yousuf Alawi"),
        ("أمين الحافظ", "Amine el-Hafez"),
    ],
)
def test_a_spelling_that_sounds_like_the_name_is_taken_for_it(arabic: str, latin: str) -> None:
    assert alike(arabic, latin)


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("سالم العلوي", "Nabil Khatib"),
        ("حيدر علييف", "Ilham Aliyev"),
        ("محمد بن خالد آل سعود", "Mohammed bin Salman Al Saud"),
        ("سعود الفيصل", "OPEC"),
        ("قاسم توكاييف", "Tokayev"),
        ("سالم العلوي", "Salim"),
    ],
)
def test_another_person_or_a_part_of_a_name_is_not(arabic: str, latin: str) -> None:
    assert not alike(arabic, latin)


def test_a_name_is_spelt_as_a_report_writes_it_beside_the_arabic(record: Make) -> None:
    made = record("visit", people=("سالم العلوي",), to="JOR", date="2020-05-03")
    text = "كلمات من النص. زار سالم العلوي ( Salem Al-Alawy ) الأردن، وسالم العلوي (OPEC) في النفط."
    assert _line([made], {}) == "Salim al-Alawi (سالم العلوي) paid a visit to Jordan on 3 May 2020."
    said = _line([made], {"r1": Report(id="r1", text=text)})
    assert said == "Salem Al-Alawy (سالم العلوي) paid a visit to Jordan on 3 May 2020."


def test_the_spelling_of_one_report_serves_every_record_of_the_pair(record: Make) -> None:
    records = [
        record("visit", people=("سالم العلوي",), to="JOR", date="2020-05-03"),
        record("visit", people=("سالم العلوي",), to="JOR", date="2024-05-03", doc="r2"),
    ]
    reports = {"r2": Report(id="r2", text="كلمات من النص: سالم العلوي (Salem Al-Alawy).")}
    assert "Salem Al-Alawy" in _line(records, reports)


def test_a_name_is_spelt_as_a_source_in_latin_letters_spells_it(statement: Callable[..., Statement]) -> None:
    arabic = statement("visit", people=("سالم العلوي",), to="JOR", date="2020-05-03")
    english = statement("visit", "Salem Al-Alawy", doc="r2", people=("Salem Al-Alawy",), to="JOR", date="2020-05-03")
    made = Record(
        id=arabic.key,
        kind="visit",
        parties=PAIR,
        status="done",
        date=arabic.date,
        fields=(
            Shown(field="people", value=("سالم العلوي",), rule="agreed", statements=(arabic.key,)),
            Shown(field="to", value="JOR", rule="agreed", statements=(arabic.key,)),
        ),
        statements=(arabic, english),
    )
    assert _line([made], {}).startswith("Salem Al-Alawy (سالم العلوي) paid")
    shown = msgspec.structs.replace(made.fields[0], value=("Salem Al-Alawy",))
    in_latin = msgspec.structs.replace(made, fields=(shown, *made.fields[1:]))
    assert _line([in_latin], {}).startswith("Salem Al-Alawy (سالم العلوي) paid")
    assert "سالم العلوي" in _line([in_latin], {}, "ar")
    assert "Salem" not in _line([in_latin], {}, "ar")


def test_a_name_is_spelt_as_a_person_corrected_it(record: Make) -> None:
    made = record("visit", people=("سالم العلوي",), to="JOR", date="2020-05-03")
    corrected = Shown(field="people", value=("Salem Alawy",), rule="decision", statements=())
    decided = msgspec.structs.replace(made, fields=tuple(f if f.field != "people" else corrected for f in made.fields))
    later = record("visit", people=("سالم العلوي",), to="JOR", date="2024-05-03", doc="r2")
    brief = compose(PAIR, [decided, later], {}, lang="en")
    assert [plain(line.runs).partition(" paid")[0] for line in brief.sections[0].lines] == [
        "Salem Alawy (سالم العلوي)",
        "Salem Alawy",
    ]
    assert "سالم العلوي" in _line([decided], {}, "ar")


def test_a_name_that_only_a_withheld_sentence_spells_is_romanised(record: Make) -> None:
    text = "كلمات من النص. سالم العلوي (Salem Al-Alawy) سرّ."
    at = text.index("سالم")
    secret = record("visit", text[at:], start=at, people=("سالم العلوي",), to="JOR", date="2024")
    made = record("visit", people=("سالم العلوي",), to="JOR", date="2020-05-03")
    marked = msgspec.structs.replace(secret, marking="restricted")
    reports = {"r1": Report(id="r1", text=text)}
    told = compose(PAIR, [made, marked], reports, lang="en", wanted=Wanted(marking="public"))
    assert "Salim al-Alawi" in plain(told.sections[0].lines[0].runs)


def test_of_several_spellings_the_one_met_most_often_stands(record: Make) -> None:
    records = [record("visit", people=("سالم العلوي",), to="JOR", doc=doc) for doc in ("r1", "r2", "r3")]
    reports = {
        doc: Report(id=doc, text=f"كلمات من النص سالم العلوي ({spelt})")
        for doc, spelt in (("r1", "Salem Alawi"), ("r2", "Salim Alawy"), ("r3", "Salim Alawy"))
    }
    assert Spellings(records, reports).latin("سالم العلوى") == "Salim Alawy"
