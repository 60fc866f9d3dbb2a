"""Writing who the user is and what their own profiles hold."""

from netplanner.storage.store import Step


def update_me(step: Step, **columns: object) -> None:
    """Sets columns of the one row about the user, as in `MeModel`."""
    model = step.models.MeModel
    model.update(columns).where(model.id == 1).execute()
    step.touched.lists = True


def set_profile(step: Step, platform: str, *, url: str, headline: str, purpose: str, checklist: str) -> None:
    """Writes the user's own profile on a platform; `checklist` names the items in order, joined by commas."""
    step.connection.execute(
        "INSERT INTO my_profile(platform, url, headline, purpose, checklist, changed) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(platform) DO UPDATE SET url = excluded.url, headline = excluded.headline, "
        "purpose = excluded.purpose, checklist = excluded.checklist, changed = excluded.changed",
        (platform, url, headline, purpose, checklist, step.now),
    )
    step.touched.lists = True
