"""Fields that give way where there is little room."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from netplanner.ui import theme

_LEAST_WIDTH = 56


def shrinkable(field: QWidget, most: int | None = None) -> None:
    """Lets a field become narrow where the text is large: by itself it wants room for its widest letters. `most` is
    its width where there is room, at 100 %."""
    field.setMinimumWidth(theme.px(_LEAST_WIDTH))
    if most is not None:
        field.setMaximumWidth(theme.px(most))
        policy = field.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        field.setSizePolicy(policy)
