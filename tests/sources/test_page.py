import io
import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.model.errors import FormatError, LimitError
from dragoman.model.report import Report
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.page.reading import read, report_of

from .skeletons import Filled, pages, words

PAGES = list(pages())
SKELETONS = sorted({filled.skeleton for filled in PAGES})
PARAGRAPH = "وقع الوزيران في العاصمة اتفاقية للنقل البري تسمح بعبور الشاحنات من دون تفريغ حمولتها عند المنفذ الحدودي."


def report(markup: str | bytes, *, url: str | None = None, **limits: int) -> Report:
    data = markup.encode() if isinstance(markup, str) else markup
    item = Item(io.BytesIO(data), file="a.html", name="a.html", url=url)
    (found,) = read(item, Limits(**limits))
    assert isinstance(found, Report), found
    return found


def page(body: str, head: str = "") -> str:
    return f'<!DOCTYPE html><html lang="ar"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def test_there_are_thirty_skeletons_or_more_with_several_articles_each() -> None:
    assert len(SKELETONS) >= 120
    assert len(PAGES) == 4 * len(SKELETONS)


@pytest.mark.parametrize("skeleton", SKELETONS)
def test_main_text_has_a_precision_and_a_recall_of_97_in_100_on_every_skeleton(skeleton: str) -> None:
    hit, given_, wanted = 0, 0, 0
    for filled in PAGES:
        if filled.skeleton == skeleton:
            got, want = words(report(filled.markup).text), words(filled.wanted)
            hit, given_, wanted = hit + (got & want).total(), given_ + got.total(), wanted + want.total()
    assert hit / given_ >= 0.97
    assert hit / wanted >= 0.97


@pytest.mark.parametrize("filled", PAGES, ids=lambda filled: f"{filled.skeleton}-{filled.day}")
def test_no_page_keeps_much_of_what_stands_around_or_loses_much_of_its_text(filled: Filled) -> None:
    got, want = words(report(filled.markup).text), words(filled.wanted)
    assert (got & want).total() / want.total() >= 0.9
    assert (got & want).total() / got.total() >= 0.7
    assert report(filled.markup).title == filled.title


@pytest.mark.parametrize("filled", PAGES[::4], ids=lambda filled: filled.skeleton)
def test_furniture_of_pages_is_left_out(filled: Filled) -> None:
    text = report(filled.markup).text
    for told in ("شاركها", "مقالات ذات صلة", "زر الذهاب إلى الأعلى", "جميع الحقوق محفوظة", "أسعار التمور", "من نحن"):
        assert told not in text


@pytest.mark.parametrize("filled", PAGES, ids=lambda filled: f"{filled.skeleton}-{filled.day}")
def test_a_page_is_never_given_a_day_that_is_not_its_own(filled: Filled) -> None:
    assert report(filled.markup).published in {None, filled.day}


def test_the_day_of_json_ld_is_taken_before_opengraph_before_time_before_the_address() -> None:
    json_ld = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-01-01"}</script>'
    graph = '<meta property="article:published_time" content="2020-02-02T00:10:00+03:00">'
    body = f'<article><time datetime="2020-03-03"></time><p>{PARAGRAPH}</p></article>'
    url = "https://a.example/2020/04/04/x"
    cases = [
        (page(body, json_ld + graph), "2020-01-01", "page:json-ld"),
        (page(body, graph), "2020-02-02", "page:opengraph"),
        (page(body), "2020-03-03", "page:time"),
        (page(f"<p>{PARAGRAPH}</p>"), "2020-04-04", "url"),
    ]
    for markup, day, origin in cases:
        found = report(markup, url=url)
        assert (found.published, found.published_from) == (day, origin)


def test_the_day_below_the_title_dates_a_page_whose_head_says_nothing() -> None:
    for line in ("الأحد 14 مايو 2023 - 10:15", "14/05/2023", "الأحد ٢٤ شوال ١٤٤٤هـ الموافق ١٤ مايو ٢٠٢٣م"):
        byline = f'<div class="post-meta">كتب: محرر <span>{line}</span></div>'
        found = report(page(f"<h1>عنوان الخبر في هذا اليوم</h1>{byline}<p>{PARAGRAPH}</p>"))
        assert (found.published, found.published_from) == ("2023-05-14", "page:shown")
        assert found.text == f"عنوان الخبر في هذا اليوم\n\n{PARAGRAPH}"


