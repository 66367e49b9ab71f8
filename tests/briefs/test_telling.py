"""Sentences as a desk officer would read them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from dragoman.briefs.coming import gone_by
from dragoman.briefs.document import Run, plain
from dragoman.briefs.naming import LEXICON
from dragoman.briefs.telling import sentence, single
from dragoman.briefs.voice import Voice
from dragoman.model.record import Record

Make = Callable[..., Record]

TOLD: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("told.yml").read_text("utf-8"))


@pytest.mark.parametrize("told", TOLD, ids=lambda told: str(told["record"]["kind"]))
def test_a_record_reads_as_a_ministry_would_write_it(record: Make, told: dict[str, Any]) -> None:
    said = {name: tuple(value) if isinstance(value, list) else value for name, value in told["record"].items()}
    said["from_"] = said.pop("from", None)
    made = record(said.pop("kind"), **{name: value for name, value in said.items() if value is not None})
    assert plain(sentence(Voice(("JOR", "OMN"), "ar", LEXICON), made)) == told["ar"]
    assert plain(sentence(Voice(("JOR", "OMN"), "en", LEXICON), made)) == told["en"]


def test_a_name_has_its_arabic_beside_it_once_in_a_section(record: Make) -> None:
    voice = Voice(("JOR", "OMN"), "en", LEXICON)
    visit = record("visit", people=("نبيل الخطيب",), from_="JOR", to="OMN")
    assert "(نبيل الخطيب)" in plain(sentence(voice, visit))
    assert "(نبيل الخطيب)" not in plain(sentence(voice, visit))
    voice.begin()
    assert "(نبيل الخطيب)" in plain(sentence(voice, visit))


def test_arabic_words_in_an_english_sentence_know_that_they_are_arabic(record: Make) -> None:
    runs = sentence(Voice(("JOR", "OMN"), "en", LEXICON), record("agreement", subject="الصيد", change="signed"))
    assert Run("«الصيد»", "ar") in runs
    assert all(run.lang == "ar" or run.text.isascii() for run in runs)


def test_a_topic_that_names_the_state_concerned_does_not_name_it_twice(record: Make) -> None:
    said = {"actor": "OMN", "target": "JOR", "stance": "support"}
    voice = Voice(("JOR", "OMN"), "ar", LEXICON)
    named = plain(sentence(voice, record("position", topic="أمن الأردن", **said)))
    other = plain(sentence(voice, record("position", topic="أمن الحدود", **said)))
    assert named == "أعربت عُمان عن تأييد «أمن الأردن»."
    assert other == "أعربت عُمان عن تأييد «أمن الحدود»، في ما يتصل بالأردن."


def test_a_sentence_can_leave_its_date_to_the_margin(record: Make) -> None:
    made = record("relations", date="1972-08-03", change="established")
    said = plain(sentence(Voice(("JOR", "OMN"), "en", LEXICON), made, dated=False))
    assert said == "Jordan and Oman established diplomatic relations."


@pytest.mark.parametrize(
    ("kind", "slots", "field", "value", "said"),
    [
        ("relations", {}, "date", "1972", "1972"),
        ("mission", {}, "host", "OMN", "Oman"),
        ("mission", {}, "type", "embassy", "embassy"),
        ("figure", {"measure": "trade", "unit": "USD"}, "value", 5_000_000, "5 million US dollars"),
        ("meeting", {}, "people", ("سالم العلوي",), "Salim al-Alawi (سالم العلوي)"),
        ("meeting", {}, "place", "مسقط", "Muscat"),
        ("meeting", {}, "occasion", "القمة", "«القمة»"),
        ("mechanism", {}, "ordinal", 3, "3"),
    ],
)
def test_a_value_can_be_said_alone_beside_its_rivals(
    record: Make, kind: str, slots: dict[str, object], field: str, value: object, said: str
) -> None:
    voice = Voice(("JOR", "OMN"), "en", LEXICON)
    assert plain(single(voice, record(kind, **slots), field, value)) == said  # type: ignore[arg-type]


def test_many_parties_are_named_once_and_not_again_in_the_sentence_that_follows(record: Make) -> None:
    many = ("EGY", "JOR", "OMN", "QAT")
    said = {"instrument": "agreement", "change": "signed", "parties": many}
    records = [record("agreement", date=date, **said) for date in ("2018", "2019", "2020")]
    arabic, english = (
        [plain(sentence(voice, one)) for one in records]
        for voice in (Voice(("JOR", "OMN"), "ar", LEXICON), Voice(("JOR", "OMN"), "en", LEXICON))
    )
    assert arabic[0] == "وُقّعت اتفاقية بين الأردن وعُمان ومصر وقطر عام 2018."
    assert arabic[1] == "وُقّعت اتفاقية بين الأطراف نفسها عام 2019."
    assert english[:2] == [
        "Jordan, Oman, Egypt and Qatar signed an agreement in 2018.",
        "The same parties signed an agreement in 2019.",
    ]


def test_parties_are_named_again_after_a_sentence_on_others_and_in_a_new_section(record: Make) -> None:
    voice = Voice(("JOR", "OMN"), "en", LEXICON)
    many = record("agreement", change="signed", parties=("EGY", "JOR", "OMN", "QAT"))
    two = record("agreement", change="signed")
    said = [plain(sentence(voice, one)) for one in (many, two, many)]
    assert said[2] == said[0]
    voice.begin()
    assert plain(sentence(voice, many)) == said[0]


def test_what_went_on_between_two_days_is_past_in_a_timeline_too(record: Make) -> None:
    made = record("project", status="ongoing", name="سكة الخليج", date="2015-07-06/2015-07-12")
    for lang, said in (("ar", "تواصل العمل في «سكة الخليج»."), ("en", "Work continued on «سكة الخليج».")):
        assert plain(sentence(Voice(("JOR", "OMN"), lang, LEXICON), made, dated=False)) == said


@pytest.mark.parametrize(
    ("lang", "said"),
    [("ar", "وجّهت عُمان دعوة إلى الأردن في مارس 2019."), ("en", "Oman sent Jordan an invitation in March 2019.")],
)
def test_who_is_only_pointed_to_is_not_named(record: Callable[..., Record], lang: str, said: str) -> None:
    made = record(
        "message",
        "نص",
        type="invitation",
        sender="وزيرنا",
        receiver="نظيره الأردني",
        from_="OMN",
        to="JOR",
        date="2019-03",
    )
    assert plain(sentence(Voice(("JOR", "OMN"), lang, LEXICON), made)) == said


def test_a_state_is_not_told_as_concerned_by_its_own_stance(record: Callable[..., Record]) -> None:
    made = record("position", "نص", stance="support", topic="وحدة الأراضي", actor=("OMN",), target=("JOR", "OMN"))
    told = plain(sentence(Voice(("JOR", "OMN"), "en", LEXICON), made))
    assert told == "Oman declared support for «وحدة الأراضي», concerning Jordan."


def test_a_visit_under_way_is_told_as_past_once_its_day_has_gone_by(record: Make) -> None:
    made = record("visit", people=("نبيل الخطيب",), from_="JOR", to="OMN", date="2019-03-04", status="ongoing")
    voice = Voice(("JOR", "OMN"), "ar", LEXICON)
    assert plain(sentence(voice, made)) == "يقوم نبيل الخطيب بزيارة من الأردن إلى عُمان كما في 4 مارس 2019."
    voice.past = gone_by(date(2019, 3, 4), {}, [made])
    assert plain(sentence(voice, made)).startswith("يقوم")
    voice.past = gone_by(date(2019, 3, 5), {}, [made])
    assert plain(sentence(voice, made)) == "كان نبيل الخطيب في زيارة من الأردن إلى عُمان في 4 مارس 2019."
    english = Voice(("JOR", "OMN"), "en", LEXICON, gone_by(date(2019, 3, 5), {}, [made]))
    assert plain(sentence(english, made)) == (
        "Nabil al-Khatib (نبيل الخطيب) of Jordan was on a visit to Oman on 4 March 2019."
    )


def test_what_is_ongoing_and_lasts_is_told_as_of_its_day_however_long_ago(record: Make) -> None:
    made = record("mission", type="embassy", sender="OMN", host="JOR", date="2019", status="ongoing")
    voice = Voice(("JOR", "OMN"), "en", LEXICON, gone_by(date(2031, 1, 1), {}, [made]))
    assert "as of 2019" in plain(sentence(voice, made))


@pytest.mark.parametrize("of", ["إقامة العلاقات بين الاردن وسلطنة عمان", "إقامة العلاقات بين سلطنة عمان والأردن"])
def test_what_is_commemorated_of_the_two_states_does_not_spell_their_names_as_a_source_does(
    record: Make, of: str
) -> None:
    voice = Voice(("JOR", "OMN"), "ar", LEXICON)
    assert "إقامة العلاقات بين البلدين" in plain(sentence(voice, record("anniversary", of=of, ordinal=30)))


def test_what_is_commemorated_of_other_states_keeps_their_names(record: Make) -> None:
    voice = Voice(("JOR", "OMN"), "ar", LEXICON)
    made = record("anniversary", of="إقامة العلاقات بين الأردن وقطر", ordinal=30)
    assert "بين الأردن وقطر" in plain(sentence(voice, made))
