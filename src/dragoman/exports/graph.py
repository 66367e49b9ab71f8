"""States as a graph (GraphML): a node a party, an edge for each pair, kind and year with the number of its records.

Lost: everything else. Records without a date have edges without a year. A record of more than two parties counts for
each of their pairs. Loads in networkx, Gephi and igraph.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, combinations, groupby
from xml.sax.saxutils import escape, quoteattr

from dragoman.briefs.naming import LEXICON
from dragoman.exports.sorting import in_order
from dragoman.model.record import Record

Pair = tuple[str, str, str, int | None]
"""Both parties, the kind and the year."""
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="name_en" for="node" attr.name="name_en" attr.type="string"/>
<key id="name_ar" for="node" attr.name="name_ar" attr.type="string"/>
<key id="kind" for="edge" attr.name="kind" attr.type="string"/>
<key id="year" for="edge" attr.name="year" attr.type="int"/>
<key id="records" for="edge" attr.name="records" attr.type="int"/>
<graph id="relations" edgedefault="undirected">
"""
_FOOT = "</graph>\n</graphml>\n"


def to_graphml(records: Iterable[Record]) -> Iterator[str]:
    """The lines of a GraphML file. What is counted is sorted in a temporary file; memory holds the parties' codes."""
    nodes: set[str] = set()
    counted = _counted(in_order(_pairs(records, nodes)))
    first = next(counted, None)
    yield _HEAD
    for code in sorted(nodes):
        yield (
            f'<node id={quoteattr(code)}><data key="name_en">{escape(LEXICON.party(code, "en"))}</data>'
            f'<data key="name_ar">{escape(LEXICON.party(code, "ar"))}</data></node>\n'
        )
    for number, ((one, other, kind, year), count) in enumerate(chain([first] if first else [], counted)):
        when = f'<data key="year">{year}</data>' if year is not None else ""
        yield (
            f'<edge id="e{number}" source={quoteattr(one)} target={quoteattr(other)}>'
            f'<data key="kind">{escape(kind)}</data>{when}<data key="records">{count}</data></edge>\n'
        )
    yield _FOOT


def _pairs(records: Iterable[Record], nodes: set[str]) -> Iterator[Pair]:
    """A row for each pair of each record; the parties are gathered in `nodes`."""
    for record in records:
        nodes.update(record.parties)
        year = _year(record)
        for one, other in combinations(sorted(record.parties), 2):
            yield one, other, record.kind, year


def _counted(rows: Iterable[Pair]) -> Iterator[tuple[Pair, int]]:
    """Each of the rows in order once, with how often it comes."""
    for row, same in groupby(rows):
        yield row, sum(1 for _ in same)


def _year(record: Record) -> int | None:
    """The year in which a record's date lies, None where it may lie in several."""
    if record.date is None or record.date.lower is None or record.date.upper is None:
        return None
    return record.date.lower.year if record.date.lower.year == record.date.upper.year else None
