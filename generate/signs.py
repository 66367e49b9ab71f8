"""Arabic letters with their vowel signs as one glyph each, so that programs that read PDF keep both together.

A sign set as a glyph of its own stands above or below the line, and those programs take it for another line. Each
shape of a letter therefore gets a glyph with each sign, and with shadda and each sign, where the font's anchors say.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from fontTools.otlLib.builder import LigatureSubstBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

LETTERS = range(0x621, 0x64B)
SIGNS = (*range(0x64B, 0x653), 0x670)
SHADDA = 0x651
FROM_THE_RIGHT = 1
"""Lookup flag."""
_MARK_TO_BASE, _MARK_TO_LIGATURE = 4, 5
_SINGLE, _LIGATURE = 1, 4
_BASE = 1


class _Place(NamedTuple):
    """A glyph that takes signs, its anchors by the class of a sign, and the class and anchor of each sign there."""

    glyph: str
    anchors: list[Any]
    signs: dict[str, tuple[int, Any]]


def add_signed(font: TTFont, parted: dict[str, str]) -> None:
    """Add the glyphs, and the rule that puts one where a letter and its sign meet.

    `parted` has the empty alef that follows each shape of lam and alef in one.
    """
    made: dict[tuple[str, str], str] = {}
    order = list(font.getGlyphOrder())
    for place in (*_letters(font), *_ligatures(font, parted)):
        for sign, (of, anchor) in place.signs.items():
            there = place.anchors[of]
            if there is None or (place.glyph, sign) in made:
                continue
            pen = TTGlyphPen(font["glyf"].glyphs)
            pen.addComponent(place.glyph, (1, 0, 0, 1, 0, 0))
            pen.addComponent(
                sign, (1, 0, 0, 1, there.XCoordinate - anchor.XCoordinate, there.YCoordinate - anchor.YCoordinate)
            )
            name = f"{place.glyph}.{sign}"
            order.append(name)
            font["glyf"].glyphs[name] = pen.glyph()
            font["hmtx"].metrics[name] = font["hmtx"].metrics[place.glyph]
            font["GDEF"].table.GlyphClassDef.classDefs[name] = _BASE
            made[place.glyph, sign] = name
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    for name in made.values():
        font["glyf"].glyphs[name].recalcBounds(font["glyf"])
        font["hmtx"].metrics[name] = (font["hmtx"].metrics[name][0], font["glyf"].glyphs[name].xMin)
    _join(font, made)


def _join(font: TTFont, made: dict[tuple[str, str], str]) -> None:
    """The lookup that joins a letter and its sign, after all that shape letters."""
    gsub = font["GSUB"].table
    builder = LigatureSubstBuilder(font, None)
    builder.ligatures = made
    builder.lookupflag = FROM_THE_RIGHT
    builder.lookup_index = len(gsub.LookupList.Lookup)
    gsub.LookupList.Lookup.append(builder.build())
    gsub.LookupList.LookupCount += 1
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "rlig":
            record.Feature.LookupListIndex.append(builder.lookup_index)
            record.Feature.LookupCount += 1


def _signs(font: TTFont) -> set[str]:
    """The glyphs of the signs, and of shadda with each."""
    names = font.getBestCmap()
    signs = {names[sign] for sign in SIGNS}
    both = {
        ligature.LigGlyph
        for lookup in font["GSUB"].table.LookupList.Lookup
        if lookup.LookupType == _LIGATURE
        for table in lookup.SubTable
        for first, ligatures in table.ligatures.items()
        for ligature in ligatures
        if names[SHADDA] in (first, *ligature.Component) and {first, *ligature.Component} <= signs
    }
    return signs | both


def _placed(font: TTFont, table: Any) -> dict[str, tuple[int, Any]]:  # noqa: ANN401  # tables of fonts are made as they are read
    """The class and anchor of each sign in a table of positions."""
    signs = _signs(font)
    found = zip(table.MarkCoverage.glyphs, table.MarkArray.MarkRecord, strict=True)
    return {glyph: (record.Class, record.MarkAnchor) for glyph, record in found if glyph in signs}


def _letters(font: TTFont) -> Iterator[_Place]:
    """Every shape of every letter."""
    names = font.getBestCmap()
    alone = [names[letter] for letter in LETTERS if letter in names]
    gsub = font["GSUB"].table
    shaping = {
        index
        for record in gsub.FeatureList.FeatureRecord
        if record.FeatureTag in ("init", "medi", "fina")
        for index in record.Feature.LookupListIndex
    }
    tables = [
        table.mapping
        for index in sorted(shaping)
        for table in gsub.LookupList.Lookup[index].SubTable
        if gsub.LookupList.Lookup[index].LookupType == _SINGLE
    ]
    shapes = {*alone, *(table[glyph] for table in tables for glyph in alone if glyph in table)}
    for table in _positions(font, _MARK_TO_BASE):
        signs = _placed(font, table)
        for glyph, record in zip(table.BaseCoverage.glyphs, table.BaseArray.BaseRecord, strict=True):
            if glyph in shapes:
                yield _Place(glyph, record.BaseAnchor, signs)


def _ligatures(font: TTFont, parted: dict[str, str]) -> Iterator[_Place]:
    """The shapes that stand for a lam before alef, and the empty alefs, whose signs stand over that shape's end."""
    for table in _positions(font, _MARK_TO_LIGATURE):
        signs = _placed(font, table)
        for glyph, attached in zip(table.LigatureCoverage.glyphs, table.LigatureArray.LigatureAttach, strict=True):
            if glyph in parted:
                first, second = (component.LigatureAnchor for component in attached.ComponentRecord)
                yield _Place(glyph, first, signs)
                yield _Place(parted[glyph], second, signs)


def _positions(font: TTFont, kind: int) -> Iterator[Any]:
    for lookup in font["GPOS"].table.LookupList.Lookup:
        if lookup.LookupType == kind:
            yield from lookup.SubTable