def test_a_clock_above_the_title_two_days_below_it_and_the_day_of_a_change_date_nothing() -> None:
    title = "<h1>عنوان الخبر في هذا اليوم</h1>"
    for body in (
        f'<div class="date">الأحد 14 مايو 2023</div>{title}<p>{PARAGRAPH}</p>',
        f"{title}<div>14 مايو 2023</div><div>16 مايو 2023</div><p>{PARAGRAPH}</p>",
        f"{title}<div>آخر تحديث: 14 مايو 2023</div><p>{PARAGRAPH}</p>",
        f'{title}<p>{PARAGRAPH}</p><div class="date">14 مايو 2023</div>',
    ):
        assert report(page(body)).published is None


def test_the_dateline_dates_a_page_that_nothing_else_dates() -> None:
    found = report(page(f"<h1>عنوان الخبر في هذا اليوم</h1><p>المدينة، 3 مارس 2021 – {PARAGRAPH}</p>"))
    assert (found.published, found.published_from) == ("2021-03-03", "dateline")


def test_the_time_of_a_teaser_or_of_the_clock_dates_nothing() -> None:
    markup = page(
        f'<div class="topbar"><time datetime="2024-01-01"></time></div><main><p>{PARAGRAPH}</p></main>'
        '<div class="related"><time datetime="2024-02-02"></time></div>'
    )
    assert report(markup).published is None


def test_broken_json_ld_is_passed_over() -> None:
    broken = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script>'
    nested = f'<script type="application/ld+json">{"[" * 5000}</script>'
    assert report(page(f"<p>{PARAGRAPH}</p>", broken + nested)).text == PARAGRAPH


def test_an_address_of_another_site_is_not_believed() -> None:
    head = '<link rel="canonical" href="https://other.example.org/x">'
    markup = page(f"<p>{PARAGRAPH}</p>", head)
    assert report(markup, url="https://www.paper.example/1").url == "https://www.paper.example/1"
    assert report(markup).url == "https://other.example.org/x"


def test_a_page_in_the_arabic_windows_set_is_read_as_it_declares() -> None:
    head = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">'
    assert (
        report(page(f"<p>{PARAGRAPH}</p>", head).replace('<meta charset="utf-8">', "").encode("cp1256")).text
        == PARAGRAPH
    )


def test_a_broken_character_in_an_advertisement_does_not_lose_the_page() -> None:
    markup = page(f"<p>{PARAGRAPH}</p><script>x</script>").encode().replace(b"<script>x", b"<script>\xd8\xff")
    assert report(markup).text == PARAGRAPH


def test_hidden_text_is_not_part_of_the_report() -> None:
    unseen = "<p>وقع نص خفي لا يراه القارئ على هذه الصفحة لأنه لم يكتب له بل كتب لمن يجمع النصوص آليا.</p>"
    markup = page(
        f'<article><p>{PARAGRAPH}</p><div style="display: none">{unseen}</div><div hidden>{unseen}</div></article>'
    )
    assert report(markup).text == PARAGRAPH


def test_lines_of_one_paragraph_and_two_paragraphs_are_told_apart() -> None:
    found = report(page(f"<article><p>{PARAGRAPH}<br>{PARAGRAPH}</p>{PARAGRAPH}<br><br>{PARAGRAPH}</article>"))
    assert found.text == f"{PARAGRAPH}\n{PARAGRAPH}\n\n{PARAGRAPH}\n\n{PARAGRAPH}"


def test_text_that_lies_only_in_json_ld_is_taken_from_there() -> None:
    head = f'<script type="application/ld+json">{{"@type":"Article","articleBody":"{PARAGRAPH}"}}</script>'
    assert report(page('<div id="app">يرجى تفعيل جافا سكريبت</div>', head)).text == PARAGRAPH


def test_a_page_without_text_is_told_with_what_to_do() -> None:
    with pytest.raises(FormatError, match="no text of an article") as told:
        report(page('<div id="root"></div><script>start()</script>'))
    assert told.value.remedy
    assert "browser" in told.value.remedy


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 50_000,
        "<div></b>" * 50_000,
        "<div>" * 9_000 + "</div>" * 9_000,
        "<table><tr><td>" * 20_000,
        "<ul><li>" * 9_000,
    ],
    ids=["unclosed", "strayed", "closed", "tables", "lists"],
)
def test_a_page_that_lies_too_deep_is_refused_by_the_name_of_the_limit(body: str) -> None:
    with pytest.raises(LimitError, match="markup_depth"):
        report(page(body + PARAGRAPH))


