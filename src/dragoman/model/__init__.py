"""The nouns of the register as immutable typed values, each with JSON both ways."""
