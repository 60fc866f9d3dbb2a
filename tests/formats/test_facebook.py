"""Facebook's JSON in the layouts of all years, its text repaired, its size and depth bounded."""

import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.contact import Contact
from netplanner.domain.history import ConnectedSeen, InvitationSeen
from netplanner.formats.facebook import read_facebook, repaired
from netplanner.formats.json_items import DEEPEST, LONGEST_ENTRY, entries
from netplanner.formats.records import CardError, CardRecord

DAY = 1_700_000_000


def read(value: object) -> list[CardRecord]:
    return list(read_facebook(value if isinstance(value, bytes) else json.dumps(value, indent=2).encode()))


def person(record: CardRecord) -> Contact:
    assert record.contact is not None, record.error
    return record.contact


def as_facebook(text: str) -> str:
    """As its export writes it."""
    return text.encode().decode("latin-1")


@pytest.mark.parametrize("key", ["friends", "friends_v2"])
def test_friends_of_every_layout(key: str) -> None:
    soren, anna = read(
        {key: [{"name": as_facebook("Søren Æbelø"), "timestamp": DAY}, {"name": "Anna", "timestamp": 0}]}
    )
    assert (person(soren).fn, soren.history, soren.line) == (
        "Søren Æbelø", (ConnectedSeen("facebook", "2023-11-14"),), 3,
    )  # fmt: skip
    assert anna.history == (ConnectedSeen("facebook", ""),)


@pytest.mark.parametrize(
    ("key", "direction"),
    [("sent_requests_v2", "out"), ("received_requests_v2", "in"), ("received_requests", "in")],
)
def test_requests_are_invitations(key: str, direction: str) -> None:
    [record] = read({key: [{"name": "Bo Dahl", "timestamp": DAY}]})
    assert record.history == (InvitationSeen("facebook", direction, "2023-11-14"),)


def test_the_address_book_of_the_phone() -> None:
    details = [{"contact_point": "+45 00 00 00 00"}, {"contact_point": "bo@dahl.example"}, {"contact_point": "Bo!"}]
    [record] = read({"address_book": {"address_book": [{"name": "Bo Dahl", "details": details, "x": {"y": 1}}]}})
    bo = person(record)
    assert [point.value for point in bo.phones] == ["+45 00 00 00 00"]
    assert [point.value for point in bo.emails] == ["bo@dahl.example"]
    assert bo.card is not None
    kept = [line for line in bo.card.lines if line.startswith("X-NETPLANNER-COLUMN")]
    assert kept == [
        'X-NETPLANNER-COLUMN;X-NAME=x:{"y": 1}', "X-NETPLANNER-COLUMN;X-NAME=contact_point:Bo!",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["Anna", "Søren", "Łódź", "日本", "Ã", "naïve Ã©"])
def test_only_what_decodes_is_repaired(text: str) -> None:
    assert repaired(as_facebook(text)) == text
    assert repaired("Søren") == "Søren"


def test_other_lists_and_lists_within_a_friend_are_no_people() -> None:
    [record] = read({"removed": [{"name": "No"}], "friends_v2": [{"name": "Anna", "other": [{"name": "No"}]}]})
    assert person(record).fn == "Anna"