def test_formatting_that_would_be_copied_into_every_paragraph_is_refused() -> None:
    body = "".join(f"<font color={n}>" for n in range(500)) + "<p>" * 50_000
    with pytest.raises(LimitError, match="markup_nodes"):
        report(page(body))


def test_a_page_of_endless_attributes_is_given_up_when_its_time_is_over() -> None:
    body = "<p " + " ".join(f"a{n}=1" for n in range(200_000)) + ">"
    with pytest.raises(LimitError, match="seconds"):
        report(page(body + PARAGRAPH), seconds=3)


def test_a_large_page_is_read_like_any_other() -> None:
    filling = "<script>" + "var a = 1;" * 400_000 + "</script>"
    assert report(page(f"<p>{PARAGRAPH}</p>", filling)).text == PARAGRAPH


def test_many_unclosed_paragraphs_are_no_depth() -> None:
    assert report(page(f"<p>{PARAGRAPH}" * 3000)).text.count(PARAGRAPH) == 3000


@settings(deadline=None)
@given(st.text(st.sampled_from("<>/=\"' abdivphtml!-&;#x١ن،\n\x00\u202e"), max_size=200))
def test_any_markup_gives_a_report_or_an_error_of_ours(markup: str) -> None:
    item = Item(io.BytesIO(b""), file="a.html", name="a.html")
    try:
        found = report_of(markup, item, Limits())
    except (FormatError, LimitError):
        return
    assert found.text.strip()


def test_words_are_counted_as_often_as_they_stand() -> None:
    assert words("من ثلاث إلى ثلاث") == Counter({"ثلاث": 2, "من": 1, "إلى": 1})


CARDS = "".join(
    f'<div class="card"><h3><a href="/{n}">خبر آخر لا صلة له بما قبله في القسم</a></h3>'
    f'<time datetime="2024-02-0{n}"></time>'
    "<p>أعلنت البلدية عن بدء المرحلة الأولى من حملة التشجير التي تشمل الطريق الساحلي والحدائق العامة فيها.</p></div>"
    for n in range(1, 7)
)


def test_cards_of_other_news_neither_outweigh_a_short_report_nor_date_it() -> None:
    found = report(page(f'<div class="c1"><h1>عنوان الخبر في هذا اليوم</h1><p>{PARAGRAPH}</p></div><div>{CARDS}</div>'))
    assert (found.text, found.published) == (f"عنوان الخبر في هذا اليوم\n\n{PARAGRAPH}", None)


def test_paragraphs_each_in_a_wrapper_of_its_own_are_one_text() -> None:
    wrapped = "".join(f'<div class="b"><div>{PARAGRAPH}</div></div>' for _ in range(3))
    notice = f"<div><p>{PARAGRAPH.replace('وقع', 'ذكر')}</p><p>{PARAGRAPH.replace('وقع', 'كتب')}</p></div>"
    found = report(page(f"<div><div><h1>عنوان الخبر في هذا اليوم</h1></div>{wrapped}</div>{notice}"))
    assert found.text == "\n\n".join(["عنوان الخبر في هذا اليوم", *[PARAGRAPH] * 3])


def test_a_title_in_a_part_that_is_named_for_it_is_taken_where_the_head_names_only_the_site() -> None:
    head = "<title>تفاصيل الخبر - وزارة النقل</title>"
    body = '<h2>البوابة الإلكترونية لوزارة النقل</h2><div class="news-item-title">وقع الوزير اتفاقية للنقل البري</div>'
    found = report(page(f"{body}<div><p>{PARAGRAPH}</p><p>{PARAGRAPH}</p></div>", head))
    assert found.title == "وقع الوزير اتفاقية للنقل البري"
    assert found.text == f"{found.title}\n\n{PARAGRAPH}\n\n{PARAGRAPH}"


def test_a_box_in_the_text_that_leads_elsewhere_is_left_out() -> None:
    box = '<div><h4>قصص الموانئ</h4><p>برنامج أسبوعي يروي حكايات البحارة والموانئ.</p><a href="/p">الحلقات</a></div>'
    found = report(page(f"<div><h1>عنوان الخبر في هذا اليوم</h1><p>{PARAGRAPH}</p>{box}<p>{PARAGRAPH}</p></div>"))
    assert found.text == f"عنوان الخبر في هذا اليوم\n\n{PARAGRAPH}\n\n{PARAGRAPH}"


