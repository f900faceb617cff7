import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125234134 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "bank_transfer" drop constraint if exists "bank_transfer_code_unique";`);
    this.addSql(`alter table if exists "bank_transfer" drop constraint if exists "bank_transfer_payment_session_id_unique";`);
    this.addSql(`alter table if exists "bank_transfer" drop constraint if exists "bank_transfer_order_id_unique";`);
    this.addSql(`alter table if exists "bank_receipt" drop constraint if exists "bank_receipt_source_external_id_unique";`);
    this.addSql(`create table if not exists "bank_receipt" ("id" text not null, "source" text not null, "external_id" text not null, "amount" numeric not null, "memo" text not null, "code" text null, "received_at" timestamptz not null, "outcome" text check ("outcome" in ('paid', 'short', 'over', 'double', 'late', 'unknown')) null, "order_id" text null, "producer_id" text null, "resolved_at" timestamptz null, "resolution" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_receipt_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_receipt_deleted_at" ON "bank_receipt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_receipt_source_external_id_unique" ON "bank_receipt" ("source", "external_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_receipt_outcome_resolved_at" ON "bank_receipt" ("outcome", "resolved_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_receipt_code" ON "bank_receipt" ("code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "bank_transfer" ("id" text not null, "order_id" text not null, "producer_id" text not null, "payment_session_id" text not null, "code" text not null, "amount" numeric not null, "received" numeric not null default 0, "bank_bin" text not null, "account_number" text not null, "account_name" text null, "collected_by" text check ("collected_by" in ('producer', 'psp')) not null, "payload" text not null, "status" text check ("status" in ('waiting', 'paid', 'expired', 'cancelled')) not null default 'waiting', "expires_at" timestamptz not null, "paid_at" timestamptz null, "raw_amount" jsonb not null, "raw_received" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_transfer_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_transfer_order_id_unique" ON "bank_transfer" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_transfer_payment_session_id_unique" ON "bank_transfer" ("payment_session_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_transfer_code_unique" ON "bank_transfer" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_deleted_at" ON "bank_transfer" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_producer_id_status" ON "bank_transfer" ("producer_id", "status") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_status_expires_at" ON "bank_transfer" ("status", "expires_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "bank_receipt" cascade;`);

    this.addSql(`drop table if exists "bank_transfer" cascade;`);
  }

}
