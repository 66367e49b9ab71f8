import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dragoman.model.errors import FormatError, InputError
from dragoman.model.report import Report
from dragoman.sources import Failure, Limits, open_reports
from dragoman.sources.web.feed import feed_of
from dragoman.sources.web.manners import Host, Manners
from dragoman.sources.web.watch import Watched, feeds_of, watch

from .faulty_server import TEXT, Server, page, serving

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>صحيفة الميناء</title><link>https://a.example/</link>
{items}
</channel></rss>"""
ITEM = """<item><title>{title}</title><link>{link}</link><guid>{link}</guid>
<pubDate>Tue, 03 Mar 2020 10:00:00 +0300</pubDate><media:title>صورة</media:title>
<description><![CDATA[<p>{said}</p>]]></description></item>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>وكالة</title>
<entry><title>خبر أول</title><link rel="alternate" href="/1"/><link rel="edit" href="/edit"/><id>urn:1</id>
<published>2021-05-06T07:00:00Z</published><updated>2021-05-07T07:00:00Z</updated>
<summary>ملخص الخبر الأول.</summary></entry></feed>"""
SITEMAP = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>{url}</loc><lastmod>2022-01-02</lastmod></url></urlset>"""


def rss(*items: tuple[str, str, str]) -> str:
    return RSS.format(items="".join(ITEM.format(title=title, link=link, said=said) for title, link, said in items))


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as server:
        yield server


class Desk:
    """Someone who watches one feed of the server, round after round."""

    def __init__(self, server: Server, folder: Path, feed: str = "/feed.xml") -> None:
        self.server = server
        self.state = folder / "state.json"
        self.feed = feed

    def round(self) -> list[Report | Failure]:
        """What one round finds."""
        feeds = [Watched(self.server.url + self.feed)]
        return list(watch(feeds, self.state, Limits(seconds=5), pace=0, private=True))

    def gives(self, *numbers: int, said: str = "ملخص") -> None:
        """Let the server list these pages, in this wording."""
        items = [(f"خبر رقم {n} عن الزيارة", f"{self.server.url}/news/{n}", said) for n in numbers]
        self.server.texts[self.feed] = ("application/rss+xml", rss(*items))
        for n in numbers:
            self.server.texts[f"/news/{n}"] = (
                "text/html; charset=utf-8",
                page(f"خبر رقم {n} عن الزيارة", f"{TEXT} {said} {n}"),
            )


@pytest.fixture
def desk(server: Server, tmp_path: Path) -> Desk:
    return Desk(server, tmp_path)


def good(found: list[Report | Failure]) -> list[Report]:
    assert all(isinstance(each, Report) for each in found), found
    return [each for each in found if isinstance(each, Report)]


