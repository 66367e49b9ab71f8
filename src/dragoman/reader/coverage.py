"""Coverage: what the reader's frames and words find in many reports, and what they leave, for whoever extends them.

Reports stream by; what is kept grows with the lexicon and with the words of the language, not with the reports.
"""

from __future__ import annotations

import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterator

import msgspec

from dragoman.lexicon.frames.frames import frames
from dragoman.lexicon.frames.grammar import grammar
from dragoman.lexicon.frames.lexemes import words
from dragoman.model.statement import Statement
from dragoman.reader.scene import Scene
from dragoman.reader.scope import kinds_left
from dragoman.reader.spans import Span

_PARTIES = 2
_SHORTEST = 3
"""Letters of a word that is worth showing."""


class Sample(msgspec.Struct, frozen=True):
    """A place to read: the report and its words."""

    doc: str
    text: str


class Fired(msgspec.Struct, frozen=True, tag="frame", tag_field="table"):
    """How many statements a frame made, with some of them."""

    frame: str
    count: int
    samples: list[Sample]


class Missed(msgspec.Struct, frozen=True, tag="missed", tag_field="table"):
    """A word of no list, by the sentences with two parties and no statement in which it stands.

    `excess` is how far these are above what its share of the other sentences would make, in standard deviations of a
    Poisson count.
    """

    word: str
    count: int
    excess: float
    sample: Sample


class Unused(msgspec.Struct, frozen=True, tag="unused", tag_field="table"):
    """An entry of the word lists of which no form occurred."""

    group: str
    sense: str
    entry: str


class Total(msgspec.Struct, frozen=True, tag="total", tag_field="table"):
    """The whole: reports, those of other pages or with fewer than two parties, statements, and sentences.

    `silent` are the sentences with two parties and no statement.
    """

    reports: int
    unread: int
    statements: int
    sentences: int
    silent: int


class Coverage:
    """Takes reports as they were read and tells at the end what covered them.

    `samples` statements are kept of each frame: any of its statements has the same chance, by the `seed`.
    """

    def __init__(self, samples: int = 3, seed: int = 0) -> None:
        self._size = samples
        self._random = random.Random(seed)  # noqa: S311  # picks what to read, guards nothing
        self._counts: Counter[str] = Counter()
        self._samples: dict[str, list[Sample]] = defaultdict(list)
        self._in_silent: Counter[str] = Counter()
        self._elsewhere: Counter[str] = Counter()
        self._examples: dict[str, Sample] = {}
        self._seen: set[tuple[str, str, str]] = set()
        self._reports = self._unread = self._sentences = self._silent = 0

    def take(self, doc: str, scene: Scene | None, statements: list[Statement]) -> None:
        """Count one report by its scene, which is None where it was not read, and its statements."""
        self._reports += 1
        if scene is None:
            self._unread += 1
            return
        for statement in statements:
            self._keep(doc, statement)
        told = [scene.span(*scene.text.folded_span(s.evidence.start, s.evidence.end)) for s in statements]
        for sentence in scene.sentences:
            self._count(doc, scene, sentence, told)

    def _keep(self, doc: str, statement: Statement) -> None:
        frame = statement.frame or statement.kind
        self._counts[frame] += 1
        kept, sample = self._samples[frame], Sample(doc, statement.evidence.text)
        if len(kept) < self._size:
            kept.append(sample)
        elif (at := self._random.randrange(self._counts[frame])) < self._size:
            kept[at] = sample

    def _count(self, doc: str, scene: Scene, sentence: Span, told: list[Span]) -> None:
        self._sentences += 1
        actors = scene.actors_in(*sentence)
        named = {i for actor in actors for i in range(actor.first, actor.last)}
        parties = {party for actor in actors for party in actor.parties}
        silent = (
            len(parties) >= _PARTIES
            and kinds_left(scene, sentence) is None
            and not any(span.first < sentence.last and sentence.first < span.last for span in told)
        )
        self._silent += silent
        unknown = set()
        for i in range(*sentence):
            lexemes = scene.words_at(i)
            self._seen.update((each.group, each.sense, each.listed) for each in lexemes)
            if not lexemes and i not in named and scene.tokens[i].shape == "word":
                unknown.add(_bare(scene.word(i)))
        for word in unknown:
            if silent:
                self._in_silent[word] += 1
                self._examples.setdefault(word, Sample(doc, scene.source(*sentence)))
            else:
                self._elsewhere[word] += 1

    def total(self) -> Total:
        """The whole."""
        return Total(self._reports, self._unread, self._counts.total(), self._sentences, self._silent)

    def fired(self) -> Iterator[Fired]:
        """Every frame, those that made most first; those that made nothing last, with no samples."""
        names = {frame.name for frame in frames()} | self._counts.keys()
        for name in sorted(names, key=lambda name: (-self._counts[name], name)):
            yield Fired(name, self._counts[name], self._samples.get(name, []))

    def missed(self, most: int) -> list[Missed]:
        """The words of no list that mark sentences with two parties and no statement, the most telling first."""
        small = grammar()
        function = small.prepositions.keys() | small.relatives | small.complementizers | small.breaks
        rows = (
            Missed(word, count, self._excess(word, count), self._examples[word])
            for word, count in self._in_silent.items()
            if len(word) >= _SHORTEST and word not in function
        )
        return sorted(rows, key=lambda row: (-row.excess, row.word))[:most]

    def _excess(self, word: str, count: int) -> float:
        others = max(self._sentences - self._silent, 1)
        expected = self._elsewhere[word] * self._silent / others
        return round((count - expected) / math.sqrt(expected + 1), 1)

    def unused(self) -> list[Unused]:
        """The entries of the word lists that never occurred."""
        return [Unused(*entry) for entry in sorted(words().listed - self._seen)]


def _bare(word: str) -> str:
    """A word without و before it and without the article."""
    bare = word[1:] if word[0] == "و" and len(word) > _SHORTEST + 1 else word
    if bare.startswith("لل") and len(bare) > _SHORTEST + 1:
        return bare[2:]
    return bare[2:] if bare.startswith("ال") and len(bare) > _SHORTEST + 1 else bare
