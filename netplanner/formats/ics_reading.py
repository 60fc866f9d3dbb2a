"""Taking an iCalendar file apart (RFC 5545, 3.1 and 3.4) within bounds, without trusting any of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from netplanner.domain.errors import UserError
from netplanner.formats.vcard.lines import ContentLine, head_end, parse_head, unfold

MOST_BYTES: Final = 64 << 20
# A picture as an attachment is a line too, and of no interest here.
_MOST_LINE: Final = 1 << 20
_MOST_HEAD: Final = 4_096
_MOST_NESTING: Final = 16
_MOST_LINES_OF_ONE: Final = 2_000
_BOMS: Final = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_KEPT: Final = frozenset({"VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VFREEBUSY"})


@dataclass(slots=True)
class Component:
    """A component with its own lines; `parts` are those inside it that tell of times."""

    name: str
    lines: list[ContentLine] = field(default_factory=list)
    parts: list["Component"] = field(default_factory=list)

    def first(self, name: str) -> ContentLine | None:
        return next((line for line in self.lines if line.name == name), None)

    def each(self, name: str) -> Iterator[ContentLine]:
        return (line for line in self.lines if line.name == name)

    def text(self, name: str) -> str:
        line = self.first(name)
        return line.value.strip() if line else ""


@dataclass(slots=True)
class IcsFile:
    """`calendar` holds the lines of the calendars themselves; `cut_off` where the file ends within a component."""

    calendar: Component
    components: list[Component]
    cut_off: bool


def read_components(data: bytes, wanted: frozenset[str]) -> IcsFile:
    """The components of a file that tell of times, with their lines named in `wanted` (upper case).

    Raises UserError: file_too_large, not_a_calendar (also for one nested deeper than any).
    """
    if len(data) > MOST_BYTES:
        raise UserError("file_too_large")
    calendar = Component("VCALENDAR")
    found: list[Component] = []
    # What is open, the innermost last; None for what is passed over with all in it.
    stack: list[Component | None] = []
    seen = False
    for text in _lines(data):
        mark = text[:6].upper()
        if mark == "BEGIN:":
            if len(stack) >= _MOST_NESTING:
                raise UserError("not_a_calendar")
            name = text[6:].strip().upper()
            seen = seen or name == "VCALENDAR"
            stack.append(_opened(name, stack, calendar, found))
        elif text[:4].upper() == "END:":
            if stack:
                stack.pop()
        elif stack and (component := stack[-1]) is not None:
            _add_line(component, text, wanted)
    if not seen:
        raise UserError("not_a_calendar")
    return IcsFile(calendar, found, bool(stack))


def _opened(name: str, stack: list[Component | None], calendar: Component, found: list[Component]) -> Component | None:
    if name == "VCALENDAR":
        return calendar
    outer = stack[-1] if stack else None
    if name not in _KEPT or outer is None:
        return None
    made = Component(name)
    (found if outer is calendar else outer.parts).append(made)
    return made


def _add_line(component: Component, text: str, wanted: frozenset[str]) -> None:
    colon = head_end(text[:_MOST_HEAD])
    if colon < 0 or len(component.lines) >= _MOST_LINES_OF_ONE:
        return
    name = text[:colon].partition(";")[0].strip().upper()
    if name not in wanted:
        return
    line = parse_head(text[:colon])
    line.name, line.value = name, text[colon + 1 :]
    component.lines.append(line)


def _lines(data: bytes) -> Iterator[str]:
    data = _as_utf8(data).replace(b"\0", b"").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return (line.decode("utf-8", "replace") for line in unfold(data).split(b"\n") if line and len(line) <= _MOST_LINE)


def _as_utf8(data: bytes) -> bytes:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[3:] if encoding == "utf-8" else data.decode(encoding, "replace").encode("utf-8", "replace")
    return data
