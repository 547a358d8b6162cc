"""Author boxes and notes on who wrote."""

from generator.clean.line_rule import LineRule, either, phrases

_PART = (
    r"(?:[A-Z][\w.'’-]*|and|in|by|for|of|at|the|with|&|editing|writing|additional|reporting|edited)"
)
_PEOPLE = rf"(?:{_PART}[,;]? )*{_PART}[).]*"
"""Names, and the words between them, up to the end of the line."""

AUTHOR_RULES = (
    LineRule(
        name="credits",
        cased=either(
            rf"^\W?(?i:(?:additional |writing and |"
            rf"text and )?reporting) (?:and writing )?by {_PEOPLE}$",
            rf"^\W?(?i:writing|editing|edited|compiled|translated) by:? {_PEOPLE}$",
            rf"^{_PEOPLE} contributed (?:to (?:this|the) (?:report|article|story|piece)|reporting)"
            r"(?: (?:from|in|to) [^.]{2,40})?\.?$",
            rf"^(?i:with (?:additional )?(?:files|reporting|material|inputs?)) (?:from|"
            rf"by) {_PEOPLE}$",
        ),
        most_words=45,
    ),
    LineRule(
        name="author-box",
        ends_body=True,
        phrases=phrases(
            """about the author; about the authors; about author; about this author; about the
            writer; author; authors; the author; author bio; author details; about admin; about
            us; follow the author; more by this author; view author archive; view author
            profile; view all posts; all posts; author archive; see author's posts; meet the
            author; written by; posted by; reported by; editor; editors; contributors;
            contributor; biography; bio; view author page; staff writer; author page; contact
            the author; staff; correspondent; archive | contact; about the reporter; reporter"""
        ),
        pattern=either(
            r"^(?:about|by) (?:the author|admin|[\w.]+ \d+ (?:articles|posts))\b",
            r"^(?:view|see|read|more) (?:all )?(?:other )?(?:posts?|articles?|stories) (?:by|"
            r"from)\b",
            r"^(?:all|more|other) (?:posts|articles|stories) (?:by|from)\b",
            r"\bcan be (?:reached|contacted|followed) (?:at|on|by|via)\b.{0,100}$",
            r"^(?:follow|contact|e-?mail|write to|ask|reach) (?:the (?:author|reporter|writer)|"
            r"him|her|them|me|[a-z.'-]+ [a-z.'-]+)"
            r" (?:on|at|via|@|a question)",
            r"\bfollow (?:him|her|them) (?:on|at|@)|\b(?:he|she|they) tweets? (?:at|@)|\bon "
            r"twitter:? @\w+",
            r"^(?:e-?mail|twitter|contact|facebook)(?: the author| me)?:? ?[@\w.]+@?[\w.]*$",
            r"^[\w.+-]+@[\w-]+\.[\w.]+$",
            r"\bsend (?:story tips|(?:him|her) (?:an )?e-?mail|comments|tips) to\b",
            r"^@\w+$",
            r"^to (?:contact|reach) the (?:\w+ )?(?:reporters?|editors?|authors?|writers?|"
            r"journalists?|staff)\b",
            r"^for (?:press |media )?(?:inquiries|enquiries|questions),? (?:please )?(?:contact|"
            r"e-?mail)\b",
            r"^(?:e-?mail|contact|follow) the (?:author|writer|reporter)\b",
            r"^(?:e-?mail|contact|reach|write to) (?:[\w.'’-]+ ){0,3}(?:at|:) ?\S+@\S+",
            r"^become a fan\b|email alerts from this reporter",
            r"^(?:\w+ ){0,4}\|? ?(?:staff (?:writer|reporter)|(?:senior |chief |foreign |"
            r"political |business )*"
            r"(?:correspondent|reporter|editor|columnist|writer))$",
        ),
        most_words=70,
    ),
)
