"""Hosting: of which state a minister is who receives an ambassador accredited to it, where nobody says it."""

from __future__ import annotations

from dragoman.reader.actor import Actor

_SENT = frozenset({"ambassador", "charge-d-affaires"})
_HOSTS = frozenset({
    "minister", "foreign-minister", "defence-minister", "interior-minister", "finance-minister", "deputy-minister",
    "under-secretary", "speaker", "head-of-government", "head-of-state", "governor",
})  # fmt: skip


def hosted(actors: list[Actor], untold: frozenset[int]) -> list[Actor]:
    """The actors; men of no state told are of the one to which the one ambassador behind them is accredited.

    «استقبل | وزير الداخلية فلان | سفير الصين بتونس». `untold` are the first tokens of those whom no words place.
    """
    sent = [actor for actor in actors if actor.role in _SENT and actor.host]
    if len(sent) != 1:
        return actors
    sender, host, at = sent[0].parties, sent[0].host, sent[0].first
    told = {party for actor in actors for party in actor.parties} - {*sender, host}
    if told or not sender or host in sender:
        return actors
    return [
        actor._replace(parties=(host,))
        if actor.role in _HOSTS and actor.first in untold and actor.first < at
        else actor
        for actor in actors
    ]