def test_an_rss_file_gives_what_its_entries_say(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(rss(("خبر", "https://a.example/1", "ملخص الخبر هنا.")), encoding="utf-8")
    (report,) = open_reports(tmp_path / "a.xml")
    assert isinstance(report, Report)
    assert report.text == "خبر\n\nملخص الخبر هنا."
    assert (report.source, report.url, report.published) == ("صحيفة الميناء", "https://a.example/1", "2020-03-03")


def test_atom_gives_the_link_to_the_page_and_the_day_of_publication() -> None:
    (entry,) = feed_of(ATOM.encode(), Limits(), url="https://a.example/feed").entries
    assert (entry.url, entry.title, entry.published, entry.text) == (
        "https://a.example/1", "خبر أول", "2021-05-06", "ملخص الخبر الأول.",
    )  # fmt: skip


@pytest.mark.parametrize(
    "harm",
    [
        lambda text: text.replace("ملخص", "ملخص &nbsp; &laquo; & x"),
        lambda text: text.replace("ملخص", "ملخص \x0b"),
        lambda text: text.replace("<rss", "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss"),
    ],
)
def test_a_feed_that_is_not_well_formed_is_mended(harm: object) -> None:
    text = harm(rss(("خبر", "https://a.example/1", "ملخص")).replace("<![CDATA[<p>", "").replace("</p>]]>", ""))  # type: ignore[operator]
    (entry,) = feed_of(text.encode(), Limits()).entries
    assert entry.text.startswith("ملخص")


@pytest.mark.parametrize("text", ["<rss><channel><item>", "<rss", "<feed>" * 3000])
def test_what_is_no_feed_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        feed_of(text.encode(), Limits())


def test_a_sitemap_says_that_it_says_nothing_itself(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(SITEMAP.format(url="https://a.example/1"), encoding="utf-8")
    (failure,) = open_reports(tmp_path / "a.xml")
    assert isinstance(failure, Failure)
    assert "sitemap" in failure.fault


def test_each_page_of_a_feed_comes_once(desk: Desk) -> None:
    desk.gives(1, 2)
    first = good(desk.round())
    assert [report.title for report in first] == ["خبر رقم 1 عن الزيارة", "خبر رقم 2 عن الزيارة"]
    assert {report.source for report in first} == {"صحيفة الميناء"}
    assert {(report.published, report.published_from) for report in first} == {("2020-03-03", "metadata")}
    assert desk.round() == []
    desk.gives(1, 2, 3)
    assert [report.title for report in good(desk.round())] == ["خبر رقم 3 عن الزيارة"]
    assert desk.server.counted["/news/1"] == 1


def test_a_feed_that_has_not_changed_is_asked_for_by_its_mark(desk: Desk) -> None:
    desk.gives(1)
    desk.round()
    desk.round()
    asked = [fields for path, fields, _ in desk.server.asked if path == "/feed.xml"]
    assert "if-none-match" not in asked[0]
    assert asked[1]["if-none-match"]


def test_a_page_that_changes_comes_again_under_its_id(desk: Desk) -> None:
    desk.gives(1, said="نص أول")
    (before,) = good(desk.round())
    desk.gives(1, said="نص ثان")
    (after,) = good(desk.round())
    assert before.id == after.id
    assert "نص أول" in before.text
    assert "نص ثان" in after.text


def test_a_round_that_is_broken_off_goes_on_where_it_was(desk: Desk) -> None:
    desk.gives(1, 2, 3)
    begun = watch([Watched(desk.server.url + desk.feed)], desk.state, Limits(seconds=5), pace=0, private=True)
    next(begun)
    next(begun)
    begun.close()  # type: ignore[attr-defined]  # it is a generator
    assert [report.title for report in good(desk.round())] == ["خبر رقم 2 عن الزيارة", "خبر رقم 3 عن الزيارة"]


def test_a_page_that_fails_is_tried_again(desk: Desk) -> None:
    desk.gives(1, 2)
    desk.server.faults["/news/1"] = [404]
    failure, report = desk.round()
    assert isinstance(failure, Failure)
    assert isinstance(report, Report)
    assert [report.title for report in good(desk.round())] == ["خبر رقم 1 عن الزيارة"]


@pytest.mark.parametrize("status", [429, 503])
def test_a_host_that_is_busy_is_left_alone_for_as_long_as_it_asks(desk: Desk, status: int) -> None:
    desk.gives(1)
    desk.server.faults["/feed.xml"] = [status]
    (busy,) = desk.round()
    assert isinstance(busy, Failure)
    assert str(status) in busy.fault
    (left_alone,) = desk.round()
    assert isinstance(left_alone, Failure)
    assert "left alone" in left_alone.fault
    assert desk.server.counted["/feed.xml"] == 1
    time.sleep(1.1)
    assert len(good(desk.round())) == 1


def test_what_robots_may_not_fetch_is_not_fetched(desk: Desk) -> None:
    desk.gives(1, 2)
    desk.server.texts["/robots.txt"] = ("text/plain", "User-agent: *\nDisallow: /news/2\n")
    report, failure = desk.round()
    assert isinstance(report, Report)
    assert isinstance(failure, Failure)
    assert "robots.txt" in failure.fault
    assert desk.server.counted["/news/2"] == 0


def test_requests_to_one_host_keep_their_pace(server: Server) -> None:
    waits: list[float] = []
    manners = Manners(Limits(), {}, pace=500, private=True, sleep=waits.append)
    manners.ask(f"{server.url}/good")
    manners.ask(f"{server.url}/good")
    assert [path for path, _, _ in server.asked] == ["/robots.txt", "/good", "/good"]
    assert all(400 < wait <= 500 for wait in waits)
    assert len(waits) == 2


def test_a_host_that_stays_busy_is_left_alone_for_longer_each_time(server: Server) -> None:
    hosts: dict[str, Host] = {}
    waits = []
    for _ in range(3):
        with pytest.raises(InputError, match="busy"):
            Manners(Limits(), hosts, pace=0, private=True).ask(f"{server.url}/down")
        host = hosts[server.url]
        waits.append(host.until - time.time())
        host.until = 0
    assert waits[0] < waits[1] < waits[2]


def test_the_pages_of_a_sitemap_are_fetched(server: Server, tmp_path: Path) -> None:
    index = '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>{}</loc></sitemap></sitemapindex>'
    server.texts["/index.xml"] = ("text/xml", index.format(f"{server.url}/map.xml"))
    server.texts["/map.xml"] = ("text/xml", SITEMAP.format(url=f"{server.url}/good"))
    (report,) = good(Desk(server, tmp_path, "/index.xml").round())
    assert TEXT in report.text


def test_a_list_of_feeds_is_yaml_and_says_what_is_wrong_with_it(tmp_path: Path) -> None:
    path = tmp_path / "feeds.yml"
    path.write_text(
        "pace: 5\nfeeds:\n- https://a.example/feed\n- url: https://b.example/feed\n  source: وكالة\n", encoding="utf-8"
    )
    assert feeds_of(path) == ([Watched("https://a.example/feed"), Watched("https://b.example/feed", "وكالة")], 5.0)
    path.write_text("feeds: {a: b}", encoding="utf-8")
    with pytest.raises(FormatError, match="lists no feeds"):
        feeds_of(path)
