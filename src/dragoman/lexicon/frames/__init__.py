"""Frames as data: the words that trigger them and what each takes.

`lexemes`, `grammar`, `named` and `frames` read the YAML beside them.
"""
