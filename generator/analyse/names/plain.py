"""Typography that would confuse a matcher, taken out one character for one."""

import re

_NOISE = re.compile(r"[^\w\s]{9,}|\S{120,}")
"""Nine signs in a row, or 120 letters: no name of the Wikinews set or the seeds comes near."""

_ONE_TO_ONE = str.maketrans(
    {
        "\u00a0": " ",
        "\u2007": " ",
        "\u202f": " ",
        "\u2018": "'",
        "\u2019": "'",
        "\u201b": "'",
        "\u02bc": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u00ab": '"',
        "\u00bb": '"',
        "\u2010": "-",
        "\u2011": "-",
        "`": "'",
    }
    | {chr(code): "\ufffd" for code in range(0xD800, 0xE000)}
)


def plain_text(text: str) -> str:
    """Return the text with plain spaces, quotes and hyphens; every offset stays what it was."""
    return text.translate(_ONE_TO_ONE)


def without_noise(text: str) -> str:
    """Return the text with spaces for what no reader reads: endless rules, garlands, blobs.

    A tokenizer peels punctuation off a word sign by sign, in time that grows with the square.
    """
    return _NOISE.sub(lambda run: " " * len(run[0]), text)
