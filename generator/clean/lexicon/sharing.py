"""Share bars: networks, print and mail buttons, counters."""

from generator.clean.line_rule import LineRule, either, phrases

_BUTTONS = frozenset(
    """facebook twitter x tweet whatsapp linkedin linked reddit pinterest tumblr telegram
            messenger email e-mail print flipboard google google+ plus digg stumbleupon stumble
            delicious del.icio.us del.i.cio.us myspace mixx fark buzz copy link url share shares
            save line viber vk weibo pocket instapaper evernote snapchat instagram youtube
            tiktok bluesky threads mastodon sms xing kakaotalk like more comment comments
            recommend follow bookmark send pin it rss parler gab skype post fb gmail connect on
            via this to by and & tweet0 in yahoo y""".split()
)
"""The words of share bars: a line of nothing else is one."""

SHARING_RULES = (
    LineRule(
        name="share",
        phrases=phrases(
            """share; tweet; retweet; like; email; e-mail; print; pin; pin it; reddit; share this;
            share this story; share this article; share this post; share this page; share
            article; share on; share via; share it; share now; share this on; share with; share
            with friends; share on facebook; share on twitter; share on x; share on linkedin;
            share on reddit; share on whatsapp; share on pinterest; share via email; share by
            email; share to facebook; share to twitter; share to linkedin; email this; email
            this article; e-mail this story; email article; print this; print this story; print
            this article; print article; print page; send to a friend; tell a friend; send;
            forward; bookmark; bookmark this; save; saved; save article; save story; save this
            story; save for later; add to collections; copy link; copy url; link copied; link
            copied!; copied; copy this link; url is copied; shares; share options; sharing;
            sharing options; show share options; facebook; twitter; linkedin; whatsapp;
            pinterest; tumblr; telegram; instagram; youtube; flipboard; google+; google plus;
            messenger; digg; stumbleupon; delicious; del.icio.us; del.i.cio.us; myspace; buzz;
            google buzz; rss; rss feed; x; bluesky; threads; tiktok; snapchat; vk; viber; line;
            weibo; recommend; follow; following; like us; like us on facebook; post to facebook;
            what's this; what are these; order reprint; order a reprint; order reprints;
            reprints; republish; republish this article; republish our articles; suggest a
            story; report an error; report a typo; more sharing; more sharing options; gift
            article; gift this article; give this article; share this video; share full article;
            share close panel; about sharing; close share panel; view on facebook; text size;
            font size; larger; smaller; increase font size; decrease font size; a a a; a+; a-;
            listen to this article; print friendly; printer-friendly version; pdf; download pdf;
            download as pdf; read later; get short url; short url; short link; permalink; embed;
            embed code; social media; social plugin; connect; connect with us; stay connected;
            follow us; find us on facebook; follow us on twitter; follow on facebook; follow on
            twitter; story tools; article tools; tools; react; inspiring; add to favorites; add
            to favourites; add to reading list; resize text; discuss; share story; facebook
            twitter; google news; link copied to clipboard; copied to clipboard; copy link to
            clipboard; social sharing; direct link; get direct link; removed
            from bookmarks; remove from bookmarks; saved to bookmarks; reuse this content; use this
            content; purchase licensing rights; set as preferred source; preferred source; share
            what you think; open in app; continue in app; get the link; share via link"""
        ),
        vocabulary=_BUTTONS,
        pattern=either(
            r"^(?:facebook|twitter|email|tweet|share|print|like)(?:facebook|twitter|email|tweet|"
            r"share|print|"
            r"linkedin|google|pinterest|like|reddit)",
            r"^shares?\s?[:|]?\s*\d+",
            r"^\d[\d.,]*\s?[km]?\s+(?:total\s+)?(?:shares?|tweets?|likes?|views?|reads?|pageviews|"
            r"retweets|votes?|followers|hits|people like this)\b",
            r"^share (?:this|on|via|to|your|the|it|tweet|facebook|close|article|story)\b.{0,60}$",
            r"^(?:click|tap) (?:here )?to (?:share|email|print|tweet)\b",
            r"^(?:tweet|email|e-mail|print|pin|save) (?:this|article|story|page|to)\b.{0,30}$",
            r"^like .{0,40} on facebook",
            r"^(?:please )?(?:follow|like|join|find|connect with|get) (?:us|me|him|her|them|@\w+|"
            r"[\w .'&-]{2,40})"
            r" on (?:facebook|twitter|instagram|telegram|youtube|whatsapp|google|linkedin|social)",
            r"^(?:please )?follow @?[\w.' ]{2,40} (?:on|at) (?:twitter|facebook|instagram|x)\b",
            r"^follow (?:us|me)\b.{0,80}$",
            r"^follow @\w+$",
            r"@\w+ on twitter, become a fan",
            r"^(?:first|newest|oldest|last) posted\b(?!.*\d)",
            r"\bpreferred source\b.{0,60}\bgoogle\b|^add .{2,30} as a preferred source",
            r"^(?:add|prefer|follow|see more of|find) .{2,40} on google(?: news| discover|"
            r" search)?$",
            r"^(?:(?:x|facebook|twitter|whatsapp|telegram|e-?mail|linkedin|reddit|pinterest|print|"
            r"flipboard|messenger|copy ?link|link|share|bluesky|threads|sms|save|"
            r"comments?) ?){2,}$",
            r"^republish (?:this|our|the)\b.{0,100}$",
            r"^,? ?opens (?:in )?(?:a )?new (?:tab|window)$|, opens (?:in )?(?:a )?new (?:tab|"
            r"window)$",
            r"^(?:read or )?share this story\b",
            r"\bread or share this story: http",
            r"^you have successfully emailed",
            r"^(?:recommend|tweet|like|share|pin it|google\+|linkedin|facebook|twitter) ?"
            r"\(?\d[\d,.]*k?\)?$",
            r"^\d+ connect\b.{0,60}$|^(?:add to )?google\+$|^like this (?:story|article)\? share\b",
            r"^(?:increase|decrease|change) (?:text|font) size$",
            r"\b(?:likes|liked|reblogged) this\b.{0,20}$",
            r"^(?:print|e-?mail|share|save) this (?:article|story|page) ?(?:print|e-?mail|share|"
            r"save)\b",
            r"^let friends in your social network",
            r"^a link has been (?:sent|posted) to your",
        ),
        most_words=30,
    ),
    LineRule(
        name="counter",
        pattern=either(
            r"^[\W_]*\d[\d.,:/\s]*\s?[km%°]?[\W_]*(?:[cf])?$",
            r"^(?:\d+\s*){2,}$",
            r"^views?:? ?[\d,.]+k?$",
            r"^\d+ ?(?:/|of) ?\d+$",
            r"^page \d+",
            r"^\d+ (?:\d+ )*(?:of \d+ )?next page$",
            r"^\d+[- ]?min(?:ute|s)?\.? read(?:ing time)?$",
            r"^(?:estimated |average )?read(?:ing)? time:?\s*\d+.{0,20}$",
            r"^time to read:?.{0,20}$",
            r"^[«»‹›<>]+$",
        ),
        most_words=8,
    ),
)
