import socket
from collections.abc import Iterator

import pytest

from dragoman.model.errors import InputError
from dragoman.model.report import Report
from dragoman.sources import Failure, Limits, open_reports
from dragoman.sources.web import guard
from dragoman.sources.web.fetch import fetch
from dragoman.sources.web.guard import is_public, place_of

from .faulty_server import TEXT, Server, serving


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as server:
        yield server


def opened(url: str, **limits: float) -> Report | Failure:
    (found,) = open_reports(url, limits=Limits.given({"seconds": 2, **limits}), private=True)
    return found


def fault(url: str, **limits: float) -> str:
    found = opened(url, **limits)
    assert isinstance(found, Failure), found
    assert found.file == url
    assert found.remedy
    return found.fault


@pytest.mark.parametrize("way", ["good", "moved", "zipped", "wrong-charset"])
def test_a_page_is_fetched_and_read(server: Server, way: str) -> None:
    found = opened(f"{server.url}/{way}")
    assert isinstance(found, Report), found
    assert TEXT in found.text
    assert found.url is not None
    assert found.url.startswith(server.url)


@pytest.mark.parametrize(
    ("way", "told"),
    [
        ("slow-head", "seconds"),
        ("slow-body", "seconds"),
        ("endless", "file_bytes"),
        ("cut", "cut off"),
        ("silent", "cannot be fetched"),
        ("loop", "redirects"),
        ("away", "no http or https"),
        ("bomb", "file_bytes"),
        ("broken-zip", "damaged"),
        ("gone", "410"),
        ("down", "503"),
        ("nowhere", "404"),
    ],
)
def test_a_faulty_server_gives_a_failure_that_says_what_was_wrong(server: Server, way: str, told: str) -> None:
    assert told in fault(f"{server.url}/{way}", file_bytes=2_000_000)


def test_a_page_keeps_its_id_when_its_text_changes(server: Server) -> None:
    ids = []
    for hour in ("صباح", "مساء"):
        text = f"وقع الوزيران اتفاقية النقل في مقر الوزارة {hour} اليوم."
        server.texts["/x"] = ("text/html", f"<p>{text}</p>")
        found = opened(f"{server.url}/x")
        assert isinstance(found, Report)
        assert text in found.text
        ids.append(found.id)
    assert ids[0] == ids[1]


def test_private_addresses_are_refused_unless_they_are_allowed(server: Server) -> None:
    (found,) = open_reports(f"{server.url}/good")
    assert isinstance(found, Failure)
    assert "public" in found.fault
    assert "--allow-private" in found.remedy
    assert server.asked == []


def test_a_name_that_leads_inside_is_refused_before_anything_is_asked(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.texts["/start"] = ("text/html", "x")
    real = socket.getaddrinfo
    seen: list[str] = []

    def found(host: str, *rest: object, **more: object) -> object:
        seen.append(host)
        return real("127.0.0.1", *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", found)
    with pytest.raises(InputError, match="public"):
        fetch(f"http://news.example:{server.server_port}/start", Limits())
    assert seen == ["news.example"]
    assert server.asked == []


def test_a_redirect_is_looked_up_again_and_refused_where_it_leads_inside(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = socket.getaddrinfo
    known = {"news.example": "127.0.0.1", "inside.example": "127.0.0.2"}
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *rest, **more: real(known.get(_text(host), host), *rest, **more)
    )
    monkeypatch.setattr(guard, "is_public", lambda address: address == "127.0.0.1")
    with pytest.raises(InputError, match="public") as told:
        fetch(f"http://news.example:{server.server_port}/inside", Limits())
    assert "inside.example" in str(told.value)
    assert [path for path, _, _ in server.asked] == ["/inside"]


def test_a_name_is_looked_up_once_and_what_it_gave_then_is_held_to(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that leads elsewhere the second time that it is asked (DNS rebinding) is not asked a second time."""
    real = socket.getaddrinfo
    answers = iter(["127.0.0.1", "10.0.0.1", "10.0.0.1"])

    def found(host: str, *rest: object, **more: object) -> object:
        return real(next(answers) if _text(host) == "news.example" else host, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", found)
    assert TEXT in fetch(f"http://news.example:{server.server_port}/good", Limits(), private=True).body.decode()
    assert next(answers) == "10.0.0.1"


def _text(host: str | bytes) -> str:
    return host.decode() if isinstance(host, bytes) else host


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "192.168.1.1", "172.16.0.9", "169.254.169.254", "0.0.0.1", "100.64.0.1", "224.0.0.1",
        "::1", "fe80::1%eth0", "fc00::1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "not an address",
    ],
)  # fmt: skip
def test_an_address_that_is_not_of_the_public_net_is_known(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"])
def test_a_public_address_is_known(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "url",
    [
        "ftp://a.example/x",
        "file:///etc/passwd",
        "https://user:word@a.example/",
        "http://",
        "http://[::1",
        "http://a.example:99999/",
    ],
)
def test_what_is_no_plain_web_address_is_refused(url: str) -> None:
    with pytest.raises(InputError):
        place_of(url, private=True)
