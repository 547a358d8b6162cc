"""How a state is named beside an office: by its adjective or its capital."""

from collections.abc import Mapping
from types import MappingProxyType

_ADJECTIVES = """
Afghan=Afghanistan Albanian=Albania Algerian=Algeria American=United States Angolan=Angola
Argentine=Argentina Argentinian=Argentina Armenian=Armenia Australian=Australia Austrian=Austria
Azerbaijani=Azerbaijan Azeri=Azerbaijan Bahraini=Bahrain Bangladeshi=Bangladesh
Belarusian=Belarus Belarussian=Belarus Belgian=Belgium Bolivian=Bolivia Brazilian=Brazil
British=United Kingdom Bulgarian=Bulgaria Burmese=Myanmar Burundian=Burundi Cambodian=Cambodia
Cameroonian=Cameroon Canadian=Canada Chadian=Chad Chilean=Chile Chinese=China Colombian=Colombia
Croatian=Croatia Cuban=Cuba Cypriot=Cyprus Czech=Czech Republic Danish=Denmark Dutch=Netherlands
Ecuadorian=Ecuador Ecuadorean=Ecuador Egyptian=Egypt Eritrean=Eritrea Estonian=Estonia
Ethiopian=Ethiopia Finnish=Finland French=France Gambian=Gambia Georgian=Georgia German=Germany
Ghanaian=Ghana Greek=Greece Haitian=Haiti Honduran=Honduras Hungarian=Hungary Icelandic=Iceland
Indian=India Indonesian=Indonesia Iranian=Iran Iraqi=Iraq Irish=Ireland Israeli=Israel
Italian=Italy Ivorian=Ivory Coast Japanese=Japan Jordanian=Jordan Kazakh=Kazakhstan
Kenyan=Kenya Kosovar=Kosovo Kuwaiti=Kuwait Kyrgyz=Kyrgyzstan Latvian=Latvia Lebanese=Lebanon
Liberian=Liberia Libyan=Libya Lithuanian=Lithuania Malawian=Malawi Malaysian=Malaysia
Malian=Mali Mexican=Mexico Moldovan=Moldova Mongolian=Mongolia Moroccan=Morocco
Mozambican=Mozambique Namibian=Namibia Nepalese=Nepal Nepali=Nepal Nicaraguan=Nicaragua
Nigerian=Nigeria Norwegian=Norway Omani=Oman Pakistani=Pakistan
Palestinian=Palestinian Authority Panamanian=Panama Paraguayan=Paraguay Peruvian=Peru
Philippine=Philippines Filipino=Philippines Polish=Poland Portuguese=Portugal Qatari=Qatar
Romanian=Romania Russian=Russia Rwandan=Rwanda Salvadoran=El Salvador Saudi=Saudi Arabia
Senegalese=Senegal Serbian=Serbia Singaporean=Singapore Slovak=Slovakia Slovenian=Slovenia
Somali=Somalia Spanish=Spain Sudanese=Sudan Swedish=Sweden Swiss=Switzerland Syrian=Syria
Taiwanese=Taiwan Tajik=Tajikistan Tanzanian=Tanzania Thai=Thailand Tunisian=Tunisia
Turkish=Turkey Turkmen=Turkmenistan Ugandan=Uganda Ukrainian=Ukraine Uruguayan=Uruguay
Uzbek=Uzbekistan Venezuelan=Venezuela Vietnamese=Vietnam Yemeni=Yemen Zambian=Zambia
Zimbabwean=Zimbabwe North_Korean=North Korea South_Korean=South Korea South_African=South Africa
South_Sudanese=South Sudan Sri_Lankan=Sri Lanka New_Zealand=New Zealand Saudi_Arabian=Saudi Arabia
"""

_CAPITALS = """
Kabul=Afghanistan Algiers=Algeria Canberra=Australia Vienna=Austria Baku=Azerbaijan
Minsk=Belarus Ottawa=Canada Beijing=China Havana=Cuba Cairo=Egypt Paris=France Tbilisi=Georgia
Berlin=Germany Athens=Greece Budapest=Hungary Jakarta=Indonesia Tehran=Iran Baghdad=Iraq
Dublin=Ireland Rome=Italy Tokyo=Japan Astana=Kazakhstan Bishkek=Kyrgyzstan Beirut=Lebanon
Islamabad=Pakistan Warsaw=Poland Lisbon=Portugal Doha=Qatar Moscow=Russia Riyadh=Saudi Arabia
Belgrade=Serbia Seoul=South Korea Pyongyang=North Korea Madrid=Spain Stockholm=Sweden
Damascus=Syria Dushanbe=Tajikistan Bangkok=Thailand Ankara=Turkey Kyiv=Ukraine
Tashkent=Uzbekistan Caracas=Venezuela Hanoi=Vietnam
"""


def _pairs(table: str) -> Mapping[str, str]:
    words: list[str] = []
    for word in table.split():
        if "=" in word:
            words.append(word)
        else:
            words[-1] += f" {word}"
    rows = (row.split("=") for row in words)
    return MappingProxyType({name.replace("_", " "): state for name, state in rows})


ADJECTIVES: Mapping[str, str] = _pairs(_ADJECTIVES)
"""Adjective to what the register calls the state. Those of two states (`Korean`, `Congolese`,
`Dominican`, `Guinean`) are left out."""

CAPITALS: Mapping[str, str] = _pairs(_CAPITALS)
"""Capital to state, for `Moscow's foreign minister`. Not Washington, London or New Delhi, whose
governments are named otherwise; and for no other office: a city and its clubs have presidents."""
