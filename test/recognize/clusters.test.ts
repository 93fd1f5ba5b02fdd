import { describe, expect, it } from 'vitest';
import { entitiesOf, mark, resolved, unmark } from './marked.js';

/** Marks with one number are one entity. */
const cases: readonly string[] = [
  '[Kim Jong-un](1) met [Kim Yong Chol](2) and [Kim Yo Jong](3). [Kim Jong Un](1) spoke.',
  'Commissioner [Kim Jong-un](1) spoke. [Kim](1) left. Commissioner [Kim](1) is back.',
  '[Sergei Lavrov](1) came; [Sergey Lavrov](1) left, and [Lavrov](1) slept.',
  '[Bill Clinton](1) and [Hillary Clinton](2) came. Mrs. [Clinton](2) spoke.',
  'The [Shanghai Cooperation Organization](1) ([SCO](1)) met. The [SCO](1) grew.',
  'The [US](1) and the [U.S.](1) are [America](1). [DPRK](2) is [North Korea](2), not [South Korea](3).',
  '[Brightwater Group](1) will buy [Kestrel Foods](2). [Brightwater](1) likes [Kestrel](2).',
  '[Helvara Health](1) was hacked. [Helvara](1) said that it was sorry. [Helvara](1) has clinics.',
  '[Fumio Kishida](1) spoke for the [Kishida Cabinet](2). [Kishida](1) said that he was sorry.',
  'The [UN](1) hosts the [UN Security Council](2). The [UN](1) pays.',
  '[Moscow](1) is not [Russia](2), nor is the [Kremlin](3).',
  '[Ann Park](1) spoke in [Lisbon](2). [Park](1) left.',
  'A post hurt [Malia](1) and [Sasha Obama](2). [Sasha](2) joined President [Obama](3) in May.',
  'President [Trump](1) spoke. His wife, [Melania Trump](2), left with [Donald Trump Jr.](3) Mr. [Trump](1) slept.',
  'King [Charles III](1) spoke. [Charles](1) left, and [Charles II](2) did not.',
  'Pope [Benedict XVI](1) met [Malcolm X](2) there. [Malcolm](2) left. [Benedict](1) prayed.',
  'The [U.S. Congress](1) met. The [United States Congress](1) voted. [Congress](1) left.',
  'The [British Army](1) met the [U.S. Army](2). The [Army](3) left.',
  '[Calder State University](1) has [University Relations](2). The [University](1) agreed.',
  'He is at [Penn State](1). [Pennsylvania State University](1) pays him. [Penn State](1) closed.',
  'He lives in [Washington State](1). [Washington State University](2) closed.',
  'He wrote for [The Daily Lantern](1). The [Daily Lantern](1) is old.',
  'Seamstress [Rosa Ortega](1) ran. The alarm was off, [Ortega](1) said. [Rosa Ortega](1) wept.',
  'The [New York Times](1) wrote. [The Times](1) repeated it.',
  '[Adam Lind](1) ran. [Lind](1) left [Oslo](2). [Lind](1) and [Mona Lind](3) wed. Mrs. [Lind](3) wept. An angry [Lind](-) said so.',
  'The president of the guild, [Terry Berg](1), spoke. Ms. [Berg](1) left.',
  'President [Adam Lind](1) spoke. His son, [Adam Lind Jr.](2), wrote. [Lind Jr.](2) left.',
  '[Rosa Berg](1) was found. Her sister, [Ada Berg](2), wept. It was a message, Ms [Berg](2) said.',
  '[Ken Berg](1) left. [Kenneth Berg](1) is tired. [Berg](1) denied it.',
  '[Andy Berg](1) left. [Andrew Berg](1) is tired. [Anna Berg](2) is not.',
  '[Denise Berg](1) left her office. Cllr [Berg](1) read a letter. [Robert Berg](2) cheered. Cllr [Berg](1) denied it.',
];

describe('clusters', () => {
  it.each(cases)('%s', (source) => {
    const { text, marks } = unmark(source);
    expect(mark(text, resolved(text, marks))).toBe(source);
  });

  it('take what is called a movement for one, however often it looks like a person', () => {
    const { entities } = entitiesOf(
      'The rebel movement Séléka took over. The militia Séléka came. Weeks after the group Séléka came, Séléka fled.',
    );
    expect(entities.find(({ name }) => name === 'Séléka')?.type).toBe('organization');
  });

  it('refuse a bare name that two people in place could bear', () => {
    const { entities, refused } = entitiesOf('Bill Clinton and Hillary Clinton came. Clinton spoke.');
    expect(entities.flatMap(({ mentions }) => mentions).map(({ text }) => text)).not.toContain('Clinton');
    expect(refused).toMatchObject([{ reason: 'ambiguous', text: 'Clinton', rule: 'recognize/name-bare' }]);
    expect(refused[0]!.candidates.map(({ text }) => text)).toEqual(['Bill Clinton', 'Hillary Clinton']);
  });

  it('bear the fullest name, the others as aliases, and the country of a place or nationality', () => {
    const { entities } = entitiesOf(
      'N Korea said so. North Korea denied it. Russians and the Russian army left Moscow.',
    );
    expect(entities.map(({ name, aliases, country }) => ({ name, aliases, country }))).toEqual([
      { name: 'North Korea', aliases: ['N Korea'], country: 'KP' },
      { name: 'Russians', aliases: ['Russian'], country: 'RU' },
      { name: 'Moscow', aliases: [], country: 'RU' },
    ]);
  });
});
