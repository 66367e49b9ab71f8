"""Fuzz a target, or all of them one after another; what fails is written to fuzz/regressions and stays there."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent
FOUND = FOLDER / "regressions"
PAGES = FOLDER.parent / "tests" / "sources" / "pages"


def main() -> int:
    """Run each target for some seconds; the exit code says whether any failed."""
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("--seconds", type=int, default=600, help="for how long each target is fuzzed")
    parser.add_argument("--target", help="only this one")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        return _fuzz(options.target, options.seconds)
    from fuzz.targets import TARGETS  # noqa: PLC0415  # the one that fuzzes must load them itself

    names = [options.target] if options.target else list(TARGETS)
    failed = []
    for name in names:
        sys.stderr.write(f"fuzz: {name} for {options.seconds} seconds\n")
        command = [sys.executable, "-m", "fuzz", "--here", "--target", name, "--seconds", str(options.seconds)]
        if subprocess.run(command, check=False, cwd=FOLDER.parent).returncode:  # noqa: S603  # this very program
            failed.append(name)
    sys.stderr.write(f"fuzz: {', '.join(failed) or 'nothing'} failed\n")
    return bool(failed)


def _fuzz(name: str, seconds: int) -> int:
    """Fuzz one target in this process, which libFuzzer ends."""
    import atheris  # noqa: PLC0415  # only this needs it

    with atheris.instrument_imports(include=["dragoman"]):
        from fuzz.targets import TARGETS  # noqa: PLC0415  # it is watched as it is loaded

    corpus = FOLDER / "corpus" / name
    corpus.mkdir(parents=True, exist_ok=True)
    FOUND.mkdir(exist_ok=True)
    arguments = [
        str(corpus), str(FOLDER / "seeds"), str(PAGES), f"-max_total_time={seconds}", "-timeout=20", "-max_len=20000",
        "-rss_limit_mb=3000",
        f"-artifact_prefix={FOUND}/{name}-", "-print_final_stats=1", "-verbosity=0",
    ]  # fmt: skip
    atheris.Setup([sys.argv[0], *arguments], TARGETS[name])
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
