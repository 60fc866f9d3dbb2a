"""People of the book who may be those who come in, by the name alone: never taken as the same without a question."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from netplanner.domain.contact import Contact
from netplanner.operations.import_report import Candidate
from netplanner.storage.database import Connection

if TYPE_CHECKING:
    from netplanner.domain.duplicates import Person

_MOST = 3


def namesakes(connection: Connection, contacts: Sequence[Contact], *, before: int) -> list[tuple[Candidate, ...]]:
    """For each contact up to three people with an id below `before` who may be the same, the likeliest first."""
    from netplanner.domain.duplicates import person_of
    from netplanner.domain.matching import is_shortened, name_variants
    from netplanner.storage.duplicates import candidates_by_names

    variants = [name_variants(contact) for contact in contacts]
    wanted = list(dict.fromkeys(chain.from_iterable(variants)))
    if not any(variants):
        return [()] * len(contacts)
    shortened = {
        name for contact, names in zip(contacts, variants, strict=True) for name in names if is_shortened(name, contact)
    }
    listed: dict[str, list[Person]] = {}
    for variant, person in candidates_by_names(connection, wanted, shortened):
        if person.id < before:
            listed.setdefault(variant, []).append(person)
    return [
        _likeliest(person_of(contact), chain.from_iterable(listed.get(name, ()) for name in names))
        for contact, names in zip(contacts, variants, strict=True)
    ]


def _likeliest(person: "Person", others: "Iterable[Person]") -> tuple[Candidate, ...]:
    from netplanner.domain.duplicates import SUGGEST, judge

    verdicts = [(other, judge(person, other)) for other in {other.id: other for other in others}.values()]
    likely = sorted((pair for pair in verdicts if pair[1].score >= SUGGEST), key=lambda pair: -pair[1].score)
    return tuple(
        Candidate(other.id, other.name, other.organization, verdict.score, verdict.reasons)
        for other, verdict in likely[:_MOST]
    )
