"""Words without which no rule knows a long line: most paragraphs need no further look."""

CLUES = frozenset(
    """newsletter newsletters subscribe subscribing subscriber subscribers subscription inbox sign
    signup signing register alerts updates email e-mail emails mail mailing follow followed
    following join download app apps donate donating donation donations contribute paypal
    patreon checks member members unsubscribe comment comments commenting comments: reply login
    log logged conversation discussion debate disqus akismet cookies cookie privacy terms
    copyright © ™ rights reserved permission reproduced published printed reprinted
    redistributed licensed creative commons disclaimer disclosure: views opinions affiliate
    commission appeared appears originally registered available quotes delayed powered tip tips
    error correction question questions click tap visit browser javascript video audio flash
    transcript photo photos photograph image images picture credit getty reuters file ap afp
    caption courtesy illustration pictured left above clockwise reached contacted tweets twitter
    facebook instagram telegram whatsapp filed tagged tags topics keywords categories source via
    related read more: watch see also recommended trial advertisement sponsored promoted
    continue continues support supporting fund posted updated published: share shared link shop
    buy amazon book receive get stay free articles article month tel phone fax address charity
    company market we this loading warning notify save story said: by: by if send contact write
    reporting contributed generated extension extensions adblocker funding display hosted
    affected edited requested portion donation contribution preferred google
    you're you've thank thanks social stories latest (file in figure fig (photo (ap (reuters
    (getty tags:
    topics: filed (credit file, | • » › / h/t previous next want click username we'll registered
    authenticating""".split()
)
"""Without outer punctuation, case folded."""

CLUE_MARKS = "©@|»›[™#"
"""Characters that, near the start of a line, make it worth a look as well."""

LONG = 14
"""Lines of fewer words are always looked at."""
