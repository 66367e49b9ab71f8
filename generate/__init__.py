"""Writes the files that are computed from others, and finds those that have drifted: `python -m generate [--check]`."""
