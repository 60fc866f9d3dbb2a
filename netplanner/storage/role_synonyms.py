"""The user's own names of roles, beside those that come with the program."""

import apsw

from netplanner.domain import role_names
from netplanner.storage import rule_settings


def own(connection: apsw.Connection) -> list[list[str]]:
    """The groups as the user wrote them."""
    return role_names.cleaned(rule_settings.get(connection, role_names.SETTING, []))


def matching(connection: apsw.Connection) -> list[list[str]]:
    """The groups for `domain.criteria.Matcher`: each with the shipped names it shares one with."""
    return role_names.joined(own(connection))
