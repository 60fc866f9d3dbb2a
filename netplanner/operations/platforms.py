"""What people do with their networks: limits, costs, own niche networks, which comes first, their profiles there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.goal_rules import parse_day
from netplanner.domain.my_profile import JUDGED_ITEM, MyProfile
from netplanner.domain.steps import PROFILE_ITEMS
from netplanner.domain.text import fold
from netplanner.domain.words import Channel
from netplanner.storage import me, me_writes, my_profiles, platform_writes, platforms
from netplanner.storage.platforms import Platform
from netplanner.storage.store import Step, Store

_NUMBERS = ("note_limit", "message_limit", "notes_per_month", "withdraw_days", "connection_cap")
_HANDLE = "{handle}"


@dataclass(frozen=True, slots=True)
class Networks:
    """All that can be said of the user's networks at once.

    A platform whose key no row has is a new one; the user's own that are missing here are taken away. `profiles` are
    by the platform's key; `primary` and `secondary` are keys, "" for none.
    """

    platforms: tuple[Platform, ...]
    profiles: Mapping[str, MyProfile]
    primary: str = ""
    secondary: str = ""


def read(store: Store) -> Networks:
    """The networks as they stand."""
    user = me.load(store.reader)
    return Networks(
        tuple(platforms.all_platforms(store.reader)),
        my_profiles.listing(store.reader),
        user.primary_platform,
        user.secondary_platform,
    )


def own(name: str, taken: Sequence[Platform], url_pattern: str = "") -> Platform:
    """A network of the user's own to be added, with a key that none of `taken` has."""
    used = {platform.key for platform in taken} | {str(channel) for channel in Channel}
    base = re.sub(r"[^a-z0-9]+", "_", fold(name)).strip("_") or "network"
    key, number = base, 1
    while key in used:
        number += 1
        key = f"{base}_{number}"
    return Platform(key, name.strip(), url_pattern.strip(), *(None,) * 7, "", True, "", None)


def save(store: Store, wanted: Networks, today: date) -> Changes:
    """Writes everything about the networks as one step.

    Raises UserError: platform_needs_name, platform_name_taken, bad_number, bad_date, bad_profile_pattern,
    bad_profile_address (each with `platform`, its key), goal_same_platforms, platform_closed, unknown_platform.
    """
    with store.step(Label("edit_networks")) as step:
        _check_names(wanted.platforms)
        _write_rows(step, wanted.platforms, today)
        for key, profile in wanted.profiles.items():
            if any(platform.key == key for platform in wanted.platforms):
                _write_profile(step, key, profile)
        _choose(step, wanted.primary, wanted.secondary, today)
    return step.changes


def edit(store: Store, after: Platform) -> Changes:
    """Writes the limits, costs and days of one platform. Raises UserError as `save`, and platform_gone."""
    with store.step(Label("edit_platform", {"name": after.name})) as step:
        if platforms.by_key(step.connection, after.key) is None:
            raise UserError("platform_gone")
        others = [one for one in platforms.all_platforms(step.connection) if one.key != after.key]
        _check_names([*others, after])
        _write_row(step, after)
    return step.changes


def add(store: Store, name: str, url_pattern: str = "") -> Changes:
    """Adds a network of the user's own. Raises UserError: platform_needs_name, platform_name_taken."""
    with store.step(Label("add_platform", {"name": name.strip()})) as step:
        known = platforms.all_platforms(step.connection)
        made = own(name, known, url_pattern)
        _check_names([*known, made])
        platform_writes.insert(step, _checked(made))
    return step.changes


def remove(store: Store, key: str, today: date) -> Changes:
    """Takes a network of the user's own away; one that the book names is closed from today on and stays readable.

    Raises UserError: platform_gone, platform_not_own.
    """
    known = platforms.by_key(store.reader, key)
    with store.step(Label("remove_platform", {"name": known.name if known else ""})) as step:
        if known is None:
            raise UserError("platform_gone")
        if not known.own:
            raise UserError("platform_not_own", name=known.name)
        _take_away(step, known, today)
    return step.changes


def choose(store: Store, primary: str, secondary: str, today: date) -> Changes:
    """Says which platform comes first and which second, by their keys; "" for none.

    Raises UserError: goal_same_platforms, platform_closed (with name and day), unknown_platform.
    """
    with store.step(Label("choose_platforms")) as step:
        _choose(step, primary, secondary, today)
    return step.changes


