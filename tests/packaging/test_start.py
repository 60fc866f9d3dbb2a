"""The set-up scripts on a clone of sticks: a .venv whose programs only tell how they were called."""

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from netplanner.cli.parser import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
SH = shutil.which("sh") or "/bin/sh"

pytestmark = pytest.mark.skipif(not Path("/proc").is_dir(), reason="the scripts are for Linux")


@dataclass
class Clone:
    root: Path
    home: Path
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def entry(self) -> Path:
        return self.home / ".local/share/applications/netplanner.desktop"

    @property
    def associations(self) -> Path:
        return self.home / ".config/mimeapps.list"

    def start(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [SH, str(self.root / "packaging/start.sh"), *arguments],
            env={**self.environment, **environment},
            cwd=self.home,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )


def program(path: Path, script: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!{SH}\n{script}\n")
    path.chmod(0o755)


@pytest.fixture
def make_clone(tmp_path: Path) -> Callable[[str], Clone]:
    def make(name: str) -> Clone:
        root = tmp_path / name / "netplanner"
        shutil.copytree(ROOT / "packaging", root / "packaging")
        shutil.copytree(ROOT / "resources/icons/app", root / "resources/icons/app")
        shutil.copy(ROOT / "pyproject.toml", root)
        home = tmp_path / "home"
        home.mkdir()
        clone = Clone(root, home, {"HOME": str(home), "PATH": os.environ["PATH"], "DISPLAY": ":0"})
        program(clone.venv / "bin/netplanner", """printf '<%s>\\n' "$@" """)
        program(clone.venv / "bin/python", f"""echo "$*" >>"{clone.root}/calls"; echo {SH}""")
        (clone.venv / ".netplanner-libraries").touch()
        (clone.venv / ".netplanner-python").write_text(f"{root}\n{SH}\n")
        shutil.copy(root / "pyproject.toml", clone.venv / ".netplanner-app")
        return clone

    return make


@pytest.fixture
def clone(make_clone: Callable[[str], Clone]) -> Clone:
    return make_clone("a clone")


def test_arguments_pass_through_as_they_are(clone: Clone) -> None:
    arguments = ["Åse's card.vcf", 'a "b"  c', "$HOME", "*", "", "--data-dir", "x y"]
    done = clone.start(*arguments)
    assert done.stdout == "".join(f"<{each}>\n" for each in arguments)
    assert done.returncode == 0


def test_a_second_start_runs_no_program_but_netplanner(clone: Clone, tmp_path: Path) -> None:
    clone.start("list", "contacts")
    (tmp_path / "empty").mkdir()
    done = clone.start("list", "contacts", PATH=str(tmp_path / "empty"))
    assert (done.stdout, done.stderr) == ("<list>\n<contacts>\n", "")
    assert not (clone.root / "calls").exists()


def test_the_scripts_own_words_stay_out_of_stdout(clone: Clone) -> None:
    (clone.root / "pyproject.toml").write_text("[project]\n")
    done = clone.start("list", "contacts", "--json")
    assert done.stdout == "<list>\n<contacts>\n<--json>\n"
    assert "Setting up" in done.stderr


def test_a_changed_project_is_installed_again_once(clone: Clone) -> None:
    with (clone.root / "pyproject.toml").open("a") as project:
        project.write("# one more dependency\n")
    os.utime(clone.venv / ".netplanner-app", (1, 1))
    clone.start("check")
    calls = (clone.root / "calls").read_text()
    assert f"-m pip install --quiet --no-warn-script-location --editable {clone.root}\n" in calls
    clone.start("check")
    assert (clone.root / "calls").read_text() == calls


def test_a_checkout_that_changes_only_dates_installs_nothing(clone: Clone) -> None:
    os.utime(clone.venv / ".netplanner-app", (1, 1))
    clone.start("check")
    assert not (clone.root / "calls").exists()
    assert (clone.venv / ".netplanner-app").stat().st_mtime > 1


def test_the_developers_set_up_serves_the_app_too(clone: Clone) -> None:
    (clone.venv / ".netplanner-app").rename(clone.venv / ".netplanner-dev")
    clone.start("check")
    assert not (clone.root / "calls").exists()


@pytest.mark.parametrize("known", ["/somewhere/else\n/bin/sh\n", "{root}\n/gone/python3.11\n", ""])
def test_a_venv_that_no_longer_starts_is_made_again(clone: Clone, tmp_path: Path, known: str) -> None:
    (clone.venv / ".netplanner-python").write_text(known.format(root=clone.root))
    program(tmp_path / "bin/python3", f'echo "system python: $*" >>"{clone.root}/calls"')
    clone.start("check", PATH=f"{tmp_path}/bin:{os.environ['PATH']}")
    assert f"system python: -m venv --clear {clone.venv}\n" in (clone.root / "calls").read_text()
    assert (clone.venv / ".netplanner-python").read_text().startswith(f"{clone.root}\n")


# --- display ---


@pytest.mark.parametrize(
    "arguments",
    [[], ["people.vcf"], ["./list"], ["--data-dir", "list"], ["--lang", "da"], ["--measure-start"]],
)
def test_without_a_display_a_window_is_refused_with_what_works(clone: Clone, arguments: list[str]) -> None:
    done = clone.start(*arguments, DISPLAY="")
    assert (done.returncode, done.stdout) == (2, "")
    for word in ("no display", "import", "list", "export", "plan print --pdf"):
        assert word in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["import", "x.vcf"],
        ["--data-dir", "d", "list", "goals"],
        ["--data-dir=d", "demo"],
        ["--help"],
        ["list", "-h"],
    ],
)
def test_without_a_display_commands_run(clone: Clone, arguments: list[str]) -> None:
    assert clone.start(*arguments, DISPLAY="").returncode == 0


