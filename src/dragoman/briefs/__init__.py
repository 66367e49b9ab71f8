"""Records to documents: the brief on a pair and its timeline, composed once and written in several forms."""
