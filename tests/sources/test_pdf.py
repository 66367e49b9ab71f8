import subprocess
from importlib import resources
from pathlib import Path

import pytest
import typst
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.programs import needs

from dragoman.model.report import Report
from dragoman.sources import Failure, Limits, open_reports
from dragoman.sources.pdf.glyphs import Glyph
from dragoman.sources.pdf.order import bracketed, in_order, words_of
from dragoman.sources.pdf.paragraphs import Row, paragraphs, without_furniture

FOLDER = str(resources.files("dragoman.briefs").joinpath("fonts"))
FONTS = '("Dragoman Arabic", "Dragoman Latin")'


PARAGRAPHS = (
    """زيارة رسمية إلى المرسى القديم

وقع وزير الخارجية في ١٤ مايو ٢٠٢٣ اتفاقية للنقل البحري بقيمة 342 مليون دولار، بزيادة قدرها 11.5% عن عام 2022 (المادة
4-2)، في مقر منظمة OPEC بحضور الأمين العام. والاتفاقية لا تزال سارية منذ العام ١٩٩٤م.

وقال الوزير: «نريد أن نرى طلابنا»، وأضاف أن البنك الأوروبي (European Bank for Reconstruction) سيمول الخط الجوي في 3
مارس 2024/2025، واتفقا على عقد الدورة الخامسة في النصف الأول من عام 2025، على أن تسبقها اجتماعات فنية.

وذكرت أنّ زيارةً مرتقبةً لوزير الاقتصاد سيُعلن عن موعدها في 14-05-2023 عند الساعة 10:30، وأن النص [كاملا] منشور،
ورقم القرار 1701 (2006).""".replace("\n\n", "#")
    .replace("\n", " ")
    .split("#")
)


def escaped(text: str) -> str:
    return "".join(f"\\{letter}" if letter in "#[]@*_/" else letter for letter in text)


def by_typst(body: str, page: str = "width: 12cm, height: 24cm") -> bytes:
    set_in = f'#set page({page})\n#set text(lang: "ar", font: {FONTS}, size: 11pt)\n'
    return typst.compile((set_in + body).encode(), font_paths=[FOLDER], ignore_system_fonts=True)


def opened(path: Path, **limits: float) -> list[Report | Failure]:
    return list(open_reports(path, limits=Limits.given(limits)))


def text_of(path: Path) -> str:
    (report,) = opened(path)
    assert isinstance(report, Report), report
    return report.text


def fault(path: Path, **limits: float) -> str:
    (failure,) = opened(path, **limits)
    assert isinstance(failure, Failure), failure
    assert failure.remedy
    return failure.fault


