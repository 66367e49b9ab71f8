"""The pages that the extraction of main text is measured on: skeletons of usual systems, filled with articles.

The skeletons are Jinja templates, the articles and what stands around them YAML, all written for these tests. The text
that is wanted of each page is known, since it was put there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import jinja2
import yaml

FOLDER = Path(__file__).parent / "pages"
TABLE = [("2019", "112", "87"), ("2020", "96", "90"), ("2021", "140", "131"), ("2022", "٢٠٥", "١٧٧")]


class Filled(NamedTuple):
    """One page: its skeleton's name, its markup, and the title, day and text that are wanted of it."""

    skeleton: str
    markup: str
    title: str
    day: str
    wanted: str


def pages() -> Iterator[Filled]:
    """Every skeleton with every article."""
    around = yaml.safe_load((FOLDER / "furniture.yml").read_text(encoding="utf-8"))
    articles = yaml.safe_load((FOLDER / "articles.yml").read_text(encoding="utf-8"))
    templates = jinja2.Environment(loader=jinja2.FileSystemLoader(FOLDER), autoescape=True)
    for path in sorted(FOLDER.glob("*.html")):
        template = templates.get_template(path.name)
        for article in articles:
            table = TABLE if path.stem.startswith("15") else []
            cells = ["السنة\tالصادرات\tالواردات", *map("\t".join, table)] if table else []
            wanted = "\n".join([article["title"], *article["paragraphs"], *cells])
            yield Filled(
                path.stem, template.render(**around, **article, table=TABLE), article["title"], article["day"], wanted
            )


def words(text: str) -> Counter[str]:
    """The words of a text with how often each stands in it: what precision and recall are counted on."""
    return Counter(re.findall(r"\w+", text))
