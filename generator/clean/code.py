"""Lines of program code, which stand between the paragraphs of technical articles."""

import re

_CODE = re.compile(
    r"^(?:</?[\w.:-]+(?:[\s>/]|$)|/[/*]|#include\b|[\w.]+\([^)]*\)\s*[;{:]$|[{}\])]+[;,)]*$|"
    r"(?:public|private|protected|static|class|def|function|const|let|var|return)\b.*[;:{(,)]$|"
    r"(?:from [\w.]+ )?import [\w.]+(?:, \w+| as \w+)*;?$|[\w.\[\]]+\s*[:+-]?=\s*\S)|[;{}]$"
)


def is_code(text: str) -> bool:
    """Tell whether a line reads as program code, mark-up or an assignment."""
    return _CODE.search(text) is not None
