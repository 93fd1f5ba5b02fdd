import type { CueTable } from '../reporting.js';
import { cueTable } from './table.js';

/**
 * Verbs of saying, thinking and feeling whose complement is what somebody says, thinks or feels. A verb belongs here
 * if “X VERBs that …”, “X VERBs to …” or “…,” X VERBs attributes the content to X.
 */
export const reportingVerbs: CueTable = {
  kind: 'verb',
  entries: [
    ...cueTable(
      'neutral',
      `say: quote that clause wh of
       tell@: quote that clause wh of about order
       add: quote that clause
       advise@: quote that order against
       affirm: quote that object
       announce: quote that clause object wh
       answer: quote that
       articulate: quote that object
       begin: quote
       blog: quote that
       boom: quote
       break in: quote
       brief@: that on
       broadcast: that
       cable: quote that
       chant: quote object
       chat: quote
       chime in: quote
       cut in: quote
       pipe up: quote
       chuckle: quote
       cite: that as object
       come back: quote
       comment: quote that on about
       communicate: that object
       convey: that object
       continue: quote
       credit: object
       cry: quote that
       cry out: quote
       deadpan: quote
       declare: quote that clause object
       deliver: object
       describe: as object wh
       dictate: that
       discuss: wh object
       drawl: quote
       echo: quote that object
       elaborate: quote that on
       email: quote that
       emphasise: quote that wh object
       emphasize: quote that wh object
       exclaim: quote that
       explain: quote that clause wh object
       express: object
       go on: quote about
       highlight: quote that wh object
       holler: quote
       inform@: that of about
       interject: quote
       intone: quote
       issue: object
       jest: quote that
       joke: quote that clause about at
       laugh: quote
       mention: quote that gerund object
       mumble: quote that
       murmur: quote that
       muse: quote that about on
       mutter: quote that
       narrate: quote that
       note: quote that clause wh object
       notify@: that of
       observe: quote that
       offer: quote infinitive object
       opine: quote that on about
       outline: wh object
       paraphrase: quote as
       post: quote that
       proclaim: quote that object
       publish: object
       pun: quote
       quip: quote that
       radio: quote that
       quote: as object
       read: quote
       recite: quote object
       recount: quote that wh gerund object
       reiterate: quote that object
       relate: quote that
       relay: that object
       remark: quote that on
       remind@: quote that of
       repeat: quote that
       reply: quote that
       report: quote that clause gerund object wh
       respond: quote that
       restate: quote that object
       retweet: quote that object
       scream: quote that
       shriek: quote that
       scribble: quote
       share: quote that object
       shout: quote that
       shout out: quote
       sigh: quote
       signal: that clause object
       sing: quote
       smile: quote
       sob: quote
       speak: of about
       speak out: of about against
       specify: that wh object
       start: quote
       state: quote that clause object
       stress: quote that wh object
       sum up: quote object
       summarise: quote wh
       summarize: quote wh
       talk: of about
       testify: quote that clause about on against
       telegraph: quote that
       text: quote that
       thank: for object
       thunder: quote
       tweet: quote that clause object
       type: quote
       underline: quote that object
       underscore: quote that wh object
       update: quote
       utter: quote object
       voice: object
       volunteer: quote that infinitive
       whisper: quote that
       wire: quote that
       write: quote that clause of about wh
       yell: quote that
       reference: object
       allude to: object
       lay out: object
       touch on: object
       bring up: object
       recap: object
       rehash: object
       list: object
       invoke: object
       unveil: object
       float: object
       preach: object
       chronicle: object wh
       debate: object wh over about
       address: object
       reaffirm: object
       tweet out: quote object
       rattle off: object
       tick off: object
       sketch out: object
       refer to: object as
       focus on: object gerund
       dwell on: object
       harp on: object
       expound on: object
       weigh in: quote on about wh
       sound off on: object
       lecture: about on
       seize on: object
       zero in on: object
       play up: object
       talk up: object
       play down: object
       divulge: quote that object
       revisit: object
       evoke: object
       publicize: object
       regale: object
       concentrate on: object
       spar: over about
       bicker: over about
       quarrel: over about
       deliberate: on over
       reel off: object
       trot out: object
       run through: object
       harken back: to
       hark back: to
       gloat: over about
       speak up: for about
       make the case: that for
       hold forth on: object
       expand on: object
       expand upon: object
       expound upon: object
       riff on: object
       reminisce: about quote
       babble: quote
       bark: quote
       bawl: quote
       bellow: quote
       bleat: quote
       blurt: quote
       bray: quote
       cackle: quote
       chirp: quote
       chortle: quote
       cluck: quote
       coo: quote
       crack: quote
       croak: quote
       croon: quote
       drone: quote
       gasp: quote
       growl: quote
       grunt: quote
       hiss: quote
       hoot: quote
       howl: quote
       interrupt: quote
       lisp: quote
       purr: quote
       rasp: quote
       react: quote
       rejoin: quote
       retaliate: quote
       roar: quote
       screech: quote
       snarl: quote
       sniff: quote
       snort: quote
       splutter: quote
       sputter: quote
       squawk: quote
       squeak: quote
       squeal: quote
       stammer: quote
       stutter: quote
       trill: quote
       warble: quote
       wheeze: quote
       whimper: quote
       yammer: quote
       yelp: quote
       declaim: quote
       bluster: quote
       demur: quote that
       snicker: quote
       snipe: quote that`,
    ),
    ...cueTable(
      'claim',
      `accuse: of
       allege: quote that clause object
       argue: quote that clause for against over
       assert: quote that clause object
       aver: quote that
       boast: quote that about of
       brag: quote that about of
       charge: quote that object
       claim: quote that clause infinitive object
       contend: quote that clause
       counter: quote that object
       hint: quote that clause at
       imply: quote that clause
       insinuate: that object
       insist: quote that clause on
       intimate: that
       maintain: quote that clause
       make out: that
       point to: object
       cast: as
       paint: as
       depict: as object
       rate: as
       frame: as
       pitch: as
       portray: as object
       profess: infinitive that
       protest: quote that object
       purport: infinitive
       put it: quote
       put it to@: quote that
       quibble: that
       reason: quote that
       retort: quote that
       shoot back: quote that
       fire back: quote that
       hit back: quote that
       snap: quote
       suggest: quote that clause gerund object wh
       tout: object as
       inveigh: against
       exaggerate: object
       propound: object
       overstate: object
       understate: object
       double down on: object gerund
       justify: object gerund
       rationalize: object
       rationalise: object
       overestimate: object
       underestimate: object
       misrepresent: object
       mischaracterize: object
       mischaracterise: object
       gloss over: object
       sugarcoat: object
       equate: object
       contrast: object
       pretend: that infinitive clause`,
    ),
    ...cueTable(
      'confirm',
      `acknowledge!: quote that clause gerund object
       allow: that
       admit!: quote that clause gerund object wh to
       agree: quote that clause infinitive with on
       ascertain!: that wh
       attest: that
       certify: that
       clarify: quote that object wh
       come clean: quote
       concede!: quote that clause object
       conclude: quote that clause
       concur: quote that
       confess!: quote that gerund object to
       own up: quote to
       confide: quote that
       confirm!: quote that clause wh object
       corroborate!: that object
       demonstrate!: that wh object
       detail: wh object
       determine: that wh
       disclose!: quote that object wh
       discover!: that wh
       document!: that wh object
       establish!: that wh
       find: that clause object
       find out!: that wh
       illustrate: that wh object
       indicate: quote that clause wh object
       know!: that clause wh
       learn!: that clause of about wh
       make clear: that
       make it clear: that clause
       note down: that
       notice!: that object wh
       point out!: quote that object
       prove!: that wh
       realise!: that
       realize!: that
       recall!: quote that clause gerund wh object
       recognise!: that object
       recognize!: that object
       record: that
       remember!: quote that gerund wh
       reveal!: quote that clause wh object
       rule: that against on in
       see!: that wh as
       show!: that clause wh object
       spell out: quote that wh object
       understand!: that wh
       verify!: that wh object
       vouch: that for
       warrant: that
       discern!: that object wh
       fathom: wh object
       misunderstand: object
       forget!: that wh`,
    ),
    ...cueTable(
      'deny',
      `contradict: object
       debunk: object
       decry: quote object as
       denounce: quote object as
       decline: infinitive object
       deny: quote that clause gerund object
       disagree: quote that with on over
       disavow: object
       discount: object
       dismiss: quote object as
       dispute: quote that clause object
       doubt: that clause wh object
       object: quote that to
       push back: quote that against on
       question: quote wh object
       rebuff: object
       rebut: quote object
       rebuke: quote object
       refute: quote that object
       refuse: infinitive
       reject: quote object
       repudiate: object
       rule out: gerund object
       oppose: object gerund
       resist: object gerund
       renounce: object
       disregard: object
       ignore: object
       pooh-pooh: object
       advise against: object gerund
       argue against: object gerund
       campaign against: object gerund
       caution against: object gerund
       come out against: object gerund
       counsel against: object gerund
       decide against: object gerund
       lobby against: object gerund
       opt against: object gerund
       recommend against: object gerund
       rule against: object gerund
       speak out against: object gerund
       vote against: object gerund
       warn against: object gerund
       balk: at
       bristle: at
       discredit: object
       disown: object
       disapprove: of
       shrug off: object
       brush off: object
       brush aside: object
       wave off: object
       tamp down: object
       back away from: object gerund
       back off: object
       walk back: object
       hit back at: object
       fire back at: object`,
    ),
    ...cueTable(
      'promise',
      `assure@: quote that clause
       guarantee: that clause object
       pledge: quote that clause infinitive object
       promise: quote that clause infinitive object
       reassure@: that
       swear: quote that clause infinitive
       threaten: quote that infinitive object
       undertake: infinitive
       vow: quote that clause infinitive object
       plan: infinitive
       intend: infinitive that gerund
       aim: infinitive
       seek: infinitive
       decide: that infinitive wh against on
       vote: infinitive for
       opt: infinitive
       consent: infinitive to
       resolve: infinitive that
       aspire: infinitive to`,
    ),
    ...cueTable(
      'order',
      `admonish@: quote that order
       agitate: for
       appeal: for
       beg: quote that order
       beseech: quote order
       call: for on
       caution@: quote that clause against order
       command: quote that order
       counsel: quote that order
       decree: that object
       demand: quote that infinitive object
       direct: that order
       encourage: quote order object
       exhort: quote order
       implore: quote order
       instruct: quote that order
       ordain: that
       order: quote that order object
       plead: quote that for infinitive
       pray: quote that for
       propose: quote that infinitive gerund object for
       recommend: quote that gerund object wh
       request: quote that order object
       stipulate: that
       urge: quote that order object
       warn@: quote that clause of about against order object
       advocate: object gerund for that
       push: for
       lobby: for against order
       clamor: for
       clamour: for
       campaign: for against
       crusade: against for
       petition: order for
       rally: against
       dare: order
       invite: order
       forbid: order
       goad: order
       nudge: order
       prod: order
       coax: order`,
    ),
    ...cueTable(
      'ask',
      `ask: quote wh order for about object
       challenge: quote order object
       demand to know: wh quote
       enquire: quote wh about
       inquire: quote wh about
       ponder: quote wh object
       probe: wh object
       query: quote wh object
       examine: wh object
       investigate: wh
       explore: wh object
       quiz: wh
       press: quote wh for on order
       grill: wh
       wonder: quote wh clause about`,
    ),
    ...cueTable(
      'guess',
      `anticipate: that clause gerund object
       assess: that wh
       assume: that clause
       believe: that clause object in
       bet: that clause quote
       calculate: that clause
       conjecture: that quote
       consider: that gerund object wh
       deduce: that
       deem: that
       envisage: that object
       envision: that object
       estimate: that clause quote object
       expect: that clause order object
       figure: that clause
       forecast: that clause quote object
       foresee: that object
       foretell: that
       guess: that clause quote wh
       hypothesise: that
       hypothesize: that
       imagine: that clause wh
       infer: that
       interpret: as
       judge: that as
       posit: quote that
       postulate: quote that
       predict: quote that clause wh object
       regard: as
       view: as
       presume: that clause
       project: that clause object
       prophesy: quote that
       reckon: that clause quote
       sense: that clause object
       speculate: quote that clause about
       suppose: that clause
       surmise: quote that clause
       suspect: that clause object
       theorise: that
       theorize: quote that
       think: that clause wh of about as
       contemplate: object gerund
       mull: object wh gerund
       weigh: object wh gerund
       reflect: on
       speculate on: object
       reconsider: object gerund wh
       rethink: object
       second-guess: object
       ruminate: on about
       puzzle over: object wh
       toy with: object gerund
       flirt with: object gerund`,
    ),
    ...cueTable(
      'feel',
      `applaud: quote object
       laud: quote object
       blast: quote object as
       apologise: quote for
       apologize: quote for
       bemoan: quote object that
       complain: quote that clause about of over
       condemn: quote object as
       pound: as object
       pan: as object
       trash: as object
       skewer: as object
       go after: as object
       perceive: as
       commend: quote object
       congratulate: quote on object
       criticise: quote object as for
       criticize: quote object as for
       cheer: quote
       dread: that gerund object
       enthuse: quote
       fear: that clause object
       feel: that clause
       fume: quote that over about at
       gripe: quote that about
       groan: quote
       grumble: quote that about
       gush: quote
       hail: quote as object
       hope: that clause infinitive for object
       joke about: quote
       lament: quote that object
       marvel: quote that at
       moan: quote that
       mock: quote object as
       praise: quote object as
       rage: quote at against about
       rant: quote about against
       regret!: that gerund object
       rejoice: quote that in at over
       resent!: that object gerund
       salute: quote object
       scoff: quote at
       slam: quote object as
       sneer: quote at
       sympathise: quote with
       sympathize: quote with
       vent: quote about object
       wail: quote
       welcome: quote object
       whine: quote that about
       wish: that clause infinitive
       worry: quote that clause about over wh
       assail: object as
       attack: quote object as
       blame: object
       castigate: object as
       chide: quote object
       deplore: quote object
       deride: object as
       disparage: object as
       endorse: object
       fault: object
       honor: object
       honour: object
       rail: quote against
       ridicule: object as
       scold: quote object
       want: infinitive order object
       support: object
       prefer: object infinitive gerund
       despise: object
       chastise: object
       compliment: object
       favor: object gerund
       favour: object gerund
       back: object
       defend: object as
       promote: object
       champion: object as
       admire: object
       lambaste: object as
       extol: object
       downplay: object
       belittle: object as
       trumpet: object
       espouse: object
       denigrate: object
       vilify: object
       lambast: object as
       lash out: at quote against over
       rip: object as
       brand: object as
       label: object as
       characterize: object as
       characterise: object as
       liken: object
       compare: object
       love: object gerund infinitive
       hate: object gerund
       like: object gerund infinitive
       dislike: object gerund
       loathe: object
       detest: object
       abhor: object
       adore: object
       relish: object
       cherish: object
       respect: object
       distrust: object
       mistrust: object
       disdain: object
       scorn: object
       appreciate: object
       value: object
       embrace: object
       bash: object as
       savage: object
       boo: object
       heckle: object
       taunt: object
       smear: object as
       demonize: object
       demonise: object
       insult: object
       shame: object
       jeer: object
       pillory: object
       excoriate: object
       lampoon: object
       satirize: object
       berate: object
       upbraid: object
       reprimand: object
       censure: object
       reproach: object
       malign: object
       slander: object
       defame: object
       impugn: object
       hammer: object
       pummel: object
       romanticize: object
       glorify: object
       exalt: object
       eulogize: object
       hype: object
       herald: object as
       revere: object
       venerate: object
       idolize: object
       condone: object
       side: with
       care: about
       dream: of about
       fret: about over that
       hit out: at
       hammer away: at
       minimize: object
       minimise: object
       obsess: over about
       desire: object infinitive
       covet: object
       envy: object
       long: infinitive for
       yearn: infinitive for
       tease: object about
       approve: of
       prioritize: object
       prioritise: object
       commiserate: with
       empathize: with
       empathise: with
       sour on: object
       delight in: object
       revel in: object
       pine for: object
       root for: object
       cheer on: object
       gush over: object
       swoon over: object
       fawn over: object
       rave about: object
       fixate on: object
       stand by: object
       stand behind: object
       stick up for: object
       crow: quote that about
       exult: quote that in
       grouse: quote that about
       carp: about
       fantasize: about
       agonize: over about
       agonise: over about
       chafe: at
       recoil: at
       wince: at
       cringe: at
       bridle: at
       seethe: quote over at
       tear into: object
       rip into: object
       lace into: object
       unload on: object
       fulminate: against
       rail at: object
       swipe at: object
       look forward to: object gerund
       identify with: object
       look up to: object
       look down on: object
       tire of: object`,
    ),
  ],
};
