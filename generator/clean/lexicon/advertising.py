"""Advertisements and promotions."""

from generator.clean.line_rule import LineRule, either, phrases

ADVERTISING_RULES = (
    LineRule(
        name="advertisement",
        phrases=phrases(
            """advertisement; advertisements; advertising; advertise; advertise with us; ad; ads;
            sponsored; sponsored by; sponsored ads; sponsored links; promoted; promoted by;
            promoted stories; promotion; partner content; from our sponsors; our sponsors; story
            continues below advertisement; article continues below; article continues below
            advertisement; story continues below; story continues after advertisement; continue
            reading below; scroll to continue; scroll to continue with content; advertisement -
            scroll to continue; article continues after ad; remove ads; report this ad; report
            ad; skip advertisement; close ad; why am i seeing this; get started; classifieds;
            deals; coupons; special offer; special offers; shopping; jobs; brandview; brand
            studio; native ad; taboola; outbrain; ads by google; null; undefined; ad closed;
            hide ad; advertisement:; view price; buy tickets; ad feedback"""
        ),
        pattern=either(
            r"^(?:-+ ?)?(?:story|article|post|content) continue[sd] (?:below|after)\b.{0,40}$",
            r"^(?:advertisement|sponsored|promoted)\b.{0,40}$",
            r"^(?:by|from) (?:taboola|outbrain|our partners)|\b(?:by taboola|by outbrain|"
            r"recommended by outbrain)\b",
            r"^(?:add to cart|view price|buy now|shop now|order now|get it now|save "
            r"\d+%)\b.{0,80}$",
            r"^ads? by\b.{0,30}$|^ad[ :].{0,60}$",
            r"\b(?:free trial|limited time offer|use code|promo code|coupon code)\b",
            r"^\d+ ?% off\b",
        ),
        most_words=30,
    ),
    LineRule(
        name="shopping",
        pattern=either(
            r"\$\d[\d.,]*,? (?:available )?(?:at|from|on) [a-z]|\bavailable at [\w .&'-]{3,40}[.;]"
        ),
        most_words=80,
        most_common=14,
    ),
)
