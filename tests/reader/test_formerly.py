"""What a guest was in those days is nobody beside him; a visit paid long ago is not the one to come."""

from __future__ import annotations

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _told(text: str) -> list[Statement]:
    return Reader().read(Report(id="page", text=text))


def test_he_who_was_a_minister_then_is_the_guest_himself() -> None:
    [visit] = _told("في فبراير 1965 قام الأمير سالم الناصر أمير الكويت، عندما كان وزيرا للمالية، بزيارة إلى فيتنام.")
    assert (visit.kind, visit.slots["people"], str(visit.date)) == ("visit", ("سالم الناصر",), "1965-02")


def test_whom_he_called_on_is_not_what_he_was() -> None:
    told = _told("زار أمير الكويت الأسبق الشيخ سالم الناصر هانوي عام 1964 بصفته وزيرا للمالية.")
    assert [each.kind for each in told] == ["visit"]


def test_two_presidents_who_had_acted_are_still_two() -> None:
    told = _told("وكان رئيسا كينيا وفيتنام قد وقعا اتفاقية للنقل الجوي عام 2004.")
    assert [(each.kind, each.parties) for each in told] == [("agreement", ("KEN", "VNM"))]


def test_a_visit_to_come_and_one_paid_years_ago_are_two() -> None:
    told = _told(
        "يعتزم رئيس بيرو سالم توليدو بدء زيارة إلى فيتنام السبت المقبل. وكان توليدو قد زار فيتنام في 10 مايو 2009."
    )
    assert [(each.kind, str(each.date), each.status) for each in told] == [
        ("visit", "None", "planned"),
        ("visit", "2009-05-10", "done"),
    ]


def test_the_last_of_several_years_leads_to_the_sum() -> None:
    told = _told(
        "يشهد حجم التبادل التجاري بين كينيا وفيتنام نموا وزيادة منذ عام 2017 ليصل في عام 2022 إلى نحو ملياري دولار."
    )
    assert [(each.kind, each.slots["value"], str(each.date)) for each in told] == [("figure", 2_000_000_000, "2022")]


def test_he_who_then_held_two_offices_is_one_guest() -> None:
    [visit] = _told(
        "وفي مايو 1955 قام الأمير سالم بن ناصر ولي عهد قطر، الذي كان يشغل كذلك منصب رئيس الحكومة "
        "ووزير الخارجية بقطر، بزيارة نيودلهي."
    )
    assert (visit.slots["people"], visit.slots["from"], visit.slots["to"]) == (("سالم بن ناصر",), "QAT", "IND")


def test_nobody_visits_his_own_capital() -> None:
    told = _told(
        "ووقع رئيس بيرو مع رئيس وزراء كينيا، سالم ناروتو، في 28 مايو الماضي، خلال زيارته للعاصمة البيروفية ليما، "
        "مذكرة تفاهم."
    )
    [visit] = [each for each in told if each.kind == "visit"]
    assert (visit.slots["people"], visit.slots["from"], visit.slots["to"]) == (("سالم ناروتو",), "KEN", "PER")
