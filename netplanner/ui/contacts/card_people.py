"""What lies between the person of a card and others: relationships, groups, needs and offers, changed in place."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from netplanner.domain.search_query import Condition, ConditionKey, Query, text_of
from netplanner.domain.words import LinkKind
from netplanner.operations import groups as group_operations
from netplanner.operations import relationships as operations
from netplanner.operations import topics
from netplanner.operations.related import SuggestedRelationship
from netplanner.storage.groups import Membership
from netplanner.storage.relationships import Relationship
from netplanner.ui import theme, wording
from netplanner.ui.contacts.card_acts import CardActs
from netplanner.ui.contacts.card_view import PersonView
from netplanner.ui.contacts.card_words import RELATION_ORDER, group_role_name, relation_word
from netplanner.ui.contacts.chip_adder import ChipAdder
from netplanner.ui.contacts.values import LinkButton, ValueGrid
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label

translate = QCoreApplication.translate

# Beyond this many in one row the others are folded away.
_MOST = 6
_UNFOLDED = 100
_MOST_CHIPS = 60


def add_relations(grid: ValueGrid, view: PersonView, acts: CardActs) -> None:
    """A row for each kind, and the chip that adds somebody."""
    order = {kind: place for place, kind in enumerate(RELATION_ORDER)}
    found = sorted(view.relations, key=lambda one: order.get((one.kind, one.inward), len(order)))
    for (kind, inward), of_kind in groupby(found, key=lambda one: (one.kind, one.inward)):
        lines = [partial(_relation, one, view, acts) for one in of_kind]
        grid.add_widget(relation_word(kind, inward), _folded(lines))
    add = Chip(translate("ContactCard", "+ person"))
    add.setObjectName("card-add-relation")
    add.setAccessibleName(translate("ContactCard", "Say whom {name} knows").replace("{name}", _name(view)))
    add.clicked.connect(lambda: _ask_relation(view, acts, add))
    row = QWidget()
    flow = FlowLayout(row)
    for suggested in view.suggested[:_MOST]:
        chip = Chip(f"+ {suggested.name}", tone="soft")
        chip.setObjectName(f"card-suggested-{suggested.other_id}")
        tip = translate("ContactCard", "The vCard names this person ({kind}). A click connects the two.")
        chip.setToolTip(tip.replace("{kind}", relation_word(suggested.kind, False)))
        chip.clicked.connect(lambda _=False, suggested=suggested: _accept(suggested, view, acts))
        flow.addWidget(chip)
    flow.addWidget(add)
    grid.add_widget("" if view.relations else relation_word(LinkKind.KNOWS, False), row)


def _relation(one: Relationship, view: PersonView, acts: CardActs) -> LinkButton:
    button = LinkButton(
        one.name,
        lambda: acts.person_requested.emit(one.other_id),
        one.note,
        note=one.note.partition("\n")[0],
        fill=lambda menu: _fill_relation(menu, one, view, acts),
        open_text=translate("ContactCard", "Open card"),
    )
    button.setObjectName(f"card-relation-{one.id}")
    spoken = f"{relation_word(one.kind, one.inward)}: {one.name}"
    button.setAccessibleName(f"{spoken}, {one.note}" if one.note else spoken)
    button.removed.connect(lambda: acts.perform(operations.remove, one.id))
    return button


def _fill_relation(menu: QMenu, one: Relationship, view: PersonView, acts: CardActs) -> None:
    kinds = menu.addMenu(translate("ContactCard", "Kind"))
    for kind, inward in RELATION_ORDER:
        action = kinds.addAction(relation_word(kind, inward))
        action.setCheckable(True)
        action.setChecked((kind, inward) == (one.kind, one.inward))
        told_of = one.other_id if inward else view.contact.id
        action.triggered.connect(
            lambda _=False, kind=str(kind), told_of=told_of: acts.perform(
                operations.change, one.id, kind=kind, from_id=told_of
            )
        )
    menu.addAction(translate("ContactCard", "Note…"), lambda: _ask_note(one, view, acts, menu))
    menu.addSeparator()
    menu.addAction(translate("ContactCard", "Remove"), lambda: acts.perform(operations.remove, one.id))


def _ask_relation(view: PersonView, acts: CardActs, owner: QWidget) -> None:
    from netplanner.ui.contacts.relation_sheet import RelationSheet

    RelationSheet(acts.session, view.contact, None, owner).open()


def _ask_note(one: Relationship, view: PersonView, acts: CardActs, menu: QMenu) -> None:
    from netplanner.ui.contacts.relation_sheet import RelationSheet

    RelationSheet(acts.session, view.contact, one, menu.parentWidget()).open()


def _accept(suggested: SuggestedRelationship, view: PersonView, acts: CardActs) -> None:
    acts.perform(operations.add, view.contact.id, suggested.other_id, suggested.kind, suggested.note)


def add_groups(grid: ValueGrid, view: PersonView, acts: CardActs) -> None:
    lines = [partial(_membership, one, view, acts) for one in view.groups]
    add = Chip(translate("ContactCard", "+ group"))
    add.setObjectName("card-add-group")
    add.setAccessibleName(translate("ContactCard", "Add {name} to a group").replace("{name}", _name(view)))
    add.clicked.connect(lambda: _ask_group(view, acts, add))
    label = translate("ContactCard", "groups")
    if lines:
        grid.add_widget(label, _folded(lines))
        label = ""
    row = QWidget()
    FlowLayout(row).addWidget(add)
    grid.add_widget(label, row)


def _membership(one: Membership, view: PersonView, acts: CardActs) -> LinkButton:
    place = wording.channel_name(one.platform, view.platforms) if one.platform else ""
    since = (
        translate("ContactCard", "Member since {date}").format(date=wording.date_text(one.since)) if one.since else ""
    )
    button = LinkButton(
        one.name,
        lambda: acts.search_requested.emit(group_search(one.name)),
        " · ".join(part for part in (place, since) if part),
        note=group_role_name(one.role) or place,
        fill=lambda menu: _fill_membership(menu, one, view, acts),
        open_text=translate("ContactCard", "Show its people"),
    )
    button.setObjectName(f"card-group-{one.group_id}")
    button.removed.connect(lambda: acts.perform(group_operations.leave, one.group_id, [view.contact.id]))
    return button


def group_search(name: str) -> str:
    """What finds the people of a group in the list."""
    return text_of(Query(conditions=(Condition(ConditionKey.GROUP, name),)))


def _fill_membership(menu: QMenu, one: Membership, view: PersonView, acts: CardActs) -> None:
    roles = menu.addMenu(translate("ContactCard", "Role in the group"))
    for role in dict.fromkeys(("", "member", "moderator", one.role)):
        action = roles.addAction((group_role_name(role) or translate("ContactCard", "no role")).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(role == one.role)
        action.triggered.connect(
            lambda _=False, role=role: acts.perform(group_operations.set_role, one.group_id, [view.contact.id], role)
        )
    roles.addSeparator()
    roles.addAction(translate("ContactCard", "Another role…"), lambda: _ask_role(one, view, acts, menu))
    menu.addSeparator()
    menu.addAction(
        translate("ContactCard", "Leave the group"),
        lambda: acts.perform(group_operations.leave, one.group_id, [view.contact.id]),
    )


def _ask_group(view: PersonView, acts: CardActs, owner: QWidget) -> None:
    from netplanner.ui.contacts.membership_sheet import MembershipSheet

    MembershipSheet(acts.session, view.contact, None, owner).open()


def _ask_role(one: Membership, view: PersonView, acts: CardActs, menu: QMenu) -> None:
    from netplanner.ui.contacts.membership_sheet import MembershipSheet

    MembershipSheet(acts.session, view.contact, one, menu.parentWidget()).open()


def add_topics(grid: ValueGrid, view: PersonView, acts: CardActs) -> None:
    """Needs and offers as chips, with a place to type another."""
    contact = view.contact
    rows = (
        ("need", contact.needs, translate("ContactCard", "needs"), translate("ContactCard", "+ need"),
         translate("ContactCard", "Add a need")),
        ("offer", contact.offers, translate("ContactCard", "offers"), translate("ContactCard", "+ offer"),
         translate("ContactCard", "Add an offer")),
    )  # fmt: skip
    for kind, texts, label, add_text, spoken in rows:
        place = QWidget()
        flow = FlowLayout(place)
        for text in texts[:_MOST_CHIPS]:
            chip = Chip(text, removable=True)
            chip.setToolTip(translate("ContactCard", "Del or ✕ takes it away"))
            chip.removed.connect(lambda kind=kind, text=text: acts.perform(topics.remove, [contact.id], kind, text))
            flow.addWidget(chip)
        if len(texts) > _MOST_CHIPS:
            flow.addWidget(
                Label(translate("ContactCard", "and %Ln more", None, len(texts) - _MOST_CHIPS), tone="muted")
            )
        add = ChipAdder(add_text, spoken, partial(acts.ask_topics, kind))
        add.setObjectName(f"card-add-{kind}")
        add.added.connect(lambda text, kind=kind: acts.perform(topics.add, [contact.id], kind, text))
        flow.addWidget(add)
        grid.add_widget(label, place)


def _folded(makers: Sequence[Callable[[], QWidget]]) -> QWidget:
    """The first lines one below the other, and a button that makes more of them, a hundred at a time."""
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(4))
    for make in makers[:_MOST]:
        column.addWidget(make())
    if len(makers) > _MOST:
        column.addWidget(_unfolder(column, makers[_MOST:]), 0, Qt.AlignmentFlag.AlignLeft)
    return place


def _unfolder(column: QVBoxLayout, rest: Sequence[Callable[[], QWidget]]) -> Button:
    more = Button(translate("ContactCard", "Show %Ln more", None, len(rest)), kind="link")

    def unfold() -> None:
        lines = [make() for make in rest[:_UNFOLDED]]
        column.removeWidget(more)
        more.hide()
        more.deleteLater()
        for line in lines:
            column.addWidget(line)
            line.show()
        if rest[_UNFOLDED:]:
            column.addWidget(_unfolder(column, rest[_UNFOLDED:]), 0, Qt.AlignmentFlag.AlignLeft)
        lines[0].setFocus()

    more.clicked.connect(unfold)
    return more


def _name(view: PersonView) -> str:
    return view.contact.display_name
