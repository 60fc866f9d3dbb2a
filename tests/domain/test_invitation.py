"""The why of an invitation: the table of golden cases, what forbids a text, and what must hold for any text."""

from collections.abc import Collection, Iterable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.contact import Address, Contact
from netplanner.domain.invitation import Judgement, Parts, Sent, Verdict, blocks, judge
from netplanner.domain.names import name_keys
from netplanner.domain.recipient import Fact, Recipient, company_phrase, recipient_of
from netplanner.domain.words import ReasonType
from netplanner.resources import json_resource


class NameIndex:
    """Who bears a name, for people given as (id, display name, given name, nickname)."""

    def __init__(self, people: Iterable[tuple[int, str, str, str]]) -> None:
        self._ids: dict[str, set[int]] = {}
        for person, display_name, given_name, nickname in people:
            for key in name_keys(display_name, given_name, nickname):
                self._ids.setdefault(key, set()).add(person)

    def __call__(self, keys: Collection[str]) -> Mapping[str, Collection[int]]:
        return {key: self._ids[key] for key in keys if key in self._ids}


SARA = Recipient(
    names=("Sara", "Sara Lind"),
    facts=(
        Fact("company", ("Nordlys Retail",)),
        Fact("role", ("CMO",)),
        Fact("place", ("Malmö",)),
        Fact("group", ("Oresund Business Club",)),
    ),
    id=1,
)
KEYWORDS = ("customer", "kunde", "loyalty", "seminar")
BOOK = NameIndex(
    [
        (1, "Sara Lind", "Sara", ""),
        (2, "Peter Holm", "Peter", ""),
        (3, "Anna Maria Berg", "Anna", ""),
        (4, "Robert Bach", "Robert", "Bob"),
        (5, "Søren Åkjær", "Søren", ""),
    ]
)
DEFAULT = "I'd like to add you to my professional network on LinkedIn."
BEST = (
    "Hi Sara, I'd like to connect because you run loyalty as CMO at Nordlys Retail; I plan a seminar in Malmö in May "
    "and can share our Danish results."
)
DANISH = (
    "Kære Sara, jeg vil gerne connecte, fordi du som CMO hos Nordlys Retail arbejder med loyalty, og jeg kan dele "
    "vores danske tal."
)
GERMAN = (
    "Hallo Sara, ich würde mich gern vernetzen, weil Sie als CMO bei Nordlys Retail Loyalty verantworten; ich kann "
    "unsere dänischen Ergebnisse teilen."
)
TALK = "Your talk on loyalty at Oresund Business Club made me rethink our programme. It was a good evening."


def ask(text: str, reason_type: ReasonType = ReasonType.NONE, recent: tuple[Sent, ...] = ()) -> Judgement:
    return judge(
        text,
        recipient=SARA,
        goal_keywords=KEYWORDS,
        limit=200,
        reason_type=reason_type,
        recent=recent,
        other_names=BOOK,
    )


@pytest.mark.parametrize(
    ("text", "score", "verdict"),
    [
        (DEFAULT, None, Verdict.BLOCKED),
        ("Hi Sara, let us connect!", 15, Verdict.NOT_A_WHY),
        ("Hi Sara, I see you work at Nordlys Retail. Let us connect.", 35, Verdict.NOT_A_WHY),
        (BEST, 100, Verdict.READY),
        (DANISH, 100, Verdict.READY),
        (GERMAN, 100, Verdict.READY),
        ("I would like to connect because I need more customers for my firm this year", 60, Verdict.WEAK),
        ("I'd like to connect because you and Peter Holm run the seminar in Malmö", None, Verdict.BLOCKED),
        (TALK, 55, Verdict.WEAK),
    ],
)
def test_golden_cases(text: str, score: int | None, verdict: Verdict) -> None:
    result = ask(text)
    assert (result.score, result.verdict) == (score, verdict)


def test_last_weeks_text_again_is_weak() -> None:
    result = ask(BEST, recent=(Sent(BEST),))
    assert (result.score, result.verdict, result.lacking) == (85, Verdict.WEAK, ("distinct",))


def test_a_chosen_reason_makes_up_for_the_word() -> None:
    result = ask(TALK, ReasonType.MET_AT)
    assert (result.score, result.verdict) == (80, Verdict.READY)


def test_swapping_name_and_company_does_not_make_a_text_new() -> None:
    sent = BEST.replace("Sara", "Ole").replace("Nordlys Retail", "Vestkraft").replace("CMO", "CEO")
    sent = sent.replace("Malmö", "Odense")
    assert ask(BEST, recent=(Sent(sent, ("Ole", "Vestkraft", "CEO", "Odense")),)).parts.distinct == 0


def test_half_of_a_text_again_is_distinct_enough() -> None:
    one = "alpha beta gamma delta epsilon zeta eta theta"
    other = "alpha beta gamma delta epsilon kappa my other words"
    assert ask(one, recent=(Sent(other),)).parts.distinct == 15


