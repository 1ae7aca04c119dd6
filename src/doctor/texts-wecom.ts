import { well } from './finding.ts';

const CONSOLE = {
  'zh-CN': '企业微信管理后台 → 客户与上下游 → 客户联系',
  en: 'WeCom console, 客户与上下游 → 客户联系',
};

const setting = (zh: string, en: string) => ({
  'zh-CN': `${CONSOLE['zh-CN']}：${zh}`,
  en: `${CONSOLE.en}: ${en}`,
});

/** What the doctor says about WeCom; each fix names the setting that is missing. */
export const wecomTexts = {
  unreachable: { 'zh-CN': '连不上企业微信', en: 'WeCom cannot be reached' },
  reachIt: { 'zh-CN': '检查网络和 WECOM_API_ROOT', en: 'check the network and WECOM_API_ROOT' },
  token: {
    40013: {
      'zh-CN': 'WECOM_CORP_ID 不对：后台「我的企业」最下面的企业 ID',
      en: 'WECOM_CORP_ID is wrong: it stands at the end of 我的企业 in the console',
    },
    40001: {
      'zh-CN': 'WECOM_CONTACT_SECRET 不对：客户联系 → API 里的 Secret，不是别的应用的',
      en: 'WECOM_CONTACT_SECRET is wrong: it is the one under 客户联系 → API, no other application’s',
    },
    60020: {
      'zh-CN': '把这台机器的公网 IP 加进 客户联系 → API → 企业可信 IP',
      en: 'add the public IP of this machine to 客户联系 → API → 企业可信 IP',
    },
  },
  trustedIp: setting(
    'API → 企业可信 IP，加上这台机器的公网 IP',
    'API → 企业可信 IP, add the public IP of this machine',
  ),
  allowApi: setting('API → 可调用接口的应用，勾上这个应用', 'API → 可调用接口的应用, tick the application'),
  noStaff: { 'zh-CN': '没有哪位员工的客户看得到', en: 'no member of staff has customers that can be seen' },
  nameStaff: setting('权限配置 → 客户联系使用范围，加上员工', '权限配置 → 客户联系使用范围, add the staff'),
  rights: {
    customers: {
      name: { 'zh-CN': '读客户', en: 'read customers' },
      setting: setting('权限配置 → 可读客户信息', '权限配置, let it read customers'),
    },
    groups: {
      name: { 'zh-CN': '读客户群', en: 'read customer groups' },
      setting: setting('权限配置 → 可读客户群', '权限配置, let it read customer groups'),
    },
    tags: {
      name: { 'zh-CN': '读企业标签', en: 'read corporate tags' },
      setting: setting('权限配置 → 企业客户标签，可读', '权限配置, let it read corporate tags'),
    },
    marks: {
      name: { 'zh-CN': '给客户打标签', en: 'tag customers' },
      setting: setting('权限配置 → 企业客户标签，可编辑', '权限配置, let it edit corporate tags'),
    },
    tasks: {
      name: { 'zh-CN': '请员工群发', en: 'ask staff to send' },
      setting: setting('权限配置 → 群发消息', '权限配置, let it use 群发消息'),
    },
    welcome: {
      name: { 'zh-CN': '发欢迎语', en: 'welcome new customers' },
      setting: setting('权限配置 → 欢迎语', '权限配置, let it use 欢迎语'),
    },
  },
  allRights: well(
    '企业微信：客户、客户群、标签、群发、欢迎语都有权限',
    'WeCom allows customers, groups, tags, tasks of staff and welcome words',
  ),
  noCallback: {
    'zh-CN': '没设企业微信回调：客户来了不知道，欢迎语发不了，只有夜里核对',
    en: 'no callback of WeCom is set: newcomers are neither noticed nor welcomed, only compared at night',
  },
  setCallback: setting(
    'API → 接收事件服务器，把 Token 和 EncodingAESKey 写进 WECOM_CALLBACK_TOKEN、WECOM_CALLBACK_AES_KEY',
    'API → 接收事件服务器, copy its token and key into WECOM_CALLBACK_TOKEN and WECOM_CALLBACK_AES_KEY',
  ),
  noPublicUrl: {
    'zh-CN': '不知道外面怎么访问茶馆，查不了企业微信的回调',
    en: 'the public address is not known, so the callback of WeCom cannot be checked',
  },
  setPublicUrl: { 'zh-CN': '设好 PUBLIC_URL', en: 'set PUBLIC_URL' },
  openCallback: {
    'zh-CN':
      '先启动茶馆，再看域名、证书、反向代理；Token 和密钥要和后台 客户联系 → API → 接收事件服务器 里的一样',
    en: 'start the house first; then look at the name, the certificate and the proxy; token and key must be those under 客户联系 → API → 接收事件服务器',
  },
};
