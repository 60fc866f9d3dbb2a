"""The floor of reading vCards: unfold the bytes, decode, split every line into name, parameters and value."""

from collections.abc import Iterator

Card = list[tuple[str, list[tuple[str, ...]], str]]


def tokenise(content: bytes) -> Iterator[Card]:
    """A card at a time, so that no more of them is kept than of ours."""
    text = content.replace(b"\r\n", b"\n").replace(b"\n ", b"").replace(b"\n\t", b"").decode()
    card: Card = []
    for line in text.split("\n"):
        head, _, value = line.partition(":")
        name, *parameters = head.split(";")
        card.append((name, [tuple(parameter.split("=", 1)) for parameter in parameters], value))
        if name == "END":
            yield card
            card = []
