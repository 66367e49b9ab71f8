"""Lists of envoys that tell beside each name no office but where he goes."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


def _posts(reader: Reader, text: str) -> set[tuple[object, object, object, str]]:
    made = reader.read(Report(id="made", text=text, published="2018-06-01"))
    return {
        (each.slots.get("person"), each.slots["sender"], each.slots["host"], each.status)
        for each in made
        if each.kind == "appointment"
    }


@pytest.mark.parametrize(
    "text",
    [
        "أقر مجلس الوزراء الأردني التشكيلات الدبلوماسية التالية:\nمدريد: سامر الحباشنة\nليما: رنا عبد الله العدوان\n",
        "أصدرت الخارجية الأردنية حركة دبلوماسية تضم:\n1- سامر الحباشنة: إسبانيا\n2- السفيرة رنا عبد الله العدوان: بيرو",
        (
            "أعلنت الخارجية الأردنية عن تعيينات دبلوماسية جديدة:\n"
            "سفارة الأردن في مدريد - سامر الحباشنة\nبيرو - رنا عبد الله العدوان"
        ),
    ],
)
def test_each_line_of_a_list_sends_its_man_to_its_place(reader: Reader, text: str) -> None:
    assert _posts(reader, text) == {
        ("سامر الحباشنة", "JOR", "ESP", "done"),
        ("رنا عبد الله العدوان", "JOR", "PER", "done"),
    }


def test_names_in_a_row_go_each_to_the_place_behind_his(reader: Reader) -> None:
    text = "علم أن الحكومة الكينية ستعين السفراء موسى كيبت في روما، ماري وانجيرو في البرازيل، وجون أوبوتي في السنغال."
    assert _posts(reader, text) == {
        ("موسى كيبت", "KEN", "ITA", "planned"),
        ("ماري وانجيرو", "KEN", "BRA", "planned"),
        ("جون أوبوتي", "KEN", "SEN", "planned"),
    }


def test_a_line_with_a_place_and_a_name_is_no_entry_where_no_list_was_opened(reader: Reader) -> None:
    assert _posts(reader, "زار الوزير الكيني تونس.\nمدريد: سامر الحباشنة\nليما: رنا عبد الله العدوان") == set()


def test_who_changes_his_envoys_sends_all_of_whom_later_sentences_tell(reader: Reader) -> None:
    text = (
        "أجرى الرئيس الكيني تغييرات في السلك الدبلوماسي. وعين الوزير السابق جون أوبوتي سفيرا في تونس، "
        "والوزيرة السابقة ماري وانجيرو سفيرة في ليبيا. وأسندت سفارة موسكو لغيره، وعين كارل مبويا سفيرا في ألمانيا."
    )
    assert {(person, sender, host) for person, sender, host, _ in _posts(reader, text)} == {
        ("جون أوبوتي", "KEN", "TUN"),
        ("ماري وانجيرو", "KEN", "LBY"),
        ("كارل مبويا", "KEN", "DEU"),
    }
