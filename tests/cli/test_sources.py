"""What could not be read, kept and tried again; feeds watched; limits and fields set: from the command line."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.cli.desk import VISIT, Desk
from tests.sources.faulty_server import Server, page, serving


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as server:
        yield server


def test_what_failed_is_listed_with_its_cause_and_let_go_when_it_can_be_read(desk: Desk) -> None:
    bad = desk.folder / "bad.txt"
    bad.write_bytes(b"\x00\x01")
    (desk.folder / "good.txt").write_text(VISIT, encoding="utf-8")
    added = desk.run("add", "bad.txt", "good.txt")
    assert added.code == 1
    assert "1 added" in added.out
    assert "1 failed" in added.out
    (held,) = desk.run("sources", "--failed").rows
    assert held["failure"]["file"] == str(bad)
    assert "binary" in held["failure"]["fault"]
    assert desk.run("sources", "--retry").code == 1
    assert desk.run("sources", "--failed").rows[0]["times"] == 2
    bad.write_text(VISIT + " وانتهت.", encoding="utf-8")
    assert desk.run("sources", "--retry").code == 0
    assert desk.run("sources", "--failed").rows == []


def test_asking_for_nothing_of_sources_is_told(desk: Desk) -> None:
    asked = desk.run("sources")
    assert asked.code == 2
    asked.told("--failed", "--retry")


def test_a_limit_is_named_in_its_error_and_set_by_that_name(desk: Desk) -> None:
    (desk.folder / "a.txt").write_text(VISIT, encoding="utf-8")
    refused = desk.run("add", "a.txt", "--limit", "file_bytes=20")
    assert refused.code == 1
    refused.told("file_bytes (20)")
    assert desk.run("add", "a.txt", "--limit", "file_bytes=2_000").code == 0


@pytest.mark.parametrize("wrong", ["size=3", "file_bytes", "file_bytes=many", "file_bytes=-1"])
def test_a_limit_that_makes_no_sense_is_told(desk: Desk, wrong: str) -> None:
    (desk.folder / "a.txt").write_text(VISIT, encoding="utf-8")
    asked = desk.run("add", "a.txt", "--limit", wrong)
    assert asked.code == 2
    asked.told()


def test_a_table_is_added_by_the_names_of_its_columns(desk: Desk) -> None:
    (desk.folder / "a.csv").write_text(f"رمز,قيمة\n7,{VISIT}\n", encoding="utf-8")
    added = desk.run("add", "a.csv", "--field", "text=قيمة", "--field", "id=رمز", "--json")
    assert [row["report"] for row in added.rows[:-1]] == ["7"]


def test_a_page_of_the_own_net_is_added_only_where_that_is_allowed(desk: Desk, server: Server) -> None:
    refused = desk.run("add", f"{server.url}/good")
    assert refused.code == 1
    refused.told("--allow-private")
    assert desk.run("add", "--allow-private", f"{server.url}/good").code == 0


def test_a_feed_is_watched_into_the_register_each_page_once(desk: Desk, server: Server) -> None:
    link = f"{server.url}/news/1"
    server.texts["/feed"] = (
        "text/xml",
        f"<rss><channel><item><title>خبر</title><link>{link}</link></item></channel></rss>",
    )
    server.texts["/news/1"] = ("text/html; charset=utf-8", page("خبر الزيارة", VISIT))
    (desk.folder / "feeds.yml").write_text(f"pace: 0.01\nfeeds:\n- {server.url}/feed\n", encoding="utf-8")
    watched = desk.run("watch", "feeds.yml", "--allow-private")
    assert (watched.code, watched.err) == (0, "")
    assert "1 added" in watched.out
    assert "0 added" in desk.run("watch", "feeds.yml", "--allow-private").out
    assert server.counted["/news/1"] == 1


def test_reports_in_a_language_that_is_not_read_are_kept_and_told(desk: Desk) -> None:
    french = "Le ministre des affaires étrangères a été reçu hier soir par le président de la République à Paris."
    (desk.folder / "a.txt").write_text(french, encoding="utf-8")
    (desk.folder / "b.txt").write_text(VISIT, encoding="utf-8")
    added = desk.run("add", "a.txt", "b.txt")
    assert added.code == 0
    assert "2 added" in added.out
    assert "1 fr: in languages that are not read" in added.out


def test_paragraphs_in_a_language_that_is_not_read_are_told_of_an_arabic_report(desk: Desk) -> None:
    english = "The minister received the ambassador of the friendly state in his office this morning."
    added = desk.run("add", desk.file("a.txt", f"{VISIT}\n\n{english}"), desk.file("b.txt", VISIT))
    assert "1 en: reports with paragraphs that are not read" in added.out
    assert len(desk.run("search", "ambassador").rows) == 1


def test_reading_takes_the_limits_and_fields_that_adding_takes(desk: Desk) -> None:
    table = desk.file("a.csv", f'رمز,قيمة\n1,"{VISIT}"\n')
    named = ("--field", "text=قيمة", "--field", "id=رمز")
    assert [row["kind"] for row in desk.run("read", table, *named).rows] == ["visit"]
    assert desk.run("mentions", table, *named, "--kinds", "date").rows
    for verb in ("read", "mentions", "coverage"):
        assert "file_bytes" in desk.run(verb, table, *named, "--limit", "file_bytes=20").err


def test_words_read_from_a_picture_are_shown_with_how_sure_that_is(desk: Desk) -> None:
    desk.run("add", desk.jsonl("in.jsonl", {"id": "a", "text": VISIT, "published": "2021-03-04", "ocr": 0.83}))
    (record,) = desk.run("records").rows
    assert "read from a picture by Tesseract, 83% sure" in desk.run("show", record["id"]).out


def test_a_page_of_a_feed_that_changes_reopens_what_was_decided_on_its_old_text(desk: Desk, server: Server) -> None:
    link = f"{server.url}/news/1"

    def give(text: str, day: str) -> None:
        item = f"<item><title>خبر الزيارة</title><link>{link}</link><pubDate>{day}</pubDate></item>"
        server.texts["/feed"] = ("text/xml", f"<rss><channel>{item}</channel></rss>")
        server.texts["/news/1"] = ("text/html; charset=utf-8", page("خبر الزيارة", text))

    give(VISIT, "Wed, 03 Mar 2021 10:00:00 GMT")
    (desk.folder / "feeds.yml").write_text(f"pace: 0.01\nfeeds:\n- {server.url}/feed\n", encoding="utf-8")
    assert "1 added" in desk.run("watch", "feeds.yml", "--allow-private").out
    (before,) = desk.run("records").rows
    who = ("--who", "ليلى", "--why", "قرأته")
    assert desk.run("decide", "accept", before["id"], *who).code == 0
    assert desk.run("records").rows[0]["accepted"]
    assert desk.run("queue").rows == []

    give(VISIT.replace("3 مارس", "5 مارس"), "Wed, 03 Mar 2021 12:00:00 GMT")
    again = desk.run("watch", "feeds.yml", "--allow-private")
    assert (again.code, "0 added, 1 changed" in again.out) == (0, True)
    (after,) = desk.run("records").rows
    assert (before["date"], after["date"]) == ("2021-03-03", "2021-03-05")
    lost, waiting = desk.run("queue").rows
    assert (lost["reasons"], lost["who"]) == (["lost-decision"], "ليلى")
    assert waiting["record"] == after["id"]
    assert not after.get("accepted")


def test_a_copy_of_a_file_under_another_name_changes_nothing_however_often(desk: Desk) -> None:
    desk.file("a.txt", VISIT)
    desk.file("b.txt", VISIT)
    assert "1 added, 0 changed, 1 unchanged" in desk.run("add", "a.txt", "b.txt").out
    assert "0 added, 0 changed, 2 unchanged" in desk.run("add", "b.txt", "a.txt").out


def test_one_text_of_two_publishers_is_two_reports_one_a_reprint(desk: Desk) -> None:
    text = " ".join([VISIT] * 6)
    desk.file("a.csv", f"text,source\n{text},صحيفة الميناء\n{text},صحيفة الساحل\n")
    assert "2 added, 0 changed, 0 unchanged, 1 reprints" in desk.run("add", "a.csv").out


def test_the_summary_says_why_inputs_failed_and_how_many_of_each(desk: Desk) -> None:
    for name in ("a.bin", "b.bin"):
        desk.file(name, bytes(range(256)))
    desk.file("c.txt", "")
    desk.file("d.txt", VISIT)
    added = desk.run("add", "a.bin", "b.bin", "c.txt", "d.txt")
    assert added.code == 1
    assert "1 added, 0 changed, 0 unchanged, 0 reprints, 3 failed" in added.out
    assert "2 failed: is binary, not a text" in added.out
    assert "dragoman sources --failed" in added.out
    *failures, last = desk.run("add", "a.bin", "d.txt", "--json").rows[1:]
    assert [(row["file"], row["fault"]) for row in failures] == [("a.bin", "is binary, not a text")]
    assert last["summary"] == {"added": 0, "changed": 0, "unchanged": 1, "reprints": 0, "failed": 1, "statements": 0}


def test_a_page_that_failed_in_one_round_and_came_in_the_next_is_held_no_longer(desk: Desk, server: Server) -> None:
    link = f"{server.url}/news/1"
    rss = f"<rss><channel><item><title>خبر</title><link>{link}</link></item></channel></rss>"
    server.texts["/feed"] = ("text/xml", rss)
    desk.file("feeds.yml", f"pace: 0.01\nfeeds:\n- {server.url}/feed\n")
    assert desk.run("watch", "feeds.yml", "--allow-private").code == 1
    assert [row["failure"]["file"] for row in desk.run("sources", "--failed").rows] == [link]
    server.texts["/news/1"] = ("text/html; charset=utf-8", page("خبر الزيارة", VISIT))
    assert desk.run("watch", "feeds.yml", "--allow-private").code == 0
    assert desk.run("sources", "--failed").rows == []


def test_what_a_watch_remembers_in_a_broken_file_is_told_with_what_to_do(desk: Desk) -> None:
    desk.file("feeds.yml", "feeds: [https://a.example/rss]\n")
    desk.file("dragoman.sqlite.watch.json", '{"pages": ')
    watched = desk.run("watch", "feeds.yml")
    assert watched.code != 0
    watched.told("dragoman.sqlite.watch.json", "remove it")
