"""Round-ups: a report of many states is at home in none of them."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_an_unknown_president_of_a_round_up_is_of_no_state_named_elsewhere(read: Read) -> None:
    text = (
        "أعلنت بريطانيا استئناف العلاقات مع ليبيا. ورحبت طرابلس بالخطوة، وقالت طرابلس إنها تتطلع إلى التعاون.\n"
        "وفي نيروبي، بحثت كينيا مع تنزانيا المياه. وفي بيروت، انتقد لبنان إسرائيل.\n"
        "وفي صنعاء، أنهى الوزير الإريتري زيارة لليمن سلم خلالها الرئيس علي صالح رسالة من الرئيس تسفاي برهاني."
    )
    letters = [s for s in read(text) if s.kind == "message"]
    assert all("LBY" not in s.parties for s in letters)


def test_relations_are_told_in_a_sentence_that_speaks_of_a_crime_too(read: Read) -> None:
    text = "أعلن وزير الخارجية الكيني استئناف العلاقات الدبلوماسية مع غانا بعدما اعتذرت أكرا عن مقتل الضحية عام 1984."
    assert [(s.kind, sorted(s.parties)) for s in read(text) if s.kind == "relations"] == [("relations", ["GHA", "KEN"])]


def test_a_port_is_built_though_containers_are_spoken_of(read: Read) -> None:
    text = "تقوم شركات صينية ببناء ميناء لامو الكيني الذي يستقبل سفن الحاويات."
    assert [sorted(s.parties) for s in read(text) if s.kind == "project"] == [["CHN", "KEN"]]
