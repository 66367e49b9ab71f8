import pytest
from babel import Locale
from pycountry import countries

from dragoman.language.text import Text
from dragoman.lexicon.entities import entities_in
from dragoman.lexicon.states import adjective, capital, find_state, state_name
from dragoman.model.errors import UnknownStateError

CODES = {country.alpha_2: country.alpha_3 for country in countries} | {"XK": "XKX"}
TERRITORIES = [
    (name, CODES[alpha_2])
    for locale in ("ar", "ar_SA", "ar_EG", "en")
    for alpha_2, name in Locale.parse(locale).territories.items()
    if alpha_2 in CODES
]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("KWT", "KWT"), ("kw", "KWT"), ("الكويت", "KWT"), ("كويتي", "KWT"), ("Kuwaiti", "KWT"), ("باكو", "AZE"),
        ("اذربيجان", "AZE"), ("دولة  قطر", "QAT"), ("عمان", "OMN"), ("turkey", "TUR"), ("Burma", "MMR"),
        ("uae", "ARE"), ("south korea", "KOR"), ("مالي", "MLI"), ("بنين", "BEN"), ("الولايات المتحدة الأمريكية", "USA"),
    ],
)  # fmt: skip
def test_a_state_is_found_by_code_name_adjective_and_capital(written: str, code: str) -> None:
    assert find_state(written) == code


@pytest.mark.parametrize(("name", "code"), TERRITORIES)
def test_every_territory_is_found_by_its_cldr_name(name: str, code: str) -> None:
    assert find_state(name) == code


def test_every_territory_is_seen_in_a_text_by_its_arabic_cldr_name() -> None:
    names = {name: code for name, code in TERRITORIES if not name.isascii()}
    unseen = {
        name: code
        for name, code in names.items()
        if code not in {found.value for found in entities_in(Text(f"عاد الوزير إلى {name}، أمس."))}
    }
    assert unseen == {}


def test_every_name_that_documents_give_finds_its_state() -> None:
    codes = [country.alpha_3 for country in countries] + ["XKX"]
    for code in codes:
        for language in ("ar", "en"):
            for form in ("short", "official"):
                assert find_state(state_name(code, language, form)) == code


def test_an_unknown_name_offers_the_nearest() -> None:
    with pytest.raises(UnknownStateError, match=r"did you mean أذربيجان \(AZE\)"):
        find_state("أذربجان")
    with pytest.raises(UnknownStateError, match="Kazakhstan"):
        find_state("Kazakstan")


def test_a_name_like_no_other_asks_for_a_code() -> None:
    with pytest.raises(UnknownStateError, match="ISO 3166-1"):
        find_state("؟؟؟")


def test_a_name_of_two_states_asks_which() -> None:
    with pytest.raises(UnknownStateError, match="KOR or PRK"):
        find_state("كوريا")


def test_documents_have_names_adjectives_and_capitals_in_both_languages() -> None:
    assert state_name("KWT", "ar") == "الكويت"
    assert state_name("KWT", "ar", "official") == "دولة الكويت"
    assert state_name("COD", "en") == "DR Congo"
    assert adjective("AZE", "ar") == "أذربيجاني"
    assert adjective("AZE", "en") == "Azerbaijani"
    assert (capital("QAT", "ar"), capital("QAT", "en")) == ("الدوحة", "Doha")


def test_a_code_that_is_none_is_refused() -> None:
    with pytest.raises(UnknownStateError, match="alpha-3"):
        state_name("XYZ", "en")
