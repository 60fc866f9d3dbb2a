"""How good a plan's why is, with all that the book knows about the person."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from netplanner.domain.contact import Contact
from netplanner.domain.goal_rules import keywords_of
from netplanner.domain.invitation import RECENT, Judgement, Sent, Verdict, judge
from netplanner.domain.outreach import Outreach
from netplanner.domain.recipient import Recipient, recipient_of
from netplanner.domain.why_prompt import Cue, Talk, cues
from netplanner.domain.words import ReasonType
from netplanner.storage import contacts, goals, invitations, platforms
from netplanner.storage.database import Connection
from netplanner.storage.invitation_writes import Worth
from netplanner.storage.invitations import NameFinder


@dataclass(frozen=True, slots=True)
class Background:
    """What a why is judged by; gathered once for a person, a goal and a channel, used at every key.

    `limit` is the platform's for a note, in characters, None without one. `cues` is what there is to say to the
    person, best first, `goal_what` what the goal is, "" without one.
    """

    recipient: Recipient
    limit: int | None
    keywords: tuple[str, ...]
    recent: tuple[Sent, ...]
    names: NameFinder
    allowed: frozenset[int]
    own_names: tuple[str, ...] = field(default=())
    cues: tuple[Cue, ...] = ()
    goal_what: str = ""

    def judge(self, text: str, reason_type: ReasonType = ReasonType.NONE) -> Judgement:
        """What `text` is worth as the why to this person."""
        return judge(
            text,
            recipient=self.recipient,
            goal_keywords=self.keywords,
            limit=self.limit,
            reason_type=reason_type,
            recent=self.recent,
            other_names=self.names,
            allowed=self.allowed,
            own_names=self.own_names,
        )


def gather(
    connection: Connection, *, contact_id: int | None, goal_id: int | None, channel: str, without: int = 0
) -> Background:
    """What the book knows for a why; `without` is the id of the plan being edited, which is no earlier text.

    Nobody is known where `contact_id` is None or gone.
    """
    contact = contacts.load(connection, contact_id) if contact_id is not None else None
    around = invitations.surroundings(connection, contact_id or 0)
    platform = platforms.by_key(connection, channel)
    goal = goals.load(connection, goal_id) if goal_id is not None else None
    familiar = (*around.linked, *_names_of(contact))
    return Background(
        recipient=_recipient(contact, around),
        limit=platform.note_limit if platform else None,
        keywords=keywords_of(goal) if goal else (),
        recent=tuple(
            Sent(text.why, text.facts) for text in invitations.earlier_texts(connection, RECENT, without=without)
        ),
        names=NameFinder(connection, familiar),
        allowed=around.group_mates | {linked[0] for linked in around.linked},
        own_names=invitations.own_names(connection),
        cues=_cues(connection, contact, around, goal.what if goal else ""),
        goal_what=goal.what if goal else "",
    )


def worth(connection: Connection, plan: Outreach) -> Worth:
    """What the why of an invitation is worth as it goes out to its first person."""
    person = plan.contacts[0] if plan.contacts else None
    background = gather(connection, contact_id=person, goal_id=plan.goal_id, channel=plan.channel, without=plan.id)
    judgement = background.judge(plan.why or plan.message, plan.reason_type)
    return Worth(judgement.score, judgement.verdict is not Verdict.READY)


def _recipient(contact: Contact | None, around: invitations.Surroundings) -> Recipient:
    if contact is None:
        return Recipient()
    return recipient_of(
        contact,
        groups=around.groups,
        events=around.events,
        mutual=[name for _, name, _, _ in around.linked],
        company_facts=around.company,
    )


def _cues(
    connection: Connection, contact: Contact | None, around: invitations.Surroundings, goal_what: str
) -> tuple[Cue, ...]:
    if contact is None:
        return ()
    talk = invitations.last_talk(connection, contact.id)
    return cues(
        contact,
        groups=around.groups,
        events=around.events,
        mutual=[name for _, name, _, _ in around.linked],
        last_talk=Talk(*talk) if talk else None,
        goal_what=goal_what,
    )


def _names_of(contact: Contact | None) -> Iterable[tuple[int, str, str, str]]:
    return [(contact.id, contact.display_name, contact.given, contact.nickname)] if contact else []
