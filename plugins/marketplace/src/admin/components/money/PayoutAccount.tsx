import { useWhole } from "../../lib/use-list"
import { Facts } from "../Facts"
import { FormAction } from "../FormAction"
import { Screen } from "../Screen"

type Account = { payout_account: { account: string | null; can_be_set: boolean } }

/** Where a producer's payouts go: by the bank file, or to its account with Stripe, where the market takes cards. */
export function PayoutAccount({ producerId }: { producerId: string }) {
  const path = `producers/${producerId}/payout-account`
  const { data } = useWhole<Account>(path)
  if (!data?.payout_account.can_be_set) {
    return null
  }
  const { account } = data.payout_account
  return (
    <Screen
      title="Nhận chi trả"
      actions={
        <FormAction
          label="Đổi nơi nhận"
          lead="Mã tài khoản Stripe Connect của nhà sản xuất. Để trống thì các khoản chi đi bằng file ngân hàng."
          fields={[
            {
              name: "account",
              label: "Mã tài khoản Stripe (acct_…)",
              isOptional: true,
              initial: account ?? "",
              check: (value) => (/^acct_\w+$/.test(value) ? null : "Mã bắt đầu bằng acct_."),
            },
          ]}
          done="Đã đổi nơi nhận"
          path={path}
          body={({ account: typed = null }) => ({ account: typed })}
        />
      }
    >
      <Facts rows={[["Chi trả bằng", account ? `Stripe, ${account}` : "File ngân hàng"]]} />
    </Screen>
  )
}
