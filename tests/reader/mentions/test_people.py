from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.language.text import Text
from dragoman.reader.mentions.offices import find_offices
from dragoman.reader.mentions.people import find_people

Read = Callable[[str], list[tuple[str, dict[str, object]]]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وصل الرئيس رستم قاسموف إلى باكو", "رستم قاسموف"),
        ("قال السيد تيموتي برانغر أن الاتفاق قريب", "تيموتي برانغر"),
        ("أكد الملك سالم بن عبدالعزيز آل زيد – حفظه الله – في كلمته", "سالم بن عبدالعزيز آل زيد"),
        ("التقى وزير الخارجية المصري، سمير فهمي، نظيره", "سمير فهمي"),
        ("سعادة الدكتور ناصر بن محمد العطيـــــة مأدبة", "ناصر بن محمد العطية"),
        ("صاحب السمو الملكي الأمير بدر بن نواف بن عبدالله ولي العهد", "بدر بن نواف بن عبدالله"),
        ("افتتح معالي الأستاذ عثمان بابكر المعرض", "عثمان بابكر"),
        ("قدم حيدر رستموف الرئيس الأذربيجاني التعازي", "حيدر رستموف"),
        ("صرح المهندس علي عبد الله صالح بذلك", "علي عبد الله صالح"),
        ("الشيخ محمد ولد السالك حضر", "محمد ولد السالك"),
    ],
)
def test_a_name_is_given_whole_and_without_titles(people: Read, text: str, name: str) -> None:
    assert [value for value, _ in people(text)] == [name]


def test_a_name_stands_with_the_office_before_it(people: Read) -> None:
    [(name, detail)] = people("استقبل وزير الخارجية الكازاخستاني يرلان توكتاروف أمس")
    assert name == "يرلان توكتاروف"
    assert detail["state"] == "KAZ"


def test_a_name_stands_with_the_office_after_it_over_a_wish(people: Read) -> None:
    [(_, detail)] = people("الأمير خالد بن سعد - حفظه الله - ولي العهد زار قطر")
    text = Text("الأمير خالد بن سعد - حفظه الله - ولي العهد زار قطر")
    start, end = detail["office"]  # type: ignore[misc]
    assert text.words(start, end) == "ولي العهد"


def test_the_preposition_on_is_not_the_name_ali(people: Read) -> None:
    assert people("وافق المجلس على أحمد") == []


def test_a_later_short_form_means_the_man_named_before(people: Read) -> None:
    found = people("زار وزير الخارجية سمير الجندي قطر. وقال الجندي إن الزيارة ناجحة.")
    assert [(name, detail.get("full")) for name, detail in found] == [
        ("سمير الجندي", None),
        ("الجندي", "سمير الجندي"),
    ]


def test_a_short_form_in_the_headline_means_the_man_named_after(people: Read) -> None:
    found = people("برانغر يزور قطر\n\nوصل وزير الخارجية تيموتي برانغر إلى الدوحة")
    assert [(name, detail.get("short", False)) for name, detail in found] == [
        ("برانغر", True),
        ("تيموتي برانغر", False),
    ]


def test_a_part_that_two_men_share_names_neither(people: Read) -> None:
    found = people("حضر الشيخ ناصر الصباح والشيخ جابر الصباح. وقال الصباح كلمة")
    assert [detail.get("full") for name, detail in found if name == "الصباح"] == [None]


def test_the_morning_is_no_family(people: Read) -> None:
    found = people("حضر الشيخ ناصر الصباح. وفي الصباح غادر")
    assert [name for name, _ in found] == ["ناصر الصباح"]


@pytest.mark.parametrize(
    "text",
    [
        "في جامعة الملك عبدالعزيز بجدة",
        "إلى مطار الملك خالد الدولي",
        "من مركز الملك سلمان للإغاثة",
        "نال وسام حيدر رستموف",
        "فاز الهلال على الاتفاق",
    ],
)
def test_what_is_named_after_a_man_is_not_the_man(people: Read, text: str) -> None:
    assert people(text) == []


def test_a_dead_man_is_marked(people: Read) -> None:
    [(name, detail)] = people("أسس الملك فيصل بن نواف - رحمه الله - الجامعة")
    assert (name, detail["dead"]) == ("فيصل بن نواف", True)


def test_a_government_is_followed_by_no_unknown_name(people: Read) -> None:
    assert people("فرضت الحكومة قيوداً صارمة") == []


@given(
    st.lists(
        st.sampled_from(
            [
                "الملك",
                "سلمان",
                "بن",
                "عبدالعزيز",
                "آل",
                "وزير",
                "الخارجية",
                "،",
                "«",
                "»",
                "على",
                "علي",
                "كيري",
                "و",
                "د",
                ".",
                "-",
                "الله",
                "في\n",
            ]
        ),
        max_size=30,
    )
)
def test_found_people_stand_in_order_within_the_text_and_apart(words: list[str]) -> None:
    text = Text(" ".join(words))
    offices = find_offices(text, [])
    found = find_people(text, offices, [])
    ends = 0
    for person in found:
        assert ends <= person.start < person.end <= len(text.folded)
        ends = person.end
    assert all(office.start < office.end for office in offices)


def test_the_second_of_two_presidents_has_his_own_state(people: Read) -> None:
    found = people("التقى الرئيسان الأذربيجاني رستم قاسموف والكازاخستاني يرلان توكتاروف أمس")
    assert [(name, detail["state"]) for name, detail in found] == [("رستم قاسموف", "AZE"), ("يرلان توكتاروف", "KAZ")]


def test_a_later_form_keeps_the_state_of_the_office_named_before(people: Read) -> None:
    found = people("وصل الرئيس الأذربيجاني رستم قاسموف أمس. وقال قاسموف إن")
    assert [(name, detail["state"]) for name, detail in found] == [("رستم قاسموف", "AZE"), ("قاسموف", "AZE")]


def test_a_name_that_the_office_after_it_tells_is_found_though_no_list_has_it(people: Read) -> None:
    [(name, detail)] = people("أكد كوانغ فينه هوانغ ، سفير دولة الكويت لدى أذربيجان")
    assert (name, detail["state"]) == ("كوانغ فينه هوانغ", "KWT")


def test_a_verb_after_a_title_is_no_name(people: Read) -> None:
    assert people("الرئيس صادق على الاتفاقية") == []


def test_a_son_of_an_unlisted_name_is_whole(people: Read) -> None:
    assert [name for name, _ in people("قال بيشي بن سالم الشمري كلمة")] == ["بيشي بن سالم الشمري"]


def test_an_adjective_is_not_the_man_of_that_name(people: Read) -> None:
    found = people("حضر الأمين العام سالم الكردي. وأكد الكردي حقوق الشعب الكردي")
    assert [name for name, _ in found] == ["سالم الكردي", "الكردي"]


def test_a_guests_office_is_not_his_hosts(people: Read) -> None:
    [(name, detail)] = people("استقبل الملك سالم بن عبدالعزيز آل زيد رئيس جمهورية النيجر أمس")
    assert name == "سالم بن عبدالعزيز آل زيد"
    assert "state" not in detail


def test_a_name_between_two_offices_has_the_one_before_it(people: Read) -> None:
    [(_, detail)] = people("استقبل نائب رئيس الوزراء الروسي رستم قاسموف رئيس جمهورية النيجر أمس")
    assert detail["state"] == "RUS"


def test_an_article_is_told_from_a_name_that_begins_like_it(people: Read) -> None:
    assert [name for name, _ in people("زار الرئيس ألبيتو رومالدي قطر")] == ["ألبيتو رومالدي"]
