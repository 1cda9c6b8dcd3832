export { fontOf, fontStyleOf, textWidth, type FontStyle } from './metrics';
export { TrueTypeFont, type FontDescription } from './truetype';
export { countLines, splitPieces, wrapLine } from './wrap';
