"""Writing templates."""

from netplanner.domain.template import BuiltIn
from netplanner.domain.template_check import TemplateText
from netplanner.storage.store import Step
from netplanner.storage.templates import Template


def insert(step: Step, text: TemplateText) -> int:
    """Adds one of the user's own behind the others and returns its id."""
    step.connection.execute(
        "INSERT INTO template(kind, channel, language, name, subject, body, position) "
        "VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position) + 1, 0) FROM template))",
        text,
    )
    step.touched.templates = True
    return step.connection.last_insert_rowid()


def update(step: Step, template: Template, text: TemplateText) -> None:
    """Writes what changed; a built-in one becomes the user's own and keeps its key."""
    if TemplateText(*template[2:8]) == text:
        return
    step.connection.execute(
        "UPDATE template SET kind = ?, channel = ?, language = ?, name = ?, subject = ?, body = ?, built_in = 0 "
        "WHERE id = ?",
        (*text, template.id),
    )
    step.touched.templates = True


def reset(step: Step, template: Template, original: BuiltIn) -> None:
    """Makes a template again what it came as."""
    step.connection.execute(
        "UPDATE template SET key = ?, kind = ?, channel = ?, language = ?, name = ?, subject = ?, body = ?, "
        "built_in = 1 WHERE id = ?",
        (*original, template.id),
    )
    step.touched.templates = True


def remove(step: Step, template_id: int) -> None:
    """Takes a template out of all lists. The row stays: what was sent with it is still counted, and a built-in one
    isn't brought again by a later version."""
    step.connection.execute("UPDATE template SET deleted = ? WHERE id = ?", (step.now, template_id))
    step.touched.templates = True


def bring_back(step: Step) -> int:
    """Brings the removed ones back that came with NetPlanner; how many."""
    step.connection.execute("UPDATE template SET deleted = NULL WHERE key <> '' AND deleted IS NOT NULL")
    step.touched.templates = True
    return step.connection.changes()
