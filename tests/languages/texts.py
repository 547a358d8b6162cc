"""Short reports in several languages, written for these tests about nothing that happened."""

RUSSIAN = """\
Title: Паром остаётся в порту
Date: 2019-03-14
Id: ru

Паром не выйдет из порта до весны, сообщила во вторник Ингрид Васслунд. «Двигатель устал», — сказала она журналистам.

Россия и Норвегия договорились о новом двигателе, который привезут 5 мая. Паромное общество считает, что это дорого.
"""  # noqa: E501 (a paragraph is one line)
GERMAN = """\
Title: Die Fähre bleibt im Hafen
Date: 2019-03-14
Id: de

Die Fähre wird den Hafen bis zum Frühjahr nicht verlassen, sagte Ingrid Vasslund am Dienstag. „Der Motor ist müde“, sagte sie den Journalisten, und das wird nicht billig.

Der neue Motor kommt am 5. Mai aus Norwegen und nicht aus Jordanien. Die Hafenbehörde ist mit dem Preis nicht zufrieden.
"""  # noqa: E501 (as above)
ARABIC = """\
Title: العبارة تبقى في الميناء
Date: 2019-03-14
Id: ar

قالت إنغريد فاسلوند يوم الثلاثاء إن العبارة لن تغادر الميناء قبل الربيع. هل وصل المحرك؟ لا أحد يعرف.

تصنع روسيا المحرك الجديد، ويصل في 5 مايو. هيئة الميناء غير راضية عن السعر.
"""
PERSIAN = """\
Title: کشتی در بندر می‌ماند
Date: 2019-03-14
Id: fa

اینگرید واسلوند روز سه‌شنبه گفت که کشتی تا بهار از بندر بیرون نمی‌رود. موتور خسته است.

روسیه موتور تازه را می‌سازد و روس‌ها آن را در ۵ مه می‌آورند. اداره بندر از قیمت راضی نیست.
"""
CHINESE = """\
Title: 渡轮留在港口
Date: 2019-03-14
Id: zh

英格丽德·瓦斯隆德星期二说，渡轮在春天以前不会离开港口。她对记者说：“发动机累了。”没有人感到意外。

俄罗斯制造新的发动机，五月五日运到。港务局对价格不满意，居民也不满意。
"""
ALL = {"ru": RUSSIAN, "de": GERMAN, "ar": ARABIC, "fa": PERSIAN, "zh": CHINESE}
"""By language; each states none."""

REGISTER = """\
entities:
  - name: Ingrid Vasslund
    kind: person
    aliases: [Ингрид Васслунд, إنغريد فاسلوند, اینگرید واسلوند, 英格丽德·瓦斯隆德]
  - name: Harbour Board
    kind: organization
    aliases: [Hafenbehörde, هيئة الميناء, اداره بندر, 港务局, Паромное общество]
"""
