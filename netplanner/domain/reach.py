"""How to turn to somebody: as they prefer, on a platform both are on, else by mail, phone, or at a meeting."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple

from netplanner.domain.words import Channel, DoNotContact, OutreachKind

if TYPE_CHECKING:
    from netplanner.domain.contact import Contact

_KINDS: dict[str, OutreachKind] = {
    Channel.PHONE: OutreachKind.CALL,
    Channel.IN_PERSON: OutreachKind.MEETING,
    Channel.EMAIL: OutreachKind.MAIL,
}


class Reach(NamedTuple):
    """What a person can be reached by: `profiles` are keys of platforms, `stops` words of `DoNotContact`."""

    preferred: str
    stops: Collection[str]
    profiles: Sequence[str]
    has_email: bool
    has_phone: bool
    has_address: bool

    @property
    def by_email(self) -> bool:
        return self.has_email and DoNotContact.EMAIL not in self.stops


def reach_of(person: "Contact") -> Reach:
    """What somebody can be reached by, as their card says."""
    profiles = [profile.platform for profile in person.profiles]
    channels = bool(person.emails), bool(person.phones), bool(person.addresses)
    return Reach(person.preferred_channel, person.do_not_contact, profiles, *channels)


def way(reach: Reach, platform_keys: Collection[str], primary: str) -> tuple[OutreachKind, str]:
    """The kind and channel of the next touch; `platform_keys` are those that exist then, `primary` comes first."""
    profiles = [platform for platform in reach.profiles if platform in platform_keys]
    shared = sorted(profiles, key=lambda key: key != primary)
    possible = {
        *profiles,
        str(Channel.IN_PERSON),
        *([str(Channel.EMAIL)] if reach.by_email else []),
        *([str(Channel.PHONE)] if reach.has_phone and DoNotContact.PHONE not in reach.stops else []),
        *([str(Channel.POST)] if reach.has_address and DoNotContact.POST not in reach.stops else []),
    }
    wanted = (reach.preferred, *shared, Channel.EMAIL, Channel.PHONE, Channel.IN_PERSON)
    channel = next(str(channel) for channel in wanted if channel in possible)
    return _KINDS.get(channel, OutreachKind.MESSAGE), channel
