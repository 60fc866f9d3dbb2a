"""Writing invitations of the user's own."""

from netplanner.storage.store import Step


def pass_over(step: Step, contact_id: int, platform: str, reason: str) -> None:
    """Notes that a person is not to be invited: an invitation withdrawn before it went out, with the reason as text."""
    step.connection.execute(
        "INSERT INTO invitation(contact_id, platform, direction, state, answered_on, text) "
        "VALUES (?, ?, 'out', 'withdrawn', ?, ?)",
        (contact_id, platform, step.today.isoformat(), reason),
    )
    step.touched.touch(contacts=[contact_id])
    step.touched.lists = True
