"""The cycle collector runs in the window's thread alone."""

import gc
import threading

from netplanner.ui.garbage import GarbageCollector


def test_cycles_are_freed_by_the_timer_in_this_thread(qtbot, qapp) -> None:
    freed: list[str] = []

    class Ring:
        def __init__(self) -> None:
            self.self = self

        def __del__(self) -> None:
            freed.append(threading.current_thread().name)

    collector = GarbageCollector(qapp)
    assert not gc.isenabled()

    def litter() -> None:
        rings = [Ring() for _ in range(gc.get_threshold()[0] + 1)]
        del rings

    worker = threading.Thread(target=litter, name="worker")
    worker.start()
    worker.join()
    assert not freed
    qtbot.waitUntil(lambda: bool(freed))
    assert set(freed) == {threading.current_thread().name}
    collector.deleteLater()
