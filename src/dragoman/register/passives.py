"""The passives of verbs that are written otherwise than their actives: «أقيم» and «يقام», «نوقش», «اختير», «أنشئ».

Most passives differ from their actives by vowels that are not written; those of verbs with a weak letter or a hamza do
not, nor those of the third form. The rules are those of the school grammars for derived verbs. Simple verbs are left
out: «دعي», «بيع» and «زير» are sooner other words.
"""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.language.fold import folded

_PERSONS = ("", "ت", "ا", "تا")
_MANY = "وا"
_DERIVED = 4  # letters of a verb of the third or fourth form


def passives(entry: str) -> Iterator[tuple[str, str]]:
    """Folded forms in the third person, each with its tense, of a verb given as `perfect/imperfect`."""
    perfect, _, imperfect = entry.partition("/")
    active, stem = folded(perfect), folded(imperfect)[1:]
    done = _perfect(perfect, active, stem)
    if done:
        for person in _PERSONS:
            yield done + person, "past"
        yield done.removesuffix("ي") + _MANY, "past"
    if _is_fourth(perfect) or active.startswith("است"):
        for prefix in ("ي", "ت"):
            yield prefix + active[1:], "present"
            yield prefix + active[1:] + "ان", "present"


def _perfect(perfect: str, active: str, stem: str) -> str:
    if not stem:
        return ""
    if (
        _is_fourth(perfect)
        or active.startswith("است")
        or (len(active) > _DERIVED and active[0] == "ا" and stem[-1] == "ي")
    ):
        return "ا" + stem  # «أقام/يقيم», «استعاد/يستعيد», «اشترى/يشتري»
    if active[0] == "ا" and active[-2] == "ا" and active[1] != "ن":
        return active[:-2] + "ي" + active[-1]  # «اختار»
    if len(active) == _DERIVED and perfect[1] == "ا" and active[0] != "و":  # «ووصل» is sooner «و» and «وصل»
        return active[0] + "و" + active[2] + stem[-1]  # «ناقش», «نادى/ينادي»
    if perfect.endswith("أ") and stem[-1] == "ء":
        return stem  # «هنأ/يهنئ»
    return ""


def _is_fourth(perfect: str) -> bool:
    return perfect[0] == "أ" and len(perfect) == _DERIVED
