"""What people do with templates. Each is one undoable step."""

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.template import built_in_templates
from netplanner.domain.template_check import Problem, TemplateText, limit_of, problems
from netplanner.storage import platforms, template_writes, templates
from netplanner.storage.database import Connection
from netplanner.storage.store import Step, Store
from netplanner.storage.templates import Template


def add(store: Store, text: TemplateText) -> Changes:
    """Adds a template; `Changes.created` is its id.

    Raises UserError with a code of `domain.template_check.problems` or unknown_platform.
    """
    text = tidied(text)
    with store.step(Label("add_template", {"name": text.name})) as step:
        _check(step.connection, text)
        step.touched.created = template_writes.insert(step, text)
    return step.changes


def change(store: Store, template_id: int, text: TemplateText) -> Changes:
    """Writes a template; a built-in one becomes the user's own and can be reset.

    Raises what `add` does, and template_gone.
    """
    text = tidied(text)
    with store.step(Label("edit_template", {"name": text.name})) as step:
        template = _template(step, template_id)
        _check(step.connection, text)
        template_writes.update(step, template, text)
    return step.changes


def remove(store: Store, template_id: int) -> Changes:
    """Takes a template away; what was sent with it stays counted. Raises UserError("template_gone")."""
    with store.step(Label("remove_template")) as step:
        template = _template(step, template_id)
        step.touched.label = Label("remove_template", {"name": template.name})
        template_writes.remove(step, template_id)
    return step.changes


def reset(store: Store, template_id: int) -> Changes:
    """Makes a changed template again what NetPlanner brought.

    Raises UserError: template_gone, template_is_own (it didn't come with NetPlanner).
    """
    with store.step(Label("reset_template")) as step:
        template = _template(step, template_id)
        original = next((one for one in built_in_templates() if is_origin(template, one.key, one.language)), None)
        if original is None:
            raise UserError("template_is_own", name=template.name)
        step.touched.label = Label("reset_template", {"name": original.name})
        template_writes.reset(step, template, original)
    return step.changes


def copy(store: Store, template_id: int, language: str) -> Changes:
    """Adds a copy to be put into another language; `Changes.created` is its id.

    A built-in text that stands in that language already is taken from there.
    Raises UserError: template_gone, template_unknown_language.
    """
    with store.step(Label("copy_template")) as step:
        template = _template(step, template_id)
        shipped = next((one for one in built_in_templates() if is_origin(template, one.key, language)), None)
        text = TemplateText(*shipped[1:]) if shipped else TemplateText(*template[2:8])._replace(language=language)
        _check(step.connection, text)
        step.touched.label = Label("copy_template", {"name": template.name})
        step.touched.created = template_writes.insert(step, text)
    return step.changes


def bring_back(store: Store) -> Changes:
    """Brings the removed templates back that came with NetPlanner."""
    with store.step(Label("bring_back_templates", {"count": 0})) as step:
        step.touched.label = Label("bring_back_templates", {"count": template_writes.bring_back(step)})
    return step.changes


def tidied(text: TemplateText) -> TemplateText:
    """As it is kept: names and subjects on one line, no blanks around."""
    return text._replace(
        name=" ".join(text.name.split()),
        subject=" ".join(text.subject.split()),
        body=text.body.replace("\r\n", "\n").strip(),
    )


def is_origin(template: Template, key: str, language: str) -> bool:
    """Whether a built-in text of that key and language is what the template came as."""
    return bool(template.key) and (template.key, template.language) == (key, language)


def problems_of(connection: Connection, text: TemplateText) -> list[Problem]:
    """What forbids the template with the limits of the platform it is for."""
    platform = platforms.by_key(connection, text.channel) if text.channel else None
    limit = limit_of(text.kind, platform.note_limit, platform.message_limit) if platform else None
    return problems(tidied(text), limit)


def _check(connection: Connection, text: TemplateText) -> None:
    for problem in problems_of(connection, text):
        raise UserError(
            problem.code,
            field=problem.field,
            places=", ".join(problem.places),
            limit=problem.limit,
            length=problem.length,
        )


def _template(step: Step, template_id: int) -> Template:
    found = templates.load(step.connection, template_id)
    if found is None:
        raise UserError("template_gone")
    return found
