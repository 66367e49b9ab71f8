"""A text with the states that a test names, so that offices and people are tested without the finder of states."""

from collections.abc import Callable

import pytest

from dragoman.language.fold import folded
from dragoman.language.found import Found
from dragoman.language.text import Text
from dragoman.reader.mentions.offices import find_offices
from dragoman.reader.mentions.people import find_people

ADJECTIVES = {
    "الكازاخستاني": "KAZ",
    "كازاخستاني": "KAZ",
    "الأذربيجاني": "AZE",
    "الصومالي": "SOM",
    "الروسي": "RUS",
    "المصري": "EGY",
    "الفرنسية": "FRA",
    "الألمانية": "DEU",
    "السعوديين": "SAU",
    "القطري": "QAT",
}
NAMES = {
    "جمهورية النيجر": "NER",
    "أذربيجان": "AZE",
    "جمهورية أذربيجان": "AZE",
    "كازاخستان": "KAZ",
    "دولة الكويت": "KWT",
    "الكويت": "KWT",
    "قطر": "QAT",
    "دولة قطر": "QAT",
    "اليمن": "YEM",
    "النيجر": "NER",
    "إيران": "IRN",
    "المملكة العربية السعودية": "SAU",
    "الأمم المتحدة": "org:UN",
}


def states_in(text: Text) -> list[Found]:
    """The states of the tables above, the longest first, each where it stands after proclitics only."""
    found: list[Found] = []
    taken: set[int] = set()
    for form, table in (("name", NAMES), ("adjective", ADJECTIVES)):
        for name, code in sorted(table.items(), key=lambda row: -len(row[0])):
            word = folded(name)
            written = [word, "ل" + word[1:]] if word.startswith("ال") else [word]
            for spelling in written:
                at = text.folded.find(spelling)
                while at >= 0:
                    end = at + len(spelling)
                    alone = end == len(text.folded) or not text.folded[end].isalpha()
                    before = text.folded[:at].rsplit(" ", 1)[-1]
                    if alone and taken.isdisjoint(range(at, end)) and (not before or set(before) <= set("وفبل«\n")):
                        found.append(Found("organisation" if ":" in code else "state", at, end, code, {"form": form}))
                        taken.update(range(at, end))
                    at = text.folded.find(spelling, end)
    return sorted(found, key=lambda row: row.start)


@pytest.fixture
def offices() -> Callable[[str], list[tuple[str, str, dict[str, object]]]]:
    """The offices of a text: its own words, the role's key and the detail."""

    def read(source: str) -> list[tuple[str, str, dict[str, object]]]:
        text = Text(source)
        found = find_offices(text, states_in(text))
        return [(text.words(office.start, office.end), office.value, office.detail) for office in found]

    return read


@pytest.fixture
def people() -> Callable[[str], list[tuple[str, dict[str, object]]]]:
    """The people of a text: the name as given and the detail."""

    def read(source: str) -> list[tuple[str, dict[str, object]]]:
        text = Text(source)
        entities = states_in(text)
        return [(person.value, person.detail) for person in find_people(text, find_offices(text, entities), entities)]

    return read
