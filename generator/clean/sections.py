"""Names of outlets that are also words: of sections, buttons, or ends of other outlets' names."""

_NAMES = frozenset(
    "age;australian;bee;business;chronicle;citizen;culture;daily;deadline;economist;esquire;"
    "examiner;express;foreign policy;fortune;forward;gazette;graphic;guardian;health;herald;hill;"
    "independent;information;inquirer;insider;journal;life;local;mail;metro;mint;mirror;money;"
    "nation;national;nature;news;observer;opinion;outlook;peninsula;people;politics;post;print;"
    "prospect;punch;quartz;reason;record;register;salon;science;scotsman;scroll;slate;spectator;"
    "sport;sports;standard;star;stats;stuff;style;sun;tech;telegraph;tempo;time;times;today;trend;"
    "trending;tribune;vanguard;variety;vogue;vox;weather;week;wire;wired;world".split(";")
)


def is_section(text: str) -> bool:
    """Return whether a line is such a word, and so as likely a section or a button.

    With its article it is a name: `The Register` is no button. `The Week` is the heading of many
    a column, though.
    """
    return text.casefold().strip(" •·*-") in _NAMES | {"the week"}


def is_word(name: str) -> bool:
    """Return whether a name is such a word and has no article."""
    return name.casefold() in _NAMES
