"""What people need and offer, to read."""

import apsw

from netplanner.domain.text import fold


def known(connection: apsw.Connection, kind: str, beginning: str = "", limit: int = 50) -> list[str]:
    """Texts that people in the book need or offer (`kind` need or offer) and that begin so, the most frequent first.

    What somebody offers is worth proposing as a need of another and the other way round, so that both say it alike:
    those of the other kind come after.
    """
    start = fold(beginning.strip())
    rows = connection.execute(
        "SELECT min(t.text) FROM contact_topic t JOIN contact c ON c.id = t.contact_id "
        "WHERE t.folded >= ?1 AND t.folded < ?2 AND c.deleted IS NULL GROUP BY t.folded "
        "ORDER BY max(t.kind = ?3) DESC, count(*) DESC, t.folded LIMIT ?4",
        (start, start + "\U0010ffff", kind, limit),
    )
    return [text for (text,) in rows]
