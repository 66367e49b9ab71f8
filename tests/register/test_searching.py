"""Words are found in any spelling, with clitics, in singular and plural; and the source's own words are shown."""

from __future__ import annotations

import random
from importlib.util import find_spec
from pathlib import Path
from string import ascii_letters, digits

import pytest
import yaml

from dragoman.model.report import Report
from dragoman.register import Register

_FILES = [
    yaml.safe_load(Path(__file__).with_name(name).read_text("utf-8"))
    for name in ("search_pairs.yml", "search_verbs.yml")
]
PAIRS = {kind: [pair for file in _FILES for pair in file[kind]] for kind in ("found", "not_found")}
PEOPLE = yaml.safe_load(Path(__file__).with_name("search_people.yml").read_text("utf-8"))


@pytest.fixture(scope="module")
def both(tmp_path_factory, request) -> list[Register]:
    """The texts of all pairs in a register on each engine that is there, added in one order."""
    from sqlalchemy import create_engine, text  # noqa: PLC0415  # for this fixture alone

    places = [str(tmp_path_factory.mktemp("search") / "a.db")]
    assert find_spec("psycopg") is not None
    url = request.getfixturevalue("server")
    admin = create_engine(url + "postgres", isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text("CREATE DATABASE searched"))
    admin.dispose()
    places.append(url + "searched")
    opened = [Register.open(place) for place in places]
    texts = dict.fromkeys(str(text) for kind in PAIRS.values() for _, text in kind)
    for register in opened:
        list(register.add_all((Report(id=text, text=text), []) for text in texts))
    yield opened
    for register in opened:
        register.close()


def test_of_two_hundred_pairs_and_more_nearly_all_are_found_and_none_wrongly(both) -> None:
    assert len(PAIRS["found"]) >= 200
    assert len(PAIRS["not_found"]) >= 100
    for register in both:
        found = {
            query: {hit.report for hit in register.search(query, limit=300)}
            for query in {q for k in PAIRS.values() for q, _ in k}
        }
        missed = [(query, text) for query, text in PAIRS["found"] if text not in found[query]]
        wrong = [(query, text) for query, text in PAIRS["not_found"] if text in found[query]]
        assert len(missed) <= 0.05 * len(PAIRS["found"]), missed
        assert wrong == []


def test_both_engines_find_the_same_in_the_same_order(both) -> None:
    sqlite, postgresql = both
    for kind in PAIRS.values():
        for query, _ in kind:
            assert sqlite.search(query, limit=300) == postgresql.search(query, limit=300)


def test_a_hit_shows_the_words_in_their_place_with_the_source_s_own_spelling(register, told) -> None:
    text = "مقدمة طويلة " * 30 + "وأعلنت الوزارةُ أنّ المسئولَ الإيرانيّ وقّع بالاتفاقيّتين في طهران" + " خاتمة" * 30
    register.add(told("a", text=text)[0], [])
    (hit,) = register.search("مسؤول اتفاقيات")
    said = register.report("a").text
    assert hit.excerpt == said[hit.start : hit.end]
    assert [said[start:end] for start, end in hit.marks] == ["المسئولَ", "بالاتفاقيّتين"]


@pytest.mark.parametrize("asked", PEOPLE)
def test_people_and_offices_are_found_as_reports_name_them_and_no_others(register, told, says, asked) -> None:
    pairs = [(query, words, kind) for kind, listed in PEOPLE[asked].items() for query, words in listed]
    for words in dict.fromkeys(words for _, words, _ in pairs):
        slots = {"people": (words,)} if asked == "person" else {}
        register.add(*told(words, (words, says("meeting", "AZE", "KWT", **slots))))
    found = {query: {hit.report for hit in register.search(**{asked: query}, limit=100)} for query, _, _ in pairs}
    missed = [(query, words) for query, words, kind in pairs if kind == "found" and words not in found[query]]
    wrong = [(query, words) for query, words, kind in pairs if kind == "not_found" and words in found[query]]
    assert len(missed) <= 0.05 * len(PEOPLE[asked]["found"]), missed
    assert wrong == []


