"""`dragoman add`: reports into the register."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from dragoman.cli.inputs import Inputs
from dragoman.cli.opening import opened
from dragoman.cli.options import REGISTER, AsJson, Field, Files, Jobs, Limit, Private, Wait, Where
from dragoman.cli.plain import plain
from dragoman.cli.readers import Readers, usual
from dragoman.cli.reading import read_all
from dragoman.model.report import Report
from dragoman.model.statement import Statement


def run(
    files: Files,
    where: Where = REGISTER,
    wait: Wait = 30,
    limit: Limit = None,
    field: Field = None,
    allow_private: Private = False,
    jobs: Jobs = None,
    as_json: AsJson = False,
) -> None:
    """Add reports to the register.

    They are read, and what they say is added with its words; the same report again changes nothing. What cannot be
    read is kept in mind, to be listed and tried again (dragoman sources). However many processes read, one adds, in the
    order of the files.
    """
    inputs = Inputs(files, limits=limit, fields=field, private=allow_private)
    put(inputs, files, where, wait=wait, as_json=as_json, jobs=jobs or usual(files))


def put(inputs: Inputs, tried: Sequence[str], where: str, *, wait: float, as_json: bool, jobs: int = 1) -> None:
    """Add reports, read by so many processes, to the register at a place; end with the code for what failed.

    What failed of the files that were `tried` goes into quarantine, and what did not any longer leaves it.
    """
    from dragoman.model.codec import to_json
    from dragoman.sources.quarantine import Quarantine

    counted: Counter[str] = Counter()
    with Readers(jobs) as readers, opened(where, new=True, wait=wait) as register:
        for added in register.add_all(_watched(read_all(inputs, "adding", readers), inputs)):
            counted.update({added.outcome: 1, "statements": added.statements})
            counted["reprints"] += added.reprint_of is not None
            if as_json:
                sys.stdout.write(to_json(added._asdict()) + "\n")
        counted["failed"] = inputs.failed
        if as_json:
            sys.stdout.writelines(to_json(failure) + "\n" for failure in inputs.failures)
            sys.stdout.write(to_json({"summary": {word: counted[word] for word in (*_OUTCOMES, "statements")}}) + "\n")
        else:
            outcomes = ", ".join(f"{counted[word]} {word}" for word in _OUTCOMES)
            sys.stdout.write(f"{outcomes}; {counted['statements']} new statements in {register.name}\n")
            sys.stdout.write(_causes(inputs) + _unread(inputs))
    Quarantine.beside(where).settle(tried, inputs.failures)
    inputs.close()


_OUTCOMES = ("added", "changed", "unchanged", "reprints", "failed")
_LISTED = 8
"""Causes that the summary names; the list of what failed has all."""

_READ = frozenset((None, "ar"))
"""Languages of reports that the reader may find statements in; what has too few letters to tell is read as well."""


def _watched(
    read: Iterable[tuple[Report, list[Statement]]], inputs: Inputs
) -> Iterator[tuple[Report, list[Statement]]]:
    """What is read, counting on the way the reports with passages in languages that are not read."""
    from dragoman.sources.tongue import passages

    for report, statements in read:
        if report.lang in _READ:
            inputs.passages.update({passage.lang for passage in passages(report.text) if passage.lang} - _READ)
        yield report, statements


def _causes(inputs: Inputs) -> str:
    """Lines on why inputs failed, the most frequent cause first; none where none did."""
    causes = Counter(failure.fault.partition(": ")[0] for failure in inputs.failures)
    lines = [f"  {number} failed: {plain(cause)}\n" for cause, number in causes.most_common(_LISTED)]
    if len(causes) > _LISTED:
        rest = causes.total() - sum(number for _, number in causes.most_common(_LISTED))
        lines.append(f"  {rest} failed of other causes\n")
    return "".join([*lines, "  each is listed by dragoman sources --failed\n"] if lines else [])


def _unread(inputs: Inputs) -> str:
    """Lines on reports and passages in other languages, which are kept and can be searched; none where all is read."""
    others = sorted((lang, number) for lang, number in inputs.languages.items() if lang and lang not in _READ)
    lines = []
    if others:
        told = ", ".join(f"{number} {lang}" for lang, number in others)
        lines.append(f"{told}: in languages that are not read; kept, and found by search\n")
    if inputs.passages:
        told = ", ".join(f"{number} {lang}" for lang, number in sorted(inputs.passages.items()))
        lines.append(f"{told}: reports with paragraphs that are not read; kept, and found by search\n")
    return "".join(lines)