@pytest.mark.parametrize(
    "box",
    [
        '<p>{} <strong>اقرأ أيضا: <a href="/1">خبر آخر من القسم</a></strong></p>',
        '<p>{} <b>اقرأ أيضًا |</b> <a href="/1">خبر أول</a>، <a href="/2">خبر ثان</a></p>',
        '<p>{}<br>طالع: <a href="/1">خبر آخر من القسم</a></p>',
        '<p>{} <a href="/1">اقرأ أيضا: خبر آخر من القسم</a></p>',
    ],
)
def test_words_that_lead_away_go_with_their_links_and_leave_the_sentence(box: str) -> None:
    found = report(page(f"<article>{box.format(PARAGRAPH)}<p>{PARAGRAPH}</p></article>"))
    assert found.text == f"{PARAGRAPH}\n\n{PARAGRAPH}"


@pytest.mark.parametrize(
    "sentence",
    [
        "كتب السفير في دفتر الزوار كلمة شكر للبلد المضيف.",
        "اشترك في الاجتماع ممثلو اثنتي عشرة وزارة وهيئة.",
        "نشرت في الجريدة الرسمية مراسيم التصديق على الاتفاقيات.",
        "المصدر ذاته أكد أن الزيارة ستتم في موعدها المعلن.",
        "يمكن الاطلاع على نص البيان في <a href='/1'>موقع الوزارة</a> منذ مساء أمس.",
    ],
)
def test_a_short_sentence_that_begins_like_a_line_of_the_page_is_kept(sentence: str) -> None:
    found = report(page(f"<article><p>{PARAGRAPH}</p><p>{sentence}</p><p>{PARAGRAPH}</p></article>"))
    assert re.sub("<[^>]+>", "", sentence) in found.text


@pytest.mark.parametrize(
    "end", ["(النهاية)<br>ن ع / م ج ب", "// انتهى //", "سارة محمد/ ر.م", "م.ع/ ح.ش (رويترز)", "0093"]
)
def test_an_agencys_sign_off_is_no_part_of_the_text(end: str) -> None:
    assert report(page(f"<article><p>{PARAGRAPH}</p><p>{PARAGRAPH}</p><p>{end}</p></article>")).text.endswith(PARAGRAPH)


@pytest.mark.parametrize(
    "wrapper",
    ['id="printableArea"', 'class="field field-label-hidden"', 'class="widget Blog"', 'class="font-size-box"'],
)
def test_a_wrapper_that_is_named_like_a_tool_of_the_page_does_not_hide_the_text(wrapper: str) -> None:
    other = f"<div><p>{PARAGRAPH.replace('وقع', 'ذكر')}</p></div>"
    found = report(
        page(f"<h2>خبر اليوم من العاصمة</h2><div {wrapper}><p>{PARAGRAPH}</p><p>{PARAGRAPH}</p></div>{other}")
    )
    assert found.text.count(PARAGRAPH) == 2


def test_a_title_is_shown_without_the_publisher_and_the_section_that_stand_around_it_in_the_head() -> None:
    head = "<title>وأن : وقع الوزيران اتفاقية للنقل البري - شؤون سياسية - 14/05/2023</title>"
    body = "<span>شؤون سياسية</span><br><span>وقع الوزيران اتفاقية للنقل البري</span>"
    found = report(page(f"<div>{body}<br><br>{PARAGRAPH}<br><br>{PARAGRAPH}</div>", head))
    assert found.text == f"وقع الوزيران اتفاقية للنقل البري\n\n{PARAGRAPH}\n\n{PARAGRAPH}"


def test_a_page_whose_head_says_no_title_takes_the_heading_that_stands_above_its_text() -> None:
    slide = f"<div class='slide'><h2>خبر آخر من أخبار هذا الأسبوع</h2><p>{PARAGRAPH}</p></div>"
    text = f"<h2>وقع الوزيران اتفاقية للنقل البري</h2><div><p>{PARAGRAPH}</p><p>{PARAGRAPH}</p></div>"
    found = report(page(f"{slide}<div>{text}</div>", "<title>الأخبار</title>"))
    assert found.title == "وقع الوزيران اتفاقية للنقل البري"
    assert found.text == f"{found.title}\n\n{PARAGRAPH}\n\n{PARAGRAPH}"
