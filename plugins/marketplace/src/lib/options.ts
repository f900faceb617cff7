import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, isObject, MedusaError } from "@medusajs/framework/utils"

export type MarketplaceOptions = {
  /** Signs the tokens with which guests open their order group. */
  orderTokenSecret: string
}

const PLUGIN = "@cho-lang/marketplace"

/** The options this plugin was registered with. */
export function marketplaceOptions(container: MedusaContainer): MarketplaceOptions {
  const { plugins = [] } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  for (const plugin of plugins) {
    if (typeof plugin !== "string" && plugin.resolve === PLUGIN && isObject(plugin.options)) {
      const { orderTokenSecret } = plugin.options
      if (typeof orderTokenSecret === "string" && orderTokenSecret.length >= 16) {
        return { orderTokenSecret }
      }
    }
  }
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `The plugin ${PLUGIN} needs the option orderTokenSecret (16 characters or more).`,
  )
}
