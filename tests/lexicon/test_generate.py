from pathlib import Path

import pytest

from dragoman.language.fold import folded
from dragoman.lexicon import compile as compiling
from dragoman.lexicon import generate
from dragoman.lexicon.load import Names, Organisation, State, table


def test_the_committed_tables_are_current() -> None:
    assert generate.main(["--check"]) == 0


def test_a_check_fails_and_says_what_to_run_where_a_table_is_stale(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(generate, "compiled", lambda _folder: {"names": []})
    assert generate.main(["--check"]) == 1
    assert "names.json" in capsys.readouterr().err


def test_a_surface_of_two_states_that_no_guard_settles_is_refused(tmp_path: Path) -> None:
    source = Path(compiling.__file__).parent
    for name in ("organisations", "places", "guards", "leaders"):
        (tmp_path / f"{name}.yml").write_text((source / f"{name}.yml").read_text("utf-8"), "utf-8")
    states = (source / "states.yml").read_text("utf-8").replace("KEN: {ar: [كينيا]", "KEN: {ar: [كينيا, غانا]")
    (tmp_path / "states.yml").write_text(states, "utf-8")
    with pytest.raises(ValueError, match=r"no guard settles.*GHA"):
        compiling.compiled(tmp_path)


def test_every_state_of_iso_3166_and_kosovo_has_a_row() -> None:
    codes = {state.code for state in table("states", list[State])}
    assert len(codes) == 250
    assert {"XKX", "TWN", "PSE", "SSD", "VAT"} <= codes


def test_every_sovereign_state_has_a_capital_or_is_its_own() -> None:
    without = {state.code for state in table("states", list[State]) if state.ar_adjective and not state.ar_capital}
    assert without == {"DJI", "GTM", "ISR", "LUX", "MCO", "PSE", "SGP", "SMR", "SYC", "VAT", "WSM", "GRL", "PRI"}


def test_codes_of_organisations_are_prefixed_and_members_are_states() -> None:
    codes = {state.code for state in table("states", list[State])}
    for organisation in table("organisations", list[Organisation]):
        assert organisation.code.startswith("org:")
        assert codes.issuperset(organisation.members)


def test_no_surface_stands_twice_for_one_value() -> None:
    seen: set[tuple[str, str]] = set()
    for row in table("names", list[Names]):
        for surface in row.surfaces:
            key = (folded(surface), row.value)
            assert key not in seen
            seen.add(key)
