import io
import json
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.model.report import Report
from dragoman.sources import Failure, Limits, open_reports

VISIT = "استقبل وزير الخارجية في العاصمة نظيره القادم في زيارة رسمية، وبحثا فتح خط جوي مباشر بين البلدين."


def reports(path: Path | str, **settings: float) -> list[Report | Failure]:
    return list(open_reports(path, limits=Limits.given(settings)))


def one_failure(path: Path, **settings: float) -> Failure:
    (failure,) = reports(path, **settings)
    assert isinstance(failure, Failure)
    assert failure.file == str(path)
    assert failure.remedy
    return failure


def one_report(path: Path) -> Report:
    (report,) = reports(path)
    assert isinstance(report, Report), report
    return report


def test_a_text_file_is_one_report_with_its_text_letter_for_letter(tmp_path: Path) -> None:
    text = f"  عنوان\r\n\r\n{VISIT}\n\n"
    (tmp_path / "a.txt").write_bytes(text.encode())
    report = one_report(tmp_path / "a.txt")
    assert report.text == text
    assert (report.source, report.lang, report.published) == ("a.txt", "ar", None)


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf" + VISIT.encode())
    assert one_report(tmp_path / "a.txt").text == VISIT


def test_a_text_keeps_its_id_under_another_name_and_gets_another_when_a_letter_changes(tmp_path: Path) -> None:
    for name, text in (("a.txt", VISIT), ("b.txt", VISIT), ("c.txt", VISIT + "!")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    first, second, third = (one_report(tmp_path / name).id for name in ("a.txt", "b.txt", "c.txt"))
    assert first == second != third
    assert len(first) == 16


@pytest.mark.parametrize(
    "charset", ["cp1256", "iso8859_6", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "mac_arabic", "cp720"]
)
def test_arabic_in_another_character_set_is_read(tmp_path: Path, charset: str) -> None:
    text = VISIT if charset not in {"iso8859_6", "cp720"} else VISIT.replace("،", " ")
    (tmp_path / "a.txt").write_bytes(text.encode(charset))
    assert one_report(tmp_path / "a.txt").text == text


def test_a_short_text_in_cp1256_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("وصل السفير أمس".encode("cp1256"))
    assert one_report(tmp_path / "a.txt").text == "وصل السفير أمس"


def test_french_and_english_in_cp1252_are_read(tmp_path: Path) -> None:
    text = "L’ambassadeur a été reçu à l’Élysée; the “working visit” ended on Friday."
    (tmp_path / "a.txt").write_bytes(text.replace("É", "E").encode("cp1252"))
    assert one_report(tmp_path / "a.txt").text == text.replace("É", "E")


@pytest.mark.parametrize("data", [b"", b" \r\n\t \n", b"\xef\xbb\xbf", "\ufeff\n".encode("utf-16-le")])
def test_an_empty_file_says_that_it_is_empty(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert "empty" in one_failure(tmp_path / "a.txt").fault


@pytest.mark.parametrize(
    "data",
    [
        b"\x00" * 500,
        bytes(range(256)) * 20,
        VISIT.encode() + b"\x00\x01\x02" + VISIT.encode(),
        b"\x7fELF\x02\x01\x01" + bytes(200),
        b"SQLite format 3\x00" + bytes(200),
    ],
)
def test_a_binary_file_is_refused_as_binary(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert "binary" in one_failure(tmp_path / "a.txt").fault


@pytest.mark.parametrize(
    "data",
    [VISIT.encode()[:-2] + b" ", VISIT.encode()[:41] + b"\xff" + VISIT.encode()[41:], VISIT.encode() + b"\xed\xa0\x80"],
)
def test_broken_utf8_is_refused_with_the_place_of_the_fault(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    failure = one_failure(tmp_path / "a.txt")
    assert "broken UTF-8: byte" in failure.fault
    assert "UTF-8" in failure.remedy


def test_half_a_utf16_letter_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(VISIT.encode("utf-16")[:-1])
    assert "broken UTF-16" in one_failure(tmp_path / "a.txt").fault


def test_a_text_beyond_the_limit_of_bytes_names_the_limit(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(VISIT * 100, encoding="utf-8")
    failure = one_failure(tmp_path / "a.txt", file_bytes=1000)
    assert "file_bytes" in failure.fault
    assert "file_bytes" in failure.remedy
    assert failure.code == "D120"


def test_report_jsonl_keeps_ids_and_fields(tmp_path: Path) -> None:
    lines = [
        {"id": "x-1", "published": "2019-04-02", "source": "صحيفة", "url": "https://a.example/1", "lang": "ar",
         "title": "عنوان", "text": VISIT},
        {"id": "x-2", "published": None, "text": VISIT, "unknown": [1, {}]},
    ]  # fmt: skip
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines), encoding="utf-8")
    first, second = reports(path)
    assert first == Report(
        id="x-1", text=VISIT, published="2019-04-02", published_from="metadata", source="صحيفة",
        url="https://a.example/1", lang="ar", title="عنوان",
    )  # fmt: skip
    assert second == Report(id="x-2", text=VISIT, lang="ar")


def test_report_jsonl_is_known_by_its_content_whatever_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(json.dumps({"id": "x", "text": VISIT}), encoding="utf-8")
    assert one_report(tmp_path / "a.txt").id == "x"


BAD_LINES = {
    "a broken character": b'{"id":"b","text":"\xff"}',
    "half a pair": rb'{"id":"b","text":"\ud800 and more text"}',
    "the other half": rb'{"id":"b","text":"\udc00"}',
    "a pair in UTF-8": b'{"id":"b","text":"\xed\xa0\xbd"}',
    "an id of too many letters": b'{"id":"' + b"b" * 501 + b'","text":"a"}',
    "a NUL": rb'{"id":"b","text":"a\u0000b"}',
    "no text": b'{"id":"b"}',
    "a number as text": b'{"id":"b","text":3}',
    "no object": b'"text"',
    "half an object": b'{"id":"b","text":"abc',
    "deep brackets": b'{"id":"b","text":"abc","x":' + b"[" * 100_000,
    "a day that is none": b'{"id":"b","text":"abc","published":"2021-02-30"}',
    "words as a day": b'{"id":"b","text":"abc","published":"yesterday"}',
    "a long line": b'{"id":"b","text":"' + b"x" * 300_000 + b'"}',
}


@pytest.mark.parametrize("line", BAD_LINES.values(), ids=BAD_LINES.keys())
def test_a_bad_line_is_told_by_its_number_and_the_others_are_read(tmp_path: Path, line: bytes) -> None:
    good = json.dumps({"id": "a", "text": VISIT}).encode()
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\n".join([good, line, b"", good.replace(b'"a"', b'"c"')]))
    first, failure, last = reports(path, line_bytes=200_000)
    assert isinstance(first, Report)
    assert isinstance(last, Report)
    assert (first.id, last.id) == ("a", "c")
    assert isinstance(failure, Failure)
    assert (failure.file, failure.place) == (str(path), "line 2")
    assert failure.remedy


def test_report_jsonl_in_utf16_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(
        "".join(json.dumps({"id": str(n), "text": VISIT}, ensure_ascii=False) + "\r\n" for n in range(3)).encode(
            "utf-16"
        )
    )
    assert [report.id for report in reports(path) if isinstance(report, Report)] == ["0", "1", "2"]


def test_half_a_letter_in_report_jsonl_in_utf16_costs_only_its_line(tmp_path: Path) -> None:
    lines = [json.dumps({"id": str(n), "text": VISIT}, ensure_ascii=False).encode("utf-16-be") for n in range(3)]
    lines[1] = lines[1].replace("وزير".encode("utf-16-be"), b"\xd8\x00\x06\x27", 1)
    (tmp_path / "a.jsonl").write_bytes(b"\xfe\xff" + "\n".encode("utf-16-be").join(lines))
    first, failure, last = reports(tmp_path / "a.jsonl")
    assert isinstance(first, Report)
    assert isinstance(last, Report)
    assert (first.id, last.id) == ("0", "2")
    assert isinstance(failure, Failure)
    assert failure.place == "line 2"


def test_an_instant_gives_the_day_that_it_states(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"id": "a", "text": VISIT, "published": "2020-12-31T23:30:00-05:00"}), encoding="utf-8")
    assert one_report(path).published == "2020-12-31"


def test_the_day_in_a_files_name_is_said_to_be_from_there(tmp_path: Path) -> None:
    (tmp_path / "bulletin_2018-05-09.txt").write_text(VISIT, encoding="utf-8")
    report = one_report(tmp_path / "bulletin_2018-05-09.txt")
    assert (report.published, report.published_from) == ("2018-05-09", "filename")


@pytest.mark.parametrize(
    "name",
    ["004_751959cd20180509b.txt", "2018-13-40.txt", "call 0020180509123.txt", "20180509-20180510.txt", "20180230.txt"],
)
def test_digits_in_a_name_that_are_no_single_day_date_nothing(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(VISIT, encoding="utf-8")
    assert one_report(tmp_path / name).published is None


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "no such file" in one_failure(tmp_path / "none.txt").fault


def test_a_folder_gives_its_files_in_the_order_of_their_names_and_one_bad_stops_none(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "b.txt").write_text(VISIT + "٢", encoding="utf-8")
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / ".hidden").write_text(VISIT, encoding="utf-8")
    (tmp_path / "sub" / "c.txt").write_text(VISIT + "٣", encoding="utf-8")
    failure, second, third = reports(tmp_path)
    assert isinstance(failure, Failure)
    assert isinstance(second, Report)
    assert isinstance(third, Report)
    assert (second.source, third.source) == ("b.txt", "c.txt")


def test_a_file_whose_name_is_no_utf8_is_read_and_shown(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"a-\xff.txt")).write_text(VISIT, encoding="utf-8")
    (report,) = reports(tmp_path)
    assert isinstance(report, Report)
    assert report.source == "a-\ufffd.txt"
    (tmp_path / os.fsdecode(b"a-\xff.txt")).write_bytes(b"")
    (failure,) = reports(tmp_path)
    assert isinstance(failure, Failure)
    failure.file.encode()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every folder")
def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir(mode=0)
    (failure,) = reports(tmp_path)
    assert isinstance(failure, Failure)
    assert failure.file == str(tmp_path / "a")
    assert "permission" in failure.fault


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(VISIT.encode("cp1256"))))
    (report,) = reports("-")
    assert isinstance(report, Report)
    assert (report.text, report.source) == (VISIT, None)


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_reports_or_failures_and_nothing_is_raised(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(data)
    for found in reports(path):
        assert isinstance(found, Report | Failure)
        if isinstance(found, Report):
            found.text.encode()


@settings(deadline=None)
@given(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(
        lambda text: text.strip() and not text.startswith("\ufeff")
    )
)
def test_any_text_in_utf8_comes_back_unchanged(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(("نص " + text).encode())
    assert one_report(path).text == "نص " + text
