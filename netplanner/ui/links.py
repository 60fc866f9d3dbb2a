"""Links of a card open on a click, and only what can do no harm (the "follow" of a stranger's text)."""

import re

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

_CONTROL = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
# user@host with one @, nothing that a mail program would read as a further header or recipient (RFC 6068).
_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\\\"?&%]+@[^\s@<>()\[\],;:\\\"?&%/]+")
_NOT_DIALLED = re.compile(r"[^0-9+*#]")


def web_url(text: str) -> QUrl | None:
    """The https or http address that `text` is; https where it names no scheme. None for anything else.

    Refused are other schemes, a user before the host, backslashes (UNC paths), control and invisible characters.
    """
    stripped = text.strip()
    if not stripped or _CONTROL.search(stripped) or "\\" in stripped or stripped.startswith("//"):
        return None
    if not _SCHEME.match(stripped) or re.match(r"[^/:]+:\d+(/|$)", stripped):
        stripped = "https://" + stripped
    url = QUrl(stripped, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in ("http", "https"):
        return None
    if not url.host() or "." not in url.host() or url.userInfo() or "@" in url.authority():
        return None
    return url


def mail_url(address: str) -> QUrl | None:
    """mailto: one address and nothing else; None where it isn't one."""
    stripped = address.strip()
    if _CONTROL.search(stripped) or not _ADDRESS.fullmatch(stripped):
        return None
    url = QUrl()
    url.setScheme("mailto")
    url.setPath(stripped)
    return url


def phone_url(number: str) -> QUrl | None:
    """tel: the digits of a number (RFC 3966); None where there are none."""
    digits = _NOT_DIALLED.sub("", number.partition(";")[0].removeprefix("tel:").replace("(0)", ""))
    return QUrl("tel:" + digits.replace("#", "%23")) if any(char.isdigit() for char in digits) else None


def open_link(url: QUrl, parent: QWidget) -> bool:
    """Opens what one of the functions above made; asks before a page that isn't encrypted."""
    if url.scheme().lower() == "http" and not _agreed(url, parent):
        return False
    return QDesktopServices.openUrl(url)


def _agreed(url: QUrl, parent: QWidget) -> bool:
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setTextFormat(box.textFormat().PlainText)
    box.setWindowTitle(translate("Links", "Open an unencrypted page?"))
    box.setText(
        translate("Links", "{address} is not encrypted: others may see what you read there.").format(address=url.host())
    )
    opening = box.addButton(translate("Links", "Open"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    agreed = box.clickedButton() is opening
    box.deleteLater()
    return agreed
