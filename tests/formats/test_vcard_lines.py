"""Content lines: RFC 6350, 3.2–3.4, RFC 6868, and what vCard 2.1 writes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.formats.vcard.lines import (
    ContentLine,
    escape,
    escape_uri,
    fold,
    head_end,
    parse_head,
    split_value,
    unescape,
    unfold,
)

NAMES = st.from_regex(r"[A-Za-z][A-Za-z0-9-]{0,12}", fullmatch=True)
# Not in a parameter's value: line ends but LF, and controls (RFC 6350, 3.3: QSAFE-CHAR).
VALUES = st.text(st.characters(exclude_categories=("Cc", "Cs"), include_characters="\n"), max_size=30)
TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs"), include_characters="\n\t"), max_size=300)


def parse_line(text: str) -> ContentLine:
    end = head_end(text)
    line = parse_head(text[:end])
    line.value = text[end + 1 :]
    return line


@pytest.mark.parametrize(
    "text",
    [
        "FN:Sample Person",
        "item1.EMAIL;type=INTERNET;type=pref:a@firm.example",
        "TEL;HOME;VOICE:1",
        "ADR;HOME;PREF;:;;Sample Street 1;Town",
        "X-GOOGLE TALK;TYPE=WORK:sample",
        "X-messaging/xmpp-All:sample@jabber.example",
        'ADR;LABEL="Street 1: left, door; 2":;;x',
        "TEL;TYPE=home,cell;PREF=1:+45 00 00 00 00",
        "X-A;P=one^ntwo:v",
        "NOTE:",
    ],
)
def test_a_line_is_written_as_it_was_read(text: str) -> None:
    assert parse_line(text).serialize() == text


def test_the_parts_of_a_line() -> None:
    line = parse_line('Item1.Tel;TYPE="home,cell";X="a:b;c";PREF;=;Y=a^^b^nc^\'d:tel:+45;ext=1')
    assert (line.group, line.name, line.value) == ("Item1", "Tel", "tel:+45;ext=1")
    assert line.params == [
        ("TYPE", ["home,cell"]),
        ("X", ["a:b;c"]),
        ("", ["PREF"]),
        ("", [""]),
        ("Y", ['a^b\nc"d']),
    ]


@pytest.mark.parametrize(
    ("text", "end"),
    [("FN:a", 2), ("FN", -1), ('X;A=":":v', 7), ('X;A=":v', 5), ('X;A="a":"b":c', 7), ('X:"', 1), ('X;A=""', -1)],
)
def test_the_colon_within_quotes_ends_no_head(text: str, end: int) -> None:
    assert head_end(text) == end


@given(
    st.builds(
        ContentLine,
        name=NAMES,
        value=st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=40),
        params=st.lists(st.tuples(NAMES, st.lists(VALUES, min_size=1, max_size=3)), max_size=4),
        group=NAMES | st.just(""),
    )
)
def test_what_is_written_is_read_again(line: ContentLine) -> None:
    assert parse_line(line.serialize()) == line


@given(TEXTS)
def test_escaping_is_undone(text: str) -> None:
    assert unescape(escape(text)) == text
    assert unescape(escape_uri(text)) == text
    assert "\n" not in escape(text)


@given(st.lists(TEXTS, min_size=1, max_size=6), st.sampled_from(",;"))
def test_components_are_split_where_they_were_joined(parts: list[str], separator: str) -> None:
    value = separator.join(map(escape, parts))
    assert [unescape(part) for part in split_value(value, separator)] == parts


@given(TEXTS.map(lambda text: text.replace("\n", "")))
def test_folds_are_at_75_octets_and_never_within_a_character(text: str) -> None:
    folded = fold(text)
    assert folded.endswith(b"\r\n")
    for piece in folded.removesuffix(b"\r\n").split(b"\r\n"):
        assert len(piece) <= 75
        piece.decode()
    assert unfold(folded.replace(b"\r\n", b"\n")).decode() == text + "\n"


def test_unfolding_joins_a_character_that_a_fold_split() -> None:
    assert unfold("FN:Sør".encode().replace(b"\xc3", b"\xc3\n ")).decode() == "FN:Sør"
