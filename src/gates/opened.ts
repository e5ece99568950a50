/** An element whose gate is open. */
export interface Opened {
  /** Its `data-*` addresses have changed. */
  follow?(): void;
  /** Puts it back as it was; `false` where that cannot be done, as with a script that ran. */
  close(): boolean;
}
