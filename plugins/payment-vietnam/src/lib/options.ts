import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const optionsSchema = z.object({
  /** Seconds a shopper has for a transfer; then the order is cancelled and its stock released. */
  transferSeconds: z.number().int().positive().default(86_400),
  /** What carriers keep of what they collect: basis points, and the least in đồng. */
  codFeeBp: z.number().int().min(0).max(10_000).default(80),
  codFeeMin: z.number().int().min(0).default(5_000),
  /** The account of a payment service provider that collects for all producers; without it each has its own. */
  pspAccount: z
    .object({ bankBin: z.string(), accountNumber: z.string(), accountName: z.string().nullable() })
    .optional(),
  /** Signs what a bank tells `/hooks/bank-transfers`; without it nobody may tell anything. */
  bankWebhookSecret: z.string().min(16).optional(),
  /** Where a bank's notice holds what, as dotted paths. */
  bankWebhookFields: z
    .object({ id: z.string(), amount: z.string(), memo: z.string(), time: z.string() })
    .default({ id: "id", amount: "amount", memo: "memo", time: "time" }),
})

export type PaymentVietnamOptions = z.infer<typeof optionsSchema>

const PLUGIN = "@cho-lang/payment-vietnam"

/** The options this plugin was registered with; throws where they do not hold. */
export function paymentVietnamOptions(container: MedusaContainer): PaymentVietnamOptions {
  const { plugins = [] } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const plugin = plugins.find((entry) => typeof entry !== "string" && entry.resolve === PLUGIN)
  const parsed = optionsSchema.safeParse((typeof plugin === "object" ? plugin.options : undefined) ?? {})
  if (!parsed.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `The options of the plugin ${PLUGIN} do not hold:\n${z.prettifyError(parsed.error)}`,
    )
  }
  return parsed.data
}
