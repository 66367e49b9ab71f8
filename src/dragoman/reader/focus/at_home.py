"""At home: the state whose men a report names by their office alone, where its publisher is not known."""

from __future__ import annotations

from dragoman.reader.leading import arab_parties, led_by
from dragoman.reader.scene import Scene

_OFFICES = frozenset({
    "head-of-government", "deputy-head-of-government", "foreign-minister", "minister", "deputy-minister", "speaker",
    "defence-minister", "interior-minister", "finance-minister",
})  # fmt: skip
_HEADS = frozenset({"head-of-state", "crown-prince"})
_OWN = frozenset({"الجمهوريه", "البلاد"})
"""With these a paper calls the head of its own state: «رئيس الجمهورية فلان»."""


def at_home(scene: Scene, year: int | None) -> str | None:
    """The one Arab state of which those are whom the report names with an office and no state.

    «أجرى وزير الخارجية فلان اتصالا بوزير خارجية كوبا»: the lexicon's leaders tell whose minister he is.
    """
    told = set()
    for actor in scene.actors:
        if actor.form != "person" or actor.parties or actor.host or actor.whose or not actor.people:
            continue
        ours = {scene.word(i).lstrip("لب") for i in range(actor.first, actor.last)} & _OWN
        if actor.role in _OFFICES or (actor.role in _HEADS and ours):
            led = led_by(actor, year)
            if led is not None and led.party in arab_parties() and ":" not in led.party:
                told.add(led.party)
    return told.pop() if len(told) == 1 else None
