"""The languages that may be chosen, as their speakers call them."""

from PySide6.QtCore import QLocale

# The languages of Europe's business and of its largest communities; what else a card says stays (RFC 5646).
_LANGUAGES = (
    "ar", "bg", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fo", "fr", "ga", "he",
    "hi", "hr", "hu", "is", "it", "ja", "kl", "ko", "lb", "lt", "lv", "mk", "mt", "nb", "nl", "nn", "pl", "pt", "ro",
    "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "vi", "zh",
)  # fmt: skip
# Those that texts of NetPlanner's own are in.
LANGUAGE_NAMES = {"en": "English", "da": "Dansk", "de": "Deutsch"}
# Qt names these after one country.
_PLAIN = {"en": "English", "es": "español", "zh": "中文"}


def language_names() -> dict[str, str]:
    """Each as its speakers call it, by code, in the order of the names."""
    names = {code: QLocale(code).nativeLanguageName() for code in _LANGUAGES} | _PLAIN
    return dict(sorted(names.items(), key=lambda item: item[1].casefold()))
