import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125200449 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer_member" drop constraint if exists "producer_member_producer_id_account_id_unique";`);
    this.addSql(`alter table if exists "producer_member" add column if not exists "account_id" text null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_member_producer_id_account_id_unique" ON "producer_member" ("producer_id", "account_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_member_account_id" ON "producer_member" ("account_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_producer_member_producer_id_account_id_unique";`);
    this.addSql(`drop index if exists "IDX_producer_member_account_id";`);
    this.addSql(`alter table if exists "producer_member" drop column if exists "account_id";`);
  }

}
