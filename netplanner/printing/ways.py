"""How the person of a row is reached, as it stands in the right column."""

from netplanner.domain.normal import url_key
from netplanner.domain.words import Channel
from netplanner.printing.fonts import Measure, plain
from netplanner.printing.page import Style
from netplanner.printing.words import Words
from netplanner.storage.plan import PlanItem

_LINES = 3


def way_lines(item: PlanItem, words: Words, measure: Measure, width: float) -> list[str]:
    """The time, the channel and the number or address in it, and a phone; in lines of at most `width` points."""
    lines = _channel_lines(item, words, measure, width)
    if item.phone:
        lines.extend(measure.wrap(plain(item.phone), Style.SMALL, width, lines=1))
    return lines


def _channel_lines(item: PlanItem, words: Words, measure: Measure, width: float) -> list[str]:
    parts = [item.time] if item.time else []
    if item.refused:
        parts.append(words.word("refused"))
    elif item.channel in (Channel.PHONE, Channel.EMAIL, Channel.IN_PERSON, Channel.POST) and item.reach:
        parts.append(plain(item.reach))
    else:
        return _on_platform(item, parts, words, measure, width)
    return measure.wrap(" · ".join(parts), Style.SMALL, width, lines=_LINES)


def _on_platform(item: PlanItem, parts: list[str], words: Words, measure: Measure, width: float) -> list[str]:
    name = plain(item.platform)
    if not name and item.channel not in ("", Channel.OTHER):
        name = words.channel(item.channel)
    lines = [measure.cut(" · ".join(filter(None, (*parts, name))), Style.SMALL, width)]
    if item.reach:
        # An address that is cut off leads nowhere.
        lines.extend(measure.wrap(_short(item), Style.SMALL, width, lines=_LINES - 1))
    return [line for line in lines if line]


def _short(item: PlanItem) -> str:
    """A profile's path: its host is said by the platform's name. Elsewhere the address without its scheme."""
    address = plain(url_key(item.reach))
    host, slash, path = address.partition("/")
    named = item.platform or item.channel in (Channel.LINKEDIN, Channel.XING, Channel.FACEBOOK)
    return path if named and slash and "." in host else address
