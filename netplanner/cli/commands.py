"""The commands by name. Each takes the parsed options and returns the exit code."""

from argparse import Namespace
from collections.abc import Callable

from netplanner.cli.add_command import add_goal, add_plan
from netplanner.cli.attention_command import show_attention
from netplanner.cli.auto_command import plan_weeks
from netplanner.cli.book_command import backup, check, demo, restore
from netplanner.cli.coverage_command import show_coverage
from netplanner.cli.duplicates_command import find_duplicates
from netplanner.cli.goal_command import show_goal
from netplanner.cli.import_command import import_files
from netplanner.cli.invite_command import render, send
from netplanner.cli.list_command import export, list_records
from netplanner.cli.merge_command import merge_people
from netplanner.cli.outcome_command import log_outcome
from netplanner.cli.plan_command import finish_plans, move_plans, snooze_plans
from netplanner.cli.print_command import print_plan
from netplanner.cli.queue_command import show_queue
from netplanner.cli.steps_command import show_steps
from netplanner.cli.today_command import show_today
from netplanner.cli.why_command import judge_why

RUN: dict[str, Callable[[Namespace], int]] = {
    "import": import_files,
    "list": list_records,
    "export": export,
    "goal add": add_goal,
    "goal outcome": log_outcome,
    "goal show": show_goal,
    "plan add": add_plan,
    "plan done": finish_plans,
    "plan move": move_plans,
    "plan snooze": snooze_plans,
    "plan auto": plan_weeks,
    "plan print": print_plan,
    "backup": backup,
    "restore": restore,
    "check": check,
    "duplicates": find_duplicates,
    "merge": merge_people,
    "steps": show_steps,
    "attention": show_attention,
    "coverage": show_coverage,
    "queue": show_queue,
    "today": show_today,
    "why": judge_why,
    "invite render": render,
    "invite send": send,
    "demo": demo,
}
