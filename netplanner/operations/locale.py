"""Changing the language that names are sorted in and the country that phone numbers are read in."""

from netplanner.domain.changes import Changes, Label
from netplanner.domain.progress import NoProgress, Progress
from netplanner.storage import contacts
from netplanner.storage.locale import Locale, locale_of, set_locale
from netplanner.storage.rebuild import rebuild
from netplanner.storage.store import Store

_PAGE = 500


def change(store: Store, locale: Locale, progress: Progress | None = None) -> Changes:
    """Makes every sort key, search text and phone key of the book anew, in one step.

    Raises Cancelled when `progress` does; then nothing was changed.
    """
    with store.step(Label("change_locale")) as step:
        if locale_of(step.connection) == locale:
            return step.changes
        set_locale(step.connection, locale)
        # Those in the trash too: an import still has to know them by their numbers.
        ids = contacts.all_ids(step.connection)
        for start in range(0, len(ids), _PAGE):
            (progress or NoProgress()).report(start, len(ids))
            rebuild(step, ids[start : start + _PAGE])
        step.touched.everything = True
    return step.changes
