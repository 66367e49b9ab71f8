"""Realms: which states are kingdoms, and what their papers call them."""

from __future__ import annotations

COURTS = ("SAU", "KWT", "QAT", "BHR", "ARE")
"""Whose papers style their princes «سمو» and «صاحب السمو» without their state."""
GULF_STATES = ("ARE", "QAT", "KWT")
"""Whose papers say «الدولة» of their own."""
KINGDOMS = ("SAU", "BHR", "JOR", "MAR")
"""Whose papers say «المملكة» of their own."""
MONARCHIES = frozenset({
    "SAU", "KWT", "QAT", "BHR", "OMN", "JOR", "MAR", "GBR", "ESP", "SWE", "NOR", "DNK", "NLD", "BEL", "JPN", "THA",
    "MYS", "BRN", "KHM", "LUX", "MCO", "LIE", "SWZ", "LSO", "TON", "BTN",
})  # fmt: skip
CROWNED = frozenset({"الملكه", "ملكه", "الملك", "ملك", "الامير", "امير", "السلطان", "سلطان", "العاهل", "عاهل"})
"""Titles of crowned heads, folded."""
TITLED = {
    "السلطان": frozenset({"OMN", "BRN"}),
    "سلطان": frozenset({"OMN", "BRN"}),
    "الملك": MONARCHIES - {"KWT", "QAT", "OMN", "JPN", "BRN", "LUX", "MCO", "LIE"},
}
"""Titles that only some of them bear: no paper of Kuwait means its own emir by «جلالة السلطان»."""
