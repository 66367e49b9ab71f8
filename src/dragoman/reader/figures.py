"""Figures: which quantity a measure has, and in what unit."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place
from dragoman.reader.binding.ranking import sum_of_rank
from dragoman.reader.comparators import MORE
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Quantity
from dragoman.reader.splits import heads_sheet, is_named
from dragoman.reader.units import TONNES

_NEAREST, _NEAR = 18, 6
_STOPS = frozenset({".", "؛", ";", "؟", "!", ":", "انه", "بينما", "فيما", "كما"})
_TOTALS = frozenset({"تبلغ", "بلغت", "بلغ", "قيمه", "اجمالي", "مجموع", "تجاوزت", "تتجاوز"})
_HEADS = frozenset({"عدد", "اعداد", "تعداد", "نسبه", "حجم", "اجمالي", "مجموع", "تدفق", "تدفقات", "توافد", "حجوزات"})
_NUMBERING = frozenset(
    {"تضم", "يضم", "عددها", "تعدادها", "قوامها", "تقدر", "تبلغ", "بلغت", "تتجاوز", "يتجاوز", "البالغه", "البالغ"}
)
_MONEY = frozenset({"trade", "exports", "imports", "investment", "sum", "balance"})
_PEOPLE = frozenset({"tourists", "nationals", "heads"})
_FEW = 20
"""Fewer people are those of an incident, and no figure of a relation."""
_GROUPS = frozenset({"measure", "stock", "reside", "cost"})
_OF_MONEY, _OF_HEADS = frozenset({"money", "percent"}), frozenset({"number", "percent"})


def quantity_of(place: Place, argument: str = "") -> Quantity | None:
    """The quantity that belongs to a trigger, in its sentence.

    Of a measure by `_measured`; of anything else («مساعدات بقيمة …») the one right before it, else the nearest after,
    with `near` within six tokens.
    """
    if place.trigger.lexeme.group == "reside":
        return next((quantity for quantity, _ in peopled(place)), None)
    if place.trigger.lexeme.group == "number":
        return _numbering(place)
    if place.trigger.lexeme.group in _GROUPS:
        return _measured(place)
    if place.trigger.lexeme.group == "rank":
        return sum_of_rank(place)
    usable, at = _usable(place, _OF_MONEY | _OF_HEADS), place.trigger.last
    amount = [place.scene.word(i).lstrip("و") for i in range(place.trigger.first - 3, place.trigger.first)]
    near = argument == "near" and _TOTALS.isdisjoint(amount)
    reach = _NEAR if near else _NEAREST
    after = [q for q in usable if 0 <= q.first - place.trigger.last <= reach]
    if near:
        after = [q for q in after if "،" not in map(place.scene.word, range(place.trigger.last, q.first))]
    reach = 1 if place.trigger.lexeme.group == "tonne" else 3  # «ثلاث سفن محملة بآلاف الأطنان» counts ships
    before = [q for q in usable if 0 <= place.trigger.first - q.last <= reach]  # «15 ألف سائح»
    if place.trigger.lexeme.group == "trading":  # what is bought stands behind its verb, before the next such verb
        before = []
        after = [q for q in after if all(_NEXT.isdisjoint(place.scene.groups_at(i)) for i in range(at, q.first))]
    if place.trigger.lexeme.is_verb:
        before = []
    worth = after and after[0].kind == "money" and place.scene.word(after[0].first - 1) in _WORTH  # «13 قرضا بقيمة …»
    if before and not worth and (not after or place.trigger.first - before[-1].last <= 1):
        return before[-1]
    return after[0] if after else None


_WORTH = frozenset({"بقيمه", "قيمتها", "قيمته", "بمبلغ", "قدره", "قدرها"})
_NEXT = frozenset({"trading", "measure"})
"""What begins to tell of another number."""


def _usable(place: Place, kinds: frozenset[str]) -> list[Quantity]:
    first, last = place.sentence
    return [
        q
        for q in place.scene.quantities
        if q.kind in kinds and first <= q.first < last and not _is_rest(place.scene, q)
    ]


def _is_rest(scene: Scene, quantity: Quantity) -> bool:
    """Whether a quantity is one told already: the kilograms of tonnes, or a sum in another currency in brackets.

    «105 أطنان و | 700 | كيلوغرام», «بليون ين (نحو | 8.4 مليون دولار |)».
    """
    if quantity.kind == "money":
        at = next((i for i in (quantity.first - 1, quantity.first - 2) if scene.word(i) == "("), None)
        return at is not None and any(q.kind == "money" and q.last == at for q in scene.quantities)
    if scene.word(quantity.last) not in _KILOGRAMS:
        return False
    return any(scene.word(i) in TONNES for i in range(quantity.first - _JOINED, quantity.first))


_KILOGRAMS = frozenset({
    "كيلو", "كيلوغرام", "كيلوغراما", "كيلوغرامات", "كيلوجرام", "كيلوجراما", "كيلوجرامات", "كلغ", "كغ", "كغم", "كجم",
})  # fmt: skip
_JOINED = 3
"""Tokens between the tonnes of a weight and its kilograms, with the mark and «و» between."""


def _measured(place: Place) -> Quantity | None:
    """Of money the nearest sum or percentage after, else right before it.

    Of heads the number that counts it («15 ألف سائح», «100 من الطلبة»); behind «عدد» what it comes to.
    """
    scene, trigger = place.scene, place.trigger
    if trigger.lexeme.sense in _MONEY:
        usable = _usable(place, _OF_MONEY)
        far = scene.steps[trigger.last] + _NEAREST
        near = (q for q in usable if q.first >= trigger.last and scene.steps[q.first] <= far)
        after = [q for q in near if _is_reached(place, q.first)]
        before = [q for q in usable if 0 <= trigger.first - q.last <= 1]
        if after and not (before and is_named(place, before[-1], after[0])):
            return after[_is_raised(place, after)]
        return before[-1] if before else _uncurrencied(place) or _volume(place)
    usable = _usable(place, _OF_HEADS)
    least = _FEW if trigger.lexeme.sense in _PEOPLE else 2  # one is no count
    counting = [q for q in usable if q.kind == "number" and _counts(scene, q, trigger.first, least)]
    if counting:
        return counting[-1]
    head = any(scene.word(i).lstrip("وب").removeprefix("ال") in _HEADS for i in range(trigger.first - 3, trigger.last))
    head = head or (trigger.lexeme.listed == "جالية" and _is_numbered(place))
    after = [q for q in usable if 0 <= q.first - trigger.last <= _NEAREST and _is_reached(place, q.first)]
    return after[0] if head and after else None


def _is_raised(place: Place, after: list[Quantity]) -> bool:
    """Whether what is to be reached stands behind what there is: «لرفع التبادل من مليارين | إلى 5 مليارات دولار |»."""
    word = place.scene.word
    return word(after[0].first - 1) == "من" and any(word(sum_.first - 1) == "الي" for sum_ in after[1:2])


def _uncurrencied(place: Place) -> Quantity | None:
    """A great number that counts nothing, in the currency of the sum told before it: «ولم تتجاوز الواردات مليونين»."""
    sums = [q for q in _usable(place, frozenset({"money"})) if q.first < place.trigger.first]
    if not sums or not isinstance(sums[-1].value, dict):
        return None
    for q in _usable(place, frozenset({"number"})):
        ends = place.scene.word(q.last) in _ENDS or place.scene.word(q.last).startswith("و")
        near = 0 <= q.first - place.trigger.last <= _NEAR and _is_reached(place, q.first)
        counts = q.last == place.trigger.first  # «منها مليونان صادرات أردنية»
        if (counts or (near and ends)) and isinstance(q.value, int | float) and q.value >= _SUM:
            return q._replace(kind="money", value={**sums[-1].value, "amount": q.value})
    return None


def _volume(place: Place) -> Quantity | None:
    """How much of a thing is bought or sold, where no sum tells it: «صادرات النفط … | مليوني طن |»."""
    for q in _usable(place, frozenset({"number"})):
        near = 0 <= q.first - place.trigger.last <= _NEAREST and _is_reached(place, q.first)
        if near and place.scene.word(q.last) in _VOLUMES:
            return q
    return None


_VOLUMES = TONNES | {"برميل", "برميلا", "متر", "كيلووات", "ميغاوات", "راس"}
_SUM = 100_000
"""A number without a currency is no sum below this."""
_ENDS = frozenset({"", ".", "،", "؛", ")", "خلال", "في", "سنه", "عام", "دينار", "فقط"})


def _numbering(place: Place) -> Quantity | None:
    """What «عدد» comes to: the first number behind it that is not of a few."""
    numbers = [q for q in _usable(place, frozenset({"number"})) if isinstance(q.value, int | float) and q.value >= _FEW]
    told = next((q for q in numbers if 0 <= q.first - place.trigger.last <= _TOLD), None)
    return told or _hundred(place)


def _hundred(place: Place) -> Quantity | None:
    """What «عدد» comes to where it is a number with the article, which is written like an ordinal: «يفوق … المئة»."""
    if MORE.isdisjoint(place.scene.word(i) for i in (place.trigger.first - 1, place.trigger.first - 2)):
        return None
    behind = (q for q in _usable(place, frozenset({"ordinal"})) if 0 <= q.first - place.trigger.last <= _TOLD)
    return next((q._replace(kind="number") for q in behind if isinstance(q.value, int) and q.value >= _HUNDRED), None)


_HUNDRED = 100

_TOLD = 20
"""Tokens from «عدد» to the number that it comes to."""


def halved(place: Place, quantity: Quantity) -> int | float | None:
    """The value of a quantity, with the half of it that stands behind what it counts: «سبعة أطنان ونصف»."""
    value = quantity.value["amount"] if isinstance(quantity.value, dict) else quantity.value
    if not isinstance(value, int | float):
        return None
    is_count = quantity.kind == "number" and isinstance(value, float)
    if is_count and place.trigger.lexeme.sense in _PEOPLE and f"{value:.6f}".endswith("000"):
        return round(value * _THOUSAND)  # «363.378 شخصا»: people have no fractions
    if place.scene.word(quantity.last - 1).endswith(_POINTED) and value < _THOUSAND and quantity.kind == "number":
        return round(value * _THOUSAND)  # «20.000 جهاز»
    if place.scene.word(quantity.last + 1) != "ونصف" or quantity.kind != "number":
        return value
    scale = 1
    while value >= scale * _THOUSAND:
        scale *= _THOUSAND
    half = value + scale / 2
    return int(half) if half == int(half) else half


_THOUSAND = 1000
_POINTED = ".000"
"""The end of a number in which a point parts the thousands."""


def _is_numbered(place: Place) -> bool:
    """Whether words beside a community tell its number: «تضم الجالية …», «الجالية … وعددها …»."""
    near = range(max(place.clause.first, place.trigger.first - 2), place.trigger.last + _NEAR)
    return any(place.scene.word(i).removeprefix("و") in _NUMBERING for i in near)


def peopled(place: Place) -> list[tuple[Quantity, Actor]]:
    """The numbers of a clause that count a state's people, with who they are: «نحو 60 ألف | أردني»."""
    numbers = [q for q in _usable(place, frozenset({"number"})) if isinstance(q.value, int | float) and q.value >= _FEW]
    inside = [q for q in numbers if place.clause.first <= q.first < place.clause.last]
    return [
        (quantity, actor)
        for quantity in inside
        for actor in place.actors
        if actor.form in ("adjective", "collective") and actor.parties and actor.first == quantity.last
    ]


def _counts(scene: Scene, quantity: Quantity, at: int, least: int) -> bool:
    """Whether a number, so great at least, counts what stands at a token: right before it, or with «من» between."""
    if not isinstance(quantity.value, int | float) or quantity.value < least:
        return False
    between = at - quantity.last
    return between == 0 or (between == 1 and scene.word(quantity.last) == "من" and scene.word(at).startswith("ال"))


def _is_reached(place: Place, last: int) -> bool:
    """Whether nothing but one assertion lies between a measure and a quantity: no strong mark, no other measure."""
    scene, trigger = place.scene, place.trigger.lexeme
    between = range(place.trigger.last, last)
    return not any(
        (scene.word(i) in _STOPS and not scene.is_decimal(i) and not heads_sheet(place, i, last))
        or any(
            w.group == "measure" and w.sense != trigger.sense and (w.sense in _MONEY) == (trigger.sense in _MONEY)
            for w in scene.words_at(i)
        )
        for i in between
    )
