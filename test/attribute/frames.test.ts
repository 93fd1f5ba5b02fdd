import { describe, expect, it } from 'vitest';
import { annotateText } from '../support/annotate.js';
import { attributed } from './marked.js';

/** Sentences of news with all that is said in them: whose it is, and its words. */
const told: readonly (readonly [string, ...(readonly [string, string])[]])[] = [
  // A main verb behind the relative clause with the cue.
  [
    'Governor Ada Lind, who on Monday claimed the dam was safe, said on Friday that it had failed.',
    ['Governor Ada Lind', 'the dam was safe'],
    ['Governor Ada Lind', 'it had failed'],
  ],
  // “if”: a condition, unless a clause of its own follows or it is asked.
  ['The mayor refused to concede if she lost the election.', ['The mayor', 'to concede if she lost the election']],
  ['Lind said if it rained the wall would give.', ['Lind', 'if it rained the wall would give']],
  ['Reporters asked Lind if the wall was safe.', ['Reporters', 'if the wall was safe']],
  // What is refused is told with the refusal; what is made somebody do, or too early to tell, nobody says.
  [
    'Mr. Lind said he expected a vote, but refused to predict how it would end.',
    ['Mr. Lind', 'he expected a vote'],
    ['Mr. Lind', 'to predict how it would end'],
  ],
  ['It is too early to say whether the bridge will hold.'],
  ['She had her brother announce the winner.'],
  ['He predicted how it would end.', ['He', 'how it would end']],
  [
    'Voters want to know whether she backs or opposes the treaty.',
    ['Voters', 'to know whether she backs or opposes the treaty'],
  ],
  // Whose a participle is.
  [
    'Shares fell after the company warned of heavy losses, saying demand was weak.',
    ['the company', 'heavy losses'],
    ['the company', 'demand was weak'],
  ],
  ['The minister resigned after the board urged him to go, saying the time had come.', ['the board', 'him to go']],
  // One cue, one record.
  ['The council wrote in a report that the bridge was unsafe.', ['The council', 'the bridge was unsafe']],
  ['She called it cruel and useless, “a gift to smugglers.”', ['She', 'it cruel and useless, “a gift to smugglers.”']],
  // Subjects.
  [
    'The lawsuit, which was brought by the attorney general, Bo Kasper, accused the company of fraud.',
    ['The lawsuit', 'the company of fraud'],
  ],
  ['Bo Kasper, the attorney general, accused the company of fraud.', ['Bo Kasper', 'the company of fraud']],
  [
    'He sent a letter to members saying he hoped the vote would “clear the air.”',
    ['a letter to members', 'he hoped the vote would “clear the air.”'],
  ],
  [
    'The North agrees, a longstanding condition U.S. diplomats have said must be on the table.',
    ['U.S. diplomats', 'a longstanding condition … must be on the table'],
  ],
  // Programmes, and where it was said.
  [
    'Ada Lind said on NBC’s “Meet the Press” on Sunday that the panel had a case.',
    ['Ada Lind', 'the panel had a case'],
  ],
  ['“It works,” she said on CBS’ “Face the Nation.”', ['she', 'It works,']],
  [
    '“It works,” Mr. Lind said in a speech in Leeds in which he offered a critique of the plan.',
    ['Mr. Lind', 'It works,'],
    ['he', 'the plan'],
  ],
  // What the reporter puts beside.
  [
    'Trade fell, since, according to the letter, the port would have closed.',
    ['the letter', 'the port would have closed'],
  ],
  ['The council was split; most members had left, analysts said.', ['analysts', 'most members had left']],
  ['The engineer said the wall is new, but she did not name the builder.', ['The engineer', 'the wall is new']],
  ['He left after, according to Lind, the network cut his report.', ['Lind', 'the network cut his report']],
  ['He lived in Rome, where, Lind said, he met the king.', ['Lind', 'he met the king']],
  ['The fire broke out soon after, Lind said, and spread.', ['Lind', 'The fire broke out soon after … and spread']],
  [
    'The town feels the impact, Lind said, that the mine has had on it.',
    ['Lind', 'The town feels the impact … that the mine has had on it'],
  ],
  ['It is no secret, Lind said, that the mine will close.', ['Lind', 'It is no secret … that the mine will close']],
  ['On Monday, Lind said, that the mine would close.', ['Lind', 'the mine would close']],
  ['She is liked, rather than just a local star, as Lind suggested.'],
  ['The firm will pay and not fight, as Lind noted.', ['Lind', 'The firm will pay and not fight']],
  [
    'Lind “just fled. Is that brave?” Kim’s adviser Tom Braun asked.',
    ['Kim’s adviser Tom Braun', 'just fled. Is that brave?'],
  ],
  ['Lind said his wife, Ida, “never took the money.”', ['Lind', 'his wife, Ida, “never took the money.”']],
  ['Lind said on Monday, “never again in this town.”', ['Lind', 'never again in this town.']],
  [
    'Critics blasted the council for hiding that Berg’s and Lind’s deal was off.',
    ['Critics', 'the council for hiding that Berg’s and Lind’s deal was off'],
  ],
  ['Lind credited Kim with saving the port.', ['Lind', 'Kim with saving the port']],
  ['The bank credited the account with $50.'],
  ['Lind called Kim, the mayor of Oslo, a coward.', ['Lind', 'Kim, the mayor of Oslo, a coward']],
  ['Lind called Kim, her boss, on Monday.'],
  ['The rule was called “far too soft” by Lind.', ['Lind', 'The rule … far too soft']],
  ['The man was called “Bo” by all.'],
  ['“It is late,” Lind said to laughs. “He never learns.”', ['Lind', 'It is late, … He never learns.']],
  ['“It is late,” another friend, Ida Roth told us. “We tried.”', ['Ida Roth', 'It is late, … We tried.']],
  ['Lind issued a statement, “We stand together tonight.”', ['Lind', 'We stand together tonight.']],
  ['Lind released a song, “We Stand Together Tonight.”'],
  ['Lind said, and I quote, “We love the poor of this town.”', ['Lind', 'We love the poor of this town.']],
  ['The film holds footage of Lind saying that the mine was shut.', ['Lind', 'the mine was shut']],
  ['“Would it be open to talks?” Lind pressed.', ['Lind', 'Would it be open to talks?']],
  ['Lind pressed “send” and left.'],
  [
    'As the crowd began to chant, Lind was joined by Kim and joked, “You are very silly.”',
    ['Lind', 'You are very silly.'],
  ],
  [
    'Most were quick, with Lind saying it was late and asking, “How can she win?”',
    ['Lind', 'it was late'],
    ['Lind', 'How can she win?'],
  ],
  ['Lind emailed supporters saying: “The struggle goes on.”', ['Lind', 'The struggle goes on.']],
  ['Lind sent a letter saying the struggle goes on.', ['Lind', 'the struggle goes on']],
  ['Lind learned that in May after the storm passed.'],
  ['Lind learned that in May the mine had closed.', ['Lind', 'in May the mine had closed']],
  ['Voters agree - Ida Roth: “It was the most simple lesson.”', ['Ida Roth', 'It was the most simple lesson.']],
  ['Lind said she wants talks, as have other members.', ['Lind', 'she wants talks']],
  ['The pact led to what aide Kim Roth called “the end of an era.”', ['aide Kim Roth', 'the end of an era.']],
  ['Voters see which party favors the mine.', ['Voters', 'which party favors the mine']],
  [
    'Lind issued a statement on Monday. “We regret the delay in this matter.”',
    ['Lind', 'We regret the delay in this matter.'],
  ],
  ['Lind did not issue a statement on Monday.'],
  ['Lind said she met the “old dog” — a play on “top dog,” which few understood.', ['Lind', 'she met the “old dog”']],
  ['Lind said it was time to act, an apparent reference to the vote.', ['Lind', 'it was time to act']],
  ['Lind said the mine would close — a blow that few had foreseen.', ['Lind', 'the mine would close']],
  ['Lind repeated the claim that Kim sold it - an argument that rings hollow.', ['Lind', 'Kim sold it']],
  [
    'Lind refused to say the word “strike,” another moment seized upon by critics.',
    ['Lind', 'to say the word “strike,”'],
  ],
  [
    'Guards do not know how many tunnels there are, a gap that worries the town.',
    ['Guards', 'how many tunnels there are'],
  ],
  ['Lind said the law — a gift to banks — would cost jobs.', ['Lind', 'the law — a gift to banks — would cost jobs']],
  [
    'Lind said the town needs a road, another bridge and a school.',
    ['Lind', 'the town needs a road, another bridge and a school'],
  ],
  [
    'Lind said the town needs a bridge, a project that would cost millions.',
    ['Lind', 'the town needs a bridge, a project that would cost millions'],
  ],
  ['Voters say crime matters, and as the race goes south, the issue is growing.', ['Voters', 'crime matters']],
  [
    'Lind said the mine was shut, and when it opened, it would be safe.',
    ['Lind', 'the mine was shut, and when it opened, it would be safe'],
  ],
  ['The board announced its winner and the crowd was pleased.', ['The board', 'its winner']],
  ['The board announced its winner was ill.', ['The board', 'its winner was ill']],
  [
    'Lind said Kim still needs to go -- though he said Kim had asked for time.',
    ['Lind', 'Kim still needs to go'],
    ['he', 'Kim had asked for time'],
  ],
  ['Lind called the vote very careless without naming anybody.', ['Lind', 'the vote very careless']],
  ['The state vows to defend the law after a neighbor sued it.', ['The state', 'to defend the law']],
  ['The state vows to defend the law after the court rules.', ['The state', 'to defend the law after the court rules']],
  [
    'The real problem, she said, is the wall, scrawling a line across the map.',
    ['she', 'The real problem … is the wall'],
  ],
  ['The minister said it was a triumph, implicitly putting his name on it.', ['The minister', 'it was a triumph']],
  [
    'The minister said the troops advanced, taking the bridge.',
    ['The minister', 'the troops advanced, taking the bridge'],
  ],
  // A clause that is still to come.
  [
    'Lind agreed, adding that despite the long war on drugs, the market stays open.',
    ['Lind', 'despite the long war on drugs, the market stays open'],
  ],
  [
    'Lind agreed, adding that as Kim left, the guards closed the gate.',
    ['Lind', 'as Kim left, the guards closed the gate'],
  ],
  // The same hearer, and what stands beside a question.
  [
    'Lind told him that Kim had done nothing wrong and asked him to close the case.',
    ['Lind', 'Kim had done nothing wrong'],
    ['Lind', 'him to close the case'],
  ],
  [
    'Lind asked Kim whether his deputy had a problem and mentioned a large donation.',
    ['Lind', 'whether his deputy had a problem'],
    ['Lind', 'a large donation'],
  ],
  // An object is no time, and what goes on to do something says nothing.
  [
    'Though nobody asked, Lind acknowledged the meeting in a post, saying it went well.',
    ['Lind', 'the meeting'],
    ['Lind', 'it went well'],
  ],
  ['Instead, Lind would go on to lavish criticism on Kim, arguing he was biased.', ['Lind', 'he was biased']],
  ['The memos offer an extraordinary look at the talks.'],
  ['Lind tweeted a link to the story.'],
  ['Lind tweeted an attack on the judges.', ['Lind', 'an attack on the judges']],
  [
    'The vote will be on Monday, according to the panel’s top Democrat, Senator Ada Lind of Vermont.',
    ['the panel’s top Democrat, Senator Ada Lind', 'The vote will be on Monday'],
  ],
  // Who can speak at all.
  [
    'Senator Lind stood firm after the second meeting broke up, warning that the talks could last years.',
    ['Senator Lind', 'the talks could last years'],
  ],
  ['As the days went on, Lind grew tired of the talks.'],
  ['Lind wrote a post that accused the chairman of lying.', ['a post', 'the chairman of lying']],
  [
    'Nominees refuse to answer, in fear of revealing any bias.',
    ['Nominees', 'to answer, in fear of revealing any bias'],
  ],
  ['The state asked who would decide how it ends.', ['The state', 'who would decide how it ends']],
  ['Lind explained how it ends.', ['Lind', 'how it ends']],
  ['Dubbed “the wall,” the plan failed.'],
  [
    'The minister denied any role in the attacks and courts have cleared him of blame.',
    ['The minister', 'any role in the attacks'],
  ],
  [
    'Lind plans to leave the board on Wednesday, the Leeds Times reports.',
    ['the Leeds Times', 'Lind plans to leave the board on Wednesday'],
  ],
  [
    'He vowed to tell the truth, even if “it makes you cringe every once in a while.”',
    ['He', 'to tell the truth, even if “it makes you cringe every once in a while.”'],
  ],
  [
    'They argued that she had waived her right, a contention her lawyer disputed.',
    ['They', 'she had waived her right'],
  ],
];

