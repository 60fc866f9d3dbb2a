"""Every command of the window, declared once: where it stands in the menus, its keys, what it needs.

The window gives each a handler; menus, tooltips, the command palette and the list of shortcuts all read from here.
No bare letter is a shortcut: letters belong to type-ahead and text.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


class Command(NamedTuple):
    """One act.

    `menus` are the keys of the menus that show it, a second one shows it too. `keys` is a portable key sequence;
    `hint` names a key that only lists understand (Del, Space) and is shown but not bound. `needs` is a state without
    which the command rests: contacts, one (contact), few (contacts that fit side by side), goal, outreach, undo,
    redo, demo, own.
    `group` parts a menu by lines.
    """

    key: str
    menus: tuple[str, ...]
    text: object
    keys: str = ""
    hint: str = ""
    needs: str = ""
    group: int = 0
    checkable: bool = False
    role: QAction.MenuRole = QAction.MenuRole.NoRole

    def keys_text(self) -> str:
        """The keys as the platform and the user's language write them, "" for none."""
        return QKeySequence.fromString(self.keys or self.hint).toString(QKeySequence.SequenceFormat.NativeText)


MENUS: tuple[tuple[str, object], ...] = (
    ("file", QT_TRANSLATE_NOOP("Commands", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Commands", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Commands", "&View")),
    ("theme", QT_TRANSLATE_NOOP("Commands", "Theme")),
    ("sphere", QT_TRANSLATE_NOOP("Commands", "Private or business")),
    ("contact", QT_TRANSLATE_NOOP("Commands", "&Contact")),
    ("tie", QT_TRANSLATE_NOOP("Commands", "Tie")),
    ("goal", QT_TRANSLATE_NOOP("Commands", "&Goal")),
    ("outreach", QT_TRANSLATE_NOOP("Commands", "&Outreach")),
    ("help", QT_TRANSLATE_NOOP("Commands", "&Help")),
)
# Menus inside another menu.
_SUBMENUS = frozenset({"theme", "sphere", "tie"})

