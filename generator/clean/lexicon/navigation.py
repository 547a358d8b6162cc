"""Menus, breadcrumbs, headers and footers of a site."""

from generator.clean.line_rule import LineRule, either, phrases

NAVIGATION_RULES = (
    LineRule(
        name="navigation",
        phrases=phrases(
            """home; homepage; home page; front page; menu; main menu; site menu; navigation; main
            navigation; primary menu; secondary menu; primary navigation; site navigation; open
            menu; close menu; toggle menu; toggle navigation; open navigation menu; jump to
            navigation; main content; skip to content; skip to main content; skip to navigation;
            skip to footer; skip to primary sidebar; skip navigation; skip links; skip to
            search; back; back to top; back to home; top; go to top; return to top; scroll to
            top; close; open; hide; show; dismiss; next; previous; prev; next page; previous
            page; first; last; next post; read full article; sections; all sections; all news;
            submissions; loading; loading...; expand; collapse; details; read; watch; quizzes;
            crosswords; puzzles; horoscopes; horoscope; comics; cartoons; contests; community;
            calendar; marketplace; directory; investigations; data; graphics; factcheck; fact
            check; lottery; elections; election; coronavirus; covid-19; homepage news; end of
            list; end of article; end of story; end of content; end of carousel; table of
            contents; on this page; contents; in this story; jump to section; skip past
            newsletter; skip newsletter promotion; skip advert"""
        ),
        pattern=either(
            r"^skip to\b.{0,30}$|^jump to\b.{0,30}$",
            r"^(?:back|return|go) to\b.{0,40}$",
            r"^home ?(?:/|>|»|›|\||→|-|–|:)\s?\w",
            r"^you are here\b",
            r"^(?:[^|.]{1,34}\|){2,}[^|]{0,40}\|?$",
            r"^list (?:of )?\d+ (?:of \d+|items?)\b.{0,20}$|^item \d+ of \d+$",
            r"^(?:[^>»›/]{1,30}\s[>»›/]\s){2,}.{0,120}$",
            r"^(?:open|close|toggle|hide|show)\b.{0,25}\b(?:menu|navigation|search|nav|sidebar|"
            r"submenu|dropdown)$",
            r"^(?:[«‹»›]\s?|[<>]\s)\w.{0,80}$|^[^.]{2,80}[«»]$",
            r"^(?:welcome to|visit|go to) .{2,40}(?:homepage|home page|website|\.com|\.net|\.org)$",
            r"^.{2,30} (?:homepage|home page)$",
            r"^https?://\S+$|^www\.\S+$",
        ),
        most_words=24,
    ),
    LineRule(
        name="section-name",
        phrases=phrases(
            """news; world; world news; us; u.s; uk; europe; africa; asia; americas; latin america;
            middle east; asia pacific; australia; canada; china; india; international; national;
            local; local news; regional; politics; business; economy; markets; finance; money;
            tech; technology; science; science & environment; environment; climate; energy;
            health; education; culture; arts; arts & culture; entertainment; entertainment &
            arts; life; lifestyle; style; fashion; food; travel; sport; sports; football;
            cricket; tennis; golf; rugby; nba; nfl; mlb; opinion; opinions; editorial;
            editorials; columns; columnists; commentary; comment is free; letters; blogs; blog;
            obituaries; weather; traffic; crime; courts; military; defense; defence; security;
            magazine; multimedia; radio; tv; tv shows; shows; books; movies; film; music; games;
            autos; cars; real estate; property; religion; history; people; society; women;
            about; contact; contact us; about us; careers; work for us; work with us; media kit;
            press; press office; investors; partners; our team; team; mission; events; shop;
            store; rss feeds; site map; mobile; e-news; subscribe; espanol; español; english;
            français; deutsch; العربية; 中文; русский; farsi; dari; pashto; türkçe; 日本語; 한국어;
            português; italiano; more sections; more news; other; special; regions; themes;
            countries; editions; network; our network; our sites; our brands; family sites;
            company; resources; services; explore; quick access; follow bbc; bbc; home news; us
            edition; us politics; us foreign policy; us & canada; uk news; news home; in focus;
            central asia; south asia; caucasus; russia; ukraine; afghanistan; pakistan; iran;
            iraq; syria; turkey; israel; live updates; breaking; developing; developing story;
            explainer; analysis; feature; long read; longread; q&a; profile"""
        ),
    ),
    LineRule(
        name="clock",
        pattern=either(
            r"^\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?,? ?(?:gmt|utc|est|edt|cet|bst|ist|msk)?,?\s*"
            r"(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? )?\d{1,2} [a-z]+ "
            r"\d{4}$",
            r"^current date ?time|^today(?:'s)? (?:is|date)\b|^expiration datetime|documentid",
            r"^\d{1,3} ?°",
        ),
        most_words=12,
    ),
    LineRule(
        name="separator",
        pattern=either(r"^[-_=*~•·.–—\s]{2,}$|^[|/\\-]$"),
        most_words=0,
    ),
)
