/** Where the texts are kept. */
export declare const folder: string;
export declare function apiTexts(): Promise<Record<string, string>>;
