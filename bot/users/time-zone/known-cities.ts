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

/** Large cities that no zone is named after, in the bot's languages. */
export const otherCities: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    "Europe/Berlin":
      "munich, munchen, hamburg, cologne, koln, frankfurt, stuttgart, dusseldorf, leipzig, dresden, munique, мюнхен, гамбург, кельн, кёльн, франкфурт, дрезден, лейпциг, штутгарт, дюссельдорф, hambourg, hamburgo, colonia, francfort, مونیخ, هامبورگ, کلن, فرانکفورت",
    "Europe/London":
      "manchester, birmingham, liverpool, leeds, glasgow, edinburgh, bristol, cardiff, belfast, манчестер, ливерпуль, бирмингем, эдинбург, глазго, edimburgo, edimbourg, edinburg, منچستر, لیورپول",
    "Europe/Paris":
      "marseille, lyon, toulouse, nice, nantes, strasbourg, bordeaux, lille, марсель, лион, ницца, тулуза, marsella, burdeos, marselha, مارسی, نیس",
    "Europe/Madrid":
      "barcelona, valencia, seville, sevilla, malaga, bilbao, zaragoza, барселона, валенсия, севилья, малага, barcelone, sevilha, بارسلونا",
    "Europe/Lisbon": "porto, braga, coimbra, faro, lisboa",
    "Europe/Rome":
      "roma, milan, milano, naples, napoli, turin, torino, florence, firenze, bologna, venice, venezia, милан, неаполь, турин, флоренция, венеция, mailand, neapel, florenz, venedig, napoles, florencia, venecia, milao, turim, florenca, veneza, venise, میلان, ونیز, ناپل",
    "Europe/Amsterdam":
      "rotterdam, the hague, den haag, utrecht, eindhoven, роттердам, гаага, la haye, la haya, haia, روتردام",
    "Europe/Brussels":
      "antwerp, ghent, bruxelles, brussel, antwerpen, anvers, amberes, gent, gand, антверпен",
    "Europe/Zurich":
      "geneva, geneve, basel, bern, lausanne, genf, ginebra, genebra, jenewa, женева, базель, берн, лозанна, bale, berne, basilea, berna, ژنو, بازل",
    "Europe/Vienna": "wien, graz, salzburg, linz, innsbruck",
    "Europe/Prague": "praha, brno, ostrava",
    "Europe/Warsaw":
      "warszawa, krakow, lodz, wroclaw, poznan, gdansk, краков, гданьск, вроцлав, krakau, danzig, breslau, cracovia, cracovie",
    "Europe/Kiev":
      "kharkiv, lviv, odesa, odessa, dnipro, zaporizhzhia, харьков, львов, одесса, днепр, запорожье",
    "Europe/Moscow":
      "moskva, st petersburg, kazan, nizhny novgorod, rostov on don, krasnodar, sochi, voronezh, санкт петербург, питер, спб, казань, нижний новгород, ростов на дону, краснодар, сочи, воронеж, sankt petersburg, san petersburgo, sao petersburgo, سن پترزبورگ",
    "Asia/Yekaterinburg": "chelyabinsk, perm, ufa, tyumen, челябинск, пермь, уфа, тюмень, сургут",
    "Europe/Minsk": "gomel, brest, grodno, vitebsk, гомель, брест, гродно, витебск, могилев",
    "Europe/Athens": "thessaloniki, athina",
    "Europe/Bucharest": "bucuresti, cluj napoca, timisoara, iasi",
    "Europe/Stockholm": "gothenburg, goteborg, malmo",
    "Europe/Istanbul": "ankara, izmir, antalya, bursa, анкара, измир, анталья, бурса, آنکارا, ازمیر, آنتالیا",
    "America/New_York":
      "nyc, boston, washington, washington dc, philadelphia, miami, atlanta, orlando, charlotte, pittsburgh, cleveland, бостон, вашингтон, филадельфия, майами, атланта, بوستون, واشنگتن, میامی",
    "America/Chicago":
      "houston, dallas, austin, san antonio, minneapolis, new orleans, st louis, kansas city, nashville, хьюстон, даллас, остин, هیوستون, دالاس",
    "America/Denver": "salt lake city, albuquerque, el paso",
    "America/Los_Angeles":
      "la, san francisco, sf, seattle, san diego, las vegas, portland, sacramento, san jose, сан франциско, сиэтл, сан диего, лас вегас, سانفرانسیسکو, سان فرانسیسکو, لاس وگاس",
    "America/Toronto": "montreal, ottawa, quebec, монреаль, оттава, مونترال, اتاوا",
    "America/Edmonton": "calgary",
    "America/Mexico_City": "ciudad de mexico, cdmx, guadalajara, puebla",
    "America/Sao_Paulo":
      "rio de janeiro, rio, brasilia, belo horizonte, curitiba, porto alegre, salvador, goiania, рио де жанейро, бразилиа",
    "America/Bogota": "medellin, cali, barranquilla, cartagena",
    "America/Guayaquil": "quito",
    "America/Caracas": "maracaibo",
    "Asia/Calcutta":
      "mumbai, bombay, delhi, new delhi, bangalore, bengaluru, chennai, hyderabad, pune, ahmedabad, jaipur, lucknow, мумбаи, дели, нью дели, бангалор, nova delhi, nova deli, nueva delhi, neu delhi, بمبئی, دهلی, دهلی نو",
    "Asia/Karachi": "lahore, islamabad, faisalabad, rawalpindi, peshawar, лахор, исламабад, لاهور, اسلام آباد",
    "Asia/Dhaka": "chittagong",
    "Asia/Shanghai":
      "beijing, peking, shenzhen, guangzhou, chengdu, wuhan, tianjin, hangzhou, nanjing, chongqing, пекин, шэньчжэнь, гуанчжоу, pekin, pequim, پکن, گوانجو",
    "Asia/Tokyo":
      "osaka, kyoto, nagoya, yokohama, sapporo, fukuoka, hiroshima, осака, киото, нагоя, اوساکا, کیوتو",
    "Asia/Seoul": "busan, incheon, daegu",
    "Asia/Saigon": "hanoi, da nang, saigon, ханой, нячанг, дананг, هانوی",
    "Asia/Jakarta": "surabaya, bandung, medan, semarang, yogyakarta",
    "Asia/Makassar": "denpasar, bali, денпасар, бали, بالی",
    "Asia/Bangkok": "chiang mai, phuket, pattaya, пхукет, паттайя, чиангмай",
    "Asia/Manila": "quezon city, cebu, davao",
    "Asia/Kuala_Lumpur": "penang, johor bahru",
    "Asia/Dubai": "abu dhabi, sharjah, абу даби, шарджа, ابوظبی, شارجه",
    "Asia/Riyadh":
      "jeddah, mecca, medina, dammam, мекка, медина, джидда, mekka, mekah, mekkah, madinah, jedah, la meca, meca, la mecque, مکه, مدینه, جده",
    "Asia/Jerusalem": "tel aviv, haifa, тель авив, хайфа, تل آویو, حیفا",
    "Asia/Tehran":
      "mashhad, isfahan, shiraz, tabriz, مشهد, اصفهان, شیراز, تبریز, کرج, قم, اهواز, رشت, کرمانشاه, یزد, کرمان, اراک, همدان, мешхед, исфахан, шираз",
    "Asia/Almaty": "astana, shymkent, nur sultan, астана, шымкент, караганда",
    "Asia/Rangoon": "mandalay",
    "Asia/Tashkent": "namangan, андижан, наманган",
    "Asia/Tbilisi": "batumi, batoumi, батуми",
    "Asia/Kabul": "herat, mazar i sharif, هرات, مزار شریف",
    "Asia/Baghdad": "basra, mosul, erbil, najaf, بصره, موصل, نجف, اربیل",
    "Africa/Cairo": "alexandria, giza, alejandria, alexandrie, александрия, اسکندریه",
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
  }).map(([zone, cities]) => [zone, cities.split(", ")]),
);
