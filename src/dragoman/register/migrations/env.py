"""How Alembic reaches the register: on the connection that it is handed, inside the transaction already begun."""

from __future__ import annotations

from alembic import context

from dragoman.register.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()
