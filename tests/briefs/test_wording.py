"""The wording itself: every kind, status and slot has a sentence in both languages, and none says what is unknown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

import pytest

from dragoman.briefs.document import plain
from dragoman.briefs.filling import Filling
from dragoman.briefs.naming import LEXICON
from dragoman.briefs.pattern import parse, slots
from dragoman.briefs.telling import sentence
from dragoman.briefs.voice import Voice
from dragoman.briefs.wording import LANGUAGES, wording
from dragoman.model.edtf import Edtf
from dragoman.model.errors import UsageError
from dragoman.model.kinds import STATUSES, kinds
from dragoman.model.record import Record, Shown
from dragoman.model.statement import SlotValue

VALUES: dict[str, SlotValue] = {
    "text": "تبادل الخبرات",
    "texts": ("وزير المالية", "وزير النقل"),
    "person": "سالم العلوي",
    "people": ("سالم العلوي", "زيد الخطيب"),
    "party": "OMN",
    "integer": 7,
    "number": 25,
    "unit": "USD",
}
FIRST: dict[str, SlotValue] = {
    "sender": "JOR",
    "from": "JOR",
    "donor": "JOR",
    "actor": "JOR",
    "giver": "JOR",
    "state": "JOR",
}


def _record(kind: str, status: str, slots_: dict[str, SlotValue], date: str | None) -> Record:
    return Record(
        id="0",
        kind=kind,
        parties=("JOR", "OMN"),
        status=status,
        date=Edtf.parse(date) if date else None,
        fields=tuple(Shown(field=name, value=value, rule="agreed", statements=()) for name, value in slots_.items()),
    )


def _words(kind: str) -> Iterator[dict[str, SlotValue]]:
    """Every combination of the words of a kind's word slots, each of them also unknown."""
    listed = {name: slot.words for name, slot in kinds()[kind].slots.items() if slot.type == "word"}
    for choice in product(*((None, *words) for words in listed.values())):
        yield {name: word for name, word in zip(listed, choice, strict=True) if word is not None}


def _others(kind: str) -> dict[str, SlotValue]:
    return {
        name: FIRST.get(name, VALUES[slot.type]) if slot.type == "party" else VALUES[slot.type]
        for name, slot in kinds()[kind].slots.items()
        if slot.type != "word"
    }


def _told(record: Record, lang: str) -> str:
    return plain(sentence(Voice(("JOR", "OMN"), lang, LEXICON), record))


_BROKEN = re.compile(r"[{}\[\]+]|None|  | [.,;:،؛]|[,،]\.|\.\.| ل \S| ب \S|«»|\(\)")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", list(kinds()))
def test_every_kind_status_and_word_has_a_whole_sentence_with_nothing_and_with_everything_known(
    kind: str, lang: str
) -> None:
    for words in _words(kind):
        for status, rest, date in product(STATUSES, ({}, _others(kind)), (None, "2019-05-07", "2019/..")):
            said = _told(_record(kind, status, {**words, **rest}, date), lang)
            assert said.endswith("."), said
            assert not _BROKEN.search(said), said
            assert lang == "ar" or said[0] == "«" or said[0].isupper() or said[0].isdigit(), said


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", list(kinds()))
def test_a_sentence_says_no_number_name_or_date_that_is_unknown(kind: str, lang: str) -> None:
    for words, status in product(_words(kind), STATUSES):
        said = _told(_record(kind, status, words, None), lang)
        assert not re.search(r"\d", said), said
        assert "العلوي" not in said, said


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", list(kinds()))
def test_each_slot_alone_changes_no_sentence_into_a_broken_one(kind: str, lang: str) -> None:
    for name, value in _others(kind).items():
        for status in STATUSES:
            said = _told(_record(kind, status, {name: value}, None), lang)
            assert not _BROKEN.search(said), said


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_date_is_said_in_every_sentence_of_a_dated_record(lang: str) -> None:
    for kind, status in product(kinds(), STATUSES):
        for words in _words(kind):
            said = _told(_record(kind, status, {**words, **_others(kind)}, "2019-05-07"), lang)
            assert "2019" in said, said


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_slot_that_a_pattern_uses_is_one_that_can_be_filled(lang: str) -> None:
    for kind, told in wording(lang).kinds.items():
        voice = Voice(("JOR", "OMN"), lang, LEXICON)
        filling = Filling(voice, _record(kind, "done", {**next(_words(kind)), **_others(kind)}, "2019"), dated=True)
        for pattern in told.sentences + told.noun:
            for slot in slots(parse(pattern.say)):
                filling.value(slot, "")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_condition_of_a_pattern_is_about_a_slot_and_word_of_its_kind(lang: str) -> None:
    for kind, told in wording(lang).kinds.items():
        known = {name: set(slot.words) for name, slot in kinds()[kind].slots.items()} | {"status": set(STATUSES)}
        for pattern in told.sentences + told.noun:
            for slot, words in pattern.when.items():
                assert set(words) <= known[slot], (kind, pattern)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_kind_and_field_has_a_heading(lang: str) -> None:
    made = wording(lang)
    assert set(made.labels["sections"]) == set(kinds())
    fields = {name for kind in kinds().values() for name in kind.slots} | {"date", "status"}
    assert fields <= set(made.labels["fields"])


def test_both_languages_have_the_same_headings() -> None:
    arabic, english = wording("ar").labels, wording("en").labels
    assert set(arabic) == set(english)
    for name, value in arabic.items():
        if isinstance(value, dict) and name != "sides":
            assert set(value) == set(english[name])


def test_a_language_that_no_brief_is_written_in_is_a_clear_error() -> None:
    with pytest.raises(UsageError, match=r"'fr'.*choose one of ar, en"):
        wording("fr")


COUNTS = (2, 3, 7, 10, 11, 25, 99, 100, 101, 102, 103, 110, 111, 1000)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_any_number_of_documents_of_any_kind_is_told_as_it_is_counted_at_every_stage(lang: str) -> None:
    tongue = Voice(("JOR", "OMN"), lang, LEXICON).tongue
    slot = kinds()["agreement"].slots
    for count, instrument, change, status in product(
        COUNTS, slot["instrument"].words, slot["change"].words, ("done", "ongoing", "planned", "proposed")
    ):
        record = _record("agreement", status, {"count": count, "instrument": instrument, "change": change}, "2019")
        said = _told(record, lang)
        noun = instrument if instrument in tongue.wording.numbers["nouns"] else "document"
        assert tongue.counted(count, noun, oblique=True).lower() in said.lower(), said
        assert not _BROKEN.search(said), said


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("measure", kinds()["figure"].slots["measure"].words)
def test_any_figure_of_any_measure_is_told_as_it_is_counted(measure: str, lang: str) -> None:
    tongue = Voice(("JOR", "OMN"), lang, LEXICON).tongue
    for value, unit, status in product((0, 1, *COUNTS, 2.5e6), ("count", "USD"), ("done", "ongoing", "planned")):
        record = _record("figure", status, {"measure": measure, "value": value, "unit": unit}, "2019")
        said = _told(record, lang)
        assert tongue.amount(value, unit, measure if lang == "ar" else None) in said, said
        assert not _BROKEN.search(said), said
