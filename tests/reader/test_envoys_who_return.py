"""An ambassador who goes back: his embassy is at work again."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


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
