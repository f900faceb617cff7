import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126070941 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "bank_transfer" add column if not exists "left_unpaid_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "bank_transfer" drop column if exists "left_unpaid_at";`);
  }

}
