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
       alarmed!: that by
       amazed!: that by at
       angry!: that about at over
       annoyed!: that about
       anxious: that about infinitive
       appalled!: that by at
       apprehensive: about
       ashamed!: that of
       astonished!: that by at
       baffled!: that by
       bearish: on about
       bullish: on about
       comfortable: with
       concerned: that clause about over
       critical: of
       delighted!: that clause with about
       disappointed!: that clause with about in by at
       disgusted!: that by
       dismayed!: that by at
       dissatisfied: with
       distrustful: of
       disturbed!: that by
       eager: infinitive
       embarrassed!: that by about
       encouraged!: that by
       enthusiastic: about
       excited!: that about by
       fearful: that of
       fond: of
       frightened: that of
       frustrated!: that with by
       furious!: that about at over
       glad!: that clause about
       grateful!: that clause for
       happy!: that clause about with
       hopeful: that clause about of
       horrified!: that by
       impressed!: that by with
       inclined: infinitive
       infuriated!: that by
       insulted!: that by
       interested: in
       intrigued!: by
       irritated!: that by with at
       keen: infinitive on
       nervous: that about
       offended!: that by
       optimistic: that clause about
       outraged!: that by over
       passionate: about
       pessimistic: that about
       pleased!: that clause with about by
       proud!: that of
       puzzled!: that by
       relieved!: that
       resentful!: that of
       sad!: that about
       saddened!: that by
       satisfied: that with
       scared: that of
       shocked!: that by
       sorry!: that clause for about
       supportive: of
       surprised!: that by at
       suspicious: of about
       sympathetic: to
       thankful!: that for
       thrilled!: that with about
       troubled!: that by
       uncomfortable!: with about
       uneasy!: about with over
       unhappy!: that about with
       uninterested: in
       upset!: that about by over
       worried: that clause about`,
    ),
  ],
};
