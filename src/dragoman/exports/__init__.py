"""Records in other people's formats: tables, event data, linked data, graphs; each with its mapping and losses."""
