import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { Tabs } from "@medusajs/ui"
import { CardPayments } from "../../components/money/CardPayments"
import { CommissionRules } from "../../components/money/CommissionRules"
import { Ledger } from "../../components/money/Ledger"
import { Overview } from "../../components/money/Overview"
import { Payouts } from "../../components/money/Payouts"
import { Reconciliation } from "../../components/money/Reconciliation"
import { Statements } from "../../components/money/Statements"
import { Taxes } from "../../components/money/Taxes"
import { useFilters } from "../../lib/use-list"

/** Everything about money: what is taken, what is told, what is paid on, and what does not match. */
const MoneyPage = () => {
  const { get, only } = useFilters()
  return (
    <Tabs value={get("tab") || "overview"} onValueChange={(tab) => only("tab", tab)}>
      <Tabs.List className="mb-3 flex-wrap">
        <Tabs.Trigger value="overview">Tổng quan</Tabs.Trigger>
        <Tabs.Trigger value="reconciliation">Đối soát</Tabs.Trigger>
        <Tabs.Trigger value="cards">Thẻ</Tabs.Trigger>
        <Tabs.Trigger value="commission">Phí sàn</Tabs.Trigger>
        <Tabs.Trigger value="statements">Sao kê</Tabs.Trigger>
        <Tabs.Trigger value="payouts">Chi trả</Tabs.Trigger>
        <Tabs.Trigger value="ledger">Sổ cái</Tabs.Trigger>
        <Tabs.Trigger value="taxes">Thuế</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="overview">
        <Overview />
      </Tabs.Content>
      <Tabs.Content value="reconciliation">
        <Reconciliation />
      </Tabs.Content>
      <Tabs.Content value="cards">
        <CardPayments />
      </Tabs.Content>
      <Tabs.Content value="commission">
        <CommissionRules />
      </Tabs.Content>
      <Tabs.Content value="statements">
        <Statements />
      </Tabs.Content>
      <Tabs.Content value="payouts">
        <Payouts />
      </Tabs.Content>
      <Tabs.Content value="ledger">
        <Ledger />
      </Tabs.Content>
      <Tabs.Content value="taxes">
        <Taxes />
      </Tabs.Content>
    </Tabs>
  )
}

export const config = defineRouteConfig({ label: "Tiền", icon: CurrencyDollar, rank: 7 })

export default MoneyPage
