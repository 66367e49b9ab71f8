import io
import json
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from dragoman.model.errors import UsageError
from dragoman.model.report import Report
from dragoman.sources import Failure, Limits, open_reports

TEXT = "وصل وزير النقل إلى العاصمة في زيارة رسمية تستغرق يومين."


def opened(path: Path, fields: dict[str, str] | None = None, **limits: float) -> list[Report | Failure]:
    return list(open_reports(path, limits=Limits.given(limits), fields=fields))


def reports(path: Path, fields: dict[str, str] | None = None, **limits: float) -> list[Report]:
    return [found for found in opened(path, fields, **limits) if isinstance(found, Report)]


def failures(path: Path, **limits: float) -> list[Failure]:
    return [found for found in opened(path, None, **limits) if isinstance(found, Failure)]


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def test_a_zip_gives_each_member_by_its_own_format_and_tells_the_bad_ones(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(
        zipped({
            "one.txt": TEXT.encode(), "sub/two.txt": TEXT.encode("cp1256"), "bad.txt": b"\x00\x01", "empty.txt": b"",
            "__MACOSX/._one.txt": b"x", "lines.jsonl": json.dumps({"id": "r", "text": TEXT}).encode(),
        })
    )  # fmt: skip
    assert [(r.source, r.text) for r in reports(tmp_path / "a.zip")] == [
        ("one.txt", TEXT),
        ("two.txt", TEXT),
        (None, TEXT),
    ]
    assert [f.place for f in failures(tmp_path / "a.zip")] == ["member bad.txt", "member empty.txt"]


def test_a_zip_in_a_zip_is_read_as_far_as_the_limit_of_nesting(tmp_path: Path) -> None:
    data = zipped({"one.txt": TEXT.encode()})
    for _ in range(3):
        data = zipped({"in.zip": data, "beside.txt": TEXT.encode()})
    (tmp_path / "a.zip").write_bytes(data)
    assert len(reports(tmp_path / "a.zip", nesting=9)) == 4
    (failure,) = failures(tmp_path / "a.zip", nesting=3)
    assert "nesting" in failure.fault
    assert failure.place == "member in.zip > member in.zip > member in.zip"


def test_a_member_that_grows_out_of_bounds_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"bomb.txt": b"a" * 20_000_000, "one.txt": TEXT.encode()}))
    (failure,) = failures(tmp_path / "a.zip", file_bytes=1_000_000)
    assert "file_bytes" in failure.fault
    assert [report.source for report in reports(tmp_path / "a.zip", file_bytes=1_000_000)] == ["one.txt"]


def test_members_together_stay_below_the_limit_of_expanded_bytes(tmp_path: Path) -> None:
    members = {f"{n}.txt": TEXT.encode() + b" " * 300_000 for n in range(20)}
    (tmp_path / "a.zip").write_bytes(zipped(members))
    assert any("expanded_bytes" in failure.fault for failure in failures(tmp_path / "a.zip", expanded_bytes=1_000_000))
    assert 0 < len(reports(tmp_path / "a.zip", expanded_bytes=1_000_000)) <= 3


def test_a_zip_of_too_many_members_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({f"{n}.txt": b"x" for n in range(50)}))
    (failure,) = failures(tmp_path / "a.zip", members=20)
    assert "members" in failure.fault


def test_names_that_climb_out_of_an_archive_write_nothing(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "a.zip").write_bytes(zipped({"../../escaped.txt": TEXT.encode(), "/etc/escaped.txt": TEXT.encode()}))
    assert [report.source for report in reports(inside / "a.zip")] == ["escaped.txt", "escaped.txt"]
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.zip", "inside"]


@pytest.mark.parametrize("cut", [10, 60, -30])
def test_a_truncated_zip_is_told(tmp_path: Path, cut: int) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"one.txt": TEXT.encode() * 9})[:cut])
    (failure,) = opened(tmp_path / "a.zip")
    assert isinstance(failure, Failure)
    assert "damaged ZIP" in failure.fault


