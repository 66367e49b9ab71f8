"""A real HTTP server on this machine that does what bad servers do: slow, cut off, in circles, never ending."""

from __future__ import annotations

import gzip
import ssl
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

TEXT = "وصل وزير النقل إلى العاصمة في زيارة رسمية تستغرق يومين، يبحث خلالها فتح خط بحري بين البلدين."


def page(title: str, text: str = TEXT) -> str:
    return (
        f'<html><head><meta charset="utf-8"><title>{title}</title></head><body><nav><a href="/">الرئيسية</a></nav>'
        f"<article><h1>{title}</h1><p>{text}</p></article></body></html>"
    )


class Server(ThreadingHTTPServer):
    """The server, with what it was asked and what it gives: tests set `texts` by path."""

    daemon_threads = True

    def __init__(self, secured: ssl.SSLContext | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.scheme = "https" if secured else "http"
        if secured:
            self.socket = secured.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        self.asked: list[tuple[str, dict[str, str], float]] = []
        self.texts: dict[str, tuple[str, str]] = {}
        self.counted: Counter[str] = Counter()
        self.faults: dict[str, list[int]] = {}

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"{self.scheme}://127.0.0.1:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Those who leave early are no fault of the server's."""


class _Answers(BaseHTTPRequestHandler):
    server: Server

    def log_message(self, *_: object) -> None:
        """Nothing is written while tests run."""

    def do_GET(self) -> None:
        path = self.path.split("?")[0]
        fields = {name.lower(): value for name, value in self.headers.items()}
        self.server.asked.append((self.path, fields, time.monotonic()))
        self.server.counted[path] += 1
        waiting = self.server.faults.get(path)
        if waiting:
            self._give(b"", status=waiting.pop(0), **{"Retry-After": "1"})
        elif path in self.server.texts:
            self._text(path, fields)
        else:
            _WAYS.get(path.split("/")[1], _Answers._missing)(self)

    def _text(self, path: str, fields: dict[str, str]) -> None:
        kind, text = self.server.texts[path]
        tag = f'"{hash(text)}"'
        if fields.get("if-none-match") == tag:
            self._give(b"", status=304)
        else:
            self._give(text.encode(), kind, ETag=tag)

    def _give(self, body: bytes, kind: str = "text/html; charset=utf-8", *, status: int = 200, **fields: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in fields.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _missing(self) -> None:
        self._give(b"", status=404)

    def _slow_head(self) -> None:
        for letter in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"x" * 500:
            self.wfile.write(bytes([letter]))
            self.wfile.flush()
            time.sleep(0.1)

    def _slow_body(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        for _ in range(500):
            self.wfile.write(b"x")
            self.wfile.flush()
            time.sleep(0.1)

    def _endless(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        while True:
            self.wfile.write(b"<p>" + b"x" * 65_536)

    def _cut(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", "100000")
        self.end_headers()
        self.wfile.write(page("مقطوع").encode())

    def _silent(self) -> None:
        self.connection.close()

    def _loop(self) -> None:
        self._give(b"", status=302, Location="/loop/again")

    def _away(self) -> None:
        self._give(b"", status=302, Location="file:///etc/hostname")

    def _inside(self) -> None:
        self._give(b"", status=302, Location=f"http://inside.example:{self.server.server_port}/good")

    def _moved(self) -> None:
        self._give(b"", status=301, Location="/good/أخبار?n=1".encode().decode("latin-1"))

    def _good(self) -> None:
        self._give(page("زيارة رسمية إلى العاصمة القديمة").encode())

    def _wrong_charset(self) -> None:
        self._give(page("زيارة رسمية إلى العاصمة القديمة").encode("cp1256"), "text/html; charset=utf-8")

    def _bomb(self) -> None:
        self._give(gzip.compress(b"a" * 50_000_000), **{"Content-Encoding": "gzip"})

    def _zipped(self) -> None:
        self._give(gzip.compress(page("زيارة رسمية إلى العاصمة القديمة").encode()), **{"Content-Encoding": "gzip"})

    def _broken_zip(self) -> None:
        self._give(b"\x1f\x8b\x08" + b"x" * 99, **{"Content-Encoding": "gzip"})

    def _gone(self) -> None:
        self._give(b"", status=410)

    def _down(self) -> None:
        self._give(b"", status=503)


_WAYS: dict[str, Callable[[_Answers], None]] = {
    name.removeprefix("_").replace("_", "-"): way
    for name, way in vars(_Answers).items()
    if name.startswith("_") and not name.startswith("__") and name not in {"_give", "_text", "_missing"}
}


@contextmanager
def serving(secured: ssl.SSLContext | None = None) -> Iterator[Server]:
    """A server that listens while the block runs, over TLS where it is secured."""
    server = Server(secured)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
