import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126162236 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_group_display_id" ON "order_group" ("display_id") WHERE deleted_at IS NULL;`);

    // Replaces the index without the carried columns, so that a change of state still writes as many.
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_search" ON "producer_order" ("producer_id", "state", "created_at") INCLUDE ("id", "order_group_id", "display_id", "customer_search", "phone_tail") WHERE deleted_at IS NULL;`);
    this.addSql(`drop index if exists "IDX_producer_order_producer_id_state_created_at";`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_order_group_display_id";`);

    this.addSql(`drop index if exists "IDX_producer_order_search";`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_producer_id_state_created_at" ON "producer_order" ("producer_id", "state", "created_at") WHERE deleted_at IS NULL;`);
  }

}
