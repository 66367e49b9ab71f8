import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard

from dragoman.model.report import Report
from dragoman.sources import Failure, Limits, open_reports

TEXT = "وصل وزير النقل إلى العاصمة في زيارة رسمية تستغرق يومين، يبحث خلالها فتح خط بحري."


def page(number: int) -> str:
    return f"<html><head><title>خبر رقم {number} عن الزيارة</title></head><body><p>{TEXT} {number}</p></body></html>"


def record(kind: str, url: str, body: bytes, content: str = "application/http; msgtype=response") -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2022-01-01T00:00:00Z\r\n"
        f"Content-Type: {content}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def answer(number: int, *, status: int = 200, coding: str = "", charset: str = "utf-8") -> bytes:
    body = page(number).encode(charset)
    fields = f"Content-Type: text/html; charset={charset}\r\n"
    if coding == "gzip":
        body, fields = gzip.compress(body), fields + "Content-Encoding: gzip\r\n"
    if coding == "chunked":
        cut = [body[at : at + 90] for at in range(0, len(body), 90)]
        body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in cut)
        body, fields = body + b"0\r\n\r\n", fields + "Transfer-Encoding: chunked\r\n"
    head = f"HTTP/1.1 {status} OK\r\n{fields}\r\n".encode()
    return record("response", f"https://a.example/{number}", head + body)


RECORDS = [
    record("warcinfo", "", b"software: x\r\n", "application/warc-fields"),
    answer(1),
    record("request", "https://a.example/1", b"GET /1 HTTP/1.1\r\n\r\n"),
    answer(2, coding="gzip"),
    answer(3, coding="chunked"),
    answer(4, status=404),
    answer(5, charset="windows-1256"),
    record("response", "https://a.example/p", b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG"),
    record("conversion", "https://a.example/wet", TEXT.encode(), "text/plain"),
]
URLS = [
    "https://a.example/1",
    "https://a.example/2",
    "https://a.example/3",
    "https://a.example/5",
    "https://a.example/wet",
]


def opened(path: Path, **limits: float) -> list[Report | Failure]:
    return list(open_reports(path, limits=Limits.given(limits)))


def urls(found: list[Report | Failure]) -> list[str | None]:
    return [each.url for each in found if isinstance(each, Report)]


@pytest.mark.parametrize("packing", ["plain", "gzip", "gzip of all", "zstd", "zstd of all"])
def test_the_pages_of_a_crawl_become_reports_with_their_addresses(tmp_path: Path, packing: str) -> None:
    data = {
        "plain": b"".join(RECORDS),
        "gzip": b"".join(map(gzip.compress, RECORDS)),
        "gzip of all": gzip.compress(b"".join(RECORDS)),
        "zstd": b"".join(map(zstandard.compress, RECORDS)),
        "zstd of all": zstandard.compress(b"".join(RECORDS)),
    }[packing]
    (tmp_path / "a.warc").write_bytes(data)
    found = opened(tmp_path / "a.warc")
    assert urls(found) == URLS
    assert all(isinstance(each, Report) and TEXT in each.text and each.published is None for each in found)


def test_a_broken_member_costs_only_itself(tmp_path: Path) -> None:
    packed = [gzip.compress(each) for each in RECORDS]
    packed[3] = packed[3][:60] + b"\x00\xff" * 20 + packed[3][100:]
    (tmp_path / "a.warc.gz").write_bytes(b"".join(packed))
    found = opened(tmp_path / "a.warc.gz")
    assert urls(found) == [url for url in URLS if url != "https://a.example/2"]
    (failure,) = [each for each in found if isinstance(each, Failure)]
    assert "damaged" in failure.fault
    assert failure.place == "record 4"


def test_a_broken_frame_of_zstd_costs_only_itself(tmp_path: Path) -> None:
    frames = [zstandard.compress(each) for each in RECORDS]
    frames[1] = frames[1][:20] + b"\xff\xff\xff" + frames[1][23:]
    (tmp_path / "a.warc.zst").write_bytes(b"".join(frames))
    found = opened(tmp_path / "a.warc.zst")
    assert urls(found) == [url for url in URLS if url != "https://a.example/1"]
    (failure,) = [each for each in found if isinstance(each, Failure)]
    assert (failure.place, "damaged" in failure.fault) == ("record 2", True)


def test_a_frame_that_grows_out_of_bounds_names_the_limit_and_the_next_is_read(tmp_path: Path) -> None:
    large = record("response", "https://a.example/l", b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 5_000_000)
    (tmp_path / "a.warc.zst").write_bytes(b"".join(map(zstandard.compress, (RECORDS[0], large, RECORDS[1]))))
    found = opened(tmp_path / "a.warc.zst", file_bytes=1_000_000)
    assert urls(found) == ["https://a.example/1"]
    assert any(isinstance(each, Failure) and "file_bytes" in each.fault for each in found)


def test_a_record_without_its_length_and_one_that_is_too_large_are_passed_over(tmp_path: Path) -> None:
    broken = RECORDS[1].replace(b"Content-Length", b"Content-Width")
    large = record("response", "https://a.example/l", b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 300_000)
    (tmp_path / "a.warc").write_bytes(broken + large + RECORDS[4])
    found = opened(tmp_path / "a.warc", file_bytes=200_000)
    assert urls(found) == ["https://a.example/3"]
    first, second = [each.fault for each in found if isinstance(each, Failure)]
    assert "its length" in first
    assert "file_bytes" in second


def test_a_page_that_grows_out_of_bounds_names_the_limit(tmp_path: Path) -> None:
    bomb = gzip.compress(b"a" * 5_000_000)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
    (tmp_path / "a.warc").write_bytes(record("response", "https://a.example/b", head + bomb) + RECORDS[1])
    found = opened(tmp_path / "a.warc", file_bytes=1_000_000)
    assert urls(found) == ["https://a.example/1"]
    assert isinstance(found[0], Failure)
    assert "file_bytes" in found[0].fault


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress])
def test_a_crawl_compressed_as_a_whole_is_streamed_however_large(
    tmp_path: Path, pack: Callable[[bytes], bytes]
) -> None:
    (tmp_path / "a.warc.gz").write_bytes(pack(b"".join(RECORDS * 40)))
    found = opened(tmp_path / "a.warc.gz", file_bytes=20_000, expanded_bytes=20_000)
    assert urls(found) == URLS * 40


