"""Typography that would confuse a matcher, taken out one character for one."""

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
