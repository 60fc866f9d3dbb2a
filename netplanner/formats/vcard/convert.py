"""Lines of one vCard version in the syntax of another: only what that syntax demands."""

from netplanner.formats.vcard.heads import BARE_ENCODINGS, BARE_VALUES, BASE64, Head
from netplanner.formats.vcard.lines import ContentLine
from netplanner.formats.vcard.photo import data_uri, decode_base64, media_type_of, split_data_uri

Params = list[tuple[str, list[str]]]

_BINARY = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
_KEY_TYPES = {"PGP": "application/pgp-keys", "X509": "application/pkix-cert"}
_KEY_NAMES = {media_type: name for name, media_type in _KEY_TYPES.items()}
_PICTURES = {"JPG": "jpeg", "": "jpeg"}


def family(version: str) -> str:
    """The version whose syntax a card follows; none, or one that isn't known, is read as 2.1."""
    number = version.strip()[:1]
    return {"3": "3.0", "4": "4.0"}.get(number, "2.1")


def converted(text: str, head: Head, value: str, source: str, target: str) -> str:
    """A line of a card of version `source` for one of `target` ("3.0", "4.0"), as it came where it fits."""
    if source == target:
        return text
    binary = _binary(head, value, target)
    if binary is not None:
        return binary.serialize()
    params = _params(head, source, target)
    if params == head.line.params:
        return text
    return ContentLine(head.line.name, value, params, head.line.group).serialize()


def _binary(head: Head, value: str, target: str) -> ContentLine | None:
    """Base64 as data: URI for 4.0, and back for 3.0 and the properties it knows to be binary."""
    if head.read is not None and head.name != "PHOTO":
        return None
    line = head.line
    kinds = [word for word in line.param("TYPE") if word] or [word.upper() for word in head.types]
    kept = line.without("ENCODING", "VALUE", "TYPE", "MEDIATYPE", "CHARSET", "")
    if head.encoding == BASE64 and target == "4.0" and value:
        text = value.replace(" ", "").replace("\t", "")
        uri = value if split_data_uri(value) else data_uri(_media_type(head, kinds, text), text)
        return ContentLine(line.name, uri, kept, line.group)
    if target == "3.0" and head.encoding == BASE64:
        types: Params = [("TYPE", kinds)] if kinds else []
        return ContentLine(line.name, value, [("ENCODING", ["b"]), *types, *kept], line.group)
    inline = split_data_uri(value) if target == "3.0" and head.name in _BINARY else None
    if inline is None or not inline[1]:
        return None
    media_type, text = inline
    name = _KEY_NAMES.get(media_type, media_type.rpartition("/")[2].upper())
    return ContentLine(line.name, text, [("ENCODING", ["b"]), ("TYPE", [name]), *kept], line.group)


def _media_type(head: Head, kinds: list[str], text: str) -> str:
    kind = kinds[0] if kinds else ""
    if "/" in kind:
        return kind.lower()
    if head.name == "KEY":
        return _KEY_TYPES.get(kind.upper(), "application/octet-stream")
    if head.name == "SOUND":
        return f"audio/{kind.lower() or 'basic'}"
    known = media_type_of(decode_base64(text[:64]))
    return known or f"image/{_PICTURES.get(kind.upper(), kind.lower())}"


def _params(head: Head, source: str, target: str) -> Params:
    """Bare types of 2.1 as TYPE=, the sign of preference in the form of the target, and encodings left out."""
    types: list[str] = []
    result: Params = []
    preferred = False
    place = -1
    for key, values in head.line.params:
        name = key.upper()
        bare = values[0].upper() if not key else ""
        if name in ("ENCODING", "CHARSET") or bare in BARE_ENCODINGS:
            continue
        if name == "PREF" and target == "3.0" and values[0].strip() == "1":
            preferred = True
        elif name == "VALUE" or bare in BARE_VALUES:
            word = (values[0] if key else bare).lower()
            result.append((key or "VALUE", ["uri" if word in ("url", "cid", "content-id") else values[0]]))
        elif name == "TYPE" or not key:
            place = len(result) if place < 0 else place
            types += [value for value in values if value]
        else:
            result.append((key, values))
    if target == "4.0" and not head.line.param("PREF") and any(word.lower() == "pref" for word in types):
        types = [word for word in types if word.lower() != "pref"]
        result.append(("PREF", ["1"]))
    if preferred and not any(word.lower() == "pref" for word in types):
        types.append("PREF")
    if types:
        result.insert(max(place, 0) if place >= 0 else len(result), ("TYPE", types))
    return _as_before(head, result)


def _as_before(head: Head, params: Params) -> Params:
    """The parameters as they came if all that differs is how the types are put together."""
    return head.line.params if _flat(head.line.params) == _flat(params) else params


def _flat(params: Params) -> list[tuple[str, str]]:
    return sorted((key.upper(), value) for key, values in params for value in values)
