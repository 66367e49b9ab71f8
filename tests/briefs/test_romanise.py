"""Names in Latin letters: usual spellings from the list, others letter by letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.briefs.romanise import romanise


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("سلمان بن عبدالعزيز آل سعود", "Salman bin Abdulaziz Al Saud"),
        ("سلمان بن عبد العزيز آل سعود", "Salman bin Abdulaziz Al Saud"),
        ("محمد بن سلمان بن عبدالعزيز", "Mohammed bin Salman bin Abdulaziz"),
        ("أنجيلا ميركل", "Angela Merkel"),
        ("انغيلا ميركل", "Angela Merkel"),
        ("فيديريكا موغيريني", "Federica Mogherini"),
        ("الطيب البكوش", "Al-Tayyib al-Bakush"),
        ("رستم محمدوف", "Rastam Mammadov"),
        ("أنار رحيموف", "Anar Rahimov"),
        ("كريم الدمياطى", "Karim al-Damiyati"),
        ("مُحَمَّد", "Muhammad"),
        ("عبدالسميع الورداني", "Abd al-Sami al-Wardani"),
    ],
)
def test_a_name_has_its_usual_spelling_or_that_of_its_letters(arabic: str, latin: str) -> None:
    assert romanise(arabic) == latin


@given(st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآىةؤئء ", max_size=30))
def test_every_arabic_name_comes_out_in_latin_letters(name: str) -> None:
    said = romanise(name)
    assert said.isascii()
    assert said == said.strip()


@given(st.text(max_size=20))
def test_no_text_makes_it_fail(text: str) -> None:
    romanise(text)
