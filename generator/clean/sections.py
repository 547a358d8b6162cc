"""Names of newspapers that are also those of sections."""

_SECTIONS = frozenset(
    "foreign policy;national;nation;local;world;metro;politics;stats;business;science;nature;"
    "health;money;time;times;people;life;fortune;style;variety;week;the week;opinion;sport;sports;"
    "weather;tech;culture;information;news;journal;post;star;sun;mirror;independent;"
    "herald;standard;observer;express;forward;prospect;outlook;deadline;quartz;wired;vogue;stuff;"
    "mint;reason;insider;today;economist;daily;trending;trend".split(";")
)


def is_section(text: str) -> bool:
    """Whether a line is the name of a section as much as of a newspaper."""
    return text.casefold().strip(" •·*-") in _SECTIONS
