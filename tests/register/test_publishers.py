"""Users name publishers that we do not know, or know better; a file that makes no sense is refused with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.model.errors import FormatError
from dragoman.model.report import Report
from dragoman.register import Publishers, profile


@pytest.fixture
def own(tmp_path) -> Publishers:
    path = tmp_path / "publishers.yml"
    path.write_text(
        "صحيفة الشاطئ: {state: تونس, kind: paper}\nshore.example: {state: MAR, kind: ministry}\nعكاظ: {kind: portal}\n",
        "utf-8",
    )
    return Publishers.read(path)


@pytest.mark.parametrize(
    ("source", "url", "state", "kind"),
    [
        ("صحيفة الشاطئ", None, "TUN", "paper"),
        (None, "https://www.shore.example/1", "MAR", "ministry"),
        ("عكاظ", None, "SAU", "portal"),
        ("كونا", None, "KWT", "agency"),
        ("ملف لا يعرفه أحد", None, None, "other"),
    ],
)
def test_what_the_user_says_of_a_publisher_goes_before_what_we_know(own, source, url, state, kind) -> None:
    known = profile(Report(id="a", text="نص", source=source, url=url), own)
    assert (known.state, known.kind) == (state, kind)


def test_an_official_of_one_of_the_two_is_told_in_words(own) -> None:
    known = profile(Report(id="a", text="نص", url="https://shore.example/1"), own)
    assert known.words(("MAR", "TUN")) == "ministry of MAR, official of one of the two"
    assert known.words(("EGY", "TUN")) == "ministry of MAR"
    assert profile(Report(id="a", text="نص"), own).words(("EGY", "TUN")) == "kind not known"


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("- عكاظ\n- سبق\n", "no list of publishers"),
        ("عكاظ: paper\n", "no state and kind"),
        ("عكاظ: {land: SAU}\n", "no state and kind"),
        ("عكاظ: {kind: journal}\n", "'journal', which is no kind"),
        ("عكاظ: {state: أطلنطس}\n", "no state is known as 'أطلنطس'"),
        ("عكاظ: {kind: paper\nسبق: [}\n", "no YAML"),
        ("\x00", "no YAML"),
        ("عكاظ: " + "[" * 20_000, "no YAML"),
    ],
)
def test_a_file_that_makes_no_sense_is_refused_and_says_where_and_what_is_wanted(tmp_path, content, fault) -> None:
    path = tmp_path / "publishers.yml"
    path.write_text(content, "utf-8")
    with pytest.raises(FormatError, match=fault) as refused:
        Publishers.read(path)
    assert str(path) in str(refused.value.where)
    assert refused.value.remedy


def test_a_file_that_is_not_there_or_no_text_is_refused(tmp_path) -> None:
    with pytest.raises(FormatError, match="cannot be read"):
        Publishers.read(tmp_path / "none.yml")
    (tmp_path / "binary.yml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(FormatError, match="UTF-8"):
        Publishers.read(Path(tmp_path / "binary.yml"))
    (tmp_path / "empty.yml").write_text("", "utf-8")
    assert Publishers.read(tmp_path / "empty.yml").find(["عكاظ"]) is None