def test_seven_of_ten_shingles_shared_are_alike() -> None:
    one = "a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2"
    other = "a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 c2"
    assert ask(one, recent=(Sent(other),)).parts.distinct == 8


def test_only_the_last_fifty_count() -> None:
    others = tuple(Sent(f"something else number {number} entirely") for number in range(50))
    assert ask(BEST, recent=(*others, Sent(BEST))).parts.distinct == 15
    assert ask(BEST, recent=(*others[:49], Sent(BEST))).parts.distinct == 0


def test_the_parts_and_places_of_a_ready_text() -> None:
    result = ask(BEST)
    assert result.parts == Parts(30, 25, 20, 10, 15)
    assert result.lacking == ()
    assert result.length == len(BEST)
    shown = {(BEST[start:end], kind) for start, end, kind in result.found}
    assert shown == {
        ("CMO", "fact"),
        ("Nordlys Retail", "fact"),
        ("Malmö", "fact"),
        ("I'd like to", "intent"),
        ("because", "reason"),
        ("loyalty", "goal"),
        ("seminar", "goal"),
        ("can share", "offer"),
    }


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        (" \n ", "empty"),
        ("Because you lead", "too_short"),
        ("x " * 101 + "because we share it", "over_limit"),
        ("Hi {first_name}, because you lead the club", "placeholder"),
        ("Hi {{name}}, because you lead the club", "placeholder"),
        ("Hi [Name], because you lead the club", "placeholder"),
        ("Kære <fornavn>, fordi du leder klubben", "placeholder"),
        ("Hi Sara, because XXX is what you lead", "placeholder"),
        ("Hi Sara, because you lead ____ so well", "placeholder"),
        (DEFAULT, "default_text"),
        (DEFAULT.upper().rstrip("."), "default_text"),
        ("Hi Sara, " + DEFAULT + " Best regards, Lars", "default_text"),
        ("Hi Sara Lind,\nI\u2019d like to join your LinkedIn network.", "default_text"),
        ("Jeg vil gerne føje dig til mit professionelle netværk på LinkedIn.", "default_text"),
        ("Ich möchte Sie gerne zu meinen Kontakten hinzufügen", "default_text"),
        ("Hi Peter, because you lead the loyalty club", "other_name"),
        ("hej peter, fordi du leder klubben så godt", "other_name"),
        ("Kære So\u0308ren, fordi du leder klubben så godt", "other_name"),
        ("Dear Bob, because you lead the loyalty club", "other_name"),
        ("Because SØREN ÅKJÆR and you lead the club", "other_name"),
        ("Because Anna Berg and you lead the club", "other_name"),
        ("Because Anna-Maria Berg and you lead the club", "other_name"),
    ],
)
def test_what_forbids_a_text(text: str, code: str) -> None:
    assert blocks(text, limit=200, recipient=SARA, other_names=BOOK) == (code,)
    assert ask(text).verdict is Verdict.BLOCKED


@pytest.mark.parametrize(
    "text",
    [
        BEST,
        "Hi Sara, because you and Peter lead the club",
        "Because Peter leads it. Holm is a nice place, Sara",
        "Dear Sara Lind, because you lead the club",
        "Hi there Sara, because you lead the club [see our page]",
        "Hi Sara, a {brace without an end because you lead it",
        "I'd like to add you to my professional network on LinkedIn because your loyalty talk inspired our whole team",
    ],
)
def test_what_is_allowed(text: str) -> None:
    assert blocks(text, limit=200, recipient=SARA, other_names=BOOK) == ()


def test_a_linked_person_or_the_referrer_may_be_named() -> None:
    text = "I'd like to connect because you and Peter Holm run the seminar in Malmö"
    assert blocks(text, recipient=SARA, other_names=BOOK, allowed={2}) == ()
    assert blocks(text, recipient=SARA, other_names=BOOK, allowed={3}) == ("other_name",)


def test_the_user_and_a_company_called_like_a_person_may_be_named() -> None:
    text = "Because Peter Holm works with you. Best regards"
    assert blocks(text, recipient=SARA, other_names=BOOK, own_names=["Peter Holm"]) == ()
    firm = Recipient(("Sara",), (Fact("company", ("Peter Holm A/S",)),), 1)
    assert blocks(text, recipient=firm, other_names=BOOK) == ()


def test_a_namesake_of_the_recipient_is_no_other_person() -> None:
    book = NameIndex([(1, "Sara Lind", "Sara", ""), (9, "Sara Lind", "Sara", "")])
    assert blocks("Hi Sara, because Sara Lind leads the club", recipient=SARA, other_names=book) == ()


def test_a_nickname_of_the_recipient_is_allowed() -> None:
    robert = Recipient(("Robert Friis",), (), 8)
    book = NameIndex([(4, "Bob Bach", "Bob", ""), (8, "Robert Friis", "Robert", "")])
    assert blocks("Hi Bob, because you lead the club", recipient=robert, other_names=book) == ()


