import { openApiKeys } from './api/index.ts';
import { openCampaigns } from './campaigns/index.ts';
import { openCare } from './care/index.ts';
import type { Channel } from './channels/channel.ts';
import { allCommands } from './commands/all-commands.ts';
import type { Audit } from './commands/dispatch.ts';
import { commandLines } from './commands/is-command.ts';
import { openCoupons } from './coupons/index.ts';
import type { Outbox } from './delivery/outbox.ts';
import type { Deps } from './deps.ts';
import { openExchange } from './exchange/index.ts';
import type { Feature } from './feature.ts';
import { openInsight } from './insight/index.ts';
import { openWorks } from './jobs/works.ts';
import { text } from './kernel/text.ts';
import { openKnowledge } from './knowledge/index.ts';
import type { Directory } from './members/directory.ts';
import { openMembers } from './members/index.ts';
import { openOperators } from './operators/index.ts';
import { openPlainWords } from './plain/index.ts';
import { openPrivacy } from './privacy/index.ts';
import { openScoring } from './scoring/index.ts';
import { openSegments } from './segments/index.ts';
import { openTags } from './tags/index.ts';
import { openTickets } from './tickets/index.ts';
import { openWecomContact } from './wecom/index.ts';

export type FeatureParts = {
  directory: Directory;
  outbox: Outbox;
  audit: Audit;
  signInLink: (memberId: number) => string;
  /** By account. */
  channels?: ReadonlyMap<string, Channel>;
};

/** Every room of the house. Responders answer in this order, after claims and commands. */
export function openFeatures(deps: Deps, parts: FeatureParts): Feature[] {
  const findMember = async (wanted: string) =>
    (await import('./members/find-one-member.ts')).findOneMember(deps, wanted);
  const tell = async (roomId: number, occasion: string, words: string): Promise<void> => {
    const room = await parts.directory.room(roomId);
    if (room) await parts.outbox.enqueue([{ occasion, room, kind: 'notice', parts: text(words) }]);
  };
  const commands = () => allCommands(deps, features);
  const isCommand = commandLines(commands);
  const rooms = { outbox: () => parts.outbox, room: parts.directory.room };
  const works = openWorks(deps);
  const tickets = openTickets(deps, {
    ...{ ...rooms, findMember, isCommand },
    proposed: () => knowledge.askAboutDrafts(),
    answers: incoming => knowledge.answers(incoming),
  });
  const knowledge = openKnowledge(deps, { ...rooms, handOff: tickets.handOff });
  const care = openCare(deps, {
    ...{ ...rooms, channels: parts.channels ?? new Map() },
    answers: incoming => knowledge.answers(incoming),
  });
  const features: Feature[] = [
    openMembers(
      deps,
      { directory: parts.directory, audit: parts.audit, isCommand, welcome: care.welcome },
      () => parts.outbox,
    ),
    openPrivacy(deps, { changed: parts.directory.changed }),
    openTags(deps, { findMember, audit: parts.audit, tell, works }),
    openScoring(deps, { findMember, audit: parts.audit }),
    openSegments(deps, parts),
    openOperators(deps, { signInLink: parts.signInLink, findMember, commands }),
    openCampaigns(deps, { outbox: () => parts.outbox, findMember, audit: parts.audit, works }),
    openCoupons(deps, { outbox: () => parts.outbox, findMember, audit: parts.audit }),
    tickets,
    care,
    openPlainWords(deps, { outbox: () => parts.outbox, audit: parts.audit, commands }),
    knowledge,
    openWecomContact(deps, { outbox: () => parts.outbox, audit: parts.audit }),
    openApiKeys(deps, parts),
    openInsight(),
    openExchange(works),
  ];
  return features;
}