def test_a_hit_shows_whom_it_was_searched_for_where_he_is_named_in_full_and_else_what_tells_of_him(
    register, told, says
) -> None:
    meeting = says("meeting", "AZE", "KWT", people=("الشيخ محمد الخالد الصباح", "جيحون بيراموف"))
    clause = "التقى معاليه نظيره جيحون بيراموف في باكو"
    text = "وكان محمد حاضراً. " + "وتحدث الحضور عن التعاون " * 9 + "وعاد الشيخ محمّد الخالد الصباح وزير الخارجية"
    register.add(*told("a", (clause, meeting), text=text))

    def marked(**asked: str) -> list[str]:
        (hit,) = register.search(**asked)
        assert hit.excerpt
        return [hit.excerpt[start - hit.start : end - hit.start] for start, end in hit.marks] or [hit.excerpt]

    assert marked(person="محمد الخالد الصباح") == ["محمّد", "الخالد", "الصباح"]
    assert marked(person="الشيخ محمد الخالد") == ["محمّد", "الخالد", "الصباح"][:2]
    assert marked(person="محمد خالد الأحمد الصباح") == [clause]
    assert marked(office="وزير الخارجية") == ["وزير", "الخارجية"]
    assert marked(query="باكو", person="محمد الخالد الصباح") == ["باكو"]


def test_an_office_finds_whom_the_report_gives_it(register, told, says) -> None:
    call = says("meeting", "AZE", "KWT", form="call", people=("سالم الصباح", "جيحون بيراموف"))
    words = "وقال سالم الصباح في اتصال مع جيحون بيراموف إن التعاون يتقدم"
    register.add(*told("a", (words, call), text="وكان وزير الخارجية سالم الصباح قد عاد من باكو"))
    assert [hit.report for hit in register.search(office="وزير الخارجية")] == ["a"]
    assert register.search(office="وزير المالية") == []


def test_a_conjunction_or_preposition_written_apart_is_no_word_of_a_query(register, told) -> None:
    register.add(told("a", text="وصل وفد من تركيا وقطر إلى باكو")[0], [])
    register.add(told("b", text="وصل وفد من تركيا و الكويت")[0], [])
    assert [hit.report for hit in register.search("تركيا و قطر")] == ["a"]
    assert [hit.report for hit in register.search("ل تركيا")] == ["b", "a"]
    assert [hit.report for hit in register.search("و")] == ["b"]


def test_an_excerpt_cuts_no_word(register, told) -> None:
    text = "تناولت المباحثات بينهما ملفات متعددة " * 6 + "ومنها اتفاقية النقل " + "وغيرها من الموضوعات المشتركة " * 6
    register.add(told("a", text=text)[0], [])
    (hit,) = register.search("اتفاقية")
    assert set(hit.excerpt.split()) <= set(text.split())


@pytest.fixture
def filled(register, told, says) -> Register:
    """Three reports of two pairs."""
    visit = says("visit", "AZE", "KWT", date="2007-06-07", people=("محمد صباح السالم الصباح",), from_="KWT", to="AZE")
    words = "وصل الشيخ محمد صباح السالم الصباح نائب رئيس الوزراء إلى باكو"
    register.add(*told("a", (words, visit), source="جريدة الخليج", published="2025-03-01"))
    planned = says("agreement", "AZE", "QAT", date="2025-05", status="planned", subject="النقل الجوي")
    register.add(*told("b", ("تعتزم باكو والدوحة توقيع اتفاق للنقل الجوي في مايو", planned), source="وكالة الشمال"))
    register.add(told("c", text="خبر عن باكو لا علاقة له بغيرها")[0], [])
    return register


