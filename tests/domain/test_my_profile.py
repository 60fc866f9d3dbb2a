"""What makes the user's own profile complete."""

from netplanner.domain.goal import Goal
from netplanner.domain.my_profile import MyProfile, in_order, keyword_names, keywords
from netplanner.domain.steps import StepFacts, profile_items
from netplanner.domain.words import GoalState

GOALS = [
    Goal(what="5 customers in Skåne", keywords=["loyalty"], state=GoalState.ACTIVE),
    Goal(what="Two talks", state=GoalState.ACTIVE),
    Goal(what="A boat", state=GoalState.DRAFT),
]


def test_the_words_are_those_of_active_goals() -> None:
    assert keywords(GOALS) == ("loyalty", "customer", "skane", "talk")


def test_words_are_shown_as_the_goals_write_them() -> None:
    assert keyword_names(GOALS) == {"loyalty": "loyalty", "customer": "customers", "skane": "Skåne", "talk": "talks"}
    assert tuple(keyword_names(GOALS)) == keywords(GOALS)


def test_the_purpose_is_in_order_by_its_text_alone() -> None:
    ticked = frozenset({"photo", "purpose", "unknown"})
    words = keywords(GOALS)
    assert in_order(MyProfile(checklist=ticked), words) == {"photo"}
    assert in_order(MyProfile(purpose="I look for customers", checklist=ticked), words) == {"photo", "purpose"}
    assert in_order(MyProfile(purpose="I look for customers"), ()) == frozenset()


def test_the_sheet_and_the_step_judge_alike() -> None:
    for text in ("", "My customers", "A boat", "LOYALTY!", "unloyal"):
        profile = MyProfile(purpose=text, checklist=frozenset({"photo", "skills"}))
        facts = StepFacts(goals=GOALS, checklist=profile.checklist, purpose=text)
        assert in_order(profile, keywords(GOALS)) == profile_items(facts)
