import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Months issued so far have no figure for disputes: it is what the other figures leave of the change of the balance. */
export class Migration20261126072100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`update "statement" set "figures" = jsonb_build_object('disputed',
      ("figures"->>'opening_balance')::numeric + ("figures"->>'held_by_provider')::numeric
      + ("figures"->>'settled')::numeric - ("figures"->>'commission')::numeric
      - ("figures"->>'vat_on_commission')::numeric - ("figures"->>'withheld_vat')::numeric
      - ("figures"->>'withheld_pit')::numeric - ("figures"->>'paid_out')::numeric
      - ("figures"->>'closing_balance')::numeric) || "figures";`)
  }

  override async down(): Promise<void> {
    this.addSql(`update "statement" set "figures" = "figures" - 'disputed';`)
  }
}