def test_a_member_locked_with_a_password_is_told(tmp_path: Path) -> None:
    data = bytearray(zipped({"one.txt": TEXT.encode()}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + offset] |= 1
    (tmp_path / "a.zip").write_bytes(data)
    (failure,) = failures(tmp_path / "a.zip")
    assert "password" in failure.fault


def test_csv_columns_are_known_by_their_usual_names(tmp_path: Path) -> None:
    rows = (
        f'العنوان;التاريخ;النص;الرابط\n"عنوان; أول";2020-01-02;"{TEXT}";https://a.example/1\n;;;\nثان;الأمس;{TEXT};\n'
    )
    (tmp_path / "a.csv").write_text(rows, encoding="utf-8-sig")
    (report,) = reports(tmp_path / "a.csv")
    assert report.text == f"عنوان; أول\n\n{TEXT}"
    assert (report.title, report.published, report.url) == ("عنوان; أول", "2020-01-02", "https://a.example/1")
    (failure,) = failures(tmp_path / "a.csv")
    assert failure.place == "row 4"
    assert "الأمس" in failure.fault


def test_a_table_without_a_column_for_the_text_says_which_columns_it_has(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("رمز,قيمة\n1,2\n", encoding="utf-8")
    (failure,) = failures(tmp_path / "a.csv")
    assert "رمز, قيمة" in failure.fault


def test_a_field_that_a_file_calls_otherwise_is_named_by_the_user(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"رمز,قيمة\n7,{TEXT}\n", encoding="utf-8")
    (report,) = reports(tmp_path / "a.csv", {"text": "قيمة", "id": "رمز"})
    assert (report.id, report.text) == ("7", TEXT)
    with pytest.raises(UsageError, match="no field body"):
        reports(tmp_path / "a.csv", {"body": "قيمة"})


def test_json_articles_are_read_with_their_entities_and_a_map_of_fields(tmp_path: Path) -> None:
    articles = [
        {"title": "عنوان &quot;أول&quot;", "content": TEXT, "date_extracted": "2016-01-02 10:00:00", "source": "ص"},
        {"headline": "بلا نص", "content": ""},
        {"author": "بلا عنوان"},
        "لا شيء",
    ]
    (tmp_path / "a.json").write_text(json.dumps(articles), encoding="utf-8")
    first, second = reports(tmp_path / "a.json", {"published": "date_extracted"})
    assert (first.text, first.published) == (f'عنوان "أول"\n\n{TEXT}', "2016-01-02")
    assert second.text == second.title == "بلا نص"
    assert reports(tmp_path / "a.json")[0].published is None
    assert [failure.place for failure in failures(tmp_path / "a.json")] == ["object 3", "object 4"]


def test_every_article_of_a_real_corpus_comes_in(shared: Path) -> None:
    path = min((shared / "corpus").glob("*.zip"))
    with zipfile.ZipFile(path) as archive:
        articles = [each for name in archive.namelist() for each in json.loads(archive.read(name))]
    found = opened(path, {"published": "date_extracted"})
    silent = [each for each in articles if not ((each["title"] or "").strip() or (each["content"] or "").strip())]
    empty = [each for each in found if isinstance(each, Failure)]
    assert all("empty" in each.fault for each in empty)
    assert (len(empty), len(found)) == (len(silent), len(articles))
    assert sum(each.lang == "ar" for each in found if isinstance(each, Report)) > 0.99 * len(found)


def test_one_object_over_many_lines_and_a_list_within_an_object_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"headline": "خبر", "body": TEXT}, indent=2), encoding="utf-8")
    assert reports(tmp_path / "a.json")[0].title == "خبر"
    (tmp_path / "b.json").write_text(
        json.dumps({"n": 2, "items": [{"body": TEXT}, {"body": TEXT}]}, indent=1), encoding="utf-8"
    )
    assert len(reports(tmp_path / "b.json")) == 2


def test_lines_of_articles_under_other_names_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"headline": "خبر", "body": TEXT}), encoding="utf-8")
    assert reports(tmp_path / "a.jsonl")[0].text == f"خبر\n\n{TEXT}"


def mail() -> EmailMessage:
    message = EmailMessage()
    message["From"] = "المكتب الإعلامي <press@ministry.example>"
    message["To"] = "desk@embassy.example"
    message["Subject"] = "بيان صحفي"
    message["Date"] = "Tue, 03 Mar 2020 23:30:00 +0300"
    message.set_content(TEXT, charset="windows-1256")
    message.add_alternative(f"<html><body><p>{TEXT}</p></body></html>", subtype="html")
    return message


def test_a_mail_gives_its_text_with_subject_sender_and_day(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(mail().as_bytes())
    (report,) = reports(tmp_path / "a.eml")
    assert report.text.strip() == TEXT
    assert (report.title, report.source) == ("بيان صحفي", "المكتب الإعلامي")
    assert (report.published, report.published_from) == ("2020-03-03", "metadata")


def test_what_is_attached_to_a_mail_is_read_too(tmp_path: Path) -> None:
    message = mail()
    message.add_attachment(TEXT.encode(), maintype="application", subtype="octet-stream", filename="بيان.txt")
    message.add_attachment(zipped({"in.txt": TEXT.encode()}), maintype="application", subtype="zip", filename="a.zip")
    message.add_attachment(mail())
    message.add_attachment(b"\x89PNG\r\n", maintype="image", subtype="png", cid="<logo>", filename="logo.png")
    (tmp_path / "a.txt").write_bytes(message.as_bytes())
    found = opened(tmp_path / "a.txt")
    assert all(isinstance(each, Report) for each in found)
    assert [each.source for each in found if isinstance(each, Report)] == [
        "المكتب الإعلامي", "بيان.txt", "in.txt", "المكتب الإعلامي",
    ]  # fmt: skip


def test_a_mail_of_many_nested_parts_ends_in_a_report_or_a_failure(tmp_path: Path) -> None:
    head = "From: a@b.c\nTo: d@e.f\nSubject: x\nMIME-Version: 1.0\n"
    parts = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(3000))
    (tmp_path / "a.eml").write_text(head + parts + "\n" + TEXT, encoding="utf-8")
    assert opened(tmp_path / "a.eml")


def test_a_picture_attached_to_a_mail_is_a_scan_and_not_passed_over(tmp_path: Path) -> None:
    message = mail()
    message.add_attachment(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="مذكرة.png")
    (tmp_path / "a.eml").write_bytes(message.as_bytes())
    report, failure = opened(tmp_path / "a.eml")
    assert isinstance(report, Report)
    assert isinstance(failure, Failure)
    assert failure.place == "member مذكرة.png"
    assert "picture" in failure.fault


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "cp1256", "utf-16"])
def test_a_table_is_read_whatever_parts_its_cells_and_in_whatever_set(tmp_path: Path, mark: str, charset: str) -> None:
    text = f"{TEXT} قال: «نعم{mark} بلا شك»."
    rows = [mark.join(("id", "title", "text")), mark.join(("7", "خبر الزيارة", f'"{text}"'))]
    (tmp_path / "a.csv").write_bytes("\r\n".join(rows).encode(charset))
    (report,) = reports(tmp_path / "a.csv")
    assert (report.id, report.title) == ("7", "خبر الزيارة")
    assert report.text.endswith(text)
