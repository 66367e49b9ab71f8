"""Web pages as heavy as real ones, made around the texts that are measured on."""

from __future__ import annotations

import html

from dragoman.model.report import Report

_MENU = "".join(
    f'<li class="menu-item menu-item-type-custom menu-item-{n}"><a href="https://paper.example/section/{n}">قسم من '
    f"أقسام الصحيفة رقم {n}</a></li>"
    for n in range(150)
)
_CARDS = "".join(
    f'<div class="item post"><a href="/{n}"><img src="https://paper.example/uploads/2024/03/{n}.jpg" alt="صورة" '
    f'width="300" height="200"></a><h3 class="title"><a href="/{n}">عنوان خبر آخر من أخبار اليوم رقم {n}</a></h3>'
    f'<span class="date">3 مارس 2024</span></div>'
    for n in range(90)
)
_SCRIPT = f"<script>{'var settings = {};' * 1_200}</script>"


def page(report: Report) -> bytes:
    """A page of some 100 KB with the report's text as its article, menus above and below it and cards beside it."""
    paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in report.text.splitlines() if line.strip())
    title = html.escape(report.text.strip().split("\n", 1)[0][:150])
    head = f'<meta charset="utf-8"><title>{title} - صحيفة</title>{_SCRIPT}'
    article = f'<article><h1>{title}</h1><div class="body">{paragraphs}</div></article>'
    return (
        f'<!DOCTYPE html><html lang="ar" dir="rtl"><head>{head}</head><body class="rtl">'
        f"<header><nav><ul>{_MENU}</ul></nav></header><main>{article}<aside>{_CARDS}</aside></main><footer><ul>{_MENU}</ul></footer></body></html>"
    ).encode()
