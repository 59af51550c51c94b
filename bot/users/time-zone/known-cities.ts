/**
 * The best-known city of each local time, the most populous first, for the choice among equal zones. Every
 * offset in use has one.
 */
export const wellKnownZones: readonly string[] = `
  Europe/London Europe/Berlin America/New_York Asia/Calcutta Europe/Moscow Asia/Shanghai America/Los_Angeles
  America/Chicago America/Sao_Paulo Asia/Jakarta Asia/Tokyo Asia/Dubai Africa/Lagos Africa/Cairo Asia/Karachi
  Asia/Dhaka Asia/Tehran Europe/Istanbul America/Mexico_City America/Bogota America/Buenos_Aires Asia/Tashkent
  Europe/Kiev Australia/Sydney America/Denver Asia/Singapore Asia/Bangkok Asia/Hong_Kong Asia/Manila
  Asia/Saigon Asia/Seoul Africa/Johannesburg Africa/Nairobi Europe/Paris Europe/Madrid Europe/Rome
  Europe/Warsaw Europe/Lisbon Europe/Athens Europe/Bucharest Europe/Amsterdam Asia/Riyadh Asia/Baghdad
  Asia/Jerusalem Asia/Almaty Asia/Yekaterinburg Asia/Novosibirsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Yakutsk
  Asia/Vladivostok Asia/Magadan Asia/Kamchatka Europe/Samara Europe/Kaliningrad Europe/Minsk Asia/Omsk
  Asia/Tbilisi Asia/Yerevan Asia/Baku Asia/Kabul Asia/Katmandu Asia/Colombo Asia/Rangoon Asia/Kuala_Lumpur
  Asia/Taipei Asia/Makassar Asia/Jayapura Asia/Ulaanbaatar Asia/Beirut Asia/Urumqi Africa/Casablanca
  Africa/Algiers Africa/Tunis Africa/Tripoli Africa/Khartoum Africa/Addis_Ababa Africa/Accra Africa/Abidjan
  Africa/Kinshasa Africa/Luanda America/Lima America/Caracas America/Santiago America/La_Paz America/Asuncion
  America/Montevideo America/Havana America/Santo_Domingo America/Guatemala America/Toronto America/Phoenix
  America/Vancouver America/Halifax America/St_Johns America/Anchorage America/Manaus America/Noronha
  America/Tijuana Pacific/Honolulu America/Adak Australia/Perth Australia/Brisbane Australia/Adelaide
  Australia/Darwin Australia/Lord_Howe Australia/Eucla Pacific/Auckland Pacific/Chatham Pacific/Fiji
  Pacific/Guadalcanal Pacific/Port_Moresby Pacific/Norfolk Pacific/Tongatapu Pacific/Apia Pacific/Kiritimati
  Pacific/Pago_Pago Pacific/Tahiti Pacific/Marquesas Pacific/Gambier Pacific/Easter America/Godthab
  Atlantic/Azores Atlantic/Cape_Verde Atlantic/Reykjavik Atlantic/South_Georgia Europe/Chisinau
  America/Miquelon
`
  .trim()
  .split(/\s+/);

