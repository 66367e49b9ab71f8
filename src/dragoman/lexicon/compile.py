"""From the reviewed lists, CLDR and ISO 3166 to the tables that are searched; used in generating, not in reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from dragoman.language.fold import folded
from dragoman.lexicon.leaders import tenures
from dragoman.lexicon.load import Names, Organisation, State
from dragoman.lexicon.nisba import forms

Entry = dict[str, Any]


def compiled(folder: Path) -> dict[str, list[Any]]:
    """Every table by name, from the YAML files of the lexicon's folder.

    Raises:
        ValueError: two things share a surface and no guard settles which is meant.
    """
    states = _with_cldr(_read(folder, "states"))
    organisations = _read(folder, "organisations")
    places = _read(folder, "places")
    guards = _read(folder, "guards")
    names = [*_state_names(states), *_organisation_names(organisations), *_place_names(places)]
    names += [Names("silence", "", {}, phrases["phrases"]) for phrases in guards["silences"]]
    settled = {folded(surface) for guard in guards["guards"] for surface in guard.get("surfaces", ())}
    return {
        "names": _apart(names, settled),
        "states": [_state(code, entry) for code, entry in states.items()],
        "organisations": [
            Organisation(code=code, ar=entry["ar"][0], en=entry["en"][0], members=entry.get("members", []))
            for code, entry in organisations.items()
        ],
        "guards": guards["guards"],
        "leaders": list(tenures(_read(folder, "leaders"), frozenset(organisations["org:LAS"]["members"]))),
    }


def _read(folder: Path, name: str) -> Entry:
    read: Entry = yaml.safe_load((folder / f"{name}.yml").read_text("utf-8"))
    return read


def _with_cldr(reviewed: Entry) -> Entry:
    """The reviewed entries with what CLDR and ISO 3166 add, and an entry for each territory that has none."""
    from babel import Locale  # noqa: PLC0415  # wanted when tables are generated only
    from pycountry import countries  # noqa: PLC0415  # likewise

    arabic = [Locale.parse(name).territories for name in ("ar", "ar_SA")]
    english = Locale.parse("en").territories
    codes = {country.alpha_3: country.alpha_2 for country in countries} | {"XKX": "XK"}
    unknown = reviewed.keys() - codes.keys()
    if unknown:
        raise ValueError(f"no ISO 3166 state: {sorted(unknown)}")
    entries: Entry = {}
    for code in sorted(codes):
        entry: Entry = dict(reviewed.get(code, {}))
        alpha_2 = codes[code]
        iso = countries.get(alpha_3=code)
        entry["alpha_2"] = alpha_2
        entry["ar"] = _distinct([*entry.get("ar", ()), *(names[alpha_2] for names in arabic)])
        entry["en_official"] = _distinct([*entry.get("en_official", ()), getattr(iso, "official_name", None)])
        entry["en"] = _distinct(
            [*entry.get("en", ()), *_plain_english(english[alpha_2], getattr(iso, "common_name", None))]
        )
        entry.setdefault("display_en", _plain_english(english[alpha_2])[0])
        entries[code] = entry
    return entries


def _plain_english(*names: str | None) -> list[str]:
    """Names as a text would write them, «&» as «and» and without what stands in brackets, then as they are."""
    plain: list[str] = []
    for name in names:
        if name:
            bare = name.split(" (")[0].replace("’", "'")
            plain += [bare.replace("&", "and"), bare, name]
            if bare.startswith("St. "):
                plain.append("Saint" + bare[3:].replace("&", "and"))
    return _distinct(plain)


def _distinct(values: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(value for value in values if value))


def _state_names(states: Entry) -> Iterator[Names]:
    for code, entry in states.items():
        yield Names("state", code, {"form": "name"}, _distinct([*entry["ar"], *entry["en"]]))
        yield from _listed(code, entry, "official", ("official", "en_official"))
        yield from _listed(code, entry, "old", ("old", "en_old"))
        for capital, key in ((entry.get("capital"), "capital"), (entry.get("en_capital"), "en_capital")):
            if capital:
                yield Names("state", code, {"form": "capital", "place": capital[0]}, entry[key])
        yield from _listed(code, entry, "metonym", ("metonym", "en_metonym"))
        yield from _adjectives("state", code, entry)
        english = [*entry.get("en_people", ()), *(f"{a}s" for a in entry.get("en_adj", ()) if a[-1] in "ina")]
        if english:
            yield Names("state", code, {"form": "people"}, _distinct(english))


def _listed(code: str, entry: Entry, form: str, keys: tuple[str, ...]) -> Iterator[Names]:
    surfaces = [surface for key in keys for surface in entry.get(key, ())]
    if surfaces:
        yield Names("state", code, {"form": form}, surfaces)


def _adjectives(kind: str, code: str, entry: Entry) -> Iterator[Names]:
    grouped: dict[tuple[str, str | None, bool], list[str]] = {}
    for adjective in entry.get("adj", ()):
        for form in forms(adjective):
            grouped.setdefault((form.gender, form.number, form.definite), []).append(form.written)
    for (gender, number, definite), surfaces in grouped.items():
        shape: Entry = {"gender": gender, "number": number, "definite": definite}
        if number is None:
            del shape["number"]
        yield Names(kind, code, {"form": "adjective", **shape}, surfaces)
    for article, definite in (("", False), ("ال", True)):
        people = [article + word for word in entry.get("people", ())]
        if people:
            yield Names(kind, code, {"form": "people", "number": "plural", "definite": definite}, people)
    if english := entry.get("en_adj"):
        yield Names(kind, code, {"form": "adjective"}, english)


def _organisation_names(organisations: Entry) -> Iterator[Names]:
    for code, entry in organisations.items():
        detail: Entry = {"form": "name"}
        if entry.get("states"):
            detail["members"] = entry["members"]
        yield Names("organisation", code, detail, [*entry["ar"], *entry["en"]])
        for organ in entry.get("organ", ()):
            yield Names("organisation", code, {"form": "organ", "organ": organ}, [organ])
        yield from _adjectives("organisation", code, entry)


def _place_names(places: Entry) -> Iterator[Names]:
    for code, listed in places.items():
        for place in listed:
            arabic, _, english = (names.strip().split("/") if names else [] for names in place.partition(" = "))
            detail = {} if code == "null" else {"state": code}
            if english:
                detail["en"] = english[0]
            yield Names("place", arabic[0], detail, [*arabic, *english])


def _apart(names: list[Names], settled: set[str]) -> list[Names]:
    """The names with each surface once for each value, a state's name before its adjective."""
    owners: dict[str, dict[str, int]] = {}
    kept: list[list[str]] = [[] for _ in names]
    for index, row in enumerate(names):
        for surface in row.surfaces:
            key = folded(surface)
            if row.value not in owners.setdefault(key, {}):
                owners[key][row.value] = index
                kept[index].append(surface)
    shared = {key: sorted(values) for key, values in owners.items() if len(values) > 1 and key not in settled}
    if shared:
        raise ValueError(f"surfaces of more than one thing, which no guard settles: {shared}")
    return [
        Names(row.kind, row.value, row.detail, surfaces) for row, surfaces in zip(names, kept, strict=True) if surfaces
    ]


def _state(code: str, entry: Entry) -> State:
    def first(key: str) -> str | None:
        return next(iter(entry.get(key, ())), None)

    return State(
        code=code,
        alpha_2=entry["alpha_2"],
        ar=entry["ar"],
        en=_distinct([entry["display_en"], *entry["en"]]),
        ar_official=first("official") or entry["ar"][0],
        en_official=first("en_official") or entry["display_en"],
        ar_adjective=first("adj"),
        en_adjective=first("en_adj"),
        ar_capital=first("capital"),
        en_capital=first("en_capital"),
    )
