import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126071947 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "bank_transfer" add column if not exists "owed_back" numeric not null default 0, add column if not exists "given_back" numeric not null default 0, add column if not exists "given_back_at" timestamptz null, add column if not exists "given_back_reference" text null, add column if not exists "raw_owed_back" jsonb not null default '{"value":"0","precision":20}', add column if not exists "raw_given_back" jsonb not null default '{"value":"0","precision":20}';`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_owed_back" ON "bank_transfer" ("owed_back") WHERE owed_back > 0 AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_bank_transfer_owed_back";`);
    this.addSql(`alter table if exists "bank_transfer" drop column if exists "owed_back", drop column if exists "given_back", drop column if exists "given_back_at", drop column if exists "given_back_reference", drop column if exists "raw_owed_back", drop column if exists "raw_given_back";`);
  }

}
