"""The verbs of words: «يستقبلون», «استقبلته» and «استقبال» all stand under «استقبل».

Only verbs that are listed are known, those of the lexicon's running text and of `verbs.yml`; so a noun that looks like
a form of some verb («وزارة» like «وزاره», he visited him) is taken for one only by what the lists allow. Nouns of
verbs are known where they follow from the verb's letters: of the third form («مناقشة») and of those that begin with an
alef («إعلان», «اجتماع», «انسحاب», «استقبال»). Others are listed too («زيارة» of «زار», «توقيع» of «وقع»).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from dragoman.language.fold import folded
from dragoman.language.inflection import verb_forms
from dragoman.model.reviewed import reviewed
from dragoman.register.passives import passives

MARK = "v"
"""Ends the form under which a verb stands, so that no noun's form is taken for it."""

_SHORT = 3  # letters of the verbs with which fewer pronouns are taken, and that a form has after what is cut off
_BEFORE = ("", "و", "ف")
_COMING = ("س", "ل")
_OWN = {"ه": 4, "ها": _SHORT, "هم": _SHORT, "هما": _SHORT}  # pronouns, and letters from which a verb takes them
_THEIRS = tuple(several + own for several in ("ون", "ان") for own in _OWN)
_ASSIMILATED = "تطد"


def verbs_of(word: str, *, asked: bool = False) -> frozenset[str]:
    """The verbs of which a folded word may be a form, each by its past in the third person, marked; often none.

    Where it is `asked` for, it may be one that a text's word seldom is.
    """
    found: frozenset[str] = frozenset()
    if not asked and word in _listed_words("seldom"):
        return found
    table = _table()
    for before in _BEFORE:
        rest = word[len(before) :]
        if not word.startswith(before) or (before and len(rest) < _SHORT):
            continue
        if rest in _listed_words("not_verbs"):
            return frozenset()
        found |= table["past"].get(rest, frozenset()) | _present(rest)
        if rest.startswith(_COMING):
            found |= _present(rest[1:])
    return found


def _present(word: str) -> frozenset[str]:
    """The verbs of whose present a word is a form, also of several with a pronoun: «يستقبلونه»."""
    table = _table()["present"]
    found = table.get(word, frozenset())
    if word.endswith(_THEIRS):
        for own in _OWN:
            if word.endswith(own):
                found |= table.get(word[: -len(own)], frozenset())
    return found


def verbs_of_noun(noun: str) -> frozenset[str]:
    """The verbs whose noun a folded noun in its singular is, marked as `verbs_of` gives them."""
    return _table()["noun"].get(noun, frozenset())


def english(word: str) -> frozenset[str]:
    """The English verbs of which a folded word may be a form; empty where none is listed."""
    return _english().get(word, frozenset())


def words_of(verb: str) -> frozenset[str]:
    """Every listed word of a verb, by the form under which it stands: what gives it may take clitics besides."""
    return _words().get(verb, frozenset())


@cache
def _words() -> dict[str, frozenset[str]]:
    made: dict[str, set[str]] = {}
    for table in (*_table().values(), _english()):
        for word, verbs in table.items():
            for verb in verbs:
                made.setdefault(verb, set()).add(word)
    return {verb: frozenset(words) for verb, words in made.items()}


@cache
def _listed_words(name: str) -> frozenset[str]:
    return frozenset(map(folded, reviewed(__package__, "verbs.yml")[name].split()))


