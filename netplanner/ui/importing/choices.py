"""What is chosen for all people of an import: tie, tag, source, basis, and what happens to those already there."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QCompleter, QLineEdit, QMenu, QSizePolicy, QWidget

from netplanner.domain.words import Basis, Tie
from netplanner.formats.table.mapping import ColumnMapping
from netplanner.operations.import_report import Decision, ImportOptions, RecordKey
from netplanner.ui import theme, wording
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.tie import tie_icon

_ON_MATCH: dict[str, object] = {
    "merge": QT_TRANSLATE_NOOP("Importing", "update"),
    "skip": QT_TRANSLATE_NOOP("Importing", "leave as they are"),
    "add": QT_TRANSLATE_NOOP("Importing", "add anyway"),
}
_NO_DECISIONS: Mapping[RecordKey, Decision] = {}
_NO_MAPPINGS: Mapping[int, ColumnMapping] = {}


def _say(text: object) -> str:
    return QCoreApplication.translate("Importing", str(text))


class ImportChoices(QWidget):
    """`changed` follows each choice; `match_changed` the one that asks for another preview."""

    changed = Signal()
    match_changed = Signal()

    def __init__(self, tags: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tie, self._source, self._basis, self._on_match = "", "", "", "merge"
        self.tie_chip, self.source_chip, self.basis_chip, self.match_chip = (Chip("") for _ in range(4))
        self._menus: dict[Chip, QMenu] = {}
        self.tag_field = _TagField(self.tie_chip)
        self._build_tag(tags)
        for chip, choices, choose in (
            (self.tie_chip, [(tie, wording.tie_name(tie)) for tie in Tie], self._choose_tie),
            (
                self.source_chip,
                [("", self.tr("the file")), *((key, wording.source_name(key)) for key in wording.IMPORT_SOURCES)],
                self._choose_source,
            ),
            (self.basis_chip, [(basis, wording.basis_name(basis)) for basis in Basis], self._choose_basis),
            (self.match_chip, [(key, _say(text)) for key, text in _ON_MATCH.items()], self._choose_match),
        ):
            menu = self._menus[chip] = self._menu(chip, choices, choose)
            chip.set_menu(menu)
        row = FlowLayout(self, theme.GRID)
        row.addWidget(_Aligned(self.tr("For all of them:"), self.tie_chip))
        for widget in (self.tie_chip, self.tag_field, self.source_chip, self.basis_chip, self.match_chip):
            row.addWidget(widget)
        self._show()

    def options(
        self,
        decisions: Mapping[RecordKey, Decision] = _NO_DECISIONS,
        mappings: Mapping[int, ColumnMapping] = _NO_MAPPINGS,
    ) -> ImportOptions:
        return ImportOptions(
            tie=Tie(self._tie),
            tag=self.tag(),
            source=self._source,
            basis=Basis(self._basis),
            on_match=self._on_match,
            decisions=dict(decisions),
            mappings=dict(mappings),
        )

    def tag(self) -> str:
        return self.tag_field.text().strip()

    def touches_all(self) -> bool:
        """Whether people who are already there get something too."""
        return bool(self._tie or self.tag()) and self._on_match != "skip"

    def choose(self, *, tie: str | None = None, source: str | None = None, on_match: str | None = None) -> None:
        """As if chosen from the menus."""
        for value, choose in ((tie, self._choose_tie), (source, self._choose_source), (on_match, self._choose_match)):
            if value is not None:
                choose(value)

    def _build_tag(self, tags: Sequence[str]) -> None:
        self.tag_field.setPlaceholderText(self.tr("+ tag"))
        self.tag_field.setAccessibleName(self.tr("Tag for all"))
        self.tag_field.setMaxLength(100)
        completer = QCompleter(QStringListModel(list(tags), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.tag_field.setCompleter(completer)
        self.tag_field.textChanged.connect(self.changed)

    def _menu(self, chip: Chip, choices: Sequence[tuple[str, str]], choose: Callable[[str], None]) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for key, text in choices:
            action = QAction(text, menu, checkable=True)
            action.setData(str(key))
            if chip is self.tie_chip:
                action.setIcon(tie_icon(key))
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(lambda action: choose(action.data()))
        return menu

    def _choose_tie(self, tie: str) -> None:
        self._tie = tie
        self._show()
        self.changed.emit()

    def _choose_source(self, source: str) -> None:
        self._source = source
        self._show()
        self.changed.emit()

    def _choose_basis(self, basis: str) -> None:
        self._basis = basis
        self._show()
        self.changed.emit()

    def _choose_match(self, on_match: str) -> None:
        if on_match != self._on_match:
            self._on_match = on_match
            self._show()
            self.match_changed.emit()

    def _show(self) -> None:
        self.tie_chip.set_tie(self._tie)
        self.tie_chip.setText(wording.tie_name(self._tie))
        source = wording.source_name(self._source) if self._source else self.tr("the file")
        self.source_chip.setText(self.tr("Source: {source}").replace("{source}", source))
        basis = wording.within(wording.basis_name(self._basis))
        self.basis_chip.setText(self.tr("Basis: {basis}").replace("{basis}", basis))
        match = _say(_ON_MATCH[self._on_match])
        self.match_chip.setText(self.tr("People you have: {choice}").replace("{choice}", match))
        for chip, current in (
            (self.tie_chip, self._tie),
            (self.source_chip, self._source),
            (self.basis_chip, self._basis),
            (self.match_chip, self._on_match),
        ):
            for action in self._menus[chip].actions():
                action.setChecked(action.data() == str(current))


class _TagField(QLineEdit):
    """A field as high and as round as the chips beside it."""

    def __init__(self, chip: Chip) -> None:
        super().__init__()
        self._chip = chip
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # Style sheets draw no corner rounder than half the height.
        self.setStyleSheet(f"QLineEdit {{ padding: 0 {theme.px(9)}px; border-radius: {theme.px(11)}px; }}")

    def sizeHint(self) -> QSize:
        return QSize(theme.px(130), self._chip.sizeHint().height())


class _Aligned(Label):
    """A label as high as the chips beside it."""

    def __init__(self, text: str, chip: Chip) -> None:
        super().__init__(text, tone="muted")
        self._chip = chip

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._chip.sizeHint().height())
