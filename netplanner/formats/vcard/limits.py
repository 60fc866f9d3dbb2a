"""What a card may hold, and the one error of the vCard engine."""

from dataclasses import dataclass

from netplanner.domain.errors import UserError

MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one card. Sizes count bytes in the file and characters once decoded.

    `properties` leaves out MEMBER lines; `values` bounds the MEMBER lines and the CATEGORIES values.
    `nesting` counts the card itself: 2 is a card with an AGENT's card inside.
    """

    line: int = MEGABYTE
    binary_line: int = 20 * MEGABYTE
    card: int = 32 * MEGABYTE
    properties: int = 1_000
    values: int = 20_000
    nesting: int = 2


class CardError(UserError):
    """A card, or the whole file, that can't be read. `line` is where it begins, 1-based.

    Reasons: `empty` (nothing in the file), `no_cards` (no BEGIN:VCARD), `line_too_long`, `card_too_large`,
    `too_many_properties`, `too_many_parameters` (of one line), `too_many_values`, `nesting` (each with `limit`),
    `file_unreadable` (with `detail`).
    """

    def __init__(self, line: int, reason: str, **values: object) -> None:
        super().__init__(reason, line=line, **values)
        self.line = line
        self.reason = reason