@cache
def _table() -> dict[str, dict[str, frozenset[str]]]:
    made: dict[str, dict[str, set[str]]] = {"past": {}, "present": {}, "noun": {}}
    for entry in _listed():
        past = entry.partition("/")[0]
        mark = folded(past) + MARK
        for form in verb_forms(entry):
            if _is_taken(form.text, form.enclitic, folded(past), tense=form.tense, person=form.person):
                made[form.tense].setdefault(form.text, set()).add(mark)
        for text, tense in passives(entry):
            made[tense].setdefault(text, set()).add(mark)
        for noun in _nouns(past):
            made["noun"].setdefault(folded(noun), set()).add(mark)
    for past, noun in (entry.split("/") for entry in reviewed(__package__, "verbs.yml")["nouns"].split()):
        made["noun"].setdefault(folded(noun), set()).add(folded(past) + MARK)
    return {kind: {text: frozenset(marks) for text, marks in found.items()} for kind, found in made.items()}


def _listed() -> list[str]:
    """Every verb as past/present, ours and those of the running text."""
    ours = reviewed(__package__, "verbs.yml")
    own = reviewed("dragoman.lexicon", "plain_words.yml")["verbs"]
    left_out = set(ours["left_out"].split())
    return [entry for entry in dict.fromkeys([*own.split(), *ours["verbs"].split()]) if entry not in left_out]


def _is_taken(form: str, enclitic: str, past: str, *, tense: str, person: int) -> bool:
    """Whether a form is hardly another word: «قادته» are his leaders, «تركي» is a Turk, «أعلم» may be anything."""
    if len(form) < _SHORT and form != past:
        return False
    if person == 1 and form[0] == "ا":
        return form == past
    if not enclitic:
        return True
    if len(past) < _OWN.get(enclitic, len(form)):
        return tense == "present" and enclitic in _OWN
    feminine = form[: -len(enclitic)] == past + "ت"
    return not (feminine and len(past) == _SHORT)


def _nouns(past: str) -> Iterator[str]:
    """The nouns that a verb's letters allow; some are no words, which does no harm."""
    plain = past.replace("ّ", "")
    if len(plain) == 4 and plain[1] == "ا" and plain[0] not in "أاتآ":  # noqa: PLR2004  # the third form: «ناقش»
        yield "م" + (plain[:-1] + "اة" if plain[-1] in "ىي" else plain + "ة")
    if plain[0] == "أ" and len(plain) == 4:  # noqa: PLR2004  # the fourth: «أعلن», «أقام», «ألغى», «أوقف»
        body = ("ي" if plain[1] == "و" else plain[1]) + plain[2:]
        yield "إ" + body[0] + "ا" + body[2] + "ة" if body[1] == "ا" else "إ" + _with_alef(body)
    if plain[0] == "ا":
        body = plain.replace("أ", "ئ").replace("استو", "استي")
        if body.startswith("است") and body[-2] == "ا":
            yield body + "ة"
        elif body[-2] == "ا":
            yield body[:-2] + "يا" + body[-1]
        else:
            yield _with_alef(body)
            if len(body) in (4, 5) and not (len(body) == 4 and body[1] in _ASSIMILATED):  # noqa: PLR2004  # «انضم», «استمر»
                yield body + "ا" + body[-1]


def _with_alef(body: str) -> str:
    """With an alef before the last letter, which a weak one loses to hamza: «اجتمع», «التقى», «أنشأ»."""
    return body[:-1] + ("اء" if body[-1] in "ىيأ" else "ا" + body[-1])


@cache
def _english() -> dict[str, frozenset[str]]:
    made: dict[str, set[str]] = {}
    for line in reviewed(__package__, "verbs.yml")["english"].split():
        base, *others = line.split("/")
        for form in (*_regular(base), *others):
            made.setdefault(form, set()).add(base)
    return {form: frozenset(bases) for form, bases in made.items()}


def _regular(base: str) -> Iterator[str]:
    yield base
    if base.endswith("e"):
        yield from (base + "d", base[:-1] + "ing", base + "s")
    elif base.endswith("y") and base[-2] not in "aeou":
        yield from (base[:-1] + "ied", base + "ing", base[:-1] + "ies")
    else:
        ending = "es" if base.endswith(("s", "sh", "ch", "x")) else "s"
        yield from (base + "ed", base + "ing", base + ending)
