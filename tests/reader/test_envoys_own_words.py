"""An ambassador who speaks of «our» relations, embassy and agreements means his state and its host."""

from __future__ import annotations

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader

HEAD = "مقابلة مع سفير كوت ديفوار لدى المغرب\n\nس: كيف ترون الوضع في غانا والسنغال ومالي وغينيا؟\n"


def _made(reader: Reader, text: str) -> list[Statement]:
    return reader.read(Report(id="t", text=HEAD + text, published="2022-03-01"))


def test_our_relations_with_the_host_are_between_the_two(reader: Reader) -> None:
    (made,) = _made(reader, "ج: أقيمت علاقاتنا الدبلوماسية مع المغرب عام 1962.")
    assert (made.kind, made.parties, str(made.date)) == ("relations", ("CIV", "MAR"), "1962")


def test_our_embassy_is_the_envoys(reader: Reader) -> None:
    (made,) = _made(reader, "ج: وقد فتحنا سفارتنا في الرباط عام 1963.")
    assert (made.slots["sender"], made.slots["host"]) == ("CIV", "MAR")


def test_our_country_is_the_envoys(reader: Reader) -> None:
    (made,) = _made(reader, "ج: وبلدنا يترأس حاليا الاتحاد الأفريقي.")
    assert made.parties == ("CIV", "org:AU")


def test_what_we_work_towards_is_still_to_come(reader: Reader) -> None:
    (made,) = _made(reader, "ج: ونعمل على إنشاء مجلس أعمال مشترك بين المغرب وكوت ديفوار.")
    assert (made.kind, made.status) == ("mechanism", "planned")


def test_an_agreement_runs_out(reader: Reader) -> None:
    (made,) = _made(reader, "ج: انتهت صلاحية الاتفاق بين المغرب وكوت ديفوار في 2021.")
    assert (made.slots["change"], str(made.date)) == ("ended", "2021")


def test_the_committee_spoken_of_again_behind_a_preposition_is_the_same(reader: Reader) -> None:
    text = (
        "وأشاد الطرفان بنتائج الدورة الأولى للجنة الإيفوارية المغربية المشتركة. "
        "ووجه الوزيران بعقد الدورة الثانية للجنة في الرباط العام المقبل."
    )
    ordinals = [s.slots.get("ordinal") for s in _made(reader, text) if s.kind == "mechanism"]
    assert ordinals == [1, 2]
