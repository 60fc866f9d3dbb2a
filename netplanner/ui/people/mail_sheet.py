"""The sheet before a mail to many: who gets it, who is left out and why."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSize, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from netplanner.operations.mailing import LeftOutBecause, Mailing, mailing
from netplanner.ui.session import Session
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.sheet import Sheet

# Longer links are cut by Windows and by some mail programs.
_LONGEST_LINK = 2000
# Nobody reads more names than these, and laying out those of a whole book holds the window up.
_MOST_LINES = 1000
_Person = TypeVar("_Person")
_KEPT_IN_PATH = QByteArray(b"@,")


class MailSheet(Sheet):
    """Nobody sees the others' addresses: all are written to as blind copies. Nothing is sent from here."""

    def __init__(self, session: Session, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent, wanted=QSize(560, 480))
        self._mailing = Mailing((), ())
        self.set_title(self.tr("Mail to %Ln person(s)", None, len(ids)), self.tr("Looking up the addresses …"))
        self.people, self.left_out = self._list(self.tr("Gets the mail")), self._list(self.tr("Left out"))
        self._left_title = Label(self.tr("Left out"), font="strong")
        self._hint = Label(tone="muted", wrap=True)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.people, 3)
        column.addWidget(self._left_title)
        column.addWidget(self.left_out, 2)
        column.addWidget(self._hint)
        self.set_body(body)
        self.add_button(self.tr("Close"), self.reject)
        self.copy_button = self.add_button(self.tr("Copy addresses"), self.copy_addresses)
        self.open_button = self.add_button(self.tr("Open in mail program"), self.open_mail, primary=True)
        self._show(Mailing((), ()))
        session.read(mailing, list(ids), done=partial(self._found, len(ids)))

    def _list(self, name: str) -> QPlainTextEdit:
        text = QPlainTextEdit(readOnly=True)
        text.setAccessibleName(name)
        text.setTabChangesFocus(True)
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        return text

    def _found(self, asked: int, found: Mailing) -> None:
        self.set_title(
            self.tr("Mail to %Ln person(s)", None, len(found.recipients)),
            self.tr("%Ln of those chosen are left out.", None, len(found.left_out))
            if found.left_out
            else self.tr("Everybody chosen gets it, as a blind copy: nobody sees the others."),
        )
        self._show(found)

    def _show(self, found: Mailing) -> None:
        self._mailing = found
        self.people.setPlainText(self._lines(found.recipients, lambda one: f"{one.name} · {one.address}"))
        self.left_out.setPlainText(self._lines(found.left_out, lambda one: f"{one.name} · {self._reason(one.reason)}"))
        for widget in (self._left_title, self.left_out):
            widget.setVisible(bool(found.left_out))
        # Encoded they are no shorter: of a whole book no link is made to be measured.
        is_much = sum(map(len, self.addresses())) > _LONGEST_LINK
        too_long = is_much or len(self.link().toEncoded().data()) > _LONGEST_LINK
        self.open_button.setEnabled(bool(found.recipients) and not too_long)
        self.copy_button.setEnabled(bool(found.recipients))
        self._hint.setText(
            self.tr("These are too many for a link to the mail program: copy the addresses and paste them as Bcc.")
            if too_long
            else ""
        )

    def _lines(self, people: Sequence[_Person], line: Callable[[_Person], str]) -> str:
        lines = [line(one) for one in people[:_MOST_LINES]]
        if len(people) > _MOST_LINES:
            lines.append(self.tr("… and %Ln more", None, len(people) - _MOST_LINES))
        return "\n".join(lines)

    def _reason(self, reason: LeftOutBecause) -> str:
        if reason == LeftOutBecause.DO_NOT_CONTACT:
            return self.tr("does not want mail")
        if reason == LeftOutBecause.NO_EMAIL:
            return self.tr("has no e-mail address")
        return self.tr("has the address of somebody before")

    def addresses(self) -> list[str]:
        return [person.address for person in self._mailing.recipients]

    def link(self) -> QUrl:
        """mailto: one person as the recipient, several as blind copies (RFC 6068, 2)."""
        addresses = self.addresses()
        encoded = [bytes(QUrl.toPercentEncoding(one, _KEPT_IN_PATH).data()).decode() for one in addresses]
        if len(encoded) == 1:
            return QUrl("mailto:" + encoded[0])
        return QUrl("mailto:?bcc=" + ",".join(encoded))

    def copy_addresses(self) -> None:
        QGuiApplication.clipboard().setText(", ".join(self.addresses()))
        self._hint.setText(self.tr("Copied. Paste them as Bcc, so that nobody sees the others."))

    def open_mail(self) -> None:
        if QDesktopServices.openUrl(self.link()):
            self.accept()
        else:
            self._hint.setText(self.tr("No mail program opened. Copy the addresses instead."))
