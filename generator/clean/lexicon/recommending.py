"""Related, popular and recommended stories."""

from generator.clean.line_rule import LineRule, either, phrases

RECOMMENDING_RULES = (
    LineRule(
        name="related",
        ends_body=True,
        phrases=phrases(
            """related; related articles; related article; related stories; related story; related
            posts; related post; related news; related content; related items; related links;
            related reading; related coverage; related topics; related video; related videos;
            related media; similar articles; similar stories; similar posts; similar news; check
            also; see also; also see; also read; read also; also on; read more; read next; up
            next; next up; next article; next story; next post; previous article; previous post;
            previous story; more stories; more news; more articles; more from this section; more
            from this author; more like this; more on this story; more on this topic; more on
            this; more in; more from; more from the web; more commentary; further reading;
            recommended; recommended stories; recommended articles; recommended for you;
            recommended reading; recommended by; we recommend; you may also like; you might also
            like; you may like; you may like these posts; you may be interested in; you may also
            be interested in; you might be interested in; you may have missed; you might have
            missed; in case you missed it; don't miss; don't miss this; don't miss out; do not
            miss; editors' picks; editor's picks; editor's pick; editors' pick; editor's choice;
            top picks; from around the web; around the web; elsewhere on the web; from the web;
            from our partners; paid content; suggested reads; suggested stories; suggested
            articles; suggested for you; explore more; explore related content; discover more;
            keep reading; other stories; other news; other articles; further coverage; also in
            the news; also in this section; other top stories; other tulsa world editorials
            stories; this week's top stories; story continues; latest stories; latest news;
            latest articles; latest posts; latest headlines; latest videos; latest reviews;
            latest updates; the latest; latest; recent posts; recent stories; recent news;
            recent articles; recently; recent; top stories; top news; top headlines; headlines;
            breaking news; most popular; most read; most viewed; most commented; most shared;
            most emailed; most watched; most recent; most read stories; most viewed stories;
            most popular stories; popular; popular posts; popular stories; popular articles;
            popular news; popular now; popular today; trending; trending now; trending stories;
            trending articles; trending news; trending today; trending topics; what's hot;
            what's new; what's trending; hot topics; hot news; must read; must reads;
            must-reads; must read stories; must-read; what to read next; what others are
            reading; what readers are reading; featured; featured stories; featured articles;
            featured news; featured video; featured videos; in the news; today's top stories;
            today's headlines; today's most popular stories; news in pictures; in pictures;
            photo galleries; galleries; in other news; elsewhere; elsewhere on site; spotlight;
            highlights; story highlights; bottom line; links; internet links; external links;
            related internet links; quick links; useful links; the bbc is not responsible for
            the content of external sites; more top stories; more headlines; more coverage; full
            coverage; our picks; picked for you; for you; just in; happening now; now trending;
            live now; newsbeat; archives; archive; newspulse; sponsored stories; best of the
            web; videos you may like; watch next; videos; more videos; more videos ›; special
            reports; special report; features; best of; hot leads; load more; show more; see
            more; view more; see all; view all; more; more »; more…; more...; more?; editor's
            note; trending on; people also read; readers also read; also of interest; stories
            for you; top reads; weekend reads; long reads; you may also enjoy; dig deeper; most
            read in news; sponsored content; top videos; watch; must watch; most active; bw
            extras; also; recent headlines; next story; previous story; primary sidebar; sidebar;
            more features; more podcasts; more galleries; more slideshows; more reviews; more blogs;
            more opinion; more columns; more information; more recommended stories;
            reader interactions; footer; header right; suggested topics; recommended topics; more to
            explore; more for you; more to read; more to discover; on the same topic; latest in
            this section; editors' recommendations; editor's recommendations; read this next"""
        ),
        pattern=either(
            r"^(?:read|see|watch|click|listen)\s*[|:]\s*\w",
            r"^(?:read more|also read|read also|see also|must read|related|"
            r"related (?:photos|gallery|story|"
            r"stories|article|"
            r"articles|news|coverage|link|links|post|video|reading|content)|more|also see|also "
            r"watch|don't miss|"
            r"recommended|further reading|watch|video|photos?|gallery|in pictures|listen|opinion|"
            r"explainer|"
            r"exclusive|read next|next|more to read|read here|watch more|must see|in case you "
            r"missed it|icymi|"
            r"live|live updates|timeline|fact check|in depth|related article|read the story|read "
            r"this|"
            r"trending|suggested|poll|editorial|analysis|background|read in full|full story|"
            r"check out|"
            r"list|quiz|slideshow|slide show|pictures|pics|infographic|interactive|"
            r"full coverage|you may also like|previously|more news|more stories|related "
            r"news)\s?[:|»>–]\s*\S",
            r"^(?:read|see) more\b.{0,60}$",
            r"^more (?:from|on|in|by|news|stories|top|great|must[- ]reads?)\b.{0,60}$",
            r"^(?:latest|top|recent|popular|trending|featured|related|most (?:read|popular|"
            r"viewed|shared|"
            r"commented|emailed|recent|sent)|other|similar|recommended|sponsored|promoted)\b.{0,30}"
            r"\b(?:news|stories|headlines|posts?|articles?|videos?|content|items|links|reviews|"
            r"topics|on \w+|in \w+|"
            r"from \w+|for you|now)$",
            r"^(?:you (?:may|might) (?:also )?(?:like|enjoy|have missed|be interested)|in case "
            r"you missed)\b.{0,30}$",
            r"^(?:previous|next) (?:story|article|post|episode|page)\b",
            r"^(?:up )?next (?:in|on|up in)\b.{2,30}$",
            r"^more [\w .'&-]{2,30} (?:news|stories|coverage|articles|videos|photos|headlines)$",
            r"^(?:click|tap|go) (?:here|to)\b.{0,60}\b(?:more|read|full|view|see|visit|access|"
            r"watch)\b|^(?:click|tap) here\b.{0,60}\b(?:get|download|listen|join|app)\b",
            r"^(?:read|see|view|watch|get) (?:the )?(?:full|complete|original|entire|rest|"
            r"all)\b.{0,40}$",
            r"^(?:view|see|show|load|explore|browse) (?:all|more|as|next|full|previous|our|"
            r"the)\b.{0,40}$",
            r"^(?:continue|keep) reading\b.{0,40}$",
            r"^(?:full|complete) (?:story|list|forecast|coverage|article|transcript|"
            r"schedule)\b.{0,12}$",
            r"\b(?:read more|full story|continue reading|more info|view more|learn more|read the "
            r"full story) ?[»>→.…]*$",
            r"^from around the web|^elsewhere (?:on|in|around)\b.{0,30}$|^what (?:to|we're|"
            r"others are) reading",
            r"^see [\w' ]{3,40}(?:pictures|photos|cartoons|gallery|video)\b.{0,30}$",
            r"^most (?:read|popular|viewed|emailed|commented|shared|recent|watched|sent)\b.{0,40}$",
            r"^also (?:on|in|from) [\w .'&-]{2,40}:?$",
            r"^like (?:this|our) (?:topic|story|article|post|column)\?",
            r"\byou (?:may|might) have missed:?$",
            r"^(?:see|more) (?:photos|pictures|videos|images)\b.{0,30}:$",
        ),
        most_words=26,
    ),
    LineRule(
        name="teaser",
        pattern=either(
            r"^[\[(]\s?(?:more|read|see|watch|listen|related|also|story|quiz|poll|"
            r"gallery)(?: \w+){0,2}\s?:.*[\])]$",
            r"^\[\s?.*\b(?:read|see|watch|click)\b.*\]$",
        ),
        most_words=40,
    ),
    LineRule(
        name="teaser",
        pattern=either(
            r"^\[(?:[^\[\]\s]+\s){4,}[^\[\]\s]+\]$",
            r"\w ?(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[…]|\(more…?\)|more»|more ›)$",
        ),
        most_words=70,
    ),
)
