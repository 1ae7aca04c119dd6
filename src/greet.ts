import type { App } from './app.ts';
import type { OffChannel } from './channels/all.ts';
import type { House } from './deps.ts';
import type { Web } from './web/server.ts';

type Greeting = { web: Web; app: App; off: OffChannel[]; house: House };

/** What a person at the terminal needs to know after a start. Nothing else is printed to standard output. */
export function greet({ web, app, off, house }: Greeting): void {
  const zh = house.language === 'zh-CN';
  const lines = [
    zh ? `茶馆开门了：${web.url}` : `The teahouse is open: ${web.url}`,
    zh
      ? `登录后台（一次有效，30 分钟内）：${web.signInLink()}`
      : `Sign in (once, within 30 minutes): ${web.signInLink()}`,
  ];
  if (app.claimCode) {
    lines.push(
      zh
        ? `还没有店主。在 Telegram 或微信里私聊机器人发送 ${app.claimCode}，你就是店主。`
        : `Nobody owns this house yet. Send ${app.claimCode} to the bot in a direct chat to become the owner.`,
    );
  }
  for (const { name, variable } of off) {
    lines.push(
      zh ? `${name} 没开，设置 ${variable} 即可打开。` : `${name} is off; set ${variable} to turn it on.`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}
