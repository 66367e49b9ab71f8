"""A brief as one self-contained HTML file: light and dark, for the screen and for print, no script."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from dragoman.briefs.document import Brief, Chart, Timeline, direction


def to_html(brief: Brief) -> str:
    """The whole brief. Every piece of text has its language and direction."""
    return _environment().get_template("brief.html.j2").render(brief=brief)


def to_svg(chart: Chart, lang: str) -> str:
    """A chart as a drawing that stands alone: with its title, its description, and colours for white paper."""
    return _environment().get_template("chart.svg.j2").render(chart=chart, lang=lang, number=0, alone=True)


def timeline_to_html(timeline: Timeline) -> str:
    """A timeline as a table."""
    return _environment().get_template("timeline.html.j2").render(timeline=timeline)


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("dragoman.briefs"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["direction"] = direction
    made.filters["web"] = web_address
    return made


def web_address(url: str | None) -> str | None:
    """An address that may be linked to; others (`javascript:`, files) stand as text only."""
    return url if url and url.startswith(("https://", "http://")) else None
