import { model } from "@medusajs/framework/utils"

/** A held key. `expires_at` lies in the future as long as the lock counts. */
export const LockLease = model.define("lock_lease", {
  id: model.text().primaryKey(),
  owner_id: model.text().nullable(),
  expires_at: model.dateTime(),
})
