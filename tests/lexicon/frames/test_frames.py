"""The frames as data: every one is well-formed and asks only for what there is."""

from __future__ import annotations

from importlib import resources

import pytest
import yaml

from dragoman.language.fold import folded
from dragoman.lexicon.frames.frames import SPECIAL, Frame, frames
from dragoman.model.kinds import STATUSES, kinds
from dragoman.reader.binding.ways import known_ways


def groups() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path in resources.files("dragoman.lexicon.frames").joinpath("words").iterdir():
        if path.name.endswith(".yml"):
            for group, senses in yaml.safe_load(path.read_text("utf-8")).items():
                assert group not in found, f"{group} stands in two files"
                found[group] = set(senses)
    return found | {"body": types("bodies.yml"), "instrument": types("instruments.yml")}


def types(name: str) -> set[str]:
    """The types of bodies or instruments, whose finders give words of these groups."""
    read = yaml.safe_load(resources.files("dragoman.lexicon").joinpath(name).read_text("utf-8"))
    listed = read if isinstance(read, list) else [each for head in read["heads"] for each in head["types"]]
    return {each["type"] for each in listed}


def test_every_kind_has_a_frame() -> None:
    assert {frame.kind for frame in frames()} == set(kinds())


def test_no_two_frames_bear_one_name() -> None:
    names = [frame.name for frame in frames()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("frame", frames(), ids=lambda frame: frame.name)
def test_a_frame_is_triggered_by_words_that_are_listed(frame: Frame) -> None:
    listed = groups()
    for trigger in frame.trigger:
        group, _, sense = trigger.partition(".")
        assert group in listed
        assert not sense or sense in listed[group]


@pytest.mark.parametrize("frame", frames(), ids=lambda frame: frame.name)
def test_a_frame_binds_its_roles_in_known_ways_and_needs_only_roles_that_it_has(frame: Frame) -> None:
    assert {way.partition(":")[0] for ways in frame.roles.values() for way in ways} <= known_ways()
    assert {*frame.must, *frame.parties, *frame.each} <= set(frame.roles)
    assert frame.status is None or frame.status in STATUSES


@pytest.mark.parametrize("frame", frames(), ids=lambda frame: frame.name)
def test_the_words_that_a_frame_asks_for_are_groups_or_folded_words(frame: Frame) -> None:
    listed = groups()
    for need in (*frame.needs, *frame.unless):
        for wanted in need.any:
            group, _, sense = wanted.partition(".")
            if wanted.isascii() and wanted[0].isalpha():
                assert group in listed or wanted in SPECIAL, wanted
                assert not sense or sense in listed[group], wanted
            else:
                assert wanted == folded(wanted)
