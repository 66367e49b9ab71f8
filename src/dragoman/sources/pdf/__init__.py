"""PDF documents: from where each glyph stands on a page to text in the order in which it is read."""
