"""Sample reports, written for this package: `reports.jsonl`, which `dragoman demo` reads.

Their publishers are invented, and each says so in its name («عيّنة»); their addresses are reserved ones that lead
nowhere. What they tell of Azerbaijan with Kuwait, Kazakhstan and Qatar is told elsewhere too, but they are no source.

They hold what real reports hold: a wire text and its shortened reprint (01, 02), one embassy's opening in an exact and
an inexact date (01, 03), two dates for one founding of relations that cannot both be right (01 and 04 against 03),
Arabic-Indic digits (04), datelines (01, 08, 09), and plans with what came of them (05 and 01, 09 and 10).
"""

from importlib import resources
from importlib.resources.abc import Traversable


def file() -> Traversable:
    """The sample reports as Report JSONL."""
    return resources.files(__package__).joinpath("reports.jsonl")
