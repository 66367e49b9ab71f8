"""Lone names: words that by themselves name a man whose fuller name the report gives («وكان | السوداني | قد …»)."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.reader.mentions.marked import Marked
from dragoman.reader.mentions.names import NameReader, Run
from dragoman.reader.mentions.plain_words import is_plain
from dragoman.reader.mentions.short_forms import Known
from dragoman.reader.mentions.titles import Titles

_VERBS = frozenset({"التقي", "التقت", "التقيا", "التقوا", "التحق", "التحقت", "التزم", "التزمت", "التمس"})
"""Verbs that begin as the article does."""
_MORNING = frozenset({"في", "وفي", "هذا", "ذلك", "حتي", "منذ", "قبل", "بعد", "فتره", "ساعات"})
"""Words before «الصباح» that make it the morning."""


def lone_names(names: NameReader, titles: Titles, known: Known, taken: set[int]) -> Iterator[Run]:
    """Words that by themselves name someone whose fuller name the report gives, none of them at a token `taken`."""
    telling, words, tails = known.telling, names.words, known.tails
    text, entities, taken = names.line.text, names.entities, set(taken)
    told = [at for at, word in enumerate(text.token_texts) if word in telling or word in tails] if tails else []
    for at in sorted({*told, *text.listed(words.lone)}):
        word, entity = names.line.word(at), entities.get(at)
        named = at not in taken and (entity is None or _may_be_surname(names, at, entity))
        if named and not titles.is_named_after(at) and not _qualifies(names, at):
            last, skip = known.tail(names.line, at) or (at + 1, telling.get(word, words.alone.get(word, -1)))
            if skip >= 0 and taken.isdisjoint(range(at, last)):
                taken.update(range(at, last))
                yield Run(at, last, skip, listed=False)


def _may_be_surname(names: NameReader, at: int, entity: Marked) -> bool:
    """Whether a state's adjective may be a man's name by itself: «وكان السوداني قد …», not «الوزير السوداني»."""
    plain = entity.adjective and not entity.proclitics and names.line.word(at).startswith("ال")
    before = names.line.word(at - 1).removeprefix("و")
    noun = before.startswith(("ال", "لل")) and before not in names.words.plain  # «التقى» is none
    return plain and before[:1].isalpha() and is_plain(before) and not noun


def _qualifies(names: NameReader, at: int) -> bool:
    """Whether a definite word is no name here: the morning, or a definite noun's adjective («الشعب الكردي»)."""
    word, before = names.line.word(at), names.line.word(at - 1)
    noun = before.startswith("ال") and before not in names.words.titles and names.line.is_next(at)
    told = noun and before not in _VERBS and word.startswith("ال") and at - 1 not in names.entities
    return told or (word == "الصباح" and before in _MORNING)
