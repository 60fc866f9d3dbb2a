"""A place that scrolls up and down where there is too little room, as wide as it is given."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class Scroll(QScrollArea):
    """What gets the keys comes into sight; the card below shows through.

    With `by_keys` Tab stops at the place itself too and the arrows scroll it, for what is read more than filled in.
    """

    def __init__(self, content: QWidget, name: str, parent: QWidget | None = None, *, by_keys: bool = False) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        if not by_keys:
            # Tab goes to what is in it; that comes into sight then.
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        # A scroll area fills both with the window's grey.
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        content.installEventFilter(self)
        self._end_with_content()

    def minimumSizeHint(self) -> QSize:
        content = self.widget()
        least = content.minimumSizeHint().width() if content is not None else 0
        return QSize(least + self.verticalScrollBar().sizeHint().width(), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A layout that needs more width than before: the place is as wide as its content.
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._end_with_content()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _end_with_content(self) -> None:
        """The least height of wrapped text is that at its least width; kept, it leaves an empty end at every other."""
        content = self.widget()
        if content is None:
            return
        policy = content.sizePolicy()
        wraps = content.hasHeightForWidth()
        wanted = QSizePolicy.Policy.Ignored if wraps else QSizePolicy.Policy.Preferred
        if policy.verticalPolicy() is not wanted:
            policy.setVerticalPolicy(wanted)
            content.setSizePolicy(policy)
