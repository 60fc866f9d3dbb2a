"""What a card may hold.

Reasons of the vCard engine's CardError, beside those of all formats: `card_too_large`, `too_many_properties`,
`too_many_parameters` (of one line), `too_many_values`, `nesting`, each with `limit`.
"""

from dataclasses import dataclass

from netplanner.formats.records import CardError

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


__all__ = ["MEGABYTE", "CardError", "Limits"]
