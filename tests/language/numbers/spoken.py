"""Arabic number words for whole numbers, said by the grammar's book, for the reader's tests."""

from __future__ import annotations

MASCULINE = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"]
FEMININE = ["", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"]
TENS = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"]
HUNDREDS = ["", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"]
SCALES = [
    (10**12, "تريليون", "تريليون", "تريليونات", "تريليونا"),
    (10**9, "مليار", "مليار", "مليارات", "مليارا"),
    (10**6, "مليون", "مليون", "ملايين", "مليونا"),
    (10**3, "ألف", "ألف", "آلاف", "ألفا"),
]
ORDINALS = ["", "أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"]


def say(number: int, *, feminine: bool = False, oblique: bool = False, hundred: str = "مئة") -> str:
    """A whole number in words, for a feminine or a masculine noun, in the nominative or the oblique case."""
    if number == 0:
        return "صفر"
    groups = []
    for value, one, dual, plural, accusative in SCALES:
        count, number = divmod(number, value)
        if count == 1:
            groups.append(one)
        elif count == 2:
            groups.append(dual + ("ين" if oblique else "ان"))
        elif count:
            noun = plural if count % 100 in range(3, 11) else accusative if count % 100 >= 11 else one
            groups.append(f"{_small(count, feminine=False, oblique=oblique, hundred=hundred)} {noun}")
    if number:
        groups.append(_small(number, feminine=feminine, oblique=oblique, hundred=hundred))
    return " و".join(groups)


def say_ordinal(number: int, *, feminine: bool = False, oblique: bool = False, article: str = "ال") -> str:
    """An ordinal from first to 99th: «الثالثة والعشرون»."""
    ten, unit = divmod(number, 10)
    tens = "ين" if oblique else "ون"
    ending = "ة" if feminine else ""
    if number == 1:
        return article + ("أولى" if feminine else "أول")
    if number <= 10:
        return article + ORDINALS[number] + ending
    first = "حادي" if unit == 1 else ORDINALS[unit]
    if ten == 1:
        return f"{article}{first}{ending} عشر{ending}"
    return f"{article}{first}{ending} و{article}{TENS[ten]}{tens}" if unit else f"{article}{TENS[ten]}{tens}"


def _small(number: int, *, feminine: bool, oblique: bool, hundred: str) -> str:
    parts = []
    hundreds, rest = divmod(number, 100)
    if hundreds == 1:
        parts.append(hundred)
    elif hundreds == 2:
        parts.append(hundred[:-1] + ("تين" if oblique else "تان"))
    elif hundreds:
        parts.append(HUNDREDS[hundreds] + hundred)
    if rest:
        parts.append(_below_hundred(rest, feminine=feminine, oblique=oblique))
    return " و".join(parts)


def _below_hundred(number: int, *, feminine: bool, oblique: bool) -> str:
    units = FEMININE if feminine else MASCULINE
    ten, unit = divmod(number, 10)
    two = ("اثنتين" if feminine else "اثنين") if oblique else units[2]
    if number <= 10:
        return two if number == 2 else units[number]
    if ten == 1:
        ones = {1: "إحدى" if feminine else "أحد", 2: two[:-1]}
        return f"{ones.get(unit, units[unit])} عشر{'ة' if feminine else ''}"
    tens = TENS[ten] + ("ين" if oblique else "ون")
    return f"{two if unit == 2 else units[unit]} و{tens}" if unit else tens
