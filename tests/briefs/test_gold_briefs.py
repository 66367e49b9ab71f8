"""Briefs made of the gold's statements, one record each: whole, sourced, and saying no number that is not there."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from dragoman.briefs.compose import compose
from dragoman.briefs.document import plain
from dragoman.briefs.html import to_html
from dragoman.briefs.markdown import to_markdown
from dragoman.briefs.naming import LEXICON
from dragoman.briefs.telling import sentence
from dragoman.briefs.voice import Voice
from dragoman.briefs.wording import LANGUAGES
from dragoman.model.edtf import Edtf, words
from dragoman.model.record import Record, Shown
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, Statement

SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[2].parent / "shared"))
GOLD = SHARED / "gold"
needs_gold = pytest.mark.skipif(not GOLD.is_dir(), reason="the gold in ../shared is not here")


def _held_out(doc: str) -> bool:
    return int(hashlib.sha256(doc.encode()).hexdigest(), 16) % 5 == 0


def _reports() -> dict[str, Report]:
    with (GOLD / "reports.jsonl").open(encoding="utf-8") as lines:
        read = [json.loads(line) for line in lines]
    return {
        one["id"]: Report(id=one["id"], text=one["text"], published=one.get("published"), source=one.get("source"))
        for one in read
        if not _held_out(one["id"])
    }


def _records(reports: dict[str, Report]) -> Iterator[Record]:
    with (GOLD / "statements.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            read = json.loads(line)
            if read["doc"] not in reports:
                continue
            start = reports[read["doc"]].text.index(read["evidence"])
            slots = {name: tuple(value) if isinstance(value, list) else value for name, value in read["slots"].items()}
            said = Statement(
                doc=read["doc"],
                kind=read["kind"],
                parties=tuple(read["parties"]),
                status=read["status"],
                evidence=Evidence(read["evidence"], start, start + len(read["evidence"])),
                date=Edtf.parse(read["date"]) if read["date"] else None,
                slots=slots,
            )
            fields = {"date": read["date"], "status": read["status"], **slots}
            yield Record(
                id=said.key,
                kind=said.kind,
                parties=said.parties,
                status=said.status,
                date=said.date,
                fields=tuple(
                    Shown(field=name, value=value, rule="agreed", statements=(said.key,))
                    for name, value in fields.items()
                    if value is not None
                ),
                statements=(said,),
            )


@needs_gold
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_pair_has_a_brief_with_every_quotation_in_it(lang: str) -> None:
    reports = _reports()
    records = list(_records(reports))
    pairs = {record.parties for record in records if len(record.parties) == 2}
    assert len(pairs) > 20
    for pair in sorted(pairs):
        brief = compose((pair[0], pair[1]), records, reports, lang=lang)
        told = [line for section in brief.sections for line in section.lines]
        assert len(told) == sum(set(pair) <= set(record.parties) for record in records)
        assert all(line.footnotes for line in told)
        page, text = to_html(brief), to_markdown(brief)
        for note in brief.footnotes:
            assert note.quote.text in " ".join(reports[note.report].text.split())
        for line in told:
            assert f'id="r-{line.record}"' in page
        assert text.count("\n[^") == len(brief.footnotes)


@needs_gold
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_sentence_says_no_number_that_its_statement_does_not(lang: str) -> None:
    reports = _reports()
    for record in _records(reports):
        pair = (record.parties[0], record.parties[-1])
        said = plain(sentence(Voice(pair, lang, LEXICON), record)).replace(",", "")
        known = f"{record.date} {words(record.date, lang) if record.date else ''} {record.fields}"
        value = next((shown.value for shown in record.fields if shown.field == "value"), None)
        for scale in (1, 10**3, 10**6, 10**9):
            known += f" {value / scale:.10g}" if isinstance(value, int | float) else ""
        known_numbers = {number.lstrip("0") for number in re.findall(r"\d+", known)}
        numbers = {number.lstrip("0") for number in re.findall(r"\d+", said)}
        assert numbers <= known_numbers, said
