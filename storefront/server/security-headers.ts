/** Scripts, styles, pictures and forms come from and go to the shop itself; nothing inline runs. */
const SOURCES = {
  "default-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
  "img-src": "'self' data:",
  "object-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
}

const policyOf = (sources: Record<string, string>): string =>
  Object.entries(sources)
    .map(([directive, from]) => `${directive} ${from}`)
    .join("; ")

/** The policy of the one page on which a card is entered: there Stripe's script and frames run besides. */
export const cardPageSecurity = policyOf({
  ...SOURCES,
  "connect-src": "'self' https://api.stripe.com",
  "frame-src": "https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com",
  "script-src": "'self' https://js.stripe.com https://*.js.stripe.com",
})

export const SECURITY_HEADERS: Record<string, string> = {
  "content-security-policy": policyOf(SOURCES),
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
}
