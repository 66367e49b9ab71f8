"""Every fortieth article of the corpus goes through the language room, and every offset leads back to its words."""

import html
import json
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from dragoman.language.clitics import analyses
from dragoman.language.fold import fold
from dragoman.language.found import mention
from dragoman.language.numbers import find_numbers
from dragoman.language.text import Text

SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[2].parent / "shared"))
EVERY = 40


def articles() -> Iterator[str]:
    number = 0
    for path in sorted((SHARED / "corpus").glob("*.zip")):
        with zipfile.ZipFile(path) as zipped:
            for member in zipped.namelist():
                for article in json.loads(zipped.read(member)):
                    if number % EVERY == 0:
                        yield html.unescape(f"{article['title'] or ''}\n\n{article['content'] or ''}")
                    number += 1


@pytest.fixture(scope="module")
def texts() -> list[Text]:
    if not (SHARED / "corpus").is_dir():
        pytest.skip(f"the corpus is not here: {SHARED / 'corpus'}")
    return [Text(source) for source in articles()]


def test_tokens_lead_back_to_the_words_that_they_fold(texts: list[Text]) -> None:
    for text in texts:
        for token in text.tokens:
            assert token.text in fold(text.words(token.start, token.end)).text


def test_sentences_cover_the_text(texts: list[Text]) -> None:
    for text in texts:
        said = "".join(text.folded[start:end] for start, end in text.sentences)
        assert "".join(said.split()) == "".join(text.folded.split())


def test_numbers_stand_where_they_say(texts: list[Text]) -> None:
    count = 0
    for text in texts:
        for found in find_numbers(text):
            words = mention(text, found)
            assert text.source[words.start : words.end] == words.text
            assert text.folded[found.start : found.end] in fold(words.text).text
            count += 1
    assert count > len(texts)


def test_every_word_has_its_analyses(texts: list[Text]) -> None:
    for text in texts[::10]:
        for token in text.tokens:
            assert analyses(token.text)[0].stem == token.text
