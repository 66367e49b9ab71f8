"""Linked data and graphs: other people's programs read them."""

from __future__ import annotations

import io
import json
from collections.abc import Callable

import networkx as nx
import pytest
from followthemoney import model
from followthemoney.statement.serialize import CSV_COLUMNS, read_csv_statements
from rdflib import Dataset, Namespace, URIRef

from dragoman.exports.ftm import entities, to_ftm
from dragoman.exports.ftm_statements import to_ftm_statements
from dragoman.exports.graph import to_graphml
from dragoman.exports.linked import to_jsonld
from dragoman.exports.source import Reports
from dragoman.model.record import Record

Make = Callable[..., Record]
PROV = Namespace("http://www.w3.org/ns/prov#")
SCHEMA = Namespace("https://schema.org/")


@pytest.fixture
def graph(records: list[Record], reports: Reports) -> Dataset:
    dataset = Dataset()
    dataset.parse(data="".join(to_jsonld(records, reports)), format="json-ld")
    return dataset


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib warns of its own calls
def test_each_record_is_an_event_that_was_derived_from_its_quotations(graph: Dataset, records: list[Record]) -> None:
    for record in records:
        event = URIRef(f"urn:dragoman:record:{record.id}")
        quotations = {quote for _, _, quote, _ in graph.quads((event, PROV.wasDerivedFrom, None, None))}
        assert quotations == {URIRef(f"urn:dragoman:statement:{said.key}") for said in record.statements}
        for quotation in quotations:
            (text,) = {str(value) for _, _, value, _ in graph.quads((quotation, SCHEMA.text, None, None))}
            assert text == "كلمات من النص"


def test_parties_and_articles_stand_once_with_their_names(records: list[Record], reports: Reports) -> None:
    nodes = json.loads("".join(to_jsonld(records, reports)))["@graph"]
    ids = [node["@id"] for node in nodes]
    assert len(ids) == len(set(ids))
    oman = next(node for node in nodes if node["@id"] == "urn:dragoman:party:OMN")
    assert {name["@language"]: name["@value"] for name in oman["name"]} == {"ar": "عُمان", "en": "Oman"}


def test_a_date_in_linked_data_is_no_more_exact_than_was_said(records: list[Record], reports: Reports) -> None:
    nodes = {node["@id"]: node for node in json.loads("".join(to_jsonld(records, reports)))["@graph"]}
    told = [nodes[f"urn:dragoman:record:{record.id}"] for record in records]
    assert (told[0]["startDate"], told[0]["endDate"]) == ("1972-08-03", "1972-08-03")
    assert told[2]["startDate"] == "2019-05"
    assert "startDate" not in told[3]
    assert told[3]["dct:date"] == "2004-10~/2004-12~"
    assert (told[8].get("startDate"), told[8].get("endDate")) == ("1971", None)


def test_nothing_gives_empty_documents_that_are_read(reports: Reports) -> None:
    assert json.loads("".join(to_jsonld([], reports)))["@graph"] == []
    assert len(nx.parse_graphml("".join(to_graphml([])))) == 0


def test_followthemoney_accepts_every_entity_and_loses_no_value(records: list[Record], reports: Reports) -> None:
    made = list(entities(records, reports))
    assert {entity["schema"] for entity in made} == {"Event", "PublicBody", "Organization", "Person", "Article"}
    ids = {entity["id"] for entity in made}
    assert len(ids) == len(made)
    for entity in made:
        proxy = model.get_proxy(entity)
        model.get(entity["schema"]).validate(entity)
        for name, values in entity["properties"].items():
            assert sorted(proxy.get(name)) == sorted(set(values)), (entity["schema"], name)
            if proxy.schema.get(name).type.name == "entity":
                assert set(values) <= ids


def test_followthemoney_dates_are_only_those_that_were_said(records: list[Record], reports: Reports) -> None:
    events = [entity for entity in entities(records, reports) if entity["schema"] == "Event"]
    assert events[0]["properties"]["date"] == ["1972-08-03"]
    assert events[2]["properties"]["date"] == ["2019-05"]
    assert "date" not in events[3]["properties"]
    assert "2004-10~/2004-12~" in events[3]["properties"]["description"][0]
    assert events[8]["properties"]["startDate"] == ["1971"]


def test_followthemoney_lines_are_json(records: list[Record], reports: Reports) -> None:
    assert [json.loads(line) for line in to_ftm(records, reports)] == list(entities(records, reports))


def test_followthemoney_reads_every_statement_as_it_would_write_it(records: list[Record], reports: Reports) -> None:
    text = "".join(to_ftm_statements(records, reports))
    read = list(read_csv_statements(io.BytesIO(text.encode())))
    assert text.splitlines()[0] == ",".join(f'"{name}"' for name in CSV_COLUMNS)
    for one in read:
        assert one.id == one.generate_key()
        known = model.get(one.schema).get(one.prop)
        assert known.type.name == one.prop_type
        assert known.type.validate(one.value)
    values = {(one.entity_id, one.prop, one.value) for one in read}
    assert values == {
        (entity["id"], name, value)
        for entity in entities(records, reports)
        for name, held in entity["properties"].items()
        for value in held
    }


def test_each_followthemoney_statement_names_the_report_that_says_it(records: list[Record], reports: Reports) -> None:
    read = list(read_csv_statements(io.BytesIO("".join(to_ftm_statements(records, reports)).encode())))
    names = [one for one in read if one.schema == "PublicBody" and one.prop in ("name", "alias")]
    assert {(one.lang, one.origin) for one in names} == {("eng", None), ("ara", None)}
    dates = {one.value: (one.origin, one.first_seen) for one in read if one.prop == "date"}
    assert dates["1972-08-03"] == ("r1", "2019-05-08")
    titles = {one.origin: one.value for one in read if one.schema == "Article" and one.prop == "title"}
    assert titles == {"r1": "عنوان", "r2": "r2"}


def test_networkx_reads_the_graph_with_counts_by_kind_and_year(records: list[Record], record: Make) -> None:
    again = record("visit", "مرة أخرى", date="2019", from_="JOR", to="OMN")
    read = nx.read_graphml(io.BytesIO("".join(to_graphml([*records, again])).encode()), force_multigraph=True)
    assert read.nodes["OMN"]["name_en"] == "Oman"
    edges = [data for one, other, data in read.edges(data=True) if {one, other} == {"JOR", "OMN"}]
    visits = [data for data in edges if data["kind"] == "visit"]
    assert [(data["year"], data["records"]) for data in visits] == [(2019, 2)]
    assert sum(data["records"] for data in edges) == len(records) + 1
    assert "year" not in next(data for data in edges if data["kind"] == "message")
    assert {"JOR", "OMN", "org:OIC", "org:UN"} == set(read.nodes)
