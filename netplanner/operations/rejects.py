"""Cards that can't be read, kept as they stood, to be mended and imported again."""

import os
import tempfile
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from netplanner.domain.errors import DataError
from netplanner.paths import errno_name, private_opener, sync_folder

# What fits into memory before a file takes it; that file has no name and is gone with the process.
_IN_MEMORY = 1 << 20
_LONGEST_STEM = 100
# What a file of that format is called, so that the right program opens it; vCards else.
_SUFFIXES = {
    "csv": ".csv", "google": ".csv", "outlook": ".csv", "thunderbird": ".csv", "linkedin": ".csv", "ldif": ".ldif",
    "facebook": ".json", "jcard": ".json",
}  # fmt: skip


class Rejects:
    """Gathers the failed cards of several files, then saves one file of them for each.

    Without a folder nothing is kept. Leaving the `with` block by an error takes back the files it saved.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._spool = None if folder is None else tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - see __exit__
        self._parts: dict[int, list[tuple[int, int]]] = {}
        self._saved: list[Path] = []

    def __enter__(self) -> "Rejects":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._spool is not None:
            self._spool.close()
        if kind is not None:
            for path in self._saved:
                path.unlink(missing_ok=True)

    def add(self, number: int, card: bytes) -> None:
        """Keeps a card of the file with that number."""
        content = card.strip(b"\r\n")
        if self._spool is None or not content.strip():
            return
        try:
            start = self._spool.tell()
            # Entries of LDIF end with an empty line (RFC 2849).
            written = content + (b"\r\n\r\n" if card.endswith(b"\n\n") else b"\r\n")
            self._spool.write(written)
        except OSError as error:
            raise DataError("cannot_write", file=str(self._folder), reason=errno_name(error)) from error
        self._parts.setdefault(number, []).append((start, len(written)))

    def save(self, number: int, source: Path, now: str, kind: str = "vcard") -> Path | None:
        """Writes the cards of one file of that format into the folder, private to the user; None where it has none.

        Raises DataError("cannot_write").
        """
        if self._folder is None or number not in self._parts:
            return None
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path = self._free_name(self._folder, source, now, _SUFFIXES.get(kind, ".vcf"))
            with open(path, "xb", opener=private_opener) as target:
                self._saved.append(path)
                self._copy(number, target)
                target.flush()
                os.fsync(target.fileno())
            sync_folder(self._folder)
        except OSError as error:
            raise DataError("cannot_write", file=str(self._folder), reason=errno_name(error)) from error
        return path

    def _copy(self, number: int, target: BinaryIO) -> None:
        assert self._spool is not None
        for start, length in self._parts[number]:
            self._spool.seek(start)
            target.write(self._spool.read(length))

    @staticmethod
    def _free_name(folder: Path, source: Path, now: str, suffix: str) -> Path:
        stem = source.stem.encode("utf-8", "surrogateescape")[:_LONGEST_STEM].decode("utf-8", "ignore")
        begin = f"{stem}-rejects-{now.replace(':', '').replace('-', '')}"
        path, number = folder / f"{begin}{suffix}", 1
        while path.exists():
            number += 1
            path = folder / f"{begin}-{number}{suffix}"
        return path
