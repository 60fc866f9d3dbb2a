"""The peewee models are the schema: same tables, columns, types, emptiness and keys."""

from typing import Any

import pytest

from netplanner.storage import models
from netplanner.storage.store import Store

_TYPES = {
    "AutoField": "INTEGER",
    "IntegerField": "INTEGER",
    "TextField": "TEXT",
    "FloatField": "REAL",
    "BlobField": "BLOB",
}


@pytest.mark.parametrize("model", models.all_models(), ids=lambda model: model._meta.table_name)
def test_a_model_mirrors_its_table(store: Store, model: Any) -> None:
    table = model._meta.table_name
    columns = store.reader.execute('SELECT name, type, "notnull", pk FROM pragma_table_info(?)', (table,)).fetchall()
    assert columns, table
    fields = {field.column_name: field for field in model._meta.sorted_fields}
    assert list(fields) == [name for name, *_ in columns]
    for name, kind, not_null, key in columns:
        field = fields[name]
        assert _TYPES[type(field).__name__] == kind, (table, name)
        # A primary key of one integer column is never empty, though SQLite doesn't say so.
        assert (not field.null) == bool(not_null or key), (table, name)
    keys = {name for name, _, _, key in columns if key}
    assert keys == {model._meta.primary_key.column_name}


@pytest.mark.parametrize("model", models.all_models(), ids=lambda model: model._meta.table_name)
def test_defaults_are_those_of_the_table(store: Store, model: Any) -> None:
    sql = "SELECT name, dflt_value FROM pragma_table_info(?)"
    defaults = dict(store.reader.execute(sql, (model._meta.table_name,)).fetchall())
    for field in model._meta.sorted_fields:
        written = defaults[field.column_name]
        if field.default is None:
            assert written is None or field.null, field
        else:
            assert written is not None, field
            assert str(field.default) == written.strip("'"), field
