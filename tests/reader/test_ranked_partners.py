"""Partners of one state told by rank or in a row, each with a number of its own."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def told(read: Read, text: str) -> dict[tuple[str, ...], object]:
    return {s.parties: s.slots.get("value") for s in read(text) if s.kind == "figure"}


BUYERS = (
    "بلغت الصادرات الكينية 900 مليون دولار خلال عام 2019. وتصدرت أوغندا قائمة الدول المستوردة للسلع الكينية "
    "بقيمة 300 مليون دولار، تليها رواندا بقيمة 200 مليون، ثم تنزانيا 150 مليونا، وبوروندي 50 مليونا."
)


def test_each_partner_of_a_list_by_rank_has_the_number_behind_it(read: Read) -> None:
    found = told(read, BUYERS)
    assert found["KEN", "UGA"] == 300_000_000
    assert found["KEN", "RWA"] == 200_000_000
    assert found["KEN", "TZA"] == 150_000_000
    assert found["BDI", "KEN"] == 50_000_000


def test_the_period_of_the_first_figure_is_that_of_the_ranked(read: Read) -> None:
    text = (
        "بلغت صادرات كينيا إلى رواندا 400 مليون دولار خلال عام 2019، "
        "ثم أوغندا بـ300 مليون دولار، وتسعى كينيا إلى أسواق أخرى."
    )
    dates = {s.parties: str(s.date) for s in read(text) if s.kind == "figure"}
    assert dates["KEN", "UGA"] == "2019"


def test_investors_who_follow_the_first_invest_in_the_same_state(read: Read) -> None:
    text = (
        "بلغت قيمة الاستثمارات القطرية في السودان 3.1 مليار دولار، وفي المرتبة الثانية جاءت الكويت بـ622 مليون دولار، "
        "وأخيرا تركيا 60 مليون دولار. وقال مسؤول سوداني إن السودان يرحب بهم."
    )
    found = told(read, text)
    assert found["KWT", "SDN"] == 622_000_000
    assert found["SDN", "TUR"] == 60_000_000


def test_a_rank_in_a_contest_is_no_figure(read: Read) -> None:
    assert not told(read, "جاءت كينيا في المركز الأول ثم أوغندا بـ5000 نقطة، وفازت كينيا بالكأس وفرحت كينيا.")


def test_all_buyers_of_one_sum_are_parties_to_its_figure(read: Read) -> None:
    found = told(read, "بلغت الصادرات الكينية إلى أوغندا ورواندا وتنزانيا 900 مليون دولار خلال عام 2019.")
    assert found == {("KEN", "RWA", "TZA", "UGA"): 900_000_000}


def test_a_percentage_of_travellers_is_no_number_of_heads(read: Read) -> None:
    found = told(read, "ارتفع تدفق السياح البولنديين إلى اليونان بنسبة 18.4% في يوليو 2016.")
    assert found == {("GRC", "POL"): 18.4}


def test_travellers_who_paid_a_visit_are_counted(read: Read) -> None:
    found = told(read, "وخلال الأشهر السبعة الأولى قام بزيارة المغرب نحو 318.5 ألف سائح بولندي.")
    assert found == {("MAR", "POL"): 318_500}