@pytest.mark.parametrize(
    ("asked", "reports"),
    [
        ({"query": "باكو"}, ["c", "b", "a"]),
        ({"query": "باكو", "limit": 2}, ["c", "b"]),
        ({"query": "باكو", "pair": ("KWT", "AZE")}, ["a"]),
        ({"query": "باكو", "state": "QAT"}, ["b"]),
        ({"kinds": ["visit", "meeting"]}, ["a"]),
        ({"kinds": []}, []),
        ({"pair": ("AZE", "QAT"), "kinds": ["agreement"], "status": "planned", "publisher": "وكالة الشمال"}, ["b"]),
        ({"pair": ("AZE", "QAT"), "kinds": ["visit"]}, []),
        ({"status": "planned"}, ["b"]),
        ({"publisher": "وكالة"}, []),
        ({"query": "kind§visit"}, []),
        ({"person": "الشيخ محمد الصباح"}, ["a"]),
        ({"person": "صباح السالم الصباح"}, []),
        ({"office": "رئيس الوزراء"}, ["a"]),
        ({"since": "2020-01-01"}, ["b"]),
        ({"until": "2020-01-01"}, ["a"]),
        ({"query": "باكو", "publisher": "وكالة الشمال"}, ["b"]),
        ({"query": "طوكيو"}, []),
        ({"query": "' OR \" ) * NEAR"}, []),
    ],
)
def test_reports_are_found_by_what_is_told_in_them(filled, asked, reports) -> None:
    assert [hit.report for hit in filled.search(**asked)] == reports


def test_what_was_asked_for_must_be_told_in_one_statement(register, told, says) -> None:
    visit = says("visit", "AZE", "org:EU", date="2020-05-01", to="AZE")
    aid = says("aid", "AZE", "KWT", date="2020-05-02")
    register.add(*told("a", ("زار وفد من الاتحاد الأوروبي باكو", visit), ("وقدمت الكويت مساعدات", aid)))
    assert [hit.report for hit in register.search(pair=("AZE", "org:EU"))] == ["a"]
    assert [hit.report for hit in register.search("باكو", pair=("KWT", "AZE"), kinds=["aid"])] == ["a"]
    assert register.search("باكو", pair=("KWT", "AZE"), kinds=["visit"]) == []
    assert register.search(state="org:EU", kinds=["aid"]) == []


def test_a_report_read_anew_is_found_by_what_it_is_read_to_tell_now(register, told, says) -> None:
    clause = "زار الوزير باكو"
    report, before = told("a", (clause, says("visit", "AZE", "KWT", date="2020-05-01", to="AZE")), source="جريدة")
    _, now = told("a", (clause, says("meeting", "AZE", "QAT", date="2020-05-01")))
    register.add(report, before)
    assert [hit.report for hit in register.search("باكو", pair=("AZE", "KWT"))] == ["a"]
    register.add(report, now)
    for asked in ({"pair": ("QAT", "AZE")}, {"kinds": ["meeting"]}, {"pair": ("AZE", "QAT"), "publisher": "جريدة"}):
        assert [hit.report for hit in register.search("باكو", **asked)] == ["a"]
        assert [hit.report for hit in register.search(**asked)] == ["a"]
    assert register.search("باكو", pair=("AZE", "KWT")) == []
    assert register.search(state="KWT") == []
    register.rebuild()
    assert [hit.report for hit in register.search("باكو", pair=("QAT", "AZE"), kinds=["meeting"])] == ["a"]


def test_a_rejected_statement_s_report_is_not_found_by_it_until_that_is_undone(filled) -> None:
    (record,) = filled.records(kinds=["visit"])
    decision = filled.decide("reject", [record.id], who="ليلى", why="خبر غير صحيح")
    assert filled.search("باكو", pair=("AZE", "KWT")) == []
    filled.undo(decision.id, who="ليلى", why="بل هو صحيح")
    assert [hit.report for hit in filled.search("باكو", pair=("AZE", "KWT"))] == ["a"]


