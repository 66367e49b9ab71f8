"""Fuzzing: what the rooms that take strangers' bytes must hold to, whatever the bytes; see `make fuzz`."""
