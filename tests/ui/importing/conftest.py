"""Files and people for tests of the import's sheets."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow

from netplanner.operations import importing
from netplanner.ui.importing import ImportSheet
from netplanner.ui.session import Session
from tests.ui.importing.import_sheets import ANNA, BO, BROKEN, CARL


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.vcf"
    path.write_text(ANNA + BO + CARL + BROKEN, encoding="utf-8", newline="")
    return path


@pytest.fixture
def open_sheet(session: Session, window: QMainWindow, qtbot) -> Callable[..., ImportSheet]:
    def open_sheet(*paths: Path) -> ImportSheet:
        made = ImportSheet(session, paths, window)
        made.open()
        qtbot.waitUntil(lambda: made._job is None)
        return made

    return open_sheet


@pytest.fixture
def known(session: Session, tmp_path: Path) -> int:
    """Anna is there with another title; her id."""
    path = tmp_path / "old.vcf"
    path.write_text(ANNA.replace("CMO", "Buyer"), encoding="utf-8", newline="")
    (contact_id,) = importing.run(session.store, [path]).contact_ids()
    return contact_id
