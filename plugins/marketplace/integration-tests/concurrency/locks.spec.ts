import { once } from "node:events"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { withBackend } from "../helpers/app"

withBackend(({ getContainer }) => {
  it("tells a job that another took its lock over, refuses what it answers and leaves the lock to the other", async () => {
    const database = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const overtaken = getContainer()
      .resolve(Modules.LOCKING)
      .execute(
        "stall",
        async (signal) => {
          await database("lock_lease").where({ id: "stall" }).update({ owner_id: "another" })
          await once(signal as AbortSignal, "abort")
          return "done"
        },
        { expire: 1 },
      )
    await expect(overtaken).rejects.toThrow('Lost the lock on "stall".')
    expect(await database("lock_lease").where({ id: "stall" }).pluck("owner_id")).toEqual(["another"])
  })
})