describe('what a sentence tells of speech', () => {
  for (const [text, ...quotes] of told) {
    it(text, () => {
      const found = attributed(text).quotes.map(({ source, content }) => [
        source?.text ?? null,
        content.map((span) => span.text).join(' … '),
      ]);
      expect(found).toEqual(quotes);
    });
  }
});

/** A text, and who is held to have said the words of its last quote. */
const speakers: readonly (readonly [string, string | null])[] = [
  ['Senator Karl Lind suggested Tom Braun might wait. “At your own peril,” he said.', 'Karl Lind'],
  ['Senator Karl Lind suggested Tom Braun might wait.\n\n“At your own peril,” he said.\n\n“I mean it.”', 'Karl Lind'],
  ['Karl Lind met Tom Braun on Monday. Mr. Braun then left the hall. “It was late,” he said.', 'Tom Braun'],
  [
    'They met, said Tom Braun.\n\nMr. Lind was impressed. “He has got it, he can win,” he told aides, according to Karl Sow, Mr. Lind’s driver.',
    'Lind',
  ],
  ['Karl Lind was late. Tom Braun left. “It was a long day,” he told Mr. Lind’s driver.', 'Tom Braun'],
  [
    'According to columnist Tom Braun, one feature of the film is who it lacks: President Karl Lind and Anna Sow.\n\nHe writes in the column that the film is long.',
    'Tom Braun',
  ],
];

