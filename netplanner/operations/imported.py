"""What people do with an import that was made before."""

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.storage import imports, trash
from netplanner.storage.store import Store


def remove(store: Store, import_id: int) -> Changes:
    """Moves the people whom an import added to the trash; those it only updated stay as they are.

    Raises UserError("import_gone") where there is no such import.
    """
    with store.step(Label("remove_imported", {"count": 0})) as step:
        if not imports.exists(step.connection, import_id):
            raise UserError("import_gone")
        removed = trash.put_people(step, imports.people_of(step.connection, import_id, added_only=True))
        step.touched.label = Label("remove_imported", {"count": len(removed)})
    return step.changes
