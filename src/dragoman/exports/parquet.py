"""The table of records as Parquet, typed. Needs the extra `exports`."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from pathlib import Path

import pyarrow as pa  # type: ignore[import-untyped]  # has no types
import pyarrow.parquet as pq  # type: ignore[import-untyped]  # likewise

from dragoman.exports.table import Row, columns

_BATCH = 10_000
"""Rows of a row group: what is held in memory at once."""
_TYPES = {
    "text": pa.string(),
    "texts": pa.list_(pa.string()),
    "integer": pa.int64(),
    "number": pa.float64(),
    "date": pa.date32(),
}


def to_parquet(made: Iterable[Row], path: Path) -> int:
    """Write a Parquet file in row groups, and tell how many rows it has."""
    schema = pa.schema([(name, _TYPES[kind]) for name, kind in columns().items()])
    written = 0
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        left = iter(made)
        while some := list(islice(left, _BATCH)):
            writer.write_table(pa.Table.from_pylist(some, schema=schema))
            written += len(some)
    return written
