import pytest

from dragoman.lexicon.sectors import sector_of


@pytest.mark.parametrize(
    ("name", "sector"),
    [
        ("خط أنابيب الغاز العابر للصحراء", "energy"),
        ("محطة للطاقة الشمسية", "energy"),
        ("الربط الكهربائي", "energy"),
        ("ميناء الصيد", "transport"),
        ("خط سكك الحديد بين المدينتين", "railway"),
        ("السكك الحديدية", "railway"),
        ("مستشفى الأطفال", "health"),
        ("للاستثمار", "investment"),
        ("بناء السفن", "shipbuilding"),
        ("المدينة الصناعية", "industry"),
        ("إعادة إعمار الميناء", "reconstruction"),
        ("والكابل البحري", "telecommunications"),
    ],
)
def test_the_first_telling_word_gives_the_sector(name: str, sector: str) -> None:
    assert sector_of(name) == sector


def test_a_name_without_a_telling_word_has_no_sector() -> None:
    assert sector_of("مركز الملكة الراحلة") is None
