"""Verbs of saying."""

SAID = (
    "said|says|told|tells|added|adds|wrote|writes|asked|asks|noted|notes|stated|states|"
    "declared|declares|explained|explains|insisted|insists|warned|warns|argued|argues|"
    "claimed|claims|announced|announces|replied|replies|answered|responded|continued|"
    "concluded|concludes|remarked|commented|observed|stressed|stresses|emphasi[sz]ed|"
    "suggested|suggests|tweeted|recalled|admitted|acknowledged|confirmed|denied|"
    "estimated|predicted|complained|quipped|joked|vowed|reiterated|"
    "asserted|contended|cautioned|testified|urged|"
    "was quoted as saying|were quoted as saying|is quoted as saying"
)
"""Alternatives for a regular expression; forms of the news language, not of dialogue."""

INVERTED = (
    "said|says|added|adds|wrote|writes|noted|stated|declared|explained|insisted|warned|argued|"
    "replied|continued|concluded|remarked|commented|observed|stressed|recalled|according to"
)
"""Those that stand before their subject; what follows `told` is the listener."""

QUOTED = r"(?:quoted|cited|quotes|cites)"
"""Verbs whose object speaks."""
