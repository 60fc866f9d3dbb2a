"""Starting: one window, files handed on, damaged books, no display, the measured start."""

import json
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from netplanner.lock import BookLock
from netplanner.paths import Folders
from netplanner.ui import single_instance
from netplanner.ui.errors import CrashHooks, report_of
from netplanner.ui.single_instance import SingleInstance
from netplanner.ui.window_state import WindowState

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def start(folder: Path, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "netplanner", "--data-dir", str(folder), *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def folders(tmp_path) -> Folders:
    found = Folders.find(tmp_path / "netplanner")
    found.create()
    return found


@pytest.fixture
def first(qapp, folders):
    instance = SingleInstance(folders)
    assert instance.claim([], 0) == "first"
    instance.listen()
    yield instance
    instance.close()


def test_a_second_start_hands_its_files_over(first, folders, qtbot, tmp_path):
    answers = []
    paths = [tmp_path / "a.vcf", tmp_path / "æ ø.vcf"]

    def second() -> None:
        answers.append(SingleInstance(folders).claim(paths))

    thread = threading.Thread(target=second)
    with qtbot.waitSignal(first.files_received) as received:
        thread.start()
    thread.join()
    assert received.args == [paths]
    assert answers == ["handed"]


def test_the_socket_is_the_users_alone(first):
    assert Path(first.address).stat().st_mode & 0o077 == 0


def test_a_socket_left_behind_is_replaced(qapp, folders, qtbot):
    instance = SingleInstance(folders)
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(instance.address)
    assert instance.claim([], 0) == "first"
    instance.listen()
    answers = []
    thread = threading.Thread(target=lambda: answers.append(SingleInstance(folders).claim([])))
    with qtbot.waitSignal(instance.files_received):
        thread.start()
    thread.join()
    assert answers == ["handed"]
    instance.close()


def test_a_lock_without_a_window_is_reported_as_busy(folders):
    lock = BookLock(folders.lock)
    assert lock.acquire()
    assert SingleInstance(folders).claim([], 0.1) == "busy"
    lock.release()
    instance = SingleInstance(folders)
    assert instance.claim([], 0) == "first"
    instance.close()


@pytest.mark.parametrize(
    "message",
    [
        b"\n",
        b"not json\n",
        b"[1]\n",
        b'{"files": [1]}\n',
        b"[" * 100_000 + b"\n",
        b"x" * (single_instance.LONGEST_MESSAGE + 2),
    ],
)
def test_a_message_that_is_none_of_ours_is_dropped(first, qtbot, message):
    ended = threading.Event()

    def send() -> None:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(first.address)
            try:
                connection.sendall(message)
                connection.settimeout(5)
                assert connection.recv(10) == b""
            except ConnectionError:
                pass
        ended.set()

    thread = threading.Thread(target=send)
    with qtbot.assertNotEmitted(first.files_received):
        thread.start()
        qtbot.waitUntil(ended.is_set)
    thread.join()


def test_relative_paths_from_another_start_are_ignored():
    message = json.dumps({"files": ["a.vcf", "/tmp/b.vcf"]}).encode()
    assert single_instance._files_of(message) == [Path("/tmp/b.vcf")]


def test_without_a_display_it_says_so_and_what_works(folders):
    hidden = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    process = start(folders.data, **hidden)
    out, error = process.communicate(timeout=60)
    assert process.returncode == 2
    assert "no display" in error
    assert "netplanner import" in error
    assert out == ""


def test_a_folder_that_cannot_be_used_is_said_in_the_terminal_and_in_a_window(folders):
    # No file can be opened for writing there, not even by root.
    folders.lock.mkdir()
    process = start(folders.data, "--lang", "en", LANG="C.UTF-8")
    try:
        said = process.stderr.readline()
        # The window stands there until it is closed.
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(1)
    finally:
        process.kill()
        process.communicate()
    assert said.startswith(f"netplanner: The folder “{folders.data}” can't be used")


def test_a_measured_start_asks_nobody(folders):
    folders.lock.mkdir()
    process = start(folders.data, "--measure-start")
    out, error = process.communicate(timeout=60)
    assert (process.returncode, out) == (4, "")
    assert "Traceback" not in error


def test_the_measured_start_prints_two_times_and_ends(folders):
    process = start(folders.data, "--measure-start", "--demo")
    out, error = process.communicate(timeout=100)
    assert process.returncode == 0, error
    times = json.loads(out)
    assert set(times) == {"first_paint_ms", "rows_ms"}
    assert 0 < times["first_paint_ms"] <= times["rows_ms"]


def test_the_measured_start_leaves_private_files(folders):
    process = start(folders.data, "--measure-start", "--demo")
    process.communicate(timeout=100)
    found = [path for path in folders.data.rglob("*") if path.is_file()]
    assert found
    assert [path.name for path in found if path.stat().st_mode & 0o077] == []


@pytest.mark.parametrize("racers", [6, pytest.param(100, marks=pytest.mark.exhaustive)])
def test_raced_starts_give_one_window(folders, racers, request):
    if racers > 6 and "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("the long form: pytest -m exhaustive")
    # Each claims, then tells what it became; the one window answers until all others are served.
    script = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from netplanner.paths import Folders; from netplanner.ui.single_instance import SingleInstance\n"
        "app = QCoreApplication([]); instance = SingleInstance(Folders.find(Path(sys.argv[1])))\n"
        "became = instance.claim([Path('/x/%s.vcf' % sys.argv[2])], 30); print(became, flush=True)\n"
        "count = [0]\n"
        "def got(files):\n"
        "    count[0] += 1\n"
        "    app.quit() if count[0] == int(sys.argv[3]) else None\n"
        "instance.files_received.connect(got)\n"
        "(instance.listen(), app.exec()) if became == 'first' else None\n"
    )
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(folders.data), str(number), str(racers - 1)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(racers)
    ]
    try:
        answers = sorted(process.communicate(timeout=90)[0].strip() for process in processes)
    finally:
        for process in processes:
            process.kill()
    assert answers == ["first"] + ["handed"] * (racers - 1)


def test_a_report_holds_no_message_and_no_path_of_the_user():
    try:
        raise ValueError("Anna Ålund")
    except ValueError as error:
        report = report_of(error)
    assert "ValueError" in report
    assert "Anna" not in report
    assert str(Path.home()) not in report


def test_an_error_in_a_thread_reaches_the_window(qapp, qtbot, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    hooks = CrashHooks()
    hooks.install()

    def fail() -> None:
        raise ValueError("x")

    with qtbot.waitSignal(hooks.crashed) as crashed:
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    assert isinstance(crashed.args[0], ValueError)


def test_window_state_that_can_not_be_written_is_no_error(tmp_path):
    state = WindowState(tmp_path / "missing" / "deeper" / "window.ini")
    state.put("window/pane", "goals")
    state.save()
    assert state.text_of("window/pane") == "goals"
