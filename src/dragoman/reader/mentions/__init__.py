"""Mentions: what a text names, found in one pass over its folded form."""
