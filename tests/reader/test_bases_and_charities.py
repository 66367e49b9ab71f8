"""Help of other kinds: bases lent, people trained, sums pledged, charities by their adjective, what is called for."""

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def helped(read: Read, text: str) -> list[tuple[object, object, str]]:
    """Donor, recipient and status of all help that is read."""
    return [(s.slots["donor"], s.slots["recipient"], s.status) for s in read(text) if s.kind == "aid"]


@pytest.mark.parametrize(
    ("text", "donor", "recipient", "status"),
    [
        ("سمحت جيبوتي للقوات الفرنسية باستخدام قاعدتها الجوية.", "DJI", "FRA", "done"),
        ("فتحت قيرغيزستان قاعدة ماناس الجوية أمام القوات الأمريكية.", "KGZ", "USA", "done"),
        ("دربت ماليزيا مئتي معلم أفغاني العام الماضي.", "MYS", "AFG", "done"),
        ("دربت تركيا نحو 300 ضابط صومالي في أنقرة.", "TUR", "SOM", "done"),
        ("تعهدت السويد خلال مؤتمر المانحين بمبلغ 30 مليون دولار لليمن.", "SWE", "YEM", "planned"),
        ("أقرضت الصين زامبيا مليار دولار.", "CHN", "ZMB", "done"),
        ("جددت المفوضية الأوروبية استعدادها للمساهمة في جهود الإغاثة في ليبيا.", "org:EU", "LBY", "proposed"),
        ("طالب رئيس النيجر فرنسا بتزويد جيشه بالأسلحة.", "FRA", "NER", "proposed"),
        ("وصلت أول سفينة مساعدات تابعة للأمم المتحدة إلى ميناء الحديدة اليمني.", "org:UN", "YEM", "done"),
        ("أوفدت مصر العام الماضي ثلاث قوافل طبية إلى جوبا.", "EGY", "SSD", "done"),
        ("افتتحت جمعية الرحمة العالمية الكويتية خمس آبار في النيجر.", "KWT", "NER", "done"),
        ("عالجت مستشفيات بيلاروسيا أربعين طفلا سوريا.", "BLR", "SYR", "done"),
        ("قدمت روسيا كل أشكال الدعم للجيش المالي في حربه ضد الإرهاب.", "RUS", "MLI", "done"),
    ],
)
def test_help_is_read_in_each_of_its_shapes(read: Read, text: str, donor: str, recipient: str, status: str) -> None:
    assert helped(read, text) == [(donor, recipient, status)]


def test_help_goes_on_between_those_last_told_of(read: Read) -> None:
    text = "سيرت الكويت جسرا جويا لنقل المساعدات إلى السودان. وقال المتحدث إن الجسر الجوي مستمر."
    assert helped(read, text) == [("KWT", "SDN", "done"), ("KWT", "SDN", "ongoing")]


@pytest.mark.parametrize(
    "text",
    [
        "دعا الرئيس اليمني الصين إلى تقديم المساعدات الاقتصادية لليمن.",
        "طالب رئيس النيجر فرنسا بتزويد جيشه بالأسلحة.",
    ],
)
def test_to_ask_for_help_is_no_stance(read: Read, text: str) -> None:
    assert [made.kind for made in read(text)] == ["aid"]


def test_what_is_done_with_anothers_help_is_not_given_by_him(read: Read) -> None:
    assert helped(read, "تقدم الجيش الصومالي بمساعدة قوات كينية وإثيوبية ووصل إلى كيسمايو.") == []
