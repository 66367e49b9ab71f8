"""Real articles: none brings the finder down, and every finding stands where it says."""

import html
import json
import os
import zipfile
from datetime import date
from pathlib import Path

import pytest

from dragoman.language.dates import find_dates
from dragoman.language.text import Text
from dragoman.model.edtf import Edtf

SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[4] / "shared"))
EVERY = 40


def articles() -> list[tuple[str, date]]:
    taken = []
    number = 0
    for path in sorted((SHARED / "corpus").glob("*.zip")):
        with zipfile.ZipFile(path) as zipped:
            for member in zipped.namelist():
                for article in json.loads(zipped.read(member)):
                    if number % EVERY == 0:
                        body = f"{article['title'] or ''}\n\n{article['content'] or ''}"
                        taken.append((html.unescape(body), date.fromisoformat(article["date_extracted"][:10])))
                    number += 1
    return taken


def test_every_fortieth_article_of_the_corpus_goes_through() -> None:
    if not (SHARED / "corpus").exists():
        pytest.skip(f"the corpus is not here: {SHARED / 'corpus'}")
    count = 0
    for source, published in articles():
        text = Text(source)
        end = 0
        for found in find_dates(text, published):
            assert end <= found.start < found.end
            assert text.words(found.start, found.end).strip()
            assert str(Edtf.parse(found.value)) == found.value
            end, count = found.end, count + 1
    assert count > 500
