import pytest

from dragoman.language.text import Text
from dragoman.lexicon.bodies import bodies_in
from dragoman.lexicon.entities import entities_in


def bodies(source: str) -> list[tuple[str, str, list[str]]]:
    text = Text(source)
    return [
        (text.words(found.start, found.end), found.detail["type"], found.detail.get("states", []))
        for found in bodies_in(text, entities_in(text))
    ]


@pytest.mark.parametrize(
    ("name", "kind", "states"),
    [
        ("اللجنة السعودية الكويتية المشتركة", "commission", ["SAU", "KWT"]),
        ("اللجنة الثقافية والعلمية المشتركة بين عمان وتونس", "commission", ["OMN", "TUN"]),
        ("لجنة عليا مشتركة للتعاون الاقتصادي بين البلدين", "commission", []),
        ("مجلس الأعمال المغربي الإسباني", "business", ["MAR", "ESP"]),
        ("المنتدى الثالث لرجال الأعمال", "business", []),
        ("لجنة الصداقة البرلمانية اليابانية - القطرية", "parliamentary", ["JPN", "QAT"]),
        ("المشاورات السياسية", "consultations", []),
        ("الحوار الاستراتيجي الأمريكي المصري", "consultations", ["USA", "EGY"]),
        ("فريق عمل مشترك", "working-group", []),
        ("مجلس التنسيق الأعلى", "commission", []),
        ("الغرفة التجارية الليبية البرازيلية", "business", ["LBY", "BRA"]),
    ],
)  # fmt: skip
def test_a_body_is_found_with_the_whole_of_its_name(name: str, kind: str, states: list[str]) -> None:
    assert bodies(f"عقد في العاصمة {name}، أمس.") == [(name, kind, states)]


def test_bodies_of_one_state_are_left_out() -> None:
    assert bodies("مجلس الوزراء ولجنة التحقيق وفريق العمل في الوزارة ومجلس الإدارة ومجموعة العمل") == []


def test_two_commissions_are_found_in_the_dual() -> None:
    assert bodies("اجتماع اللجنتين المشتركتين") == [("اللجنتين المشتركتين", "commission", [])]


def test_the_article_that_a_preposition_hides_is_in_the_value() -> None:
    text = Text("الدورة الأولى للجنة المشتركة وللمجلس المشترك")
    assert [found.value for found in bodies_in(text, [])] == ["اللجنه المشتركه", "المجلس المشترك"]


def test_a_name_does_not_run_over_a_comma() -> None:
    assert bodies("اللجنة المشتركة، الاقتصادية") == [("اللجنة المشتركة", "commission", [])]


def test_a_pair_that_is_not_named_in_time_is_left_out() -> None:
    name = "اللجنة المشتركة"
    assert bodies(f"{name} بين يدي الوزير أمس في قاعة كبيرة من قاعات القصر في قطر") == [(name, "commission", [])]
