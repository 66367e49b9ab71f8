"""What comes from the web: archives of crawls, feeds, and pages fetched under guard."""
