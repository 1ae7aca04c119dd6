import type { Config } from './config.ts';
import type { LlmSettings } from './llm/client.ts';

/** What each channel is configured with; undefined where it is off. */
export function channelSettings(config: Config) {
  const webhook =
    config.TELEGRAM_WEBHOOK_URL && config.TELEGRAM_WEBHOOK_SECRET
      ? { webhook: { url: config.TELEGRAM_WEBHOOK_URL, secret: config.TELEGRAM_WEBHOOK_SECRET } }
      : {};
  return {
    telegram: config.TELEGRAM_BOT_TOKEN
      ? {
          token: config.TELEGRAM_BOT_TOKEN,
          apiRoot: config.TELEGRAM_API_ROOT,
          limits: config.TELEGRAM_LIMITS,
          ...webhook,
        }
      : undefined,
    wechaty: config.WECHATY_PUPPET
      ? {
          puppet: config.WECHATY_PUPPET,
          ...(config.WECHATY_PUPPET_SERVICE_TOKEN ? { token: config.WECHATY_PUPPET_SERVICE_TOKEN } : {}),
          ...(config.WECHATY_PUPPET_SERVICE_ENDPOINT
            ? { endpoint: config.WECHATY_PUPPET_SERVICE_ENDPOINT }
            : {}),
          noTlsInsecureClient: config.WECHATY_PUPPET_SERVICE_NO_TLS_INSECURE_CLIENT,
        }
      : undefined,
    wecom:
      config.WECOM_BOT_ID && config.WECOM_BOT_SECRET
        ? {
            botId: config.WECOM_BOT_ID,
            secret: config.WECOM_BOT_SECRET,
            ...(config.WECOM_WS_URL ? { wsUrl: config.WECOM_WS_URL } : {}),
          }
        : undefined,
  };
}

/** The model, where there is a key. */
export function llmSettings(config: Config): LlmSettings | undefined {
  return config.OPENAI_API_KEY
    ? {
        apiKey: config.OPENAI_API_KEY,
        baseUrl: config.OPENAI_BASE_URL,
        model: config.OPENAI_MODEL,
        embeddingModel: config.OPENAI_EMBEDDING_MODEL,
        daily: config.OPENAI_DAILY_BUDGET,
      }
    : undefined;
}
