"""Words for steps: what Undo would take back, and what the banner says was done."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from netplanner.domain.changes import Label
from netplanner.ui.wording import goal_state_name, tie_name, within

_Values = Mapping[str, object]
_LONGEST_NAME = 40

translate = QCoreApplication.translate


def step_text(label: Label | None) -> str:
    """ "Delete 3 contacts"; a neutral text for a step this version has no words for."""
    words = _STEPS.get(label.code) if label is not None else None
    if label is None or words is None:
        return translate("Steps", "Last change")
    return words(label.values)


def done_text(label: Label | None) -> str:
    """ "3 contacts deleted"; a neutral text for a step this version has no words for."""
    words = _DEEDS.get(label.code) if label is not None else None
    if label is None or words is None:
        return translate("Steps", "Done")
    return words(label.values)


def _n(values: _Values) -> int:
    count = values.get("count")
    return count if isinstance(count, int) else 1


def _fill(text: str, values: _Values, key: str) -> str:
    """Puts the value into the place marked {…}; not by str.format, since a name may hold braces."""
    name = str(values.get(key, ""))
    shown = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
    return text.replace("{" + key + "}", shown)


def _both(text: str, values: _Values) -> str:
    # Each half by itself: one person's name may hold the mark of the other's.
    before, mark, after = text.partition("{other}")
    filled = _fill(before, values, "name"), _fill(mark, values, "other"), _fill(after, values, "name")
    return "".join(filled)


_STEPS: Mapping[str, Callable[[_Values], str]] = {
    "add_contact": lambda v: _fill(translate("Steps", "Add {name}"), v, "name"),
    "edit_contact": lambda v: _fill(translate("Steps", "Edit {name}"), v, "name"),
    "delete_contacts": lambda v: (
        _fill(translate("Steps", "Delete {name}"), v, "name")
        if v.get("name")
        else translate("Steps", "Delete %Ln contact(s)", None, _n(v))
    ),
    "edit_me": lambda v: translate("Steps", "Edit about me"),
    "send_outreach": lambda v: _fill(translate("Steps", "Write to {name}"), v, "name"),
    "add_template": lambda v: _fill(translate("Steps", "Add template {name}"), v, "name"),
    "edit_template": lambda v: _fill(translate("Steps", "Edit template {name}"), v, "name"),
    "remove_template": lambda v: _fill(translate("Steps", "Delete template {name}"), v, "name"),
    "reset_template": lambda v: _fill(translate("Steps", "Reset template {name}"), v, "name"),
    "copy_template": lambda v: _fill(translate("Steps", "Copy template {name}"), v, "name"),
    "bring_back_templates": lambda v: translate("Steps", "Bring back %Ln template(s)", None, _n(v)),
    "log_mailing": lambda v: translate("Steps", "Note %Ln mail(s) in timelines", None, _n(v)),
    "edit_attention": lambda v: translate("Steps", "Change target of attention"),
    "change_locale": lambda v: translate("Steps", "Change language or country"),
    "set_tie": lambda v: translate("Steps", "Set tie of %Ln contact(s)", None, _n(v)),
    "add_tag": lambda v: _fill(translate("Steps", "Tag %Ln contact(s) “{tag}”", None, _n(v)), v, "tag"),
    "remove_tag": lambda v: _fill(translate("Steps", "Take tag “{tag}” from %Ln contact(s)", None, _n(v)), v, "tag"),
    "log_contact": lambda v: _logged(v, translate("Steps", "Log: {what}")),
    "edit_interaction": lambda v: translate("Steps", "Change a log entry"),
    "delete_interactions": lambda v: translate("Steps", "Delete a log entry"),
    "delete_invitations": lambda v: translate("Steps", "Delete %Ln invitation(s)", None, _n(v)),
    "add_note": lambda v: translate("Steps", "Add a note"),
    "edit_note": lambda v: translate("Steps", "Change a note"),
    "delete_note": lambda v: translate("Steps", "Delete a note"),
    "decide_tie": lambda v: _decided(v, translate("Steps", "Set {name} to {tie}")),
    "pass_over": lambda v: _fill(translate("Steps", "Leave {name} out"), v, "name"),
    "set_rhythm": lambda v: _fill(translate("Steps", "Set the rhythm of {name}"), v, "name"),
    "note_answer": lambda v: _fill(translate("Steps", "Note the answer of {name}"), v, "name"),
    "edit_cadence": lambda v: translate("Steps", "Change how you keep in touch"),
    "set_cadence": lambda v: translate("Steps", "Set a rhythm"),
    "plan_touch": lambda v: (
        _fill(translate("Steps", "Plan to turn to {name}"), v, "name")
        if v.get("name")
        else translate("Steps", "Plan to turn to %Ln people", None, _n(v))
    ),
    "snooze_people": lambda v: (
        _fill(translate("Steps", "Put {name} off"), v, "name")
        if v.get("name")
        else translate("Steps", "Put %Ln people off", None, _n(v))
    ),
    "wake_people": lambda v: (
        _fill(translate("Steps", "Put {name} off no longer"), v, "name")
        if v.get("name")
        else translate("Steps", "Put %Ln people off no longer", None, _n(v))
    ),
    "plan_invitation": lambda v: _fill(translate("Steps", "Plan to invite {name}"), v, "name"),
    "answer_invitations": lambda v: translate("Steps", "Answer %Ln invitation(s)", None, _n(v)),
    "import_contacts": lambda v: translate("Steps", "Import %Ln contact(s)", None, _n(v)),
    "merge_contacts": lambda v: translate("Steps", "Merge %Ln people", None, _n(v)),
    "merge_groups": lambda v: translate("Steps", "Merge %Ln group(s) of duplicates", None, _n(v)),
    "not_same": lambda v: translate("Steps", "Keep %Ln people apart", None, _n(v)),
    "add_smart_list": lambda v: _fill(translate("Steps", "Save smart list “{name}”"), v, "name"),
    "rename_smart_list": lambda v: _fill(translate("Steps", "Rename smart list to “{name}”"), v, "name"),
    "change_smart_list": lambda v: _fill(translate("Steps", "Change smart list “{name}”"), v, "name"),
    "move_smart_list": lambda v: _fill(translate("Steps", "Move smart list “{name}”"), v, "name"),
    "remove_smart_list": lambda v: _fill(translate("Steps", "Delete smart list “{name}”"), v, "name"),
    "rename_tag": lambda v: _fill(translate("Steps", "Rename tag to “{tag}”"), v, "tag"),
    "join_tags": lambda v: _fill(translate("Steps", "Join %Ln tag(s) as “{tag}”", None, _n(v)), v, "tag"),
    "delete_tags": lambda v: _fill(translate("Steps", "Delete tag “{tag}”"), v, "tag"),
    "set_for_all": lambda v: translate("Steps", "Change %Ln contact(s)", None, _n(v)),
    "restore_from_trash": lambda v: translate("Steps", "Restore %Ln thing(s) from the trash", None, _n(v)),
    "empty_trash": lambda v: translate("Steps", "Empty the trash"),
    "add_relationship": lambda v: _both(translate("Steps", "Relate {name} to {other}"), v),
    "change_relationship": lambda v: _both(translate("Steps", "Change how {name} and {other} are related"), v),
    "remove_relationship": lambda v: _both(translate("Steps", "Part {name} and {other}"), v),
    "edit_company": lambda v: _fill(translate("Steps", "Edit company {name}"), v, "name"),
    "join_companies": lambda v: _fill(translate("Steps", "Join companies as {name}"), v, "name"),
    "target_company": lambda v: _fill(translate("Steps", "Make {name} a target"), v, "name"),
    "untarget_company": lambda v: _fill(translate("Steps", "Make {name} no target"), v, "name"),
    "add_group": lambda v: _fill(translate("Steps", "Add group {name}"), v, "name"),
    "edit_group": lambda v: _fill(translate("Steps", "Edit group {name}"), v, "name"),
    "delete_groups": lambda v: _fill(translate("Steps", "Delete group {name}"), v, "name"),
    "join_group": lambda v: _fill(translate("Steps", "Set %Ln person(s) on {group}", None, _n(v)), v, "group"),
    "leave_group": lambda v: _fill(translate("Steps", "Take %Ln person(s) from {group}", None, _n(v)), v, "group"),
    "set_group_role": lambda v: _fill(translate("Steps", "Change a role in {group}"), v, "group"),
    "add_need": lambda v: _fill(translate("Steps", "Add need “{text}”"), v, "text"),
    "remove_need": lambda v: _fill(translate("Steps", "Remove need “{text}”"), v, "text"),
    "add_offer": lambda v: _fill(translate("Steps", "Add offer “{text}”"), v, "text"),
    "remove_offer": lambda v: _fill(translate("Steps", "Remove offer “{text}”"), v, "text"),
    "remove_imported": lambda v: translate("Steps", "Delete %Ln imported contact(s)", None, _n(v)),
    "add_goal": lambda v: _fill(translate("Steps", "Add goal “{what}”"), v, "what"),
    "edit_goal": lambda v: _fill(translate("Steps", "Edit goal “{what}”"), v, "what"),
    "delete_goals": lambda v: translate("Steps", "Delete %Ln goal(s)", None, _n(v)),
    "set_goal_state": lambda v: translate("Steps", "Change %Ln goal(s)", None, _n(v)),
    "set_queue_rules": lambda v: translate("Steps", "Change the rules of the queue"),
    "set_role_synonyms": lambda v: translate("Steps", "Change the synonyms of roles"),
    "finish_goal": lambda v: _fill(translate("Steps", "Finish goal “{what}”"), v, "what"),
    "reopen_goal": lambda v: _fill(translate("Steps", "Take up goal “{what}” again"), v, "what"),
    "add_candidates": lambda v: translate("Steps", "Add %Ln candidate(s)", None, _n(v)),
    "remove_candidates": lambda v: translate("Steps", "Remove %Ln candidate(s)", None, _n(v)),
    "skip_candidates": lambda v: translate("Steps", "Leave %Ln people out of a goal’s queue", None, _n(v)),
    "snooze_candidates": lambda v: translate("Steps", "Put off inviting %Ln people", None, _n(v)),
    "unskip_candidates": lambda v: translate("Steps", "Put %Ln people back into a goal’s queue", None, _n(v)),
    "log_outcome": lambda v: translate("Steps", "Log an outcome"),
    "edit_outcome": lambda v: translate("Steps", "Edit an outcome"),
    "delete_outcome": lambda v: translate("Steps", "Delete an outcome"),
    "plan_outreach": lambda v: translate("Steps", "Plan %Ln outreach(es)", None, _n(v)),
    "plan_attention": lambda v: translate("Steps", "Add %Ln outreach(es) to next week", None, _n(v)),
    "take_auto_plan": lambda v: translate("Steps", "Take %Ln proposal(s)", None, _n(v)),
    "plan_journey": lambda v: _fill(translate("Steps", "Plan %Ln meeting(s) in {where}", None, _n(v)), v, "where"),
    "decide_invitations": lambda v: translate("Steps", "Decide on %Ln people", None, _n(v)),
    "edit_outreach": lambda v: translate("Steps", "Edit outreach"),
    "read_busy": lambda v: _fill(translate("Steps", "Read calendar “{name}”"), v, "name"),
    "remove_busy": lambda v: _fill(translate("Steps", "Remove calendar “{name}”"), v, "name"),
    "move_outreach": lambda v: translate("Steps", "Move %Ln outreach(es)", None, _n(v)),
    "finish_outreach": lambda v: translate("Steps", "Mark %Ln outreach(es) as done", None, _n(v)),
    "snooze_outreach": lambda v: translate("Steps", "Snooze %Ln outreach(es)", None, _n(v)),
    "copy_outreach": lambda v: translate("Steps", "Copy %Ln outreach(es)", None, _n(v)),
    "move_series": lambda v: translate("Steps", "Move %Ln outreach(es) and all that repeat them", None, _n(v)),
    "skip_series": lambda v: translate("Steps", "Skip %Ln outreach(es) and all that repeat them", None, _n(v)),
    "end_series": lambda v: translate("Steps", "End the repetition of %Ln outreach(es)", None, _n(v)),
    "roll_forward": lambda v: translate("Steps", "Go on with %Ln outreach(es) whose day is over", None, _n(v)),
    "skip_outreach": lambda v: translate("Steps", "Skip %Ln outreach(es)", None, _n(v)),
    "reopen_outreach": lambda v: translate("Steps", "Reopen %Ln outreach(es)", None, _n(v)),
    "delete_outreach": lambda v: translate("Steps", "Delete %Ln outreach(es)", None, _n(v)),
    "edit_platform": lambda v: translate("Steps", "Edit a platform"),
    "edit_networks": lambda v: translate("Steps", "Change my networks"),
    "add_platform": lambda v: _fill(translate("Steps", "Add network {name}"), v, "name"),
    "remove_platform": lambda v: _fill(translate("Steps", "Remove network {name}"), v, "name"),
    "choose_platforms": lambda v: translate("Steps", "Choose my networks"),
    "edit_profile": lambda v: translate("Steps", "Edit my profile"),
    "new_book": lambda v: translate("Steps", "Make the book"),
    "make_sample": lambda v: translate("Steps", "Make the sample data"),
    "restore": lambda v: translate("Steps", "Restore a backup"),
}


def _set_tie(values: _Values) -> str:
    text = translate("Steps", "%Ln contact(s) set to {tie}", None, _n(values))
    return text.replace("{tie}", within(tie_name(str(values.get("tie", "")))))


def _decided(values: _Values, text: str) -> str:
    return _fill(text, values, "name").replace("{tie}", within(tie_name(str(values.get("tie", "")))))


# A touch as a noun, with whom.
_TOUCHES: Mapping[str, Callable[[], str]] = {
    "call": lambda: translate("Steps", "call with {who}"),
    "meeting": lambda: translate("Steps", "meeting with {who}"),
    "mail": lambda: translate("Steps", "mail to {who}"),
    "message": lambda: translate("Steps", "message to {who}"),
    "comment": lambda: translate("Steps", "comment to {who}"),
    "introduction": lambda: translate("Steps", "introduction of {who}"),
    "invite": lambda: translate("Steps", "invitation of {who}"),
}


def _logged(values: _Values, text: str) -> str:
    name = str(values.get("name", ""))
    who = name if name else translate("Steps", "%Ln people", None, _n(values))
    words = _TOUCHES.get(str(values.get("kind", "")))
    what = words().replace("{who}", who) if words else who
    return _fill(text, {"what": what}, "what")


def _set_goal_state(values: _Values) -> str:
    text = translate("Steps", "%Ln goal(s) set to {state}", None, _n(values))
    return text.replace("{state}", within(goal_state_name(str(values.get("state", "")))))


_DEEDS: Mapping[str, Callable[[_Values], str]] = {
    "add_contact": lambda v: _fill(translate("Steps", "{name} added"), v, "name"),
    "edit_contact": lambda v: _fill(translate("Steps", "{name} saved"), v, "name"),
    "delete_contacts": lambda v: (
        _fill(translate("Steps", "{name} deleted"), v, "name")
        if v.get("name")
        else translate("Steps", "%Ln contact(s) deleted", None, _n(v))
    ),
    "edit_me": lambda v: translate("Steps", "About me saved"),
    "send_outreach": lambda v: _fill(translate("Steps", "Noted as sent to {name}"), v, "name"),
    "add_template": lambda v: _fill(translate("Steps", "Template {name} added"), v, "name"),
    "edit_template": lambda v: _fill(translate("Steps", "Template {name} saved"), v, "name"),
    "remove_template": lambda v: _fill(translate("Steps", "Template {name} deleted"), v, "name"),
    "reset_template": lambda v: _fill(translate("Steps", "Template {name} is as it came"), v, "name"),
    "copy_template": lambda v: _fill(translate("Steps", "Template {name} copied"), v, "name"),
    "bring_back_templates": lambda v: translate("Steps", "%Ln template(s) brought back", None, _n(v)),
    "log_mailing": lambda v: translate("Steps", "%Ln mail(s) noted in timelines", None, _n(v)),
    "edit_attention": lambda v: translate("Steps", "Target of attention changed"),
    "change_locale": lambda v: translate("Steps", "Names sorted and phone numbers read anew"),
    "set_tie": _set_tie,
    "add_tag": lambda v: _fill(translate("Steps", "%Ln contact(s) tagged “{tag}”", None, _n(v)), v, "tag"),
    "remove_tag": lambda v: _fill(translate("Steps", "Tag “{tag}” taken from %Ln contact(s)", None, _n(v)), v, "tag"),
    "log_contact": lambda v: _logged(v, translate("Steps", "Logged: {what}")),
    "edit_interaction": lambda v: translate("Steps", "Log entry changed"),
    "delete_interactions": lambda v: translate("Steps", "Log entry deleted"),
    "delete_invitations": lambda v: translate("Steps", "%Ln invitation(s) deleted", None, _n(v)),
    "add_note": lambda v: translate("Steps", "Note added"),
    "edit_note": lambda v: translate("Steps", "Note saved"),
    "delete_note": lambda v: translate("Steps", "Note deleted"),
    "decide_tie": lambda v: _decided(v, translate("Steps", "{name} set to {tie}")),
    "pass_over": lambda v: _fill(translate("Steps", "{name} left out"), v, "name"),
    "set_rhythm": lambda v: _fill(translate("Steps", "Rhythm of {name} set"), v, "name"),
    "note_answer": lambda v: _fill(translate("Steps", "Answer of {name} noted"), v, "name"),
    "edit_cadence": lambda v: translate("Steps", "How you keep in touch changed"),
    "set_cadence": lambda v: translate("Steps", "Rhythm set"),
    "plan_touch": lambda v: (
        _fill(translate("Steps", "{name} planned"), v, "name")
        if v.get("name")
        else translate("Steps", "%Ln people planned", None, _n(v))
    ),
    "snooze_people": lambda v: (
        _fill(translate("Steps", "{name} put off"), v, "name")
        if v.get("name")
        else translate("Steps", "%Ln people put off", None, _n(v))
    ),
    "wake_people": lambda v: (
        _fill(translate("Steps", "{name} put off no longer"), v, "name")
        if v.get("name")
        else translate("Steps", "%Ln people put off no longer", None, _n(v))
    ),
    "plan_invitation": lambda v: _fill(translate("Steps", "Invitation of {name} planned"), v, "name"),
    "answer_invitations": lambda v: translate("Steps", "%Ln invitation(s) answered", None, _n(v)),
    "import_contacts": lambda v: translate("Steps", "%Ln contact(s) imported", None, _n(v)),
    "merge_contacts": lambda v: translate("Steps", "%Ln people merged", None, _n(v)),
    "merge_groups": lambda v: translate("Steps", "%Ln group(s) of duplicates merged", None, _n(v)),
    "not_same": lambda v: translate("Steps", "%Ln people kept apart", None, _n(v)),
    "add_smart_list": lambda v: _fill(translate("Steps", "Smart list “{name}” saved"), v, "name"),
    "rename_smart_list": lambda v: _fill(translate("Steps", "Smart list renamed to “{name}”"), v, "name"),
    "change_smart_list": lambda v: _fill(translate("Steps", "Smart list “{name}” changed"), v, "name"),
    "move_smart_list": lambda v: _fill(translate("Steps", "Smart list “{name}” moved"), v, "name"),
    "remove_smart_list": lambda v: _fill(translate("Steps", "Smart list “{name}” deleted"), v, "name"),
    "rename_tag": lambda v: _fill(translate("Steps", "Tag renamed to “{tag}”"), v, "tag"),
    "join_tags": lambda v: _fill(translate("Steps", "%Ln tag(s) joined as “{tag}”", None, _n(v)), v, "tag"),
    "delete_tags": lambda v: _fill(translate("Steps", "Tag “{tag}” deleted"), v, "tag"),
    "set_for_all": lambda v: translate("Steps", "%Ln contact(s) changed", None, _n(v)),
    "restore_from_trash": lambda v: translate("Steps", "%Ln thing(s) restored from the trash", None, _n(v)),
    "empty_trash": lambda v: translate("Steps", "Trash emptied"),
    "add_relationship": lambda v: _both(translate("Steps", "{name} and {other} related"), v),
    "change_relationship": lambda v: _both(translate("Steps", "{name} and {other} related otherwise"), v),
    "remove_relationship": lambda v: _both(translate("Steps", "{name} and {other} no longer related"), v),
    "edit_company": lambda v: _fill(translate("Steps", "Company {name} saved"), v, "name"),
    "join_companies": lambda v: _fill(translate("Steps", "Companies joined as {name}"), v, "name"),
    "target_company": lambda v: _fill(translate("Steps", "{name} is a target"), v, "name"),
    "untarget_company": lambda v: _fill(translate("Steps", "{name} is no target any more"), v, "name"),
    "add_group": lambda v: _fill(translate("Steps", "Group {name} added"), v, "name"),
    "edit_group": lambda v: _fill(translate("Steps", "Group {name} saved"), v, "name"),
    "delete_groups": lambda v: _fill(translate("Steps", "Group {name} deleted"), v, "name"),
    "join_group": lambda v: _fill(translate("Steps", "%Ln person(s) set on {group}", None, _n(v)), v, "group"),
    "leave_group": lambda v: _fill(translate("Steps", "%Ln person(s) taken from {group}", None, _n(v)), v, "group"),
    "set_group_role": lambda v: _fill(translate("Steps", "Role in {group} changed"), v, "group"),
    "add_need": lambda v: _fill(translate("Steps", "Need “{text}” added"), v, "text"),
    "remove_need": lambda v: _fill(translate("Steps", "Need “{text}” removed"), v, "text"),
    "add_offer": lambda v: _fill(translate("Steps", "Offer “{text}” added"), v, "text"),
    "remove_offer": lambda v: _fill(translate("Steps", "Offer “{text}” removed"), v, "text"),
    "remove_imported": lambda v: translate("Steps", "%Ln imported contact(s) moved to the trash", None, _n(v)),
    "add_goal": lambda v: _fill(translate("Steps", "Goal “{what}” added"), v, "what"),
    "edit_goal": lambda v: _fill(translate("Steps", "Goal “{what}” saved"), v, "what"),
    "delete_goals": lambda v: translate("Steps", "%Ln goal(s) deleted", None, _n(v)),
    "set_goal_state": _set_goal_state,
    "set_queue_rules": lambda v: translate("Steps", "Rules of the queue saved"),
    "set_role_synonyms": lambda v: translate("Steps", "Synonyms of roles saved"),
    "finish_goal": lambda v: _fill(translate("Steps", "Goal “{what}” finished"), v, "what"),
    "reopen_goal": lambda v: _fill(translate("Steps", "Goal “{what}” taken up again"), v, "what"),
    "add_candidates": lambda v: translate("Steps", "%Ln candidate(s) added", None, _n(v)),
    "remove_candidates": lambda v: translate("Steps", "%Ln candidate(s) removed", None, _n(v)),
    "skip_candidates": lambda v: translate("Steps", "%Ln people left out of a goal’s queue", None, _n(v)),
    "snooze_candidates": lambda v: translate("Steps", "Inviting %Ln people put off", None, _n(v)),
    "unskip_candidates": lambda v: translate("Steps", "%Ln people put back into a goal’s queue", None, _n(v)),
    "log_outcome": lambda v: translate("Steps", "Outcome logged"),
    "edit_outcome": lambda v: translate("Steps", "Outcome changed"),
    "delete_outcome": lambda v: translate("Steps", "Outcome deleted"),
    "plan_outreach": lambda v: translate("Steps", "%Ln outreach(es) planned", None, _n(v)),
    "plan_attention": lambda v: translate("Steps", "%Ln outreach(es) added to next week", None, _n(v)),
    "take_auto_plan": lambda v: translate("Steps", "%Ln proposal(s) taken into the plan", None, _n(v)),
    "plan_journey": lambda v: _fill(translate("Steps", "%Ln meeting(s) planned in {where}", None, _n(v)), v, "where"),
    "decide_invitations": lambda v: translate("Steps", "%Ln people decided on", None, _n(v)),
    "edit_outreach": lambda v: translate("Steps", "Outreach saved"),
    "read_busy": lambda v: _fill(translate("Steps", "Calendar “{name}” read"), v, "name"),
    "remove_busy": lambda v: _fill(translate("Steps", "Calendar “{name}” removed"), v, "name"),
    "move_outreach": lambda v: translate("Steps", "%Ln outreach(es) moved", None, _n(v)),
    "finish_outreach": lambda v: translate("Steps", "%Ln outreach(es) done", None, _n(v)),
    "snooze_outreach": lambda v: translate("Steps", "%Ln outreach(es) snoozed", None, _n(v)),
    "copy_outreach": lambda v: translate("Steps", "%Ln outreach(es) copied", None, _n(v)),
    "move_series": lambda v: translate("Steps", "%Ln outreach(es) moved with all that repeat them", None, _n(v)),
    "skip_series": lambda v: translate("Steps", "%Ln outreach(es) skipped with all that repeat them", None, _n(v)),
    "end_series": lambda v: translate("Steps", "Repetition of %Ln outreach(es) ended", None, _n(v)),
    "roll_forward": lambda v: translate("Steps", "Gone on with %Ln outreach(es) whose day is over", None, _n(v)),
    "skip_outreach": lambda v: translate("Steps", "%Ln outreach(es) skipped", None, _n(v)),
    "reopen_outreach": lambda v: translate("Steps", "%Ln outreach(es) reopened", None, _n(v)),
    "delete_outreach": lambda v: translate("Steps", "%Ln outreach(es) deleted", None, _n(v)),
    "edit_platform": lambda v: translate("Steps", "Platform saved"),
    "edit_networks": lambda v: translate("Steps", "Networks saved"),
    "add_platform": lambda v: _fill(translate("Steps", "Network {name} added"), v, "name"),
    "remove_platform": lambda v: _fill(translate("Steps", "Network {name} removed"), v, "name"),
    "choose_platforms": lambda v: translate("Steps", "Networks chosen"),
    "edit_profile": lambda v: translate("Steps", "Profile saved"),
    "new_book": lambda v: translate("Steps", "Book made"),
    "make_sample": lambda v: translate("Steps", "Sample data made"),
    "restore": lambda v: translate("Steps", "Backup restored"),
}
