"""netplanner steps."""


def test_an_empty_book_begins_with_the_purpose(run):
    done = run("steps", "--json")
    assert done.code == 0
    found = done.json()
    assert [step["number"] for step in found] == [1, 2, 3, 4, 5, 6, 7]
    assert [step["name"] for step in found] == [
        "purpose", "area", "platforms", "profile", "existing_contacts", "new_contacts", "keep_in_touch",
    ]  # fmt: skip
    assert [step["state"] for step in found] == ["next", *["open"] * 6]
    assert found[0] == {"number": 1, "name": "purpose", "state": "next", "done": 0, "total": 0, "reason": "no_goal"}


def test_a_goal_brings_it_on(run):
    run("goal", "add", "--what", "5 customers", "--amount", "5", "--by", "2027-03-01", "--area", "anywhere",
        "--criterion", "role=CMO", "--platform", "linkedin", "--platform", "xing")  # fmt: skip
    found = run("steps", "--json").json()
    assert [step["state"] for step in found][:4] == ["done", "done", "done", "next"]
    assert [step["reason"] for step in found][:4] == [None, None, None, "profile_incomplete"]
    lines = run("steps").out.splitlines()
    assert lines[0] == "1 Purpose, done 1 of 1"
    assert lines[3] == "4 Profile, next 0 of 10: complete the profile on the first platform"
