"""What keeps the outreach sheet from being saved, in words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from netplanner.domain.invitation import Judgement
from netplanner.domain.words import OutreachKind
from netplanner.ui.calendar import drafts
from netplanner.ui.widgets.verdict import block_text

translate = QCoreApplication.translate


def problem(
    made: Sequence[drafts.Draft], with_people: bool, kind: OutreachKind, judge: Callable[[drafts.Draft], Judgement]
) -> str:
    """The first thing that is wrong with the drafts of a kind, "" where nothing is; of several, whose it is."""
    if not with_people and kind not in drafts.WITHOUT_PEOPLE:
        return translate("OutreachEditor", "Choose whom it is for.")
    for draft in made:
        if found := _of_draft(draft, kind, judge):
            several = len(made) > 1 and draft.person is not None
            return f"{draft.person.display_name}: {found}" if several and draft.person else found
    return ""


def _of_draft(draft: drafts.Draft, kind: OutreachKind, judge: Callable[[drafts.Draft], Judgement]) -> str:
    if draft.open_places:
        places = ", ".join(f"{{{place}}}" for place in draft.open_places)
        return translate("OutreachEditor", "Fill in {places} in the text.").format(places=places)
    if kind is OutreachKind.INVITE:
        judged = judge(draft)
        if judged.blocked_by:
            return block_text(judged.blocked_by[0], judged)
    return ""
