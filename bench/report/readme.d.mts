import type { Measured } from '../driver/measure.mjs';

export declare function withQuote(readme: string, all: Record<string, Measured>): string;
