"""The scene of a report: its tokens, sentences, actors, dates, quantities and words, by token."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from weakref import proxy

from dragoman.language.found import Found
from dragoman.language.text import Text
from dragoman.lexicon.frames.lexemes import Lexeme, Readings, readings_of, words
from dragoman.lexicon.frames.named import Named, named
from dragoman.reader.actor import Actor
from dragoman.reader.heading import headline_of
from dragoman.reader.listings import Listings, listings
from dragoman.reader.sentences import cut, quoted
from dragoman.reader.spans import Quantity, Span, Timed
from dragoman.reader.steps import steps

_POINTS = frozenset({".", ",", "،", "٫"})
_NO_GROUPS: frozenset[str] = frozenset()
_ENTRY_YEARS = (1900, 2035)
_LINKS = frozenset({"-", "–", "،", "("})
"""What stands before the year that ends an entry."""
_YEARS = frozenset({len("1977"), len("1977-03")})


class _Texts(dict[int, str]):
    """The folded texts of the tokens; looked up so often that nothing but a dictionary is asked."""

    def __missing__(self, index: int) -> str:
        return ""


class _Lexemes(dict[int, list[Lexeme]]):
    """The words of the lexicon by the token at which they begin; taken for all tokens when first asked."""

    def __init__(self, scene: Scene) -> None:
        self._scene: Scene = proxy(scene)  # a scene that held itself would outlive its report

    def __missing__(self, index: int) -> list[Lexeme]:
        if not self:
            self.update(enumerate([readings.lexemes for readings in self._scene.readings]))
        return self.get(index, [])


class _Groups(dict[int, frozenset[str]]):
    """The groups of the words that begin at a token; taken for all tokens when first asked."""

    def __init__(self, scene: Scene) -> None:
        self._scene: Scene = proxy(scene)

    def __missing__(self, index: int) -> frozenset[str]:
        if not self:
            self.update(enumerate([readings.groups for readings in self._scene.readings]))
        return self.get(index, _NO_GROUPS)


class Scene:
    """Everything that frames look at, for one report; spans are token indices."""

    def __init__(self, text: Text, published: str | None = None) -> None:
        self.text = text
        self.published = published
        self.tokens = text.tokens
        self._starts = text.starts
        self._texts = _Texts(enumerate(text.token_texts))
        self.word: Callable[[int], str] = self._texts.__getitem__
        """The folded text of a token; empty past the ends."""
        self.sentences = cut((self.span(start, end) for start, end in text.sentences), text.token_texts)
        self.actors: list[Actor] = []
        self.dates: list[Timed] = []
        self.quantities: list[Quantity] = []
        self.words_at: Callable[[int], list[Lexeme]] = _Lexemes(self).__getitem__
        """The words of the lexicon that begin at a token; none past the ends."""
        self.groups_at: Callable[[int], frozenset[str]] = _Groups(self).__getitem__
        """The groups, and each `group.sense`, of the words that begin at a token."""
        self._present: dict[int, set[str]] = {}
        self.things: dict[int, Lexeme] = {}
        self.dateline: str | None = None

    @cached_property
    def headline(self) -> int:
        """The token at which the body begins; 0 if there is no headline (see `headline_of`)."""
        body = bisect_left(self._starts, headline_of(self.text.folded))
        return body if body < len(self.tokens) else 0

    @cached_property
    def readings(self) -> list[Readings]:
        """What begins at each token: the words of the lexicon, and before them the body or instrument named there."""
        found = words().along(self.text.token_texts)
        for index, thing in self.things.items():
            found[index] = readings_of([thing, *found[index].lexemes])
        return found

    def named_at(self, index: int) -> Named | None:
        """The instrument known by name whose name begins at a token."""
        return self._named.get(index)

    def in_full(self, known: Named) -> int | None:
        """The first token at which the report has the full name of an instrument that it calls by a shared one."""
        return next((at for at, each in self._named.items() if each.of == known.of and not each.among), None)

    @cached_property
    def _named(self) -> dict[int, Named]:
        spoken = {party for actor in self.actors for party in actor.parties}
        hits = [hit for hit in named().find(self.text.folded) if hit.payload.of in spoken]
        said = set(self.text.token_texts) if any(hit.payload.among for hit in hits) else set()
        return {
            self.span(hit.start, hit.end).first: hit.payload
            for hit in hits
            if not hit.payload.among or hit.payload.among & said
        }

    @cached_property
    def quoted(self) -> frozenset[int]:
        """The first tokens of sentences that begin inside a quotation opened in the same paragraph."""
        return quoted(self.text.token_texts, self.sentences, self.opens_paragraph)

    @cached_property
    def inside(self) -> frozenset[int]:
        """The tokens of the names of bodies and instruments but for the first of each: «أعمال» of «مجلس أعمال»."""
        return frozenset(i for first, each in self.things.items() for i in range(first + 1, first + each.length))

    @cached_property
    def years(self) -> frozenset[int]:
        """The first tokens of the years and months that are told as such, and of dates in brackets."""
        return frozenset(
            date.first
            for date in self.dates
            if (len(date.value) in _YEARS and not date.detail.get("relative"))
            or self.word(date.first - 1) == "("
            or self.word(date.last) == ")"
        )

    @cached_property
    def listed(self) -> Listings:
        """The agreements listed under headings."""
        return listings(self)

    @cached_property
    def dated(self) -> frozenset[int]:
        """The tokens of dates."""
        return frozenset(i for date in self.dates for i in range(date.first, date.last))

    @cached_property
    def numbers(self) -> frozenset[int]:
        """The first tokens of numbers, shares and sums."""
        return frozenset(quantity.first for quantity in self.quantities if quantity.kind != "ordinal")

    def opens_paragraph(self, sentence: Span) -> bool:
        """Whether a line break stands before a sentence."""
        if sentence.first == 0 or sentence.first >= len(self.tokens):
            return True
        return "\n" in self.text.folded[self.tokens[sentence.first - 1].end : self.tokens[sentence.first].start]

    def asks(self, sentence: Span) -> bool:
        """Whether a sentence is a question, which states nothing: «هل من منح دراسية؟»."""
        return self.word(sentence.last - 1) in ("؟", "?")

    def span(self, start: int, end: int) -> Span:
        """The tokens that a span of the folded text touches."""
        return Span(max(bisect_right(self._starts, start) - 1, 0), bisect_left(self._starts, end))

    def present(self, sentence: Span) -> AbstractSet[str]:
        """Every word of a sentence as it stands, and every group and `group.sense` of its words."""
        known = self._present.get(sentence.first)
        if known is None:
            known = set(self.text.token_texts[sentence.first : sentence.last])
            known.update(*filter(None, map(self.groups_at, range(*sentence))))
            self._present[sentence.first] = known
        return known

    @cached_property
    def ends(self) -> dict[int, int]:
        """The last token of each actor that nothing governs, to its first."""
        return {actor.last - 1: actor.first for actor in self.actors if not actor.prep}

    @cached_property
    def organised(self) -> frozenset[int]:
        """The tokens that name an organisation of states, or who acts for one."""
        bodies = (actor for actor in self.actors if any(party.startswith("org:") for party in actor.parties))
        return frozenset(i for actor in bodies for i in range(actor.first, actor.last))

    @cached_property
    def titles(self) -> frozenset[int]:
        """The tokens of the titles and names of men but for the first of each: «مجلس» of «رئيس مجلس الوزراء»."""
        men = (actor for actor in self.actors if actor.form in ("person", "office") and actor.role != "embassy")
        return frozenset(i for actor in men for i in range(actor.first + 1, actor.last))

    @cached_property
    def steps(self) -> list[int]:
        """How many steps stand before each token, and before the end (`reader.steps`)."""
        named = ((actor.first, actor.last) for actor in self.actors)
        return steps(self.text.token_texts, named, ((date.first, date.last) for date in self.dates))

    def actors_in(self, first: int, last: int) -> list[Actor]:
        """The actors that begin within a span of tokens."""
        begins = self._begins
        return self.actors[bisect_left(begins, first) : bisect_left(begins, last)]

    @cached_property
    def _begins(self) -> list[int]:
        return [actor.first for actor in self.actors]

    def dates_in(self, first: int, last: int) -> list[Timed]:
        """The dates that begin within a span of tokens; asked only when the report's dates are complete."""
        begins = self._dates_begin
        return self.dates[bisect_left(begins, first) : bisect_left(begins, last)]

    @cached_property
    def _dates_begin(self) -> list[int]:
        return [date.first for date in self.dates]

    def is_decimal(self, index: int) -> bool:
        """Whether a token is the mark within a number: «4.7»."""
        return self.word(index) in _POINTS and self.word(index - 1).isdigit() and self.word(index + 1).isdigit()

    def source(self, first: int, last: int) -> str:
        """The report's own words for a span of tokens."""
        return self.text.words(self.tokens[first].start, self.tokens[last - 1].end)

    def _is_year(self, span: Span, found: Found) -> bool:
        """Whether a number that ends an entry of a list is its year: «اتفاقية النقل الجوي - 2016»."""
        first, last = _ENTRY_YEARS
        return isinstance(found.value, int) and first <= found.value <= last and self.word(span.first - 1) in _LINKS

    def add(self, dates: Sequence[Found], quantities: Sequence[Found]) -> None:
        """Take the dates and quantities that the language room found."""
        self.dates = [Timed(*self.span(f.start, f.end), f.value, f.detail) for f in dates]
        taken = {token for date in self.dates for token in range(date.first, date.last)}
        ends = {last for _, last in self.sentences} | {last - 1 for _, last in self.sentences}
        for found in quantities:
            span = self.span(found.start, found.end)
            if found.kind == "number" and span.last in ends and span.first not in taken and self._is_year(span, found):
                self.dates.append(Timed(*span, str(found.value), {}))
                taken.add(span.first)
        self.dates.sort(key=lambda date: date.first)
        spans = ((self.span(found.start, found.end), found) for found in quantities)
        self.quantities = [
            Quantity(*span, found.kind, found.value) for span, found in spans if taken.isdisjoint(range(*span))
        ]
