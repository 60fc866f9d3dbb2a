"""The sheet that sets tie, tags, group, goal and more for many people at once."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.text import fold
from netplanner.domain.words import Basis, DoNotContact, Sphere, Tie
from netplanner.storage import contacts, goals, groups
from netplanner.ui import theme, wording
from netplanner.ui.session import Session
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.form import Form
from netplanner.ui.widgets.spin import give_room
from netplanner.ui.widgets.tie import tie_icon

_TIES = (Tie.CLOSE, Tie.GOOD, Tie.ACQUAINTANCE, Tie.UNDECIDED)
_CHANNELS = ("email", "phone", "post", "linkedin", "xing", "facebook", "in_person")
_MOST_DAYS = 3650
_LONGEST = 100


class ForAllSheet(EditSheet):
    """Only what is filled in is set; the rest stays as each person has it. One step, undone as one."""

    def __init__(self, session: Session, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent, wanted=QSize(520, 560))
        self._session = session
        self._ids = list(ids)
        reader = session.store.reader
        self._groups = groups.listing(reader)
        self.set_title(
            self.tr("Set for %Ln person(s)", None, len(self._ids)),
            self.tr("Only what you fill in is set; the rest stays as each of them has it."),
        )
        self.tie, self.goal, self.basis, self.sphere, self.channel, self.stop = (self._choice() for _ in range(6))
        for tie in _TIES:
            self.tie.addItem(tie_icon(str(tie)), wording.tie_name(tie), str(tie))
        for goal in goals.listing(reader, states=goals.OPEN_STATES):
            self.goal.addItem(goal.what, goal.id)
        for basis in Basis:
            self.basis.addItem(wording.basis_name(basis), str(basis))
        for sphere in Sphere:
            self.sphere.addItem(wording.sphere_name(sphere), str(sphere))
        for channel in _CHANNELS:
            self.channel.addItem(wording.channel_name(channel), str(channel))
        for stop in DoNotContact:
            self.stop.addItem(wording.do_not_contact_name(stop), str(stop))
        names = contacts.tag_names(reader)
        self.tag, self.without_tag = self._words(names), self._words(names)
        self.group = self._words([name for _, name in self._groups])
        self.source = self._words(list(map(wording.source_name, wording.IMPORT_SOURCES)))
        self.cadence = QSpinBox(minimum=0, maximum=_MOST_DAYS)
        self.cadence.setSpecialValueText(self.tr("as it is"))
        self.cadence.setSuffix(self.tr(" days"))
        give_room(self.cadence)
        self._form = Form(labels="beside")
        self._fill_form()
        self.set_body(self._scrolling())
        self.add_button(self.tr("Cancel"), self.reject)
        self.save_button = self.add_button(self.tr("Set for %Ln", None, len(self._ids)), self.save, primary=True)
        self._connect()
        self.remember()
        self._show_save()

    def _choice(self) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("as it is"), None)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _words(self, known: Sequence[str]) -> QComboBox:
        box = QComboBox(editable=True)
        box.addItems(list(known))
        box.setCurrentIndex(-1)
        box.setCurrentText("")
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        completer = QCompleter(box.model(), box)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        box.setCompleter(completer)
        if (line := box.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("as it is"))
            line.setMaxLength(_LONGEST)
        return box

    def _fill_form(self) -> None:
        add = self._form.add_row
        add("tie", self.tr("Tie"), self.tie)
        add("tag", self.tr("Add tag"), self.tag)
        add("without_tag", self.tr("Take away tag"), self.without_tag)
        add("group", self.tr("Add to group"), self.group)
        add("goal", self.tr("Candidates of goal"), self.goal)
        add("cadence", self.tr("In touch every"), self.cadence)
        add("source", self.tr("Source"), self.source)
        add("basis", self.tr("Basis"), self.basis)
        add("sphere", self.tr("Sphere"), self.sphere)
        add("channel", self.tr("Prefers"), self.channel)
        add("stop", self.tr("Do not contact"), self.stop)
        calm_wheel(*self._boxes(), *self._word_boxes(), self.cadence)

    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.tie, self.goal, self.basis, self.sphere, self.channel, self.stop

    def _word_boxes(self) -> tuple[QComboBox, ...]:
        return self.tag, self.without_tag, self.group, self.source

    def _scrolling(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, theme.px(4), theme.px(6), 0)
        column.addWidget(self._form)
        column.addStretch(1)
        area.setWidget(content)
        content.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        return area

    def _connect(self) -> None:
        for box in self._boxes():
            box.currentIndexChanged.connect(self._show_save)
        for box in self._word_boxes():
            box.currentTextChanged.connect(self._show_save)
        self.group.currentTextChanged.connect(self._show_group)
        self.cadence.valueChanged.connect(self._show_save)

    def typed(self) -> object:
        texts = [box.currentText().strip() for box in self._word_boxes()]
        return (*texts, *(box.currentData() for box in self._boxes()), self.cadence.value())

    def _show_save(self) -> None:
        self.save_button.setEnabled(self.is_changed() and not self._writing)

    def _show_group(self) -> None:
        """Says that a group will be made where none is called so."""
        typed = self.group.currentText().strip()
        new = bool(typed) and self._group_id(typed) is None
        self._form.set_help("group", self.tr("A new group is made.") if new else "")

    def _group_id(self, typed: str) -> int | None:
        return next((group_id for group_id, name in self._groups if fold(name) == fold(typed)), None)

    def _source_key(self) -> str | None:
        typed = self.source.currentText().strip()
        known = {fold(wording.source_name(key)): key for key in wording.IMPORT_SOURCES}
        return known.get(fold(typed), typed) or None

    def save(self) -> None:
        from netplanner.operations import contacts as operations

        group = self.group.currentText().strip()
        group_id = self._group_id(group) if group else None
        tie, basis, sphere, stop = (box.currentData() for box in (self.tie, self.basis, self.sphere, self.stop))
        wanted = operations.ForAll(
            tie=None if tie is None else Tie(tie),
            tag=self.tag.currentText().strip() or None,
            without_tag=self.without_tag.currentText().strip() or None,
            sphere=None if sphere is None else Sphere(sphere),
            channel=self.channel.currentData(),
            stops=frozenset() if stop is None else frozenset({DoNotContact(stop)}),
            group_id=group_id,
            new_group=group if group_id is None else "",
            goal_id=self.goal.currentData(),
            cadence_days=self.cadence.value() or None,
            source=self._source_key(),
            basis=None if basis is None else Basis(basis),
        )
        self.set_writing(True)
        self._session.perform(operations.set_for_all, self._ids, wanted, done=self._finish, failed=self._refused)

    def _refused(self, error: Exception) -> None:
        self.show_refusal(error, self._form, {"tag_needs_name": "tag", "group_needs_name": "group"})

    def _finish(self, changes: Changes) -> None:
        self.accept()
