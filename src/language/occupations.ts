import { wordList } from './word-list.js';

/**
 * What people do or are in a story, as it may stand right before their full names: trades, callings and parts played. In
 * lower case; words that name companies as well (“brewer”, “developer”) and offices (see `titles`) are left out.
 */
export const occupations: ReadonlySet<string> = new Set(
  wordList(`
    accountant, acrobat, actuary, administrator, anaesthetist, anchorman, anchorwoman, angler, anthropologist,
    apprentice, archaeologist, archivist, astronaut, astronomer, athlete, auctioneer, auditor, babysitter, ballerina,
    barber, baritone, barmaid, barman, barrister, bartender, beautician, beekeeper, biker, biochemist, biographer,
    biologist, blacksmith, blogger, boatman, bodyguard, boilermaker, bookkeeper, bookseller, botanist, bouncer, boxer,
    bricklayer, broadcaster, butcher, butler, bystander, cabbie, cameraman, camerawoman, campaigner, cardiologist,
    caregiver, carer, caretaker, carpenter, cartoonist, cashier, cellist, cellmate, chauffeur, chemist, childminder,
    chiropractor, choirmaster, choreographer, cinematographer, clergyman, clergywoman, clerk, climber, co-author,
    co-defendant, co-pilot, co-worker, cobbler, colleague, columnist, commuter, composer, conductor, conservationist,
    conspirator, contestant, contractor, contributor, cook, cosmonaut, courier, craftsman, crewman, crewmember,
    criminologist, critic, curator, customer, cyclist, dancer, decorator, defendant, dentist, dermatologist, deserter,
    detainee, dietitian, dishwasher, dissident, diver, docker, dockworker, doorman, dramatist, dressmaker, driver,
    drummer, ecologist, electrician, embryologist, engineer, environmentalist, epidemiologist, ethicist, evacuee,
    evangelist, explorer, eyewitness, farmer, farmhand, farmworker, fencer, financier, firefighter, fireman, fisherman,
    fishmonger, flautist, florist, footballer, foreman, forester, fugitive, fundraiser, gamekeeper, gardener,
    geneticist, geographer, geologist, glaciologist, golfer, grandmaster, groundsman, guard, guitarist, gunman,
    gymnast, gynaecologist, hacker, hairdresser, handyman, headmaster, headmistress, headteacher, herder, homeowner,
    horticulturist, hostage, hotelier, housekeeper, housewife, hunter, hydrologist, illustrator, immunologist,
    influencer, inmate, innkeeper, instructor, intern, interpreter, inventor, investigator, investor, janitor, jeweler,
    jeweller, jockey, joiner, juror, keyboardist, laborer, labourer, landlady, landlord, landowner, librarian,
    lifeguard, lineman, linguist, lobbyist, locksmith, logger, longshoreman, machinist, magician, magistrate, maid,
    mailman, manicurist, mathematician, mechanic, medic, merchant, metallurgist, meteorologist, microbiologist,
    midwife, milkman, miner, missionary, motorist, mountaineer, musician, musicologist, nanny, naturalist, navigator,
    neighbor, neighbour, neurologist, neuroscientist, neurosurgeon, newsreader, nun, nutritionist, obstetrician,
    oceanographer, oncologist, onlooker, optician, organiser, organist, organizer, ornithologist, orthodontist,
    paediatrician, painter, paralegal, paramedic, parishioner, parolee, passenger, passerby, pathologist, patient,
    pediatrician, pensioner, percussionist, pharmacist, pharmacologist, philosopher, photographer, photojournalist,
    physicist, physiologist, physiotherapist, pianist, planner, playwright, plumber, podcaster, policeman, policewoman,
    pollster, porter, postman, postmaster, postmistress, potter, prisoner, programmer, promoter, prospector, protester,
    protestor, psychiatrist, psychologist, psychotherapist, publicist, pupil, radiographer, radiologist, railwayman,
    rancher, ranger, receptionist, refugee, rescuer, resident, retiree, rider, roofer, rower, runner, sailor, salesman,
    saleswoman, schoolboy, schoolgirl, schoolteacher, screenwriter, sculptor, seaman, seamstress, seismologist,
    servant, sharecropper, shepherd, shipwright, shoemaker, shopkeeper, shopper, skater, skier, skipper, smuggler,
    sociologist, soldier, soloist, songwriter, soprano, spectator, sportswriter, sprinter, statistician, stevedore,
    steward, stewardess, stockbroker, stonemason, stuntman, supporter, surfer, surveyor, survivor, suspect, swimmer,
    tailor, technician, tenant, tenor, theologian, therapist, toolmaker, toxicologist, trader, trainee, trainer,
    translator, trawlerman, trombonist, trooper, trucker, trumpeter, tutor, undergraduate, undertaker, urologist,
    usher, valet, vendor, vet, veterinarian, victim, villager, vintner, violinist, virologist, vocalist, volcanologist,
    volunteer, voter, waiter, waitress, walker, warder, watchmaker, watchman, weaver, welder, whistleblower, witness,
    woodcutter, worker, worshipper, wrestler, youtuber, zookeeper, zoologist
  `),
);

/** Whether the word, in either case, says what a person does or is: “plumber”, “Skipper”. */
export function isOccupation(word: string): boolean {
  return occupations.has(word.toLowerCase());
}