COMMANDS: tuple[Command, ...] = (
    Command("file.import", ("file",), QT_TRANSLATE_NOOP("Commands", "Import…"), "Ctrl+I"),
    Command("file.imports", ("file",), QT_TRANSLATE_NOOP("Commands", "Last imports…"), "Ctrl+Alt+I"),
    Command("file.export", ("file",), QT_TRANSLATE_NOOP("Commands", "Export…"), "Ctrl+E"),
    Command("file.calendars", ("file",), QT_TRANSLATE_NOOP("Commands", "Calendars…"), "Ctrl+Alt+C"),
    Command("file.print", ("file",), QT_TRANSLATE_NOOP("Commands", "Print plan…"), "Ctrl+P"),
    Command("file.backup", ("file",), QT_TRANSLATE_NOOP("Commands", "Back up…"), "Ctrl+B", needs="own", group=1),
    Command("file.restore", ("file",), QT_TRANSLATE_NOOP("Commands", "Restore…"), "Ctrl+Shift+B", needs="own", group=1),
    Command(
        "file.demo", ("file",), QT_TRANSLATE_NOOP("Commands", "Open sample data"), "Ctrl+Alt+S", needs="own", group=2
    ),
    Command(
        "file.own", ("file",), QT_TRANSLATE_NOOP("Commands", "Back to my contacts"), "Ctrl+Alt+B", needs="demo", group=2
    ),
    Command(
        "file.quit",
        ("file",),
        QT_TRANSLATE_NOOP("Commands", "Quit"),
        "Ctrl+Q",
        group=3,
        role=QAction.MenuRole.QuitRole,
    ),
    Command("edit.undo", ("edit",), QT_TRANSLATE_NOOP("Commands", "Undo"), "Ctrl+Z", needs="undo"),
    Command("edit.redo", ("edit",), QT_TRANSLATE_NOOP("Commands", "Redo"), "Ctrl+Shift+Z", needs="redo"),
    Command("edit.new", ("edit",), QT_TRANSLATE_NOOP("Commands", "New in this pane"), "Ctrl+N", group=1),
    Command("edit.find", ("edit",), QT_TRANSLATE_NOOP("Commands", "Find contacts"), "Ctrl+F", group=1),
    Command("edit.search", ("edit",), QT_TRANSLATE_NOOP("Commands", "Search everything"), "Ctrl+K", group=1),
    Command("edit.trash", ("edit",), QT_TRANSLATE_NOOP("Commands", "Trash…"), "Ctrl+Alt+D", group=1),
    Command("edit.me", ("edit",), QT_TRANSLATE_NOOP("Commands", "About me…"), "Ctrl+Shift+I", group=2),
    Command(
        "edit.platforms",
        ("edit",),
        QT_TRANSLATE_NOOP("Commands", "Platforms and my profile…"),
        "Ctrl+Alt+N",
        group=2,
    ),
    Command(
        "edit.reminders", ("edit",), QT_TRANSLATE_NOOP("Commands", "Reminders…"), "Ctrl+Alt+O", needs="own", group=2
    ),
    Command(
        "edit.preferences",
        ("edit",),
        QT_TRANSLATE_NOOP("Commands", "Preferences…"),
        "Ctrl+,",
        group=2,
        role=QAction.MenuRole.PreferencesRole,
    ),
    Command("view.contacts", ("view",), QT_TRANSLATE_NOOP("Commands", "Contacts"), "Ctrl+1"),
    Command("view.goals", ("view",), QT_TRANSLATE_NOOP("Commands", "Goals"), "Ctrl+2"),
    Command("view.calendar", ("view",), QT_TRANSLATE_NOOP("Commands", "Outreach"), "Ctrl+3"),
    Command("view.lists", ("view",), QT_TRANSLATE_NOOP("Commands", "Lists of people"), "Ctrl+Alt+L"),
    Command("view.expand", ("view",), QT_TRANSLATE_NOOP("Commands", "Give pane the whole window"), "F11", group=1),
    Command("view.steps", ("view",), QT_TRANSLATE_NOOP("Commands", "The seven steps…"), "Ctrl+Alt+7", group=1),
    Command("view.today_page", ("view",), QT_TRANSLATE_NOOP("Commands", "Today"), "Ctrl+4", group=2),
    Command("view.week", ("view",), QT_TRANSLATE_NOOP("Commands", "Week"), "Ctrl+5", group=2),
    Command("view.month", ("view",), QT_TRANSLATE_NOOP("Commands", "Month"), "Ctrl+6", group=2),
    Command("view.agenda", ("view",), QT_TRANSLATE_NOOP("Commands", "Agenda"), "Ctrl+7", group=2),
    Command("view.today", ("view",), QT_TRANSLATE_NOOP("Commands", "Go to today"), "Ctrl+T", group=2),
    Command("view.previous", ("view",), QT_TRANSLATE_NOOP("Commands", "Earlier"), "Alt+PgUp", group=2),
    Command("view.next", ("view",), QT_TRANSLATE_NOOP("Commands", "Later"), "Alt+PgDown", group=2),
    Command("sphere.all", ("sphere",), QT_TRANSLATE_NOOP("Commands", "All"), checkable=True),
    Command("sphere.business", ("sphere",), QT_TRANSLATE_NOOP("Commands", "Business"), checkable=True),
    Command("sphere.private", ("sphere",), QT_TRANSLATE_NOOP("Commands", "Private"), checkable=True),
    Command("theme.system", ("theme",), QT_TRANSLATE_NOOP("Commands", "As the system"), checkable=True),
    Command("theme.light", ("theme",), QT_TRANSLATE_NOOP("Commands", "Light"), checkable=True),
    Command("theme.dark", ("theme",), QT_TRANSLATE_NOOP("Commands", "Dark"), checkable=True),
    Command("contact.new", ("contact",), QT_TRANSLATE_NOOP("Commands", "New contact…"), "Ctrl+Shift+N"),
    Command("contact.edit", ("contact",), QT_TRANSLATE_NOOP("Commands", "Edit contact…"), "F2", needs="contacts"),
    Command(
        "outreach.plan",
        ("outreach", "contact"),
        QT_TRANSLATE_NOOP("Commands", "Plan outreach…"),
        "Ctrl+Shift+P",
    ),
    Command("outreach.ahead", ("outreach",), QT_TRANSLATE_NOOP("Commands", "Plan the next weeks…"), "Ctrl+Alt+V"),
    Command("outreach.sitting", ("outreach",), QT_TRANSLATE_NOOP("Commands", "Invite now…"), "Ctrl+Shift+J"),
    Command(
        "outreach.write",
        ("outreach", "contact"),
        QT_TRANSLATE_NOOP("Commands", "Write an invitation…"),
        "Ctrl+Shift+M",
        needs="one",
    ),
    Command("outreach.decide", ("outreach",), QT_TRANSLATE_NOOP("Commands", "Decide on the next ten…"), "Ctrl+Alt+W"),
    Command(
        "outreach.rhythm", ("outreach",), QT_TRANSLATE_NOOP("Commands", "How you keep in touch…"), "Ctrl+Alt+U", group=2
    ),
    Command("outreach.travel", ("outreach",), QT_TRANSLATE_NOOP("Commands", "Plan a journey…"), "Ctrl+Alt+J"),
    Command("contact.log", ("contact",), QT_TRANSLATE_NOOP("Commands", "Log contact…"), "Ctrl+L", needs="contacts"),
    Command("tie.close", ("tie",), QT_TRANSLATE_NOOP("Commands", "Close"), "Alt+1", needs="contacts"),
    Command("tie.good", ("tie",), QT_TRANSLATE_NOOP("Commands", "Good"), "Alt+2", needs="contacts"),
    Command("tie.acquaintance", ("tie",), QT_TRANSLATE_NOOP("Commands", "Acquaintance"), "Alt+3", needs="contacts"),
    Command("tie.undecided", ("tie",), QT_TRANSLATE_NOOP("Commands", "Undecided"), "Alt+0", needs="contacts"),
    Command(
        "contact.tag", ("contact",), QT_TRANSLATE_NOOP("Commands", "Tag…"), "Ctrl+Shift+T", needs="contacts", group=1
    ),
    Command(
        "contact.for_all",
        ("contact",),
        QT_TRANSLATE_NOOP("Commands", "Set for all selected…"),
        "Ctrl+Shift+L",
        needs="contacts",
        group=1,
    ),
    Command(
        "contact.triage", ("contact",), QT_TRANSLATE_NOOP("Commands", "Sort undecided people…"), "Ctrl+Shift+U", group=2
    ),
    Command("contact.duplicates", ("contact",), QT_TRANSLATE_NOOP("Commands", "Find duplicates…"), "Ctrl+D", group=2),
    Command(
        "contact.merge",
        ("contact",),
        QT_TRANSLATE_NOOP("Commands", "Merge selected people…"),
        "Ctrl+Shift+D",
        needs="few",
        group=2,
    ),
    Command(
        "contact.copy",
        ("contact", "edit"),
        QT_TRANSLATE_NOOP("Commands", "Copy as vCard"),
        "Ctrl+Shift+C",
        needs="contacts",
        group=1,
    ),
    Command(
        "contact.paste",
        ("contact", "edit"),
        QT_TRANSLATE_NOOP("Commands", "Paste people…"),
        "Ctrl+Shift+V",
        group=1,
    ),
    Command(
        "contact.mail",
        ("contact",),
        QT_TRANSLATE_NOOP("Commands", "Write mail to selected…"),
        "Ctrl+Shift+W",
        needs="contacts",
        group=1,
    ),
    Command(
        "contact.code",
        ("contact",),
        QT_TRANSLATE_NOOP("Commands", "Show QR code…"),
        "Ctrl+Shift+Q",
        needs="one",
        group=1,
    ),
    Command(
        "contact.print",
        ("contact",),
        QT_TRANSLATE_NOOP("Commands", "Print contact…"),
        "Ctrl+Alt+P",
        needs="one",
        group=1,
    ),
    Command(
        "contact.export",
        ("contact",),
        QT_TRANSLATE_NOOP("Commands", "Export selected…"),
        "Ctrl+Shift+E",
        needs="contacts",
        group=1,
    ),
    Command(
        "contact.delete", ("contact",), QT_TRANSLATE_NOOP("Commands", "Delete"), hint="Del", needs="contacts", group=3
    ),
    Command("goal.new", ("goal",), QT_TRANSLATE_NOOP("Commands", "New goal…"), "Ctrl+Shift+G"),
    Command("goal.edit", ("goal",), QT_TRANSLATE_NOOP("Commands", "Edit goal…"), "Shift+F2", needs="goal"),
    Command("outcome.log", ("goal", "contact"), QT_TRANSLATE_NOOP("Commands", "Log an outcome…"), "Ctrl+Shift+O"),
    Command("results.show", ("goal",), QT_TRANSLATE_NOOP("Commands", "Results…"), "Ctrl+Alt+R"),
    Command("goal.attention", ("goal",), QT_TRANSLATE_NOOP("Commands", "Attention…"), "Ctrl+Alt+A"),
    Command("goal.pause", ("goal",), QT_TRANSLATE_NOOP("Commands", "Pause or resume"), "Ctrl+Shift+H", needs="goal"),
    Command("goal.rules", ("goal",), QT_TRANSLATE_NOOP("Commands", "Rules of the queue…"), "Ctrl+Alt+G", group=1),
    Command("goal.synonyms", ("goal",), QT_TRANSLATE_NOOP("Commands", "Synonyms of roles…"), "Ctrl+Alt+K", group=1),
    Command(
        "goal.finish", ("goal",), QT_TRANSLATE_NOOP("Commands", "Finish with a review…"), "Ctrl+Alt+F", needs="goal"
    ),
    Command("goal.archive", ("goal",), QT_TRANSLATE_NOOP("Commands", "Archive"), "Ctrl+Alt+H", needs="goal"),
    Command(
        "goal.archived", ("goal",), QT_TRANSLATE_NOOP("Commands", "Show or hide archived goals"), "Ctrl+Alt+Y", group=2
    ),
    Command("goal.delete", ("goal",), QT_TRANSLATE_NOOP("Commands", "Delete"), hint="Del", needs="goal", group=1),
    Command(
        "outreach.edit", ("outreach",), QT_TRANSLATE_NOOP("Commands", "Edit outreach…"), "Ctrl+F2", needs="outreach"
    ),
    Command(
        "outreach.done", ("outreach",), QT_TRANSLATE_NOOP("Commands", "Mark as done"), "Ctrl+Return", needs="outreach"
    ),
    Command(
        "outreach.snooze", ("outreach",), QT_TRANSLATE_NOOP("Commands", "Snooze"), "Ctrl+Shift+S", needs="outreach"
    ),
    Command(
        "outreach.delete", ("outreach",), QT_TRANSLATE_NOOP("Commands", "Delete"), hint="Del", needs="outreach", group=1
    ),
    Command("help.keys", ("help",), QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts"), "F1"),
    Command("help.logs", ("help",), QT_TRANSLATE_NOOP("Commands", "Open log folder")),
    Command(
        "help.about",
        ("help",),
        QT_TRANSLATE_NOOP("Commands", "About NetPlanner"),
        group=1,
        role=QAction.MenuRole.AboutRole,
    ),
)


def words(text: object) -> str:
    """A text of this module in the user's language."""
    return QCoreApplication.translate("Commands", str(text))


def menu_text(text: str) -> str:
    """`text` for a menu, where "&" would mark a letter."""
    return text.replace("&", "&&")


class CommandSet(QObject):
    """The commands of one window as actions, with its menus."""

    def __init__(
        self, window: QMainWindow, handlers: Mapping[str, Callable[[], object]], rest: Callable[[], bool]
    ) -> None:
        """`handlers` are by command key; while `rest()` is true (a sheet is open) no command acts."""
        super().__init__(window)
        self._rest = rest
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        for command in COMMANDS:
            self.actions[command.key] = self._action(command, handlers[command.key])
        window.addActions(list(self.actions.values()))
        self._fill_menus(window)

    def __getitem__(self, key: str) -> QAction:
        return self.actions[key]

    def show_needs(self, met: Iterable[str]) -> None:
        """Enables the commands whose need is among `met`; those for the other book disappear."""
        states = frozenset(met)
        for command in COMMANDS:
            if command.needs in ("demo", "own"):
                self.actions[command.key].setVisible(command.needs in states)
            elif command.needs:
                self.actions[command.key].setEnabled(command.needs in states)

    def _action(self, command: Command, handler: Callable[[], object]) -> QAction:
        text = words(command.text)
        action = QAction(f"{text}\t{command.keys_text()}" if command.hint else text, self)
        action.setObjectName(command.key)
        action.setMenuRole(command.role)
        action.setCheckable(command.checkable)
        if command.keys:
            action.setShortcut(QKeySequence.fromString(command.keys))
        action.triggered.connect(lambda: None if self._rest() else handler())
        return action

    def _fill_menus(self, window: QMainWindow) -> None:
        for key, title in MENUS:
            menu = QMenu(words(title), window)
            self.menus[key] = menu
            self._fill(menu, key)
            if key not in _SUBMENUS:
                window.menuBar().addMenu(menu)
        self.menus["view"].addSeparator()
        self.menus["view"].addMenu(self.menus["sphere"])
        self.menus["view"].addMenu(self.menus["theme"])
        self.menus["contact"].insertMenu(self.actions["contact.tag"], self.menus["tie"])

    def _fill(self, menu: QMenu, key: str) -> None:
        shown = sorted((c for c in COMMANDS if key in c.menus), key=lambda command: command.group)
        group = 0
        for command in shown:
            if command.group != group:
                menu.addSeparator()
                group = command.group
            menu.addAction(self.actions[command.key])
