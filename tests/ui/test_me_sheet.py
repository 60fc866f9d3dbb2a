"""The user's own card, through its sheet."""

from PySide6.QtWidgets import QWidget

from netplanner.storage import me
from netplanner.ui.me.me_sheet import MeSheet
from netplanner.ui.session import Session


def test_who_one_is_is_kept_and_shown_again(session: Session, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sheet = MeSheet(session, window)
    sheet.fields["name"][0].setText("Michael Berg")
    sheet.fields["email"][0].setText("michael@berg.example")
    sheet.purpose.setPlainText("Customers for loyalty clubs")
    with qtbot.waitSignal(sheet.accepted):
        sheet._save()
    kept = me.load(session.store.reader)
    assert (kept.name, kept.email, kept.purpose) == (
        "Michael Berg",
        "michael@berg.example",
        "Customers for loyalty clubs",
    )
    again = MeSheet(session, window)
    assert again.fields["name"][0].text() == "Michael Berg"
    assert again.purpose.toPlainText() == "Customers for loyalty clubs"