def test_a_pdf_of_typst_is_read_letter_for_letter(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(by_typst("\n\n".join(map(escaped, PARAGRAPHS))))
    assert text_of(tmp_path / "a.pdf").split("\n\n") == PARAGRAPHS


@needs("pango-view", font="Noto Naskh Arabic")
def test_a_pdf_of_cairo_and_pango_is_read_letter_for_letter(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("\n".join(PARAGRAPHS), encoding="utf-8")
    command = ["pango-view", "--no-display", "--font=Noto Naskh Arabic 14", "--width=400", "-o", "a.pdf", "a.txt"]
    subprocess.run(command, check=True, cwd=tmp_path, capture_output=True)
    assert text_of(tmp_path / "a.pdf").split("\n\n") == PARAGRAPHS


@needs("soffice", font="Noto Naskh Arabic")
def test_a_pdf_of_libreoffice_is_read_letter_for_letter(tmp_path: Path) -> None:
    body = "".join(f'<p dir="rtl" style="text-align:justify">{text}</p>' for text in ["مدخل", *PARAGRAPHS[1:]])
    style = "font-family:Noto Naskh Arabic"
    (tmp_path / "a.html").write_text(
        f'<html dir="rtl"><meta charset="utf-8"><body style="{style}">{body}</body></html>', encoding="utf-8"
    )
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    command = ["soffice", home, "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "a.html")], check=True, capture_output=True)
    assert " ".join(PARAGRAPHS[1:]) in " ".join(text_of(tmp_path / "a.pdf").split())


def test_pages_are_parted_by_form_feeds_and_their_heads_feet_and_numbers_left_out(tmp_path: Path) -> None:
    page = (
        "width: 12cm, height: 7cm, header: [صحيفة الميناء - العدد ٤١٢],"
        " footer: context [صفحة #counter(page).display() من #counter(page).final().first()]"
    )
    (tmp_path / "a.pdf").write_bytes(by_typst("\n\n".join(map(escaped, PARAGRAPHS * 2)), page))
    text = text_of(tmp_path / "a.pdf")
    assert text.count("\f") >= 2
    assert text.split() == " ".join(PARAGRAPHS * 2).split()


def test_a_paragraph_that_goes_over_a_page_stays_one(tmp_path: Path) -> None:
    long = " ".join(PARAGRAPHS[1:])
    (tmp_path / "a.pdf").write_bytes(by_typst(escaped(long), "width: 12cm, height: 5.5cm"))
    text = text_of(tmp_path / "a.pdf")
    assert "\n" not in text
    assert "\f" in text
    assert text.replace("\f", " ") == long


def test_two_columns_are_read_one_after_the_other_the_right_one_first(tmp_path: Path) -> None:
    body = '#place(top, scope: "parent", float: true)[عنوان فوق العمودين معا يمتد على عرض الصفحة كلها من غير انقطاع]\n'
    texts = [f"الفقرة رقم {n} من هذا النص الطويل الذي يملأ عمودين متجاورين على الصفحة الواحدة." for n in range(1, 13)]
    (tmp_path / "a.pdf").write_bytes(by_typst(body + "\n\n".join(texts), "width: 18cm, height: 12cm, columns: 2"))
    text = " ".join(text_of(tmp_path / "a.pdf").split())
    assert text.startswith("عنوان فوق العمودين")
    places = [text.find(each) for each in texts]
    assert -1 not in places
    assert places == sorted(places)


def test_english_is_read_from_left_to_right_with_hyphens_made_whole(tmp_path: Path) -> None:
    words = "The ministers signed an international transportation agreement concerning containerization. " * 6
    body = f'#set text(lang: "en", hyphenate: true)\n#set par(justify: true)\n{words}'
    (tmp_path / "a.pdf").write_bytes(by_typst(body, "width: 7cm, height: 30cm"))
    assert text_of(tmp_path / "a.pdf").split() == words.split()


@pytest.mark.parametrize("cut", [20, 400, -200])
def test_a_truncated_pdf_gives_a_report_or_a_failure(tmp_path: Path, cut: int) -> None:
    (tmp_path / "a.pdf").write_bytes(by_typst(escaped(PARAGRAPHS[1]))[:cut])
    (found,) = opened(tmp_path / "a.pdf")
    assert isinstance(found, Report | Failure)


def test_a_pdf_whose_pages_contain_themselves_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R 2 0 R]/Count 3/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>"
    )
    assert fault(tmp_path / "a.pdf", seconds=20)


def test_a_pdf_of_too_many_pages_names_the_limit(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(by_typst("نص\n#pagebreak()\n" * 12))
    assert "pages" in fault(tmp_path / "a.pdf", pages=5)


def test_a_pdf_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(by_typst(escaped(PARAGRAPHS[1])))
    assert "seconds" in fault(tmp_path / "a.pdf", seconds=0.01)


def test_a_pdf_that_wants_too_much_memory_is_given_up(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(by_typst(escaped(PARAGRAPHS[1])))
    for least in (5_000_000, 30_000_000):
        assert "memory_bytes" in fault(tmp_path / "a.pdf", memory_bytes=least)


def glyphs(text: str) -> list[Glyph]:
    return [Glyph(letter, n * 10, n * 10 + 10, 5, 12) for n, letter in enumerate(text) if letter != " "]


@pytest.mark.parametrize(
    ("seen", "written"),
    [
        ("دقع 342 نويلم", "مليون 342 عقد"),
        ("%11.5 ةدايز", "زيادة 11.5%"),
        ("2-4 ةداملا", "المادة 4-2"),
        ("OPEC ةمظنم", "منظمة OPEC"),
        ("European Bank كنبلا", "البنك European Bank"),
        ("٢٠٢٣ ماع", "عام ٢٠٢٣"),
        ("COVID-19 ءابو", "وباء COVID-19"),
        ("1,204.5 غلبم", "مبلغ 1,204.5"),
    ],
)
def test_a_line_that_runs_right_to_left_is_put_in_the_order_in_which_it_was_written(seen: str, written: str) -> None:
    assert "".join(in_order(words_of(glyphs(seen)), right_to_left=True)) == written


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("عام )2006( كله", "عام (2006) كله"),
        ("قال: »نعم« ثم", "قال: «نعم» ثم"),
        ("البند 1) أولا", "البند 1) أولا"),
        ("(أ) ]ب[.", "(أ) [ب]."),
    ],
)
def test_brackets_are_turned_the_way_in_which_they_stand(seen: str, meant: str) -> None:
    assert bracketed(seen) == meant


@given(st.lists(st.sampled_from(["ا", "ب", "a", "1", "٣", " ", ".", "(", "-"]), min_size=1, max_size=30), st.booleans())
def test_ordering_loses_and_adds_nothing(pieces: list[str], right_to_left: bool) -> None:
    assert sorted(in_order(pieces, right_to_left=right_to_left)) == sorted(pieces)


def row(text: str, base: float, start: float = 100, end: float = 0) -> Row:
    return Row(text, start, end, base, 10)


def test_a_line_that_many_pages_repeat_in_their_midst_is_kept() -> None:
    page = [row(text, 100 - 12 * n) for n, text in enumerate(["أ", "ب", "مكرر", "ت", "ث"])]
    kept = without_furniture([[row(f"رأس {n}", 112), row(f"سطر {n * 7}", 106), *page] for n in range(3)])
    assert all("مكرر" in [each.text for each in rows] for rows in kept)


def test_lines_become_paragraphs_by_their_gaps_and_short_ends() -> None:
    rows = [row("سطر أول", 100), row("وآخره.", 88, end=70), row("سطر ثان", 76), row("بعيد", 40)]
    assert paragraphs([rows]) == "سطر أول وآخره.\n\nسطر ثان\n\nبعيد"
