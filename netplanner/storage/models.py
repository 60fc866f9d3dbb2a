"""All peewee models. They mirror the migrations; a test compares the two. Nothing outside storage sees them."""

from typing import Any

import apsw
from peewee import (
    AutoField,
    BlobField,
    BooleanField,
    CompositeKey,
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


class PlatformModel(BaseModel):
    id = AutoField()
    key = TextField(unique=True)
    name = TextField()
    url_pattern = TextField(default="")
    valid_from = TextField(null=True)
    valid_to = TextField(null=True)
    note_limit = IntegerField(null=True)
    message_limit = IntegerField(null=True)
    notes_per_month = IntegerField(null=True)
    withdraw_days = IntegerField(null=True)
    connection_cap = IntegerField(null=True)
    cost = TextField(default="")
    source = TextField(default="")
    source_on = TextField(null=True)
    own = BooleanField(default=False)
    position = IntegerField(default=0)

    class Meta:
        table_name = "platform"


class TagModel(BaseModel):
    id = AutoField()
    name = TextField()
    folded = TextField(unique=True)

    class Meta:
        table_name = "tag"


class PhotoModel(BaseModel):
    contact_id = IntegerField(primary_key=True)
    media_type = TextField(default="")
    data = BlobField()

    class Meta:
        table_name = "photo"


class CardModel(BaseModel):
    contact_id = IntegerField(primary_key=True)
    version = TextField()
    lines = TextField()

    class Meta:
        table_name = "card"


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


class CriterionModel(BaseModel):
    id = AutoField()
    goal_id = IntegerField()
    position = IntegerField()
    key = TextField()
    value = TextField()
    weight = IntegerField(default=1)

    class Meta:
        table_name = "criterion"


class AreaModel(BaseModel):
    goal_id = IntegerField()
    code = TextField()
    position = IntegerField()

    class Meta:
        table_name = "area"
        primary_key = CompositeKey("goal_id", "code")


class CandidateModel(BaseModel):
    goal_id = IntegerField()
    contact_id = IntegerField()
    added = TextField()
    decision = TextField(default="")
    reason = TextField(default="")
    snoozed_until = TextField(null=True)

    class Meta:
        table_name = "candidate"
        primary_key = CompositeKey("goal_id", "contact_id")


class TemplateModel(BaseModel):
    id = AutoField()
    key = TextField(default="")
    kind = TextField()
    channel = TextField(default="")
    language = TextField()
    name = TextField()
    subject = TextField(default="")
    body = TextField()
    built_in = BooleanField(default=False)
    position = IntegerField(default=0)
    deleted = TextField(null=True)

    class Meta:
        table_name = "template"


class OutreachModel(BaseModel):
    id = AutoField()
    goal_id = IntegerField(null=True)
    group_id = IntegerField(null=True)
    due_on = TextField()
    due_time = TextField(default="")
    zone = TextField(default="")
    kind = TextField()
    channel = TextField(default="")
    template_id = IntegerField(null=True)
    reason_type = TextField(default="")
    why = TextField(default="")
    message = TextField(default="")
    minutes = IntegerField(null=True)
    status = TextField(default="planned")
    result = TextField(default="")
    done_on = TextField(default="")
    snoozed_from = TextField(null=True)
    repeat_rule = TextField(default="")
    series = TextField(default="")
    follows_id = IntegerField(null=True)
    chain_rule = TextField(default="")
    cadence = BooleanField(default=False)
    reminded = TextField(null=True)
    created = TextField()
    changed = TextField()
    deleted = TextField(null=True)

    class Meta:
        table_name = "outreach"


class OutreachContactModel(BaseModel):
    outreach_id = IntegerField()
    contact_id = IntegerField()
    position = IntegerField(default=0)

    class Meta:
        table_name = "outreach_contact"
        primary_key = CompositeKey("outreach_id", "contact_id")


class InteractionModel(BaseModel):
    id = AutoField()
    contact_id = IntegerField()
    happened_on = TextField()
    at_time = TextField(default="")
    kind = TextField()
    channel = TextField(default="")
    direction = TextField(default="out")
    tone = TextField(default="neutral")
    minutes = IntegerField(null=True)
    tie = TextField(default="")
    text = TextField(default="")
    goal_id = IntegerField(null=True)
    outreach_id = IntegerField(null=True)
    source = TextField(default="")
    created = TextField()

    class Meta:
        table_name = "interaction"


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


class OutcomeGoalModel(BaseModel):
    outcome_id = IntegerField()
    goal_id = IntegerField()

    class Meta:
        table_name = "outcome_goal"
        primary_key = CompositeKey("outcome_id", "goal_id")


class ImportLogModel(BaseModel):
    id = AutoField()
    started = TextField()
    source = TextField()
    files = TextField()
    added = IntegerField()
    updated = IntegerField()
    unchanged = IntegerField()
    skipped = IntegerField()
    failed = IntegerField()
    report = TextField(default="")

    class Meta:
        table_name = "import_log"


def all_models() -> list[type[Any]]:
    """Every model with a table of its own."""
    return list(BaseModel.__subclasses__())
