"""The words that stand in the data: lower case, English, stable.

The window translates them, JSON and the database never do.
"""

from enum import StrEnum


class Tie(StrEnum):
    """How well the user knows a contact."""

    UNDECIDED = ""
    CLOSE = "close"
    GOOD = "good"
    ACQUAINTANCE = "acquaintance"


class Relation(StrEnum):
    """Known people come from address books and connections, prospects from rosters and research."""

    KNOWN = "known"
    PROSPECT = "prospect"


class Sphere(StrEnum):
    PRIVATE = "private"
    BUSINESS = "business"
    BOTH = "both"


class Basis(StrEnum):
    """The legal ground for keeping a person's data (GDPR, article 6)."""

    UNKNOWN = ""
    PRIVATE = "private"
    CONSENT = "consent"
    CONTRACT = "contract"
    LEGITIMATE_INTEREST = "legitimate_interest"
    LEGAL = "legal"


class DoNotContact(StrEnum):
    EMAIL = "email"
    PHONE = "phone"
    POST = "post"
    ALL = "all"


class GoalKind(StrEnum):
    """What a goal should bring; an outcome has the same kinds."""

    JOB = "job"
    CUSTOMERS = "customers"
    BRANDING = "branding"
    START_COMPANY = "start_company"
    NEW_COUNTRY = "new_country"
    TALKS = "talks"
    HIRE = "hire"
    JOB_FOR_OTHER = "job_for_other"
    INTRODUCTIONS = "introductions"
    FRIENDSHIPS = "friendships"
    OTHER = "other"


class GoalState(StrEnum):
    DRAFT = "draft"
    ACTIVE = "active"
    PAUSED = "paused"
    DONE = "done"
    ARCHIVED = "archived"


class CriterionKey(StrEnum):
    ROLE = "role"
    INDUSTRY = "industry"
    COMPANY = "company"
    SIZE = "size"
    GROUP = "group"
    TAG = "tag"
    COUNTRY = "country"
    CITY = "city"


class QueueList(StrEnum):
    """Where a goal's queue puts a contact; each stands in the first list that fits, in this order."""

    DO_NOT_CONTACT = "do_not_contact"
    CONNECTED = "connected"
    PENDING = "pending"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    SNOOZED = "snoozed"
    SKIPPED = "skipped"
    EXISTING = "existing"
    SERVES_NO_GOAL = "serves_no_goal"
    OUTSIDE_AREA = "outside_area"
    CONNECTOR_ASKED = "connector_asked"
    RANKED = "ranked"


class OutreachKind(StrEnum):
    INVITE = "invite"
    MESSAGE = "message"
    MAIL = "mail"
    CALL = "call"
    MEETING = "meeting"
    INTRODUCTION = "introduction"
    COMMENT = "comment"
    POST = "post"
    ARTICLE = "article"
    SEMINAR = "seminar"


class Channel(StrEnum):
    """The channels every book has; the key of any platform row is a channel too."""

    LINKEDIN = "linkedin"
    XING = "xing"
    FACEBOOK = "facebook"
    EMAIL = "email"
    PHONE = "phone"
    IN_PERSON = "in_person"
    POST = "post"
    OTHER = "other"


class OutreachStatus(StrEnum):
    PLANNED = "planned"
    WAITING = "waiting"
    DONE = "done"
    SKIPPED = "skipped"


class OutreachResult(StrEnum):
    NONE = ""
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REPLIED = "replied"
    NO_ANSWER = "no_answer"
    MET = "met"
    SENT = "sent"


class Direction(StrEnum):
    OUT = "out"
    IN = "in"
    BOTH = "both"


class Tone(StrEnum):
    ASK = "ask"
    GIVE = "give"
    NEUTRAL = "neutral"


class LinkKind(StrEnum):
    """How one contact knows another."""

    KNOWS_WELL = "knows_well"
    KNOWS = "knows"
    HAS_MET = "has_met"
    MANAGER = "manager"
    PARTNER = "partner"
    INTRODUCED_BY = "introduced_by"
    OTHER = "other"


class ReasonType(StrEnum):
    """The kinds of reason an invitation can give besides its text."""

    NONE = ""
    MET_AT = "met_at"
    SHARED_GROUP = "shared_group"
    READ_YOUR_ARTICLE = "read_your_article"
    REFERRED_BY = "referred_by"
    CAN_HELP_WITH = "can_help_with"


class ImportAction(StrEnum):
    """What an import does with one record."""

    ADD = "add"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    SKIP = "skip"
    FAIL = "fail"
