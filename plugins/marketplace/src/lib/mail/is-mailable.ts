/**
 * Whether anything written to this address can arrive. Medusa ties an order to an e-mail, so a checkout without one puts
 * an address below `.invalid` there, which is nobody's by RFC 2606: a server would only bounce it, and be marked down.
 */
export const isMailable = (address: string): boolean => !/\.invalid\.?$/i.test(address.trim())
