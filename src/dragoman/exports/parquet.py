"""The table of records as Parquet, typed. Needs the extra `exports`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped]  # has no types
import pyarrow.parquet as pq  # type: ignore[import-untyped]  # likewise

from dragoman.exports.table import Row, columns

_GROUP, _BATCH = 10_000, 500
"""Rows of a row group, which is held in memory at once, and those of them that are held as Python's values."""
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
        while rows := _write_group(writer, islice(left, _GROUP), schema):
            written += rows
            pa.default_memory_pool().release_unused()  # it keeps what a group took, and of each next one some more
    return written


def _write_group(writer: Any, made: Iterator[Row], schema: Any) -> int:  # noqa: ANN401  # pyarrow has no types
    """Write rows as one group, nothing of which is held afterwards; how many they were."""
    batches = list(_batches(made, schema))
    if batches:
        writer.write_table(pa.Table.from_batches(batches).combine_chunks())
    return sum(batch.num_rows for batch in batches)


def _batches(made: Iterator[Row], schema: Any) -> Iterator[Any]:  # noqa: ANN401  # pyarrow has no types
    while some := list(islice(made, _BATCH)):
        yield pa.RecordBatch.from_pylist(some, schema=schema)
