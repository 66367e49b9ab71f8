"""Briefs as PDF: what a reader of PDF gets back is the text, in its order."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import yaml
from pypdfium2 import raw

from dragoman.briefs import pdf, typesetting
from dragoman.briefs.compose import compose
from dragoman.briefs.document import Brief, plain
from dragoman.briefs.pdf import to_pdf
from dragoman.briefs.pdf_links import linked
from dragoman.model.errors import DocumentError
from dragoman.model.kinds import kinds
from dragoman.model.record import Record
from dragoman.model.report import Report

Make = Callable[..., Record]
PAIR = ("JOR", "OMN")
VOWELLED = "وَقَّعَ الْوَزِيرَانِ معًا مُذَكِّرَةَ تفاهُمٍ لأُولَى الدَّوْرَاتِ، وقالا إنّ الأمرَ لا يَحتمل تأخيرًا"
WORDS = "جرى التوقيع على الاتفاقية الأولى بين البلدين في الأردن الآن لأجل الإصلاح"


@pytest.fixture
def make(contested: Record, record: Make, reports: dict[str, Report]) -> Callable[[str], Brief]:
    def made(lang: str) -> Brief:
        records = [
            contested,
            record("agreement", WORDS, doc="r2", subject="trade #let *x* $y$", change="signed", date="2019"),
            record("relations", WORDS, doc="r2", change="restored", date="1990"),
        ]
        return compose(PAIR, records, reports, lang=lang)

    return made


def _read(made: bytes) -> str:
    """All text as one line, without marks of direction and without brackets, which readers of PDF mirror."""
    document = pypdfium2.PdfDocument(made)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    return _bare(text)


def _text_of(page: Any) -> str:  # noqa: ANN401  # pypdfium2 has no types
    return str(page.get_textpage().get_text_range())


def _links(document: Any, page: Any) -> Iterator[tuple[int, float]]:  # noqa: ANN401  # likewise
    """Where the links of a page lead within the document: the place of a page, and the height there."""
    at, link = ctypes.c_int(0), raw.FPDF_LINK()
    flags, values = [ctypes.c_int() for _ in range(3)], [ctypes.c_float() for _ in range(3)]
    while raw.FPDFLink_Enumerate(page.raw, ctypes.byref(at), ctypes.byref(link)):
        to = raw.FPDFLink_GetDest(document.raw, link)
        raw.FPDFDest_GetLocationInPage(to, *map(ctypes.byref, (*flags, *values)))
        if (place := raw.FPDFDest_GetDestPageIndex(document.raw, to)) >= 0:
            yield place, values[1].value


def _bare(text: str) -> str:
    return " ".join(re.sub("[\u200e\u200f\u2066-\u2069«»“”()]", " ", text).split())


def _close(text: str) -> str:
    """Without spaces before marks, which stand there where brackets stood."""
    return re.sub(r" (?=[.،])", "", text)


def test_arabic_sentences_and_quotations_are_read_back_in_their_order(make: Callable[[str], Brief]) -> None:
    brief = make("ar")
    read = _read(to_pdf(brief))
    for section in brief.sections:
        assert _bare(section.title) in read
        for line in section.lines:
            if line.kind == "relations":
                assert _bare(plain(line.runs)).removesuffix(".") in read
    assert WORDS in read
    assert read.index("العلاقات بين الأردن") < read.index("أبرز المعطيات") < read.index("المصادر")


def test_english_sentences_are_read_back_with_their_arabic(make: Callable[[str], Brief]) -> None:
    read = _read(to_pdf(make("en")))
    assert "Jordan and Oman established diplomatic relations on 3 August 1972." in read
    assert WORDS in read


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_quotation_keeps_every_vowel_sign_in_its_place(record: Make, lang: str) -> None:
    brief = compose(PAIR, [record("agreement", VOWELLED, change="signed", date="2019")], {}, lang=lang)
    assert VOWELLED in _close(_read(to_pdf(brief)))


def test_in_an_english_line_the_words_of_names_and_topics_stand_in_their_order(record: Make) -> None:
    topics = (
        "تنظيم نقل الركاب والبضائع على الطرق البرية بين البلدين والعبور منها إلى البلدان المجاورة في الشمال والجنوب",
        "التعاون",
        "تبادل الخبرات عام 2004 في إدارة الموانئ",
    )
    told = [
        record("visit", WORDS, to="OMN", from_="JOR", people=("سالم بن حمد العلوي", "راشد الكعبي"), date="2019"),
        *(record("agreement", WORDS, start=100 * place, subject=topic, change="signed", date="2019")
          for place, topic in enumerate(topics, 1)),
    ]  # fmt: skip
    report = Report(id="r1", text=WORDS, source="صحيفة الضفة الأخرى", title="عنوان طويل عن مسألة بين دولتين")
    brief = compose(PAIR, told, {"r1": report}, lang="en")
    read = _read(to_pdf(brief))
    for words in (*topics, "سالم بن حمد العلوي", "راشد الكعبي", report.title, report.source):
        assert words is not None
        assert words in read
    for section in brief.sections:
        for line in section.lines:
            assert _close(_bare(plain(line.runs))).removesuffix(".") in _close(read)


def test_in_an_arabic_line_the_words_of_latin_names_and_addresses_stand_in_their_order(record: Make) -> None:
    quoted = "وقالت شركة Northern River Logistics إنها ستبدأ قريبًا"
    address = "https://paper.example/2019/05-07/a_report-of-two.html"
    report = Report(id="r1", text=quoted, source="The Other Bank Gazette", url=address, title="Two ports and a road")
    brief = compose(PAIR, [record("agreement", quoted, change="signed", date="2019")], {"r1": report}, lang="ar")
    read = _read(to_pdf(brief))
    for words in ("Northern River Logistics", "The Other Bank Gazette", "Two ports and a road", address):
        assert words in read


TOLD: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("told.yml").read_text("utf-8"))


def test_every_sentence_of_an_arabic_brief_of_every_kind_is_read_back_in_its_order(record: Make) -> None:
    records = []
    for place, told in enumerate(TOLD):
        said = {name: tuple(held) if isinstance(held, list) else held for name, held in told["record"].items()}
        said["from_"] = said.pop("from", None)
        known = {name: held for name, held in said.items() if held is not None}
        records.append(record(known.pop("kind"), WORDS, start=100 * place, **known))
    brief = compose(PAIR, records, {}, lang="ar")
    lines = [line for section in brief.sections for line in section.lines]
    assert {line.kind for line in lines} == set(kinds())
    read = _close(_read(to_pdf(brief)))
    for line in lines:
        assert _close(_bare(plain(line.runs))).removesuffix(".") in read


@pytest.mark.parametrize(("lang", "said"), [("ar", "%83"), ("en", "83% sure")])
def test_words_read_from_a_picture_say_so_and_turn_nothing_round(record: Make, lang: str, said: str) -> None:
    turned = "وقّعا \u202eةيقافتا\u202c في الصيد"
    report = Report(id="r1", text=turned, source="صحيفة \u2067السواحل", published="2019-05-07", ocr=0.83)
    brief = compose(PAIR, [record("agreement", turned, change="signed", date="2019")], {"r1": report}, lang=lang)
    read = _read(to_pdf(brief))
    assert said in read
    assert not set("\u202e\u202c\u2067") & set(read)
    assert "202" in read  # «\\u202e», whose letters readers of PDF put in another order beside Arabic
    assert "2067" in read


def test_of_a_long_brief_the_notes_stand_at_its_end(
    make: Callable[[str], Brief], monkeypatch: pytest.MonkeyPatch
) -> None:
    brief = make("ar")
    footnotes = _read(to_pdf(brief))
    monkeypatch.setattr(pdf, "MOST_FOOTNOTES", 1)
    endnotes = _read(to_pdf(brief))
    assert WORDS in endnotes
    assert endnotes.index("الحواشي") < endnotes.index(WORDS) < endnotes.rindex("المصادر")
    assert footnotes.rindex("المصادر") < footnotes.rindex(WORDS)


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_marks_of_a_long_brief_lead_to_their_notes_and_notes_back_to_their_first_marks(
    make: Callable[[str], Brief], monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    monkeypatch.setattr(pdf, "MOST_FOOTNOTES", 1)
    brief = make(lang)
    made = to_pdf(brief)
    assert b"note:" not in made
    assert b"mark:" not in made
    document = pypdfium2.PdfDocument(made)
    title = next(place for place, page in enumerate(document) if brief.labels["footnotes"] in _text_of(page))
    found = [(on, *end) for on, page in enumerate(document) for end in _links(document, page)]
    marks = [(to, height) for on, to, height in found if on < title]
    notes = [to for on, to, _ in found if on >= title]
    assert len(notes) == len(brief.footnotes)
    assert all(to < title for to in notes)
    assert all(to >= title for to, _ in marks)
    assert len(set(marks)) == len(brief.footnotes) < len(marks)


def test_a_link_whose_other_end_is_not_there_leads_nowhere() -> None:
    made = (
        b"%PDF-1.7\n1 0 obj\n<</Type/Page/Parent 3 0 R/Annots[2 0 R]>>\nendobj\n2 0 obj\n<</Type/Annot/Subtype/Link"
        b"/Rect[1 2 3 4.5]/A<</Type/Action/S/URI/URI(note:000007)>>/F 4/Contents(note:000007)>>\nendobj\n"
    )
    alone = linked(made)
    assert len(alone) == len(made)
    assert b"/Rect[1 2 3 4.5] " in alone
    assert b"URI" not in alone
    assert b"/Contents(7)" in alone


def test_text_of_a_source_is_never_obeyed_as_markup(make: Callable[[str], Brief]) -> None:
    assert "#let *x* $y$" in _read(to_pdf(make("en")))


def test_a_page_is_tagged_and_has_an_outline_and_a_title(make: Callable[[str], Brief]) -> None:
    brief = make("en")
    document = pypdfium2.PdfDocument(to_pdf(brief))
    assert document.is_tagged()
    assert document.get_metadata_dict()["Title"] == brief.title
    outline = [mark.get_title() for mark in document.get_toc()]
    assert outline[0] == brief.title
    assert [section.title for section in brief.sections] == [title for title in outline if title in
        {section.title for section in brief.sections}]  # fmt: skip


def test_only_the_fonts_that_ship_are_used(make: Callable[[str], Brief]) -> None:
    names = set(re.findall(rb"/BaseFont\s*/[A-Z]{6}\+([\w-]+)", to_pdf(make("ar"))))
    assert names
    assert all(name.startswith(b"Dragoman") for name in names)


def test_a_missing_font_is_a_clear_error(make: Callable[[str], Brief], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "FONTS", ("Nowhere.ttf",))
    with pytest.raises(DocumentError, match=r"the font Nowhere\.ttf is missing; install dragoman again"):
        to_pdf(make("ar"))
