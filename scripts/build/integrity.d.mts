export declare function hashesOf(folder: string): Record<string, string>;
export declare function writeIntegrity(folder: string): void;
