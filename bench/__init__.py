"""Measures speed and writes docs/benchmarks.md: `python -m bench [--reports N] [--print]`."""
