"""Lines that say who wrote and when."""

from generator.clean.line_rule import LineRule, either

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_FULL_DATE = (
    rf"(?:\b\d{{1,2}}(?:st|nd|rd|th)?[ -]{_MONTH}\.?,?[ -]\d{{4}}|\b{_MONTH}\.? \d{{1,2}}(?:st|"
    rf"nd|rd|th)?,? "
    rf"(?:at [\d:apm. ]{{3,9}} )?\d{{4}}|\b\d{{4}}[-/.]\d\d[-/.]\d\d|\b\d{{1,2}} ?[/.-] "
    rf"?\d{{1,2}} ?[/.-] ?\d{{2,4}}\b)"
)
_DAY = rf"(?:\b{_MONTH}\.? \d{{1,2}}\b|\b\d{{1,2}} {_MONTH}\b)"

_BYLINE = either(
    r"^(?:[-–—]+ ?)?(?:(?:Written|Reported|Posted|Story|Text|Analysis|Review|Interview|"
    r"Opinion|Words|"
    r"Published|Report|Contributed|Article)\s)?(?:[Bb]y|BY)\s?:?\s+(?:[A-Z“\"@]|the\s|"
    r"our\s)[^!?]*$"
    r"|^(?:Author|Reporter|Byline|Writer|Correspondent)s?\s?:\s*\S[^!?]*$"
    r"|^(?:[A-Z][\w.'’-]+ ){1,3}(?:[A-Z][\w.'’-]+),? (?:\||[-–,]) ?(?:[\w/ ]+ )?"
    r"(?:Staff|Correspondent|Reporter|Editor|News|Post|Times|AP|AFP|Reuters|TODAY|Writer|"
    r"Associated Press|Press|Journal|Contributor)\b.{0,60}$"
    r"|^(?:Associated Press|Reuters|AFP|Agence France-Presse|Staff (?:Writer|Reporter|"
    r"Report)s?|"
    r"From (?:our correspondent|staff reports|wire reports)|News Desk|Web Desk|Agencies|"
    r"Staff)$"
)

BYLINE_RULES = (
    LineRule(
        name="clock",
        pattern=either(r"\d ?°"),
        most_words=16,
        most_common=1,
        open_ended=True,
    ),
    LineRule(name="byline", cased=_BYLINE, most_words=22, open_ended=True),
    # `By the time they came the bridge was gone.` is no byline, `By Ida Lund in Oslo.` is one
    LineRule(name="byline", cased=_BYLINE, most_words=22, most_common=3),
    LineRule(
        name="date-line",
        pattern=either(rf"^{_FULL_DATE}[,|]? (?:at |- )?\d{{1,2}}[:.]\d\d ?[ap]\.m\.$"),
        most_words=8,
    ),
    LineRule(
        name="date-line",
        pattern=either(
            rf"^(?:(?:posted|published|updated|by|on|date)\b|\W|{_FULL_DATE}|{_DAY}|"
            rf"\d).{{0,24}}{_FULL_DATE}",
            rf"^.{{0,60}}{_FULL_DATE}.{{0,40}}$|^{_FULL_DATE}.{{0,60}}$",
            rf"^\W*(?:\w+,? )?{_DAY}.{{0,16}}$",
            r"^(?:posted|published|updated|modified|last (?:updated|modified)|first published|"
            r"created|"
            r"date)\b ?(?:on|at|by)?:? .{0,60}$",
            r"^(?:about |over |almost )?(?:\d+|an?|one|two|three) (?:seconds?|minutes?|mins?|"
            r"hours?|hrs?|days?|weeks?|"
            r"months?|years?)(?: and \d+ \w+)? ago\b.{0,30}$",
            r"^(?:just now|yesterday|today)$",
            r"^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}[:.]\d\d "
            r"?(?:[ap]\.?m\.?)?(?: \w{2,4})?$",
        ),
        most_words=20,
        most_common=3,
        open_ended=True,
    ),
)