def test_one_bad_friend_costs_itself_alone() -> None:
    friends = [json.dumps({"name": f"Anna {number}", "timestamp": 1}) for number in range(1000)]
    friends[500] = '{"name": "Anna, "timestamp"::}'
    friends[501] = '{"name": "Bo"} '
    data = ('{"friends_v2": [\n' + ",\n".join(friends) + "\n]}").encode()
    # A quote too many turns inside and outside of all text behind it.
    assert [record.error for record in read(data) if record.error is not None]
    friends[500] = '{"name": nobody, "timestamp": 1}'
    records = read(('{"friends_v2": [\n' + ",\n".join(friends) + "\n]}").encode())
    assert len(records) == 1000
    [bad] = [record for record in records if record.error is not None]
    assert bad.error is not None
    assert (bad.error.reason, bad.line) == ("not_json", 502)
    [mended] = read(bad.raw.replace(b"nobody", b'"Bo"'))
    assert person(mended).fn == "Bo"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"{}", "no_cards"),
        (b'{"friends_v2": []}', "no_cards"),
        (b'{"friends_v2": [', "not_json"),
        (b'{"friends_v2": ["a]}', "not_json"),
        (b'{"friends_v2": [}', "not_json"),
        (b"[" * 100_000, "nesting"),
        (b'{"a":' * 100_000, "nesting"),
        (b'{"friends_v2": [{"name": "' + b"x" * LONGEST_ENTRY + b'"}]}', "line_too_long"),
        (b'{"friends": [{"name": ' + b"9" * 5000 + b"}]}", "not_json"),
    ],
)
def test_what_can_not_be_read_is_declared(data: bytes, reason: str) -> None:
    [record] = read(data)
    assert record.error is not None
    assert record.error.reason == reason


def test_a_file_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("netplanner.formats.facebook.LARGEST", 1000)
    path = tmp_path / "friends.json"
    path.write_bytes(b'{"friends_v2": [' + b" " * 1000 + b"]}")
    [record] = read_facebook(path)
    assert record.error is not None
    assert record.error.reason == "file_too_large"


@pytest.mark.parametrize("timestamp", [-1, 10**18, 1e308, float("nan"), float("inf"), "1700000000", None, True, [], {}])
def test_what_is_no_time_is_no_day(timestamp: object) -> None:
    [record] = read({"friends": [{"name": "Anna", "timestamp": timestamp}]})
    assert record.history == (ConnectedSeen("facebook", ""),)


def test_brackets_within_text_are_text() -> None:
    [record] = read({"friends": [{"name": 'A "[{" ]}\\', "timestamp": 1}]})
    assert person(record).fn == 'A "[{" ]}\\'


@pytest.mark.parametrize("shape", ["friends", "brackets", "escapes", "strings"])
def test_the_work_grows_with_the_size(shape: str) -> None:
    """Steps of the interpreter, as many for each half of a file as for the other."""

    def steps(size: int) -> int:
        text = {
            "friends": '{"friends": [' + ",".join(['{"name": "Anna"}'] * size) + "]}",
            "brackets": '{"friends": [' + "[]," * size,
            "escapes": '{"friends": ["' + "\\" * (2 * size) + '"]}',
            "strings": '{"friends": [' + '"a",' * size,
        }[shape]
        counted = 0

        def trace(*_: object) -> object:
            nonlocal counted
            counted += 1
            return trace

        sys.settrace(trace)  # type: ignore[arg-type]
        try:
            for _ in entries(text, ("friends",)):
                pass
        except CardError:
            pass
        finally:
            sys.settrace(None)
        return counted

    assert steps(4000) <= 2.2 * steps(2000)


_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
        st.sampled_from(["friends", "friends_v2", "name", "timestamp", "details", "contact_point", "address_book"]),
        inner, max_size=4,
    ),
    max_leaves=20,
)  # fmt: skip


@given(_JSON, st.integers(0, 200), st.binary(max_size=5))
def test_no_input_raises(value: object, cut: int, junk: bytes) -> None:
    data = json.dumps(value).encode()
    for mutated in (data, data[:cut] + junk + data[cut:], data[:cut]):
        records = read(mutated)
        assert records
        assert all((record.contact is None) is (record.error is not None) for record in records)


def test_halves_of_characters_are_replaced() -> None:
    [record] = read(b'{"friends": [{"name": "Anna \\ud800", "x\\udc00": "\\ud800"}, {"name": "\\ud83d\\ude00"}]}')[:1]
    contact = person(record)
    assert contact.fn == "Anna ?"
    assert contact.card is not None
    "".join(contact.card.lines).encode()


def test_as_deep_as_allowed() -> None:
    inner: object = {"name": "Anna"}
    for _ in range(DEEPEST - 4):
        inner = {"x": inner}
    [record] = read({"friends": [{"name": "Bo", "x": inner}]})
    assert person(record).fn == "Bo"
