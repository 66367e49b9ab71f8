"""Frames as data: the words that trigger them, and what each takes; `words` and `frames` read the YAML beside them."""
