/** Neither stored nor present: it was there, and was purged before we looked. With an SQLSTATE that has each tried again alone. */
export class DeletedMeanwhile extends Error {
  override readonly name = 'DeletedMeanwhile';
  readonly code = '40000';
}
