"""An ambassador who goes back: his embassy is at work again."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


@pytest.mark.parametrize(
    ("text", "sender", "host", "status"),
    [
        ("أعادت الكويت سفيرها إلى طهران بعد خمس سنوات.", "KWT", "IRN", "done"),
        ("أعلنت قطر عودة سفيرها إلى طهران.", "QAT", "IRN", "done"),
        ("قررت المغرب إعادة سفيرها إلى برلين.", "MAR", "DEU", "planned"),
        ("أكد وزير الخارجية الفنزويلي أن بلاده ستعيد سفيرها إلى بوغوتا.", "VEN", "COL", "planned"),
        ("شدد الوزير على أن عودة السفير العماني إلى صنعاء مرهونة بالوضع الأمني.", "OMN", "YEM", "proposed"),
    ],
)
def test_an_envoy_who_returns_opens_his_embassy(reader: Reader, text: str, sender: str, host: str, status: str) -> None:
    (found,) = [s for s in reader.read(Report(id="r", text=text)) if s.kind == "mission"]
    assert (found.slots["sender"], found.slots["host"], str(found.status)) == (sender, host, status)


def test_an_envoy_who_returns_from_leave_opens_nothing(reader: Reader) -> None:
    text = "تأخرت عودة السفير العماني إلى صنعاء من إجازته."
    assert not [s for s in reader.read(Report(id="r", text=text)) if s.kind == "mission"]


def test_a_joint_body_may_be_named_by_its_matter(reader: Reader) -> None:
    text = "تعقد لجنة الحدود اليمنية السعودية المشتركة اجتماعها السادس في صنعاء."
    (found,) = [s for s in reader.read(Report(id="r", text=text)) if s.kind == "mechanism"]
    assert found.slots["body"] == "لجنة الحدود اليمنية السعودية المشتركة"
    assert found.slots["ordinal"] == 6


def test_several_envoys_present_their_letters_each(reader: Reader) -> None:
    text = "تسلم الملك عبدالله الثاني ملك الأردن أوراق اعتماد سفير الهند أنور حليم، وسفير كندا دونيكا بوتي."
    found = [s.slots for s in reader.read(Report(id="r", text=text)) if s.kind == "appointment"]
    assert [(slots["sender"], slots["person"]) for slots in found] == [("IND", "أنور حليم"), ("CAN", "دونيكا بوتي")]


def test_who_takes_letters_presents_none(reader: Reader) -> None:
    text = "تسلم الملك عبدالله الثاني ملك الأردن أوراق اعتماد عدد من السفراء المعتمدين لدى الأردن والعراق."
    assert not [s for s in reader.read(Report(id="r", text=text)) if s.kind == "appointment"]


@pytest.mark.parametrize("style", ["سفيرا فوق العادة ومفوضا", "سفيرا فوق العادة مفوضا", "سفيرا"])
def test_an_ambassador_extraordinary_is_of_his_state(reader: Reader, style: str) -> None:
    text = f"قدم سعادة السيد خالد الراشد أوراق اعتماده {style} لدولة الكويت لدى جمهورية النمسا."
    found = [s.slots for s in reader.read(Report(id="r", text=text)) if s.kind == "appointment"]
    assert [(slots["sender"], slots["host"]) for slots in found] == [("KWT", "AUT")]


def test_an_embassy_is_opened_in_each_of_several_states(reader: Reader) -> None:
    text = "أعلن وزير الخارجية العراقي أن العراق سيفتح سفارة في كل من كندا وماليزيا."
    found = [s.slots for s in reader.read(Report(id="r", text=text)) if s.kind == "mission"]
    assert [slots["host"] for slots in found] == ["CAN", "MYS"]


def test_several_sever_their_relations_with_one(reader: Reader) -> None:
    text = "أعلنت سوريا وليبيا قطع علاقاتهما مع مصر."
    found = [s.parties for s in reader.read(Report(id="r", text=text)) if s.kind == "relations"]
    assert found == [("EGY", "LBY", "SYR")]
