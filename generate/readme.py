"""The excerpts of the samples' brief in the README: what `make demo` prints, by the reader and the wording of today."""

from __future__ import annotations

import re
from pathlib import Path

from dragoman import samples
from dragoman.briefs.compose import Wanted, compose
from dragoman.briefs.markdown import to_markdown
from dragoman.cli.demo import PAIR
from dragoman.model.codec import from_lines
from dragoman.model.report import Report
from dragoman.reader import Reader
from dragoman.register import Register

PAGE = Path("README.md")
SECTIONS = ("relations", "mission")
_INVISIBLE = re.compile("[\u200e\u200f\u2066-\u2069]")
"""Marks of direction, which a code block does not need and a reader of the source cannot see."""


def files() -> dict[Path, str]:
    """The README with its excerpts made anew."""
    text = PAGE.read_text("utf-8")
    read = list(from_lines(samples.file().read_text("utf-8").splitlines(), Report))
    with Register.open(":memory:") as register:
        reader = Reader()
        for report in read:
            register.add(report, reader.read(report))
        records = list(register.records(pair=PAIR))
    for lang in ("en", "ar"):
        brief = compose(PAIR, records, {report.id: report for report in read}, lang=lang, wanted=Wanted(kinds=SECTIONS))
        excerpt = _excerpt(_INVISIBLE.sub("", to_markdown(brief)), [section.title for section in brief.sections])
        start, end = f"<!-- excerpt: {lang} -->\n", "<!-- end -->"
        before, _, rest = text.partition(start)
        text = f"{before}{start}\n```text\n{excerpt}```\n\n{end}{rest.partition(end)[2]}"
    return {PAGE: text}


def _excerpt(brief: str, titles: list[str]) -> str:
    """The brief's own title, the sections of the titles, and the footnotes that they lead to."""
    title = brief[brief.index("# ") :].partition("\n")[0]
    blocks = [
        block for block in re.split(r"^(?=## )", brief, flags=re.MULTILINE) if block[3:].partition("\n")[0] in titles
    ]
    told = "\n\n".join([title, *(block.strip() for block in blocks)])
    numbers = set(re.findall(r"\[\^(\d+)\]", told))
    notes = [line for line in brief.splitlines() if (m := re.match(r"\[\^(\d+)\]: ", line)) and m[1] in numbers]
    return "\n".join([told, "", *notes]) + "\n"
