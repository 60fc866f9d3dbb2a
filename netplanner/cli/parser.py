"""The command line: what can be asked for, and how. Options may stand before or after the command."""

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from netplanner.cli.terminal import complain
from netplanner.domain.words import GoalKind, OutreachKind, OutreachResult, ReasonType

COMMANDS = (
    "import", "list", "export", "goal", "plan", "backup", "restore", "check", "duplicates", "merge", "steps",
    "attention", "coverage", "queue", "today", "why", "invite", "demo",
)  # fmt: skip
LANGUAGES = ("en", "da", "de")
_SEARCH = """words of any field; for contacts conditions too: 'tie:close no:email quiet:90 company:"Nordlys Retail"'"""
_REPEAT = '"after 3 months" counts from the day it was done, "every 2 weeks" goes by date'
_CHAIN = '"no_answer 10 call": what follows where no answer came in so many days'
_WITH_VALUE = ("--data-dir", "--lang", "--today")


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line; options are written out, so that none changes its meaning when others come."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"allow_abbrev": False, **kwargs})

    def error(self, message: str) -> NoReturn:
        complain(f"{self.prog}: {message}. See {self.prog} --help.")
        raise SystemExit(2)


def is_command(words: Sequence[str]) -> bool:
    """Whether the first word that is no option is a command; "./list" is a file."""
    rest = iter(words)
    for word in rest:
        if word == "--":
            return False
        if word in _WITH_VALUE:
            next(rest, None)
        elif not word.startswith("-"):
            return word in COMMANDS
    return False


def parse_window(words: Sequence[str]) -> argparse.Namespace:
    """data_dir, lang, today, demo, measure_start, files."""
    parser = _Parser(
        prog="netplanner",
        description="An address book and outreach planner that asks why.",
        epilog="Without a window: netplanner " + "|".join(COMMANDS) + " … --help",
    )
    _add_common(parser, default=None)
    parser.add_argument("--measure-start", action="store_true", help="open the window, print how long it took, end")
    parser.add_argument("--in-tray", action="store_true", help="stay in the tray, where there is one, until asked for")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="contact files to import")
    parser.add_argument("--version", action="version", version=_version())
    return parser.parse_args(words)


def parse_command(words: Sequence[str]) -> argparse.Namespace:
    """The options of one command; `run` names it ("import", "goal add", …)."""
    parser = _Parser(prog="netplanner")
    _add_common(parser, default=None)
    commands = parser.add_subparsers(dest="command", required=True)
    # The same options behind the command leave alone what stood before it.
    common = _Parser(add_help=False)
    _add_common(common, default=argparse.SUPPRESS)
    for add in _ADDERS:
        add(commands, common)
    return parser.parse_args(words)


def _version() -> str:
    from netplanner import __version__

    return f"NetPlanner {__version__}"


