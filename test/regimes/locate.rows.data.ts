/**
 * Which regime applies, row by row: hints on the left, the full atlas's answer on the right. An empty cell is a hint that
 * is not given, `-` is a region that is not known, several locales are parted by commas. `why` names the law, the
 * standard or the rule of `locate` behind the row; months are "no new question for / a consent lasts".
 */
export const rows = String.raw`
# why                                    | regime      | region      | time zone                      | locales              | id model prompt re-ask/valid    | place  | reason problem
# What the issue must show
issue: locale de-DE alone                |             |             |                                | de-DE                | unknown opt-in choice 6/6       | DE     | unknown
issue: locale de-DE in Berlin            |             |             | Europe/Berlin                  | de-DE                | eu opt-in choice 6/12           | DE     | time-zone
issue: locale de-DE in Los Angeles       |             |             | America/Los_Angeles            | de-DE                | eu opt-in choice 6/12           | DE     | locale
issue: locale de-DE in Tokyo             |             |             | Asia/Tokyo                     | de-DE                | eu opt-in choice 6/12           | DE     | locale
issue: locale de-DE in Sydney            |             |             | Australia/Sydney               | de-DE                | eu opt-in choice 6/12           | DE     | locale
issue: locale de-DE in UTC               |             |             | UTC                            | de-DE                | unknown opt-in choice 6/6       | DE     | unknown
issue: en-US in Los Angeles              |             |             | America/Los_Angeles            | en-US                | us opt-out none 12/12           | US     | time-zone
issue: en in Dublin                      |             |             | Europe/Dublin                  | en                   | eu opt-in choice 6/6            | IE     | time-zone
issue: en-US in Berlin                   |             |             | Europe/Berlin                  | en-US                | eu opt-in choice 6/12           | DE     | time-zone
issue: unknown zone, en-US               |             |             | Mars/Olympus_Mons              | en-US                | unknown opt-in choice 6/6       | -      | unknown
issue: unknown zone, no locale           |             |             | Mars/Olympus_Mons              |                      | unknown opt-in choice 6/6       | -      | unknown
issue: en-US and region US-CA            |             | US-CA       |                                | en-US                | us opt-out none 12/12           | US-CA  | region
issue: en-US and region US-CA in Berlin  |             | US-CA       | Europe/Berlin                  | en-US                | us opt-out none 12/12           | US-CA  | region
design 5.4: nothing known                |             |             |                                |                      | unknown opt-in choice 6/6       | -      | unknown

# Time zones: the states of the EU and the EEA (ePrivacy 5(3), GDPR 6)
AT                                       |             |             | Europe/Vienna                  |                      | eu opt-in choice 6/12           | AT     | time-zone
BE, APD: 6 months                        |             |             | Europe/Brussels                |                      | eu opt-in choice 6/6            | BE     | time-zone
BG                                       |             |             | Europe/Sofia                   |                      | eu opt-in choice 6/12           | BG     | time-zone
HR                                       |             |             | Europe/Zagreb                  |                      | eu opt-in choice 6/12           | HR     | time-zone
CY                                       |             |             | Asia/Nicosia                   |                      | eu opt-in choice 6/12           | CY     | time-zone
CZ, UOOU: 12 and 6 months                |             |             | Europe/Prague                  |                      | eu opt-in choice 6/12           | CZ     | time-zone
DK                                       |             |             | Europe/Copenhagen              |                      | eu opt-in choice 6/12           | DK     | time-zone
EE                                       |             |             | Europe/Tallinn                 |                      | eu opt-in choice 6/12           | EE     | time-zone
FI                                       |             |             | Europe/Helsinki                |                      | eu opt-in choice 6/12           | FI     | time-zone
FR, CNIL: 6 months                       |             |             | Europe/Paris                   |                      | eu opt-in choice 6/6            | FR     | time-zone
DE, TDDDG s.25                           |             |             | Europe/Berlin                  |                      | eu opt-in choice 6/12           | DE     | time-zone
GR                                       |             |             | Europe/Athens                  |                      | eu opt-in choice 6/12           | GR     | time-zone
HU                                       |             |             | Europe/Budapest                |                      | eu opt-in choice 6/12           | HU     | time-zone
IE, DPC: 6 months                        |             |             | Europe/Dublin                  |                      | eu opt-in choice 6/6            | IE     | time-zone
IT, Garante 2021-06-10                   |             |             | Europe/Rome                    |                      | eu opt-in choice 6/12           | IT     | time-zone
LV                                       |             |             | Europe/Riga                    |                      | eu opt-in choice 6/12           | LV     | time-zone
LT                                       |             |             | Europe/Vilnius                 |                      | eu opt-in choice 6/12           | LT     | time-zone
LU                                       |             |             | Europe/Luxembourg              |                      | eu opt-in choice 6/12           | LU     | time-zone
MT                                       |             |             | Europe/Malta                   |                      | eu opt-in choice 6/12           | MT     | time-zone
NL                                       |             |             | Europe/Amsterdam               |                      | eu opt-in choice 6/12           | NL     | time-zone
PL                                       |             |             | Europe/Warsaw                  |                      | eu opt-in choice 6/12           | PL     | time-zone
PT                                       |             |             | Europe/Lisbon                  |                      | eu opt-in choice 6/12           | PT     | time-zone
RO                                       |             |             | Europe/Bucharest               |                      | eu opt-in choice 6/12           | RO     | time-zone
SK                                       |             |             | Europe/Bratislava              |                      | eu opt-in choice 6/12           | SK     | time-zone
SI                                       |             |             | Europe/Ljubljana               |                      | eu opt-in choice 6/12           | SI     | time-zone
ES, AEPD: 24 months, cut to 12           |             |             | Europe/Madrid                  |                      | eu opt-in choice 6/12           | ES     | time-zone
SE                                       |             |             | Europe/Stockholm               |                      | eu opt-in choice 6/12           | SE     | time-zone
IS                                       |             |             | Atlantic/Reykjavik             |                      | eu opt-in choice 6/12           | IS     | time-zone
LI                                       |             |             | Europe/Vaduz                   |                      | eu opt-in choice 6/12           | LI     | time-zone
NO, Ekomloven s.3-15                     |             |             | Europe/Oslo                    |                      | eu opt-in choice 6/12           | NO     | time-zone

# Time zones: EU and EEA outside Europe/* (standards 6a)
PT, Azores                               |             |             | Atlantic/Azores                |                      | eu opt-in choice 6/12           | PT     | time-zone
PT, Madeira                              |             |             | Atlantic/Madeira               |                      | eu opt-in choice 6/12           | PT     | time-zone
ES, Canary Islands                       |             |             | Atlantic/Canary                |                      | eu opt-in choice 6/12           | ES     | time-zone
ES, Ceuta                                |             |             | Africa/Ceuta                   |                      | eu opt-in choice 6/12           | ES     | time-zone
CY, north                                |             |             | Asia/Famagusta                 |                      | eu opt-in choice 6/12           | CY     | time-zone
RE, CNIL: 6 months                       |             |             | Indian/Reunion                 |                      | eu opt-in choice 6/6            | RE     | time-zone
YT                                       |             |             | Indian/Mayotte                 |                      | eu opt-in choice 6/6            | YT     | time-zone
GF                                       |             |             | America/Cayenne                |                      | eu opt-in choice 6/6            | GF     | time-zone
GP                                       |             |             | America/Guadeloupe             |                      | eu opt-in choice 6/6            | GP     | time-zone
MQ                                       |             |             | America/Martinique             |                      | eu opt-in choice 6/6            | MQ     | time-zone
MF                                       |             |             | America/Marigot                |                      | eu opt-in choice 6/6            | MF     | time-zone
AX                                       |             |             | Europe/Mariehamn               |                      | eu opt-in choice 6/12           | AX     | time-zone
DE, enclave                              |             |             | Europe/Busingen                |                      | eu opt-in choice 6/12           | DE     | time-zone
SJ, not EEA territory                    |             |             | Arctic/Longyearbyen            |                      | eu_micro opt-in choice 6/12     | SJ     | time-zone

# Time zones: links keep the place of their own name
CY, link to Asia                         |             |             | Europe/Nicosia                 |                      | eu opt-in choice 6/12           | CY     | time-zone
IS, packed into Africa/Abidjan by some   |             |             | Iceland                        |                      | eu opt-in choice 6/12           | IS     | time-zone
IE                                       |             |             | Eire                           |                      | eu opt-in choice 6/6            | IE     | time-zone
PT                                       |             |             | Portugal                       |                      | eu opt-in choice 6/12           | PT     | time-zone
PL                                       |             |             | Poland                         |                      | eu opt-in choice 6/12           | PL     | time-zone
GB                                       |             |             | GB                             |                      | uk opt-in choice 6/12           | GB     | time-zone
GB                                       |             |             | GB-Eire                        |                      | uk opt-in choice 6/12           | GB     | time-zone
GB, Northern Ireland                     |             |             | Europe/Belfast                 |                      | uk opt-in choice 6/12           | GB     | time-zone
SJ, linked to Berlin                     |             |             | Atlantic/Jan_Mayen             |                      | eu_micro opt-in choice 6/12     | SJ     | time-zone
UA                                       |             |             | Europe/Kiev                    |                      | balkan_east opt-in choice 6/12  | UA     | time-zone
UA                                       |             |             | Europe/Kyiv                    |                      | balkan_east opt-in choice 6/12  | UA     | time-zone
UA                                       |             |             | Europe/Uzhgorod                |                      | balkan_east opt-in choice 6/12  | UA     | time-zone
MD                                       |             |             | Europe/Tiraspol                |                      | balkan_east opt-in choice 6/12  | MD     | time-zone
TR                                       |             |             | Asia/Istanbul                  |                      | tr opt-in choice 6/12           | TR     | time-zone
TR                                       |             |             | Turkey                         |                      | tr opt-in choice 6/12           | TR     | time-zone
RU                                       |             |             | W-SU                           |                      | ru opt-in choice 6/12           | RU     | time-zone
IN                                       |             |             | Asia/Calcutta                  |                      | in opt-in choice 6/12           | IN     | time-zone
CN                                       |             |             | PRC                            |                      | cn opt-in choice 6/12           | CN     | time-zone
KR                                       |             |             | ROK                            |                      | kr opt-in choice 6/12           | KR     | time-zone
TW                                       |             |             | ROC                            |                      | tw_mo opt-in choice 6/12        | TW     | time-zone
SG                                       |             |             | Singapore                      |                      | sg opt-in choice 6/12           | SG     | time-zone
IL                                       |             |             | Israel                         |                      | gulf opt-in choice 6/12         | IL     | time-zone
IR                                       |             |             | Iran                           |                      | world opt-in choice 6/12        | IR     | time-zone
HK                                       |             |             | Hongkong                       |                      | hk notice notice 12/12          | HK     | time-zone
JP                                       |             |             | Japan                          |                      | jp notice notice 12/12          | JP     | time-zone
NZ                                       |             |             | NZ                             |                      | nz notice notice 12/12          | NZ     | time-zone
NZ                                       |             |             | NZ-CHAT                        |                      | nz notice notice 12/12          | NZ     | time-zone
JM                                       |             |             | Jamaica                        |                      | world opt-in choice 6/12        | JM     | time-zone
CU                                       |             |             | Cuba                           |                      | world opt-in choice 6/12        | CU     | time-zone
EG                                       |             |             | Egypt                          |                      | gulf opt-in choice 6/12         | EG     | time-zone
LY                                       |             |             | Libya                          |                      | world opt-in choice 6/12        | LY     | time-zone
MH                                       |             |             | Kwajalein                      |                      | world opt-in choice 6/12        | MH     | time-zone
CA, Quebec                               |             |             | America/Montreal               |                      | ca_qc opt-in choice 6/12        | CA     | time-zone
CA, linked to Panama                     |             |             | America/Coral_Harbour          |                      | ca_qc opt-in choice 6/12        | CA     | time-zone
US                                       |             |             | US/Pacific                     |                      | us opt-out none 12/12           | US     | time-zone
US                                       |             |             | Navajo                         |                      | us opt-out none 12/12           | US     | time-zone
US                                       |             |             | America/Indianapolis           |                      | us opt-out none 12/12           | US     | time-zone
AS, not a state of the US                |             |             | US/Samoa                       |                      | world opt-in choice 6/12        | AS     | time-zone
VI, linked to Puerto Rico                |             |             | America/Virgin                 |                      | world opt-in choice 6/12        | VI     | time-zone
UM, linked to Honolulu                   |             |             | Pacific/Johnston               |                      | world opt-in choice 6/12        | UM     | time-zone
AQ, linked to Auckland                   |             |             | Antarctica/South_Pole          |                      | world opt-in choice 6/12        | AQ     | time-zone
AQ                                       |             |             | Antarctica/McMurdo             |                      | world opt-in choice 6/12        | AQ     | time-zone
FM                                       |             |             | Pacific/Truk                   |                      | world opt-in choice 6/12        | FM     | time-zone
ER                                       |             |             | Africa/Asmera                  |                      | world opt-in choice 6/12        | ER     | time-zone
MX                                       |             |             | Mexico/General                 |                      | mx notice notice 12/12          | MX     | time-zone
AU                                       |             |             | Australia/ACT                  |                      | au notice notice 12/12          | AU     | time-zone
AU, Tasmania                             |             |             | Antarctica/Macquarie           |                      | au notice notice 12/12          | AU     | time-zone
BR                                       |             |             | Brazil/East                    |                      | br opt-in choice 6/12           | BR     | time-zone
CL                                       |             |             | Chile/EasterIsland             |                      | cl opt-in choice 6/12           | CL     | time-zone

# Time zones: Europe that is not EU
UK GDPR, PECR reg.6                      |             |             | Europe/London                  |                      | uk opt-in choice 6/12           | GB     | time-zone
Gibraltar                                |             |             | Europe/Gibraltar               |                      | gi opt-in choice 6/12           | GI     | time-zone
Jersey                                   |             |             | Europe/Jersey                  |                      | crown opt-in choice 6/12        | JE     | time-zone
Guernsey                                 |             |             | Europe/Guernsey                |                      | crown opt-in choice 6/12        | GG     | time-zone
Isle of Man                              |             |             | Europe/Isle_of_Man             |                      | crown opt-in choice 6/12        | IM     | time-zone
CH, revFADP and TCA 45c: safe reading    |             |             | Europe/Zurich                  |                      | ch opt-in choice 6/12           | CH     | time-zone
RS                                       |             |             | Europe/Belgrade                |                      | balkan_east opt-in choice 6/12  | RS     | time-zone
BA                                       |             |             | Europe/Sarajevo                |                      | balkan_east opt-in choice 6/12  | BA     | time-zone
ME                                       |             |             | Europe/Podgorica               |                      | balkan_east opt-in choice 6/12  | ME     | time-zone
MK                                       |             |             | Europe/Skopje                  |                      | balkan_east opt-in choice 6/12  | MK     | time-zone
AL                                       |             |             | Europe/Tirane                  |                      | balkan_east opt-in choice 6/12  | AL     | time-zone
MD                                       |             |             | Europe/Chisinau                |                      | balkan_east opt-in choice 6/12  | MD     | time-zone
RU, 152-FZ                               |             |             | Europe/Moscow                  |                      | ru opt-in choice 6/12           | RU     | time-zone
TR, KVKK                                 |             |             | Europe/Istanbul                |                      | tr opt-in choice 6/12           | TR     | time-zone
BY, no rule in the table                 |             |             | Europe/Minsk                   |                      | world opt-in choice 6/12        | BY     | time-zone
UA, Crimea in zone.tab                   |             |             | Europe/Simferopol              |                      | balkan_east opt-in choice 6/12  | UA     | time-zone
AD                                       |             |             | Europe/Andorra                 |                      | eu_micro opt-in choice 6/12     | AD     | time-zone
MC                                       |             |             | Europe/Monaco                  |                      | eu_micro opt-in choice 6/12     | MC     | time-zone
SM                                       |             |             | Europe/San_Marino              |                      | eu_micro opt-in choice 6/12     | SM     | time-zone
VA                                       |             |             | Europe/Vatican                 |                      | eu_micro opt-in choice 6/12     | VA     | time-zone
FO                                       |             |             | Atlantic/Faroe                 |                      | eu_micro opt-in choice 6/12     | FO     | time-zone
GL                                       |             |             | America/Nuuk                   |                      | eu_micro opt-in choice 6/12     | GL     | time-zone

# Time zones: the rest of the world
BR, LGPD                                 |             |             | America/Sao_Paulo              | pt-BR                | br opt-in choice 6/12           | BR     | time-zone
CA, province unknown: Quebec             |             |             | America/Toronto                | en-CA                | ca_qc opt-in choice 6/12        | CA     | time-zone
CA, province unknown: Quebec             |             |             | America/Vancouver              |                      | ca_qc opt-in choice 6/12        | CA     | time-zone
MX, LFPDPPP                              |             |             | America/Mexico_City            | es-MX                | mx notice notice 12/12          | MX     | time-zone
CL, Law 21.719                           |             |             | America/Santiago               |                      | cl opt-in choice 6/12           | CL     | time-zone
AR                                       |             |             | America/Argentina/Buenos_Aires |                      | latam opt-in choice 6/12        | AR     | time-zone
CO                                       |             |             | America/Bogota                 |                      | latam opt-in choice 6/12        | CO     | time-zone
PM, French, not EU                       |             |             | America/Miquelon               |                      | eu_micro opt-in choice 6/12     | PM     | time-zone
BL                                       |             |             | America/St_Barthelemy          |                      | eu_micro opt-in choice 6/12     | BL     | time-zone
PF                                       |             |             | Pacific/Tahiti                 |                      | eu_micro opt-in choice 6/12     | PF     | time-zone
PR, own code, not looked up              |             |             | America/Puerto_Rico            |                      | world opt-in choice 6/12        | PR     | time-zone
GU                                       |             |             | Pacific/Guam                   |                      | world opt-in choice 6/12        | GU     | time-zone
BM, PIPA 2016                            |             |             | Atlantic/Bermuda               |                      | bm notice notice 12/12          | BM     | time-zone
US                                       |             |             | America/New_York               | en-US                | us opt-out none 12/12           | US     | time-zone
US                                       |             |             | Pacific/Honolulu               |                      | us opt-out none 12/12           | US     | time-zone
US                                       |             |             | America/Anchorage              |                      | us opt-out none 12/12           | US     | time-zone
US                                       |             |             | America/Indiana/Tell_City      |                      | us opt-out none 12/12           | US     | time-zone
IN, DPDP: opt-in now                     |             |             | Asia/Kolkata                   | en-IN                | in opt-in choice 6/12           | IN     | time-zone
CN, PIPL                                 |             |             | Asia/Shanghai                  | zh-CN                | cn opt-in choice 6/12           | CN     | time-zone
HK, PDPO                                 |             |             | Asia/Hong_Kong                 | zh-HK                | hk notice notice 12/12          | HK     | time-zone
TW                                       |             |             | Asia/Taipei                    |                      | tw_mo opt-in choice 6/12        | TW     | time-zone
MO                                       |             |             | Asia/Macau                     |                      | tw_mo opt-in choice 6/12        | MO     | time-zone
JP, APPI                                 |             |             | Asia/Tokyo                     | ja-JP                | jp notice notice 12/12          | JP     | time-zone
KR, PIPA                                 |             |             | Asia/Seoul                     |                      | kr opt-in choice 6/12           | KR     | time-zone
SG, PDPA                                 |             |             | Asia/Singapore                 |                      | sg opt-in choice 6/12           | SG     | time-zone
TH, PDPA                                 |             |             | Asia/Bangkok                   |                      | th opt-in choice 6/12           | TH     | time-zone
VN, PDPL                                 |             |             | Asia/Ho_Chi_Minh               |                      | vn opt-in choice 6/12           | VN     | time-zone
MY                                       |             |             | Asia/Kuala_Lumpur              |                      | sea opt-in choice 6/12          | MY     | time-zone
AU, Privacy Act                          |             |             | Australia/Sydney               |                      | au notice notice 12/12          | AU     | time-zone
NZ, Privacy Act                          |             |             | Pacific/Auckland               |                      | nz notice notice 12/12          | NZ     | time-zone
AE                                       |             |             | Asia/Dubai                     |                      | gulf opt-in choice 6/12         | AE     | time-zone
IL                                       |             |             | Asia/Jerusalem                 |                      | gulf opt-in choice 6/12         | IL     | time-zone
ZA, POPIA                                |             |             | Africa/Johannesburg            |                      | za opt-in choice 6/12           | ZA     | time-zone
NG                                       |             |             | Africa/Lagos                   |                      | africa opt-in choice 6/12       | NG     | time-zone
AM                                       |             |             | Asia/Yerevan                   |                      | balkan_east opt-in choice 6/12  | AM     | time-zone
PS, no rule in the table                 |             |             | Asia/Gaza                      |                      | world opt-in choice 6/12        | PS     | time-zone

# Time zones without a place
the clock itself                         |             |             | UTC                            |                      | unknown opt-in choice 6/6       | -      | unknown
the clock itself                         |             |             | GMT                            |                      | unknown opt-in choice 6/6       | -      | unknown
the clock itself                         |             |             | Etc/UTC                        |                      | unknown opt-in choice 6/6       | -      | unknown
private browsers                         |             |             | Etc/GMT                        |                      | unknown opt-in choice 6/6       | -      | unknown
sign is reversed in Etc                  |             |             | Etc/GMT+8                      |                      | unknown opt-in choice 6/6       | -      | unknown
tzdata's placeholder                     |             |             | Factory                        |                      | unknown opt-in choice 6/6       | -      | unknown
a rule, linked to Panama by some         |             |             | EST                            |                      | unknown opt-in choice 6/6       | -      | unknown
a rule, not Denver                       |             |             | MST7MDT                        |                      | unknown opt-in choice 6/6       | -      | unknown
a rule, not New York                     |             |             | EST5EDT                        |                      | unknown opt-in choice 6/6       | -      | unknown
a rule, not Honolulu                     |             |             | HST                            |                      | unknown opt-in choice 6/6       | -      | unknown
a rule, linked to Brussels by some       |             |             | CET                            |                      | unknown opt-in choice 6/6       | -      | unknown
an offset (ECMA-402)                     |             |             | +05:00                         |                      | unknown opt-in choice 6/6       | -      | unknown
names are exact                          |             |             | america/new_york               |                      | unknown opt-in choice 6/6       | -      | unknown
a typing error                           |             |             | America/New_Yrok               |                      | unknown opt-in choice 6/6       | -      | unknown
half a name                              |             |             | America/                       |                      | unknown opt-in choice 6/6       | -      | unknown
half a name                              |             |             | New_York                       |                      | unknown opt-in choice 6/6       | -      | unknown
half a name                              |             |             | Australia                      |                      | unknown opt-in choice 6/6       | -      | unknown
a word of the table                      |             |             | US:                            |                      | unknown opt-in choice 6/6       | -      | unknown

# Explicit region: countries and parts
DE                                       |             | DE          |                                |                      | eu opt-in choice 6/12           | DE     | region
lower case                               |             | de          |                                |                      | eu opt-in choice 6/12           | DE     | region
spaces                                   |             | de          |                                |                      | eu opt-in choice 6/12           | DE     | region
FR, CNIL                                 |             | FR          |                                |                      | eu opt-in choice 6/6            | FR     | region
FR-75, CNIL                              |             | FR-75       |                                |                      | eu opt-in choice 6/6            | FR-75  | region
FR-RE, own code RE                       |             | FR-RE       |                                |                      | eu opt-in choice 6/6            | FR-RE  | region
FR-974, number of RE                     |             | FR-974      |                                |                      | eu opt-in choice 6/6            | FR-974 | region
FR-PM, not EU                            |             | FR-PM       |                                |                      | eu_micro opt-in choice 6/12     | FR-PM  | region
RE                                       |             | RE          |                                |                      | eu opt-in choice 6/6            | RE     | region
AX, as Finland                           |             | AX          |                                |                      | eu opt-in choice 6/12           | AX     | region
FI-01, number of AX                      |             | FI-01       |                                |                      | eu opt-in choice 6/12           | FI-01  | region
NL-BQ, own code BQ                       |             | NL-BQ       |                                |                      | world opt-in choice 6/12        | NL-BQ  | region
NL-BQ2, part of BQ                       |             | NL-BQ2      |                                |                      | world opt-in choice 6/12        | NL-BQ2 | region
DK-GL, own code GL                       |             | DK-GL       |                                |                      | eu_micro opt-in choice 6/12     | DK-GL  | region
NO-SJ, own code SJ                       |             | NO-SJ       |                                |                      | eu_micro opt-in choice 6/12     | NO-SJ  | region
NO-21, Svalbard                          |             | NO-21       |                                |                      | eu_micro opt-in choice 6/12     | NO-21  | region
PT-20, Azores, EU                        |             | PT-20       |                                |                      | eu opt-in choice 6/12           | PT-20  | region
ES-CN, Canary Islands, EU                |             | ES-CN       |                                |                      | eu opt-in choice 6/12           | ES-CN  | region
IE, DPC                                  |             | IE          |                                |                      | eu opt-in choice 6/6            | IE     | region
IS                                       |             | IS          |                                |                      | eu opt-in choice 6/12           | IS     | region
GB                                       |             | GB          |                                |                      | uk opt-in choice 6/12           | GB     | region
GB-SCT                                   |             | GB-SCT      |                                |                      | uk opt-in choice 6/12           | GB-SCT | region
GB-NIR                                   |             | GB-NIR      |                                |                      | uk opt-in choice 6/12           | GB-NIR | region
UK is an alias of GB                     |             | UK          |                                |                      | uk opt-in choice 6/12           | UK     | region
UK-ENG                                   |             | UK-ENG      |                                |                      | uk opt-in choice 6/12           | UK-ENG | region
EL is an alias of GR                     |             | EL          |                                |                      | eu opt-in choice 6/12           | EL     | region
GI                                       |             | GI          |                                |                      | gi opt-in choice 6/12           | GI     | region
JE                                       |             | JE          |                                |                      | crown opt-in choice 6/12        | JE     | region
CH                                       |             | CH          |                                |                      | ch opt-in choice 6/12           | CH     | region
CH-ZH                                    |             | CH-ZH       |                                |                      | ch opt-in choice 6/12           | CH-ZH  | region
XK is Kosovo                             |             | XK          |                                |                      | balkan_east opt-in choice 6/12  | XK     | region
TR                                       |             | TR          |                                |                      | tr opt-in choice 6/12           | TR     | region
RU                                       |             | RU          |                                |                      | ru opt-in choice 6/12           | RU     | region
BR-SP                                    |             | BR-SP       |                                |                      | br opt-in choice 6/12           | BR-SP  | region
CA alone: Quebec                         |             | CA          |                                |                      | ca_qc opt-in choice 6/12        | CA     | region
CA-QC, Law 25 s.8.1                      |             | CA-QC       |                                |                      | ca_qc opt-in choice 6/12        | CA-QC  | region
CA-ON, PIPEDA                            |             | CA-ON       |                                |                      | ca opt-out notice 12/12         | CA-ON  | region
CA-BC, BC PIPA                           |             | CA-BC       |                                |                      | ca opt-out notice 12/12         | CA-BC  | region
CA-YT                                    |             | CA-YT       |                                |                      | ca opt-out notice 12/12         | CA-YT  | region
CA-ZZ, no province: Quebec               |             | CA-ZZ       |                                |                      | ca_qc opt-in choice 6/12        | CA-ZZ  | region
server knows no province: Quebec         |             | CA-         |                                |                      | ca_qc opt-in choice 6/12        | CA     | region
MX-CMX                                   |             | MX-CMX      |                                |                      | mx notice notice 12/12          | MX-CMX | region
CL                                       |             | CL          |                                |                      | cl opt-in choice 6/12           | CL     | region
AR                                       |             | AR          |                                |                      | latam opt-in choice 6/12        | AR     | region
IN                                       |             | IN          |                                |                      | in opt-in choice 6/12           | IN     | region
IN-KA                                    |             | IN-KA       |                                |                      | in opt-in choice 6/12           | IN-KA  | region
CN                                       |             | CN          |                                |                      | cn opt-in choice 6/12           | CN     | region
HK                                       |             | HK          |                                |                      | hk notice notice 12/12          | HK     | region
CN-HK, own code HK                       |             | CN-HK       |                                |                      | hk notice notice 12/12          | CN-HK  | region
CN-TW, own code TW                       |             | CN-TW       |                                |                      | tw_mo opt-in choice 6/12        | CN-TW  | region
TW                                       |             | TW          |                                |                      | tw_mo opt-in choice 6/12        | TW     | region
MO                                       |             | MO          |                                |                      | tw_mo opt-in choice 6/12        | MO     | region
JP-13                                    |             | JP-13       |                                |                      | jp notice notice 12/12          | JP-13  | region
KR                                       |             | KR          |                                |                      | kr opt-in choice 6/12           | KR     | region
SG                                       |             | SG          |                                |                      | sg opt-in choice 6/12           | SG     | region
TH                                       |             | TH          |                                |                      | th opt-in choice 6/12           | TH     | region
VN                                       |             | VN          |                                |                      | vn opt-in choice 6/12           | VN     | region
PH                                       |             | PH          |                                |                      | sea opt-in choice 6/12          | PH     | region
AU-NSW                                   |             | AU-NSW      |                                |                      | au notice notice 12/12          | AU-NSW | region
NZ                                       |             | NZ          |                                |                      | nz notice notice 12/12          | NZ     | region
AE                                       |             | AE          |                                |                      | gulf opt-in choice 6/12         | AE     | region
ZA                                       |             | ZA          |                                |                      | za opt-in choice 6/12           | ZA     | region
KE                                       |             | KE          |                                |                      | africa opt-in choice 6/12       | KE     | region
BM                                       |             | BM          |                                |                      | bm notice notice 12/12          | BM     | region
AG, no rule in the table                 |             | AG          |                                |                      | world opt-in choice 6/12        | AG     | region
US                                       |             | US          |                                |                      | us opt-out none 12/12           | US     | region
US-CA, CCPA                              |             | US-CA       |                                |                      | us opt-out none 12/12           | US-CA  | region
underscore                               |             | us_ca       |                                |                      | us opt-out none 12/12           | US-CA  | region
US-CO, CPA                               |             | US-CO       |                                |                      | us opt-out none 12/12           | US-CO  | region
US-WY, no state law                      |             | US-WY       |                                |                      | us opt-out none 12/12           | US-WY  | region
US-ZZ, state unknown: opt-out            |             | US-ZZ       |                                |                      | us opt-out none 12/12           | US-ZZ  | region
server knows no state                    |             | US-         |                                |                      | us opt-out none 12/12           | US     | region
US-PR, a part of US                      |             | US-PR       |                                |                      | us opt-out none 12/12           | US-PR  | region
US-GU, a part of US                      |             | US-GU       |                                |                      | us opt-out none 12/12           | US-GU  | region
US-DE is Delaware                        |             | US-DE       |                                |                      | us opt-out none 12/12           | US-DE  | region

# Explicit region: it wins, and unknown stays unknown
over the zone, loosening                 |             | US          | Europe/Berlin                  | de-DE                | us opt-out none 12/12           | US     | region
over the zone, tightening                |             | DE          | America/New_York               | en-US                | eu opt-in choice 6/12           | DE     | region
over a locale                            |             | JP          | Asia/Tokyo                     | de-DE                | jp notice notice 12/12          | JP     | region
CDN knows no country                     |             | XX          | America/New_York               | en-US                | unknown opt-in choice 6/6       | -      | region
Tor                                      |             | T1          | America/New_York               | en-US                | unknown opt-in choice 6/6       | -      | region
geo-database: proxy                      |             | A1          | Asia/Tokyo                     |                      | unknown opt-in choice 6/6       | -      | region
geo-database: other                      |             | O1          | Asia/Tokyo                     |                      | unknown opt-in choice 6/6       | -      | region
ISO user-assigned                        |             | ZZ          | Asia/Tokyo                     |                      | unknown opt-in choice 6/6       | -      | region
geo-database: Europe                     |             | EU          | America/New_York               |                      | unknown opt-in choice 6/6       | EU     | region
geo-database: Asia and Pacific           |             | AP          | America/New_York               |                      | unknown opt-in choice 6/6       | AP     | region
no such country                          |             | QQ          | America/New_York               |                      | unknown opt-in choice 6/6       | QQ     | region

# Explicit region: malformed
a name                                   |             | Germany     | America/New_York               |                      | unknown opt-in choice 6/6       | -      | region bad-region
alpha-3                                  |             | USA         |                                |                      | unknown opt-in choice 6/6       | -      | region bad-region
alpha-3 of Austria is not AU-T           |             | AUT         |                                |                      | unknown opt-in choice 6/6       | -      | region bad-region
CLDR form without a hyphen               |             | USCA        |                                |                      | unknown opt-in choice 6/6       | -      | region bad-region
one letter                               |             | U           | America/New_York               |                      | unknown opt-in choice 6/6       | -      | region bad-region
numeric                                  |             | 840         | America/New_York               |                      | unknown opt-in choice 6/6       | -      | region bad-region
a locale                                 |             | en-US-CA    |                                |                      | unknown opt-in choice 6/6       | -      | region bad-region
template without a value                 |             | {{country}} | America/New_York               |                      | unknown opt-in choice 6/6       | -      | region bad-region
script without a value                   |             | undefined   | America/New_York               |                      | unknown opt-in choice 6/6       | -      | region bad-region
script without a value                   |             | null        | America/New_York               |                      | unknown opt-in choice 6/6       | -      | region bad-region
only a state                             |             | -CA         |                                |                      | unknown opt-in choice 6/6       | -      | region bad-region
too long a part                          |             | US-CALI     |                                |                      | unknown opt-in choice 6/6       | -      | region bad-region
two parts                                |             | US-CA-LA    |                                |                      | unknown opt-in choice 6/6       | -      | region bad-region
long s is not s                          |             | Uſ          |                                |                      | unknown opt-in choice 6/6       | -      | region bad-region
dotless i is not i                       |             | ıT          |                                |                      | unknown opt-in choice 6/6       | -      | region bad-region
prototype                                |             | __proto__   | America/New_York               |                      | unknown opt-in choice 6/6       | -      | region bad-region
prototype                                |             | constructor | America/New_York               |                      | unknown opt-in choice 6/6       | -      | region bad-region

# Regime: the site's own word on the law
a law                                    | us          |             | Europe/Berlin                  | de-DE                | us opt-out none 12/12           | -      | regime
a law                                    | eu          |             | America/New_York               |                      | eu opt-in choice 6/12           | -      | regime
a law, spaces and capitals               | EU          |             |                                |                      | eu opt-in choice 6/12           | -      | regime
a law with region of its own, CNIL       | eu          | FR          |                                |                      | eu opt-in choice 6/6            | FR     | regime
a law with a region elsewhere            | eu          | US-CA       |                                |                      | eu opt-in choice 6/12           | US-CA  | regime
a law, region kept                       | us          | US-CA       |                                |                      | us opt-out none 12/12           | US-CA  | regime
a law against the region                 | us          | DE          |                                |                      | us opt-out none 12/12           | DE     | regime
a law with a malformed region            | us          | Germany     |                                |                      | us opt-out none 12/12           | -      | regime
a law with an unknown region             | us          | XX          |                                |                      | us opt-out none 12/12           | -      | regime
ca                                       | ca          |             |                                |                      | ca opt-out notice 12/12         | -      | regime
ca_qc                                    | ca_qc       |             |                                |                      | ca_qc opt-in choice 6/12        | -      | regime
hk                                       | hk          |             |                                |                      | hk notice notice 12/12          | -      | regime
world                                    | world       |             |                                |                      | world opt-in choice 6/12        | -      | regime
the strictest by its name                | unknown     |             | America/New_York               |                      | unknown opt-in choice 6/6       | -      | regime
a model                                  | opt-in      |             | America/New_York               |                      | opt-in opt-in choice 6/6        | -      | regime
a model, region kept                     | opt-in      | US          |                                |                      | opt-in opt-in choice 6/6        | US     | regime
a model                                  | opt-out     |             | Europe/Berlin                  | de-DE                | opt-out opt-out notice 12/12    | -      | regime
a model                                  | notice      |             | Europe/Berlin                  |                      | notice notice notice 12/12      | -      | regime
no such regime                           | gdpr        |             | America/New_York               |                      | unknown opt-in choice 6/6       | -      | regime bad-regime
no such regime                           | optout      |             | America/New_York               |                      | unknown opt-in choice 6/6       | -      | regime bad-regime
no such regime                           | *           |             | America/New_York               |                      | unknown opt-in choice 6/6       | -      | regime bad-regime
no such regime                           | hk_tw_mo    |             | America/New_York               |                      | unknown opt-in choice 6/6       | -      | regime bad-regime
prototype                                | __proto__   |             | America/New_York               |                      | unknown opt-in choice 6/6       | -      | regime bad-regime
prototype                                | constructor |             | America/New_York               |                      | unknown opt-in choice 6/6       | -      | regime bad-regime
prototype                                | toString    |             | America/New_York               |                      | unknown opt-in choice 6/6       | -      | regime bad-regime
no such regime, region kept              | gdpr        | US-CA       |                                |                      | unknown opt-in choice 6/6       | US-CA  | regime bad-regime

# Locales: only written countries, only upwards
en-IE in New York                        |             |             | America/New_York               | en-IE                | eu opt-in choice 6/6            | IE     | locale
en-GB in New York                        |             |             | America/New_York               | en-GB                | uk opt-in choice 6/12           | GB     | locale
de-CH in Chicago                         |             |             | America/Chicago                | de-CH                | ch opt-in choice 6/12           | CH     | locale
fr-FR in Sydney, CNIL                    |             |             | Australia/Sydney               | fr-FR                | eu opt-in choice 6/6            | FR     | locale
pt-BR in New York                        |             |             | America/New_York               | pt-BR                | br opt-in choice 6/12           | BR     | locale
en-CA in New York: Quebec                |             |             | America/New_York               | en-CA                | ca_qc opt-in choice 6/12        | CA     | locale
fr in New York says nothing              |             |             | America/New_York               | fr                   | us opt-out none 12/12           | US     | time-zone
en says nothing                          |             |             | America/New_York               | en                   | us opt-out none 12/12           | US     | time-zone
pt is not Brazil                         |             |             | America/New_York               | pt                   | us opt-out none 12/12           | US     | time-zone
zh-Hant is not Taiwan                    |             |             | America/New_York               | zh-Hant              | us opt-out none 12/12           | US     | time-zone
zh-Hant-TW is                            |             |             | America/New_York               | zh-Hant-TW           | tw_mo opt-in choice 6/12        | TW     | locale
und                                      |             |             | America/New_York               | und                  | us opt-out none 12/12           | US     | time-zone
es-419 is no country                     |             |             | America/New_York               | es-419               | us opt-out none 12/12           | US     | time-zone
en-001 is no country                     |             |             | America/New_York               | en-001               | us opt-out none 12/12           | US     | time-zone
-u-rg- is about formats                  |             |             | America/New_York               | en-u-rg-gbzzzz       | us opt-out none 12/12           | US     | time-zone
-u-rg- is about formats                  |             |             | America/New_York               | en-US-u-rg-dezzzz    | us opt-out none 12/12           | US     | time-zone
de-DE with extensions                    |             |             | America/New_York               | de-DE-u-co-phonebk   | eu opt-in choice 6/12           | DE     | locale
underscore                               |             |             | America/New_York               | de_DE                | eu opt-in choice 6/12           | DE     | locale
en-UK is GB                              |             |             | America/New_York               | en-UK                | uk opt-in choice 6/12           | GB     | locale
lower case                               |             |             | America/New_York               | de-at                | eu opt-in choice 6/12           | AT     | locale
second of two                            |             |             | America/New_York               | en-US,de-DE          | eu opt-in choice 6/12           | DE     | locale
first of two                             |             |             | America/New_York               | de-AT,fr-FR          | eu opt-in choice 6/12           | AT     | locale
after an unreadable one                  |             |             | America/New_York               | !!,de-AT             | eu opt-in choice 6/12           | AT     | locale
after a group of countries               |             |             | America/New_York               | es-419,es-ES         | eu opt-in choice 6/12           | ES     | locale
lenient ones do not count                |             |             | America/New_York               | ja-JP,en-AU,en-NZ    | us opt-out none 12/12           | US     | time-zone
es-MX in Mexico City                     |             |             | America/Mexico_City            | es-MX,es             | mx notice notice 12/12          | MX     | time-zone
en-PR in New York: not looked up         |             |             | America/New_York               | en-PR                | world opt-in choice 6/12        | PR     | locale
no such country                          |             |             | America/New_York               | en-QQ                | unknown opt-in choice 6/6       | QQ     | locale
never loosens: en-US in Paris            |             |             | Europe/Paris                   | en-US,en             | eu opt-in choice 6/6            | FR     | time-zone
never loosens: ja-JP in Sao Paulo        |             |             | America/Sao_Paulo              | ja-JP                | br opt-in choice 6/12           | BR     | time-zone
zone stays: fr-FR in Berlin              |             |             | Europe/Berlin                  | fr-FR                | eu opt-in choice 6/12           | DE     | time-zone
unknown zone: en-US names no region      |             |             | UTC                            | en-US                | unknown opt-in choice 6/6       | -      | unknown
unknown zone: ja-JP names no region      |             |             | Etc/GMT-9                      | ja-JP                | unknown opt-in choice 6/6       | -      | unknown
unknown zone: de-DE names one            |             |             |                                | de-DE,en-US          | unknown opt-in choice 6/6       | DE     | unknown
unknown zone: en-US, then de-AT          |             |             | UTC                            | en-US,de-AT          | unknown opt-in choice 6/6       | AT     | unknown
unknown zone: en-CA: Quebec              |             |             |                                | en-CA                | unknown opt-in choice 6/6       | CA     | unknown
never over an explicit region            |             | US          | UTC                            | de-DE                | us opt-out none 12/12           | US     | region
never over an explicit regime            | us          |             | UTC                            | de-DE                | us opt-out none 12/12           | -      | regime
garbage                                  |             |             | America/New_York               | not a tag            | us opt-out none 12/12           | US     | time-zone
garbage                                  |             |             | America/New_York               | __proto__            | us opt-out none 12/12           | US     | time-zone
garbage                                  |             |             | America/New_York               | de-                  | us opt-out none 12/12           | US     | time-zone
garbage                                  |             |             | America/New_York               | -DE                  | us opt-out none 12/12           | US     | time-zone
POSIX                                    |             |             | America/New_York               | de_DE.UTF-8          | us opt-out none 12/12           | US     | time-zone
POSIX                                    |             |             | America/New_York               | C                    | us opt-out none 12/12           | US     | time-zone
private use                              |             |             | America/New_York               | x-de-DE              | us opt-out none 12/12           | US     | time-zone
`;
