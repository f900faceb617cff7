import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125211814 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "withholding_rate" drop constraint if exists "withholding_rate_income_kind_valid_from_unique";`);
    this.addSql(`alter table if exists "withholding_line" drop constraint if exists "withholding_line_source_id_unique";`);
    this.addSql(`alter table if exists "producer_income" drop constraint if exists "producer_income_producer_id_unique";`);
    this.addSql(`create table if not exists "producer_income" ("id" text not null, "producer_id" text not null, "income_kind" text check ("income_kind" in ('distribution', 'production', 'service', 'other', 'unknown')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_income_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_income_producer_id_unique" ON "producer_income" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_income_deleted_at" ON "producer_income" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "withholding_line" ("id" text not null, "source_id" text not null, "order_id" text not null, "producer_id" text not null, "kind" text check ("kind" in ('sale', 'reversal')) not null, "income_kind" text check ("income_kind" in ('distribution', 'production', 'service', 'other', 'unknown')) not null, "base" numeric not null, "vat" numeric not null, "pit" numeric not null, "occurred_at" timestamptz not null, "raw_base" jsonb not null, "raw_vat" jsonb not null, "raw_pit" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "withholding_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_withholding_line_source_id_unique" ON "withholding_line" ("source_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withholding_line_deleted_at" ON "withholding_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withholding_line_producer_id_occurred_at" ON "withholding_line" ("producer_id", "occurred_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withholding_line_order_id" ON "withholding_line" ("order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "withholding_rate" ("id" text not null, "income_kind" text check ("income_kind" in ('distribution', 'production', 'service', 'other', 'unknown')) not null, "vat_bp" integer not null, "pit_bp" integer not null, "valid_from" timestamptz not null, "valid_to" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "withholding_rate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withholding_rate_deleted_at" ON "withholding_rate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_withholding_rate_income_kind_valid_from_unique" ON "withholding_rate" ("income_kind", "valid_from") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "producer_income" cascade;`);

    this.addSql(`drop table if exists "withholding_line" cascade;`);

    this.addSql(`drop table if exists "withholding_rate" cascade;`);
  }

}
