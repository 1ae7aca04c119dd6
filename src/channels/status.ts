import type { ChannelEnd, ChannelStatus } from './channel.ts';

type StatusBoard = {
  connection: (status: ChannelStatus) => void;
  /** Whether what comes in can be stored; an online channel that cannot store is offline to its operator. */
  blocked: (detail: string | undefined) => void;
};

/** Joins the two things that decide the channel's status, and reports it only when it changes. */
export function openStatusBoard(report: ChannelEnd['status']): StatusBoard {
  let connection: ChannelStatus = { state: 'connecting' };
  let problem: string | undefined;
  let told = '';
  const tell = () => {
    const hidden = problem !== undefined && connection.state === 'online';
    const status: ChannelStatus = hidden ? { state: 'offline', detail: problem ?? '' } : connection;
    const text = JSON.stringify(status);
    if (text === told) return;
    told = text;
    report(status);
  };
  return {
    connection: status => {
      connection = status;
      tell();
    },
    blocked: detail => {
      problem = detail;
      tell();
    },
  };
}
