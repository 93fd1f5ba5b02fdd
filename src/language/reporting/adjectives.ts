import type { CueTable } from '../reporting.js';
import { cueTable } from './table.js';

/** Adjectives of which the complement is what somebody thinks, feels or means to do: “is confident that it works”. */
export const reportingAdjectives: CueTable = {
  kind: 'adjective',
  entries: [
    ...cueTable(
      'claim',
      'adamant: that clause about\nclear: that about\nemphatic: that\ninsistent: that on\nvocal: about\noutspoken: about',
    ),
    ...cueTable(
      'confirm',
      'aware!: that of\nmindful!: that of\nconscious!: that of\nfrank: about\ncandid: about\ncoy: about wh\nevasive: about\nopen: about',
    ),
    ...cueTable(
      'deny',
      'opposed: to\ndoubtful: that about of\nskeptical: that about of wh\nsceptical: that about of\ndismissive: of\ncynical: about\nwary: of',
    ),
    ...cueTable('promise', 'determined: infinitive that\ncommitted: to infinitive'),
    ...cueTable(
      'guess',
      'certain: that clause about\nconfident: that clause about of in\nconvinced: that clause of\npersuaded: that clause\npositive: that clause\nsure: that clause about of\nuncertain: that about wh\nunsure: about wh of\nunaware: that of',
    ),
    ...cueTable(
      'feel',
      `afraid: that clause of
       aggrieved!: that by at
       aghast!: that at
       alarmed!: that by at over
       amazed!: that by at
       angered!: that by at
       angry!: that about at over with
       annoyed!: that about by at with
       anxious: that about infinitive over
       appalled!: that by at
       apprehensive: about
       ashamed!: that of
       astonished!: that by at
       baffled!: that by
       bearish: on about
       bewildered!: that by
       bothered!: that by
       bullish: on about
       comfortable: with
       concerned: that clause about over by
       critical: of
       delighted!: that clause with about by at
       disappointed!: that clause with about in by at over
       disgusted!: that by at with
       disheartened!: that by
       disillusioned!: that with by
       dismayed!: that by at over
       dissatisfied: with
       distraught!: that over at about
       distressed!: that by at about
       distrustful: of
       disturbed!: that by at about
       eager: infinitive
       ecstatic!: that about over at
       elated!: that by at with
       embarrassed!: that by about
       encouraged!: that by
       enraged!: that by at over
       enthusiastic: about
       exasperated!: that by with at
       excited!: that about by
       fearful: that of
       flattered!: that by
       fond: of
       frightened: that of
       frustrated!: that with by at about over
       furious!: that about at over
       glad!: that clause about
       grateful!: that clause for
       gratified!: that by
       happy!: that clause about with
       heartbroken!: that by over about
       heartened!: that by
       hesitant: about
       hopeful: that clause about of
       horrified!: that by at
       impressed!: that by with
       incensed!: that by at over
       inclined: infinitive
       infuriated!: that by at
       insulted!: that by
       interested: in
       intrigued!: by
       irked!: that by at
       irritated!: that by with at
       jubilant!: that about over at
       keen: infinitive on
       livid!: that about at over with
       mortified!: that by at
       mystified!: that by
       nervous: that about wh
       offended!: that by at
       optimistic: that clause about
       outraged!: that by over at about
       overjoyed!: that by at with
       passionate: about
       perplexed!: that by
       perturbed!: that by
       pessimistic: that about
       pleased!: that clause with about by
       proud!: that of
       puzzled!: that by
       reassured!: that by
       relieved!: that by at infinitive
       resentful!: that of
       sad!: that about
       saddened!: that by at
       satisfied: that with
       scared: that of
       shocked!: that by at
       sorry!: that clause for about
       stunned!: that by at
       supportive: of
       surprised!: that by at about
       suspicious: of about
       sympathetic: to
       thankful!: that for
       thrilled!: that with about by at
       troubled!: that by
       uncomfortable!: with about
       unconvinced: that by of
       uneasy!: about with over
       unhappy!: that about with over
       unimpressed: by with
       uninterested: in
       unnerved!: that by
       unsettled!: that by
       upset!: that about by over with at
       worried: that clause about over by wh`,
    ),
  ],
};
