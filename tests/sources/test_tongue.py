import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.sources.tongue import language_of, passages

ARABIC = "استقبل وزير الخارجية في مكتبه صباح اليوم سفير الدولة الصديقة وبحثا العلاقات الثنائية."
ENGLISH = "The minister received the ambassador of the friendly state in his office this morning."
PERSIAN = "وزیر امور خارجه امروز صبح با سفیر کشور دوست در دفتر خود دیدار و گفتگو کرد."


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (ARABIC, "ar"),
        (ENGLISH, "en"),
        (PERSIAN, "fa"),
        ("Министр иностранных дел принял сегодня утром посла дружественного государства.", "ru"),
        ("1994-10-10 ... 25%", None),
        ("", None),
    ],
)
def test_the_language_of_a_text_is_told_or_left_open(text: str, lang: str | None) -> None:
    assert language_of(text) == lang


def test_a_text_in_two_languages_is_told_by_its_paragraphs() -> None:
    text = f"{ARABIC}\n\n{ARABIC}\n{ENGLISH}\n\n(1994)\n{ENGLISH}\n\n{ARABIC}"
    found = passages(text)
    assert [passage.lang for passage in found] == ["ar", "en", "ar"]
    assert text[found[1].start : found[1].end] == f"{ENGLISH}\n\n(1994)\n{ENGLISH}"


@settings(deadline=None, max_examples=50)
@given(st.lists(st.sampled_from([ARABIC, ENGLISH, "", " ", "12", "م"])).map("\n".join))
def test_passages_follow_one_another_and_hold_every_letter(text: str) -> None:
    end, held = 0, []
    for passage in passages(text):
        assert end <= passage.start < passage.end
        held.append(text[passage.start : passage.end])
        end = passage.end
    assert "".join("".join(held).split()) == "".join(text.split())
