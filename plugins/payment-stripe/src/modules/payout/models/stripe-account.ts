import { model } from "@medusajs/framework/utils"

/** A producer's account with Stripe Connect, which its share of card payments is transferred to. */
export const StripeAccount = model
  .define("stripe_account", {
    id: model.id({ prefix: "stracc" }).primaryKey(),
    producer_id: model.text(),
    /** Stripe's own id, `acct_…`. */
    account: model.text(),
  })
  .indexes([
    { on: ["producer_id"], unique: true },
    { on: ["account"], unique: true },
  ])
