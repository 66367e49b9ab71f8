"""Web pages: the main text without what stands around it, and what the page says of itself."""