def save_profile(store: Store, platform: str, profile: MyProfile) -> Changes:
    """Writes the user's own profile on a platform. Raises UserError: unknown_platform, bad_profile_address."""
    with store.step(Label("edit_profile")) as step:
        if platforms.by_key(step.connection, platform) is None:
            raise UserError("unknown_platform", platform=platform)
        _write_profile(step, platform, profile)
    return step.changes


def _write_rows(step: Step, wanted: Sequence[Platform], today: date) -> None:
    known = {platform.key: platform for platform in platforms.all_platforms(step.connection)}
    kept = {platform.key for platform in wanted}
    for key, platform in known.items():
        if platform.own and key not in kept:
            _take_away(step, platform, today)
    for platform in wanted:
        if platform.key not in known:
            platform_writes.insert(step, _checked(platform._replace(own=True)))
        else:
            _write_row(step, platform)


def _write_row(step: Step, after: Platform) -> None:
    before = platforms.by_key(step.connection, after.key)
    checked = _checked(after)
    if before is not None and checked._replace(own=before.own) != before:
        platform_writes.update(step, checked)


def _take_away(step: Step, platform: Platform, today: date) -> None:
    user = me.load(step.connection)
    if platform.key == user.primary_platform:
        me_writes.update_me(step, primary_platform=user.secondary_platform, secondary_platform="")
    elif platform.key == user.secondary_platform:
        me_writes.update_me(step, secondary_platform="")
    if platforms.is_used(step.connection, platform.key):
        platform_writes.update(step, platform._replace(valid_to=(today - timedelta(days=1)).isoformat()))
    else:
        platform_writes.delete(step, platform.key)


def _write_profile(step: Step, platform: str, profile: MyProfile) -> None:
    url = profile.url.strip()
    # Some write the address as they say it: www.linkedin.com/in/anna.
    if url and "://" not in url:
        url = "https://" + url
    if url and not re.fullmatch(r"https?://[^\s/]+\.[^\s]+", url):
        raise UserError("bad_profile_address", platform=platform)
    ticked = profile.checklist.intersection(PROFILE_ITEMS) - {JUDGED_ITEM}
    clean = MyProfile(url, profile.headline.strip(), profile.purpose.strip(), frozenset(ticked))
    if clean == my_profiles.load(step.connection, platform):
        return
    checklist = ",".join(item for item in PROFILE_ITEMS if item in clean.checklist)
    me_writes.set_profile(
        step, platform, url=clean.url, headline=clean.headline, purpose=clean.purpose, checklist=checklist
    )


def _choose(step: Step, primary: str, secondary: str, today: date) -> None:
    if primary and primary == secondary:
        raise UserError("goal_same_platforms")
    user = me.load(step.connection)
    chosen = {"primary_platform": primary, "secondary_platform": secondary}
    before = {"primary_platform": user.primary_platform, "secondary_platform": user.secondary_platform}
    changed = {name: key for name, key in chosen.items() if key != before[name]}
    for key in filter(None, changed.values()):
        platform = platforms.by_key(step.connection, key)
        if platform is None:
            raise UserError("unknown_platform", platform=key)
        if not platform.is_open(today.isoformat()):
            raise UserError("platform_closed", name=platform.name, day=platform.valid_to or "")
    if changed:
        me_writes.update_me(step, **changed)


def _check_names(wanted: Sequence[Platform]) -> None:
    seen: set[str] = set()
    for platform in wanted:
        name = fold(platform.name).strip()
        if not name:
            raise UserError("platform_needs_name", platform=platform.key)
        if name in seen:
            raise UserError("platform_name_taken", platform=platform.key, name=platform.name.strip())
        seen.add(name)


def _checked(platform: Platform) -> Platform:
    """The platform without needless spaces. Raises UserError for figures and days that can't be."""
    for name in _NUMBERS:
        value = getattr(platform, name)
        if value is not None and value < 0:
            raise UserError("bad_number", platform=platform.key, field=name)
    for name in ("valid_from", "valid_to", "source_on"):
        day = getattr(platform, name)
        if day and parse_day(day) is None:
            raise UserError("bad_date", platform=platform.key, field=name, text=day)
    pattern = platform.url_pattern.strip()
    if pattern and (_HANDLE not in pattern or not pattern.startswith(("https://", "http://"))):
        raise UserError("bad_profile_pattern", platform=platform.key)
    return platform._replace(
        name=platform.name.strip(),
        url_pattern=pattern,
        cost=platform.cost.strip(),
        source=platform.source.strip(),
        valid_from=platform.valid_from or None,
        valid_to=platform.valid_to or None,
        source_on=platform.source_on or None,
    )