def _add_common(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument("--data-dir", type=Path, default=default, help="keep everything in this folder")
    parser.add_argument("--lang", choices=LANGUAGES, default=default, help="language of messages and of the print")
    parser.add_argument("--today", type=_day, default=default, metavar="DATE", help="take this day for today")
    parser.add_argument(
        "--demo", action="store_true", default=False if default is None else default, help="work on the sample data"
    )


def _import(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    parser = commands.add_parser("import", parents=[common], help="bring people in from contact files")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, change nothing")
    parser.add_argument("--on-match", choices=("merge", "skip", "add"), default="merge")
    parser.add_argument(
        "--map", type=Path, default=None, metavar="FILE.json", help="what the columns of a table hold, by their heads"
    )
    parser.add_argument("--tie", choices=("close", "good", "acquaintance"), default="")
    parser.add_argument("--tag", default="", type=_text, help="give everyone this tag")
    _json(parser)
    parser.set_defaults(run="import")


def _list(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    parser = commands.add_parser("list", parents=[common], help="list contacts, goals or outreach")
    parser.add_argument("what", choices=("contacts", "goals", "outreach"))
    parser.add_argument("--search", default="", type=_text, metavar="TEXT", help=_SEARCH)
    _json(parser)
    parser.set_defaults(run="list")


def _export(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    parser = commands.add_parser("export", parents=[common], help="write contacts (.vcf, .csv) or a calendar (.ics)")
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("--vcard", choices=("3.0", "4.0"), default="4.0")
    parser.add_argument("--for", dest="reader", choices=("spreadsheets", "programs"), default="spreadsheets")
    parser.add_argument("--without-notes", action="store_true", help="leave the whys out of a calendar")
    parser.add_argument("--search", default="", type=_text, metavar="TEXT", help=_SEARCH)
    parser.set_defaults(run="export")


def _goal(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    goal = commands.add_parser("goal", parents=[common], help="goals")
    verbs = goal.add_subparsers(dest="verb", required=True, parser_class=_Parser)
    parser = verbs.add_parser("add", parents=[common], help="add a goal; an incomplete one is stored as a draft")
    parser.add_argument("--what", required=True, type=_text, metavar="TEXT")
    parser.add_argument("--kind", choices=[str(kind) for kind in GoalKind], default="other")
    parser.add_argument("--amount", type=int, default=0, metavar="N")
    parser.add_argument("--by", type=_day, default=None, metavar="DATE")
    parser.add_argument(
        "--area", default="", type=_text, metavar="CODES", help='"SE,DK-84", place names, or "anywhere"'
    )
    parser.add_argument("--criterion", action="extend", nargs="+", default=[], type=_text, metavar="KEY=VALUE[:WEIGHT]")
    parser.add_argument(
        "--target", action="append", default=[], type=_text, metavar="COMPANY", help="a company to reach, by its name"
    )
    parser.add_argument(
        "--platform", action="append", default=[], type=_text, help="the primary platform, then the secondary"
    )
    _json(parser)
    parser.set_defaults(run="goal add")

    parser = verbs.add_parser("show", parents=[common], help="show a goal with its pace, queue, plans and outcomes")
    parser.add_argument("id", type=_number, metavar="ID")
    _json(parser)
    parser.set_defaults(run="goal show")

    parser = verbs.add_parser("outcome", parents=[common], help="log what a goal brought")
    parser.add_argument("--goal", action="extend", nargs="+", type=_number, required=True, metavar="ID")
    parser.add_argument("--kind", choices=[str(kind) for kind in GoalKind], required=True)
    parser.add_argument("--contact", type=_number, default=None, metavar="ID", help="who delivered it")
    parser.add_argument("--amount", type=float, default=1, metavar="N")
    parser.add_argument("--date", type=_day, default=None, help="the day it happened, today if left out")
    parser.add_argument("--what", default="", type=_text, metavar="TEXT")
    parser.add_argument(
        "--through", action="extend", nargs="+", default=[], type=_number, metavar="ID", help="who led there, in order"
    )
    _json(parser)
    parser.set_defaults(run="goal outcome")


def _plan(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    plan = commands.add_parser("plan", parents=[common], help="the plan")
    verbs = plan.add_subparsers(dest="verb", required=True, parser_class=_Parser)
    parser = verbs.add_parser("add", parents=[common], help="plan an outreach; with several people, one for each")
    parser.add_argument("--contact", action="extend", nargs="+", type=_number, required=True, metavar="ID")
    parser.add_argument("--date", type=_day, required=True)
    parser.add_argument("--channel", required=True, type=_text, metavar="CHANNEL")
    parser.add_argument("--why", default="", type=_text, metavar="TEXT")
    parser.add_argument("--goal", type=_number, default=None, metavar="ID")
    parser.add_argument("--kind", choices=[str(kind) for kind in OutreachKind], default=None)
    parser.add_argument("--time", default="", type=_text, metavar="HH:MM", help="by the wall clock of --zone")
    parser.add_argument("--zone", default="", type=_text, metavar="ZONE", help='like "Europe/Copenhagen"')
    parser.add_argument("--minutes", type=int, default=None, metavar="N", help="how long it takes")
    parser.add_argument("--repeat", default="", type=_text, metavar="RULE", help=_REPEAT)
    parser.add_argument("--chain", default="", type=_text, metavar="RULE", help=_CHAIN)
    _json(parser)
    parser.set_defaults(run="plan add")

    parser = verbs.add_parser("move", parents=[common], help="put outreach on another day")
    parser.add_argument("ids", nargs="+", type=_number, metavar="ID")
    parser.add_argument("--date", type=_day, required=True)
    _json(parser)
    parser.set_defaults(run="plan move")

    parser = verbs.add_parser("done", parents=[common], help="say that outreach is done, and how it went")
    parser.add_argument("ids", nargs="+", type=_number, metavar="ID")
    parser.add_argument("--result", choices=[str(result) for result in OutreachResult if result], default="")
    parser.add_argument("--minutes", type=int, default=None, metavar="N", help="how long it took")
    parser.add_argument("--date", type=_day, default=None, help="the day it was done, today if left out")
    _json(parser)
    parser.set_defaults(run="plan done")

    parser = verbs.add_parser("snooze", parents=[common], help="put outreach off until a later day")
    parser.add_argument("ids", nargs="+", type=_number, metavar="ID")
    parser.add_argument("--until", type=_day, required=True, metavar="DATE")
    _json(parser)
    parser.set_defaults(run="plan snooze")

    parser = verbs.add_parser("auto", parents=[common], help="propose whom to turn to in the next weeks, and why")
    parser.add_argument("--weeks", type=int, default=4, metavar="N", help="1 to 8, 4 if left out")
    parser.add_argument("--goal", type=_number, default=None, metavar="ID", help="only people of this goal's queue")
    parser.add_argument("--take", action="store_true", help="plan all that is proposed")
    _json(parser)
    parser.set_defaults(run="plan auto")

    parser = verbs.add_parser("print", parents=[common], help="write the plan as a PDF")
    parser.add_argument("--pdf", type=Path, required=True, metavar="OUT")
    parser.add_argument("--from", dest="first", type=_day, default=None, metavar="DATE")
    parser.add_argument("--to", dest="last", type=_day, default=None, metavar="DATE")
    parser.add_argument("--paper", choices=("A4", "Letter"), default="A4")
    parser.set_defaults(run="plan print")


def _backup(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    parser = commands.add_parser("backup", parents=[common], help="write a verified copy of the book")
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.set_defaults(run="backup")


def _restore(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    parser = commands.add_parser("restore", parents=[common], help="take a backup's people; the book before is kept")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.set_defaults(run="restore")


def _check(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    parser = commands.add_parser("check", parents=[common], help="look the book over for damage")
    _json(parser)
    parser.set_defaults(run="check")


def _duplicates(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    parser = commands.add_parser("duplicates", parents=[common], help="find people who may be in the book twice")
    _json(parser)
    parser.set_defaults(run="duplicates")


def _merge(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    parser = commands.add_parser("merge", parents=[common], help="make one person of several; the first one is kept")
    parser.add_argument("ids", nargs="+", type=_number, metavar="ID")
    _json(parser)
    parser.set_defaults(run="merge")


def _steps(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    parser = commands.add_parser("steps", parents=[common], help="how far the seven steps are, and what comes next")
    _json(parser)
    parser.set_defaults(run="steps")


def _attention(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    parser = commands.add_parser(
        "attention", parents=[common], help="show where time for people went, and whom to turn to next week"
    )
    _json(parser)
    parser.set_defaults(run="attention")


def _today(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    parser = commands.add_parser("today", parents=[common], help="show what the day asks for")
    _json(parser)
    parser.set_defaults(run="today")


def _queue(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    parser = commands.add_parser("queue", parents=[common], help="show whom to invite next for a goal, and why")
    parser.add_argument("--goal", type=_number, required=True, metavar="ID")
    _json(parser)
    parser.set_defaults(run="queue")


def _why(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    parser = commands.add_parser("why", parents=[common], help="judge a text as the why of an invitation")
    parser.add_argument("--contact", type=_number, required=True, metavar="ID", help="whom it is for")
    parser.add_argument("--goal", type=_number, default=None, metavar="ID", help="the goal it serves")
    parser.add_argument("--platform", required=True, type=_text, metavar="CHANNEL", help='"linkedin", "email", …')
    parser.add_argument("--text-file", type=Path, required=True, metavar="FILE", help='"-" reads standard input')
    parser.add_argument("--reason", choices=[str(one) for one in ReasonType if one], default="")
    _json(parser)
    parser.set_defaults(run="why")


def _invite(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    invite = commands.add_parser("invite", parents=[common], help="templates and mail with a why for each")
    verbs = invite.add_subparsers(dest="verb", required=True, parser_class=_Parser)
    parser = verbs.add_parser("render", parents=[common], help="show what a template says to a person")
    parser.add_argument("--template", required=True, type=_text, metavar="T", help="its id, key or name")
    parser.add_argument("--contact", type=_number, required=True, metavar="ID")
    parser.add_argument("--goal", type=_number, default=None, metavar="ID")
    parser.add_argument("--why", default="", type=_text, metavar="TEXT")
    parser.add_argument("--language", choices=LANGUAGES, default="", help="the person's own if left out")
    _json(parser)
    parser.set_defaults(run="invite render")

    parser = verbs.add_parser("send", parents=[common], help="send a mail to several people, a line for each")
    text = parser.add_mutually_exclusive_group(required=True)
    text.add_argument("--template", default=None, type=_text, metavar="T", help="its id, key or name")
    text.add_argument("--body-file", type=Path, default=None, metavar="FILE", help="{why} is where the line goes")
    text.add_argument("--resume", type=_number, default=None, metavar="ID", help="go on with a mailing")
    parser.add_argument("--subject", default="", type=_text, metavar="TEXT")
    parser.add_argument("--contact", action="extend", nargs="+", type=_number, default=[], metavar="ID")
    parser.add_argument("--search", default="", type=_text, metavar="TEXT", help=_SEARCH)
    parser.add_argument("--lines", type=Path, default=None, metavar="FILE.json", help='{"ID": "a line", …}')
    parser.add_argument("--goal", type=_number, default=None, metavar="ID")
    parser.add_argument("--reason", choices=[str(one) for one in ReasonType if one], default="")
    parser.add_argument("--language", choices=LANGUAGES, default="")
    parser.add_argument("--dry-run", action="store_true", help="show every message, send nothing")
    parser.add_argument("--password-stdin", action="store_true", help="read the account's password from a line")
    _json(parser)
    parser.set_defaults(run="invite send")


def _coverage(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    parser = commands.add_parser(
        "coverage", parents=[common], help="show where in the area of a goal you know people, and where the gaps are"
    )
    parser.add_argument("--goal", type=_number, required=True, metavar="ID")
    _json(parser)
    parser.set_defaults(run="coverage")


def _demo(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    parser = commands.add_parser("demo", parents=[common], help="make the sample book anew, apart from yours")
    _json(parser)
    parser.set_defaults(run="demo")


_ADDERS = (
    _import, _list, _export, _goal, _plan, _backup, _restore, _check, _duplicates, _merge, _steps, _attention,
    _coverage, _queue, _today, _why, _invite, _demo,
)  # fmt: skip


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")


def _text(text: str) -> str:
    """Text that can be stored: a word of the command line may be any bytes (PEP 383)."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise argparse.ArgumentTypeError(f"{text!r} is not text in UTF-8") from None
    return text


def _number(text: str) -> int:
    """An id: a whole number that a row can bear (sqlite.org/datatype3.html, 2)."""
    try:
        number = int(text)
    except ValueError:
        number = -1
    if not 0 <= number < 1 << 63:
        raise argparse.ArgumentTypeError(f"{text!r} is not an id")
    return number


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-11-24") from None
