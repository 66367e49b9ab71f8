"""Frames as data: the words that trigger them, and what each takes; `lexemes`, `grammar` and `frames` read the YAML beside them."""
