"""Good manners towards servers: what robots.txt allows, one request at a time, not too soon, waiting when asked."""

from __future__ import annotations

import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

import msgspec

from dragoman.model.errors import InputError
from dragoman.sources.limits import Limits
from dragoman.sources.web.fetch import AGENT, Fetched, fetch

_MOST_DELAY = 30.0
"""Seconds between two requests to a host that robots.txt may ask for."""

_FIRST_WAIT, _MOST_WAIT = 60.0, 86_400.0
"""Seconds for which a host that is busy is left alone: at first, doubled each time, and at most."""

_BUSY = frozenset((HTTPStatus.TOO_MANY_REQUESTS, *range(500, 600)))


class Host(msgspec.Struct):
    """What is known of a host: until when it is left alone (seconds since 1970), and how often it was busy in a row."""

    until: float = 0.0
    times: int = 0


class Manners:
    """The one way in which a watch asks servers for anything.

    `pace` is the seconds between two requests to one host. `hosts` is kept between runs by who calls.
    """

    def __init__(
        self,
        limits: Limits,
        hosts: dict[str, Host],
        *,
        pace: float,
        private: bool = False,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._limits = limits
        self._hosts = hosts
        self._pace = pace
        self._private = private
        self._sleep = sleep
        self._robots: dict[str, RobotFileParser] = {}
        self._last: dict[str, float] = {}

    def ask(self, url: str, fields: dict[str, str] | None = None) -> Fetched:
        """Fetch a page when its host may be asked.

        Raises:
            InputError: robots.txt forbids it, the host is being left alone, or it cannot be fetched.
            LimitError: it takes more than a fetch may.
        """
        parts = urlsplit(url)
        host = f"{parts.scheme}://{parts.netloc}"
        known = self._hosts.setdefault(host, Host())
        if known.until > time.time():
            raise InputError(
                f"is left alone for {known.until - time.time():.0f} seconds more, as its server asked",
                where=url,
                remedy="nothing: it is tried again then",
            )
        robots = self._robots_of(host)
        if not robots.can_fetch(AGENT, url):
            raise InputError("may not be fetched by programs (robots.txt)", where=url, remedy="ask the publisher")
        delay = robots.crawl_delay(AGENT)
        self._wait(host, max(self._pace, min(_MOST_DELAY, float(delay or 0))))
        found = fetch(url, self._limits, private=self._private, fields=fields)
        if found.status in _BUSY:
            known.times += 1
            wait = max(_asked_wait(found), 0.0) or _FIRST_WAIT * 2 ** (known.times - 1)
            known.until = time.time() + min(_MOST_WAIT, wait)
            raise InputError(
                f"was answered with {found.status}: its server is busy", where=url, remedy="nothing: it is tried again"
            )
        known.times = 0
        return found

    def _wait(self, host: str, delay: float) -> None:
        left = self._last.get(host, -delay) + delay - time.monotonic()
        if left > 0:
            self._sleep(left)
        self._last[host] = time.monotonic()

    def _robots_of(self, host: str) -> RobotFileParser:
        """What a host allows; everything where it has no robots.txt, nothing where it does not answer for it."""
        if host not in self._robots:
            robots = RobotFileParser()
            self._wait(host, self._pace)
            found = fetch(f"{host}/robots.txt", self._limits, private=self._private)
            if found.status == HTTPStatus.OK:
                robots.parse(found.body.decode("utf-8", errors="replace").splitlines())
            elif found.status in _BUSY:
                robots.parse(["User-agent: *", "Disallow: /"])
            else:
                robots.parse([])
            self._robots[host] = robots
        return self._robots[host]


def _asked_wait(found: Fetched) -> float:
    """Seconds for which a server asks to be left alone; 0 where it does not say."""
    said = found.fields.get("retry-after", "")
    if said.isdigit():
        return float(said)
    try:
        return parsedate_to_datetime(said).timestamp() - time.time()
    except (ValueError, TypeError, IndexError):
        return 0.0