describe('who “he” is', () => {
  for (const [text, name] of speakers) {
    it(text, () => {
      const { quotes, entities } = annotateText(text);
      const entity = quotes.at(-1)!.source?.entity ?? null;
      expect(entities.find(({ id }) => id === entity)?.name ?? null).toBe(name);
    });
  }
});

describe('one of a group', () => {
  it('is not the group', () => {
    const { quotes, entities } = annotateText('Democrats left on Monday. “It was late,” said one Democrat.');
    expect(entities.some(({ type }) => type === 'group')).toBe(true);
    expect(quotes[0]!.source).toMatchObject({ text: 'one Democrat', entity: null });
  });
});

describe('whom it is told to', () => {
  it('a newspaper whose name ends like a time', () => {
    const [quote] = attributed('Lind told The Denver Post he spoke with officials.').quotes;
    expect(quote?.addressee?.text).toBe('The Denver Post');
  });
  it('nobody who passes it on, where the verb before a name looks like a noun', () => {
    const text = 'The memos show Mr. Lind was ill. Mr. Braun told Mr. Lind that he was late.';
    expect(
      attributed(text)
        .quotes.at(-1)!
        .chain.map(({ name }) => name),
    ).toEqual(['Mr. Braun']);
  });
  it('nobody, where a day stands there', () => {
    const [quote] = attributed('Lind told them Monday he spoke with officials.').quotes;
    expect(quote?.addressee?.text).toBe('them');
  });
});
