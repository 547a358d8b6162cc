"""The errors that stop a command; everything milder is a `Problem` value.

WirebriefError
├── SettingsError   the site's owner mends it: every wrong key at once
└── InputError      the editor mends it: a file, a line, a reason
"""


class WirebriefError(Exception):
    """Base of all errors whose message is meant for the person at the keyboard."""


class SettingsError(WirebriefError):
    """The settings cannot be used; lists every fault found."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


class InputError(WirebriefError):
    """One input cannot be read; carries where and why."""

    def __init__(self, path: str, line: int | None, reason: str) -> None:
        where = path if line is None else f"{path}:{line}"
        super().__init__(f"{where}: {reason}")
        self.path = path
        self.line = line
        self.reason = reason
