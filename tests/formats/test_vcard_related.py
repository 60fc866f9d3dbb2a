"""The people that a card names."""

import pytest

from netplanner.domain.contact import CardSource
from netplanner.domain.words import LinkKind
from netplanner.formats.vcard.related import Related, related

UID = "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # RFC 6350, 6.6.6, its three examples.
        ((f"RELATED;TYPE=friend:{UID}",), [(LinkKind.KNOWS_WELL, "", UID, "")]),
        (("RELATED;TYPE=contact:http://example.com/directory/jdoe.vcf",),
         [(LinkKind.KNOWS, "", "http://example.com/directory/jdoe.vcf", "")]),
        (("RELATED;TYPE=co-worker;VALUE=text:Please contact my assistant Jane Doe\\, she knows",),
         [(LinkKind.KNOWS, "", "", "Please contact my assistant Jane Doe, she knows")]),
        (('RELATED;TYPE="sibling,emergency";VALUE=text:Bo Berg',), [(LinkKind.OTHER, "sibling", "", "Bo Berg")]),
        (("RELATED;VALUE=text:urn:odd",), [(LinkKind.KNOWS, "", "", "urn:odd")]),
        (("related;type=ME:urn:uuid:1",), []),
        (("RELATED;TYPE=spouse:",), []),
        # Apple and Google.
        (("item3.X-ABRELATEDNAMES;type=pref:Eva Berg", "item3.X-ABLabel:_$!<Spouse>!$_"),
         [(LinkKind.PARTNER, "", "", "Eva Berg")]),
        (("item1.X-ABRELATEDNAMES:Ib", "item1.X-ABLabel:_$!<Manager>!$_", "item2.X-ABRELATEDNAMES:Ole",
          "item2.X-ABLabel:tennis"),
         [(LinkKind.MANAGER, "", "", "Ib"), (LinkKind.OTHER, "tennis", "", "Ole")]),
        (("X-MS-MANAGER:Ib Juul", "X-EVOLUTION-SPOUSE:Eva", "X-KADDRESSBOOK-X-AssistantsName:Jo", "X-SPOUSE:Eva"),
         [(LinkKind.MANAGER, "", "", "Ib Juul"), (LinkKind.PARTNER, "", "", "Eva"),
          (LinkKind.OTHER, "assistant", "", "Jo")]),
        (("NOTE:my manager is Ib", "X-MANAGERIAL:yes", "FN:Anna", "no line"), []),
    ],
)  # fmt: skip
def test_the_people_a_card_names(lines: tuple[str, ...], expected: list[tuple[LinkKind, str, str, str]]) -> None:
    assert related(CardSource("4.0", lines)) == [Related(*one) for one in expected]
