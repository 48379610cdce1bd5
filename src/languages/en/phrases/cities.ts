/** Well-known cities that no time zone is named after, in small letters. */
export const cities: ReadonlySet<string> = new Set(
  `san francisco|san diego|san jose|seattle|boston|houston|dallas|austin|philadelphia|atlanta|miami|washington|munich|hamburg|cologne|frankfurt|leipzig|dresden|stuttgart|düsseldorf|hannover|nuremberg|bremen|graz|linz|salzburg|innsbruck|geneva|basel|bern|lyon|marseille|toulouse|bordeaux|lille|nantes|barcelona|valencia|seville|bilbao|porto|braga|coimbra|milan|turin|naples|bologna|florence|rotterdam|the hague|utrecht|eindhoven|antwerp|ghent|manchester|birmingham|leeds|glasgow|edinburgh|bristol|liverpool|sheffield|cardiff|cork|galway|gothenburg|göteborg|aberdeen|malmö|bergen|trondheim|tromsø|aarhus|odense|tampere|turku|kraków|krakow|wrocław|gdańsk|poznań|lublin|brno|ostrava|cluj-napoca|cluj|iași|timișoara|thessaloniki|ankara|izmir|haifa|tel aviv|beer sheva|nazareth|ramallah|alexandria|lahore|multan|islamabad|mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|pune|ahmedabad|chittagong|kandy|hanoi|penang|cebu|bandung|surabaya|osaka|kyoto|busan|shenzhen|guangzhou|beijing|eldoret|mombasa|kisumu|kumasi|ibadan|kano|abuja|port harcourt|jos|cape town|durban|pretoria|rio de janeiro|belo horizonte|porto alegre|curitiba|medellín|cali|guadalajara|rosario|córdoba|valparaíso|wellington|christchurch|canberra|montreal|ottawa|calgary|saskatoon|poznan|łódź|lodz|rennes|strasbourg|grenoble|montpellier|groningen|leiden|enschede|tilburg|leuven|nottingham|leicester|coventry|newcastle|swansea|hull|gdynia|huelva|bursa|cusco|dundee|inverness|limerick|oxford|cambridge|exeter|plymouth|southampton|norwich|brighton|milwaukee|minneapolis|pittsburgh|cleveland|baltimore|nashville|charlotte|tampa|orlando|new orleans|sacramento|tucson|fort worth|san antonio|columbus|mwanza|blantyre|quebec|dubai|abu dhabi|sharjah|jeddah`.split(
    '|',
  ),
)

/** Short forms of states and countries behind a town: “Duluth MN”. */
export const states: ReadonlySet<string> = new Set(
  'AL AK AZ AR CA CO CT DE FL GA ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR RI SC SD TN TX UT VT VA WA WV WI WY BC ON QC AB NS NSW VIC QLD NZ UK USA UAE'.split(
    ' ',
  ),
)
