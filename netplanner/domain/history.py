"""What a file tells of the past with a person, beside the card: invitations and messages of a platform."""

from typing import NamedTuple


class InvitationSeen(NamedTuple):
    """An invitation in an export. `direction` is "out" or "in", `sent_on` an ISO date or ""."""

    platform: str
    direction: str
    sent_on: str
    text: str = ""


class MessageSeen(NamedTuple):
    """A message in an export. `direction` is "out" or "in", `on` an ISO date, `time` UTC "15:43" or ""."""

    platform: str
    direction: str
    on: str
    time: str = ""
    text: str = ""


class ConnectedSeen(NamedTuple):
    """Since when the person is a connection on a platform; `on` is an ISO date or ""."""

    platform: str
    on: str


Seen = InvitationSeen | MessageSeen | ConnectedSeen
