"""Pages over TLS, from a real server with certificates of an authority made for the test."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from dragoman.model.report import Report
from dragoman.sources import Failure, Limits, open_reports

from .faulty_server import TEXT, Server, serving

LIMITS = Limits.given({"seconds": 5})


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def of(authority: trustme.CA, name: str) -> ssl.SSLContext:
    """What a server needs that is known by a name."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


@pytest.fixture
def server(authority: trustme.CA) -> Iterator[Server]:
    with serving(of(authority, "127.0.0.1")) as server:
        yield server


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The authority among those that this machine trusts, as a ministry sets its own."""
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))


def opened(url: str) -> Report | Failure:
    (found,) = open_reports(url, limits=LIMITS, private=True)
    return found


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("way", ["good", "moved", "zipped"])
def test_a_page_comes_over_tls_from_a_server_that_is_trusted(server: Server, way: str) -> None:
    found = opened(f"{server.url}/{way}")
    assert isinstance(found, Report), found
    assert TEXT in found.text
    assert (found.url or "").startswith("https://")


def test_a_server_that_nobody_vouches_for_is_refused_and_said_so(server: Server) -> None:
    found = opened(f"{server.url}/good")
    assert isinstance(found, Failure)
    assert "certificate" in found.fault


@pytest.mark.usefixtures("trusted")
def test_a_certificate_of_another_name_is_refused(authority: trustme.CA) -> None:
    with serving(of(authority, "news.example")) as server:
        found = opened(f"{server.url}/good")
    assert isinstance(found, Failure)
    assert "certificate" in found.fault


@pytest.mark.usefixtures("trusted")
def test_what_is_cut_off_or_never_ends_over_tls_is_a_failure(server: Server) -> None:
    for way, told in (("cut", "cut off"), ("slow-body", "seconds"), ("loop", "redirects")):
        (found,) = open_reports(f"{server.url}/{way}", limits=Limits.given({"seconds": 2}), private=True)
        assert isinstance(found, Failure)
        assert told in found.fault
