"""From what a desk receives to reports: formats told by their content, every parser under limits, nothing lost.

`open_reports` is the one way in. What cannot be read becomes a `Failure` that names the file, the place and the remedy,
and stops nothing else.
"""

from dragoman.sources.failure import Failure
from dragoman.sources.limits import Limits
from dragoman.sources.opening import open_reports

__all__ = ["Failure", "Limits", "open_reports"]
