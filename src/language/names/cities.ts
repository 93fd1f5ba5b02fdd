import { keyedList } from '../word-list.js';

/** Cities that the world's news name without their country, with the ISO code of the state that they lie in. */
export const cities: ReadonlyMap<string, string> = new Map(
  keyedList(`
    AE Abu Dhabi, Dubai, Sharjah
    AF Herat, Jalalabad, Kabul, Kandahar, Kunduz, Mazar-i-Sharif
    AM Yerevan
    AO Luanda
    AR Buenos Aires, Córdoba, Mendoza, Rosario
    AT Graz, Innsbruck, Linz, Salzburg, Vienna
    AU Adelaide, Brisbane, Canberra, Darwin, Hobart, Melbourne, Perth, Sydney
    AZ Baku, Ganja
    BA Banja Luka, Mostar, Sarajevo, Srebrenica
    BD Chittagong, Cox's Bazar, Dhaka, Khulna, Sylhet
    BE Antwerp, Bruges, Brussels, Ghent, Liège
    BF Ouagadougou
    BG Plovdiv, Sofia, Varna
    BI Bujumbura
    BO Cochabamba, La Paz, Santa Cruz
    BR Belo Horizonte, Brasília, Brasilia, Curitiba, Fortaleza, Manaus, Porto Alegre, Recife, Rio de Janeiro, Salvador, Sao Paulo, São Paulo
    BW Gaborone
    BY Brest, Gomel, Grodno, Minsk
    CA Calgary, Edmonton, Halifax, Montreal, Ottawa, Quebec City, Regina, Saskatoon, Toronto, Vancouver, Winnipeg
    CD Bukavu, Goma, Kinshasa, Kisangani, Lubumbashi
    CF Bangui
    CG Brazzaville
    CH Basel, Bern, Davos, Geneva, Lausanne, Lugano, Zurich, Zürich
    CI Abidjan, Yamoussoukro
    CL Santiago, Valparaíso, Valparaiso
    CM Bamenda, Douala, Yaoundé, Yaounde
    CN Beijing, Changchun, Changsha, Chengdu, Chongqing, Dalian, Dongguan, Fuzhou, Guangzhou, Hangzhou, Harbin, Jinan, Kunming, Lhasa, Nanjing, Ningbo, Qingdao, Shanghai, Shenyang, Shenzhen, Suzhou, Tianjin, Urumqi, Wuhan, Xiamen, Xi'an, Zhengzhou
    CO Barranquilla, Bogotá, Bogota, Cali, Cartagena, Medellín, Medellin
    CU Guantánamo, Havana, Santiago de Cuba
    CY Limassol, Nicosia
    CZ Brno, Ostrava, Prague
    DE Berlin, Bonn, Bremen, Cologne, Dortmund, Dresden, Düsseldorf, Essen, Frankfurt, Hamburg, Hanover, Leipzig, Mainz, Mannheim, Munich, Nuremberg, Potsdam, Stuttgart
    DK Aarhus, Copenhagen
    DZ Algiers, Oran
    EC Guayaquil, Quito
    EE Tallinn, Tartu
    EG Alexandria, Cairo, Giza, Luxor, Port Said, Sharm el-Sheikh, Suez
    ES Barcelona, Bilbao, Granada, Madrid, Málaga, Seville, Valencia, Zaragoza
    ET Addis Ababa, Mekelle
    FI Helsinki, Tampere, Turku
    FR Bordeaux, Calais, Cannes, Dunkirk, Grenoble, Lille, Lyon, Marseille, Marseilles, Montpellier, Nantes, Nice, Paris, Rennes, Rouen, Strasbourg, Toulouse, Versailles
    GB Aberdeen, Belfast, Birmingham, Bradford, Brighton, Bristol, Cambridge, Cardiff, Coventry, Dundee, Edinburgh, Exeter, Glasgow, Leeds, Leicester, Liverpool, London, Manchester, Newcastle, Norwich, Nottingham, Oxford, Plymouth, Portsmouth, Salisbury, Sheffield, Southampton, Sunderland, Swansea, York
    GE Batumi, Tbilisi
    GH Accra, Kumasi
    GN Conakry
    GR Athens, Piraeus, Thessaloniki
    GT Guatemala City
    HN San Pedro Sula, Tegucigalpa
    HR Dubrovnik, Split, Zagreb
    HT Port-au-Prince
    HU Budapest, Debrecen
    ID Bali, Bandung, Denpasar, Jakarta, Makassar, Medan, Surabaya, Yogyakarta
    IE Cork, Dublin, Galway, Limerick
    IL Beersheba, Haifa, Tel Aviv
    IN Agra, Ahmedabad, Amritsar, Bangalore, Bengaluru, Bhopal, Calcutta, Chandigarh, Chennai, Delhi, Guwahati, Hyderabad, Indore, Jaipur, Jammu, Kanpur, Kochi, Kolkata, Lucknow, Mumbai, Nagpur, New Delhi, Patna, Pune, Ranchi, Srinagar, Varanasi
    IQ Baghdad, Basra, Erbil, Fallujah, Irbil, Karbala, Kirkuk, Mosul, Najaf, Ramadi, Tikrit
    IR Isfahan, Mashhad, Qom, Shiraz, Tabriz, Tehran
    IS Reykjavik, Reykjavík
    IT Bologna, Catania, Florence, Genoa, Milan, Naples, Palermo, Rome, Trieste, Turin, Venice, Verona
    JO Amman
    JP Fukuoka, Fukushima, Hiroshima, Kobe, Kyoto, Nagasaki, Nagoya, Osaka, Sapporo, Sendai, Tokyo, Yokohama
    KE Kisumu, Mombasa, Nairobi
    KG Bishkek, Osh
    KH Phnom Penh, Siem Reap
    KP Kaesong, Pyongyang, Wonsan
    KR Busan, Daegu, Daejeon, Gwangju, Incheon, Pyeongchang, Sejong, Seoul, Ulsan
    KW Kuwait City
    KZ Almaty, Astana
    LA Vientiane
    LB Beirut, Tripoli
    LK Colombo, Jaffna
    LR Monrovia
    LT Kaunas, Vilnius
    LV Riga
    LY Benghazi, Misrata
    MA Casablanca, Fez, Marrakech, Marrakesh, Rabat, Tangier
    MD Chisinau, Chişinău, Tiraspol
    MG Antananarivo
    MK Skopje
    ML Bamako, Gao, Timbuktu
    MM Mandalay, Naypyidaw, Naypyitaw, Rangoon, Yangon
    MN Ulaanbaatar
    MR Nouakchott
    MW Blantyre, Lilongwe
    MX Acapulco, Cancun, Cancún, Ciudad Juárez, Ciudad Juarez, Guadalajara, Mexico City, Monterrey, Oaxaca, Puebla, Tijuana
    MY Johor Bahru, Kuala Lumpur, Penang, Putrajaya
    MZ Beira, Maputo
    NA Windhoek
    NE Agadez, Niamey
    NG Abuja, Benin City, Enugu, Ibadan, Jos, Kaduna, Kano, Lagos, Maiduguri, Port Harcourt
    NI Managua
    NL Amsterdam, Eindhoven, Rotterdam, The Hague, Utrecht
    NO Bergen, Oslo, Trondheim
    NP Kathmandu, Pokhara
    NZ Auckland, Christchurch, Dunedin
    OM Muscat
    PE Arequipa, Cusco, Lima
    PH Cebu, Davao, Manila, Quezon City
    PK Faisalabad, Islamabad, Karachi, Lahore, Multan, Peshawar, Quetta, Rawalpindi
    PL Gdansk, Krakow, Kraków, Lodz, Poznan, Warsaw, Wroclaw
    PR San Juan
    PS Gaza City, Hebron, Jenin, Khan Younis, Nablus, Rafah, Ramallah
    PT Lisbon, Porto
    PY Asunción, Asuncion
    QA Doha
    RO Bucharest, Cluj, Timisoara
    RS Belgrade, Nis, Novi Sad
    RU Belgorod, Chelyabinsk, Grozny, Irkutsk, Kaliningrad, Kazan, Khabarovsk, Krasnodar, Krasnoyarsk, Kursk, Murmansk, Nizhny Novgorod, Novosibirsk, Omsk, Rostov-on-Don, Saint Petersburg, Samara, Saratov, Smolensk, Sochi, St Petersburg, St. Petersburg, Tomsk, Vladivostok, Volgograd, Voronezh, Yakutsk, Yekaterinburg
    RW Kigali
    SA Jeddah, Mecca, Medina, Riyadh
    SD Khartoum, Omdurman, Port Sudan
    SE Gothenburg, Malmo, Malmö, Stockholm, Uppsala
    SI Ljubljana
    SK Bratislava, Kosice
    SL Freetown
    SN Dakar
    SO Kismayo, Mogadishu
    SS Juba
    SV San Salvador
    SY Aleppo, Damascus, Daraa, Deir ez-Zor, Homs, Idlib, Kobani, Latakia, Palmyra, Raqqa
    TD N'Djamena
    TG Lomé, Lome
    TH Bangkok, Chiang Mai, Pattaya, Phuket
    TJ Dushanbe
    TM Ashgabat
    TN Tunis
    TR Ankara, Antalya, Bursa, Diyarbakir, Gaziantep, Istanbul, Izmir
    TW Kaohsiung, Taichung, Tainan, Taipei
    TZ Dar es Salaam, Dodoma
    UA Avdiivka, Bakhmut, Chernihiv, Chernobyl, Dnipro, Donetsk, Kharkiv, Kherson, Kiev, Kramatorsk, Kyiv, Luhansk, Lviv, Mariupol, Mykolaiv, Odesa, Odessa, Sevastopol, Sumy, Zaporizhzhia
    UG Entebbe, Kampala
    US Albany, Albuquerque, Anchorage, Atlanta, Atlantic City, Austin, Baltimore, Baton Rouge, Berkeley, Boston, Boulder, Brooklyn, Buffalo, Charlotte, Charlottesville, Chicago, Cincinnati, Cleveland, Columbus, Dallas, Denver, Des Moines, Detroit, El Paso, Flint, Fort Worth, Fresno, Harlem, Hollywood, Honolulu, Houston, Indianapolis, Jacksonville, Kansas City, Las Vegas, Long Beach, Los Angeles, Louisville, Manhattan, Memphis, Miami, Milwaukee, Minneapolis, Nashville, New Orleans, New York City, Newark, Oakland, Oklahoma City, Omaha, Orlando, Philadelphia, Phoenix, Pittsburgh, Portland, Raleigh, Reno, Sacramento, Salt Lake City, San Antonio, San Bernardino, San Diego, San Francisco, San Jose, Seattle, St Louis, St. Louis, Tallahassee, Tampa, Tucson, Tulsa, Wichita
    UY Montevideo
    UZ Samarkand, Tashkent
    VA Vatican City
    VE Caracas, Maracaibo
    VN Da Nang, Hanoi, Ho Chi Minh City, Saigon
    XK Pristina
    YE Aden, Hodeidah, Sana'a, Sanaa, Taiz
    ZA Bloemfontein, Cape Town, Durban, Johannesburg, Pretoria, Soweto
    ZM Lusaka
    ZW Bulawayo, Harare
  `),
);
