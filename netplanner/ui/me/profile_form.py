"""The user's own profile on one network: the checklist, the purpose text with the goals' words, its address."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from netplanner.domain.my_profile import JUDGED_ITEM, MyProfile, in_order
from netplanner.domain.steps import PROFILE_ITEMS
from netplanner.ui import links, theme
from netplanner.ui.me.keyword_chips import KeywordChips
from netplanner.ui.me.profile_words import item_advice, item_name, names_of
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.card import Card
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.form import Form

# Narrower than this the checklist stands in one column, at 100 %.
_TWO_COLUMNS = 420


class ProfileForm(Card):
    """`changed` follows every change of `profile()`; `my_purpose` is what the user said about themselves."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        profile: MyProfile,
        words: Mapping[str, str],
        my_purpose: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("My profile"))
        self.setAccessibleName(self.tr("My profile on {network}").replace("{network}", name))
        self._network = name
        self._words = dict(words)
        self._my_purpose = my_purpose.strip()
        self.explain = ExplainButton(self._explanation, words=True)
        self.head.addWidget(self.explain)
        self.boxes: dict[str, QCheckBox] = {}
        self.all_done = Button(self.tr("All of it is done"), kind="link", clicked=self._tick_all)
        self.url = QLineEdit(profile.url)
        self.url.setPlaceholderText("https://")
        self.open_link = Button(self.tr("Open my profile"), icon="external-link", clicked=self._open)
        self.headline = QLineEdit(profile.headline)
        self.purpose = QPlainTextEdit(profile.purpose)
        self.chips = KeywordChips(self._words)
        self._grid = QGridLayout()
        self._form = Form()
        self._is_wide = True
        self._build(profile)
        self._show()

    def _build(self, profile: MyProfile) -> None:
        for item in PROFILE_ITEMS:
            box = QCheckBox(item_name(item))
            box.setChecked(item in profile.checklist)
            box.setToolTip(item_advice(item))
            box.setAccessibleDescription(item_advice(item))
            if item == JUDGED_ITEM:
                # Its text is judged, a tick would say nothing: it leads there.
                box.clicked.connect(self._go_to_purpose)
            else:
                box.toggled.connect(self._touched)
            self.boxes[item] = box
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(6))
        self._lay_boxes()
        self.body.addLayout(self._grid)
        self.body.addWidget(self.all_done, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(theme.px(10))
        self.body.addWidget(self._form)
        self._form.add_row("headline", self.tr("Headline"), self.headline)
        self.purpose.setTabChangesFocus(True)
        self.purpose.setFixedHeight(theme.px(78))
        self._form.add_row(
            "purpose", self.tr("Purpose"), self.purpose, self.tr("What you want and for whom, as your profile says it.")
        )
        self.body.addSpacing(theme.px(8))
        self.body.addWidget(self.chips)
        self.body.addLayout(self._text_acts())
        self.body.addSpacing(theme.px(10))
        address = Form()
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.url, 1)
        row.addWidget(self.open_link)
        self.url.setAccessibleName(self.tr("Address of my profile"))
        address.add_row("url", self.tr("Address of my profile"), place)
        self._address = address
        self.body.addWidget(address)
        for signal in (self.headline.textEdited, self.url.textChanged, self.purpose.textChanged):
            signal.connect(self._touched)
        self.chips.chosen.connect(self._put)

    def _text_acts(self) -> FlowLayout:
        acts = FlowLayout(spacing=theme.px(14))
        acts.setContentsMargins(0, theme.px(4), 0, 0)
        self.copy_text = Button(self.tr("Copy text"), kind="link", clicked=self._copy)
        acts.addWidget(self.copy_text)
        self.take_purpose = Button(self.tr("Use the purpose from About me"), kind="link", clicked=self._take_purpose)
        self.take_purpose.setVisible(bool(self._my_purpose))
        acts.addWidget(self.take_purpose)
        return acts

    def profile(self) -> MyProfile:
        ticked = (item for item, box in self.boxes.items() if item != JUDGED_ITEM and box.isChecked())
        return MyProfile(
            self.url.text().strip(), self.headline.text().strip(), self.purpose.toPlainText(), frozenset(ticked)
        )

    def show_problem(self, field: str, text: str) -> None:
        """Says below a field ("url") what is wrong with it."""
        form = self._address if field == "url" else self._form
        form.set_error(field, text)
        (self.url if field == "url" else form.field(field)).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= theme.px(_TWO_COLUMNS)
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self._lay_boxes()

    def _lay_boxes(self) -> None:
        rows = (len(self.boxes) + 1) // 2 if self._is_wide else len(self.boxes)
        for place, box in enumerate(self.boxes.values()):
            self._grid.addWidget(box, place % rows, place // rows)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if self._is_wide else 0)

    def _touched(self) -> None:
        self._address.set_error("url", "")
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        profile = self.profile()
        done = in_order(profile, self._words)
        self.chips.show_text(profile.purpose)
        self.boxes[JUDGED_ITEM].setChecked(JUDGED_ITEM in done)
        locale = QLocale()
        self.set_aside(
            self.tr("{done} of {total}")
            .replace("{done}", locale.toString(len(done)))
            .replace("{total}", locale.toString(len(PROFILE_ITEMS)))
        )
        self.all_done.setVisible(len(profile.checklist) < len(PROFILE_ITEMS) - 1)
        self.open_link.setEnabled(links.web_url(profile.url) is not None)
        self.copy_text.setEnabled(bool(profile.purpose.strip()))
        self.take_purpose.setEnabled(profile.purpose.strip() != self._my_purpose)

    def focus_missing(self) -> None:
        """Puts the focus on the first thing that isn't in order, else on the first of all."""
        done = in_order(self.profile(), self._words)
        item = next((item for item in PROFILE_ITEMS if item not in done), PROFILE_ITEMS[0])
        self.boxes[item].setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_purpose(self) -> None:
        self._show()
        self.purpose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tick_all(self) -> None:
        for item, box in self.boxes.items():
            if item != JUDGED_ITEM:
                box.setChecked(True)
        self.boxes[PROFILE_ITEMS[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, word: str) -> None:
        """Puts a word at the cursor, with a space where it needs one."""
        cursor = self.purpose.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        cursor.insertText(word if not before or before[-1].isspace() else f" {word}")
        self.purpose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.purpose.toPlainText().strip())

    def _take_purpose(self) -> None:
        self.purpose.selectAll()
        self.purpose.insertPlainText(self._my_purpose)

    def _open(self) -> None:
        url = links.web_url(self.url.text())
        if url is not None:
            links.open_link(url, self.window())

    def _explanation(self) -> str:
        done = in_order(self.profile(), self._words)
        missing = frozenset(PROFILE_ITEMS) - done
        lines = [
            self.tr(
                "A complete profile has ten things. You tick nine of them; the purpose is judged by its text, which "
                "has to hold a word of an active goal."
            ),
            self._said(self.tr("In order on {network}: {items}."), done),
        ]
        if missing:
            lines.append(self._said(self.tr("Still missing: {items}."), missing))
        if self._words:
            lines.append(
                self.tr("Words of your goals: {words}.").replace(
                    "{words}", QLocale().createSeparatedList(list(self._words.values()))
                )
            )
        return "\n\n".join(lines)

    def _said(self, text: str, items: frozenset[str]) -> str:
        listed = QLocale().createSeparatedList(names_of(items)) if items else self.tr("nothing yet")
        return text.replace("{network}", self._network).replace("{items}", listed)
