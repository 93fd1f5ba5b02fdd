import { describe, expect, it } from 'vitest';
import { unmark } from '../../src/text/marked.js';
import { attributed, expected, told } from './marked.js';

/** What a noun, an adjective or a passive says, whose it is, and the word that says so. */
const held: readonly string[] = [
  // Whose the noun is.
  'The strike followed [the owners](source)’ [decision](cue) [to close the eastern mine](content).',
  'Voters turned on the mayor after [her](source) [refusal](cue) [to publish the accounts](content).',
  '[Lind](source)’s [criticism](cue) of [the harbour sale](content) drew applause.',
  '[The council](source)’s [support](cue) for [a new bridge](content) never wavered.',
  'A [call](cue) by [the union](source) for [a safer road](content) went unheard.',
  // Who gives it out.
  '[Residents](source) have raised [questions](cue) about [the cost of the repairs](content).',
  '[The union](source) renewed its offer and made a [plea](cue) for [the council to reopen the mill](content).',
  '[Kasper](source) spread the [idea](cue) that [the mill could reopen](content).',
  '[The club](source) asked a [question](cue) about [the state of the ground](content).',
  // What somebody gets from others.
  '[The harbour bill](content) has drawn sharp [criticism](cue) from [both unions](source).',
  '[Lind](content) won the [support](cue) of [the miners](source).',
  '[The plan](content) met with [resistance](cue) from [the owners](source).',
  // How somebody acts.
  '[The villagers](source) stayed in the [hope](cue) of [finding their goats](content).',
  '[Lind](source) voted in [favour](cue) of [the new bridge](content).',
  '[The owners](source) reacted with [anger](cue) at [the ruling of the court](content).',
  // What is said of somebody.
  '[Kasper](source) is a [critic](cue) of [the harbour sale](content).',
  '[Lind](source) [grew worried](cue) that [the dam would fail](content).',
  '[Lind](source) left early, [confident](cue) that [the dam would hold](content).',
  '[Wary](cue) of [a long strike](content), [the owners](source) gave in.',
  '[The owners](source) [were impressed](cue) by [the new design](content).',
  '[The board](source) [seemed eager](cue) [to sell the mill](content).',
  // Passives.
  '[The curfew](content) [was announced](cue) on Monday by [the mayor](source).',
  '[Her doubts](content) [are shared](cue) by [many economists](source).',
];

describe('held', () => {
  for (const marked of held) {
    const { text, marks } = unmark(marked);
    it(text, () => expect(attributed(text).quotes.map(told)).toEqual(expected(marks)));
  }
});

/** Nouns and passives that tell of no thought of anybody named. */
const nobodys: readonly string[] = [
  'The decision to close the mine surprised the town.',
  'Concerns about the dam grew.',
  'Friday’s decision to close the road surprised the town.',
  'The storm’s threat to the coast grew.',
  'The mayor made no mention of the harbour sale.',
  'She did not raise questions about the cost of the repairs.',
  'Lind held a conference call to plan the sale.',
  'Lind met with opposition to the sale.',
  'Our support for a new bridge grew.',
  'Beams gave support to the wall.',
  'The town was attacked by rebels.',
  'Lind was the club’s last hope of a title.',
  'The company cut its financial support for the club.',
  'They took his request for comment.',
  'Critics of the sale left the room.',
  'The scheme, which was backed by the council, failed.',
  'He was recommended by Kasper.',
  'The hole was covered by the guards.',
  'It became clear that the dam would fail.',
];

describe('nobody’s', () => {
  for (const text of nobodys) it(text, () => expect(attributed(text).quotes).toEqual([]));
});

describe('a thought of which somebody tells', () => {
  it('is part of what he says', () => {
    const { quotes } = attributed('Kasper said the union’s call for a safer road was late.');
    expect(quotes.map(told)).toEqual([
      { source: ['Kasper'], cue: ['said'], content: ['the union’s call for a safer road was late'] },
    ]);
  });

  it('ends before his next one', () => {
    const { quotes } = attributed(
      'His support for the new bridge and his refusal to sell the mill surprised the town.',
    );
    expect(quotes.map(({ content }) => content[0]!.text)).toEqual(['the new bridge', 'to sell the mill']);
  });

  it('ends before words in marks that another calls it', () => {
    const { quotes } = attributed('Kasper called Lind’s plan to close the mill “a disgrace.”');
    expect(quotes.map(({ source }) => source?.text)).toEqual(['Kasper']);
  });
});
