"""The register's schema through its versions, as Alembic runs them."""
