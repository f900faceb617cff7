import type { PaymentMessages } from "./payment-vi.ts"

export const paymentEn: PaymentMessages = {
  way: {
    cod: "Cash on delivery",
    bank_transfer: "Bank transfer by VietQR code",
    card: "Bank card",
  },
  hint: {
    cod: "Each producer sends a parcel. You pay for each when it arrives.",
    bank_transfer: "After ordering, each producer has a code for you to scan with your banking app.",
    card: "You enter your card in the next step. It is charged only once the order stands.",
  },
  cardStep: {
    title: "Pay by card",
    lead: "Your card number goes straight to Stripe; the market does not keep it.",
    submit: (amount: string) => `Pay ${amount}`,
    loading: "Opening the card form…",
    noScript: "Paying by card needs a browser with JavaScript. You can choose another way to pay.",
    failed: "The card form could not be opened. Please reload the page or choose another way to pay.",
    otherWay: "Choose another way to pay",
  },
  scan: "Scan the code to pay",
  amount: "Amount",
  missing: "Still missing",
  account: "Account number",
  owner: "Account holder",
  bank: "Bank",
  memo: "Memo",
  memoHint: "Keep this memo as it is, so that your order is recognised.",
  until: (moment: string) =>
    `Pay before ${moment}; after that the order is cancelled and the goods go back on the shelf.`,
  check: "See whether it has arrived",
  paid: (amount: string) => `${amount} received`,
  cardHeld: "Paid by card, being confirmed by the bank",
  refunded: "Refunded",
  expired: "Not paid in time, the order was cancelled",
  cancelled: "The order was cancelled, there is nothing to pay",
  owedBack: (amount) => `${amount} is being transferred back to you`,
  givenBack: (amount, reference) => `${amount} was transferred back to you, reference ${reference}`,
  unavailable: "The producer will call you about payment",
  alt: (amount: string, code: string) => `VietQR code to transfer ${amount} with the memo ${code}`,
}
