import type { RequestTypesMessages, TypeMessages } from '../request-messages.js';

const type = (label: string, description: string): TypeMessages => ({ label, description });

export const requestTypes: RequestTypesMessages = {
  access: type(
    'Mo shonraí a thaispeáint dom',
    'Cóip de na sonraí pearsanta atá againn fút, agus cad a dhéanaimid leo (rochtain).',
  ),
  'access:categories': type(
    'A rá liom cén cineál sonraí a bhailíonn sibh',
    'Na catagóirí faisnéise, cad as a dtagann siad, cén fáth a n-úsáidimid iad agus cé a fhaigheann iad.',
  ),
  'access:specific': type(
    'Mo shonraí a thaispeáint dom',
    'Na míreanna sonracha faisnéise pearsanta atá againn fút, i bhfoirm is féidir leat a thabhairt áit eile.',
  ),
  confirmation: type('A rá liom an bhfuil sonraí agaibh fúm', 'Tá nó níl, gan chóip.'),
  correction: type('Mo shonraí a cheartú', 'Tá rud éigin atá againn fút mícheart nó neamhiomlán.'),
  deletion: type(
    'Mo shonraí a scriosadh',
    'Scriosaimid gach rud nach bhfuil orainn a choinneáil de réir dlí (léirscriosadh). Ní féidir é seo a chealú.',
  ),
  anonymisation: type(
    'Sonraí nach bhfuil gá leo a anaithnidiú nó a bhlocáil',
    'I gcás sonraí atá gan ghá, iomarcach nó láimhseáilte in aghaidh an dlí.',
  ),
  restriction: type(
    'Stop a chur le húsáid mo shonraí go fóill',
    'Coinnímid iad agus ní dhéanaimid aon rud eile leo, mar shampla fad atáimid ag seiceáil an bhfuil siad ceart (srian ar phróiseáil).',
  ),
  portability: type(
    'Mo shonraí a thabhairt dom le tabhairt áit eile',
    'I bhformáid choitianta ar féidir le seirbhís eile í a léamh (iniomparthacht sonraí).',
  ),
  objection: type(
    'Agóid a dhéanamh in aghaidh úsáid mo shonraí',
    'Stopaimid mura bhfuil cúiseanna fíorláidre againn. I gcás fógraíochta stopaimid i gcónaí.',
  ),
  'third-parties': type(
    'A rá liom cé a fuair mo shonraí',
    'Na cuideachtaí ar nochtamar sonraí pearsanta dóibh.',
  ),
  'consent:withdraw': type(
    'Mo thoiliú a tharraingt siar',
    'I gcás aon ruda ar thoiligh tú leis roimhe seo. I gcás fianán, úsáid na socruithe fianán: oibríonn siad láithreach.',
  ),
  'consent:information': type(
    'A rá liom cad a tharlaíonn mura dtoilím',
    'Cad is féidir leat a dhiúltú, agus cad a leanann as.',
  ),
  'sale:opt-out': type(
    'Gan m’fhaisnéis phearsanta a dhíol ná a roinnt',
    'Stopann sé fógraíocht spriocdhírithe freisin. Tagann sé i bhfeidhm láithreach sa bhrabhsálaí seo.',
  ),
  'sale:opt-in': type(
    'Díol nó roinnt a cheadú arís',
    'Má dhiúltaigh tú roimhe seo agus má d’athraigh tú d’intinn.',
  ),
  'sensitive:limit': type(
    'Teorainn a chur le húsáid m’fhaisnéise pearsanta íogaire',
    'Ní úsáidimid í ach chun an rud a d’iarr tú orainn a dhéanamh.',
  ),
  'automated-decisions:opt-out': type(
    'Gan ligean do mheaisíní cinneadh a dhéanamh fúm',
    'Gan phróifíliú ná teicneolaíocht uathoibrithe i gcinntí tábhachtacha.',
  ),
  'automated-decisions:access': type(
    'Cinneadh uathoibrithe a mhíniú dom',
    'Cad a rinne an teicneolaíocht, agus conas a tháinig sí ar an toradh.',
  ),
  'automated-decisions:review': type(
    'Go bhféachfadh duine ar chinneadh uathoibrithe',
    'I gcás cinntí nach ndearna ach meaisín agus a théann i bhfeidhm ort.',
  ),
  'marketing:opt-out': type(
    'Stop a chur le ríomhphoist mhargaíochta',
    'Scríobhfaimid chugat fós faoi orduithe agus faoi do chuntas.',
  ),
  'post-mortem': type(
    'A rá cad a tharlóidh do mo shonraí tar éis mo bháis',
    'Treoracha chun a bhfuil againn a choinneáil, a scriosadh nó a thabhairt ar aghaidh.',
  ),
  nomination: type(
    'Duine a ainmniú le gníomhú thar mo cheann',
    'Má fhaigheann tú bás nó mura féidir leat gníomhú a thuilleadh, beidh an duine seo in ann do chearta a úsáid.',
  ),
  'de-indexing': type(
    'Nasc a thaispeánann m’ainm a bhaint',
    'Stopaimid de bheith ag scaipeadh na faisnéise, nó bainimid an nasc as torthaí cuardaigh.',
  ),
  complaint: type(
    'Gearán a dhéanamh faoin gcaoi a láimhseálann sibh mo shonraí',
    'Inis dúinn cad a chuaigh mícheart. Fiosróimid é agus scríobhfaimid chugat.',
  ),
  appeal: type(
    'Achomharc a dhéanamh in aghaidh cinnidh faoi iarratas roimhe seo',
    'Féachann duine eile air arís.',
  ),
};
