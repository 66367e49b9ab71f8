"""What is negotiated, agreed upon, and delivered of what was bought."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _agreements(reader: Reader, text: str) -> list[Statement]:
    return [s for s in reader.read(Report(id="t", text=text, published="2016-05-20")) if s.kind == "agreement"]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("استؤنفت في جنيف مفاوضات السلام بين أذربيجان وأرمينيا.", ("ARM", "AZE")),
        ("المفاوضات التي تجريها تركيا مع الاتحاد الأوروبي متعثرة.", ("TUR", "org:EU")),
        ("تستأنف مصر والسودان وإثيوبيا جولة جديدة من المفاوضات حول السد.", ("EGY", "ETH", "SDN")),
        ("تعثرت المفاوضات التجارية بين الصين والولايات المتحدة.", ("CHN", "USA")),
    ],
)
def test_negotiations_are_an_agreement_being_drafted(reader: Reader, text: str, parties: tuple[str, ...]) -> None:
    (made,) = _agreements(reader, text)
    assert (made.parties, made.slots["change"]) == (parties, "drafted")


def test_who_says_that_he_does_not_negotiate_denies_it(reader: Reader) -> None:
    (made,) = _agreements(reader, "قالت إيران إنها لا تتفاوض مع الولايات المتحدة بشأن الصواريخ.")
    assert made.status == "denied"


@pytest.mark.parametrize(
    ("text", "parties", "subject"),
    [
        (
            "قال وزير الخارجية التركي إن بلاده اتفقت مع قطر على إقامة قاعدة عسكرية.",
            ("QAT", "TUR"),
            "إقامة قاعدة عسكرية",
        ),
        ("تم الاتفاق بين سلطنة عمان وإيران على مد أنبوب للغاز.", ("IRN", "OMN"), "مد أنبوب للغاز"),
    ],
)
def test_what_two_agree_upon_is_its_subject(reader: Reader, text: str, parties: tuple[str, ...], subject: str) -> None:
    (made,) = _agreements(reader, text)
    assert (made.parties, made.slots["subject"]) == (parties, subject)


def test_arms_handed_over_are_of_a_contract_in_force(reader: Reader) -> None:
    (made,) = _agreements(reader, "أعلن الوزير أن روسيا سلمت العراق الدفعة الأولى من المروحيات.")
    assert (made.parties, made.slots["change"]) == (("IRQ", "RUS"), "in-force")


def test_arms_that_one_bought_are_of_a_contract_signed(reader: Reader) -> None:
    (made,) = _agreements(reader, "تصل هذا الشهر الدبابات التي اشتراها العراق من بولندا.")
    assert (made.parties, made.slots["change"]) == (("IRQ", "POL"), "signed")


def test_what_is_told_after_since_has_its_own_date(reader: Reader) -> None:
    (made,) = _agreements(reader, "ومنذ توقيع اتفاق الصيد بين السنغال وإسبانيا في مارس 2013 تضاعف الصيد.")
    assert str(made.date) == "2013-03"


def test_an_agreement_spoken_of_again_lapses(reader: Reader) -> None:
    text = "وقعت غانا والنرويج بروتوكولا للصيد في 14 مايو 1994 وانتهى العمل به مطلع عام 2006."
    assert [(str(s.date), s.slots["change"]) for s in _agreements(reader, text)] == [
        ("1994-05-14", "signed"),
        ("2006-01~/2006-03~", "ended"),
    ]


def test_three_states_are_those_of_the_report(reader: Reader) -> None:
    text = (
        "التقى وزراء خارجية أوغندا وكينيا ورواندا في كمبالا. وتنفذ اللجنة خريطة الطريق التي اتفقت عليها الدول الثلاث. "
        "وقالت أوغندا إن كينيا ورواندا ملتزمتان."
    )
    (made,) = _agreements(reader, text)
    assert (made.parties, made.slots["change"]) == (("KEN", "RWA", "UGA"), "drafted")


def test_an_agreement_that_one_says_is_not_there_is_denied(reader: Reader) -> None:
    (made,) = _agreements(reader, "نفى رئيس المنظمة أي اتفاق سري بين إيران وروسيا بشأن المفاعل.")
    assert (made.parties, made.status) == (("IRN", "RUS"), "denied")


def test_a_threat_to_end_an_agreement_does_not_end_it(reader: Reader) -> None:
    assert not _agreements(reader, "هدد نواب في تركيا بإلغاء اتفاقية الغاز مع أذربيجان.")


def test_agreements_under_study_are_being_drafted(reader: Reader) -> None:
    (made,) = _agreements(reader, "وهناك خمس اتفاقيات قيد الدراسة بين الجزائر وإندونيسيا.")
    assert (made.status, made.slots["change"]) == ("ongoing", "drafted")


def test_what_two_who_met_sign_is_between_them(reader: Reader) -> None:
    text = "التقى الوزير العراقي فاضل الحيدري بنظيره النرويجي إسبن هولم، ووقعا مذكرة تفاهم للمشاورات السياسية."
    (made,) = _agreements(reader, text)
    assert made.parties == ("IRQ", "NOR")


@pytest.mark.parametrize(
    ("text", "parties", "change"),
    [
        ("أقر الكنيست اتفاقا مع اليونان بشأن وضع القوات.", ("GRC", "ISR"), "ratified"),
        ("علقت الجزائر معاهدة الصداقة مع إسبانيا.", ("DZA", "ESP"), "ended"),
        ("أعلنت إثيوبيا أن المفاوضات مع مصر والسودان ستستأنف قريبا.", ("EGY", "ETH", "SDN"), "drafted"),
    ],
)
def test_parliaments_pass_and_states_suspend_and_negotiate(
    reader: Reader, text: str, parties: tuple[str, ...], change: str
) -> None:
    (made,) = _agreements(reader, text)
    assert (made.parties, made.slots["change"]) == (parties, change)


def test_what_a_state_strives_for_is_planned(reader: Reader) -> None:
    (made,) = _agreements(reader, "تسعى بنغلادش إلى توقيع اتفاقية عمالة مع ماليزيا.")
    assert made.status == "planned"


def test_the_article_that_a_committee_loses_is_given_back(reader: Reader) -> None:
    (made,) = _agreements(reader, "تم التوقيع على محضر الاجتماع الثاني للجنة المشتركة العمانية الإيرانية.")
    assert made.slots["subject"] == "اللجنة المشتركة العمانية الإيرانية"
