import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125204202 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_producer_id_period_unique";`);
    this.addSql(`create table if not exists "payout" ("id" text not null, "producer_id" text not null, "period" text not null, "amount" numeric not null, "provider" text check ("provider" in ('bank_file', 'stripe')) not null, "status" text check ("status" in ('draft', 'approved', 'sending', 'sent', 'settled', 'returned', 'cancelled')) not null default 'draft', "account" jsonb not null, "reference" text null, "note" text null, "sent_at" timestamptz null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_deleted_at" ON "payout" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_producer_id_period_unique" ON "payout" ("producer_id", "period") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_status_period" ON "payout" ("status", "period") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payout" cascade;`);
  }

}
