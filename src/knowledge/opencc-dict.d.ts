/** `乾 干|亂 乱|…`: OpenCC's table of single characters, traditional to simplified, which it ships without a type. */
declare module 'opencc-js/dict/TSCharacters';
