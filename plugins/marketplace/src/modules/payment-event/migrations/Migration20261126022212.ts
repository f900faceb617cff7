import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126022212 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payment_mismatch" drop constraint if exists "payment_mismatch_provider_id_reference_kind_unique";`);
    this.addSql(`alter table if exists "payment_event" drop constraint if exists "payment_event_provider_id_event_id_unique";`);
    this.addSql(`alter table if exists "payment_dispute" drop constraint if exists "payment_dispute_provider_id_reference_unique";`);
    this.addSql(`create table if not exists "payment_dispute" ("id" text not null, "provider_id" text not null, "reference" text not null, "payment_reference" text not null, "order_group_id" text not null, "amount" numeric not null, "reason" text not null, "state" text check ("state" in ('warning', 'open', 'won', 'lost')) not null, "opened_at" timestamptz not null, "due_at" timestamptz null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_dispute_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_dispute_deleted_at" ON "payment_dispute" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_dispute_provider_id_reference_unique" ON "payment_dispute" ("provider_id", "reference") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_dispute_state_due_at" ON "payment_dispute" ("state", "due_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payment_event" ("id" text not null, "provider_id" text not null, "event_id" text not null, "type" text not null, "reference" text null, "processed_at" timestamptz null, "attempts" integer not null default 0, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_event_deleted_at" ON "payment_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_event_provider_id_event_id_unique" ON "payment_event" ("provider_id", "event_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_event_created_at" ON "payment_event" ("created_at") WHERE processed_at IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payment_mismatch" ("id" text not null, "provider_id" text not null, "reference" text not null, "kind" text check ("kind" in ('authorization_lost', 'refund_failed', 'refund_unassigned')) not null, "order_group_id" text not null, "amount" numeric not null, "resolved_at" timestamptz null, "resolution" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_mismatch_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_mismatch_deleted_at" ON "payment_mismatch" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_mismatch_provider_id_reference_kind_unique" ON "payment_mismatch" ("provider_id", "reference", "kind") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payment_dispute" cascade;`);

    this.addSql(`drop table if exists "payment_event" cascade;`);

    this.addSql(`drop table if exists "payment_mismatch" cascade;`);
  }

}
