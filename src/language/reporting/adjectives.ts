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
      'aware!: that of\nmindful!: that of\nconscious!: that of\nfrank: about\ncandid: about\nopen: about',
    ),
    ...cueTable(
      'deny',
      'opposed: to\ndoubtful: that about of\nskeptical: that about of\nsceptical: that about of\ndismissive: of\ncynical: about\nwary: of',
    ),
    ...cueTable('promise', 'determined: infinitive that\ncommitted: to infinitive'),
    ...cueTable(
      'guess',
      'certain: that clause about\nconfident: that clause about of\nconvinced: that clause of\npersuaded: that clause\npositive: that clause\nsure: that clause about of\nuncertain: that about wh\nunsure: about wh\nunaware: that of',
    ),
    ...cueTable(
      'feel',
      `afraid: that clause of
       alarmed!: that by
       angry!: that about at over
       annoyed!: that about
       anxious: that about infinitive
       appalled!: that by at
       apprehensive: about
       ashamed!: that of
       bullish: on about
       bearish: on about
       concerned: that clause about over
       critical: of
       delighted!: that clause with about
       disappointed!: that clause with about in
       disgusted!: that by
       enthusiastic: about
       fearful: that of
       frightened: that of
       frustrated!: that with by
       furious!: that about at over
       glad!: that clause about
       grateful!: that clause for
       happy!: that clause about with
       hopeful: that clause about of
       horrified!: that by
       nervous: that about
       optimistic: that clause about
       outraged!: that by over
       passionate: about
       pessimistic: that about
       pleased!: that clause with about
       proud!: that of
       sad!: that about
       saddened!: that by
       satisfied: that with
       scared: that of
       shocked!: that by
       sorry!: that clause for about
       supportive: of
       surprised!: that by at
       sympathetic: to
       thankful!: that for
       thrilled!: that with about
       unhappy!: that about with
       upset!: that about by over
       worried: that clause about`,
    ),
  ],
};
