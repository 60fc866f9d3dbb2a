"""What an operation changed, so that every view can refresh just that."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Label:
    """The name of a step as a code with values; the window words it ("Delete 3 contacts")."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids that a step touched, by noun.

    `everything` asks views to read all again (restore, a change of book). `lists` is set where rows came, went or
    may have moved, so that lists read their ids again; otherwise a repaint of the rows is enough. `created` is the
    id of the one new record, None where there was none or many.
    """

    label: Label | None = None
    contacts: frozenset[int] = frozenset()
    goals: frozenset[int] = frozenset()
    outreach: frozenset[int] = frozenset()
    templates: bool = False
    platforms: bool = False
    lists: bool = False
    everything: bool = False
    created: int | None = None

    def __bool__(self) -> bool:
        return bool(
            self.contacts
            or self.goals
            or self.outreach
            or self.templates
            or self.platforms
            or self.lists
            or self.everything
        )


class ChangesBuilder:
    """Collects what a step touches; `store.step` gives one to the operation."""

    def __init__(self, label: Label) -> None:
        self.label = label
        self._contacts: set[int] = set()
        self._goals: set[int] = set()
        self._outreach: set[int] = set()
        self.templates = False
        self.platforms = False
        self.lists = False
        self.everything = False
        self.created: int | None = None

    def touch(self, *, contacts: Iterable[int] = (), goals: Iterable[int] = (), outreach: Iterable[int] = ()) -> None:
        self._contacts.update(contacts)
        self._goals.update(goals)
        self._outreach.update(outreach)

    def build(self) -> Changes:
        return Changes(
            label=self.label,
            contacts=frozenset(self._contacts),
            goals=frozenset(self._goals),
            outreach=frozenset(self._outreach),
            templates=self.templates,
            platforms=self.platforms,
            lists=self.lists,
            everything=self.everything,
            created=self.created,
        )
