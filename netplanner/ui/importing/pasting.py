"""Text that was pasted, as a file that the import reads."""

from io import BytesIO
from pathlib import Path


def people_in(text: str) -> int:
    """How many people are found in a text."""
    from netplanner.formats import sources
    from netplanner.formats.paste import pasted

    found = pasted(text)
    if found is None:
        return 0
    records = sources.read_as(found.format, BytesIO(found.data))
    return sum(record.contact is not None for record in records)


def write_pasted(text: str, folder: Path, name: str) -> Path | None:
    """Writes the people of a text as a file `name` of a fitting ending; None where nobody is in it. Raises OSError."""
    from netplanner.formats.paste import pasted

    found = pasted(text)
    if found is None:
        return None
    path = folder / (name + found.suffix)
    path.write_bytes(found.data)
    return path
