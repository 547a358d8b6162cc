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
            this file; download file; download audio file; download this episode"""
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
            r"^(?:video|audio|podcast|watch|listen|photos?|gallery|"
            r"interactive)\s?[:|]\s?\S.{0,120}$",
        ),
        most_words=24,
    ),
)