def test_a_hit_names_the_statements_and_records_that_fit(filled) -> None:
    (hit,) = filled.search("باكو", kinds=["visit"])
    (record,) = filled.records(kinds=["visit"])
    assert hit.records == (record.id,)
    assert hit.statements == (record.statements[0].key,)


def test_what_was_replaced_is_not_found_and_a_rebuild_finds_the_same(filled, told) -> None:
    filled.add(told("c", text="خبر عن مدينة أخرى")[0], [])
    before = filled.search("باكو")
    assert [hit.report for hit in before] == ["b", "a"]
    filled.rebuild()
    assert filled.search("باكو") == before
    assert [hit.report for hit in filled.search("مدن")] == ["c"]


@pytest.mark.parametrize(("newest", "part", "parts"), [(200, 20_000, (1, 5)), (5, 10, (1, 5)), (0, 7, (2, 90))])
def test_what_many_have_is_found_newest_first_and_far_back(  # the bounds of a search
    register, told, says, monkeypatch, newest, part, parts
) -> None:
    for name, bound in (("_NEWEST", newest), ("_PART", part), ("_PARTS", parts)):
        monkeypatch.setattr(f"dragoman.register.words.{name}", bound)
    visit = says("visit", "AZE", "KWT", date="1994-10-10", people=("علييف",), to="KWT")
    first = told("r0", ("زار علييف الكويت يوم 10 أكتوبر 1994", visit), text="ورافقه الوفد")
    list(register.add_all([first, *(told(f"r{number}", text=f"وصل الوفد رقم {number}") for number in range(1, 130))]))
    assert [hit.report for hit in register.search("الوفد", limit=3)] == ["r129", "r128", "r127"]
    assert [hit.report for hit in register.search("الوفد", pair=("KWT", "AZE"))] == ["r0"]
    assert [hit.report for hit in register.search("الوفد", since="1994-10-01")] == ["r0"]
    assert [hit.report for hit in register.search("الوفد", limit=500)] == [f"r{n}" for n in range(129, -1, -1)]
    assert [hit.report for hit in register.search("رقم 7")] == ["r7"]


def test_of_a_pair_of_few_what_has_the_words_is_found_newest_first_across_all_reports(
    register, told, says, monkeypatch
) -> None:
    for name, bound in (("_NEWEST", 5), ("_PART", 10), ("_PARTS", (1, 5))):
        monkeypatch.setattr(f"dragoman.register.words.{name}", bound)
    for number in range(100):
        parties = ("AZE", "KWT") if number % 9 == 0 else ("FRA", "EGY")
        visit = says("visit", *parties, date="1994-10-10", people=(f"علي رقم {number}",), to=parties[1])
        register.add(*told(f"r{number}", (f"زار علي البلد ومعه وفد رقم {number}", visit), text="ورافقه الوفد"))
    ours = [f"r{number}" for number in range(99, -1, -9)]
    assert [hit.report for hit in register.search("الوفد", pair=("KWT", "AZE"))] == ours
    assert [hit.report for hit in register.search("الوفد", pair=("KWT", "AZE"), limit=3)] == ours[:3]
    assert [hit.report for hit in register.search("", pair=("KWT", "AZE"))] == ours
    assert register.search("طوكيو", pair=("KWT", "AZE")) == []


def test_a_word_or_a_name_without_end_is_no_fault(register, told, says) -> None:
    letters = random.Random(3)  # noqa: S311  # no secret; what repeats itself would be packed
    long = "".join(letters.choices("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", k=9000))
    code = "".join(letters.choices(ascii_letters + digits, k=9000))
    visit = says("visit", "AZE", "KWT", people=(long, f"محمد {long}"))
    register.add(*told("a", (f"زار {long} باكو", visit), source="ج" * 5000, text=code))
    assert [hit.report for hit in register.search("باكو", person=f"محمد {long}", publisher="ج" * 5000)] == ["a"]
    for word in (long, code):
        assert [hit.report for hit in register.search(word)] == ["a"]
