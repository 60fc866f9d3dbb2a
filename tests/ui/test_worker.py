"""Work away from the window: what is kept, what is let go, and who still hears of it."""

import gc
import threading
import weakref
from array import array
from functools import partial

import shiboken6
from PySide6.QtWidgets import QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.operations import contacts as operations
from netplanner.storage import contact_search, contacts
from netplanner.storage.contacts import ContactFilter
from netplanner.storage.stopping import stopping
from netplanner.ui.session import Session
from netplanner.ui.worker import Job, Worker


def hold(worker: Worker) -> threading.Event:
    """Keeps the writer busy until the event is set."""
    free = threading.Event()
    worker.run(lambda progress: free.wait(20))
    return free


def test_a_job_goes_with_its_answer_even_where_slots_know_it(session: Session, qtbot) -> None:
    ended: list[weakref.ref[Job]] = []
    for _ in range(5):
        job = session.worker.read(lambda progress: 1)
        job.ended.connect(lambda job=job: ended.append(weakref.ref(job)))
        del job
    qtbot.waitUntil(lambda: len(ended) == 5)

    def are_gone() -> bool:
        gc.collect()
        return all(job() is None for job in ended)

    qtbot.waitUntil(are_gone)


def test_what_was_asked_for_is_written_though_the_window_closes_before_its_turn(session: Session) -> None:
    free = hold(session.worker)
    session.perform(operations.add, Contact(fn="Queued Person", given="Queued"))
    dropped = session.worker.run(lambda progress: session.store.path.with_name("long work").touch())
    threading.Timer(0.05, free.set).start()
    session.worker.close()
    found = contacts.ids(session.store.reader, ContactFilter())
    assert contacts.names(session.store.reader, found) == {found[0]: "Queued Person"}
    assert not session.store.path.with_name("long work").exists()
    assert not dropped.is_promised


def test_no_answer_comes_after_the_worker_is_closed(session: Session, qtbot) -> None:
    heard: list[object] = []
    session.changed.connect(heard.append)
    session.perform(operations.add, Contact(fn="Anna"), done=heard.append)
    session.worker.read(lambda progress: 1).succeeded.connect(heard.append)
    session.worker.close()
    other = Worker()
    with qtbot.waitSignal(other.read(lambda progress: 1).ended):
        pass
    other.close()
    assert heard == []


def test_a_timer_that_asks_after_the_close_is_no_error(session: Session) -> None:
    session.worker.close()
    session.read(lambda reader: 1, done=print)
    session.perform(operations.add, Contact(fn="Too late"))
    assert not session.worker.is_busy()
    assert list(contacts.ids(session.store.reader, ContactFilter())) == []


class Asker(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def hear(self, answer: object) -> None:
        self.heard.append(answer)
        self.setWindowTitle("heard")


def test_a_widget_that_is_gone_is_not_told_and_its_error_goes_to_the_window(session: Session, qtbot) -> None:
    def refuse(store: object) -> Changes:
        raise UserError("contact_needs_name")

    asker = Asker()
    free = hold(session.worker)
    session.perform(operations.add, Contact(fn="Anna"), done=asker.hear, failed=asker.hear)
    session.perform(refuse, done=asker.hear, failed=asker.hear)
    asker.deleteLater()
    with qtbot.waitSignal(asker.destroyed):
        pass
    with qtbot.waitSignals([session.changed, session.failed]):
        free.set()
    assert asker.heard == []


class Listener(QWidget):
    """Would touch its own Qt side with every answer."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def hear(self, *values: object) -> None:
        self.setWindowTitle(repr(values))
        self.heard.append(values)


def test_nobody_who_has_gone_hears_an_answer(session: Session, qtbot) -> None:
    gone, there = Listener(), Listener()
    qtbot.addWidget(there)
    free = threading.Event()
    job = session.worker.read(lambda progress: free.wait(20))
    for listener in (gone, there):
        job.tell(succeeded=partial(listener.hear, "succeeded"), ended=listener.hear)
    shiboken6.delete(gone)
    free.set()
    qtbot.waitUntil(lambda: len(there.heard) == 2)
    assert gone.heard == []
    assert there.heard == [("succeeded", True), ()]


def test_what_a_sheet_that_has_gone_would_have_told_is_told_by_the_window(session: Session, qtbot) -> None:
    gone = Listener()

    def refuse(store: object) -> Changes:
        raise UserError("name_missing")

    with qtbot.waitSignal(session.failed) as told:
        session.perform(refuse, failed=gone.hear)
        shiboken6.delete(gone)
    assert isinstance(told.args[0], UserError)
    assert gone.heard == []


def endless(reader, progress) -> None:
    with stopping(reader, progress):
        reader.execute(
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
        ).fetchall()


def test_a_search_is_given_up_for_the_next_and_no_read_waits_for_it(session: Session, qtbot) -> None:
    heard: list[object] = []
    job = session.search(endless, done=heard.append)
    with qtbot.waitSignal(session.read(lambda reader: 1, done=heard.append).ended):
        pass
    next_one = session.search(contact_search.ids, ContactFilter(text="anna"), done=heard.append)
    with qtbot.waitSignals([job.cancelled, next_one.ended]):
        job.cancel()
    assert heard == [1, array("q")]


def test_the_window_closes_while_a_search_goes_on(session: Session) -> None:
    session.search(endless, done=print)
    session.worker.close()
    assert not session.worker.is_busy()


def test_nothing_in_the_window_waits_for_an_export(session: Session, qtbot) -> None:
    free = threading.Event()
    exported: list[bool] = []
    session.worker.export(lambda progress: free.wait(20)).tell(succeeded=exported.append)
    counted: list[int] = []
    session.read(contact_search.count, done=counted.append)
    qtbot.waitUntil(lambda: counted == [0])
    session.perform(operations.add, Contact(fn="Anna"))
    qtbot.waitUntil(lambda: contact_search.count(session.store.reader) == 1)
    assert exported == []
    free.set()
    qtbot.waitUntil(lambda: exported == [True])
