import { describeChannel } from './contract.ts';
import { openTelegramPlatform } from './telegram-platform.ts';

describeChannel('telegram', async () => (await openTelegramPlatform()).platform);
