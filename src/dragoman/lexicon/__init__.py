"""What the reader knows before it reads: reviewed lists of names and words, and one-pass finders over them."""
