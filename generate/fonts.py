"""The fonts that ship with briefs: web fonts of IBM Plex Sans Arabic (OFL) as TrueType, under names of their own.

Run as `python -m generate.fonts FOLDER`, where FOLDER is the unpacked npm package `@fontsource/ibm-plex-sans-arabic`;
needs fonttools and brotli. The licence reserves the name Plex for unchanged fonts, so the families are called
otherwise. What is changed: programs that read PDF turn round the letters of a ligature, so that «العلاقات» comes
back as «العالقات». Lam and alef therefore keep a glyph each: the shape of both stands for the lam, the alef is empty.
The other ligatures of the font are left out, and letters with vowel signs are added (`signs.py`). The Latin fonts gain
a space that has a shape, though one without a surface, for the parting of directions (`templates/brief.typ`).
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from fontTools.otlLib.builder import ChainContextSubstBuilder, ChainContextualRule, SingleSubstBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

from generate.signs import add_signed

FONTS = Path(__file__).parents[1] / "src" / "dragoman" / "briefs" / "fonts"
FAMILIES = {"arabic": "Dragoman Arabic", "latin": "Dragoman Latin"}
LAMS = ("uniFEDF", "uniFEE0")
ALEFS = ("uniFE8E", "uniFE88", "uniFE84", "uniFE82", "uniFB51")
"""Glyphs of lam at the head and in the midst of a word, of the alefs that end one."""
IGNORE_MARKS = 9
"""Lookup flag: from the right, marks skipped."""
PARTING, PARTING_WIDTH = 0x202F, 300
"""A narrow space that breaks no line."""
WEIGHTS = {400: "Regular", 700: "Bold"}
_FAMILY, _STYLE, _UNIQUE, _FULL, _POSTSCRIPT = 1, 2, 3, 4, 6
_TYPOGRAPHIC = (16, 17, 21, 22, 25)


def main(folder: Path) -> None:
    """Write every font and the licence."""
    FONTS.mkdir(exist_ok=True)
    for script, family in FAMILIES.items():
        for weight, style in WEIGHTS.items():
            font = TTFont(folder / "files" / f"ibm-plex-sans-arabic-{script}-{weight}-normal.woff2")
            font.flavor = None
            if script == "arabic":
                add_signed(font, _part_ligatures(font))
            else:
                _add_parting(font)
            _rename(font, family, style)
            font.save(FONTS / f"{family.replace(' ', '')}-{style}.ttf")
    shutil.copyfile(folder / "LICENSE", FONTS / "OFL.txt")


def _part_ligatures(font: TTFont) -> dict[str, str]:
    """Lam before alef takes the shape of both; alef after that shape becomes empty.

    Gives the empty alef that follows each such shape.
    """
    gsub = font["GSUB"].table
    lookups = gsub.LookupList.Lookup
    required = [record.Feature for record in gsub.FeatureList.FeatureRecord if record.FeatureTag == "rlig"]
    pairs = [
        (lam, ligature.Component[0], ligature.LigGlyph)
        for feature in required
        for index in feature.LookupListIndex
        for table in lookups[index].SubTable
        for lam, ligatures in table.ligatures.items()
        for ligature in ligatures
        if lam in LAMS and ligature.Component[0] in ALEFS
    ]
    empty = {alef: _add_empty(font, f"{alef}.empty") for alef in sorted({alef for _, alef, _ in pairs})}
    shapes, ends = ChainContextSubstBuilder(font, None), ChainContextSubstBuilder(font, None)
    for alef, nothing in empty.items():
        shape = _add_lookup(font, {lam: both for lam, after, both in pairs if after == alef})
        shapes.rules.append(
            ChainContextualRule([], [{lam for lam, after, _ in pairs if after == alef}], [{alef}], [[shape]])
        )
        end = _add_lookup(font, {alef: nothing})
        ends.rules.append(
            ChainContextualRule([{both for _, after, both in pairs if after == alef}], [{alef}], [], [[end]])
        )
    for builder in (shapes, ends):
        builder.lookupflag = IGNORE_MARKS
        builder.lookup_index = len(lookups)
        lookups.append(builder.build())
    gsub.LookupList.LookupCount = len(lookups)
    for feature in required:
        feature.LookupListIndex = [shapes.lookup_index, ends.lookup_index]
        feature.LookupCount = 2
    return {both: empty[after] for _, after, both in pairs}


def _add_lookup(font: TTFont, mapping: dict[str, str]) -> SingleSubstBuilder:
    builder = SingleSubstBuilder(font, None)
    builder.mapping = mapping
    lookups = font["GSUB"].table.LookupList.Lookup
    builder.lookup_index = len(lookups)
    lookups.append(builder.build())
    return builder


def _add_empty(font: TTFont, name: str) -> str:
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"].glyphs[name] = Glyph()
    font["hmtx"].metrics[name] = (0, 0)
    font["GDEF"].table.GlyphClassDef.classDefs[name] = 1
    return name


def _add_parting(font: TTFont) -> None:
    """A space with the shape of a line there and back, which paints nothing: readers of PDF pass over empty glyphs."""
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    pen.lineTo((PARTING_WIDTH, PARTING_WIDTH))
    pen.closePath()
    name = f"uni{PARTING:04X}"
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"].glyphs[name] = pen.glyph()
    font["hmtx"].metrics[name] = (PARTING_WIDTH, 0)
    font["GDEF"].table.GlyphClassDef.classDefs[name] = 1
    for table in font["cmap"].tables:
        table.cmap[PARTING] = name


def _rename(font: TTFont, family: str, style: str) -> None:
    names = font["name"]
    for record in list(names.names):
        if record.nameID in _TYPOGRAPHIC:
            names.removeNames(nameID=record.nameID)
    compact = family.replace(" ", "")
    for name, text in (
        (_FAMILY, family),
        (_STYLE, style),
        (_UNIQUE, f"{compact}-{style}"),
        (_FULL, f"{family} {style}"),
        (_POSTSCRIPT, f"{compact}-{style}"),
    ):
        names.setName(text, name, 3, 1, 0x409)
        names.setName(text, name, 1, 0, 0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
