"""Content words of a short text in one form each: folded, without clitics, article and the commonest endings.

For comparing wordings and for search, where two forms of one word must meet; not for reading, and never shown.
A light stem may join two words that only look alike, so it is evidence and no identity.
"""

from __future__ import annotations

import re
from functools import lru_cache

from dragoman.language.fold import fold, folded

_LEAST = 3
_WORD = re.compile(r"[^\W_]+")
_PROCLITICS = ("وبال", "وكال", "فبال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال")
_ENDINGS = (
    "يتهما", "تهما", "يتين", "يتان", "يات", "تين", "تان", "هما", "يين", "يون", "ات", "ين", "ون", "ان", "يه", "ها",
    "هم", "نا", "ه", "ي",
)  # fmt: skip
_STOP = frozenset(
    folded(word)
    for word in (  # noqa: SIM905  # a text of words reads better than a list of them
        "في من على إلى عن مع بين أن إن لا ما هذا هذه ذلك تلك التي الذي الذين كما أو ثم قد كل بعد قبل عند لدى حول خلال "
        "ضد نحو منذ حتى غير بما لما عبر إثر ضمن وفق هو هي هم كان كانت تم جرى البلدين البلدان الجانبين الجانبان الطرفين "
        "الطرفان الدولتين بلديهما بلاده بلدهما و the of and in to for on with between a an"
    ).split()
)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The form of one folded word by which its inflections meet; at least three letters are left."""
    for clitic in _PROCLITICS:
        if word.startswith(clitic) and len(word) - len(clitic) >= _LEAST:
            word = word[len(clitic) :]
            break
    else:
        if word[0] in "وف" and len(word) > _LEAST + 2:
            word = word[1:]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            return word[: -len(ending)]
    return word


@lru_cache(maxsize=65536)
def stems(text: str) -> frozenset[str]:
    """The stems of a text's content words; of all its words where it has none."""
    words = _WORD.findall(fold(text).text)
    content = [word for word in words if word not in _STOP]
    return frozenset(map(stem, content or words))
