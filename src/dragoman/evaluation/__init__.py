"""How near a reader comes to what careful people found in the same reports."""
