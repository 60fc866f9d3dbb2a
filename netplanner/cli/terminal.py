"""What reaches the terminal: plain text for people, one document of JSON for programs."""

import json
import sys


def say(text: str) -> None:
    """A line for people on standard output."""
    print(plain(text))


def complain(text: str) -> None:
    """A line about something that went wrong, on standard error."""
    print(plain(text), file=sys.stderr)


def print_json(value: object) -> None:
    """One document in UTF-8, whatever the terminal's encoding."""
    sys.stdout.flush()
    text = json.dumps(value, ensure_ascii=False, indent=2)
    sys.stdout.buffer.write(text.encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()


def plain(text: str) -> str:
    """One line without control characters and without marks that turn the direction of writing.

    A name from a stranger's card must not move the cursor or colour the screen (ECMA-48 control functions).
    """
    if text.isprintable():
        return text
    return "".join(character if character.isprintable() else " " for character in text)


def settle_streams() -> None:
    """Letters that the terminal doesn't know become "?" instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
