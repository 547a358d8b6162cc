"""The line beneath an embedded message of a network, which says whose it is."""

import re

_ATTRIBUTION = re.compile(r"^[—–-]{1,2}\s?[^@]{1,60}\(@\w{1,20}\)")


def is_attribution(text: str) -> bool:
    """Tell whether a line reads as `— Ada Reed (@adareed) December 13, 2016`."""
    return text[0] in "—–-" and _ATTRIBUTION.match(text) is not None
