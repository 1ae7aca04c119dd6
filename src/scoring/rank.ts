/** What a member did in a room over some days. */
export type Doings = {
  memberId: number;
  name: string;
  messages: number;
  days: number;
  reactions: number;
  /** Replies to what others wrote. */
  answers: number;
};

export type Contributor = Doings & { points: number };

/** Helping counts most, coming back next. Talk counts by the day, so that a flood of lines is worth no more than a chat. */
const POINTS = { answer: 5, day: 3, message: 1, reaction: 0.5 };
const MOST_A_DAY = { messages: 10, reactions: 10 };

/** The ones a room lives by, the first first; equal points in the sequence of their numbers. */
export function rankContributors(people: Doings[], most: number): Contributor[] {
  return people
    .map(each => ({ ...each, points: pointsOf(each) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.memberId - b.memberId)
    .slice(0, most);
}

function pointsOf({ messages, days, reactions, answers }: Doings): number {
  const talk = Math.min(messages, days * MOST_A_DAY.messages);
  const cheers = Math.min(reactions, days * MOST_A_DAY.reactions);
  return Math.round(
    answers * POINTS.answer + days * POINTS.day + talk * POINTS.message + cheers * POINTS.reaction,
  );
}
