"""The peewee models of the tables written through peewee; the other tables are written in SQL.

They mirror the migrations; a test compares the two. Nothing outside storage sees them.
"""

from typing import Any

import apsw
from peewee import (
    AutoField,
    BlobField,
    DatabaseProxy,
    FloatField,
    IntegerField,
    Model,
    TextField,
)
from playhouse.apsw_ext import APSWDatabase

_proxy = DatabaseProxy()


class _BookDatabase(APSWDatabase):
    """peewee on the store's one writing connection, whichever thread it is used from."""

    def __init__(self, connection: apsw.Connection) -> None:
        super().__init__(connection.filename, thread_safe=False, autoconnect=True)
        self._connection = connection

    def _connect(self) -> apsw.Connection:
        return self._connection


def bind(connection: apsw.Connection) -> None:
    _proxy.initialize(_BookDatabase(connection))


class BaseModel(Model):
    class Meta:
        database = _proxy
        legacy_table_names = False


class ContactModel(BaseModel):
    id = AutoField()
    uid = TextField(unique=True)
    kind = TextField(default="individual")
    fn = TextField(null=True)
    display_name = TextField()
    family = TextField(default="")
    given = TextField(default="")
    additional = TextField(default="")
    prefix = TextField(default="")
    suffix = TextField(default="")
    nickname = TextField(default="")
    organization = TextField(default="")
    department = TextField(default="")
    title = TextField(default="")
    role = TextField(default="")
    company_id = IntegerField(null=True)
    birthday = TextField(default="")
    anniversary = TextField(default="")
    gender = TextField(default="")
    language = TextField(default="")
    country = TextField(default="")
    tie = TextField(default="")
    tie_on = TextField(null=True)
    relation = TextField(default="known")
    sphere = TextField(default="business")
    met = TextField(default="")
    met_on = TextField(null=True)
    preferred_channel = TextField(default="")
    do_not_contact = TextField(default="")
    source = TextField(default="")
    basis = TextField(default="")
    cadence_days = IntegerField(null=True)
    snoozed_until = TextField(null=True)
    last_contact_on = TextField(null=True)
    next_due_on = TextField(null=True)
    merged_into = IntegerField(null=True)
    created = TextField()
    changed = TextField()
    deleted = TextField(null=True)
    sort_key = TextField()
    note = TextField(default="")
    search_text = TextField()

    class Meta:
        table_name = "contact"


class MeModel(BaseModel):
    id = IntegerField(primary_key=True)
    name = TextField(default="")
    title = TextField(default="")
    organization = TextField(default="")
    email = TextField(default="")
    phone = TextField(default="")
    country = TextField(default="")
    city = TextField(default="")
    languages = TextField(default="")
    purpose = TextField(default="")
    primary_platform = TextField(default="")
    secondary_platform = TextField(default="")
    weekly_minutes = IntegerField(null=True)
    photo = BlobField(null=True)

    class Meta:
        table_name = "me"


class GoalModel(BaseModel):
    id = AutoField()
    what = TextField()
    kind = TextField(default="other")
    amount = IntegerField(default=0)
    due_by = TextField(default="")
    state = TextField(default="draft")
    primary_platform = TextField(default="")
    secondary_platform = TextField(default="")
    keywords = TextField(default="")
    sphere = TextField(default="business")
    note = TextField(default="")
    review = TextField(default="")
    started_on = TextField(default="")
    finished_on = TextField(default="")
    colour = IntegerField(default=0)
    position = IntegerField(default=0)
    created = TextField()
    changed = TextField()
    deleted = TextField(null=True)

    class Meta:
        table_name = "goal"


class OutcomeModel(BaseModel):
    id = AutoField()
    kind = TextField()
    happened_on = TextField()
    amount = FloatField(default=1)
    what = TextField(default="")
    contact_id = IntegerField(null=True)
    outreach_id = IntegerField(null=True)
    note = TextField(default="")
    created = TextField()
    deleted = TextField(null=True)

    class Meta:
        table_name = "outcome"


def all_models() -> list[type[Any]]:
    """Every model with a table of its own."""
    return list(BaseModel.__subclasses__())
