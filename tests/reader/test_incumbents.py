"""An office told again without a name is his who was named in it."""

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _found(text: str, kind: str) -> list[Statement]:
    found = Reader().read(Report(id="t", text=text, published="2024-05-20"))
    return [statement for statement in found if statement.kind == kind]


def test_an_office_is_his_who_was_named_in_it() -> None:
    text = "وصل الرئيس الغاني نانا أكوفو أدو أمس إلى لومي. واستقبل وزير خارجية توغو روبير دوسي أمس الرئيس الغاني."
    (made,) = _found(text, "meeting")
    assert made.slots["people"] == ("روبير دوسي", "نانا أكوفو أدو")


def test_of_two_named_in_one_office_neither_is_told() -> None:
    text = (
        "زار الرئيس الغاني جون ماهاما لومي في 2015. وزارها الرئيس الغاني نانا أكوفو أدو في 2019. "
        "واستقبل وزير خارجية توغو الرئيس الغاني في 2020."
    )
    assert all(len(made.slots.get("people", ())) == 0 for made in _found(text, "meeting"))


def test_a_minister_carries_greetings_to_him_who_receives_them() -> None:
    text = "استقبل ملك الأردن أمس وزيرة خارجية النرويج. ونقلت الوزيرة لملك الأردن تحيات وتقدير ملك النرويج."
    (made,) = _found(text, "message")
    assert (made.slots["from"], made.slots["to"]) == ("NOR", "JOR")


def test_the_name_of_a_leader_goes_on_to_its_end() -> None:
    text = "استقبل الأمير محمد بن سلمان بن عبد العزيز ولي العهد السعودي أمس وزير خارجية اليابان."
    (made,) = _found(text, "meeting")
    assert made.slots["people"] == ("محمد بن سلمان بن عبد العزيز",)
