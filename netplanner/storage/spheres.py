"""Showing one sphere alone, private or business: what is both belongs to each."""

# A plan belongs to a sphere with its goal or one of its people, to each where it has neither.
_OF_PLAN = (
    "(EXISTS (SELECT 1 FROM outreach_contact soc JOIN contact sc ON sc.id = soc.contact_id "
    "WHERE soc.outreach_id = o.id AND sc.deleted IS NULL AND sc.sphere IN (?S, 'both')) "
    "OR EXISTS (SELECT 1 FROM goal sg WHERE sg.id = o.goal_id AND sg.deleted IS NULL AND sg.sphere IN (?S, 'both')) "
    "OR (o.goal_id IS NULL AND NOT EXISTS (SELECT 1 FROM outreach_contact soc WHERE soc.outreach_id = o.id)))"
)
OF_CONTACT = "c.sphere IN (?, 'both')"


def of_plan(place: int) -> str:
    """The test of a row of `outreach o`; the sphere is the parameter of number `place`."""
    return _OF_PLAN.replace("?S", "?" + str(place))
