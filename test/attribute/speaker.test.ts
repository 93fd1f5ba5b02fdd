import { describe, expect, it } from 'vitest';
import { annotateText } from '../support/annotate.js';

/** A text, and the name of the entity that speaks in its last quote; null where nobody is to be named. */
const cases: readonly (readonly [string, string | null])[] = [
  ['Anna Braun, the minister, left Oslo. “It was cold,” she said.', 'Anna Braun'],
  ['Karl Braun, the minister, left Oslo. “Braun is a great man,” he said.', null],
  ['Anna Braun met Karl Lind in Oslo, when he said the deal was dead.', 'Karl Lind'],
  ['Anna Braun and Karl Lind said the deal was dead.', null],
  ['Earlier statements from Karl Lind suggested that the deal was dead.', 'Karl Lind'],
  ['Anna Braun stayed. A letter seen by the Ledger, dated 3 May and signed by Anna Braun, urged a cut.', 'Anna Braun'],
  ['Anna Braun stayed. A letter urged a cut that was signed by Anna Braun.', null],
  ['Anna Braun left on Friday. Her letter said the deal was dead.', 'Anna Braun'],
  ['Harbour Bank issued a statement on Friday. Karl Lind left. “We are sorry,” the statement said.', 'Harbour Bank'],
  ['In a letter to the board, Anna Braun apologized. The letter said that the deal was dead.', 'Anna Braun'],
  ['A lawsuit filed on Monday by Anna Braun named Karl Lind. “He lied,” the suit said.', 'Anna Braun'],
  ['A lawsuit filed on Monday named Karl Lind. “He lied,” the suit said.', null],
  ['Anna Braun issued a statement. A statement reached Karl Lind. “It is over,” the statement said.', null],
  ['Anna Braun issued a statement on Friday. “It is over,” the letter said.', null],
  [
    'In a letter, Anna Braun apologized. The letter told of her illness. She was treated in May. “I have to rest,” it says.',
    'Anna Braun',
  ],
  ['In a letter, Anna Braun apologized. The letter told of it. The council met. “We will wait,” it said.', null],
  ['Anna Braun said the deadlock had kept them safe before claiming that the deal was dead.', 'Anna Braun'],
  ['Anna Braun criticized a letter. The letter said that the deal was dead.', null],
  ['Another top minister, Anna Braun, said the deal was dead.', 'Anna Braun'],
  ['Anna Braun said the deal reminds her of an old film, adding, “It ends badly.”', 'Anna Braun'],
  ['Karl Lind told Anna Braun the deal looks like a toy, joking that “it would not hold a cat.”', 'Karl Lind'],
  ['The council accused Anna Braun of implying that the deal was dead.', 'Anna Braun'],
  ['The council criticized Anna Braun for calling the deal a trap.', 'Anna Braun'],
  ['The row grew after Anna Braun met the owners, calling them crooks and vowing to end the deal.', 'Anna Braun'],
  ['Karl Lind left, with Anna Braun tweeting that it was late and asking, “Who pays for it?”', 'Anna Braun'],
  ['Anna Braun backed away from a forecast that Karl Lind would leave soon, and blamed the weather.', 'Anna Braun'],
  [
    'Anna Braun -- whose husband left the party -- has derided the plan, suggesting that the deal was dead.',
    'Anna Braun',
  ],
  ['The meeting left Anna Braun to wonder what had gone wrong.', 'Anna Braun'],
  [
    'Anna Braun said the deal reminds her of the film titled “The Long Road,” explaining, “It ends badly.”',
    'Anna Braun',
  ],
  ['“It is a trap,” Senator Anna Braun of Voss and Senator Karl Lind of Bergen said.', null],
  ['Anna Braun wrote that the girls should wait and described their clothes as rude.', 'Anna Braun'],
  ['Karl Lind showed interest in a comment that also protested “the hegemony of others.”', 'Karl Lind'],
  ['Rep. Anna Braun, R-Ohio, who opposes the plan, said the deal was dead.', 'Anna Braun'],
  ['It appealed to Senator Anna Braun, Republican of Arizona, who had suggested that the deal was dead.', 'Anna Braun'],
  ['Rivals like Senator Anna Braun of Vermont who said the deal was dead left early.', 'Anna Braun'],
  [
    'Anna Braun, president of the United Federation of Teachers, which has members, said the deal was dead.',
    'Anna Braun',
  ],
  [
    'Anna Braun recalled that trade turnover between the two states reached two billion dollars, and predicted that it would grow.',
    'Anna Braun',
  ],
  ['Mr. Braun and Mr. Lind said the deal was dead.', null],
  ['Secretary of the Interior Anna Braun said the deal was dead.', 'Anna Braun'],
  ['A spokesman for President Anna Braun said the deal was dead.', null],
  ['Mayor Anna Braun is leaving her office, she announced on Friday.', 'Anna Braun'],
  ['Karl Roth spoke on Monday. Mayor Anna Braun is leaving her office, she announced on Friday.', null],
  ['Mayor Anna Braun (D) and Mayor Karl Lind (R) said the deal was dead.', null],
  ['Mayor Karl Braun left the hall. He hit a man after he asked the mayor if he “fully backed the tax.”', null],
  ['The University of Voss President Anna Braun said the deal was dead.', 'Anna Braun'],
  ['Senator Lindsay Braun spoke on Sunday. “You write at your own peril,” he said on the radio.', 'Lindsay Braun'],
  ['Delegates chose Anna Braun of Ohio over a lawyer who said the deal was dead.', null],
];

describe('who speaks', () => {
  for (const [text, name] of cases) {
    it(text, () => {
      const { quotes, entities } = annotateText(text);
      const { source } = quotes.at(-1)!;
      expect(entities.find(({ id }) => id === source?.entity)?.name ?? null).toBe(name);
    });
  }
});
