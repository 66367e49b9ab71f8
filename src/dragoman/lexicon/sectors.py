"""Which sector a project or a field of co-operation belongs to, by the words of its name."""

from __future__ import annotations

from functools import cache

from dragoman.language.fold import folded
from dragoman.lexicon.automaton import Automaton, Entry
from dragoman.model.reviewed import reviewed


def sector_of(name: str) -> str | None:
    """The sector that the first telling word of a name belongs to; None where no word tells.

    «خط أنابيب الغاز» is `energy`, «محطة للطاقة الشمسية» too, «الممر الأوسط» is `transport`.
    """
    hits = _automaton().find(folded(name))
    return hits[0].payload if hits else None


@cache
def _automaton() -> Automaton[str]:
    read = reviewed(__package__, "sectors.yml")
    return Automaton(
        Entry(word, sector, article=True)
        for sector, entries in read.items()
        for entry in entries
        for word in _forms(entry)
    )


def _forms(entry: str) -> list[str]:
    """Singular and plural, and for two words the article on the second or on both."""
    words = entry.split("|")
    pairs = [word.split() for word in words if word.count(" ") == 1 and not word.startswith("ال")]
    joined = [f"{first} ال{second}" for first, second in pairs if not second.startswith("ال")]
    return words + joined + [f"ال{phrase}" for phrase in joined]
