/**
 * What a stored item is for: `visitor` tells one visitor from another, `visit` holds the visit together, `campaign`
 * remembers the advertisement that brought the visitor, `settings` is what the tracker's server told it, `queue` waits
 * to be sent, `recording` belongs to a recording of the screen, `refusal` remembers that the visitor said no.
 */
export type StoredUse = 'visitor' | 'visit' | 'campaign' | 'settings' | 'queue' | 'recording' | 'refusal';

/** One item that a tracker keeps in this browser, as a cookie table shows it. */
export interface StoredItem {
  /** `*` stands for anything. */
  readonly name: string;
  readonly use?: StoredUse;
  /** The site's own explanation, instead of the language's words for `use`. */
  readonly description?: string;
  /** An ISO 8601 duration such as `P13M`, or `session`: until the browser or the tab closes. Default: until it is erased. */
  readonly lasts?: string;
  /** The site that keeps it, such as `youtube.com`, where that is not the page's own: out of the page's reach. */
  readonly host?: string;
}

/** What a tracker keeps in this browser, so that it can be listed, and erased when consent is withdrawn. */
export interface Stores {
  readonly cookies?: readonly (string | StoredItem)[];
  readonly localStorage?: readonly (string | StoredItem)[];
  readonly sessionStorage?: readonly (string | StoredItem)[];
  readonly indexedDB?: readonly (string | StoredItem)[];
  /** What stays although it matches: the tracker's own mark that it was refused. */
  readonly keep?: readonly string[];
}