def test_no_limit_means_any_length() -> None:
    assert blocks("because " * 100, limit=None) == ()


def test_length_counts_composed_characters() -> None:
    text = "a\u030a" * 200
    assert blocks(text, limit=200) == ()
    assert judge(text).length == 200


def test_first_name_alone_is_no_fact() -> None:
    recipient = Recipient(("Sara",), (Fact("company", ("Sara",)),), 1)
    assert judge("Hi Sara, because Sara is good", recipient=recipient).parts.facts == 0


def test_whole_words_only() -> None:
    recipient = Recipient(("Sara",), (Fact("place", ("Lund",)),), 1)
    assert judge("Because Lundberg is near to all of us", recipient=recipient).parts.facts == 0
    assert judge("Because LUND is near to all of us", recipient=recipient).parts.facts == 20


def test_a_fact_is_found_without_marks_and_by_its_synonyms() -> None:
    assert ask("We met in Malmo where every marketing manager goes").parts.facts == 30


def test_the_facts_of_a_contact() -> None:
    contact = Contact(
        id=7,
        fn="Sara Lind",
        given="Sara",
        organization="Nordlys Retail A/S",
        title="Nordic CMO",
        country="SE",
        met="Lund fair",
        addresses=[Address(city="Malmö", country="Sverige")],
    )
    recipient = recipient_of(contact, groups=["Oresund Business Club"], mutual=["Anna Berg"])
    assert recipient.id == 7
    for text, points in [
        ("Nordlys Retail is where you work", 20),
        ("you lead marketing as marketingchef", 20),
        ("I come to Schweden and Malmö often", 20),
        ("we met at the Lund fair in spring", 20),
        ("Anna Berg told me of Oresund Business Club", 30),
        ("se you soon my dear friend", 0),
    ]:
        assert judge(text, recipient=recipient).parts.facts == points, text


@pytest.mark.parametrize(
    ("name", "phrase"),
    [("Nordlys Retail A/S", "nordlys retail"), ("Müller GmbH & Co. KG", "muller"), ("AG", "ag"), ("", "")],
)
def test_a_company_without_its_legal_form(name: str, phrase: str) -> None:
    assert company_phrase(name) == phrase


def test_every_shipped_marker_is_found_and_every_default_forbidden() -> None:
    data = json_resource("words/invitation.json")
    for kind, points in (("reason", 25), ("intent", 10)):
        for markers in data[kind].values():
            for marker in markers:
                text = f"Well then {marker.replace('*', 'one two')} and so on"
                assert judge(text).parts.reason >= points, marker
    for markers in data["offer"].values():
        for marker in markers:
            assert judge(f"Well then {marker.replace('*', 'one two')} and so on").parts.offer == 10, marker
    for texts in data["defaults"].values():
        for text in texts:
            assert blocks(text) == ("default_text",), text


words = st.sampled_from(
    [
        "Hi",
        "Sara",
        "because",
        "Nordlys",
        "Retail",
        "loyalty",
        "Peter",
        "Holm",
        "{x}",
        "I'd like to",
        "can share",
        "Å",
        ".",
    ]
)
any_text = st.one_of(st.text(max_size=250), st.lists(words, max_size=30).map(" ".join))


@given(any_text, st.sampled_from(list(ReasonType)))
def test_any_text_gets_a_judgement_that_agrees_with_itself(text: str, reason_type: ReasonType) -> None:
    result = ask(text, reason_type)
    assert result.blocked_by == blocks(text, limit=200, recipient=SARA, other_names=BOOK)
    assert (result.verdict is Verdict.BLOCKED) is bool(result.blocked_by)
    if result.score is not None:
        assert result.score == sum(result.parts)
        assert 0 <= result.score <= 100
    if result.verdict is Verdict.READY:
        assert result.parts.facts >= 20
        assert result.parts.reason == 25
        assert result.parts.distinct >= 8
    assert all(0 <= start < end <= len(text) for start, end, _ in result.found)
    assert list(result.found) == sorted(result.found)


@given(any_text)
def test_a_better_text_scores_no_less(text: str) -> None:
    plain = ask(text)
    better = ask(text, ReasonType.REFERRED_BY)
    if plain.score is not None:
        assert better.score is not None
        assert better.score >= plain.score


@given(any_text)
def test_the_same_text_again_is_never_distinct(text: str) -> None:
    assert ask(text, recent=(Sent(text),)).parts.distinct == 0


def test_names_are_looked_up_by_the_words_of_the_text_alone() -> None:
    asked: list[str] = []

    def lookup(keys):
        asked.extend(keys)
        return {}

    blocks("Hi Sara, because you and Peter Holm run the seminar", other_names=lookup)
    assert set(asked) == {"sara", "hi sara", "peter holm"}
