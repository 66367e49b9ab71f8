"""«معه» and «خلالها»: with whom one confers who was named before, and who is met during a visit."""

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "وكان في استقبال المبعوث الأممي وزير الخارجية الكيني موساليا مودافادي، الذي بحث معه تطورات الأوضاع.",
            ("KEN", "org:UN"),
        ),
        ("وصل رئيس وزراء فيجي إلى طوكيو حيث كان رئيس الوزراء الياباني في استقباله وأجرى معه مباحثات.", ("FJI", "JPN")),
        ("وسلم السفير الكندي لدى غانا وزير الخارجية الغاني رسالة، وبحث معه العلاقات.", ("CAN", "GHA")),
    ],
)
def test_with_him_is_with_who_was_named_before(read: Read, text: str, parties: tuple[str, str]) -> None:
    assert ("meeting", parties) in [(made.kind, made.parties) for made in read(text)]


def test_who_is_met_during_a_visit_may_have_a_long_office(read: Read) -> None:
    text = "وقام رئيس أركان الجيش التركي بزيارة ليبيا، التقى خلالها عبدالحميد الدبيبة رئيس حكومة الوحدة الوطنية."
    assert [(made.kind, made.parties) for made in read(text)] == [
        ("visit", ("LBY", "TUR")),
        ("meeting", ("LBY", "TUR")),
    ]


def test_a_session_is_not_dated_by_one_that_is_only_hoped_for(read: Read) -> None:
    text = (
        "وصل الرئيس الغاني إلى أوسلو أمس. وقال الرئيس الغاني إنه يتطلع للقاء ملك النرويج في سبتمبر المقبل. "
        "وعقد الرئيس الغاني اجتماعا مع رئيس وزراء النرويج بحثا خلاله التجارة."
    )
    held = [made for made in read(text) if made.frame == "meeting/holds"]
    assert [(made.status, made.date is None or str(made.date) < "2024-06") for made in held] == [("done", True)]