def test_an_archive_that_is_cut_off_gives_what_is_whole(tmp_path: Path) -> None:
    data = b"".join(map(gzip.compress, RECORDS[:4]))
    (tmp_path / "a.warc.gz").write_bytes(data[:-20])
    found = opened(tmp_path / "a.warc.gz")
    assert urls(found) == ["https://a.example/1"]
    assert isinstance(found[-1], Failure)
    assert "cut off" in found[-1].fault


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress])
def test_compressed_lines_are_streamed_as_what_they_were(tmp_path: Path, pack: object) -> None:
    lines = "".join(json.dumps({"id": str(number), "text": TEXT}) + "\n" for number in range(3000))
    (tmp_path / "a.jsonl.gz").write_bytes(pack(lines.encode()))  # type: ignore[operator]
    assert len(opened(tmp_path / "a.jsonl.gz")) == 3000


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress])
def test_a_bomb_of_one_file_names_the_limit(tmp_path: Path, pack: object) -> None:
    (tmp_path / "a.txt.gz").write_bytes(pack(b"a" * 30_000_000))  # type: ignore[operator]
    (failure,) = opened(tmp_path / "a.txt.gz", expanded_bytes=1_000_000)
    assert isinstance(failure, Failure)
    assert "expanded_bytes" in failure.fault


@pytest.mark.parametrize(
    "data", [b"\x1f\x8b\x08" + b"x" * 50, b"\x28\xb5\x2f\xfd" + b"y" * 50, gzip.compress(b"abc" * 99, mtime=0)[:-12]]
)
def test_damaged_compression_is_told(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.gz").write_bytes(data)
    (failure,) = opened(tmp_path / "a.gz")
    assert isinstance(failure, Failure)
    assert "damaged" in failure.fault
