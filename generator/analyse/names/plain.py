"""Typography that would confuse a matcher, taken out one character for one."""

import re

from generator.model.typography import plain_text as plain_text

_NOISE = re.compile(r"[^\w\s]{9,}|\S{120,}")
"""Nine signs in a row, or 120 letters: no name of the Wikinews set or the seeds comes near."""

CURRENCY = ("$", "\u00a3", "\u20ac", "\u00a5")
"""`US$ 40 billion` is money, not a country."""


def without_noise(text: str) -> str:
    """Return the text with spaces for what no reader reads: endless rules, garlands, blobs.

    A tokenizer peels punctuation off a word sign by sign, in time that grows with the square.
    """
    return _NOISE.sub(lambda run: " " * len(run[0]), text)
