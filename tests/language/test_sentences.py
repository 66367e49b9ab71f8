"""Sentences end where a reader of newspapers ends them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.language.sentences import LONG, sentences
from dragoman.language.text import Text


def sentences_of(source: str) -> list[str]:
    text = Text(source)
    return [text.words(start, end) for start, end in text.sentences]


@pytest.mark.parametrize(
    "expected",
    [
        ["وصل الوزير.", "ثم غادر."],
        ["هل يزور الرئيس باكو؟", "نعم!", "غدًا."],
        ["استقبل د. سالم نظيره أ.د. كريم.", "وحضر م. فهد اللقاء."],
        ["بلغ التبادل 2.5 مليار دولار.", "وارتفع 1,200.75 مرة."],
        ["افتتحت السفارة عام 2006م.", "وبدأت عملها سنة 1427هـ.", "وبقيت."],
        ["قال: «وقّعنا الاتفاقية.»", "وأضاف: «سنعود.»"],
        ['سأل: "متى نعود؟" ثم صمت.', "وخرج."],
        ["أمير البلاد.. يستقبل الوفد ... ويودعه.", "انتهى."],
        ["نقلت أ.ف.ب. عن المصدر قوله.", "وأكد J. Smith ذلك."],
        ["زوروا الموقع www.example.com.sa اليوم.", "شكرًا."],
        ["بحثا التجارة والنقل والطاقة إلخ. وقد اتفقا."],
    ],
)
def test_stops_end_sentences_and_other_points_do_not(expected: list[str]) -> None:
    assert sentences_of(" ".join(expected)) == expected


def test_every_line_is_its_own() -> None:
    assert sentences_of("لقاء في باكو\n\nباكو، 3 مارس\r\n1. البند الأول\n2. البند الثاني\n") == [
        "لقاء في باكو",
        "باكو، 3 مارس",
        "1. البند الأول",
        "2. البند الثاني",
    ]


def test_a_stop_with_no_space_behind_it_still_ends_a_sentence() -> None:
    assert sentences_of("انتهى اللقاء.وغادر الوفد") == ["انتهى اللقاء.", "وغادر الوفد"]


def test_a_stop_behind_a_closing_quote_ends_a_sentence_with_no_space_too() -> None:
    assert sentences_of('قالت إنها جماعة "مسلحة".ورفضت كندا ذلك.')[1:] == ["ورفضت كندا ذلك."]


def test_what_runs_on_without_a_stop_is_cut_at_its_pauses() -> None:
    clause = "وأكد الجانبان أهمية التعاون في مجالات النقل والطاقة والتعليم العالي والبحث العلمي والزراعة، "
    found = sentences(Text(clause * 30).folded)
    assert len(found) > 1
    assert max(end - start for start, end in found) < LONG
    assert all(end - start > LONG / 10 for start, end in found)


PIECES = st.sampled_from(
    [
        "وصل",
        "الوزير",
        "د.",
        "2.5",
        "1,000",
        "م.",
        ".",
        "..",
        "؟",
        "!",
        "…",
        "\n",
        " ",
        "،",
        "«",
        "»",
        ")",
        "أ.ف.ب",
        "إلخ.",
    ]
)


@given(st.lists(PIECES, max_size=40).map(" ".join) | st.lists(PIECES, max_size=40).map("".join))
def test_sentences_cover_all_but_blanks_in_order_and_never_cut_a_number(source: str) -> None:
    folded = Text(source).folded
    at = 0
    for start, end in sentences(folded):
        assert start >= at
        assert start < end
        assert not folded[at:start].strip()
        assert folded[start:end] == folded[start:end].strip()
        at = end
    assert not folded[at:].strip()
    cuts = {end for _, end in sentences(folded)[:-1]}
    for token, follower in zip(Text(source).tokens, Text(source).tokens[1:], strict=False):
        if token.text in ".,٫٬" and follower.shape == "number" and token.end == follower.start:
            before = folded[token.start - 1 : token.start]
            assert not (before.isdigit() and token.end in cuts)


@pytest.mark.parametrize("piece", ["ا", ".", "؟", "\n", " ", ". ", "د. ", "1. ", "« ", "، و", "\u064e"])
def test_a_long_run_of_one_thing_is_read(piece: str) -> None:
    text = Text(piece * 200_000)
    assert all(start < end for start, end in text.sentences)