/** Large cities that no zone is named after, as `plainName` writes them. */
export const otherCities: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    "Europe/Berlin":
      "munich, munchen, hamburg, cologne, koln, frankfurt, stuttgart, dusseldorf, leipzig, dresden",
    "Europe/London":
      "manchester, birmingham, liverpool, leeds, glasgow, edinburgh, bristol, cardiff, belfast",
    "Europe/Paris": "marseille, lyon, toulouse, nice, nantes, strasbourg, bordeaux, lille",
    "Europe/Madrid": "barcelona, valencia, seville, sevilla, malaga, bilbao, zaragoza",
    "Europe/Lisbon": "porto, braga, coimbra, faro, lisboa",
    "Europe/Rome":
      "roma, milan, milano, naples, napoli, turin, torino, florence, firenze, bologna, venice, venezia",
    "Europe/Amsterdam": "rotterdam, the hague, den haag, utrecht, eindhoven",
    "Europe/Brussels": "antwerp, ghent, bruxelles, brussel",
    "Europe/Zurich": "geneva, geneve, basel, bern, lausanne",
    "Europe/Vienna": "wien, graz, salzburg, linz, innsbruck",
    "Europe/Prague": "praha, brno, ostrava",
    "Europe/Warsaw": "warszawa, krakow, lodz, wroclaw, poznan, gdansk",
    "Europe/Kiev": "kharkiv, lviv, odesa, odessa, dnipro, zaporizhzhia",
    "Europe/Moscow":
      "moskva, st petersburg, kazan, nizhny novgorod, rostov on don, krasnodar, sochi, voronezh",
    "Asia/Yekaterinburg": "chelyabinsk, perm, ufa, tyumen",
    "Europe/Minsk": "gomel, brest, grodno, vitebsk",
    "Europe/Athens": "thessaloniki, athina",
    "Europe/Bucharest": "bucuresti, cluj napoca, timisoara, iasi",
    "Europe/Stockholm": "gothenburg, goteborg, malmo",
    "Europe/Istanbul": "ankara, izmir, antalya, bursa",
    "America/New_York":
      "nyc, boston, washington, washington dc, philadelphia, miami, atlanta, orlando, charlotte, pittsburgh, cleveland",
    "America/Chicago":
      "houston, dallas, austin, san antonio, minneapolis, new orleans, st louis, kansas city, nashville",
    "America/Denver": "salt lake city, albuquerque, el paso",
    "America/Los_Angeles":
      "la, san francisco, sf, seattle, san diego, las vegas, portland, sacramento, san jose",
    "America/Toronto": "montreal, ottawa, quebec",
    "America/Edmonton": "calgary",
    "America/Mexico_City": "ciudad de mexico, cdmx, guadalajara, puebla",
    "America/Sao_Paulo":
      "rio de janeiro, rio, brasilia, belo horizonte, curitiba, porto alegre, salvador, goiania",
    "America/Bogota": "medellin, cali, barranquilla, cartagena",
    "America/Guayaquil": "quito",
    "America/Caracas": "maracaibo",
    "Asia/Calcutta":
      "mumbai, bombay, delhi, new delhi, bangalore, bengaluru, chennai, hyderabad, pune, ahmedabad, jaipur, lucknow",
    "Asia/Karachi": "lahore, islamabad, faisalabad, rawalpindi, peshawar",
    "Asia/Dhaka": "chittagong",
    "Asia/Shanghai":
      "beijing, peking, shenzhen, guangzhou, chengdu, wuhan, tianjin, hangzhou, nanjing, chongqing",
    "Asia/Tokyo": "osaka, kyoto, nagoya, yokohama, sapporo, fukuoka, hiroshima",
    "Asia/Seoul": "busan, incheon, daegu",
    "Asia/Saigon": "hanoi, da nang, saigon",
    "Asia/Jakarta": "surabaya, bandung, medan, semarang, yogyakarta",
    "Asia/Makassar": "denpasar, bali",
    "Asia/Bangkok": "chiang mai, phuket, pattaya",
    "Asia/Manila": "quezon city, cebu, davao",
    "Asia/Kuala_Lumpur": "penang, johor bahru",
    "Asia/Dubai": "abu dhabi, sharjah",
    "Asia/Riyadh": "jeddah, mecca, medina, dammam",
    "Asia/Jerusalem": "tel aviv, haifa",
    "Asia/Tehran": "mashhad, isfahan, shiraz, tabriz",
    "Asia/Almaty": "astana, shymkent, nur sultan",
    "Asia/Rangoon": "mandalay",
    "Africa/Cairo": "alexandria, giza",
    "Africa/Lagos": "abuja, kano, ibadan, port harcourt",
    "Africa/Johannesburg": "cape town, durban, pretoria",
    "Africa/Casablanca": "rabat, marrakesh, marrakech, fes, tangier, agadir",
    "Africa/Abidjan": "yamoussoukro",
    "Africa/Accra": "kumasi",
    "Africa/Nairobi": "mombasa",
    "Africa/Dar_es_Salaam": "dodoma, zanzibar",
    "Australia/Sydney": "canberra, newcastle",
    "Australia/Brisbane": "gold coast, cairns",
    "Pacific/Auckland": "wellington, christchurch",
  }).flatMap(([zone, cities]) => cities.split(", ").map((city) => [city, zone])),
);
