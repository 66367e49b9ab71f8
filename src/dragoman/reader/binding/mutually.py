"""Mutually: the two who do the same to each other, told as one joined to the other.

«تبادل | الرئيس الغامبي | و| نظيره السنغالي | التهاني», «تبادل الملك مع نظيره برقيات التهنئة».
"""

from __future__ import annotations

import itertools

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import BARE, CLASSES, Place

_APART = 3
"""Tokens that may stand between the two."""
_BEHIND = 3
"""Tokens between the verb and the first of them."""
_REACH = 24
"""Tokens from them to a verb behind that takes both up."""


def mutually(place: Place) -> tuple[Actor, Actor] | None:
    """The two of different states nearest behind a verb in its clause, else right before it; None if there are none."""
    men = [a for a in place.actors if a.form in CLASSES["acting"] and len(a.parties) == 1 and a.form != "pronoun"]
    pairs = [
        (one, two)
        for one, two in itertools.pairwise(men)
        if one.prep in BARE
        and one.parties != two.parties
        and two.first - one.last <= _APART
        and ((two.conj and two.prep in BARE) or two.prep == "with")
    ]
    behind = [pair for pair in pairs if 0 <= pair[0].first - place.trigger.last <= _BEHIND]
    each = any(place.scene.word(i) == "منهما" for i in range(place.trigger.last, place.trigger.last + _BEHIND))
    far = _REACH if each else 1  # «دعا كل | منهما | الآخر»
    before = [pair for pair in reversed(pairs) if 0 <= place.trigger.first - pair[1].last <= far]
    return next(iter(behind + before), None)