@pytest.mark.parametrize("command", COMMANDS)
def test_without_a_display_each_command_of_the_program_runs_and_is_named(clone: Clone, command: str) -> None:
    assert clone.start(command, DISPLAY="").stdout == f"<{command}>\n"
    assert f" {command} " in clone.start(DISPLAY="").stderr.replace("\n", " ")


@pytest.mark.parametrize("environment", [{"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "offscreen"}])
def test_other_ways_to_show_a_window_count(clone: Clone, environment: dict[str, str]) -> None:
    assert clone.start(DISPLAY="", **environment).returncode == 0


# --- missing libraries ---


SUDO = """[ "$1" = -n ] && shift; [ "$1" = env ] && exit 1; exec "$@" """


def poor_system(clone: Clone, tmp_path: Path, apt: str, sudo: str = "exit 1") -> str:
    """A PATH of a user's system where no library is installed."""
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in (
        "uname",
        "find",
        "grep",
        "cat",
        "flock",
        "cmp",
        "touch",
        "cp",
        "mv",
        "rm",
        "mkdir",
        "sed",
        "awk",
    ):
        (tools / name).symlink_to(shutil.which(name) or name)
    program(tools / "ldconfig", "echo '0 libs found in cache'")
    program(tools / "id", "echo 1000")
    program(tools / "python3", "exit 0")
    program(tools / "dpkg-query", "exit 1")
    program(tools / "apt-cache", 'case $3 in *t64) exit 100 ;; esac; echo "Package: $3"')
    program(tools / "apt-get", apt)
    program(tools / "sudo", sudo)
    (clone.venv / ".netplanner-libraries").unlink()
    return str(tools)


def test_without_rights_the_exact_packages_are_named(clone: Clone, tmp_path: Path) -> None:
    done = clone.start(PATH=poor_system(clone, tmp_path, apt="exit 100"))
    assert (done.returncode, done.stdout) == (1, "")
    for package in ("libgl1", "libegl1", "libglib2.0-0", "libxcb-cursor0", "libxkbcommon-x11-0", "libcups2"):
        assert f" {package} " in done.stderr.replace("\n", " ")
    assert "t64" not in done.stderr


def test_without_the_libraries_commands_still_run(clone: Clone, tmp_path: Path) -> None:
    done = clone.start("list", "contacts", PATH=poor_system(clone, tmp_path, apt="exit 100"))
    assert done.stdout == "<list>\n<contacts>\n"
    assert "libxcb-cursor0" in done.stderr


def test_with_sudo_the_packages_are_installed_once(clone: Clone, tmp_path: Path) -> None:
    log = tmp_path / "apt"
    path = poor_system(clone, tmp_path, apt=f'echo "$*" >>"{log}"', sudo=SUDO)
    assert clone.start(PATH=path).returncode == 0
    calls = log.read_text().splitlines()
    installs = [call for call in calls if " install " in call]
    assert len(installs) == 1
    assert "--no-install-recommends" in installs[0]
    assert "libxcb-cursor0" in installs[0]
    clone.start(PATH=path)
    assert log.read_text().splitlines() == calls


def test_a_failed_install_names_the_packages(clone: Clone, tmp_path: Path) -> None:
    path = poor_system(clone, tmp_path, apt='case "$*" in *install*) exit 100 ;; esac', sudo=SUDO)
    done = clone.start(PATH=path)
    assert done.returncode == 1
    assert "could not install" in done.stderr
    assert "libxcb-cursor0" in done.stderr
