"""Lines of keywords, sections, sources."""

from generator.clean.line_rule import LineRule, either, phrases

TOPIC_RULES = (
    LineRule(
        name="keywords",
        ends_body=True,
        phrases=phrases(
            """tags; tag; tagged; topics; related topics; related tags; keywords; filed under;
            filed in; posted in; more on; in this article; follow this topic; follow these
            topics; topics in this story; topics in this article; explore topics; story topics;
            tagged in; labels; categories; category; hashtags; topics you follow; read more
            about; explore more on these topics; more about"""
        ),
        pattern=either(
            r"^(?:article |story |(?:explore )?related |post |news )?(?:tags?|tagged(?: in| as|"
            r" with| under)?|"
            r"topics?|"
            r"key ?words?|filed under|filed in|posted in|categor(?:y|ies)|labels?|hashtags)\s?[:|]",
            r"^(?:tagged|filed under|filed in|tagged with) \w",
            r"^topics[a-z]*\w",
            r"^read more: (?:[\w .&'-]+, ){3,}",
            r"^#\w.*\s#\w",
            r"^more (?:on|about)[: ]+(?:[\w '&-]+(?:, |$)){2,}",
        ),
        most_words=60,
    ),
    LineRule(
        name="keywords",
        cased=either(r"^(?:Tags|TAGS|Topics|TOPICS)(?: [#A-Z][\w.'’-]*,?){2,}$"),
        most_words=24,
        open_ended=True,
    ),
    LineRule(
        name="source-line",
        phrases=phrases(
            "source link; source; sources; via; original source; read original; original"
        ),
        pattern=either(
            r"^via:? [\w./& '-]{2,50}$",
            r"^sources?\s?:\s?.{0,140}$",
            r"^(?:original source|first published (?:by|on|at)|originally published (?:by|"
            r"on|at|in)|"
            r"this (?:article|story|piece) (?:was |is )?(?:originally |first )(?:published|"
            r"appeared|posted))"
            r"\b(?:\s?:|\s)\s?.{0,140}$",
            r"^original (?:print )?headline:",
            r"^this article was printed from",
            r"^h/t\b|^hat tip\b",
        ),
        most_words=30,
    ),
)
