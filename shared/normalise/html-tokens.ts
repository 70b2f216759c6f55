import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

const IGNORED: TokenizerCallbacks = {
  onattribdata: () => {},
  onattribentity: () => {},
  onattribend: () => {},
  onattribname: () => {},
  oncdata: () => {},
  onclosetag: () => {},
  oncomment: () => {},
  ondeclaration: () => {},
  onend: () => {},
  onopentagend: () => {},
  onopentagname: () => {},
  onprocessinginstruction: () => {},
  onselfclosingtag: () => {},
  ontext: () => {},
  ontextentity: () => {},
};

/** Reads any HTML token by token, in linear time; what nobody listens to is passed over. */
export function readHtmlTokens(html: string, listeners: Partial<TokenizerCallbacks>): void {
  const tokenizer = new Tokenizer({ decodeEntities: true }, { ...IGNORED, ...listeners });
  tokenizer.write(html);
  tokenizer.end();
}
