"""Lines of program code, commands and identifiers, which technical articles hold."""

import re

from generator.clean.lines import COMMON

_CODE = re.compile(
    r"^(?:</?[\w.:-]+(?:[\s>/]|$)|/[/*]|#include\b|[\w.]+\([^)]*\)\s*[;{:]$|[{}\])]+[;,)]*$|"
    r"(?:public|private|protected|static|class|def|function|const|let|var|return)\b.*[;:{(,)]$|"
    r"(?:from [\w.]+ )?import [\w.]+(?:, \w+| as \w+)*;?$|[\w.\[\]]+\s*[:+-]?=\s*\S)|[;{}]$"
)
_BULLET = re.compile(r"^[•·▪●◦‣∙+*–-]\s+")
_PART = r"[\w$%-]+"
_ENDING = (
    "exe|dll|bin|sh|py|js|ps1|bat|vbs|plist|json|xml|conf|cfg|txt|log|zip|rar|tar|gz|dmg|pkg|apk|jar|"
    "php|aspx?|jsp|docx?|docm|xlsx?|xlsm|pdf|lnk|iso|img|msi|sys|so|dat|tmp|db|hta|chm|scr|elf|ya?ml|"
    "ini|md|cpp|rs|go"
)
_IDENTIFIER = re.compile(
    r"(?:"
    r"\S*\[[.:]\]\S*|"  # a host or address that must not become a link: `osk[.]example`
    r"(?=\S*\d)(?=\S*[A-Fa-f])[0-9A-Fa-f]{12,}|(?=\S*\d)[A-Za-z0-9+/]{28,}={0,2}|"
    r"\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d+)?|"
    r"(?:[~.]{0,2}/|[A-Za-z]:\\|\\\\|%\w+%|HK[A-Z]{2,})\S*[\\/]\S*|"
    rf"{_PART}(?:\.{_PART})*\.(?:{_ENDING})|[a-z][\w-]+(?:\.{_PART}){{1,6}}\.[a-z][a-z\d]+|"
    r"CVE-\d{4}-\d{4,}|T[AS]?\d{4}(?:\.\d{3})?|0x[0-9A-Fa-f]+|"
    r"\w+(?:::\w+)+|[\w./-]+\(\)"
    r")[;,]?"
)
"""A single word that is no word: host, hash, address, path, file name, number of a weakness."""
_SITE_OR_PICTURE = re.compile(
    r"\.(?:com|org|net|edu|gov|tv|info|co|uk|us|ca|au|de|eu|in|jpe?g|png|gif|webp|svg)[;,]?$",
    re.IGNORECASE,
)
_COMMAND = re.compile(
    r"^(?:[$#>]|\|) [a-z]|\s--?[A-Za-z][\w-]*(?:[\s=]|$)|\s/[a-z]{1,10}\s|"
    r"\w\\\w+\\|\s[~.]{0,2}/[\w.-]+/|[{\[][\"']\w+[\"']\s?[:,]|0x[0-9A-Fa-f]{2,}|\[\.\]|"
    r"::\w|->\w|^(?:GET|POST|PUT|HEAD) /|HTTP/\d"
)
MOST_COMMON = 0.12
"""Share of common English words from which a line with such marks is a sentence about code."""


def is_code(text: str) -> bool:
    """Tell whether a line reads as program code, mark-up, a command or an identifier."""
    if _CODE.search(text) is not None:
        return True
    bare = _BULLET.sub("", text)
    if " " not in bare:
        return _IDENTIFIER.fullmatch(bare) is not None and not _SITE_OR_PICTURE.search(bare)
    return _COMMAND.search(bare) is not None and _is_no_sentence(bare)


def _is_no_sentence(text: str) -> bool:
    words = text.casefold().split()
    return sum(word in COMMON for word in words) <= MOST_COMMON * len(words)
