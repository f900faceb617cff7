import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126192602 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_display_id" ON "producer_order" ("display_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_producer_order_display_id";`);
  }

}
