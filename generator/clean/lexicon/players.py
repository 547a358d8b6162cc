"""Audio and video players."""

from generator.clean.line_rule import LineRule, either, phrases

PLAYER_RULES = (
    LineRule(
        name="player",
        phrases=phrases(
            """listen live; watch live; live tv; live; on air; now playing; play; play video;
            pause; mute; unmute; listen; listen now; listen to article; play audio; audio;
            video; replay; autoplay; video player; audio player; video player is loading;
            loaded; progress; current time; duration; remaining time; playback rate; fullscreen;
            captions; subtitles; quality; close modal dialog; download audio; download; embed
            player; pop-up; transcript; video transcript; video ad feedback; ad feedback; see
            more videos; live radio; schedule; watch now; watch video; watch the video; watch on
            youtube; this video can not be played; this video cannot be played; to play this
            video you need to enable javascript in your browser; skip ad; skip; volume;
            chapters; picture-in-picture; share this video; podcast; podcasts; listen to the
            podcast; latest listen; play in new window; download
            this file; download file; download audio file; download this episode; no media source
            currently available; the code has been copied to your clipboard; the url has been
            copied to your clipboard; pop-out player; this is a modal window; unable to load
            video; jw player; read transcript; view transcript; hide transcript; show transcript;
            picture in picture; accept and continue; accept & continue; show content; load
            content; always show content; show external content; allow and continue"""
        ),
        pattern=either(
            r"^\d{1,2}:\d\d(?::\d\d)?(?: ?[|–-]? ?source: ?.{0,40})?$",
            r"^(?:-|–)? ?source: \w{2,20}$",
            r"^(?:listen|duration|length|running time|play|podcast|episode)[: ]\s?.{0,12}\d+:\d\d",
            r"\b(?:adobe )?flash player\b",
            r"^(?:your browser|javascript) (?:does not|doesn't|must be|is)\b|\bjavascript "
            r"(?:must be|is) (?:enabled|disabled)",
            r"\bdoes not support (?:the )?(?:audio|video|html5|iframes)",
            r"^(?:play|playing|watch|loading) (?:now|next|video|live|audio|in)\b.{0,20}$",
            r"^\d+ of \d+ (?:seconds|minutes)|^volume \d+%",
            r"^(?:loading|please wait)\b.{0,30}$",
            r"^\d\d:\d\d \w.{20,}",
            r"^automatically generated transcript",
            r"^(?:new ?)?(?:you can )?(?:now )?listen (?:now )?to (?:this|the|"
            r"\w+) (?:news )?(?:article|story|"
            r"articles|stories)\b.{0,60}$",
            r"^listen,?:? ?\d+ ?min|^listen to this (?:article|story)\b",
            r"^(?:auto |source |\d{3,4}p[ |,]*){2,}$",
            r"^(?:current time|duration|loaded|remaining time|stream type|progress)\b ?:? ?"
            r"[-\d:.%]+$",
            r"^(?:view|see|watch) (?:this (?:post|video|photo) )?on (?:instagram|twitter|x|"
            r"facebook|"
            r"tiktok|youtube|threads|telegram)\b.{0,20}$",
            r"^a (?:post|photo|video) (?:shared|posted) by [^.]{2,60}\(@[\w.]+\)$",
            r"^allow [\w ]{2,20} content\?$",
            r"^(?:video|audio|podcast|watch|listen|photos?|gallery|"
            r"interactive)\s?[:|]\s?\S.{0,120}$",
        ),
        most_words=24,
    ),
    LineRule(
        name="player",
        pattern=either(
            r"^(?:the |this )?audio (?:version |of this |is |was )?.{0,40}\b(?:ai|auto|"
            r"automatically|machine|"
            r"computer)[- ](?:generated|narrated|voiced|read)\b",
            r"^(?:the |this )?audio (?:version|of this)\b.{0,40}\bgenerated (?:by|with|using)\b",
            r"^to (?:display|view|see|watch|play|show) (?:this|the) (?:content|video|post|"
            r"tweet|media|"
            r"map|graphic)\b.{0,60}\b(?:you (?:must|need|have to)|please|enable|your)\b",
            r"\byour (?:browser extensions?|ad ?blocker)\b.{0,60}\b(?:blocking|block|"
            r"disable|loading)\b",
            r"^(?:the|this) (?:content|video|media|page)(?: you requested)? (?:does not exist|"
            r"is not available|is no longer available|could not be loaded|failed to load|"
            r"is hosted by a third party)(?: or .{0,40}| anymore)?\.?$",
            r"^this (?:article|story|page) (?:contains|includes) content (?:provided|hosted) by\b",
            r"\b(?:is|are) not supported\b.{0,60}\bbrowser\b|^your browser (?:is|does not|"
            r"doesn't)\b",
        ),
        most_words=60,
    ),
    LineRule(
        name="machine-summary",
        pattern=either(
            r"^(?:this |the |these |our )?(?:article |story )?(?:summary|summaries|"
            r"key points|bullet points|"
            r"highlights|takeaways) (?:is |was |were |are |has been |have been )?(?:ai-generated|"
            r"(?:generated|created|produced|written|compiled) (?:by|with|using) (?:ai|"
            r"artificial|an ai|"
            r"a machine|machine))\b.{0,60}$",
            r"^(?:ai|machine)[- ](?:generated|powered|assisted) (?:summary|key points|recap|"
            r"overview)\b"
            r".{0,60}$",
        ),
        most_words=25,
    ),
)
