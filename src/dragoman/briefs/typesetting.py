"""Typst with the fonts that ship here and no others. Needs the extra `documents`."""

from __future__ import annotations

from importlib import resources
from typing import Literal

import typst

from dragoman.model.errors import DocumentError

FONTS = ("DragomanArabic-Regular.ttf", "DragomanArabic-Bold.ttf", "DragomanLatin-Regular.ttf", "DragomanLatin-Bold.ttf")
"""The font files that a page needs."""
_SHARP = 220
"""Pixels to an inch of a picture: what print wants."""


def typeset(template: str, inputs: dict[str, str], form: Literal["pdf", "png"] = "pdf") -> bytes:
    """What a template of `templates` makes of its inputs: a PDF file, or one page as a picture.

    Raises:
        DocumentError: a font that ships with dragoman is missing, or typst cannot set the page.
    """
    home = resources.files(__package__)
    with resources.as_file(home.joinpath("fonts")) as fonts, resources.as_file(home.joinpath("templates")) as templates:
        missing = [name for name in FONTS if not (fonts / name).is_file()]
        if missing:
            raise DocumentError(f"the font {missing[0]} is missing", where=str(fonts), remedy="install dragoman again")
        try:
            made: bytes = typst.compile(
                templates / template,
                font_paths=[fonts],
                ignore_system_fonts=True,
                sys_inputs=inputs,
                format=form,
                ppi=_SHARP,
            )
        except (RuntimeError, typst.TypstError) as fault:
            raise DocumentError(
                f"the page cannot be set: {fault}", remedy="report it with the brief's Markdown"
            ) from fault
    return made
