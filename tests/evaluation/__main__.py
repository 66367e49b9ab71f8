"""Print every figure of reading: `python -m tests.evaluation [--frames N] [--held-out]`; `make score` is this."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from tests.evaluation.annotations import measure_corpus, measure_written
from tests.evaluation.names_and_roles import measure_names
from tests.evaluation.peer_dates import measure_dates
from tests.evaluation.peer_numbers import measure_numbers
from tests.evaluation.reading import measure_frames, measure_reading
from tests.evaluation.stories import measure_stories

SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[2].parent / "shared"))


def main() -> int:
    """Exit code 1 where the shared texts are not here."""
    parser = argparse.ArgumentParser(prog="make score", description=__doc__)
    parser.add_argument(
        "--frames", type=int, default=2000, help="count frames on so many reports of the corpus; 0: none"
    )
    parser.add_argument("--held-out", action="store_true", help="score the held-out fifth alone")
    options = parser.parse_args()
    if not SHARED.exists():
        sys.stderr.write(f"the texts to measure on are not here: {SHARED}; name their folder with DRAGOMAN_SHARED\n")
        return 1
    measures = (("dates", measure_dates), ("numbers", measure_numbers), ("people", measure_names))
    for title, measured in ((title, measure(SHARED)) for title, measure in measures):
        for name, counts in measured.items():
            if name != "wrong":
                sys.stdout.write(f"{title:8} {name:12} {counts[0]} of {counts[1]}\n")
    if not options.held_out:
        sys.stdout.write("\nstories of several papers, in a register\n" + measure_stories(SHARED).table())
    sys.stdout.write("\nreader, on the held-out fifth\n" if options.held_out else "\nreader, on the whole gold\n")
    sys.stdout.write(measure_reading(SHARED, held_out=True if options.held_out else None).table(kinds=True))
    for name, reached in measure_written().items():
        sys.stdout.write(f"\nreader, on reports that we wrote: {name}\n" + reached.table(kinds=True))
    for name, reached in measure_corpus(SHARED).items():
        sys.stdout.write(f"\nreader, on annotated reports of the corpus: {name}\n" + reached.table())
    if options.frames:
        count, fired = measure_frames(SHARED, options.frames)
        sys.stdout.write(f"\nframes, fired on {count} reports of the corpus\n")
        sys.stdout.writelines(f"{times:7} {frame}\n" for frame, times in fired.most_common())
    return 0


if __name__ == "__main__":
    sys.exit(main())
