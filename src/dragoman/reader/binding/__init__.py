"""Finding who fills the roles of a frame."""
