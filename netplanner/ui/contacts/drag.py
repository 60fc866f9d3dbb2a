"""Contacts on their way out of the window: as ids for our own panes, as a vCard file for everybody else."""

import re
import shutil
import tempfile
import weakref
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData, QUrl

from netplanner.ui import mime

VCARD = "text/vcard"
_URIS = "text/uri-list"
_PLAIN = "text/plain"
# What file systems and shells take ill (Windows: "Naming Files, Paths, and Namespaces").
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]+')


def file_name(name: str) -> str:
    """A person's name as the name of a .vcf file."""
    stem = " ".join(_UNSAFE.sub(" ", name).split())[:80].strip(" .")
    return f"{stem or 'contacts'}.vcf"


class DragFiles:
    """A private folder for dragged-out files, made when first needed and gone when the window is.

    The file must outlive the drop: the other program reads it when it likes.
    """

    def __init__(self) -> None:
        self._folder: Path | None = None

    def put(self, name: str, content: bytes) -> Path:
        """Each file in a folder of its own, so that two people of one name don't meet."""
        if self._folder is None:
            # mkdtemp makes it 0700.
            self._folder = Path(tempfile.mkdtemp(prefix="netplanner-"))
            weakref.finalize(self, shutil.rmtree, self._folder, True)
        path = Path(tempfile.mkdtemp(dir=self._folder)) / name
        path.touch(0o600)
        path.write_bytes(content)
        return path

    def close(self) -> None:
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None


class ContactsMimeData(QMimeData):
    """The ids, and the vCards of them written when somebody asks. `cards()` answers the vCards, UTF-8."""

    def __init__(self, ids: Sequence[int], name: str, cards: Callable[[], bytes], files: DragFiles) -> None:
        super().__init__()
        self._name = name
        self._cards = cards
        self._files = files
        self._written: bytes | None = None
        self._path: Path | None = None
        mime.put_ids(self, mime.CONTACTS, ids)

    def formats(self) -> list[str]:
        return [mime.CONTACTS, VCARD, _URIS, _PLAIN]

    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, preferredType: Any) -> object:  # noqa: N803
        if mimetype == VCARD:
            return QByteArray(self._content())
        if mimetype == _PLAIN:
            return self._content().decode()
        if mimetype == _URIS:
            return [QUrl.fromLocalFile(str(self._file()))]
        return super().retrieveData(mimetype, preferredType)

    def _content(self) -> bytes:
        if self._written is None:
            self._written = self._cards()
        return self._written

    def _file(self) -> Path:
        if self._path is None:
            self._path = self._files.put(file_name(self._name), self._content())
        return self._path
