"""The day of publication, inferred from a report's text or address."""

from datetime import date

import pytest

from dragoman.language.dates import publication
from dragoman.language.text import Text

BODY = "\nوصل وزير الخارجية إلى الرباط في زيارة رسمية تستمر يومين، وكان قد زارها عام 2009."


@pytest.mark.parametrize(
    ("head", "url", "expected"),
    [
        ("الرباط، 3 مارس 2015، وكالات", None, (date(2015, 3, 3), "dateline")),
        ("الرباط في 3 مارس 2015 (وكالات)", None, (date(2015, 3, 3), "dateline")),
        ("الثلاثاء 3 مارس 2015", None, (date(2015, 3, 3), "text")),
        ("تاريخ النشر: 2015-03-03 10:15", None, (date(2015, 3, 3), "text")),
        ("وصول الوزير", "https://example.org/2015/07/21/visit", (date(2015, 7, 21), "url")),
        ("وصول الوزير", "https://example.org/news/20150721-visit.html", (date(2015, 7, 21), "url")),
        ("الرباط، 20 يوليو، وكالات", "https://example.org/2015/07/21/visit", (date(2015, 7, 20), "dateline")),
        ("وصول الوزير", "https://example.org/news/20159999", None),
        ("وصول الوزير", "https://example.org/?id=2015072113", None),
        ("وصول الوزير", "https://example.org/article/2015123", None),
        ("وصول الوزير", "https://example.org/2015-7-1/visit", (date(2015, 7, 1), "url")),
        ("الرباط، 3 مارس، وكالات", None, None),
        ("وصول الوزير", None, None),
        ("تأسست السفارة في 3 مارس 1990 على يد السفير الأول في احتفال كبير", None, None),
    ],
)
def test_the_day_and_its_origin(head: str, url: str | None, expected: tuple[date, str] | None) -> None:
    assert publication(Text(head + BODY), url) == expected
