"""A heading: one word of the index that is no word of any text."""

from __future__ import annotations

import re
from functools import lru_cache

from dragoman.register.forms import LONGEST

MARK = "§"
"""It stands in every heading and in no word, so that neither is found as the other."""
_BETWEEN = re.compile(r"[\W_]+")  # both engines' indexes take what is left for one word, in lower case


@lru_cache(maxsize=1 << 16)
def heading(*parts: str) -> str:
    """What a report is indexed under: of which sort, then its value, as far as an index takes words."""
    return MARK.join(_BETWEEN.sub(MARK, part[:LONGEST]).lower() for part in parts)
